"""What if: a machine is down, an order comes or goes, there is a second machine like one, a left order is done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import fsum

import numpy as np

from core.errors import NoPlanFound
from core.solve.allocation.answer import Allocation, Task, allocate, is_possible, task_of, total_of
from core.solve.allocation.flow import LEFT, cheapest
from core.solve.allocation.opening import SECONDS, cheapest_opening
from core.solve.allocation.residual import residual
from core.solve.allocation.table import CostTable
from core.solve.allocation.whole import BLOCKED
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


def one_more_place(allocation: Allocation, machine: str) -> Change:
    """The answer when a machine takes one more order, as when there were a second one like it."""
    second = f"With a second {machine}" if _places(allocation, machine) == 1 else f"With one more order on {machine}"
    return _change(allocation, allocation.table.with_place(machine), second)


def _places(allocation: Allocation, machine: str) -> int:
    return allocation.table.places[allocation.table.machines.index(machine)]


def _change(before: Allocation, table: CostTable, what: str) -> Change:
    try:
        after = allocate(table)
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
    moved += [f"{order} is done on {now[order]}" for order in before.left if order in now]
    moved += [f"{order} is left" for order in after.left if order in was]
    turns = "stays" if abs(rise) < 1e-12 else f"{'rises' if rise > 0 else 'falls'} by {figure(abs(rise))} to"
    return f"the total {turns} {figure(after.total)}{f': {listed(moved)}' if moved else ''}."


@dataclass(frozen=True, slots=True)
class Left:
    """What it takes to do an order that is left.

    `rise` is what the total rises by if it is done although another must then be left: `instead`, None where no plan
    has that. `too` is what it rises by if one machine, `machine`, takes one order more than it may, so that one
    order more is done and this one is among them; None where no machine may do the order.
    """

    order: str
    rise: float | None
    instead: str | None
    too: float | None
    machine: str | None


def left_orders(allocation: Allocation) -> tuple[Left, ...]:
    """What each left order would cost, in the table's order; no answers for a fixed charge that is not proven."""
    if not allocation.left or not allocation.is_proven:
        return ()
    task = task_of(allocation.table)
    return tuple(_left(allocation, task, r) for r, c in enumerate(allocation.choice) if c == LEFT)


def _left(allocation: Allocation, task: Task, row: int) -> Left:
    may_wait = task.may_wait.copy()
    may_wait[row] = False
    table = allocation.table
    done = _solved(replace(task, may_wait=may_wait), table.places)
    rise = None if done is None else total_of(table, done) - allocation.total
    pushed = None if done is None else next((o for o, c, b in zip(table.orders, done, allocation.choice, strict=True)
                                             if c == LEFT != b), None)
    too = _done_too(allocation, task, row)
    return Left(table.orders[row], rise, pushed, *too)


def _done_too(allocation: Allocation, task: Task, row: int) -> tuple[float | None, str | None]:
    """The least rise when one machine takes one more order, so that this one can be done beside all others."""
    found: list[tuple[float, str]] = []
    table, may_wait = allocation.table, task.may_wait.copy()
    may_wait[row] = False
    if not task.has_openings:
        ways = residual(task, allocation.choice).ways[: len(table.machines), : len(table.machines)]
        costs = task.whole.costs[row][:, None]
        rises = np.where((costs < BLOCKED) & (ways < BLOCKED), costs + ways, BLOCKED)
        at = np.unravel_index(int(rises.argmin()), rises.shape) if rises.size else (0, 0)
        if not rises.size or rises[at] >= BLOCKED:
            return None, None
        return float(task.whole.told(rises[at])), table.machines[at[1]]
    for machine in table.machines:
        more = table.with_place(machine)
        choice = _solved(replace(task, table=more, done=task.done + 1, may_wait=may_wait), more.places)
        if choice is not None:
            found.append((total_of(more, choice) - allocation.total, machine))
    return min(found, key=lambda one: one[0], default=(None, None))


def _solved(task: Task, places: tuple[int, ...]) -> tuple[int, ...] | None:
    """The cheapest choice of a task, or None where there is none, or none was proven in time."""
    if not task.has_openings:
        choice = cheapest(task.whole.costs, places, task.done, task.may_wait)
        return None if choice is None else tuple(choice.tolist())
    try:
        opened = cheapest_opening(task.whole, places, task.done, task.may_wait, seconds=SECONDS)
    except TimeoutError:
        return None
    return None if opened is None or opened.bound < opened.cost else tuple(opened.choice.tolist())
