"""What orders ask of a plan: when they may run, in how many lots, and that all that remains is made."""

from __future__ import annotations

from collections.abc import Iterator

from core.evaluate.conflict import Conflict, conflict_of, show
from core.language import counted, tr, whole
from core.model import Lot, Order, Scenario, remembered


def release(scenario: Scenario) -> Iterator[Conflict]:
    """No lot starts before its order is released."""
    for order, lots in _planned(scenario):
        if order.release is not None:
            for lot in lots:
                if lot.start is not None and lot.start < order.release:
                    yield conflict_of("release", tr(
                        "{order} starts at {start}, before its release at {release}.", order=order.id,
                        start=show(scenario, lot.start), release=show(scenario, order.release)), lot)


def deadline(scenario: Scenario) -> Iterator[Conflict]:
    """An order is complete at its deadline."""
    for order, lots in _planned(scenario):
        if order.deadline is not None:
            late = {lot: lot.end for lot in lots if lot.end is not None and lot.end > order.deadline}
            if late:
                yield conflict_of("deadline", tr(
                    "{order} ends at {end}, after its deadline at {deadline}.", order=order.id,
                    end=show(scenario, max(late.values())), deadline=show(scenario, order.deadline)), *late)


def unscheduled(scenario: Scenario) -> Iterator[Conflict]:
    """An order with something remaining has a lot."""
    planned = scenario.plan.planned
    for order in scenario.shop.orders.rows:
        if order.id not in planned and order.remaining:
            sentence = tr("{order} is not in the plan.", order=order.id)
            yield Conflict("unscheduled", sentence, orders=(order.id,))


def quantity(scenario: Scenario) -> Iterator[Conflict]:
    """The lots of an order hold at least what remains of it."""
    orders, by_order = scenario.shop.orders, scenario.plan.by_order
    for order_id, pieces in scenario.plan.planned.items():
        remaining = orders[order_id].remaining
        if pieces < remaining:
            sentence = counted(
                "{order} has {n} piece in the plan, {remaining} remain to be made.",
                "{order} has {n} pieces in the plan, {remaining} remain to be made.",
                pieces, order=order_id, remaining=whole(remaining),
            )  # fmt: skip
            yield conflict_of("quantity", sentence, *by_order[order_id])


def max_lots(scenario: Scenario) -> Iterator[Conflict]:
    """An order is split into no more lots than it allows."""
    for order, lots in _planned(scenario):
        if len(lots) > order.max_lots:
            sentence = counted(
                "{order} is split into {n} lot, at most {most} may be.",
                "{order} is split into {n} lots, at most {most} may be.", len(lots), order=order.id,
                most=order.max_lots,
            )  # fmt: skip
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
            sentence = tr(
                "{machines} machines work on {order} at {moment}, at most {most} may.", machines=machines,
                order=order.id, moment=show(scenario, moment), most=order.supports,
            )  # fmt: skip
            yield conflict_of("supports", sentence, *at_work)
            return


def min_lot(scenario: Scenario) -> Iterator[Conflict]:
    """No lot is smaller than its order allows."""
    for order, lots in _planned(scenario):
        for lot in lots if order.min_lot else ():
            if lot.quantity < order.min_lot:
                yield conflict_of("min_lot", counted(
                    "A lot of {order} holds {n} piece, at least {least} are asked for.",
                    "A lot of {order} holds {n} pieces, at least {least} are asked for.",
                    lot.quantity, order=order.id, least=whole(order.min_lot)), lot)


def batch(scenario: Scenario) -> Iterator[Conflict]:
    """Every lot is a whole number of batches."""
    for order, lots in _planned(scenario):
        for lot in lots if order.batch > 1 else ():
            if lot.quantity % order.batch:
                yield conflict_of("batch", counted(
                    "A lot of {order} holds {n} piece, which is no multiple of {batch}.",
                    "A lot of {order} holds {n} pieces, which is no multiple of {batch}.",
                    lot.quantity, order=order.id, batch=whole(order.batch)), lot)


@remembered
def _planned(scenario: Scenario) -> list[tuple[Order, tuple[Lot, ...]]]:
    """The orders that have lots, and these."""
    orders = scenario.shop.orders
    return [(orders[order_id], lots) for order_id, lots in scenario.plan.by_order.items()]
