"""What may be done with a plan: functions from one scenario to the next. A move may break rules of the plan, which is
then shown as a conflict; what no plan could mean is refused with a sentence (EditRefused) and nothing is changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from core.edit.lot_times import put_at
from core.edit.pushing import with_lot
from core.edit.tables import free_id, rows_of
from core.errors import EditRefused
from core.evaluate import too_many_machines
from core.model import LOCKS, Lot, Order, Plan, Scenario


def place(  # noqa: PLR0913 - each is one choice of the gesture, and named
    scenario: Scenario, order_id: str, *, resource: str, start: int | None, quantity: int | None = None,
    lock: bool = True, push: bool = True,
) -> Scenario:
    """Put an order on a resource as a new lot: of so many pieces, or of all that no lot holds yet."""
    order = _one(scenario, "orders", order_id)
    pieces = _to_be_planned(scenario, order) if quantity is None else quantity
    lot = Lot(free_id(scenario, "lots", order_id), order_id, resource, pieces)
    return with_lot(scenario, _locked_if(lock, put_at(scenario, lot, resource, start)), push=push)


def _to_be_planned(scenario: Scenario, order: Order) -> int:
    missing = order.remaining - scenario.plan.planned.get(order.id, 0)
    if missing <= 0:
        raise EditRefused(f"{order.id} has nothing left to plan.")
    return -(-max(missing, order.min_lot) // order.batch) * order.batch


def move(
    scenario: Scenario, lot_id: str, *, resource: str, start: int | None, lock: bool = True, push: bool = True
) -> Scenario:
    """Put a lot on a resource from a minute on; it is locked there, and the lots after it give way, unless said
    otherwise."""
    lot = _one(scenario, "lots", lot_id)
    return with_lot(scenario, _locked_if(lock, put_at(scenario, lot, resource, start)), push=push)


def resize(scenario: Scenario, lot_id: str, quantity: int, *, push: bool = True) -> Scenario:
    """Give a lot another quantity, and the end that follows from it."""
    lot = replace(_one(scenario, "lots", lot_id), quantity=quantity)
    return with_lot(scenario, put_at(scenario, lot, lot.resource, lot.start), push=push)


def split(
    scenario: Scenario, lot_id: str, quantity: int, *, resource: str | None = None, start: int | None = None,
    push: bool = True,
) -> Scenario:
    """Take so many pieces out of a lot as a lot of their own. Without a resource they stay on its machine; without a
    start they follow on the rest there, or begin with it elsewhere. What is said is locked."""
    lot = _one(scenario, "lots", lot_id)
    _check_split(scenario, lot, quantity)
    rest = put_at(scenario, replace(lot, quantity=lot.quantity - quantity), lot.resource, lot.start)
    there = resource or lot.resource
    since = (rest.end if there == lot.resource else rest.start) if start is None else start
    said = {name for name, value in (("resource", resource), ("start", start)) if value is not None}
    part = put_at(scenario, Lot(free_id(scenario, "lots", lot.order), lot.order, there, quantity), there, since)
    part = replace(part, locked=frozenset(said if part.start is not None else said - {"start"}))
    after = with_lot(with_lot(scenario, rest, push=False), part, push=push)
    if reason := too_many_machines(after, lot.order):
        raise EditRefused(reason)
    return after


def _check_split(scenario: Scenario, lot: Lot, quantity: int) -> None:
    order, lots = scenario.shop.orders[lot.order], scenario.plan.by_order[lot.order]
    if not 0 < quantity < lot.quantity:
        raise EditRefused(f"A part of this lot must hold from 1 to {lot.quantity - 1} pieces, not {quantity}.")
    if len(lots) >= order.max_lots:
        raise EditRefused(f"{order.id} may be split into at most {order.max_lots} lots, and it has {len(lots)}.")


def merge(scenario: Scenario, lot_ids: Iterable[str], *, push: bool = True) -> Scenario:
    """Join lots of one order into the one that starts first, which keeps its place and its locks."""
    lots = rows_of(scenario, "lots", lot_ids)
    if len(lots) < 2:
        raise EditRefused("It takes two lots to merge.")
    if len({lot.order for lot in lots}) > 1:
        raise EditRefused("Only lots of one order can be merged.")
    first, *others = sorted(lots, key=lambda lot: (lot.start is None, lot.start or 0))
    joined = put_at(scenario, replace(first, quantity=sum(lot.quantity for lot in lots)), first.resource, first.start)
    return with_lot(unschedule(scenario, [lot.id for lot in others]), joined, push=push)


def lock(scenario: Scenario, lot_ids: Iterable[str], *what: str) -> Scenario:
    """Lock the resource or the start of lots, or all there is to lock where neither is named."""
    return _with_locks(scenario, {
        lot: lot.locked | (frozenset(what) or _all_locks(lot)) for lot in rows_of(scenario, "lots", lot_ids)})


def unlock(scenario: Scenario, lot_ids: Iterable[str], *what: str) -> Scenario:
    """Take the lock of the resource or the start off lots, or all locks where neither is named."""
    return _with_locks(scenario, {
        lot: lot.locked - (frozenset(what) or LOCKS) for lot in rows_of(scenario, "lots", lot_ids)})


def unschedule(scenario: Scenario, lot_ids: Iterable[str]) -> Scenario:
    """Take lots out of the plan."""
    gone = [lot.id for lot in rows_of(scenario, "lots", lot_ids)]
    return replace_plan(scenario, Plan(scenario.plan.lots.without(gone))) if gone else scenario


def replace_plan(scenario: Scenario, plan: Plan) -> Scenario:
    """Put another plan in place of this one, such as the optimiser's; the scenario itself if nothing differs."""
    return scenario if plan == scenario.plan else replace(scenario, plan=plan)


def _one(scenario: Scenario, table: str, row_id: str) -> Any:
    return rows_of(scenario, table, [row_id])[0]


def _locked_if(lock: bool, lot: Lot) -> Lot:
    return replace(lot, locked=lot.locked | _all_locks(lot)) if lock else lot


def _all_locks(lot: Lot) -> frozenset[str]:
    return LOCKS if lot.start is not None else LOCKS - {"start"}


def _with_locks(scenario: Scenario, locks: Mapping[Lot, frozenset[str]]) -> Scenario:
    changed = [replace(lot, locked=locked) for lot, locked in locks.items() if locked != lot.locked]
    return replace_plan(scenario, Plan(scenario.plan.lots.put(*changed))) if changed else scenario
