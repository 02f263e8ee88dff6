"""The header of a grid in use: which days and hours its slots stand for."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

from core.files.templates.spec import DAY

WRITTEN_DAY = re.compile(r"(?<!\d)(\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{4}|\d\d))?)(?!\d)")
CLOCK = re.compile(r"\s*(\d{1,2})\s*(?:[:hH]\s*(\d\d)?|(?=\s*(?:-|–|bis|to|à)))")
NAMES = (
    ("mon", "lun", "mo", "lu", "seg"), ("tue", "mar", "di", "ma", "ter"), ("wed", "mer", "mi", "me", "mie", "qua"),
    ("thu", "jeu", "do", "je", "jue", "qui"), ("fri", "ven", "fr", "ve", "vie", "sex"), ("sat", "sam", "sa", "sab"),
    ("sun", "dim", "so", "di", "dom"),
)  # fmt: skip
"""How the names of days begin, Monday first, in English, French, German, Spanish and Portuguese."""
USUAL_SHIFT = 480
LONGEST_DAY = 28
"""No header of a day is longer, "Wednesday 25 November 2026" is not."""
DAYS_OF_WEEK, LONGEST_JUMP = 7, 3


@dataclass(frozen=True)
class Scale:
    """The slots along a row or a column: how many, how long in minutes, how many a day (0 for no gaps), when the first
    begins, how many days of a week there are (from Monday), and the cells that hold days, by line and position, with
    the text that writes them. `width` slots are those of one day, where days are named."""

    count: int
    minutes: int
    per_day: int = 0
    begin: int | None = None
    week: int = DAYS_OF_WEEK
    days: Mapping[tuple[int, int], str] = field(default_factory=dict)
    is_certain: bool = True
    first_day: date | None = None
    first_place: int = 0
    width: int = 0

    def of_length(self, minutes: int, begin: int | None) -> Scale:
        """The same slots of another length, in minutes, and begin, the minute of the first day (None for as it is)."""
        gaps = self.width if self.width and (self.width * minutes != DAY or self.week < DAYS_OF_WEEK) else 0
        day = (self.begin or 0) // DAY * DAY
        return replace(self, minutes=minutes, per_day=gaps, begin=self.begin if begin is None else day + begin)


Line = Mapping[int, Any]
"""The values along a row or a column, by position."""


def scale_of(lines: Mapping[int, Line], first: int, formulas: frozenset[tuple[int, int]] = frozenset()) -> Scale | None:
    """What the lines of a header, those beside the slots, say of slots that begin at position `first`; None where they
    name neither days nor hours. `formulas` are the cells, line and position, that follow others by themselves."""
    named = {line: _days(values, first) for line, values in lines.items()}
    named = {line: _from_before(lines[line], days) for line, days in named.items()}
    line = max(named, key=lambda one: len(named[one]), default=None)
    days = named[line] if line is not None else {}
    clocks = max((_clocks(values, first) for values in lines.values()), key=len, default={})
    clocks = clocks if line is None or len(clocks) > 1 else {}
    if not days and len(clocks) < 2:
        return None
    held = lines[line][min(days)] if days and line is not None else None
    day = held.date() if isinstance(held, datetime) else _written_day(held) if isinstance(held, str) else None
    return _of_days(days, line or 0, clocks, formulas, day) if days else _of_hours(clocks)


def _of_days(days: Mapping[int, tuple[int, str]], line: int, clocks: Mapping[int, int],
             formulas: frozenset[tuple[int, int]], first: date | None) -> Scale | None:  # fmt: skip
    """A header with days, each as wide as the first."""
    places = sorted(days)
    width = places[1] - places[0] if len(places) > 1 else max(1, len(clocks))
    weekday = days[places[0]][0]
    count = places[-1] - places[0] + width
    minutes, per_day, begin, certain = _length(width, [clocks[at] for at in sorted(clocks)][:width])
    begin = weekday * DAY + (begin or 0) if weekday else begin
    week = days_a_week([days[at][0] for at in places])
    if week is None:
        return None
    per_day = per_day or (DAY // minutes if week < DAYS_OF_WEEK else 0)
    shown = {(line, at): text for at, (_, text) in days.items()
             if "{{" in text and (at == places[0] or (line, at) not in formulas)}  # fmt: skip
    return Scale(count, minutes, per_day, begin, week, shown, certain, first, places[0], width)


def days_a_week(numbers: Sequence[int]) -> int | None:
    """How many days of a week have slots, from Monday on: all, or those before the first jump; None where days are left
    out without a rule."""
    jump = next((at for at, (a, b) in enumerate(pairwise(numbers), 1) if b > a + 1), None)
    week = DAYS_OF_WEEK if jump is None else numbers[0] + jump
    first = numbers[0]
    ruled = [(first + at) // week * DAYS_OF_WEEK + (first + at) % week for at in range(len(numbers))]
    return week if ruled == [*numbers] and week <= DAYS_OF_WEEK else None


def _length(width: int, clocks: Sequence[int]) -> tuple[int, int, int | None, bool]:
    """Minutes of a slot, slots a day, when the first begins, and whether that is written."""
    if width == 1:
        return DAY, 0, None, True
    steps = {(b - a) % DAY for a, b in pairwise(clocks)}
    if len(clocks) == width and len(steps) == 1 and (minutes := steps.pop()):
        return minutes, 0 if minutes * width == DAY else width, clocks[0], True
    if width == 2:
        return USUAL_SHIFT, 2, None, False
    return (DAY // width, 0, None, width == 3) if DAY % width == 0 else (60, width, None, False)


def _of_hours(clocks: Mapping[int, int]) -> Scale:
    """A header with hours alone: one day, or as many as it takes."""
    places = sorted(clocks)
    minutes = (clocks[places[1]] - clocks[places[0]]) % DAY // (places[1] - places[0]) or 60
    return Scale(places[-1] - places[0] + 1, minutes, 0, clocks[places[0]], first_place=places[0])


def _days(values: Line, first: int) -> dict[int, tuple[int, str]]:
    """The days along a line: position, day of the week from Monday, and the text that writes such a day."""
    found: dict[int, tuple[int, str]] = {}
    previous: int | None = None
    for at in sorted(one for one in values if one >= first):
        day = _day(values[at], previous)
        if day is None:
            continue
        weekday, text = day
        number = weekday if previous is None else previous + ((weekday - previous - 1) % DAYS_OF_WEEK) + 1
        previous = number
        found[at] = (number, text.replace("{}", f"plan.d{number}"))
    return found if _are_apart_alike(found) else {}


def _from_before(values: Line, days: dict[int, tuple[int, str]]) -> dict[int, tuple[int, str]]:
    """The days with those that stand before the first slot in the same distance: the slots begin there."""
    places = sorted(days)
    if len(places) < 2:
        return days
    begin, width = places[0], places[1] - places[0]
    while _day(values.get(begin - width), None) is not None:
        begin -= width
    return days if begin == places[0] else _days(values, begin)


def _are_apart_alike(found: Mapping[int, tuple[int, str]]) -> bool:
    places = sorted(found)
    pairs = list(pairwise(places))
    return len({b - a for a, b in pairs}) <= 1 and all(found[b][0] - found[a][0] <= LONGEST_JUMP for a, b in pairs)


def _day(value: Any, previous: int | None) -> tuple[int, str] | None:
    """The day of the week of a cell, and the text that writes such a cell; {} stands for the word of the day."""
    if isinstance(value, datetime | date):
        return value.weekday(), "{{{}}}"
    if not isinstance(value, str) or len(value) > LONGEST_DAY:
        return None
    weekday = _named(value)
    written = WRITTEN_DAY.search(value)
    if weekday is None and written is None:
        return None
    if written is None or weekday is None:
        weekday = weekday if weekday is not None else (0 if previous is None else (previous + 1) % DAYS_OF_WEEK)
    text = value if written is None else f"{value[: written.start()]}{_token(written[1])}{value[written.end() :]}"
    return weekday, text


def _written_day(text: str) -> date | None:
    """The day that a header writes; without a year the nearest to today that is of the day of the week it names."""
    found, weekday = WRITTEN_DAY.search(text), _named(text)
    parts = [int(one) for one in re.split(r"\D", found[1])] if found else []
    if len(parts) < 2:
        return None
    today = date.today()
    years = [parts[0]] if parts[0] > 31 else [parts[2] + (0 if parts[2] > 99 else 2000)] if len(parts) > 2 else [
        today.year + more for more in (0, -1, 1)]  # fmt: skip
    day, month = (parts[2], parts[1]) if parts[0] > 31 else (parts[0], parts[1])
    if not (1 <= month <= 12 and 1 <= day <= monthrange(2000, month)[1]):
        return None
    days = [date(year, month, min(day, monthrange(year, month)[1])) for year in years]
    fits = [one for one in days if weekday is None or one.weekday() == weekday]
    return min(fits, key=lambda one: abs(one - today), default=None)


def _token(written: str) -> str:
    """The word of a day as it was written: 23/11, 23.11.2026, 2026-11-23."""
    sign = next(one for one in written if not one.isdigit())
    parts = written.split(sign)
    if len(parts[0]) == 4:
        return "{{{}|fmt:%Y-%m-%d}}"
    year = "" if len(parts) < 3 else sign + ("%Y" if len(parts[2]) == 4 else "%y")
    return f"{{{{{{}}|fmt:%d{sign}%m{year}}}}}"


def _named(text: str) -> int | None:
    """The day of the week a text names."""
    first = re.match(r"\s*([^\W\d_]+)", text)
    if first is None:
        return None
    word = first[1].casefold()
    fits = [at for at, names in enumerate(NAMES) for name in names
            if (word == name if len(name) < 3 else word.startswith(name))]  # fmt: skip
    return fits[0] if fits else None


def _clocks(values: Line, first: int) -> dict[int, int]:
    """The hours along a line, in minutes of the day."""
    return {at: clock for at in sorted(values) if at >= first and (clock := _clock(values[at])) is not None}


def _clock(value: Any) -> int | None:
    if isinstance(value, datetime):
        return value.hour * 60 + value.minute if value.hour or value.minute or value.year < 1901 else None
    if isinstance(value, time):
        return value.hour * 60 + value.minute
    if isinstance(value, timedelta):
        return round(value / timedelta(minutes=1)) % DAY
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 24:
        return value * 60 % DAY
    found = CLOCK.match(value) if isinstance(value, str) else None
    return int(found[1]) * 60 % DAY + int(found[2] or 0) if found and int(found[1]) <= 24 else None
