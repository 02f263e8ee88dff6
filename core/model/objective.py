"""The objective: what earliness, tardiness, changeovers and excess cost in this shop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.language import mark
from core.model.row_rules import is_amount, require


@dataclass(frozen=True, slots=True)
class Objective:
    """The weights of a schedule's cost. Early and late times are measured in units of `time_unit_minutes`, excess in
    units of `excess_unit_pieces`; `penalty` says whether times are squared; k5 is per hour of changeover.

    `preparation` says how preparation costs are counted in an allocation (`core.model.allocation`), and
    `preparation_cost` what each is, whatever machines and pairs say; None leaves it to them."""

    k1_earliness: float = 0.01
    k2_tardiness: float = 0.1
    k3_changeover: float = 1.0
    k4_excess: float = 0.1
    k5_changeover_hour: float = 0.0
    penalty: Literal["squared", "linear"] = "squared"
    time_unit_minutes: float = 60
    excess_unit_pieces: float = 1000
    preparation: Literal["pair", "uniform", "machine"] = "pair"
    preparation_cost: float | None = None

    def __post_init__(self) -> None:
        require("objective", self, (
            *((k, is_amount(getattr(self, k)), mark("A weight must be 0 or more, not {value}.")) for k in WEIGHTS),
            ("penalty", self.penalty in ("squared", "linear"),
             mark('The penalty must be "squared" or "linear", not {value}.')),
            ("time_unit_minutes", 0 < self.time_unit_minutes < 1e9,
             mark("The unit of time must be more than 0 minutes, not {value}.")),
            ("excess_unit_pieces", 0 < self.excess_unit_pieces < 1e12,
             mark("The unit of excess must be more than 0 pieces, not {value}.")),
            ("preparation", self.preparation in PREPARATIONS,
             mark('The preparation must be "pair", "uniform" or "machine", not {value}.')),
            ("preparation_cost", is_amount(self.preparation_cost),
             mark("The preparation cost must be 0 or more, not {value}.")),
        ))

    @property
    def id(self) -> str:
        """There is one objective in a shop, so it needs no name."""
        return ""


PREPARATIONS = ("pair", "uniform", "machine")
"""How preparation costs are counted: of each pair, the same on every pair, once for each machine that is used."""
WEIGHTS = ("k1_earliness", "k2_tardiness", "k3_changeover", "k4_excess", "k5_changeover_hour")
"""The fields of an objective that are weights."""
