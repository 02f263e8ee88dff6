"""What orders ask of a plan: when they may run, in how many lots, and that all that remains is made."""

from __future__ import annotations

from collections.abc import Iterator

from core.evaluate.conflict import Conflict, conflict_of, show
from core.model import Lot, Order, Scenario, remembered


def release(scenario: Scenario) -> Iterator[Conflict]:
    """No lot starts before its order is released."""
    for order, lots in _planned(scenario):
        if order.release is not None:
            for lot in lots:
                if lot.start is not None and lot.start < order.release:
                    when = f"{show(scenario, lot.start)}, before its release at {show(scenario, order.release)}"
                    yield conflict_of("release", f"{order.id} starts at {when}.", lot)


def deadline(scenario: Scenario) -> Iterator[Conflict]:
    """An order is complete at its deadline."""
    for order, lots in _planned(scenario):
        if order.deadline is not None:
            late = {lot: lot.end for lot in lots if lot.end is not None and lot.end > order.deadline}
            if late:
                when = f"{show(scenario, max(late.values()))}, after its deadline at {show(scenario, order.deadline)}"
                yield conflict_of("deadline", f"{order.id} ends at {when}.", *late)


def unscheduled(scenario: Scenario) -> Iterator[Conflict]:
    """An order with something remaining has a lot."""
    planned = scenario.plan.planned
    for order in scenario.shop.orders.rows:
        if order.id not in planned and order.remaining:
            yield Conflict("unscheduled", f"{order.id} is not in the plan.", orders=(order.id,))


def quantity(scenario: Scenario) -> Iterator[Conflict]:
    """The lots of an order hold at least what remains of it."""
    orders, by_order = scenario.shop.orders, scenario.plan.by_order
    for order_id, pieces in scenario.plan.planned.items():
        remaining = orders[order_id].remaining
        if pieces < remaining:
            sentence = f"{order_id} has {pieces} pieces in the plan, {remaining} remain to be made."
            yield conflict_of("quantity", sentence, *by_order[order_id])


def max_lots(scenario: Scenario) -> Iterator[Conflict]:
    """An order is split into no more lots than it allows."""
    for order, lots in _planned(scenario):
        if len(lots) > order.max_lots:
            sentence = f"{order.id} is split into {len(lots)} lots, at most {order.max_lots} may be."
            yield conflict_of("max_lots", sentence, *lots)


def supports(scenario: Scenario) -> Iterator[Conflict]:
    """At no moment do more machines work on an order than it allows. Told once an order, of the first such moment."""
    for order, lots in _planned(scenario):
        if len(lots) > order.supports:
            yield from _too_many_at_once(scenario, order, lots)


def too_many_machines(scenario: Scenario, order_id: str) -> str | None:
    """The sentence of the rule `supports` if one order breaks it."""
    order, lots = scenario.shop.orders[order_id], scenario.plan.by_order.get(order_id, ())
    return next((broken.sentence for broken in _too_many_at_once(scenario, order, lots)), None)


def _too_many_at_once(scenario: Scenario, order: Order, lots: tuple[Lot, ...]) -> Iterator[Conflict]:
    on_machines = [lot for lot in lots if lot.resource in scenario.shop.machines]
    for moment in sorted({lot.start for lot in on_machines if lot.start is not None}):
        at_work = [lot for lot in on_machines if lot.start is not None and lot.start <= moment < (lot.end or 0)]
        machines = len({lot.resource for lot in at_work})
        if machines > order.supports:
            when = f"{machines} machines work on {order.id} at {show(scenario, moment)}"
            yield conflict_of("supports", f"{when}, at most {order.supports} may.", *at_work)
            return


def min_lot(scenario: Scenario) -> Iterator[Conflict]:
    """No lot is smaller than its order allows."""
    for order, lots in _planned(scenario):
        for lot in lots if order.min_lot else ():
            if lot.quantity < order.min_lot:
                few = f"A lot of {order.id} holds {lot.quantity} pieces"
                yield conflict_of("min_lot", f"{few}, at least {order.min_lot} are asked for.", lot)


def batch(scenario: Scenario) -> Iterator[Conflict]:
    """Every lot is a whole number of batches."""
    for order, lots in _planned(scenario):
        for lot in lots if order.batch > 1 else ():
            if lot.quantity % order.batch:
                odd = f"A lot of {order.id} holds {lot.quantity} pieces"
                yield conflict_of("batch", f"{odd}, which is no multiple of {order.batch}.", lot)


@remembered
def _planned(scenario: Scenario) -> list[tuple[Order, tuple[Lot, ...]]]:
    """The orders that have lots, and these."""
    orders = scenario.shop.orders
    return [(orders[order_id], lots) for order_id, lots in scenario.plan.by_order.items()]
