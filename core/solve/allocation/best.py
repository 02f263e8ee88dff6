"""The next best plans in order, each once, with ties: the ranking of Chegireddy and Hamacher (1987) after Murty."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import replace
from itertools import count, islice

import numpy as np

from core.solve.allocation.answer import Allocation, Task, task_of, total_of
from core.solve.allocation.cheapest import cheapest
from core.solve.allocation.flow import LEFT, Choice
from core.solve.allocation.opening import SECONDS, cheapest_opening, cost_of
from core.solve.allocation.residual import residual
from core.solve.allocation.whole import BLOCKED, Wholes


def next_best(allocation: Allocation, count: int) -> tuple[Allocation, ...]:
    """The best plans after an optimal one, cheapest first, at most so many; fewer where there are no more.

    Two plans differ where some order is on another machine, or left. Of a fixed charge each takes a programme, and
    the list ends where one is not proven within the time.
    """
    return tuple(islice(each_next_best(allocation), count))


def each_next_best(allocation: Allocation) -> Iterator[Allocation]:
    """The best plans after an optimal one, cheapest first, each as soon as it is known."""
    task = task_of(allocation.table)
    if not allocation.is_proven:
        return
    best = np.array(allocation.choice, np.int32)
    found = _by_solving(task, best) if task.has_openings else _ranked(task, best)
    for choice in found:
        yield _told(allocation, choice)


def _told(allocation: Allocation, choice: Choice) -> Allocation:
    numbers = tuple(choice.tolist())
    return Allocation(allocation.table, numbers, total_of(allocation.table, numbers))


def _by_solving(task: Task, best: Choice) -> Iterator[Choice]:
    known = [best]
    while True:
        try:
            opened = cheapest_opening(
                task.whole, task.table.places, task.done, task.may_wait, besides=known, seconds=SECONDS
            )
        except TimeoutError:
            return
        if opened is None or opened.bound < opened.cost:
            return
        known.append(opened.choice)
        yield opened.choice


def _ranked(task: Task, best: Choice) -> Iterator[Choice]:
    """Each set of plans is held with its best and its second best; the one whose second best is cheapest is cut in
    two by a pair in which these differ, so that each of them is the best of one part."""
    number = count()
    heap: list[tuple[int, int, Task, Choice, Choice]] = []

    def put(part: Task, first: Choice) -> None:
        second = _second(part, first)
        if second is not None:
            heapq.heappush(heap, (cost_of(part.whole, second), next(number), part, first, second))

    put(task, best)
    while heap:
        _, _, part, first, second = heapq.heappop(heap)
        yield second
        row = int(np.nonzero(first != second)[0][0])
        put(_with(part, row, int(first[row])), first)
        put(_without(part, row, int(first[row])), second)


def _with(task: Task, row: int, column: int) -> Task:
    """The task in which a pair is chosen (or, of LEFT, the order is left)."""
    costs = task.whole.costs.copy()
    kept = costs[row].copy()
    costs[row] = BLOCKED
    if column != LEFT:
        costs[row, column] = kept[column]
    return _part(task, costs, row, column == LEFT)


def _without(task: Task, row: int, column: int) -> Task:
    """The task in which a pair is not chosen."""
    costs = task.whole.costs.copy()
    if column != LEFT:
        costs[row, column] = BLOCKED
    return _part(task, costs, row, column != LEFT and bool(task.may_wait[row]))


def _part(task: Task, costs: Wholes, row: int, waits: bool) -> Task:
    may_wait = task.may_wait.copy()
    may_wait[row] = waits
    return replace(task, whole=replace(task.whole, costs=costs), may_wait=may_wait)


def _second(task: Task, best: Choice) -> Choice | None:
    """The cheapest plan of a task that differs from its best one: some order is moved, at the least rise."""
    rises = residual(task, best.tolist()).rises
    m = rises.shape[1] - 1
    if not len(best):
        return None
    others = rises.copy()
    others[np.arange(len(best)), np.where(best == LEFT, m, best)] = BLOCKED
    row, column = np.unravel_index(int(others.argmin()), others.shape)
    if others[row, column] >= BLOCKED:
        return None
    forced = _with(task, int(row), LEFT if column == m else int(column))
    # Whatever is in that plan raises the total by no more than the plan does.
    costs = np.where(rises[:, :m] <= rises[row, column], forced.whole.costs, BLOCKED)
    return cheapest(costs, task.table.places, task.done, forced.may_wait)
