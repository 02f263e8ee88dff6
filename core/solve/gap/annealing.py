"""The threads that anneal a placing: each cools again and again from the best any has found, until the time is over."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from core.solve.gap.moves import BEST, HEAT, NOW, anneal
from core.solve.gap.placing import Ints, Placing, Prices
from core.solve.gap.relaxation import preferred
from core.solve.stop import StopFlag

EACH = 10
"""Options of each task that are tried, the best at the prices."""
HOT, COLD, END = 1.0, 0.15, 0.02
"""Heats as shares of how much worse a usual option is than the best: at the begin, where it pays to stay long, at the
end."""
SLICE = 0.01
"""Seconds a kernel runs before time and stop are looked at."""
CYCLES = (0.3, 1.0)
"""Shares of what remains of the time that one cooling takes: a quick first one, then the long one."""


@dataclass
class BestChoice:
    """The best choice any thread found, as option numbers of the whole problem."""

    problem: Placing
    chosen: Ints
    worth: float
    version: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def offer(self, chosen: Ints) -> bool:
        """Take a choice that keeps all limits and is better; whether it was."""
        worth = self.problem.worth(chosen)
        with self.lock:
            if worth <= self.worth + 1e-9 * max(1.0, abs(worth)) or not self.problem.is_allowed(chosen):
                return False
            self.chosen, self.worth, self.version = chosen, worth, self.version + 1
            return True


class Annealer:
    """One thread's state over some of the options, the likeliest of each task first."""

    def __init__(self, problem: Placing, prices: Prices, seed: int) -> None:
        self.numbers = preferred(problem, prices, EACH)
        tasks = np.repeat(np.arange(problem.tasks), problem.most)
        self.first = np.cumsum(problem.most) - problem.most
        bounds = np.searchsorted(problem.task[self.numbers], np.arange(problem.tasks + 1)).astype(np.int64)
        self._task, self._problem = tasks, problem
        place, need = problem.place[self.numbers], problem.need[self.numbers]
        # A task that must be placed is worth more than any detour it may cause.
        self._extra = 4.0 * float(np.ptp(problem.gain)) + 1.0 if problem.must else 0.0
        gain = problem.gain[self.numbers] + self._extra
        self.options = np.ascontiguousarray(np.stack([place, need], 1))
        self.worths = np.ascontiguousarray(np.stack([gain, problem.fill[self.numbers]], 1))
        self.limits = np.ascontiguousarray(np.stack([problem.room, problem.count], 1))
        self.debts = np.ascontiguousarray(np.stack([problem.owed, problem.price], 1))
        self.spans = np.ascontiguousarray(np.stack([bounds[tasks], bounds[tasks + 1]], 1))
        ends = np.cumsum(problem.most)
        self.groups = np.ascontiguousarray(np.stack([self.first[tasks], ends[tasks]], 1))
        sizes = np.bincount(place, minlength=problem.places)
        self.heads = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
        self.state = np.array([88172645463325252 + 7919 * (seed + 1)], np.uint64)
        self.usual = _usual_loss(problem, prices, self.numbers)
        self.load(np.zeros(0, np.int64))

    def load(self, chosen: Ints) -> None:
        """Begin at a choice of option numbers; those that are not tried here are left out."""
        slots, places = len(self._task), self._problem.places
        self.members, self.wheres = np.zeros(len(self.options), np.int64), np.zeros(slots, np.int64)
        self.loads, self.fills = np.zeros((places, 2), np.int64), np.zeros(places)
        self.chosen = np.full(slots, -1, np.int64)
        where = np.full(len(self._problem.gain), -1, np.int64)
        where[self.numbers] = np.arange(len(self.numbers))
        here = chosen[where[chosen] >= 0]
        here = here[np.argsort(self._problem.task[here], kind="stable")]
        task = self._problem.task[here]
        place_in_group = np.arange(len(here)) - np.searchsorted(task, task)
        self.chosen[self.first[task] + place_in_group] = where[here]
        self.best, self.totals = self.chosen.copy(), np.array([0.0, -1e300, 1.0])
        self._run(0, 1.0)
        self.totals[BEST] = self.totals[NOW]

    def _run(self, steps: int, heat: float) -> None:
        self.totals[HEAT] = heat
        tables = (self.options, self.worths, self.limits, self.debts, self.spans, self.groups)
        held = (self.members, self.heads, self.wheres, self.loads, self.fills, self.chosen)
        anneal(tables, held, self.best, self.totals, self.state, steps)

    def cool(self, hot: float, until: float, stop: StopFlag) -> None:
        """Cool once from a heat until a time, slice by slice."""
        began, steps, now = time.perf_counter(), 2000, time.perf_counter()
        while now < until and not stop.is_set():
            done = (now - began) / (until - began)
            heat = self.usual * _heat(hot, done)
            self._run(steps, heat)
            spent = time.perf_counter() - now
            steps = int(np.clip(steps * SLICE / max(spent, 1e-5), 1000, 2 * steps))
            now += spent

    def found(self) -> Ints:
        """The best choice since it was loaded, as option numbers."""
        return np.sort(self.numbers[self.best[self.best >= 0]])


def _heat(hot: float, done: float) -> float:
    """From hot to cold in most of the time, to the end in the last tenth."""
    if done < 0.9:
        return float(hot * (COLD / hot) ** (done / 0.9))
    return float(COLD * (END / COLD) ** ((done - 0.9) / 0.1))


def _usual_loss(problem: Placing, prices: Prices, numbers: Ints) -> float:
    """How much less than the best a usual option of those that are tried brings at the prices."""
    reduced, task = prices.reduced(problem)[numbers], problem.task[numbers]
    first = np.searchsorted(task, task)
    loss = reduced[first] - reduced if len(numbers) else np.zeros(0)
    loss = loss[loss > 0]
    return max(float(np.median(loss)), 1e-6) if len(loss) else 1.0


def anneal_placing(best: BestChoice, prices: Prices, until: float, stop: StopFlag, seed: int) -> None:
    """Cool again and again until a time, each time from the best choice of all; what is better is offered."""
    annealer = Annealer(best.problem, prices, seed)
    hot = HOT
    share = iter(CYCLES)
    while (now := time.perf_counter()) < until - SLICE and not stop.is_set():
        annealer.load(best.chosen)
        annealer.cool(hot, now + next(share, 1.0) * (until - now), stop)
        best.offer(annealer.found())


def warm_up() -> None:
    """Compile the kernels, or find them in the cache, before anybody's clock runs."""
    from core.solve.gap.patterns import Patterns
    from core.solve.gap.relaxation import no_prices

    one: Any = np.ones(1, np.int64)
    zero = np.zeros(1)
    tiny = Placing(np.array([0, 1]), np.zeros(1, np.int64), np.ones(1), zero, one, one, one, zero, zero, one)
    patterns = Patterns(tiny)
    patterns.price(no_prices(tiny))
    patterns.with_each(no_prices(tiny))
    Annealer(tiny, no_prices(tiny), 0).cool(1.0, time.perf_counter() + 1e-3, StopFlag())

