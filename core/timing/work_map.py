"""Working time as arrays: from wall-clock minutes to working coordinates and back, many at once."""

from __future__ import annotations

import numpy as np

from core.model import WorkTime

Minutes = np.ndarray[tuple[int, ...], np.dtype[np.int64]]
"""Whole minutes, on the wall or of work."""


Walls = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


class WorkMap:
    """The working intervals of a machine, for arrays of any shape; the same two inverses as `WorkTime` has.

    `total` is the number of working minutes within the horizon: coordinates run from 0 to it.
    """

    __slots__ = ("_before", "_ends", "_starts", "_walls", "total")

    def __init__(self, work: WorkTime) -> None:
        spans = [(a, b) for a, b in work.intervals if b > a] or [(0, 0)]
        self._starts = np.array([a for a, _ in spans], np.int64)
        self._ends = np.array([b for _, b in spans], np.int64)
        self._before = np.concatenate(([0], np.cumsum(self._ends - self._starts)))
        self.total = int(self._before[-1])
        self._walls: dict[int, Walls] = {}

    def coordinates(self, minutes: Minutes) -> Minutes:
        """Working minutes before each wall-clock minute."""
        span = np.searchsorted(self._starts, minutes, side="right") - 1
        inside = np.minimum(minutes, self._ends[span]) - self._starts[span]
        return np.where(span < 0, 0, self._before[span] + inside)

    def ends_at(self, coordinates: Minutes) -> Minutes:
        """The first wall-clock minute by which so many working minutes have passed; the last end beyond the
        horizon."""
        inside = np.clip(coordinates, 0, self.total)
        span = np.maximum(np.searchsorted(self._before, inside, side="left") - 1, 0)
        return self._starts[span] + inside - self._before[span]

    def walls(self, step: int) -> Walls:
        """The wall-clock end of 0, 1, 2, … steps of so many working minutes, up to the horizon."""
        if step not in self._walls:
            passed = np.arange(1, self.total + 1) + np.repeat(self._starts - self._before[:-1], np.diff(self._before))
            self._walls[step] = np.concatenate((self._starts[:1], passed))[::step].astype(np.float64)
        return self._walls[step]

    def starts_at(self, coordinates: Minutes) -> Minutes:
        """The wall-clock minute in which work at each coordinate goes on; the last end beyond the horizon."""
        inside = np.clip(coordinates, 0, self.total)
        span = np.minimum(np.searchsorted(self._before, inside, side="right") - 1, len(self._starts) - 1)
        return self._starts[span] + inside - self._before[span]
