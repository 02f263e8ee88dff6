"""What each pair of the matrix would cost: its regret, the price of losing a chosen one, and how far costs can move."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

import numpy as np

from core.model import remembered
from core.solve.allocation.answer import Allocation, Task, task_of
from core.solve.allocation.flow import LEFT, Choice
from core.solve.allocation.heeding import heed
from core.solve.allocation.opening import cheapest_opening, cost_of
from core.solve.allocation.residual import residual
from core.solve.allocation.table import Floats
from core.solve.allocation.whole import BLOCKED, Wholes

Cell = tuple[int, int]
"""A row and a column."""
SECONDS = 10.0
"""How long the regrets of a fixed charge may take together."""


def regrets(allocation: Allocation) -> Floats:
    """n × m: by how much the total rises if a pair is forced; 0 for chosen ones, infinite where no plan has the pair.

    From the duals by shortest ways. With openings each cell is a programme of its own: cells that were not reached
    within SECONDS are NaN.
    """
    return rises(allocation)[:, :-1]


def losses(allocation: Allocation) -> Floats:
    """n: by how much the total rises if the chosen pair of an order is forbidden; infinite where no plan does without
    it (a locked pair is such), NaN for orders that are left and where regrets are not known."""
    return losses_of(allocation, rises(allocation))


def losses_of(allocation: Allocation, known: Floats) -> Floats:
    """The losses by the regrets that are `known` (n × (m + 1), as `rises` gives them)."""
    others = known.copy()
    rows = np.array([r for r, c in enumerate(allocation.choice) if c != LEFT], np.int64)
    others[rows, np.array(allocation.choice, np.int64)[rows]] = np.inf
    found = np.full(len(others), np.nan)
    found[rows] = others[rows].min(axis=1)
    return found


def ranges(allocation: Allocation) -> tuple[Floats, Floats]:
    """n × m twice: the least and the greatest cost of each pair between which, all others staying, the plan stays the
    best; at the ends another is as good. NaN where the pair is not allowed or its regret is not known."""
    return ranges_of(allocation, rises(allocation))


def ranges_of(allocation: Allocation, known: Floats) -> tuple[Floats, Floats]:
    """The ranges by the regrets that are `known` (n × (m + 1), as `rises` gives them)."""
    rise, costs = known[:, :-1], allocation.table.costs
    least, most = costs - rise, np.where(np.isnan(costs + rise), np.nan, np.inf)
    loss = losses_of(allocation, known)
    for r, c in enumerate(allocation.choice):
        if c != LEFT:
            least[r, c], most[r, c] = -np.inf, costs[r, c] + loss[r]
    return least, most


@remembered
def rises(allocation: Allocation) -> Floats:
    """n × (m + 1): the regrets, and in the last column those of leaving an order."""
    task = task_of(allocation.table)
    if not task.has_openings:
        return task.whole.told(residual(task, allocation.choice).rises)
    *_, found = growing_rises(allocation)
    return found


def growing_rises(
    allocation: Allocation, seconds: float = SECONDS, looked_at: Callable[[], Cell | None] = lambda: None
) -> Iterator[Floats]:
    """Regrets of a fixed charge as they become known, in one array that fills: each pair forced in a programme of its
    own, the one that is looked at first, then the likeliest, until the time is up; NaN is not known yet."""
    task = task_of(allocation.table)
    best = np.array(allocation.choice, np.int32)
    cells = sorted(_open_cells(task, best), key=lambda cell: _move(task, best, cell))
    found = _unknown(task, best, cells)
    until = time.perf_counter() + seconds
    waiting = dict.fromkeys(cells)
    yield found
    while waiting and allocation.is_proven and (left := until - time.perf_counter()) > 0:
        heed()
        wanted = looked_at()
        cell = wanted if wanted in waiting else next(iter(waiting))
        del waiting[cell]
        found[cell] = _forced(task, best, cell, left)
        yield found


def _unknown(task: Task, best: Choice, cells: Iterable[Cell]) -> Floats:
    """0 for chosen pairs, infinite for those that are not allowed, NaN for all others."""
    n, m = task.whole.costs.shape
    found = np.full((n, m + 1), np.inf)
    for cell in cells:
        found[cell] = np.nan
    found[np.arange(n), best] = 0.0
    return found


def _open_cells(task: Task, best: Choice) -> list[Cell]:
    """Pairs that are allowed and not chosen; column m stands for leaving the order."""
    n, m = task.whole.costs.shape
    cells = [(int(r), int(c)) for r, c in zip(*np.nonzero(task.whole.costs < BLOCKED), strict=True) if best[r] != c]
    if task.done < n:
        cells += [(r, m) for r in range(n) if task.may_wait[r] and best[r] != LEFT]
    return cells


def _move(task: Task, best: Choice, cell: Cell) -> int:
    """What the pair itself costs more than the one chosen."""
    row, m = task.whole.costs[cell[0]], len(task.table.machines)
    return int((0 if cell[1] == m else row[cell[1]]) - (0 if best[cell[0]] == LEFT else row[best[cell[0]]]))


def _forced(task: Task, best: Choice, cell: Cell, seconds: float) -> float:
    row, column = cell
    costs: Wholes = task.whole.costs.copy()
    kept = costs[row].copy()
    costs[row] = BLOCKED
    may_wait = task.may_wait.copy()
    may_wait[row] = column == costs.shape[1]
    if not may_wait[row]:
        costs[row, column] = kept[column]
    whole = replace(task.whole, costs=costs)
    try:
        opened = cheapest_opening(whole, task.table.places, task.done, may_wait, hint=best, seconds=seconds)
    except TimeoutError:
        return np.nan
    if opened is None:
        return np.inf
    if opened.bound < opened.cost:
        return np.nan
    return float(task.whole.told(opened.cost - cost_of(task.whole, best)))
