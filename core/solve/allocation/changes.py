"""What if: a machine is down, an order is withdrawn, there is a second machine like one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from core.errors import NoPlanFound
from core.language import mark, tr
from core.solve.allocation.answer import Allocation, allocate, is_possible, total_of
from core.solve.allocation.flow import LEFT
from core.solve.allocation.opening import SECONDS
from core.solve.allocation.table import CostTable
from core.solve.allocation.words import figure, listed

STAYS = mark("{what} the total stays {total}")
RISES = mark("{what} the total rises by {rise} to {total}")
FALLS = mark("{what} the total falls by {rise} to {total}")


@dataclass(frozen=True, eq=False)
class Change:
    """What becomes of an allocation when the table changes: the new one, None where there is none, by how much the
    total rises (below 0: falls), and both in a sentence."""

    after: Allocation | None
    rise: float | None
    sentence: str


def machine_down(allocation: Allocation, machine: str) -> Change:
    """The answer without a machine; orders that were locked on it are free."""
    return _change(allocation, allocation.table.without_machine(machine), tr("Without {name}", name=machine))


def order_withdrawn(allocation: Allocation, order: str) -> Change:
    """The answer without an order."""
    return _change(allocation, allocation.table.without_order(order), tr("Without {name}", name=order))


def order_added(allocation: Allocation, order: str, costs: Sequence[float]) -> Change:
    """The answer with one order more; `costs` (one for each machine, NaN: not allowed) have preparation in them."""
    return _change(allocation, allocation.table.with_order(order, costs), tr("With {name}", name=order))


def one_more_place(allocation: Allocation, machine: str, seconds: float = SECONDS) -> Change:
    """The answer when a machine takes one more order, as when there were a second one like it; `seconds` limit a fixed
    charge only."""
    is_single = _places(allocation, machine) == 1
    second = tr("With a second {machine}" if is_single else "With one more order on {machine}", machine=machine)
    return _change(allocation, allocation.table.with_place(machine), second, seconds)


def _places(allocation: Allocation, machine: str) -> int:
    return allocation.table.places[allocation.table.machines.index(machine)]


def _change(before: Allocation, table: CostTable, what: str, seconds: float = SECONDS) -> Change:
    try:
        after = allocate(table, seconds)
    except NoPlanFound as refusal:
        return Change(None, None, tr("{what} there is no plan: {reason}", what=what, reason=refusal))
    after = _kept(before, after) or after
    rise = fsum([after.total, -before.total])
    return Change(after, rise, _told(what, before, after, rise))


def _kept(before: Allocation, after: Allocation) -> Allocation | None:
    """The choice as it was, where it is as good as the new one, so that nothing moves without need."""
    table, was = after.table, before.machine_of
    choice = tuple(table.machines.index(was[o]) if was.get(o) in table.machines else LEFT for o in table.orders)
    as_many = choice.count(LEFT) == after.choice.count(LEFT)
    is_as_good = as_many and is_possible(table, choice) and total_of(table, choice) <= after.total
    return Allocation(table, choice, after.bound) if is_as_good else None


def _told(what: str, before: Allocation, after: Allocation, rise: float) -> str:
    sentence = STAYS if abs(rise) < 1e-12 else RISES if rise > 0 else FALLS
    said = tr(sentence, what=what, rise=figure(abs(rise)), total=figure(after.total))
    moves = _moves(before, after)
    return tr("{said}: {moves}.", said=said, moves=listed(moves)) if moves else tr("{said}.", said=said)


def _moves(before: Allocation, after: Allocation) -> list[str]:
    """What becomes of each order that is done elsewhere."""
    was, now = before.machine_of, after.machine_of
    goes, new = mark("{order} goes to {machine}"), mark("{order} is done on {machine}")
    moved = [tr(goes, order=one, machine=machine) for one, machine in now.items() if one in was and was[one] != machine]
    moved += [tr(new, order=order, machine=machine) for order, machine in now.items() if order not in was]
    return moved + [tr("{order} is left", order=order) for order in after.left if order not in before.left]
