"""Dates as people write them into cells. Whether days or months come first is decided once for a column, from dates
that can be read in one way only, and never turned round for a single cell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import Any

from core.files.intake.months import MONTHS, WEEKDAYS, language_of
from core.files.intake.told import Told, doubt, ok, unread
from core.files.intake.weeks import read_week
from core.files.intake.words import fold
from core.language import ENGLISH, clock, code, full_day, mark, tr

DAYS = (
    mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday"), mark("Friday"), mark("Saturday"),
    mark("Sunday"),
)  # fmt: skip
MANNERS = {
    ("dotted", True): mark("date typed as text (dotted)"),
    ("dotted", False): mark("date typed as text (dotted, 2-digit year)"),
    ("MDY", True): mark("date typed as text (month first)"),
    ("MDY", False): mark("date typed as text (month first, 2-digit year)"),
    ("DMY", True): mark("date typed as text (day first)"),
    ("DMY", False): mark("date typed as text (day first, 2-digit year)"),
}  # fmt: skip
"""What is said of a date that is text, by what comes first in it, and whether its year is whole."""
EITHER_WAY = mark('"{text}" taken for {day}: nothing in this column says whether days come first')
DAYS_FIRST = mark('"{text}" contradicts the day-first order of this column')
MONTHS_FIRST = mark('"{text}" contradicts the month-first order of this column')
MONTHS_OF = {
    "": mark("month name"), "English": mark("English month name"), "French": mark("French month name"),
    "German": mark("German month name"), "Spanish": mark("Spanish month name"),
    "Portuguese": mark("Portuguese month name"), "Italian": mark("Italian month name"),
}  # fmt: skip
SERIALS = range(36526, 73051)
"""Days of the years 2000 to 2099 as Excel counts them, in cells that were not formatted as dates."""
DAY_ZERO = datetime(1899, 12, 30)
CLOCK = r"(?:[t ,]+(?P<hour>\d\d?)(?:[:h](?P<minute>\d\d)?)(?::\d\d(?:\.\d+)?)?(?: ?(?P<half>[ap]m))?)?"
ISO = re.compile(rf"(?P<y>\d{{4}})[-/.] ?(?P<m>\d\d?)[-/.] ?(?P<d>\d\d?)\.?{CLOCK}z?", re.ASCII)
NUMERIC = re.compile(
    rf"(?P<a>\d\d?) ?(?P<mark>[-/.]) ?(?P<b>\d\d?) ?(?P=mark) ?(?P<y>\d{{4}}|\d\d)\.?{CLOCK}", re.ASCII
)
NO_YEAR = re.compile(r"(?P<a>\d\d?) ?(?P<mark>[-/.]) ?(?P<b>\d\d?)[.]?", re.ASCII)
DAY_NAME = r"(?:[^\W\d]+[.,]? ?,? )?"
NAMED = re.compile(
    rf"{DAY_NAME}(?P<d>\d\d?)(?:er|\.|st|nd|rd|th|o)?[ -]*(?:de |of )?(?P<name>[^\W\d]+)\.?,?[ -]*(?:de |del )?"
    rf"(?P<y>\d{{4}}|\d\d)?{CLOCK}"
)
NAMED_LAST = re.compile(rf"(?P<y>\d{{4}})\.? (?P<name>[^\W\d]+)\.? (?P<d>\d\d?)\.?{CLOCK}")
NAMED_FIRST = re.compile(
    rf"{DAY_NAME}(?P<name>[^\W\d]+)\.? (?P<d>\d\d?)(?:st|nd|rd|th)?,?(?: (?P<y>\d{{4}}))?{CLOCK}"
)
FIVE_DIGITS = re.compile(r"\d{5}", re.ASCII)
WEEK_CODE = re.compile(r"[a-z] ?\d\d?", re.ASCII)
COMPACT = re.compile(r"(20\d\d)(\d\d)(\d\d)")


@dataclass(frozen=True, slots=True)
class DateColumn:
    """How dates of a column are read. `order` is "DMY", "MDY" or, where the column holds both kinds, "both";
    `is_proven` says whether anything in the column says so. `near` is the day to which missing years and weeks are
    taken, and `source` the remark that says where it was read. `is_week` says that the header speaks of weeks: bare
    numbers are weeks."""

    order: str
    is_proven: bool
    near: date
    source: str
    is_week: bool = False


def read_date(value: Any, column: DateColumn) -> Told:
    """The date a cell holds, a datetime where it has a time of day; None with the reason where it holds none."""
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, date):
        return ok(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _counted(value, column) if isfinite(value) else unread(value)
    if not isinstance(value, str):
        return unread(value)
    try:
        return _written(value, fold(value), column) or unread(value)
    except ValueError:
        return doubt(None, tr('"{value}" is no day of the calendar', value=value))


def _moment(value: datetime) -> Told:
    if value.time() == time():
        return ok(value.date())
    return ok(value, tr("has a time of day ({time})", time=clock(value)), "clock")


def _counted(value: float, column: DateColumn) -> Told:
    """A bare number: a week where the header speaks of weeks, otherwise a day as Excel counts them."""
    try:
        week = _week(str(int(value)), column) if column.is_week and value == int(value) else None
    except ValueError:
        return doubt(None, tr("{value} is no week of the year", value=value))
    return week or _serial(value)


def is_weak(value: Any) -> bool:
    """Whether a value that can be read as a day is as likely a mere number or code: 45000, "45000", "4.1", "V1"."""
    if isinstance(value, str):
        text = fold(value)
        return text.isdigit() or NO_YEAR.fullmatch(text) is not None or WEEK_CODE.fullmatch(text) is not None
    return not isinstance(value, date)


def _serial(value: float) -> Told:
    if int(value) in SERIALS:
        moment = DAY_ZERO + timedelta(minutes=round(value * 1440))
        return ok(moment if moment.time() != time() else moment.date(), tr("Excel serial number without a date format"))
    found = COMPACT.fullmatch(str(value))
    try:
        return ok(date(*map(int, found.groups())), tr("compact date")) if found else unread(value)
    except ValueError:
        return unread(value)


def _written(raw: str, text: str, column: DateColumn) -> Told | None:
    text = _without_weekday(text)
    if column.is_week and (week := _week(text, column)):
        return week
    if found := ISO.fullmatch(text):
        return ok(_day(found, int(found["m"]), int(found["d"]), column), tr("ISO text"))
    if found := NUMERIC.fullmatch(text):
        return _numeric(raw, found, column)
    if found := NO_YEAR.fullmatch(text):
        return _without_year(raw, found, column)
    if week := _week(text, column):
        return week
    if found := COMPACT.fullmatch(text):
        return ok(date(*map(int, found.groups())), tr("compact date"))
    if FIVE_DIGITS.fullmatch(text) and int(text) in SERIALS:
        return _serial(int(text))
    found = NAMED.fullmatch(text) or NAMED_FIRST.fullmatch(text) or NAMED_LAST.fullmatch(text)
    return _named(found, column) if found and found["name"] in MONTHS else None


def _without_weekday(text: str) -> str:
    """A date in figures without the name of its day: that says nothing new."""
    name, _, rest = text.replace(",", " ", 1).partition(" ")
    is_figures = NUMERIC.fullmatch(rest.strip()) or NO_YEAR.fullmatch(rest.strip())
    return rest.strip() if name.rstrip(".") in WEEKDAYS.split() and is_figures else text


def _day(found: re.Match[str], month: int, day: int, column: DateColumn) -> date:
    year = found["y"]
    on = date(_century(int(year)), month, day) if year else _nearest(month, day, column.near)
    if not found["hour"]:
        return on
    hour = int(found["hour"]) % 12 + 12 * (found["half"] == "pm") if found["half"] else int(found["hour"])
    return datetime.combine(on, time(hour, int(found["minute"] or 0)))


def _century(year: int) -> int:
    return year if year > 99 else 2000 + year


def _nearest(month: int, day: int, near: date) -> date:
    """The day of that name nearest to three weeks after a day: order books look ahead."""
    years = [date(year, month, day) for year in (near.year - 1, near.year, near.year + 1) if _exists(year, month, day)]
    if not years:
        raise ValueError
    return min(years, key=lambda one: abs((one - near).days - 21))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _numeric(raw: str, found: re.Match[str], column: DateColumn) -> Told:
    pair = _day_and_month(raw, found, column.order)
    if isinstance(pair, str):
        return doubt(None, pair)
    day, month = pair
    manner = "dotted" if found["mark"] == "." else "MDY" if column.order == "MDY" else "DMY"
    value = _day(found, month, day, column)
    if column.is_proven or found["mark"] == "." or day == month or day > 12:
        return ok(value, tr(MANNERS[manner, len(found["y"]) > 2]))
    return doubt(value, tr(EITHER_WAY, text=raw, day=day_said(value)))


def day_said(value: date) -> str:
    """A day as sentences say it: days and months cannot be mixed up."""
    return f"{value:%Y-%m-%d}" if code() == ENGLISH else full_day(value)


def _day_and_month(raw: str, found: re.Match[str], order: str) -> tuple[int, int] | str:
    """Day and month of a written date, or why it is not read."""
    first, second = int(found["a"]), int(found["b"])
    if found["mark"] == ".":
        order = "DMY"  # nobody writes a month first and dots behind it
    if order == "both":
        return tr('"{text}" is not read: some dates of this column have days first, others months', text=raw)
    day, month = (second, first) if order == "MDY" else (first, second)
    if month > 12 >= day:
        return tr(DAYS_FIRST if order == "DMY" else MONTHS_FIRST, text=raw)
    return day, month


def _without_year(raw: str, found: re.Match[str], column: DateColumn) -> Told:
    pair = _day_and_month(raw, found, column.order)
    if isinstance(pair, str):
        return doubt(None, pair)
    return doubt(_nearest(pair[1], pair[0], column.near), column.source)


def _week(text: str, column: DateColumn) -> Told | None:
    found = read_week(text, column.near, column.is_week)
    if found is None:
        return None
    day, week = found
    return doubt(day, tr("week number -> {day} of ISO week {week}", day=tr(DAYS[day.weekday()]), week=week))


def _named(found: re.Match[str], column: DateColumn) -> Told:
    value = _day(found, MONTHS[found["name"]], int(found["d"]), column)
    if not found["y"]:
        return doubt(value, column.source)
    return ok(value, tr(MONTHS_OF[language_of(found["name"])]))


def order_of(values: Iterable[Any]) -> tuple[str, bool]:
    """Whether days or months come first in a column, "both" where its dates disagree, and whether anything says so.

    Of at least twenty dates that say so, one in ten may contradict: those are slips, and are named one by one.
    """
    days = months = 0
    for value in values:
        found = NUMERIC.fullmatch(fold(value)) if isinstance(value, str) else None
        if found and found["mark"] != ".":
            days += int(found["a"]) > 12 >= int(found["b"])
            months += int(found["b"]) > 12 >= int(found["a"])
    fewer, more = sorted((days, months))
    if fewer and (fewer * 10 > more or more < 20):
        return "both", True
    return "MDY" if months > days else "DMY", more > 0
