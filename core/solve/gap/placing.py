"""The problem behind offers and generalised assignment: tasks to places with limits, as arrays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
UNLIMITED = 1 << 50
"""Room, or a number of tasks, that is no limit; sums of needs stay far below 2^62."""


@dataclass(frozen=True, eq=False)
class Placing:
    """Tasks may go to places; an *option* [options] is one of these pairs, and only those that may be are there.

    The options of task t are `starts[t]` to `starts[t + 1]`, each with its `place`, what it `need`s of the place's
    room (whole parts), its `gain` (money) and what it `fill`s of what the place is owed. A place has `room` and takes
    `count` tasks at most; it is `owed` so much, and each unit that lacks costs its `price`. A task takes at most
    `most` options. Maximised is the sum of gains less the price of all that lacks; with `must` every task has to be
    placed once.
    """

    starts: Ints
    place: Ints
    gain: Floats
    fill: Floats
    need: Ints
    room: Ints
    count: Ints
    owed: Floats
    price: Floats
    most: Ints
    must: bool = False

    @property
    def tasks(self) -> int:
        """How many tasks there are."""
        return len(self.most)

    @property
    def places(self) -> int:
        """How many places there are."""
        return len(self.room)

    @cached_property
    def task(self) -> Ints:
        """The task of each option [options]."""
        return np.repeat(np.arange(self.tasks, dtype=np.int64), np.diff(self.starts))

    def worth(self, chosen: Any) -> float:
        """The objective when these options, by number, are taken."""
        filled = np.bincount(self.place[chosen], self.fill[chosen], minlength=self.places)
        return float(self.gain[chosen].sum() - self.price @ np.maximum(self.owed - filled, 0.0))

    def is_allowed(self, chosen: Any) -> bool:
        """Whether these options keep every limit, and place every task that must be."""
        load = np.zeros(self.places, np.int64)
        np.add.at(load, self.place[chosen], self.need[chosen])
        count = np.bincount(self.place[chosen], minlength=self.places)
        times = np.bincount(self.task[chosen], minlength=self.tasks)
        is_within = bool((load <= self.room).all() and (count <= self.count).all() and (times <= self.most).all())
        return is_within and len(np.unique(chosen)) == len(chosen) and (not self.must or bool((times == 1).all()))

    def part(self, options: Ints) -> Placing:
        """The same with these options alone, in rising order."""
        starts = np.searchsorted(self.task[options], np.arange(self.tasks + 1)).astype(np.int64)
        return replace(
            self, starts=starts, place=self.place[options], gain=self.gain[options], fill=self.fill[options],
            need=self.need[options],
        )


@dataclass(frozen=True, eq=False)
class Prices:
    """Dual prices of a placing: of each task, of a part of each place's `room`, of one more task there (`count`), and
    what a unit of `fill` is worth; each 0 or more (those of tasks that must be placed may be negative)."""

    task: Floats
    room: Floats
    count: Floats
    fill: Floats

    def reduced(self, problem: Placing) -> Floats:
        """What each option brings above the prices of its place, its task's price left out [options]."""
        at = problem.place
        return problem.gain + self.fill[at] * problem.fill - self.room[at] * problem.need - self.count[at]


def upper_bound(problem: Placing, prices: Prices) -> float:
    """What no choice can be worth more than (Lagrangian): any prices prove one, those of the linear programme its own
    optimum."""
    rest = float(prices.room @ problem.room + prices.count @ problem.count - prices.fill @ problem.owed)
    return rest + float(best_sums(problem, prices.reduced(problem)).sum())


def best_sums(problem: Placing, reduced: Floats) -> Floats:
    """The best each task can bring at these reduced gains, taking as many options as it may [tasks]."""
    if not len(reduced):
        return np.zeros(problem.tasks)
    if (problem.most > 1).any():
        rank = np.lexsort((-reduced, problem.task))
        position = np.arange(len(rank)) - problem.starts[problem.task[rank]]
        counts = np.where(position < problem.most[problem.task[rank]], np.maximum(reduced[rank], 0.0), 0.0)
        return np.bincount(problem.task[rank], counts, minlength=problem.tasks).astype(float)
    best = segment_max(problem, reduced)
    return best if problem.must else np.where(problem.most > 0, np.maximum(best, 0.0), 0.0)


def segment_max(problem: Placing, values: Floats) -> Floats:
    """The highest value of each task's options; minus infinity where it has none [tasks]."""
    found = np.full(problem.tasks, -np.inf)
    has = np.flatnonzero(np.diff(problem.starts))
    if len(has):
        found[has] = np.maximum.reduceat(values, problem.starts[has])
    return found
