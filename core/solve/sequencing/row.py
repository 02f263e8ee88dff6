"""Tardiness on one machine with changeovers, as a row of jobs that `row_moves.anneal` improves."""

from __future__ import annotations

import numpy as np

from core.model import OneMachine
from core.solve.sequencing.search import Cycles, State

NEIGHBOURS = 20
"""How many jobs with short changeovers a job is put next to."""
COLD = 0.0015
"""The share of the hottest heat at which hardly a row changes its cost."""
FROM_SCRATCH_OR_BEST = Cycles(
    ((1.0, COLD, False), (0.1, COLD, True), (0.5, COLD, False), (0.05, COLD, False)), growth=1.5, held_down=False
)
"""So hot that all is forgotten, mild from the best known, or from where the thread is."""


class Row:
    """One thread's row [n + 1]: n, which stands for the idle machine, then the jobs in sequence."""

    cycles = FROM_SCRATCH_OR_BEST

    def __init__(self, instance: OneMachine, seed: int) -> None:
        from core.solve.sequencing.row_moves import BEST, COST, anneal

        self._kernel, self._best_place = anneal, BEST
        self.size = len(instance.times)
        self.hottest = max(1.0, 4.0 * float(np.mean(instance.times)) * float(np.mean(instance.late)))
        self.jobs = np.array([[*instance.dues, 0], [*instance.late, 0]], np.int64).T.copy()
        setups = np.array(instance.setups, np.int64)
        self.legs = np.zeros((self.size + 1, self.size + 1), np.int64)
        self.legs[:, : self.size] = setups + np.array(instance.times, np.int64)
        self._neighbours = neighbours(setups)
        self.row = np.array([self.size, *np.argsort(instance.dues, kind="stable")], np.int64)
        self._best, self._places = self.row.copy(), np.zeros(self.size + 1, np.int64)
        self.known, self.totals = np.zeros((self.size + 1, 5), np.int64), np.zeros(2, np.int64)
        self._random = np.array([0x9E3779B97F4A7C15 * (seed + 1) % (1 << 64)], np.uint64)
        self.load(self.row)
        self.totals[BEST] = self.totals[COST]

    def anneal(self, iterations: int, heat: float, stop: State) -> None:
        """Do so many steps at one heat."""
        self._kernel(
            self.legs, self.jobs, self.row, self.known, self._best, self.totals, self._neighbours, self._places,
            self._random, iterations, float(heat), stop,
        )

    def best(self) -> tuple[int, State]:
        """The least cost found so far, and its row."""
        return int(self.totals[self._best_place]), self._best.copy()

    def load(self, state: State) -> None:
        """Go on from a row."""
        self.row[:] = state
        self.anneal(0, 0.0, np.zeros(1, np.int64))


def neighbours(setups: State) -> State:
    """For every job the jobs that follow it, and those that precede it, by the shortest changeovers [2, n + 1, 1..].

    None is its own neighbour, unless it is the only job; before the idle machine comes no job, so any will do.
    """
    count = setups.shape[1]
    others = setups.copy()
    np.fill_diagonal(others, setups.max() + 1)
    after = np.argsort(others, axis=1, kind="stable")
    before = np.argsort(others[:count], axis=0, kind="stable").T
    return np.stack((after, np.vstack((before, before[:1]))))[:, :, : max(1, min(NEIGHBOURS, count - 1))].copy()
