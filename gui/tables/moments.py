"""Moments as the planner writes them: the locale's dates and times, ISO, a few natural forms, and steps such as
"+2d"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from core.model import LENGTH_OF_DAY, minute_of, moment_of
from gui.tables.notation import Notation, NotUnderstood, quoted

translate = QCoreApplication.translate
YEARS = range(1900, 2201)
"""A year outside is a slip of the finger."""
STEPS = {"min": 1, "h": 60, "d": 1440, "j": 1440, "w": 10080, "sem": 10080}
"""Minutes of the units a step may be written in; j and sem are French days and weeks."""

_TIME = re.compile(
    r"(?:^|[\s,]|(?<=\d)t)\s*(?P<hour>\d{1,2})"
    r"(?:(?::(?P<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)?|\s?h\s?(?P<after_h>\d{2})?)(?:\s*(?P<half>[ap]\.?m\.?))?"
    r"|\s*(?P<only_half>[ap]\.?m\.?))$"
)
_NUMERIC = re.compile(r"(\d{1,4})([/.\-\s])\s?(\d{1,2})(?:\2\s?(\d{1,4}))?\.?$")
_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})\.?\s*(?:de\s+)?(?P<month>[^\W\d]+)\.?,?(?:\s*(?:de\s+)?(?P<year>\d{2,4}))?$")
_MONTH_FIRST = re.compile(r"(?P<month>[^\W\d]+)\.?\s*(?P<day>\d{1,2})(?:,?\s+(?P<year>\d{2,4}))?$")
_STEP = re.compile(r"(\d+(?:[.,]\d+)?)\s*([a-z]+)")


def write_moment(minute: int, notation: Notation) -> str:
    """A moment in the locale's short form, with the whole year, as Excel reads it."""
    moment = moment_of(notation.epoch, minute)
    return f"{_write_date(moment.date(), notation)} {_write_time(moment, notation)}"


def show_moment(minute: int, notation: Notation) -> str:
    """A moment for the eye: the weekday comes first."""
    weekday = moment_of(notation.epoch, minute).isoweekday()
    return f"{notation.locale.dayName(weekday, QLocale.FormatType.ShortFormat)} {write_moment(minute, notation)}"


def parse_moment(text: str, notation: Notation, old: object = None) -> int:
    """A moment. A date alone means 00:00, a time alone keeps the day that stands there (`old`), and "+2d" or "-4 h"
    moves it.

    Raises NotUnderstood.
    """
    flat = _folded(text)
    if flat[:1] in ("+", "-") and (step := _step(flat[1:])):
        return _known(old, text) + (step if flat[0] == "+" else -step)
    found = _TIME.search(flat)
    day_text = flat[: found.start()] if found else flat
    minutes = _minutes(found, text) if found else 0
    day_text = _without_weekday(day_text.strip(" ,"), notation)
    if not day_text:
        if not found:
            raise NotUnderstood(_no_moment(text, notation))
        return _known(old, text) // LENGTH_OF_DAY * LENGTH_OF_DAY + minutes
    day = _day(day_text, notation)
    if day is None:
        raise NotUnderstood(_no_moment(text, notation))
    return minute_of(notation.epoch, datetime.combine(day, time())) + minutes


def _write_date(day: date, notation: Notation) -> str:
    pad = 2 if notation.pads_dates else 1
    parts = {"d": f"{day.day:0{pad}}", "m": f"{day.month:0{pad}}", "y": f"{day.year:04}"}
    return notation.date_separator.join(parts[part] for part in notation.date_parts)


def _write_time(moment: datetime, notation: Notation) -> str:
    if not notation.has_half_days:
        return f"{moment:%H:%M}"
    return f"{moment.hour % 12 or 12}:{moment.minute:02} {'AM' if moment.hour < 12 else 'PM'}"


def _step(text: str) -> int | None:
    parts = _STEP.findall(text)
    if not parts or _STEP.sub("", text).strip() or any(unit not in STEPS for _, unit in parts):
        return None
    return round(sum(float(number.replace(",", ".")) * STEPS[unit] for number, unit in parts))


def _known(old: object, text: str) -> int:
    if not isinstance(old, int):
        raise NotUnderstood(
            translate("Tables", "{text} needs a date to start from, and this cell is empty.").format(text=quoted(text))
        )
    return old


def _minutes(found: re.Match[str], text: str) -> int:
    hour, minute = int(found["hour"]), int(found["minute"] or found["after_h"] or 0)
    half = (found["half"] or found["only_half"] or "").replace(".", "")
    fits = 1 <= hour <= 12 if half else hour <= 23 or (hour, minute) == (24, 0)
    if not fits or minute > 59:
        raise NotUnderstood(translate("Tables", "{text} is no time of the day.").format(text=quoted(text)))
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return 60 * hour + minute


def _day(text: str, notation: Notation) -> date | None:
    numeric = _NUMERIC.match(text)
    parts = _numeric_parts(numeric, notation) if numeric else _named_parts(text, notation)
    if parts is None:
        return None
    year, month, day = parts
    return _date(_year(year), month, day) if year else _nearest(month, day, notation)


def _numeric_parts(found: re.Match[str], notation: Notation) -> tuple[str | None, int, int] | None:
    first, second, third = found[1], found[3], found[4]
    order = notation.date_parts
    if len(first) > 2:
        return (first, int(second), int(third)) if third else None
    if third and order == "ymd":
        # 26-12-04 is this locale's; 04-12-2026 could be either way round.
        return (first, int(second), int(third)) if len(third) <= 2 else None
    day_first = order.index("d") < order.index("m")
    day, month = (first, second) if day_first else (second, first)
    return third, int(month), int(day)


def _named_parts(text: str, notation: Notation) -> tuple[str | None, int, int] | None:
    found = _DAY_FIRST.match(text) or _MONTH_FIRST.match(text)
    month = _named(found["month"], _months(notation.locale.name())) if found else None
    return (found["year"], month, int(found["day"])) if found and month else None


def _year(text: str) -> int:
    return int(text) + 2000 if len(text) <= 2 else int(text)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def _nearest(month: int, day: int, notation: Notation) -> date | None:
    years = (notation.epoch.year + shift for shift in (-1, 0, 1))
    days = [found for year in years if (found := _date(year, month, day))]
    return min(days, key=lambda found: abs(found - notation.epoch), default=None)


def _without_weekday(text: str, notation: Notation) -> str:
    word = re.match(r"([^\W\d]+)\.?,?(?=\s|$)\s*", text)
    if word and _named(word[1], _weekdays(notation.locale.name())):
        return text[word.end() :]
    return text


def _named(word: str, names: tuple[tuple[str, int], ...]) -> int | None:
    """The one month or day whose name begins so; None if none does, or several do."""
    exact = {number for name, number in names if name == word}
    begun = exact or {number for name, number in names if len(word) >= 3 and name.startswith(word)}
    return begun.pop() if len(begun) == 1 else None


@lru_cache(maxsize=16)
def _months(locale: str) -> tuple[tuple[str, int], ...]:
    return _names(locale, 12, lambda place: (place.monthName, place.standaloneMonthName))


@lru_cache(maxsize=16)
def _weekdays(locale: str) -> tuple[tuple[str, int], ...]:
    return _names(locale, 7, lambda place: (place.dayName, place.standaloneDayName))


Namer = Callable[[int, QLocale.FormatType], str]


def _names(locale: str, count: int, namers: Callable[[QLocale], tuple[Namer, ...]]) -> tuple[tuple[str, int], ...]:
    """The names in the planner's language; English ones too, unless they mean another there."""

    def of(place: QLocale) -> dict[str, int]:
        forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        return {
            _folded(namer(number, form)).rstrip("."): number
            for number in range(1, count + 1)
            for namer in namers(place)
            for form in forms
        }

    return tuple({**of(QLocale("en_GB")), **of(QLocale(locale))}.items())


def _folded(text: str) -> str:
    """Small letters without accents, and plain spaces."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split()).replace("−", "-")


def _no_moment(text: str, notation: Notation) -> str:
    example = write_moment(timedelta(days=3, hours=14) // timedelta(minutes=1), notation)
    return translate("Tables", "{text} is not a date; write it like {example}.").format(
        text=quoted(text), example=example
    )
