"""What a run reports. Events are given to `on_event` in the solver's thread; exactly one `Finished` ends
every run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from core.model import Plan
from core.solve.clash.items import Clash

Status = Literal["optimal", "feasible", "stopped", "impossible"]
"""How a run ended: nothing can be better; the time was up; the planner stopped it; there is no plan."""


@dataclass(frozen=True, slots=True)
class Result:
    """The end of a run. `plan` is the best found (None where there is none), `cost` what `evaluate` says of
    it, `bound` what no plan can be cheaper than (None where unknown), `gap` their distance as a share of
    the cost; `reason` is a sentence.

    `whole_bound` is a bound for plans only in which each order that lacks pieces gets one lot; None where it
    is unknown, or says no more than `bound`. Where no plan exists, `clash` is a smallest set of locks, rules
    and dates that cannot all be kept, as far as one was found.
    """

    status: Status
    plan: Plan | None
    cost: float | None
    bound: float | None
    gap: float | None
    seconds: float
    reason: str
    whole_bound: float | None = None
    clash: tuple[Clash, ...] = ()


@dataclass(frozen=True, slots=True)
class Started:
    """The run began; `cost` is that of the plan it began with, None where that one has conflicts or is empty."""

    cost: float | None


@dataclass(frozen=True, slots=True)
class Incumbent:
    """A better plan without conflicts; at most five a second."""

    plan: Plan
    cost: float
    bound: float | None
    seconds: float
    whole_bound: float | None = None


@dataclass(frozen=True, slots=True)
class BoundImproved:
    """Nothing can be cheaper than this: no plan at all or, where it does not cover splits, no plan in which
    each order that lacks pieces gets one lot."""

    bound: float
    seconds: float
    covers_splits: bool = True


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the planner about what is going on."""

    text: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The run is over; nothing follows."""

    result: Result


Event = Started | Incumbent | BoundImproved | Message | Finished
Listener = Callable[[Event], None]
"""What takes the events."""


TOLERANCE = 1e-4
"""A plan is optimal when none can be cheaper by more than this share of its cost (or by this, where it costs
less than 1)."""


def is_met(cost: float | None, bound: float | None) -> bool:
    """Whether a cost is as low as any can be."""
    return cost is not None and bound is not None and cost - bound <= TOLERANCE * max(1.0, abs(cost))


def gap_between(cost: float | None, bound: float | None) -> float | None:
    """How far a cost may be above the least possible one, as a share of the cost; None where nothing is
    known."""
    if cost is None or bound is None:
        return None
    return max(0.0, cost - bound) / cost if cost > 0 else 0.0
