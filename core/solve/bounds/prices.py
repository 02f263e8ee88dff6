"""What jobs are paid for being made: the multipliers of the bound, and how they are changed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.solve.bounds.board import Board
from core.solve.bounds.jobs import Job
from core.timing.penalties import Numbers

Flags = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
FORCED = 1e7
"""What a lot is worth that is locked to its place: more than anything that could stand there."""


@dataclass(frozen=True, slots=True)
class Prices:
    """`worth` [j]: of each job when it is complete. `piece` [j, b]: of the whole job in parts that end in a
    block of time and are not the last; it never grows with time. `match` [j, k]: paid by the last part, and
    to the other part, for having sizes that fit together.

    Whatever these numbers are, the sum of `worth` plus the cheapest paths of all machines is no more than the
    cost of any plan. Proof: a whole job is paid `worth` less its penalties. Of a split job the last part,
    with share s, is paid `worth` less the penalties, less (1 - s) times the price of pieces at its own end,
    which is what the other parts are paid at least, for they end no later and hold at least the rest. So
    every plan pays back all of `worth` but its penalties. What the last part pays of `match` goes to the one
    other part of a pair, or to each of several if it is 0 or more.

    Paths in which no job follows itself are enough: two parts of an order one after the other on a machine
    can be one lot that ends with the second, begins no earlier than the first, and is no change more. Nor
    need a plan make more than is missing: a lot cut down to it may end when it did and begin later.
    """

    worth: Numbers
    piece: Numbers
    match: Numbers

    @property
    def size(self) -> float:
        """All that can be paid, and more."""
        return float(np.abs(self.worth).sum() + self.piece.max(axis=1).sum() + np.abs(self.match).sum())

    def plus(self, step: float, direction: Prices) -> Prices:
        """These prices, and so much of a direction."""
        return Prices(
            self.worth + step * direction.worth,
            self.piece + step * direction.piece,
            self.match + step * direction.match,
        )

    def mixed(self, share: float, other: Prices) -> Prices:
        """A mean of both, with a share of the other."""
        return Prices(
            self.worth + share * (other.worth - self.worth),
            self.piece + share * (other.piece - self.piece),
            self.match + share * (other.match - self.match),
        )

    def told_apart(self, sizes: int) -> Prices:
        """The same prices for parts of so many sizes, where there was one."""
        return Prices(self.worth, self.piece, np.repeat(self.match, sizes, axis=1))

    def times(self, other: Prices) -> float:
        """The inner product."""
        mine, its = (self.worth, self.piece, self.match), (other.worth, other.piece, other.match)
        # einsum, unlike the products of linear algebra, starts no threads of its own
        return sum(float(np.einsum("i,i", a.ravel(), b.ravel())) for a, b in zip(mine, its, strict=True))


@dataclass(frozen=True, slots=True)
class Rules:
    """Which multipliers may be what: `fixed` [j] is the worth of those that keep theirs, else not a number;
    those that are `is_split` [j] may have a price of pieces, and of these the `is_pair` [j] any `match`: with
    three lots or more the sizes of two need not fit."""

    fixed: Numbers
    is_split: Flags
    is_pair: Flags

    def keep(self, prices: Prices) -> Prices:
        """The nearest prices that are allowed."""
        worth = np.where(np.isnan(self.fixed), prices.worth, self.fixed)
        piece = np.where(self.is_split[:, None], np.maximum(prices.piece, 0), 0)
        piece = np.maximum.accumulate(piece[:, ::-1], axis=1)[:, ::-1]
        level = np.maximum(prices.match.mean(axis=1, keepdims=True), 0)
        match = np.where(self.is_pair[:, None], prices.match, level)
        return Prices(worth, np.ascontiguousarray(piece), np.where(self.is_split[:, None], match, 0))

    def loose(self, slopes: Prices) -> Prices:
        """Slopes without those of multipliers that do not move."""
        is_split = self.is_split[:, None]
        return Prices(
            np.where(np.isnan(self.fixed), slopes.worth, 0.0),
            np.where(is_split, slopes.piece, 0.0), np.where(is_split, slopes.match, 0.0),
        )


def rules_of(board: Board, jobs: Sequence[Job]) -> Rules:
    """The rules for these jobs."""
    pair = [job.may_split and board.needs[job.order].free == 2 for job in jobs]
    fixed = np.array([_fixed_worth(job) for job in jobs], np.float64)
    return Rules(fixed, np.array([job.may_split for job in jobs], bool), np.array(pair, bool))


def _fixed_worth(job: Job) -> float:
    if job.is_optional:
        return 0.0
    is_still = job.lot is not None and len(job.machines) == 1 and "start" in job.lot.locked
    return FORCED if is_still else math.nan


def first_prices(board: Board, jobs: Sequence[Job], blocks: int) -> Prices:
    """Prices at which no machine earns anything: what each job must cost by itself, a part a changeover,
    pieces nothing."""
    match = np.full((len(jobs), 1), board.scenario.shop.objective.k3_changeover)
    return Prices(np.array([job.worth for job in jobs]), np.zeros((len(jobs), blocks)), match)
