"""The value of prices, and in which direction they should go: one cheapest path for each machine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from core.solve.bounds.board import Board
from core.solve.bounds.grid import Grid
from core.solve.bounds.jobs import Job
from core.solve.bounds.lanes import Lane, make_lane
from core.solve.bounds.limit import Limit
from core.solve.bounds.prices import Prices
from core.solve.bounds.windows import Window
from core.timing.penalties import Numbers
from core.timing.work_map import Minutes

FIRST_PART, LAST_PART = 1, 2
"""Kinds of lots, as `lane_kernel` has them."""
AS_ONE, AS_PARTS, SHARE, SPARE = range(6, 10)
"""Columns of `Lane.costs`."""
AT_ONCE = 50_000
"""Cells times jobs after which the limit is asked again: a few milliseconds."""
ROUNDING = 1e-11
"""Of all that is paid, more than the errors of floating-point sums can come to: so much is taken off every
bound."""


@dataclass(frozen=True, slots=True)
class Value:
    """A lower bound, and the prices' slopes: how much more is paid for than is made."""

    bound: float
    slopes: Prices


class Memory(NamedTuple):
    """The tables of the kernels for a lane of N cells, n jobs, k sizes and s sets.

    `best` [N, n], `opened` [n, N]; a `queue` for each job and size, the slope it is good for, and the start
    it gives; the costs of the best and the second best job of each set, and which the best is.
    """

    best: Numbers
    opened: Numbers
    queue: Minutes
    slopes: Numbers
    starts: Minutes
    found: Numbers
    who: Minutes


class Paths:
    """The machines of a board, ready to be priced again and again: each lane with the rows of its jobs."""

    def __init__(self, jobs: Sequence[Job], settled: float, lanes: Sequence[tuple[Minutes, Lane]]) -> None:
        self.jobs, self.lanes = tuple(jobs), tuple(lanes)
        self._settled = settled
        self._room = np.empty(2 * max((lane.walls.shape[1] * len(lane.jobs) for _, lane in lanes), default=0))

    def value(self, prices: Prices, limit: Limit) -> Value:
        """The bound at these prices; raises Over."""
        bound = self._settled + float(prices.worth.sum())
        slopes = Prices(np.ones(len(self.jobs)), np.zeros_like(prices.piece), np.zeros_like(prices.match))
        for rows, lane in self.lanes:
            bound += self._walk((rows, lane), prices, slopes, limit)
        return Value(bound - ROUNDING * prices.size, slopes)

    def _walk(self, numbered: tuple[Minutes, Lane], prices: Prices, slopes: Prices, limit: Limit) -> float:
        from core.solve.bounds.lane_kernel import forward, trace

        rows, lane = numbered
        costs, worth = lane.costs.copy(), prices.worth[rows]
        costs[:, AS_ONE] -= worth
        costs[:, AS_PARTS] -= worth
        pay = (costs, prices.piece[rows], prices.match[rows])
        memory = self._memory(lane, prices.match.shape[1])
        cells, n = memory.best.shape
        step = max(1, AT_ONCE // n)
        for begin in range(0, cells, step):
            limit.check()
            forward(lane, pay, memory, begin, min(begin + step, cells))
        visits = np.empty((cells + 1, 5), np.int64)
        _take_off(rows, lane, visits[: trace(lane, pay, memory, visits)], slopes)
        return min(0.0, float(memory.best[-1].min()))

    def _memory(self, lane: Lane, sizes: int) -> Memory:
        cells, n, sets = lane.walls.shape[1], len(lane.jobs), lane.changes.set_cost.size
        room = 1 << int((lane.parts[1] - lane.parts[0]).max(initial=0) + 1).bit_length()
        return Memory(
            self._room[: cells * n].reshape(cells, n), self._room[cells * n : 2 * cells * n].reshape(n, cells),
            np.empty((n * sizes, room + 3), np.int64), np.empty(n * sizes),
            np.empty(n * sizes, np.int64), np.empty((sets, 2)), np.empty(sets, np.int64),
        )


def make_paths(
    board: Board, jobs: Sequence[Job], settled: float, windows: Sequence[Window], grid: Grid, *, limit: Limit
) -> Paths:
    """The lanes of all machines that have jobs; raises Over."""
    lanes = []
    for machine in range(len(board.machines)):
        limit.check()
        rows = [j for j, job in enumerate(jobs) if machine in job.machines]
        if rows:
            lane = make_lane(board, machine, [jobs[j] for j in rows], windows, grid)
            lanes.append((np.array(rows, np.int64), lane))
    return Paths(jobs, settled, lanes)


def _take_off(rows: Minutes, lane: Lane, visits: Minutes, slopes: Prices) -> None:
    """Take the lots of a path off what is asked for."""
    sizes = slopes.match.shape[1]
    for x, kind, start, end, size in visits.tolist():
        job = rows[x]
        share = (end - start + lane.costs[x, SPARE]) * lane.costs[x, SHARE]
        if kind == FIRST_PART:
            slopes.piece[job, lane.blocks[0, end]] -= share
            slopes.match[job, sizes - 1 - size] -= 1
            continue
        slopes.worth[job] -= 1
        if kind == LAST_PART:
            slopes.piece[job, lane.blocks[1, end]] += 1
            slopes.piece[job, lane.blocks[0, end]] -= share
            slopes.match[job, size] += 1
