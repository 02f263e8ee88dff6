"""What if: a machine is down, an order is withdrawn, there is a second machine like one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from core.errors import NoPlanFound
from core.solve.allocation.answer import Allocation, allocate, is_possible, total_of
from core.solve.allocation.flow import LEFT
from core.solve.allocation.opening import SECONDS
from core.solve.allocation.table import CostTable
from core.solve.allocation.words import figure, listed


@dataclass(frozen=True, eq=False)
class Change:
    """What becomes of an allocation when the table changes: the new one, None where there is none, by how much the
    total rises (below 0: falls), and both in a sentence."""

    after: Allocation | None
    rise: float | None
    sentence: str


def machine_down(allocation: Allocation, machine: str) -> Change:
    """The answer without a machine; orders that were locked on it are free."""
    return _change(allocation, allocation.table.without_machine(machine), f"Without {machine}")


def order_withdrawn(allocation: Allocation, order: str) -> Change:
    """The answer without an order."""
    return _change(allocation, allocation.table.without_order(order), f"Without {order}")


def order_added(allocation: Allocation, order: str, costs: Sequence[float]) -> Change:
    """The answer with one order more; `costs` (one for each machine, NaN: not allowed) have preparation in them."""
    return _change(allocation, allocation.table.with_order(order, costs), f"With {order}")


def one_more_place(allocation: Allocation, machine: str, seconds: float = SECONDS) -> Change:
    """The answer when a machine takes one more order, as when there were a second one like it; `seconds` limit a fixed
    charge only."""
    second = f"With a second {machine}" if _places(allocation, machine) == 1 else f"With one more order on {machine}"
    return _change(allocation, allocation.table.with_place(machine), second, seconds)


def _places(allocation: Allocation, machine: str) -> int:
    return allocation.table.places[allocation.table.machines.index(machine)]


def _change(before: Allocation, table: CostTable, what: str, seconds: float = SECONDS) -> Change:
    try:
        after = allocate(table, seconds)
    except NoPlanFound as refusal:
        return Change(None, None, f"{what} there is no plan: {refusal}")
    after = _kept(before, after) or after
    rise = fsum([after.total, -before.total])
    return Change(after, rise, f"{what} {_told(before, after, rise)}")


def _kept(before: Allocation, after: Allocation) -> Allocation | None:
    """The choice as it was, where it is as good as the new one, so that nothing moves without need."""
    table, was = after.table, before.machine_of
    choice = tuple(table.machines.index(was[o]) if was.get(o) in table.machines else LEFT for o in table.orders)
    as_many = choice.count(LEFT) == after.choice.count(LEFT)
    is_as_good = as_many and is_possible(table, choice) and total_of(table, choice) <= after.total
    return Allocation(table, choice, after.bound) if is_as_good else None


def _told(before: Allocation, after: Allocation, rise: float) -> str:
    was, now = before.machine_of, after.machine_of
    moved = [f"{order} goes to {machine}" for order, machine in now.items() if order in was and was[order] != machine]
    moved += [f"{order} is done on {machine}" for order, machine in now.items() if order not in was]
    moved += [f"{order} is left" for order in after.left if order not in before.left]
    turns = "stays" if abs(rise) < 1e-12 else f"{'rises' if rise > 0 else 'falls'} by {figure(abs(rise))} to"
    return f"the total {turns} {figure(after.total)}{f': {listed(moved)}' if moved else ''}."
