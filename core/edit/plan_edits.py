"""What may be done with a plan: functions from one scenario to the next. A move may break rules of the plan, which is
then shown as a conflict; what no plan could mean is refused with a sentence (EditRefused) and nothing is changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from core.edit.landing import Others, Target, all_locks, check_split, land, landed
from core.edit.lot_times import put_at
from core.edit.pushing import with_lot
from core.edit.tables import rows_of
from core.errors import EditRefused
from core.language import tr
from core.model import LOCKS, Lot, Plan, Scenario


def place(  # noqa: PLR0913 - each is one choice of the gesture, and named
    scenario: Scenario, order_id: str, *, resource: str, start: int | None, quantity: int | None = None,
    lock: bool = True, others: Others = "retime",
) -> Scenario:
    """Put an order on a resource as a new lot: of so many pieces, or of all that no lot holds yet."""
    return land(scenario, [Target(None, order_id, resource, start, None, quantity)], lock=lock, others=others)


def move(
    scenario: Scenario, lot_id: str, *, resource: str, start: int | None, lock: bool = True, others: Others = "retime"
) -> Scenario:
    """Put a lot on a resource from a minute on; it is locked there, unless said otherwise, and the others on the
    machines concerned do as `core.edit.landing.Others` says."""
    lot = _one(scenario, "lots", lot_id)
    return land(scenario, [Target(lot_id, lot.order, resource, start)], lock=lock, others=others)


def resize(scenario: Scenario, lot_id: str, quantity: int, *, push: bool = True) -> Scenario:
    """Give a lot another quantity, and the end that follows from it."""
    lot = replace(_one(scenario, "lots", lot_id), quantity=quantity)
    return with_lot(scenario, put_at(scenario, lot, lot.resource, lot.start), push=push)


def split(
    scenario: Scenario, lot_id: str, quantity: int, *, resource: str | None = None, start: int | None = None,
    others: Others = "push",
) -> Scenario:
    """Take so many pieces out of a lot as a lot of their own. Without a resource they stay on its machine; without a
    start they follow on the rest there, or begin with it elsewhere. What is said is locked."""
    lot = _one(scenario, "lots", lot_id)
    check_split(scenario, lot, quantity)
    there = resource or lot.resource
    since = start
    if since is None:
        rest = put_at(scenario, replace(lot, quantity=lot.quantity - quantity), lot.resource, lot.start)
        since = rest.end if there == lot.resource else rest.start
    target = Target(lot_id, lot.order, there, since, None, quantity)
    after, parts = landed(scenario, [target], others=others, lock=False)
    said = frozenset(name for name, value in (("resource", resource), ("start", start)) if value is not None)
    return _with_locks(after, {part: said & all_locks(part) for part in rows_of(after, "lots", parts)})


def merge(scenario: Scenario, lot_ids: Iterable[str], *, push: bool = True) -> Scenario:
    """Join lots of one order into the one that starts first, which keeps its place and its locks."""
    lots = rows_of(scenario, "lots", lot_ids)
    if len(lots) < 2:
        raise EditRefused(tr("It takes two lots to merge."))
    if len({lot.order for lot in lots}) > 1:
        raise EditRefused(tr("Only lots of one order can be merged."))
    first, *others = sorted(lots, key=lambda lot: (lot.start is None, lot.start or 0))
    joined = put_at(scenario, replace(first, quantity=sum(lot.quantity for lot in lots)), first.resource, first.start)
    return with_lot(unschedule(scenario, [lot.id for lot in others]), joined, push=push)


def lock(scenario: Scenario, lot_ids: Iterable[str], *what: str) -> Scenario:
    """Lock the resource or the start of lots, or all there is to lock where neither is named."""
    return _with_locks(scenario, {
        lot: lot.locked | (frozenset(what) or all_locks(lot)) for lot in rows_of(scenario, "lots", lot_ids)})


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


def _with_locks(scenario: Scenario, locks: Mapping[Lot, frozenset[str]]) -> Scenario:
    changed = [replace(lot, locked=locked) for lot, locked in locks.items() if locked != lot.locked]
    return replace_plan(scenario, Plan(scenario.plan.lots.put(*changed))) if changed else scenario
