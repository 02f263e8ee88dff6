"""Working time: the open intervals of one machine, and the way between wall-clock minutes and working minutes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate


class WorkTime:
    """Disjoint, sorted working intervals [start, end) in minutes since the epoch.

    The *working coordinate* of a wall-clock minute t is the number of working minutes in [0, t). It has two inverses,
    which differ at every closing: `start_at` is where work at a coordinate can be going on, `end_at` where it is
    complete. Using the first for an end would turn "done on Friday at 22:00" into "done on Monday at 06:00".
    """

    __slots__ = ("_before", "ends", "starts", "total")

    def __init__(self, intervals: Iterable[tuple[int, int]]) -> None:
        spans = list(intervals)
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        self._before = [0, *accumulate(end - start for start, end in spans)]
        self.total = self._before[-1]

    @property
    def intervals(self) -> list[tuple[int, int]]:
        """The intervals themselves."""
        return list(zip(self.starts, self.ends, strict=True))

    def is_working(self, minute: int) -> bool:
        """Whether the machine works during this minute."""
        place = bisect_right(self.starts, minute) - 1
        return place >= 0 and minute < self.ends[place]

    def minutes_before(self, minute: int) -> int:
        """The working coordinate of a wall-clock minute."""
        place = bisect_right(self.starts, minute) - 1
        if place < 0:
            return 0
        end = self.ends[place]
        return self._before[place] - self.starts[place] + (minute if minute < end else end)

    def minutes_between(self, start: int, end: int) -> int:
        """Working minutes in [start, end)."""
        place = bisect_right(self.starts, start) - 1
        if place >= 0 and start <= end <= self.ends[place]:  # one shift: the usual case, and the quick one
            return end - start
        return self.minutes_before(end) - self.minutes_before(start)

    def start_at(self, coordinate: int) -> int | None:
        """The wall-clock minute in which work at a coordinate goes on, or None beyond the horizon."""
        place = bisect_right(self._before, coordinate) - 1
        if place >= len(self.starts) or place < 0:
            return None
        return self.starts[place] + coordinate - self._before[place]

    def end_at(self, coordinate: int) -> int | None:
        """The first wall-clock minute by which so many working minutes have passed, or None beyond the horizon."""
        place = bisect_left(self._before, coordinate) - 1
        if place >= len(self.starts):
            return None
        return self.starts[place] + coordinate - self._before[place] if place >= 0 else 0

    def end_of(self, start: int, minutes: int) -> int | None:
        """The end of work that begins at a working minute and takes so many working minutes; None beyond the
        horizon."""
        return self.end_at(self.minutes_before(start) + minutes) if minutes else start

    def next_working(self, minute: int) -> int | None:
        """The first working minute at or after a wall-clock minute, or None beyond the horizon."""
        return self.start_at(self.minutes_before(minute))
