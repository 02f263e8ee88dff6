"""What has happened on the floor: runs that have started, pieces that are made, and the part of the plan that is no
more up for change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.edit.landing import all_locks
from core.edit.lot_times import lot_duration, put_at
from core.edit.tables import rows_of, with_tables
from core.errors import EditRefused
from core.evaluate import show
from core.language import tr
from core.model import LOCKS, Lot, Machine, Mounted, Order, Plan, Scenario

STARTED, DONE = "started", "done"
"""What the status of an order says of it."""


def under_way_since(plan: Plan, minute: int) -> int:
    """The minute up to which a plan is history: the given one where the plan has begun and has not ended by then, else
    0."""
    starts = [lot.start for lot in plan.lots.rows if lot.start is not None]
    ends = [lot.end for lot in plan.lots.rows if lot.end is not None]
    return minute if ends and min(starts) <= minute < max(ends) else 0


def freeze(scenario: Scenario, minute: int) -> Scenario:
    """Lock the machine and the start of every lot that starts before a minute. Raises EditRefused where none does, or
    all are locked already."""
    early = [lot for lot in scenario.plan.lots.rows if lot.start is not None and lot.start < minute]
    if not early:
        raise EditRefused(tr("No lot starts before {moment}.", moment=show(scenario, minute)))
    loose = [lot for lot in early if lot.locked != LOCKS]
    if not loose:
        sentence = tr("Every lot that starts before {moment} is locked already.", moment=show(scenario, minute))
        raise EditRefused(sentence)
    lots = scenario.plan.lots.put(*(replace(lot, locked=LOCKS) for lot in loose))
    return with_tables(scenario, {"lots": lots})


def start(scenario: Scenario, lot_ids: Iterable[str]) -> Scenario:
    """Lots run on the floor now: each is locked where and when it is, and its order's status says so."""
    lots: list[Lot] = rows_of(scenario, "lots", lot_ids)
    loose = [replace(lot, locked=all_locks(lot)) for lot in lots if lot.locked != all_locks(lot)]
    orders: list[Order] = rows_of(scenario, "orders", [lot.order for lot in lots])
    news = [replace(order, status=STARTED) for order in orders if order.status != STARTED]
    return with_tables(scenario, {"lots": scenario.plan.lots.put(*loose), "orders": scenario.shop.orders.put(*news)})


def produce(scenario: Scenario, lot_id: str, quantity: int) -> Scenario:
    """So many pieces of a lot are made, which counts for its order. The lot keeps what is left of it, in whole batches,
    and its end: it begins as much later as the part that is made took; with nothing left, it leaves the plan.

    Pieces beyond the lot are taken off the order's other lots, the last to begin first. When nothing remains of the
    order it is done, and all its lots leave the plan. A machine whose first lot this is has the order mounted. Raises
    EditRefused where no piece is made.
    """
    lot: Lot = rows_of(scenario, "lots", [lot_id])[0]
    if quantity < 1:
        raise EditRefused(tr("At least 1 piece must be made to be counted, not {value}.", value=quantity))
    order = scenario.shop.orders[lot.order]
    order = replace(order, produced=order.produced + quantity)
    order = replace(order, status=STARTED if order.remaining else DONE)
    kept = _left(scenario, lot, quantity) if order.remaining else []
    gone = {one.id for one in scenario.plan.by_order[order.id]} - {one.id for one in kept}
    return with_tables(scenario, {
        "lots": scenario.plan.lots.put(*kept).without(gone),
        "orders": scenario.shop.orders.put(order),
        "machines": scenario.shop.machines.put(*_with_it_mounted(scenario, lot)),
    })


def finish(scenario: Scenario, lot_ids: Iterable[str]) -> Scenario:
    """All pieces of lots are made, as `produce` counts them, the lot that begins first before the others."""
    lots: list[Lot] = rows_of(scenario, "lots", lot_ids)
    for lot in sorted(lots, key=lambda one: (one.start is None, one.start or 0)):
        if lot.id in scenario.plan.lots:
            scenario = produce(scenario, lot.id, lot.quantity)
    return scenario


def _left(scenario: Scenario, lot: Lot, quantity: int) -> list[Lot]:
    """The lots of an order after so many pieces of one are made."""
    others = [one for one in scenario.plan.by_order[lot.order] if one.id != lot.id]
    if quantity < lot.quantity:
        return [*others, _rest(scenario, lot, lot.quantity - quantity)]
    return list(_less(scenario, others, quantity - lot.quantity))


def _rest(scenario: Scenario, lot: Lot, pieces: int) -> Lot:
    """What is left of a lot, its end where it was."""
    batch = scenario.shop.orders[lot.order].batch
    rest = replace(lot, quantity=min(lot.quantity, -(-pieces // batch) * batch))
    minutes = lot_duration(scenario, lot.order, lot.resource, rest.quantity)
    if lot.start is None or lot.end is None or minutes is None:
        return rest
    work = scenario.shop.work_times[lot.resource]
    begin = work.start_at(work.minutes_before(lot.end) - minutes)
    return rest if begin is None else put_at(scenario, rest, lot.resource, max(begin, lot.start))


def _less(scenario: Scenario, lots: Iterable[Lot], pieces: int) -> Iterator[Lot]:
    """Lots with so many pieces taken off those that begin last; those without times count as later still."""
    for lot in sorted(lots, key=lambda one: (one.start is None, one.start or 0), reverse=True):
        taken = min(pieces, lot.quantity)
        pieces -= taken
        if not taken:
            yield lot
        elif taken < lot.quantity:
            yield put_at(scenario, replace(lot, quantity=lot.quantity - taken), lot.resource, lot.start)


def _with_it_mounted(scenario: Scenario, lot: Lot) -> list[Machine]:
    """The machine of a lot, set up for its order, where no other lot with times comes before it."""
    machine, row = scenario.shop.machines.get(lot.resource), scenario.sequences.get(lot.resource, ())
    if machine is None or not row or row[0].lot.id != lot.id:
        return []
    return [replace(machine, mounted=Mounted(scenario.shop.orders[lot.order].attributes, lot.order))]
