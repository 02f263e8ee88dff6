"""How a first choice is found in which every task has a place: annealing across the limits."""

from __future__ import annotations

import time

import numpy as np

from core.solve.gap.annealing import SLICE, BestChoice
from core.solve.gap.overload import BEST, anneal_over
from core.solve.gap.placing import Ints, Placing, Prices
from core.solve.gap.relaxation import nearly_best
from core.solve.stop import StopFlag

HEATS = (8.0, 2.0, 25.0)
COLD = 0.05
"""Heats at the begin of a cooling, in turn, as shares of what a task loses at its second-best place; at the end, as a
share of the one at the begin."""
NEVER = 1e300
"""A cost that nothing has: kernels know no infinity."""
EACH = 12
"""Options of each task that are tried, on average: the nearest to its best at the prices."""
FIRST, SHORTEST, LONGER = 1e-4, 0.05, 1.5
"""Seconds of the first cooling for each option, and at least; how much longer each next one takes."""


class Oscillator:
    """One thread's state; the options of each task stand with the best at the prices first."""

    def __init__(self, problem: Placing, prices: Prices, seed: int) -> None:
        self._problem = problem
        reduced = prices.reduced(problem)
        near = nearly_best(problem, prices, EACH)
        self.numbers = near[np.lexsort((-reduced[near], problem.task[near]))]
        self.starts = np.searchsorted(problem.task[self.numbers], np.arange(problem.tasks + 1)).astype(np.int64)
        self.options = np.ascontiguousarray(np.stack([problem.place, problem.need], 1)[self.numbers])
        self.costs = -problem.gain[self.numbers]
        self.table = np.full((problem.tasks, problem.places), -1, np.int64)
        self.table[problem.task[self.numbers], self.options[:, 0]] = np.arange(len(self.numbers))
        self.loads = np.zeros(problem.places, np.int64)
        self.state = np.array([88172645463325252 + 7919 * (seed + 1)], np.uint64)
        several = self.starts[:-1][np.diff(self.starts) > 1]
        ranked = reduced[self.numbers]
        loss = ranked[several] - ranked[several + 1]
        self.usual = max(float(np.mean(loss)) if len(loss) else 1.0, 1e-3)
        price = float(np.abs(problem.gain).mean() / max(float(problem.need.mean()), 1e-9))
        self.totals = np.array([0.0, NEVER, 0.0, price])
        self.load()

    def load(self) -> None:
        """Begin with every task where it is best at the prices."""
        self.chosen = self.starts[:-1].copy()
        self.best = self.chosen.copy()
        self.totals[BEST] = NEVER
        self._run(0, 1.0)

    def _run(self, steps: int, heat: float) -> None:
        anneal_over(self.options, self.costs, self.starts, self.table, self._problem.room, self.loads,
                    self.chosen, self.best, self.totals, self.state, steps, heat)

    def cool(self, hot: float, until: float, stop: StopFlag) -> None:
        """Cool once from a heat until a time, slice by slice."""
        began, steps, now = time.perf_counter(), 20_000, time.perf_counter()
        while now < until and not stop.is_set():
            self._run(steps, self.usual * hot * COLD ** ((now - began) / (until - began)))
            spent = time.perf_counter() - now
            steps = int(np.clip(steps * SLICE / max(spent, 1e-5), 2000, 2 * steps))
            now += spent

    def found(self) -> Ints | None:
        """The cheapest choice since it was loaded that keeps all rooms, as option numbers; None where there is none."""
        return np.sort(self.numbers[self.best]) if self.totals[BEST] < NEVER else None


def anneal_whole(best: BestChoice, prices: Prices, until: float, stop: StopFlag, seed: int) -> None:
    """Cool again and again, each time for longer, until there is a choice that keeps all rooms, or a time."""
    problem = best.problem
    if (np.diff(problem.starts) == 0).any():
        return
    oscillator, cycle = Oscillator(problem, prices, seed), seed
    seconds = max(SHORTEST, FIRST * len(problem.gain))
    while (now := time.perf_counter()) < until - SLICE and not stop.is_set() and not len(best.chosen):
        oscillator.load()
        oscillator.cool(HEATS[cycle % len(HEATS)], min(until, now + seconds), stop)
        found, cycle, seconds = oscillator.found(), cycle + 1, seconds * LONGER
        if found is not None:
            best.offer(found)


def warm_up_whole() -> None:
    """Compile the kernels, or find them in the cache, before anybody's clock runs."""
    one, zero = np.ones(1, np.int64), np.zeros(1)
    starts, place = np.array([0, 1]), np.zeros(1, np.int64)
    tiny = Placing(starts, place, zero, zero, one, one, one, zero, zero, one, must=True)
    Oscillator(tiny, Prices(zero, zero, zero, zero), 0).cool(1.0, time.perf_counter() + 1e-3, StopFlag())
