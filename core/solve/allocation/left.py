"""What each order that is left would cost, if it were done instead of another, or too."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from core.solve.allocation.answer import Allocation, Task, task_of, total_of
from core.solve.allocation.cheapest import cheapest
from core.solve.allocation.flow import LEFT
from core.solve.allocation.opening import cheapest_opening
from core.solve.allocation.residual import Residual, residual
from core.solve.allocation.whole import BLOCKED

SECONDS = 10.0
"""How long this may take, of a fixed charge."""
Too = tuple[float | None, str | None]
"""A rise, and the machine that takes one order more."""


@dataclass(frozen=True, slots=True)
class Left:
    """What it takes to do an order that is left.

    `rise` is what the total rises by if it is done although another must then be left: `instead`, None where no plan
    has that. `too` is what it rises by if one machine, `machine`, takes one order more than it may, so that one
    order more is done and this one is among them; None where no machine may do the order. Of a fixed charge both are
    None too where they were not proven within SECONDS.
    """

    order: str
    rise: float | None
    instead: str | None
    too: float | None
    machine: str | None


def left_orders(allocation: Allocation, most: int | None = None) -> tuple[Left, ...]:
    """What each left order would cost, in the table's order; of so many of them at most."""
    if not allocation.left or not allocation.is_proven:
        return ()
    task, until = task_of(allocation.table), time.perf_counter() + SECONDS
    ways = None if task.has_openings else residual(task, allocation.choice)
    rows = [r for r, c in enumerate(allocation.choice) if c == LEFT]
    return tuple(_left(allocation, _must(task, row), row, ways, until) for row in rows[:most])


def _must(task: Task, row: int) -> Task:
    """The task in which an order must not wait."""
    may_wait = task.may_wait.copy()
    may_wait[row] = False
    return replace(task, may_wait=may_wait)


def _left(allocation: Allocation, task: Task, row: int, ways: Residual | None, until: float) -> Left:
    done = _solved(task, until)
    rise = None if done is None else total_of(task.table, done) - allocation.total
    now = zip(task.table.orders, done or (), allocation.choice, strict=False)
    instead = next((order for order, c, before in now if c == LEFT != before), None)
    too = _too_by_ways(ways, row) if ways else _too_by_solving(allocation, task, until)
    return Left(task.table.orders[row], rise, instead, *too)


def _too_by_ways(ways: Residual, row: int) -> Too:
    """The order goes to a machine, and from there others make way up to the one that takes one more."""
    m = ways.spare
    costs, between = ways.task.whole.costs[row][:, None], ways.ways[:m, :m]
    rises = np.where((costs < BLOCKED) & (between < BLOCKED), costs + between, BLOCKED)
    at = np.unravel_index(int(rises.argmin()), rises.shape)
    if rises[at] >= BLOCKED:
        return None, None
    return float(ways.task.whole.told(rises[at])), ways.task.table.machines[at[1]]


def _too_by_solving(allocation: Allocation, task: Task, until: float) -> Too:
    found = list(_with_each_machine(allocation, task, until))
    return min(found, default=(None, None)) if time.perf_counter() < until else (None, None)


def _with_each_machine(allocation: Allocation, task: Task, until: float) -> Iterator[tuple[float, str]]:
    for machine in task.table.machines:
        more = replace(task, table=task.table.with_place(machine), done=task.done + 1)
        if (choice := _solved(more, until)) is not None:
            yield total_of(more.table, choice) - allocation.total, machine


def _solved(task: Task, until: float) -> tuple[int, ...] | None:
    """The cheapest choice of a task, or None where there is none, or none was proven in time."""
    places = task.table.places
    if not task.has_openings:
        choice = cheapest(task.whole.costs, places, task.done, task.may_wait)
        return None if choice is None else tuple(choice.tolist())
    seconds = until - time.perf_counter()
    try:
        opened = cheapest_opening(task.whole, places, task.done, task.may_wait, seconds=seconds)
    except TimeoutError:
        return None
    return None if opened is None or opened.bound < opened.cost else tuple(opened.choice.tolist())
