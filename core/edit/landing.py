"""Landing: what comes of putting lots down, for them and for all others on the machines concerned."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

from core.edit.lot_times import put_at
from core.edit.pushing import pushed_by
from core.edit.retiming import retimed
from core.edit.tables import free_id, rows_of
from core.errors import EditRefused
from core.evaluate import too_many_machines
from core.language import tr, whole
from core.model import LOCKS, Lot, Order, Plan, Scenario

Others = Literal["retime", "push", "stay"]
"""What the other lots of the rows concerned do when one is put down: keep their sequence and find their best times
around it; move right just as far as they must; or stay, conflicts and all."""


class Target(NamedTuple):
    """Where one piece is to go: a lot, so many pieces of it as a lot of their own where there is a `quantity`, or a new
    lot of an order where `lot` is None: of so many pieces, or of all that is unplanned. `start` None: it gets no times.
    A pushing piece goes before the lot `ahead_of`, even if that begins a little earlier: the changeover may need the
    room."""

    lot: str | None
    order: str
    resource: str
    start: int | None
    ahead_of: str | None = None
    quantity: int | None = None


class Landed(NamedTuple):
    """What an edit of the hand leads to: the scenario, and the ids of the lots that were put down."""

    scenario: Scenario
    lots: tuple[str, ...]


def land(
    scenario: Scenario, targets: Sequence[Target], *, others: Others = "retime", lock: bool = True, since: int = 0
) -> Scenario:
    """Put every piece on its target, locked there unless said otherwise; the others then do what is asked of them, but
    those that begin before the minute `since` stay: they are under way. The order's other lots stay too. Raises
    EditRefused where a piece cannot be there."""
    return landed(scenario, targets, others=others, lock=lock, since=since).scenario


def landed(
    scenario: Scenario, targets: Sequence[Target], *, others: Others = "retime", lock: bool = True, since: int = 0
) -> Landed:
    """As `land`, and which lots were put down."""
    before, pieces = scenario, []
    for target in targets:
        scenario, lot = _put(scenario, target, lock)
        pieces.append(lot)
    if scenario.plan.lots == before.plan.lots:
        return Landed(before, tuple(lot.id for lot in pieces))
    _check_supports(scenario, targets)
    if others == "push":
        scenario = _with_all_pushed(scenario, targets, pieces)
    elif others == "retime":
        held = frozenset(lot.id for lot in pieces)
        scenario = retimed(scenario, rows_concerned(before, scenario), held, since=since)
    return Landed(scenario, tuple(lot.id for lot in pieces))


def rows_concerned(before: Scenario, after: Scenario) -> list[str]:
    """The machines whose rows differ between two plans: those with something new first, then those that were left."""
    old, new = before.plan.by_resource, after.plan.by_resource
    changed = [name for name in after.shop.machines if old.get(name) != new.get(name)]
    known = {lot.id: lot.resource for lot in before.plan.lots.rows}
    entered = [name for name in changed if any(known.get(lot.id) != name for lot in new.get(name, ()))]
    return [*entered, *(name for name in changed if name not in entered)]


def _put(scenario: Scenario, target: Target, lock: bool) -> tuple[Scenario, Lot]:
    """One piece where it is to be, nobody else moved, and the piece."""
    if target.lot is None:
        order: Order = rows_of(scenario, "orders", [target.order])[0]
        pieces = to_be_planned(scenario, order) if target.quantity is None else target.quantity
        lot, changed = Lot(free_id(scenario, "lots", order.id), order.id, target.resource, pieces), []
    else:
        lot = rows_of(scenario, "lots", [target.lot])[0]
        lot, changed = (lot, []) if target.quantity is None else _parted(scenario, lot, target.quantity)
    lot = locked_if(lock, put_at(scenario, lot, target.resource, target.start))
    lots = scenario.plan.lots
    if lots.get(lot.id) == lot and not changed:
        return scenario, lot
    return replace(scenario, plan=Plan(lots.put(*changed, lot))), lot


def _parted(scenario: Scenario, lot: Lot, quantity: int) -> tuple[Lot, list[Lot]]:
    """So many pieces of a lot as a new one, and what is left of it."""
    check_split(scenario, lot, quantity)
    rest = put_at(scenario, replace(lot, quantity=lot.quantity - quantity), lot.resource, lot.start)
    return replace(lot, id=free_id(scenario, "lots", lot.order), quantity=quantity, locked=frozenset()), [rest]


def check_split(scenario: Scenario, lot: Lot, quantity: int) -> None:
    """Raise EditRefused where so many pieces may not be taken out of a lot."""
    order, lots = scenario.shop.orders[lot.order], scenario.plan.by_order[lot.order]
    if not 0 < quantity < lot.quantity:
        raise EditRefused(tr(
            "A part of this lot must hold from 1 to {most} pieces, not {pieces}.", most=whole(lot.quantity - 1),
            pieces=whole(quantity)))
    if len(lots) >= order.max_lots:
        raise EditRefused(tr(
            "{order} may be split into at most {most} lots, and it has {lots}.", order=order.id, most=order.max_lots,
            lots=len(lots)))


def to_be_planned(scenario: Scenario, order: Order) -> int:
    """Pieces of the lot that an order still lacks, in whole batches. Raises EditRefused where it lacks none."""
    missing = order.remaining - scenario.plan.planned.get(order.id, 0)
    if missing <= 0:
        raise EditRefused(tr("{order} has nothing left to plan.", order=order.id))
    return -(-max(missing, order.min_lot) // order.batch) * order.batch


def locked_if(lock: bool, lot: Lot) -> Lot:
    """A lot locked where and when it is, if so asked."""
    return replace(lot, locked=lot.locked | all_locks(lot)) if lock else lot


def all_locks(lot: Lot) -> frozenset[str]:
    """All there is to lock of a lot: its start only where it has one."""
    return LOCKS if lot.start is not None else LOCKS - {"start"}


def _check_supports(scenario: Scenario, targets: Iterable[Target]) -> None:
    """A part that would need one support too many is refused; whole lots may be there, as a conflict."""
    for target in targets:
        is_part = target.lot is not None and target.quantity is not None
        if is_part and (reason := too_many_machines(scenario, target.order)):
            raise EditRefused(reason)


def _with_all_pushed(scenario: Scenario, targets: Sequence[Target], pieces: Sequence[Lot]) -> Scenario:
    """The lots behind each piece give way, the last piece first; the pieces never push one another."""
    held = frozenset(lot.id for lot in pieces)
    both = sorted(zip(targets, pieces, strict=True), key=lambda one: -(one[1].start or 0))
    for target, lot in both:
        scenario = pushed_by(_with_way_free(scenario, target), lot, held)
    return scenario


def _with_way_free(scenario: Scenario, target: Target) -> Scenario:
    """The lot to go before begins no earlier than the piece, so that it counts among those to be pushed."""
    later = scenario.plan.lots.get(target.ahead_of or "")
    if later is None or later.start is None or target.start is None or later.start >= target.start:
        return scenario
    if "start" in later.locked:
        return scenario
    lots = scenario.plan.lots.put(put_at(scenario, later, later.resource, target.start))
    return replace(scenario, plan=Plan(lots))
