"""The order list: when each order is promised, and whether that is in time."""

from __future__ import annotations

from typing import Literal, NamedTuple

from core.evaluate import Score, running_offers
from core.model import Lot, Order, Scenario

State = Literal["late", "on_time", "planned", "accepted", "offered", "not_planned", "done"]
Outside = Literal["accepted", "offered"]
STATES: tuple[State, ...] = ("late", "on_time", "planned", "accepted", "offered", "not_planned", "done")
"""How an order stands: "planned" is one that has no due date or no times, "accepted" one that has no lot and that a
producer makes, "offered" one that a producer was asked to make, "done" one of which nothing remains."""


class Promise(NamedTuple):
    """An order with its lots. `promised` is the minute at which its last lot is planned to end; `late` is that less the
    due date, negative where early; both are None where there is nothing to compare. `outside` is how it
    stands with producers, whatever is planned; `asked` are those that accepted it, the first of whom has it, else those
    that have not answered yet."""

    order: Order
    lots: tuple[Lot, ...]
    promised: int | None
    late: int | None
    state: State
    outside: Outside | None = None
    asked: tuple[str, ...] = ()

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
    running = running_offers(scenario.shop)
    found = []
    for order in scenario.shop.orders.rows:
        accepted, waiting = running.accepted.get(order.id, ()), running.open.get(order.id, ())
        outside: Outside | None = "accepted" if accepted else "offered" if waiting else None
        asked = tuple(offer.producer for offer in accepted or waiting)
        found.append(_promise(scenario, score, order, outside)._replace(outside=outside, asked=asked))
    return found


def _promise(scenario: Scenario, score: Score, order: Order, outside: Outside | None) -> Promise:
    lots = scenario.plan.by_order.get(order.id, ())
    late = score.lateness(order.id)
    return Promise(order, lots, score.completion.get(order.id), late, _state(order, bool(lots), late, outside))


def _state(order: Order, is_planned: bool, late: int | None, outside: Outside | None) -> State:
    if not is_planned:
        return outside or ("not_planned" if order.remaining else "done")
    if late is None:
        return "planned"
    return "late" if late > 0 else "on_time"
