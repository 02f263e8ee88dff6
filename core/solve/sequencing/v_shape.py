"""Earliness and tardiness about a common due date, as a set of early jobs that `early_set.anneal` improves."""

from __future__ import annotations

import numpy as np

from core.model import OneMachine
from core.solve.sequencing.search import MIXED, State


class EarlySets:
    """One thread's set of early jobs, as an array of 0 and 1 [n]."""

    cycles = MIXED

    def __init__(self, instance: OneMachine, seed: int) -> None:
        from core.solve.sequencing.early_set import anneal

        self._kernel = anneal
        self._due, self.size = instance.dues[0], len(instance.times)
        self._jobs = np.array([instance.times, instance.early, instance.late], np.int64).T.copy()
        self._from_due, self._after_due = (
            np.array(sorted(range(len(instance.times)), key=lambda job: _ratio(instance.times[job], weights[job])))
            for weights in (instance.early, instance.late)
        )
        self.hottest = max(1.0, float(np.mean(instance.times) * np.mean([instance.early, instance.late])))
        self._early = np.zeros(len(instance.times), np.int64)
        self._best, self._totals = self._early.copy(), np.zeros(2, np.int64)
        self._random = np.array([0x9E3779B97F4A7C15 * (seed + 1) % (1 << 64)], np.uint64)
        self.load(self._early)
        self._totals[1] = self._totals[0]

    def anneal(self, iterations: int, heat: float, stop: State) -> None:
        """Do so many steps at one heat."""
        self._run(iterations, heat, stop)

    def best(self) -> tuple[int, State]:
        """The least cost found so far, and its set."""
        return int(self._totals[1]), self._best.copy()

    def load(self, state: State) -> None:
        """Go on from a set."""
        self._early[:] = state
        self._run(0, 0.0, np.zeros(1, np.int64))

    def schedule(self, state: State) -> tuple[int, tuple[int, ...]]:
        """When the first job of a set begins, and all jobs in sequence."""
        self._early[:] = state
        straddling = self._run(0, 0.0, np.zeros(1, np.int64))
        early = [job for job in reversed(self._from_due.tolist()) if state[job]]
        late = [job for job in self._after_due.tolist() if not state[job] and job != straddling]
        if straddling >= 0:
            return 0, (*early, straddling, *late)
        return self._due - int(self._jobs[early, 0].sum()), (*early, *late)

    def _run(self, iterations: int, heat: float, stop: State) -> int:
        straddling: int = self._kernel(
            self._jobs, self._from_due, self._after_due, self._due, self._early, self._best, self._totals,
            self._random, iterations, float(heat), stop,
        )
        return straddling


def _ratio(time: int, weight: int) -> float:
    return time / weight if weight else float("inf")
