"""The door to placings: a problem goes in, the best choice found and a bound come out."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Literal

import numpy as np

from core.solve.gap.annealing import BestChoice, anneal_placing, warm_up
from core.solve.gap.oscillating import warm_up_whole
from core.solve.gap.patterns import Patterns, bounds_with_each, close, has_few_tasks_a_place
from core.solve.gap.placing import Floats, Ints, Placing, Prices
from core.solve.gap.pricing import pattern_prices
from core.solve.gap.programme import placing_programme, solve_programme
from core.solve.gap.refilling import begin_sets, promising, refill_placing, warm_up_sets
from core.solve.gap.relaxation import relax_placing
from core.solve.gap.reopening import search_placing, warm_up_parts
from core.solve.options import SolveOptions
from core.solve.stop import StopFlag

CLOSABLE = 4_000
"""Placings of at most so many options are closed by patterns at once; larger ones are annealed all the time."""
PROVABLE, LARGE = 1_000, 3_000
"""Assignments of at most so many options are tried to be proven by patterns first; those of more are only searched."""
PROOF, NEAR = ((3.0, 0.6), (5.0, 1.0)), ((3.0, 0.4),)
"""Options of each task in the programmes of assignments, and the share of the time by which each ends: of those that
may be proven, and of larger ones."""
FAR = 0.005
"""The bound of patterns is much closer than that of the relaxation when, at the relaxation's prices, it is below by
more than this share."""
PRICED, BOUNDED, SHARED = 0.2, 0.1, 0.5
"""Where places take few tasks, the shares of the time in which patterns are priced where that is far closer and where
it is not, and after which every thread rearranges sets."""
FIRST_GUESS = 0.03
"""Seconds of annealing before a small placing is closed."""
MET = 1e-7
"""A choice is optimal when nothing can be better by more than this share of its worth."""
POLL = 0.05


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: the worth of the best choice so far (None before the first), the bound, and the seconds."""

    worth: float | None
    bound: float | None
    seconds: float


Told = Callable[[Progress], None]


@dataclass(frozen=True, eq=False)
class Placed:
    """The end of a run: the best choice as option numbers (empty where none was found, with `worth` None), what no
    choice can be worth more than (None where unknown; `is_lp` tells whether that is the optimum of the linear
    relaxation or below it), and the prices it was found with."""

    status: Literal["optimal", "feasible", "stopped", "impossible"]
    chosen: Ints
    worth: float | None
    bound: float | None
    is_lp: bool
    seconds: float
    prices: Prices | None

    @property
    def gap(self) -> float | None:
        """How far the bound is above the worth, as a share of the bound."""
        if self.worth is None or self.bound is None:
            return None
        return max(0.0, self.bound - self.worth) / abs(self.bound) if self.bound else 0.0


def usual_seconds(problem: Placing) -> float:
    """How long a placing of this size is worked on unless the planner says otherwise; small ones end when proven."""
    options = len(problem.gain)
    return 10.0 if options <= CLOSABLE else 4.8 if options <= 100_000 else 45.0


def best_placing(
    problem: Placing, options: SolveOptions, on_progress: Told | None = None, stop: StopFlag | None = None,
    whole: bool = False,
) -> Placed:
    """Find the best choice within the limits of `options`; a stop keeps the best so far. With `whole` every worth is a
    whole number. Kernels are compiled before the clock runs."""
    warm_up()
    warm_up_parts()
    warm_up_sets()
    if problem.must:
        warm_up_whole()
    return _Run(problem, options, on_progress, stop or StopFlag(), whole).run()


class _Run:
    def __init__(self, problem: Placing, options: SolveOptions, told: Told | None, stop: StopFlag, whole: bool
                 ) -> None:
        self.problem, self.options, self.told, self.stop, self.whole = problem, options, told, stop, whole
        nothing = np.zeros(0, np.int64)
        is_something = problem.is_allowed(nothing)
        self.best = BestChoice(problem, nothing, problem.worth(nothing) if is_something else -np.inf)
        self.began = time.perf_counter()
        self.until = self.began + options.seconds
        self.bound, self.is_lp = np.inf, False
        self.prices: Prices | None = None
        self.near: tuple[Prices, Ints] | None = None
        self.over = StopFlag()

    def run(self) -> Placed:
        if not len(self.problem.gain) or self.stop.is_set():
            return self._nothing()
        with ThreadPoolExecutor(self.options.workers + 1) as pool:
            work = pool.submit(self._work, pool)
            version = -1
            while not work.done():
                self.stop.wait(POLL if self.told else 0.005)
                if self.stop.is_set() or self._is_met():
                    self.over.set()
                if self.told and version != self.best.version:
                    version = self.best.version
                    self._tell()
            work.result()
        self._tell()
        return self._end()

    def _nothing(self) -> Placed:
        worth = self.best.worth if np.isfinite(self.best.worth) else None
        if self.stop.is_set():
            return Placed("stopped", self.best.chosen, worth, None, False, 0.0, None)
        status: Literal["optimal", "impossible"] = "optimal" if worth is not None else "impossible"
        return Placed(status, self.best.chosen, worth, worth, True, 0.0, None)

    def _work(self, pool: ThreadPoolExecutor) -> None:
        others: list[Future[None]] = []

        def begin(prices: Prices) -> None:
            others.extend(self._searched(pool, prices, self.options.workers - 1))

        found = relax_placing(self.problem, self.until, self.over, begin)
        self._prove(found.bound)
        self.is_lp, self.prices = found.closed, found.prices
        if not self.over.is_set() and np.isfinite(found.bound):
            if self.problem.must:
                self._assign(pool, found.prices)
            elif len(self.problem.gain) <= CLOSABLE:
                self._close(pool, found.prices)
            elif has_few_tasks_a_place(self.problem):
                self._few(pool, found.prices)
            else:
                missing = self.options.workers - len(others)
                others.extend(self._searched(pool, found.prices, missing))
        for other in others:
            other.result()

    def _searched(self, pool: ThreadPoolExecutor, prices: Prices, threads: int) -> list[Future[None]]:
        return [
            pool.submit(search_placing, self.best, prices, self.until, self.over,
                        self.options.seed * 64 + 8 * number + threading.active_count(), whole=self.whole)
            for number in range(threads)
        ]

    def _close(self, pool: ThreadPoolExecutor, prices: Prices) -> None:
        """A small placing: a guess, then the proof."""
        anneal_placing(self.best, prices, min(self.until, time.perf_counter() + FIRST_GUESS), self.over,
                       self.options.seed)
        self._patterns(prices, self.until)
        if not self._is_met() and not self.over.is_set():
            for one in self._searched(pool, prices, 1):
                one.result()

    def _few(self, pool: ThreadPoolExecutor, prices: Prices) -> None:
        """Places of few tasks: one thread prices patterns first, whose bound is closer than the relaxation's. Where it
        is much closer, sets are rearranged at these prices from then on."""
        patterns, now = Patterns(self.problem), time.perf_counter()
        left = self.until - now
        is_far = self.bound - patterns.bound_at(prices) > FAR * abs(self.bound)
        share = SHARED if is_far else 1.0
        others = [pool.submit(self._searched_then_refilled, prices, now + share * left, number)
                  for number in range(1, self.options.workers)]
        begin_sets(self.best, (prices, promising(self.problem, patterns.with_each(prices))), self.options.seed)
        until = now + (PRICED if is_far else BOUNDED) * left
        found, bound = pattern_prices(patterns, prices, lambda: self.best.worth, until, self.over)
        self._prove(bound)
        if is_far:
            self.near = found, promising(self.problem, patterns.with_each(found))
            self._refilled(0)
        else:
            others.extend(self._searched(pool, prices, 1))
        for one in others:
            one.result()

    def _searched_then_refilled(self, prices: Prices, until: float, number: int) -> None:
        search_placing(self.best, prices, until, self.over, self.options.seed * 64 + 8 * number, whole=self.whole)
        self._refilled(number)

    def _refilled(self, number: int) -> None:
        if self.near is not None:
            refill_placing(self.best, self.near, self.until, self.over, self.options.seed * 64 + 8 * number)

    def _assign(self, pool: ThreadPoolExecutor, prices: Prices) -> None:
        """Every task must be placed: searches on all threads but one; on that one the proof of small ones, then the
        programme of the options that may be in the best choice, as the bounds of patterns tell, then a search."""
        others = self._searched(pool, prices, max(1, self.options.workers - 1))
        if len(self.problem.gain) <= LARGE:
            self._wait_for_a_choice(0.1 * self.options.seconds)
            if len(self.problem.gain) <= PROVABLE:
                self._patterns(prices, self.began + 0.3 * self.options.seconds)
            self._programmes(prices)
        if not self.over.is_set() and self.options.workers > 1:
            others.extend(self._searched(pool, prices, 1))
        for one in others:
            one.result()

    def _programmes(self, prices: Prices) -> None:
        if self.over.is_set():
            return
        until = time.perf_counter() + 0.25 * self.options.seconds
        bounds, bound = bounds_with_each(self.problem, prices, self.best.chosen, until, self.over)
        self._prove(bound)
        for each, share in PROOF if len(self.problem.gain) <= PROVABLE else NEAR:
            if not self.over.is_set():
                self._near(bounds, each, self.began + share * self.options.seconds)

    def _near(self, bounds: Floats, each: float, until: float) -> None:
        """The best choice among so many options of each task, on average, as a programme in whole numbers."""
        wanted = min(len(bounds), int(each * self.problem.tasks))
        near = np.sort(np.argsort(-bounds, kind="stable")[:wanted])
        near = np.union1d(near, self.best.chosen)
        programme = placing_programme(self.problem.part(near), whole=True, parts=1.0)
        hint = np.zeros(len(programme.gain))
        hint[np.searchsorted(near, self.best.chosen)] = 1.0
        seconds = until - time.perf_counter()
        answer = solve_programme(programme, "cp_sat", seconds, self.over, hint if hint.any() else None)
        if answer.value is not None:
            self.best.offer(near[np.flatnonzero(answer.x[: len(near)] > 0.5)])
        # A choice has one of the options that were left out, or is one of these.
        beyond = np.delete(bounds, near).max(initial=-np.inf)
        self._prove(max(float(beyond), answer.bound))

    def _wait_for_a_choice(self, seconds: float) -> None:
        """Patterns begin with those of a choice; the first one comes at once, but where rooms are tight."""
        until = time.perf_counter() + seconds
        while not len(self.best.chosen) and time.perf_counter() < until and not self.over.wait(0.01):
            pass

    def _patterns(self, prices: Prices, until: float) -> None:
        best = self.best.chosen if np.isfinite(self.best.worth) else None
        found = close(self.problem, prices, best, until, self.over)
        if np.isfinite(found.worth):
            self.best.offer(found.chosen)
        self._prove(found.bound)

    def _prove(self, bound: float) -> None:
        self.bound = min(self.bound, bound)
        self._tell()

    def _is_met(self) -> bool:
        enough = 1 - 1e-6 if self.whole else MET * max(1.0, abs(self.best.worth))
        return bool(self.bound - self.best.worth <= enough)

    def _tell(self) -> None:
        if self.told is not None:
            worth = self.best.worth if np.isfinite(self.best.worth) else None
            bound = self.bound if np.isfinite(self.bound) else None
            self.told(Progress(worth, bound, time.perf_counter() - self.began))

    def _end(self) -> Placed:
        seconds = time.perf_counter() - self.began
        bound = float(self.bound) if np.isfinite(self.bound) else None
        if not np.isfinite(self.best.worth):
            status: Literal["stopped", "impossible"] = "stopped" if self.stop.is_set() else "impossible"
            return Placed(status, np.zeros(0, np.int64), None, bound, self.is_lp, seconds, self.prices)
        if self._is_met():
            bound = max(float(self.bound), self.best.worth)
            return Placed("optimal", self.best.chosen, self.best.worth, bound, self.is_lp, seconds, self.prices)
        ended: Literal["stopped", "feasible"] = "stopped" if self.stop.is_set() else "feasible"
        return Placed(ended, self.best.chosen, self.best.worth, bound, self.is_lp, seconds, self.prices)
