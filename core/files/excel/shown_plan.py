"""A scenario as the sheets of a schedule show it: with its score, its conflicts, and minutes as dates."""

from __future__ import annotations

from datetime import datetime, timedelta

from core.evaluate import evaluate, find_conflicts
from core.model import Scenario, moment_of
from core.sheets import resources_of


class ShownPlan:
    """What all sheets of one schedule share."""

    def __init__(self, scenario: Scenario, title: str, printed: datetime) -> None:
        self.scenario, self.title, self.printed = scenario, title, printed
        self.score, self.conflicts = evaluate(scenario), find_conflicts(scenario)

    @property
    def has_times(self) -> bool:
        """Whether this is a schedule, not a mere allocation of orders to resources."""
        return self.score.makespan is not None

    @property
    def has_producers(self) -> bool:
        """Whether orders can be offered to anybody."""
        return bool(self.scenario.shop.producers)

    @property
    def resources(self) -> list[str]:
        """Machines, and the producers that have lots."""
        return resources_of(self.scenario)

    @property
    def subtitle(self) -> str:
        """The plan in one line."""
        orders, late, found = len(self.scenario.plan.by_order), self.score.late_orders, len(self.conflicts)
        parts = [
            _count(len(self.scenario.plan.lots), "lot") + " of " + _count(orders, "order"),
            *([f"{_count(late, 'order')} late"] if self.has_times else []),
            _count(found, "conflict"),
            f"printed {self.printed:%d/%m/%Y %H:%M}",
        ]
        return "   ·   ".join(parts)

    def moment(self, minute: int | None) -> datetime | None:
        """A minute as a date and time."""
        return None if minute is None else moment_of(self.scenario.shop.epoch, minute)


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'s' * (number > 1)}"


def length(minutes: int | None) -> timedelta | None:
    """A length of time, or nothing where there is none."""
    return timedelta(minutes=minutes) if minutes is not None and minutes > 0 else None
