"""The sorts of single values a file holds: how each is read, with the sentence where it is not that, and written."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import reduce
from sys import intern
from typing import Any

from core.files.rows.clocks import Clock, read_date
from core.files.rows.place import Place, is_text
from core.language import tr
from core.model import FrozenMap

LIMIT = 10**15
"""Numbers of other systems stay below this, so that sums are exact and costs finite."""
YEARS = range(1900, 2201)
"""Plans of other systems begin in these, so that every moment of them is a date."""


@dataclass(frozen=True, slots=True)
class Kind:
    """How a sort of value is read from JSON (a problem noted at its place where it is bad) and written to it."""

    read: Callable[[Any, Place], Any]
    write: Callable[[Any, Clock], Any] = lambda value, clock: value


def read_text(value: object, place: Place) -> Any:
    """A string, and one that can be written to a file again."""
    if not isinstance(value, str):
        return place.wrong(value, tr("text in quotes"))
    if place.clock.is_foreign and not is_text(value):
        return place.wrong(value, tr("text of whole characters"))
    return intern(value)  # the same ids and names stand in row after row


def read_whole(value: object, place: Place) -> Any:
    """A whole number, also when it is written as 1000.0."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return place.wrong(value, tr("a whole number"))
    if place.clock.is_foreign and abs(value) >= LIMIT:
        return place.wrong(value, tr("a whole number of at most 15 digits"))
    return value


def read_number(value: object, place: Place) -> Any:
    """A number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return place.wrong(value, tr("a number"))
    if place.clock.is_foreign and not abs(value) < LIMIT:
        return place.wrong(value, tr("a number of at most 15 digits"))
    return float(value)


def write_number(value: float, clock: Clock) -> float | int:
    """A number without a needless ".0"."""
    return int(value) if math.isfinite(value) and float(value).is_integer() else value


def read_truth(value: object, place: Place) -> Any:
    """True or false."""
    return value if isinstance(value, bool) else place.wrong(value, tr("true or false"))


def read_time(value: object, place: Place) -> Any:
    """A minute since the epoch, in the form of the file's clock."""
    minute = place.clock.read(value)
    return place.wrong(value, tr(place.clock.expected)) if minute is None else minute


def write_time(minute: int, clock: Clock) -> Any:
    """A minute in the form of the file's clock."""
    return clock.write(minute)


def read_day(value: object, place: Place) -> Any:
    """A day written "YYYY-MM-DD"."""
    day = read_date(value)
    if day is None:
        return place.wrong(value, tr('a day such as "2026-09-07"'))
    if place.clock.is_foreign and day.year not in YEARS:
        return place.wrong(value, tr("a day in the years {first} to {last}", first=YEARS.start, last=YEARS.stop - 1))
    return day


def write_day(day: date, clock: Clock) -> str:
    """A day as "YYYY-MM-DD"."""
    return day.isoformat()


def read_hour(value: object, place: Place) -> Any:
    """A time of day as minutes since midnight; "24:00" is the end of the day."""
    if isinstance(value, str) and re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]|24:00", value):
        return 60 * int(value[:2]) + int(value[3:])
    return place.wrong(value, tr('a time of day such as "06:00"'))


def write_hour(minute: int, clock: Clock) -> str:
    """Minutes since midnight as a time of day."""
    return f"{minute // 60:02}:{minute % 60:02}"


TEXT, WHOLE, TRUTH = Kind(read_text), Kind(read_whole), Kind(read_truth)
NUMBER, TIME = Kind(read_number, write_number), Kind(read_time, write_time)
DAY, HOUR = Kind(read_day, write_day), Kind(read_hour, write_hour)


def list_of(kind: Kind) -> Kind:
    """A list whose elements are all of one kind, held as a tuple."""

    def read(value: object, place: Place) -> Any:
        if not isinstance(value, list):
            return place.wrong(value, tr("a list"))
        return tuple(kind.read(item, place.item(position)) for position, item in enumerate(value))

    return Kind(read, lambda items, clock: [kind.write(item, clock) for item in items])


def pair_of(kind: Kind, expected: str) -> Kind:
    """A list of exactly two elements, held as a tuple."""

    def read(value: object, place: Place) -> Any:
        if not isinstance(value, list) or len(value) != 2:
            return place.wrong(value, tr(expected))
        return tuple(kind.read(item, place.item(position)) for position, item in enumerate(value))

    return Kind(read, lambda items, clock: [kind.write(item, clock) for item in items])


def map_of(kind: Kind) -> Kind:
    """An object with any keys, whose values are all of one kind."""

    def read(value: object, place: Place) -> Any:
        if not isinstance(value, Mapping):
            return place.wrong(value, tr("an object"))
        return FrozenMap({read_text(k, place.inside(k)): kind.read(v, place.inside(k)) for k, v in value.items()})

    return Kind(read, lambda items, clock: {key: kind.write(value, clock) for key, value in items.items()})


def one_of(*words: str) -> Kind:
    """One word of a few."""

    def read(value: object, place: Place) -> Any:
        return value if value in words else place.wrong(value, reduce(_either, (f'"{word}"' for word in words)))

    return Kind(read)


def _either(one: str, other: str) -> str:
    return tr("{one} or {other}", one=one, other=other)
