"""The question a cure answers: which order is to be on time, by when, and what may be touched."""

from __future__ import annotations

from dataclasses import dataclass

from core.edit.landing import Others, to_be_planned
from core.model import Lot, Scenario


@dataclass(frozen=True, slots=True)
class Question:
    """The order to be made on time, by `due`, with no start before the minute `since`; what the other lots do then.
    `lot` is the one that completes it, None where it is not planned; `quantity` its pieces."""

    scenario: Scenario
    order: str
    due: int
    since: int
    others: Others
    lot: Lot | None
    quantity: int

    def has_begun(self, lot: Lot | None) -> bool:
        """Whether a lot begins before anything may be touched."""
        return lot is not None and lot.start is not None and lot.start < self.since


def question(scenario: Scenario, order_id: str, since: int, others: Others) -> Question | None:
    """The question about an order that is late or not planned; None about any other."""
    order = scenario.shop.orders[order_id]
    if order.due is None:
        return None
    lots = scenario.plan.by_order.get(order_id, ())
    timed = [lot for lot in lots if lot.end is not None and lot.resource in scenario.shop.machines]
    if not lots and order.remaining:
        return Question(scenario, order_id, order.due, since, others, None, to_be_planned(scenario, order))
    last = max(timed, key=lambda lot: (lot.end or 0, lot.start or 0), default=None)
    if last is None or (last.end or 0) <= order.due:
        return None
    return Question(scenario, order_id, order.due, since, others, last, last.quantity)
