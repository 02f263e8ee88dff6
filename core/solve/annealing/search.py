"""The search threads: each anneals on a desk of its own, all start again and again from the best any of them
has found.

The kernels run without the interpreter's lock, so the threads use as many cores as there are, and a window
stays smooth.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.solve.annealing.search_desk import SearchDesk
from core.solve.drafting.draft import Draft, without_machines
from core.timing.desk import Table
from core.timing.path import warm_up
from core.timing.penalties import Numbers
from core.timing.tables import BEST

Limit = tuple[float, int | None]
"""A moment of the clock, or a number of iterations."""


@dataclass(frozen=True, slots=True)
class Tuning:
    """How a search anneals. Heats are shares of what one lot of the best plan costs on average.

    A cycle cools from `hot` to `cold`, the next one is `growth` times as long and begins at the next of
    `reheats` times hot. With fewer than `plenty` iterations for each part a search stays cooler.
    `split_chance`: how often a part is tried as two lots; `longest`: parts in a string; `sample`: machines
    looked at for each.
    """

    hot: float = 30.0
    cold: float = 0.012
    growth: float = 1.35
    reheats: tuple[float, ...] = (0.2, 0.03, 1.0, 0.03)
    split_chance: float = 0.3
    longest: int = 8
    sample: float = 8.0
    plenty: float = 500.0
    first_cycle: float = 0.4
    first_iterations: int = 2000


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A draft, the roles its lots play, and what it costs on the cells; `banked` of its parts have no room."""

    cost: float
    banked: int
    roles: Table
    draft: Draft


class Pool:
    """What the threads share: the best plan, the flag that ends them, and the first error of any."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.news = threading.Event()
        self.stop = np.zeros(1, np.int64)
        self.best: Snapshot | None = None
        self.is_ready = False
        self.error: BaseException | None = None
        self.iterations = 0

    def offer(self, snapshot: Snapshot) -> None:
        """Take a plan if it is the best so far."""
        with self.lock:
            if self.best is None or snapshot.cost < self.best.cost - 1e-9 * abs(self.best.cost):
                self.best = snapshot
                self.news.set()


class Searcher:
    """One thread's search."""

    def __init__(self, desk: SearchDesk, pool: Pool, tuning: Tuning) -> None:
        from core.solve.annealing.anneal import anneal

        self._kernel = anneal
        self.desk, self.pool, self.tuning = desk, pool, tuning
        self.done, self.spent = 0, 0.0
        self._step = 20

    def begin(self, draft: Draft) -> None:
        """Start from a draft, as long as nobody has found better."""
        self.desk.write(draft)
        self._anneal(-1, 1.0)
        tight = self.desk.machines_without_timing()
        if tight:  # it fits the minutes, but not the cells: what is there may go elsewhere
            self.desk.write(without_machines(draft, tight, self.desk.problem))
            self._anneal(-1, 1.0)
        self.pool.offer(self._snapshot())

    def cycle(self, share: Callable[[], float], heat: float, iterations: int | None) -> None:
        """Anneal once from the shared best; `share` says how much of the cycle is over (1: all of it), `heat`
        is a share of the hottest."""
        best = self.pool.best
        if best is not None:
            self._load(best)
        unit = usual(self.desk.own_costs())
        cold, hot = self.tuning.cold * unit, max(self.tuning.hot * heat, self.tuning.cold) * unit
        done = 0
        while not self.pool.stop[0] and (over := share() if iterations is None else done / iterations) < 1:
            began = time.perf_counter()
            step = self._step if iterations is None else min(100, iterations - done)
            done += self._anneal(step, hot * (cold / hot) ** over)
            spent = time.perf_counter() - began
            self.spent += spent
            self.done += step
            self._step = int(min(max(5, self._step * (0.02 / max(spent, 1e-4)) ** 0.5), 20000))
            if self.desk["totals"][BEST] < (self.pool.best.cost if self.pool.best else np.inf) * (1 - 1e-9):
                self.pool.offer(self._snapshot())

    def _anneal(self, iterations: int, heat: float) -> int:
        tuning = self.tuning
        done: int = self._kernel(
            self.desk.handle, iterations, heat, tuning.split_chance, tuning.longest, tuning.sample, self.pool.stop
        )
        self.pool.iterations += done
        return done

    def _snapshot(self) -> Snapshot:
        desk = self.desk
        draft = desk.best()
        return Snapshot(float(desk["totals"][BEST]), len(draft.missing), desk["best_leads"].copy(), draft)

    def _load(self, snapshot: Snapshot) -> None:
        """Take up a plan, and from it how far away a lot may end from where it is due."""
        self.desk.write(snapshot.draft)
        self.desk["leads"][:] = snapshot.roles
        self.desk.open_windows()
        self._anneal(-1, 1.0)
        if not snapshot.banked:
            self.desk.narrow_windows(2 * self.desk.worst_end() + 30 * usual(self.desk.own_costs()))
            self._anneal(-1, 1.0)


def usual(own: Numbers) -> float:
    """What placing a lot usually costs: the scale of all heats. The median, so that a few orders that are
    hopelessly late do not heat up the search for all others."""
    return max(float(np.median(own)), 0.02 * float(own.mean()), 1e-9) if own.size else 1.0


def search(desk: SearchDesk, pool: Pool, draft: Draft, limit: Limit, number: int = 0) -> None:
    """What a thread does, to the end: until the limit or the stop. Threads of different numbers begin at
    different heats."""
    try:
        searcher = Searcher(desk, pool, Tuning())
        searcher.begin(draft)
        warm_up()
        pool.is_ready = True
        _cycles(searcher, pool, limit, number)
    except BaseException as error:
        pool.error = pool.error or error
    finally:
        pool.news.set()


def _cycles(searcher: Searcher, pool: Pool, limit: Limit, number: int) -> None:
    tuning = searcher.tuning
    length, left = tuning.first_cycle, limit[1]
    iterations = tuning.first_iterations
    while not pool.stop[0]:
        heat = min(tuning.reheats[number % len(tuning.reheats)], _patience(searcher, limit))
        if left is not None:
            if left <= 0:
                return
            searcher.cycle(lambda: 0.0, heat, min(iterations, left))
            left -= min(iterations, left)
        else:
            began, remaining = time.perf_counter(), limit[0] - time.perf_counter()
            if remaining <= 0:
                return
            span = remaining if remaining < 1.7 * length else length
            searcher.cycle(_share_of(began, span), heat, None)
        number, length, iterations = number + 1, length * tuning.growth, int(iterations * tuning.growth)


def _patience(searcher: Searcher, limit: Limit) -> float:
    """How hot a search of this length may be, from 0 to 1: heat pays only if there is time to cool down."""
    parts = max(1, len(searcher.desk.problem.parts))
    if limit[1] is not None:
        expected = float(limit[1])
    else:
        rate = searcher.done / searcher.spent if searcher.spent else 0.0
        expected = rate * (searcher.spent + max(0.0, limit[0] - time.perf_counter()))
    return min(1.0, expected / parts / searcher.tuning.plenty)


def _share_of(began: float, span: float) -> Callable[[], float]:
    return lambda: (time.perf_counter() - began) / span
