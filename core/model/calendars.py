"""Calendars: weekly shifts and exceptions, rolled out into working time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from core.language import mark
from core.model.clock import LENGTH_OF_DAY
from core.model.row_rules import require
from core.model.work_time import WorkTime

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class CalendarException:
    """A span of minutes [start, end) that is worked, or not, whatever the week says (a holiday, a Saturday shift)."""

    start: int
    end: int
    working: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """A week of shifts with exceptions. `weekly` holds for each day from Monday its shifts as minutes of that day;
    breaks are the gaps between shifts, and a shift that ends no later than it starts runs into the next day. Later
    exceptions win over earlier ones and over the week."""

    id: str
    weekly: tuple[tuple[Span, ...], ...] = ((),) * 7
    exceptions: tuple[CalendarException, ...] = ()

    def __post_init__(self) -> None:
        shifts = [shift for day in self.weekly for shift in day]
        require("calendars", self, (
            ("id", bool(self.id), mark("A calendar needs a name.")),
            ("weekly", len(self.weekly) == 7, mark("A week has seven days.")),
            ("weekly", all(0 <= a < LENGTH_OF_DAY and 0 <= b <= LENGTH_OF_DAY for a, b in shifts),
             mark("A shift must lie between 00:00 and 24:00.")),
            ("weekly", all(a != b for a, b in shifts), mark("A shift must not end when it starts.")),
            ("exceptions", all(e.start < e.end for e in self.exceptions),
             mark("An exception must begin before it ends.")),
        ))


@lru_cache(maxsize=512)
def roll_out(calendar: Calendar | None, closed: tuple[Span, ...], first_weekday: int, days: int) -> WorkTime:
    """Working time of a machine over a horizon of whole days from the epoch; no calendar means always open.

    `first_weekday` is the epoch's weekday, 0 for Monday.
    """
    horizon = days * LENGTH_OF_DAY
    spans = _week(calendar, first_weekday, days) if calendar else [(0, horizon)]
    for exception in calendar.exceptions if calendar else ():
        around = without(spans, exception.start, exception.end)
        spans = merged([*around, (exception.start, exception.end)]) if exception.working else around
    for start, end in closed:
        spans = without(spans, start, end)
    return WorkTime(_inside(spans, horizon))


def _week(calendar: Calendar, first_weekday: int, days: int) -> list[Span]:
    # The day before the epoch counts too: its night shift may run into the first morning.
    return merged(
        (day * LENGTH_OF_DAY + start, day * LENGTH_OF_DAY + (end if end > start else end + LENGTH_OF_DAY))
        for day in range(-1, days)
        for start, end in calendar.weekly[(first_weekday + day) % 7]
    )


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans sorted, with those that touch or overlap joined."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def without(spans: Iterable[Span], start: int, end: int) -> list[Span]:
    """Spans with [start, end) cut out."""
    left = [(a, min(b, start)) for a, b in spans if a < start]
    right = [(max(a, end), b) for a, b in spans if b > end]
    return sorted(left + right)


def _inside(spans: Iterable[Span], horizon: int) -> list[Span]:
    return [(max(0, a), min(b, horizon)) for a, b in spans if a < horizon and b > 0]
