"""Many small placings of one kind at once: what thousands of simulated days would offer now.

Each day is chosen for by prices (subgradient steps on the Lagrangian, warm from the day's round before), a greedy
choice at these prices and a short annealing; or by the greedy choice alone, without prices. The kernels come on first
use.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from core.solve.gap.placing import Flags, Floats, Ints, Placing

PRICE_STEPS, MOVES = 24, 1800
"""Subgradient steps and moves for each day; more hardly change what is found."""


@dataclass
class ManyDays:
    """The state of days [D] between rounds: how many more options each task may take (`most` [D, n]), what places
    have left (`limits` [D, m, 2], room and count), what they are owed (`owed` [D, m]), which options may be chosen
    (`usable` [D, K]) and the prices known so far (`prices` [D, m, 2], of an hour and of one more task)."""

    most: Ints
    limits: Ints
    owed: Floats
    usable: Flags
    prices: Floats

    @classmethod
    def of(cls, problem: Placing, days: int) -> ManyDays:
        """So many days that begin alike."""
        limits = np.stack([problem.room, problem.count], 1)
        return cls(
            np.tile(problem.most, (days, 1)), np.tile(limits, (days, 1, 1)), np.tile(problem.owed, (days, 1)),
            np.ones((days, len(problem.place)), bool), np.zeros((days, problem.places, 2)),
        )


    def beside(self, problem: Placing, taken: Ints) -> ManyDays:
        """The same days with these options taken already in each of them."""
        task, place = problem.task[taken], problem.place[taken]
        limits, most, usable = self.limits.copy(), self.most.copy(), self.usable.copy()
        for side, amounts in enumerate((problem.need[taken], np.ones(len(taken), np.int64))):
            used = np.zeros(problem.places, np.int64)
            np.add.at(used, place, amounts)
            limits[:, :, side] -= used
        most -= np.bincount(task, minlength=problem.tasks)
        usable[:, taken] = False
        return replace(self, limits=limits, most=np.maximum(most, 0), usable=usable)


def choose_for_all(
    problem: Placing, days: ManyDays, gains: Floats, fills: Floats, seeds: Any, *,
    greedy: bool = False,
) -> Flags:
    """What each day chooses [D, K] at its own gains and fills [D, K] (one row serves all days): no limit is ever
    broken. The days' prices are brought up to date; `seeds` [D] make the choice, not its quality, another one."""
    from core.solve.gap.many_kernels import choose_many

    count = len(days.most)
    chosen = np.zeros((count, len(problem.place)), bool)
    debts = np.ascontiguousarray(np.stack([days.owed, np.broadcast_to(problem.price, days.owed.shape)], 2))
    options = np.ascontiguousarray(np.stack([problem.place, problem.need], 1))
    slots = int(days.most.max(initial=0))
    plan = np.array([0 if greedy else PRICE_STEPS, 0 if greedy else MOVES, slots], np.int64)
    if slots > 0 and count:
        choose_many(
            problem.starts.astype(np.int64), options, np.atleast_2d(gains), np.atleast_2d(fills), days.most,
            days.limits, debts, days.prices, days.usable, chosen, seeds, plan,
        )
    return chosen
