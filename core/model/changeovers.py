"""Changeovers: the working minutes a machine needs between lots of different orders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from core.language import mark
from core.model.frozen_map import EMPTY, FrozenMap
from core.model.row_rules import TOO_MANY, is_amount, require
from core.model.table import Table


@dataclass(frozen=True, slots=True)
class FromTo:
    """A condition on one attribute: it goes from one value to another; an absent side means any."""

    before: str | None = None
    after: str | None = None


SAME: Literal["same"] = "same"
DIFFERS: Literal["differs"] = "differs"
Condition = Literal["same", "differs"] | FromTo
"""What a rule asks of one attribute."""


@dataclass(frozen=True, slots=True)
class ChangeoverRule:
    """Minutes and cost of a changeover when every condition of `when` holds; rules stand in order, the first match
    wins."""

    id: str
    when: FrozenMap[str, Condition] = EMPTY
    minutes: int = 0
    cost: float = 0.0

    def __post_init__(self) -> None:
        require("rules", self, (
            ("id", bool(self.id), mark("A changeover rule needs a name.")),
            ("minutes", self.minutes >= 0, mark("A changeover must take 0 minutes or more, not {value}.")),
            ("minutes", self.minutes < TOO_MANY, mark("A changeover of {value} minutes is too long.")),
            ("cost", is_amount(self.cost), mark("The cost of a changeover must be 0 or more, not {value}.")),
        ))

    def matches(self, before: Mapping[str, str], after: Mapping[str, str]) -> bool:
        """Whether every condition holds; a missing attribute equals nothing, so it differs from everything."""
        return all(_holds(asked, before.get(name), after.get(name)) for name, asked in self.when.items())


def _holds(asked: Condition, before: str | None, after: str | None) -> bool:
    if isinstance(asked, FromTo):
        return asked.before in (None, before) and asked.after in (None, after)
    return (before is not None and before == after) == (asked == SAME)


class Changeover(NamedTuple):
    """What lies between two lots of different orders: working minutes of the machine, and the cost of the rule."""

    minutes: int
    cost: float = 0.0


@lru_cache(maxsize=1 << 16)
def changeover_between(
    rules: Table[ChangeoverRule], before: FrozenMap[str, str], after: FrozenMap[str, str]
) -> Changeover | None:
    """The changeover by the first rule that matches, or None where the shop's default decides."""
    rule = next((rule for rule in rules.rows if rule.matches(before, after)), None)
    return Changeover(rule.minutes, rule.cost) if rule else None
