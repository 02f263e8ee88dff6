"""A scenario as the sheets of a schedule show it: with its score, its conflicts, and minutes as dates."""

from __future__ import annotations

from datetime import datetime, timedelta

from core.evaluate import evaluate, find_conflicts
from core.language import counted, tr
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
        lots, orders = len(self.scenario.plan.lots), len(self.scenario.plan.by_order)
        late, found = self.score.late_orders, len(self.conflicts)
        parts = [
            tr("{lots} of {orders}", lots=_lots(lots), orders=_orders(orders)),
            *([_late(late)] if self.has_times else []),
            counted("{n} conflict", "{n} conflicts", found) if found else tr("no conflict"),
            self.said_printed,
        ]
        return "   ·   ".join(parts)

    @property
    def said_printed(self) -> str:
        """When the workbook was made."""
        return tr("printed {when}", when=f"{self.printed:%d/%m/%Y %H:%M}")

    def moment(self, minute: int | None) -> datetime | None:
        """A minute as a date and time."""
        return None if minute is None else moment_of(self.scenario.shop.epoch, minute)


def _lots(n: int) -> str:
    return counted("{n} lot", "{n} lots", n) if n else tr("no lot")


def _orders(n: int) -> str:
    return counted("{n} order", "{n} orders", n) if n else tr("no order")


def _late(n: int) -> str:
    return counted("{n} order late", "{n} orders late", n) if n else tr("no order late")


def length(minutes: int | None) -> timedelta | None:
    """A length of time, or nothing where there is none."""
    return timedelta(minutes=minutes) if minutes is not None and minutes > 0 else None
