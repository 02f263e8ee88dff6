"""How offers are judged and sent: the planner's weights and rules for the network of producers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from core.language import mark
from core.model.row_rules import is_amount, is_share, require

Volume = Literal["orders", "hours", "value"]
"""What a producer's target volume counts."""
VOLUMES: tuple[str, ...] = get_args(Volume)
Policy = Literal["myopic", "value-first", "look-ahead", "greedy", "thompson"]
"""How a wave is chosen: as if it were the day's last; the dearest orders before all else; with the rounds to come in
mind; the best pair first, one after the other; or with acceptances drawn from what is known of them, to explore."""
POLICIES: tuple[str, ...] = get_args(Policy)


@dataclass(frozen=True, slots=True)
class Offering:
    """The weights of a wave's objective and the rules of offering.

    The first three weigh value, transport and producer cost; `acceptance_bonus` is money for each order expected to
    be accepted; `balance_weight` is λ, money for each unit of `volume` that a producer lacks to its target. An order
    goes to at most `parallel` producers at once; `again` lets it go back to one that was asked before.
    `default_acceptance` and `timeout_minutes` serve where a producer has none of its own; `rounds` are left today.
    """

    value_weight: float = 1.0
    transport_weight: float = 1.0
    cost_weight: float = 1.0
    acceptance_bonus: float = 0.0
    balance_weight: float = 1.0
    volume: Volume = "orders"
    parallel: int = 1
    again: bool = False
    default_acceptance: float = 0.5
    timeout_minutes: int = 120
    rounds: int = 3
    policy: Policy = "myopic"

    def __post_init__(self) -> None:
        require("offering", self, (
            *((name, is_amount(getattr(self, name)),
               mark("A weight must be 0 or more, not {value}.")) for name in WEIGHTS),
            ("volume", self.volume in VOLUMES, mark('The volume must be "orders", "hours" or "value", not {value}.')),
            ("parallel", 1 <= self.parallel <= 99, mark("An order can go to 1 to 99 producers at once, not {value}.")),
            ("default_acceptance", is_share(self.default_acceptance),
             mark("The acceptance must lie between 0 and 1, not {value}.")),
            ("timeout_minutes", 1 <= self.timeout_minutes <= 527_040,
             mark("The time-out must be from 1 minute to a year, not {value} minutes.")),
            ("rounds", 1 <= self.rounds <= 99, mark("From 1 to 99 rounds can be left, not {value}.")),
            ("policy", self.policy in POLICIES,
             mark('The policy must be "myopic", "value-first", "look-ahead", "greedy" or "thompson", not {value}.')),
        ))

    @property
    def id(self) -> str:
        """There is one such set of rules in a shop, so it needs no name."""
        return ""


WEIGHTS = ("value_weight", "transport_weight", "cost_weight", "acceptance_bonus", "balance_weight")
"""The fields that are weights."""
