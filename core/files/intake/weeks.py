"""Weeks of delivery, in place of days: "KW 38", "S38", "38. hét", "2026-W38-5", or a bare number where the header
speaks of weeks. ISO 8601 counts them; a week without a day means its Friday."""

from __future__ import annotations

import re
from datetime import date

from core.files.intake.words import plain

NAMES = (
    "semaine|semana|settimana|saptamana|sett|sapt|sem|sm|s|week|wk|w|woche|kw|cw|tydzien|tydz|tyden|tyzden|vecka|v|uge|"
    "uke|viikko|vko|hafta|hft|het|неделя|нед"
)
YEAR = r"(?P<y2>\d{4}|\d\d)"
NAMED = re.compile(rf"(?:(?P<y1>\d{{4}})[-/ ]?)?(?:{NAMES})[. ]*(?P<w>\d\d?)(?: ?[/.-] ?{YEAR}| (?P<y3>\d{{4}}))?")
WITH_DAY = re.compile(r"(?P<y1>\d{4})-?w(?P<w>\d\d)-?(?P<day>[1-7])")
NAME_LAST = re.compile(rf"(?P<w>\d\d?)[. ]*(?:{NAMES})\.?(?: ?[/.-]? ?(?P<y2>\d{{4}}))?")
BARE = re.compile(rf"(?P<w>\d\d?)(?: ?[/.-] ?{YEAR})?")
YEAR_FIRST = re.compile(r"(?P<y1>20\d\d)[/. -]?(?P<w>\d\d)")
HEADERS = frozenset((
    *NAMES.split("|"), "lieferkw", "lieferwoche", "leverweek", "leveransvecka", "leveringsuke", "leveringsuge",
    "toimitusviikko", "tyg", "weken", "weeks",
)) - {"s", "v", "w"}  # fmt: skip
FRIDAY = 5
LAST_WEEK = 53


def speaks_of_weeks(header: str) -> bool:
    """Whether a header says that weeks stand below it."""
    return not HEADERS.isdisjoint(plain(header).split())


def read_week(text: str, near: date, is_week_column: bool = False) -> tuple[date, int] | None:
    """The day a folded text means, and the number of its week; None where it is none. A missing year is taken so that
    the day is nearest to three weeks after `near`.

    Raises ValueError where the year has no such week.
    """
    patterns = (WITH_DAY, NAMED, NAME_LAST, *((YEAR_FIRST, BARE) if is_week_column else ()))
    found = next((match for pattern in patterns if (match := pattern.fullmatch(text))), None)
    if found is None:
        return None
    parts = found.groupdict()
    week, day = int(parts["w"]), int(parts.get("day") or FRIDAY)
    year = parts.get("y1") or parts.get("y2") or parts.get("y3")
    if year:
        return date.fromisocalendar(int(year) if len(year) > 2 else 2000 + int(year), week, day), week
    return _nearest(week, day, near), week


def _nearest(week: int, day: int, near: date) -> date:
    years = (near.year - 1, near.year, near.year + 1)
    days = [date.fromisocalendar(one, week, day) for one in years if 1 <= week <= _weeks_of(one)]
    if not days:
        raise ValueError
    return min(days, key=lambda one: abs((one - near).days - 21))


def _weeks_of(year: int) -> int:
    return date(year, 12, 28).isocalendar().week
