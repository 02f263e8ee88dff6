"""The order list: when each order is promised, and whether that is in time."""

from __future__ import annotations

from typing import Literal, NamedTuple

from core.evaluate import Score
from core.model import Lot, Order, Scenario

State = Literal["late", "on_time", "planned", "not_planned", "done"]
STATES: tuple[State, ...] = ("late", "on_time", "planned", "not_planned", "done")
"""How an order stands: "planned" is one that has no due date or no times, "done" one of which nothing remains."""


class Promise(NamedTuple):
    """An order with its lots. `promised` is the minute at which its last lot is planned to end; `late` is that less the
    due date, negative where early; both are None where there is nothing to compare."""

    order: Order
    lots: tuple[Lot, ...]
    promised: int | None
    late: int | None
    state: State

    @property
    def planned(self) -> int:
        """Pieces in lots."""
        return sum(lot.quantity for lot in self.lots)

    @property
    def missing(self) -> int:
        """Pieces that remain and are in no lot; 0 for an order that is not planned at all."""
        return max(0, self.order.remaining - self.planned) if self.lots else 0

    @property
    def resources(self) -> tuple[str, ...]:
        """Where it is made, each once."""
        return tuple(dict.fromkeys(lot.resource for lot in self.lots))

    @property
    def start(self) -> int | None:
        """The minute at which its first lot begins."""
        return min((lot.start for lot in self.lots if lot.start is not None), default=None)


def promises(scenario: Scenario, score: Score) -> list[Promise]:
    """Every order of the shop, in the shop's order."""
    return [_promise(scenario, score, order) for order in scenario.shop.orders.rows]


def _promise(scenario: Scenario, score: Score, order: Order) -> Promise:
    lots = scenario.plan.by_order.get(order.id, ())
    late = score.lateness(order.id)
    return Promise(order, lots, score.completion.get(order.id), late, _state(order, bool(lots), late))


def _state(order: Order, is_planned: bool, late: int | None) -> State:
    if not is_planned:
        return "not_planned" if order.remaining else "done"
    if late is None:
        return "planned"
    return "late" if late > 0 else "on_time"
