"""The threads that open parts of a placing and place their tasks anew: each cools again and again from the best."""

from __future__ import annotations

import time
from typing import Any

import numpy as np

from core.solve.gap.annealing import SLICE, BestChoice, anneal_placing
from core.solve.gap.moves import COUNT, ROOM
from core.solve.gap.oscillating import anneal_whole
from core.solve.gap.placing import Ints, Placing, Prices
from core.solve.gap.relaxation import nearly_best
from core.solve.gap.reopen import BEST, MOST, Held, Part, Tables, reopen
from core.solve.stop import StopFlag

EACH = 8
"""Options of each task that are tried, on average: the nearest to its best at the prices."""
HOT, COLDER = 2.5, 0.04
"""Heat at the begin of a cooling, as a share of what a task loses at its second-best place; at the end, of that."""
FREE = 0.6
"""Share of all heats where tasks may be left out."""
CYCLES = ((0.1, 1.0), (1.0, 1.0))
"""Shares of what remains of the time that the coolings take, and how hot each begins; the last is repeated. One short
and one long: at 400 tasks and 40 places it reached 0.47 % above the best known, where three coolings reached 0.51 %."""
SHORT = 12.0
"""Seconds that are spent on one cooling."""
MANY = 12
"""Tasks of a place; where more are usual, a part has a place less."""
NODES = 5_000
"""Options a search of a part tries."""
FIRST = 0.1
"""Share of the time of a placing's annealing before its parts are opened."""
TINY = 1e-7


class Reopener:
    """One cooling's state, from a choice that keeps all limits; a task that may have several places is several tasks
    here, its twins. Worths that are whole numbers are improved by whole ones."""

    def __init__(self, problem: Placing, prices: Prices, chosen: Ints, seed: int, *, whole: bool = False
                 ) -> None:
        self._problem = problem
        reduced = prices.reduced(problem)
        near = nearly_best(problem, prices, EACH)
        near = np.union1d(near, chosen)
        near = near[problem.most[problem.task[near]] > 0]
        self.numbers = near[np.lexsort((-reduced[near], problem.task[near]))]
        self._tables = _tables(problem, prices, self.numbers)
        slots, places = len(self._tables.spans), problem.places
        self.wide = min(places, 4 if slots <= MANY * places else 3)
        self._part = _part(slots, places, self.wide)
        self._step = 1 - 1e-6 if whole else TINY
        self.state = np.array([88172645463325252 + 7919 * (seed + 1)], np.uint64)
        self.usual = _second_best(problem, self._tables) * (1.0 if problem.must else FREE)
        self._held = self._begin(np.sort(chosen))

    def _begin(self, chosen: Ints) -> Held:
        problem, tables = self._problem, self._tables
        where = np.full(len(problem.gain), -1, np.int64)
        where[self.numbers] = np.arange(len(self.numbers))
        task = problem.task[chosen]
        slot = np.cumsum(problem.most) - problem.most
        held = np.full(len(tables.spans), -1, np.int64)
        held[slot[task] + np.arange(len(task)) - np.searchsorted(task, task)] = where[chosen]
        loads = np.zeros((problem.places, 2), np.int64)
        np.add.at(loads[:, ROOM], problem.place[chosen], problem.need[chosen])
        np.add.at(loads[:, COUNT], problem.place[chosen], 1)
        fills = np.bincount(problem.place[chosen], problem.fill[chosen], minlength=problem.places).astype(float)
        return Held(held, loads, fills, held.copy(), np.full(2, problem.worth(chosen)))

    def run(self, rounds: int, heat: float) -> None:
        """Open so many parts at a heat; the same seed does the same."""
        step = self._step if heat <= 0 else TINY
        reopen(self._tables, self._held, self._part, self.wide, self._problem.must, heat, step, NODES, rounds,
               self.state)

    def cool(self, hot: float, until: float, stop: StopFlag) -> None:
        """Cool once until a time, slice by slice, without heat in the last twentieth."""
        began, rounds, now = time.perf_counter(), 4, time.perf_counter()
        while now < until and not stop.is_set():
            done = (now - began) / (until - began)
            self.run(rounds, self.usual * hot * COLDER ** (done / 0.95) if done < 0.95 else 0.0)
            spent = time.perf_counter() - now
            rounds = int(np.clip(rounds * SLICE / max(spent, 1e-5), 1, 2 * rounds))
            now += spent

    def found(self) -> Ints:
        """The best choice so far, as option numbers."""
        best = self._held.best
        return np.sort(self.numbers[best[best >= 0]])

    @property
    def worth(self) -> float:
        """What the best choice so far is worth."""
        return float(self._held.totals[BEST])


def _tables(problem: Placing, prices: Prices, numbers: Ints) -> Tables:
    slots = np.repeat(np.arange(problem.tasks), problem.most)
    first, ends = np.cumsum(problem.most) - problem.most, np.cumsum(problem.most)
    bounds = np.searchsorted(problem.task[numbers], np.arange(problem.tasks + 1)).astype(np.int64)
    place = problem.place[numbers]
    sizes = np.bincount(place, minlength=problem.places)

    def columns(*given: Any) -> Any:
        return np.ascontiguousarray(np.stack(given, 1))

    return Tables(
        columns(place, problem.need[numbers]), columns(problem.gain[numbers], problem.fill[numbers]),
        prices.reduced(problem)[numbers], columns(bounds[slots], bounds[slots + 1]),
        columns(first[slots], ends[slots]), first[problem.task[numbers]], np.argsort(place, kind="stable"),
        np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64), columns(problem.room, problem.count),
        columns(problem.owed, problem.price), columns(prices.room, prices.count, prices.fill),
    )


def _part(slots: int, places: int, wide: int) -> Part:
    def whole(*shape: int) -> Ints:
        return np.zeros(shape, np.int64)

    return Part(
        position=np.full(places, -1, np.int64), places=whole(wide), tasks=whole(MOST), numbers=whole(MOST, wide + 1),
        losses=np.zeros((MOST, wide + 1)), sizes=whole(MOST), rank=whole(MOST), fillable=whole(MOST + 1, wide),
        tried=whole(MOST + 1), spent=np.zeros(MOST + 1), found=whole(MOST), inside=np.zeros(slots, np.bool_),
    )


def _second_best(problem: Placing, tables: Tables) -> float:
    """What a task loses at its second-best place, on average."""
    first = np.unique(tables.spans[:, 0][np.diff(tables.spans)[:, 0] > 1])
    loss = tables.reduced[first] - tables.reduced[first + 1]
    if not problem.must:
        loss = np.minimum(loss, np.maximum(tables.reduced[first], 0.0))
    return max(float(loss.mean()) if len(loss) else 1.0, 1e-6)


def reopen_placing(best: BestChoice, prices: Prices, until: float, stop: StopFlag, seed: int, *, whole: bool = False
                   ) -> None:
    """Cool again and again until a time, each time from the best choice of all; what is better is offered."""
    cycles = list(CYCLES) if until - time.perf_counter() > SHORT else [(1.0, 1.0), CYCLES[-1]]
    while (now := time.perf_counter()) < until - SLICE and not stop.is_set():
        share, hot = cycles.pop(0) if len(cycles) > 1 else cycles[0]
        seed += len(cycles)
        reopener = Reopener(best.problem, prices, best.chosen, seed, whole=whole)
        reopener.cool(HOT * hot, now + share * (until - now), stop)
        if reopener.worth > best.worth:
            best.offer(reopener.found())


def search_placing(best: BestChoice, prices: Prices, until: float, stop: StopFlag, seed: int, *, whole: bool = False
                   ) -> None:
    """Find a first choice by annealing, then open parts of it until a time."""
    if best.problem.must:
        anneal_whole(best, prices, until, stop, seed)
    else:
        now = time.perf_counter()
        anneal_placing(best, prices, now + FIRST * (until - now), stop, seed)
    if np.isfinite(best.worth):
        reopen_placing(best, prices, until, stop, seed, whole=whole)


def warm_up_parts() -> None:
    """Compile the kernels, or find them in the cache, before anybody's clock runs."""
    one, zero = np.ones(1, np.int64), np.zeros(1)
    tiny = Placing(np.array([0, 1]), np.zeros(1, np.int64), zero + 1, zero, one, one, one, zero, zero, one)
    Reopener(tiny, Prices(zero, zero, zero, zero), np.zeros(0, np.int64), 0).run(1, 0.0)
