"""Conflicts: every hard rule a plan breaks, each said as a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from core.evaluate.conflict import Conflict
from core.evaluate.machine_rules import capacity, changeover, closed, duration, eligibility, horizon, overlap
from core.evaluate.order_rules import batch, deadline, max_lots, min_lot, quantity, release, supports, unscheduled
from core.model import Scenario, remembered_as_said

RULES: tuple[Callable[[Scenario], Iterable[Conflict]], ...] = (
    eligibility, capacity, overlap, changeover, closed, duration, horizon, release, deadline,
    unscheduled, quantity, max_lots, supports, min_lot, batch,
)
"""Every hard rule of a plan: one function each, named as the rule."""
KINDS = tuple(rule.__name__ for rule in RULES)
"""The kinds of conflicts, in the order in which they are told."""


@remembered_as_said
def find_conflicts(scenario: Scenario) -> tuple[Conflict, ...]:
    """Every rule a plan breaks, rule by rule. Lots without times break no rule of time, nor do lots of producers those
    of working time."""
    return tuple(conflict for rule in RULES for conflict in rule(scenario))
