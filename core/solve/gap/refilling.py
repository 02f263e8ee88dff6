"""The threads that rearrange whole sets of tasks: each cools again and again from the best choice any has found."""

from __future__ import annotations

import time
from typing import Any

import numpy as np

from core.solve.gap.annealing import SLICE, BestChoice
from core.solve.gap.patterns import Patterns
from core.solve.gap.placing import Floats, Ints, Placing, Prices, segment_max
from core.solve.gap.refill import BEST, MOST, Chain, Held, Tables, rearrange
from core.solve.stop import StopFlag

HOT, COLD = 0.2, 0.02
"""Heat at the begin of a cooling, as a share of the usual gain of a task; at the end, as a share of that."""
COLDER = 0.3
"""How hot each cooling after the first begins, as a share of the first."""
NEAR = 0.2
"""Options are tried whose places lose at most so much by them, as a share of the usual gain of a task."""
ROUNDS = 4
"""How often a place picks its set in a first choice."""
TELL = 0.2
"""Seconds after which a better choice is told at the latest."""


class Refiller:
    """One thread's state over the options that may be in a good choice, as the bounds of patterns tell."""

    def __init__(self, problem: Placing, prices: Prices, numbers: Ints, seed: int) -> None:
        part = problem.part(numbers)
        self.numbers, self._problem = numbers, part
        patterns = Patterns(part)
        self._tables = _tables(patterns, prices)
        widest = len(patterns.taken)
        nothing = np.full(2, part.worth(np.zeros(0, np.int64)))
        taken = np.zeros(len(numbers), np.bool_)
        sizes = np.zeros(part.places, np.int64)
        self._held = Held(np.zeros((part.places, widest), np.int64), sizes, np.zeros(part.tasks, np.int64), taken,
                          taken.copy(), nothing)
        self._chain = Chain(
            np.zeros(MOST, np.int64), np.zeros(part.places, np.bool_), np.zeros((MOST, widest), np.int64),
            np.zeros(MOST, np.int64), np.zeros(len(numbers)), patterns.taken, patterns.table,
            np.zeros(widest, np.int64),
        )
        self.state = np.array([88172645463325252 + 7919 * (seed + 1)], np.uint64)
        self.usual = usual_gain(problem)

    def load(self, chosen: Ints) -> None:
        """Begin at a choice of option numbers of the whole problem; those that are not tried here are left out."""
        held, part = self._held, self._problem
        inside = np.flatnonzero(np.isin(self.numbers, chosen))
        held.taken[:] = False
        held.taken[inside] = True
        held.times[:] = np.bincount(part.task[inside], minlength=part.tasks)
        held.sizes[:] = np.bincount(part.place[inside], minlength=part.places)
        rank = inside[np.argsort(part.place[inside], kind="stable")]
        ends = np.cumsum(held.sizes)
        held.sets[part.place[rank], np.arange(len(rank)) - (ends - held.sizes)[part.place[rank]]] = rank
        held.best[:] = held.taken
        held.totals[:] = part.worth(inside)

    def run(self, steps: int, heat: float) -> None:
        """Try so many chains at a heat; the same seed does the same."""
        rearrange(self._tables, self._held, self._chain, heat, steps, self.state)

    def cool(self, hot: float, until: float, stop: StopFlag, best: BestChoice) -> None:
        """Cool once until a time, slice by slice, without heat in the last twentieth; what is better is offered."""
        began, steps, now = time.perf_counter(), 10, time.perf_counter()
        told = now
        while now < until and not stop.is_set():
            done = (now - began) / (until - began)
            self.run(steps, self.usual * hot * COLD ** (done / 0.95) if done < 0.95 else 0.0)
            spent = time.perf_counter() - now
            steps = int(np.clip(steps * SLICE / max(spent, 1e-5), 1, 2 * steps))
            now += spent
            if self.worth > best.worth and now - told > TELL:
                told = now
                best.offer(self.found())

    def found(self) -> Ints:
        """The best choice so far, as option numbers of the whole problem."""
        found: Ints = self.numbers[self._held.best]
        return found

    @property
    def worth(self) -> float:
        """What the best choice so far is worth."""
        return float(self._held.totals[BEST])


def usual_gain(problem: Placing) -> float:
    """The mean of what the tasks gain at best."""
    best = np.maximum(segment_max(problem, problem.gain), 0.0)
    return max(float(best.mean()) if len(best) else 1.0, 1e-6)


def _tables(patterns: Patterns, prices: Prices) -> Tables:
    part = patterns.problem
    return Tables(
        patterns.byplace, patterns.heads, part.starts, part.task, part.place, part.gain, part.fill, part.need,
        patterns.needs, part.room, patterns.rooms, patterns.counts,
        np.ascontiguousarray(np.stack([part.owed, part.price], 1)), prices.fill, part.most, prices.task,
    )


def promising(problem: Placing, bounds: Floats) -> Ints:
    """The options with which a choice may be nearly as good as the best, by the bounds of patterns with each."""
    near = bounds >= bounds.max(initial=-np.inf) - NEAR * usual_gain(problem)
    return np.flatnonzero(near & (problem.most[problem.task] > 0))


def begin_sets(best: BestChoice, near: tuple[Prices, Ints], seed: int) -> None:
    """Find a first choice in some hundredths of a second: each place picks its best set a few times, without heat."""
    refiller = Refiller(best.problem, near[0], near[1], seed)
    refiller.run(ROUNDS * best.problem.places, 0.0)
    best.offer(refiller.found())


def refill_placing(best: BestChoice, near: tuple[Prices, Ints], until: float, stop: StopFlag, seed: int) -> None:
    """Cool again and again until a time, each time from the best choice of all; `near` are the prices of patterns, and
    the options that are tried."""
    hot = HOT
    while (now := time.perf_counter()) < until - SLICE and not stop.is_set():
        refiller = Refiller(best.problem, near[0], np.union1d(near[1], best.chosen), seed)
        refiller.load(best.chosen)
        refiller.cool(hot, now + 0.5 * (until - now) if until - now > 2.0 else until, stop, best)
        best.offer(refiller.found())
        hot, seed = COLDER * HOT, seed + 1


def warm_up_sets() -> None:
    """Compile the kernels, or find them in the cache, before anybody's clock runs."""
    one: Any = np.ones(1, np.int64)
    zero = np.zeros(1)
    tiny = Placing(np.array([0, 1]), np.zeros(1, np.int64), zero + 1, zero, one, one, one, zero, zero, one)
    Refiller(tiny, Prices(zero, zero, zero, zero), np.zeros(1, np.int64), 0).run(1, 0.0)
