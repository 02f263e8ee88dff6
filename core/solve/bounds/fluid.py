"""Prices to start from in an overloaded shop: those of a linear program in which work flows through the
machines.

Orders are poured into machines without lots, sequence or changeovers, and pay for when the last drop is done.
The optimum of that is a weak bound, but its dual values say what a piece is worth at each time, and with them
the paths give a strong one. (A program over starts of whole orders gives more than this one, yet less than
the paths do at once, and says nothing of split orders; it was left out.)
"""

from __future__ import annotations

import threading

import numpy as np
from ortools.linear_solver import pywraplp

from core.solve.bounds.lane_kernel import BEGIN, DUE, EARLY1, EARLY2, FLOOR, HIGH, LATE1, LATE2, LOW, SHARE
from core.solve.bounds.lanes import Lane
from core.solve.bounds.limit import Limit
from core.solve.bounds.paths import Paths
from core.solve.bounds.prices import Prices
from core.timing.penalties import Numbers
from core.timing.work_map import Minutes

MOST_FLOWS = 150_000
"""Variables, beyond which blocks are joined: the program is to take seconds."""
FAR = 1e9
"""The penalty of a block in which an order cannot be complete."""


def fluid_prices(paths: Paths, first: Prices, limit: Limit) -> Prices | None:
    """The dual values of the flow, or None if it has no solution; raises Over."""
    blocks = first.piece.shape[1]
    joined = max(1, -(-sum(len(rows) for rows, _ in paths.lanes) * blocks // MOST_FLOWS))
    flow = _Flow(len(paths.jobs), -(-blocks // joined))
    penalty = np.full((len(paths.jobs), flow.blocks), FAR)
    for rows, lane in paths.lanes:
        limit.check()
        flow.add_machine(rows, lane, joined)
        _lower(penalty, rows, lane, joined)
    flow.add_completions(penalty, limit)
    piece = flow.worth_of_pieces(limit)
    if piece is None:
        return None
    worth = (penalty + piece).min(axis=1)
    return Prices(worth, np.repeat(piece, joined, axis=1)[:, :blocks], np.zeros_like(first.match))


class _Flow:
    """The linear program, of n jobs in so many blocks of time."""

    def __init__(self, jobs: int, blocks: int) -> None:
        self.blocks = blocks
        self._solver = pywraplp.Solver.CreateSolver("GLOP")
        self._far = self._solver.infinity()
        self._made = [[self._solver.Constraint(0, self._far) for _ in range(blocks)] for _ in range(jobs)]

    def add_machine(self, rows: Minutes, lane: Lane, joined: int) -> None:
        """Cells that a machine spends on each of its jobs in each block; together no more than the block
        has."""
        blocks = lane.blocks[0] // joined
        room = np.bincount(blocks, minlength=self.blocks)
        capacity = [self._solver.Constraint(0, float(cells)) for cells in room]
        for x, job in enumerate(rows.tolist()):
            begin, high = lane.jobs[x, BEGIN], min(int(lane.jobs[x, HIGH]), blocks.size - 1)
            for block in range(int(blocks[begin]), int(blocks[high]) + 1) if high >= begin else ():
                if room[block]:
                    flow = self._solver.NumVar(0, self._far, "")
                    self._made[job][block].SetCoefficient(flow, float(lane.costs[x, SHARE]))
                    capacity[block].SetCoefficient(flow, 1.0)

    def add_completions(self, penalty: Numbers, limit: Limit) -> None:
        """Each job is complete once; what is made and not yet complete is kept for the next block."""
        objective = self._solver.Objective()
        objective.SetMinimization()
        for rows, costs in zip(self._made, penalty.tolist(), strict=True):
            limit.check()
            once = self._solver.Constraint(1, 1)
            for block, cost in enumerate(costs):
                if cost < FAR:
                    complete = self._solver.NumVar(0, self._far, "")
                    objective.SetCoefficient(complete, cost)
                    once.SetCoefficient(complete, 1)
                    rows[block].SetCoefficient(complete, -1)
                if block + 1 < len(rows):
                    kept = self._solver.NumVar(0, self._far, "")
                    rows[block].SetCoefficient(kept, -1)
                    rows[block + 1].SetCoefficient(kept, 1)

    def worth_of_pieces(self, limit: Limit) -> Numbers | None:
        """The dual values [n, blocks], or None if there is no solution; raises Over."""
        done = threading.Event()

        def watch() -> None:
            while not done.wait(0.02):
                if limit.is_over:
                    self._solver.InterruptSolve()

        watcher = threading.Thread(target=watch, name="watch of the flow", daemon=True)
        watcher.start()
        status = self._solver.Solve()
        done.set()
        watcher.join()
        limit.check()
        if status != pywraplp.Solver.OPTIMAL:
            return None
        return np.array([[max(0.0, row.dual_value()) for row in rows] for rows in self._made])


def _lower(penalty: Numbers, rows: Minutes, lane: Lane, joined: int) -> None:
    """Let each job be complete where a machine can end it, at the least penalty of the block."""
    for x, job in enumerate(rows.tolist()):
        ends = slice(max(0, int(lane.jobs[x, LOW])), int(lane.jobs[x, HIGH]) + 1)
        costs = lane.costs[x]
        late = np.maximum(lane.walls[0, ends], costs[FLOOR]) - costs[DUE]
        early = np.maximum(0.0, costs[DUE] - np.maximum(lane.walls[1, ends], costs[FLOOR]))
        two, one = (costs[LATE2] * late + costs[LATE1]) * late, (costs[EARLY2] * early + costs[EARLY1]) * early
        np.minimum.at(penalty[job], lane.blocks[0, ends] // joined, np.where(late > 0, two, one))
