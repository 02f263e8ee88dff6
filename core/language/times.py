"""Days and times as the planner's language writes them; clocks are those of 24 hours, as on a shop floor."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from core.language.active import ENGLISH, code
from core.language.numbers import at_most
from core.language.sentences import tr
from core.language.units import durations


def moment(when: datetime) -> str:
    """A moment such as "Tue 8 Sep 14:30"; "mar. 8 sept. 14:30" in French."""
    return f"{day(when)} {clock(when)}"


def day(when: date) -> str:
    """A day such as "Tue 8 Sep"."""
    if code() != ENGLISH:
        return _shown(when, "EEE d MMM")
    return f"{_DAYS[when.weekday()]} {when.day} {_MONTHS[when.month - 1]}"


def short_day(when: date) -> str:
    """A day without its name, such as "8 Sep"."""
    return _shown(when, "d MMM") if code() != ENGLISH else f"{when.day} {_MONTHS[when.month - 1]}"


def full_day(when: date) -> str:
    """A day with its year, such as "8 Sep 2026"."""
    return _shown(when, "d MMM y") if code() != ENGLISH else f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def clock(when: datetime) -> str:
    """A time of day such as "14:30"."""
    return f"{when:%H:%M}"


def duration(minutes: int, *, is_short: bool = False) -> str:
    """Minutes such as "45 min" or "53 h 20 min", of which "53 h 20" is short, or in decimals of the unit that was
    chosen; hours are not gathered to days by themselves, whose length in work nobody knows."""
    if durations() == "decimal":
        return tr("{hours} h", hours=at_most(minutes / 60))
    if durations() == "days":
        return tr("{days} d", days=at_most(minutes / (24 * 60)))
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{minutes} min", minutes=rest)
    if not rest:
        return tr("{hours} h", hours=hours)
    if is_short:
        return tr("{hours} h {minutes}", hours=hours, minutes=f"{rest:02}")
    return tr("{hours} h {minutes} min", hours=hours, minutes=rest if code() == ENGLISH else f"{rest:02}")


def weekday(number: int, *, is_short: bool = False) -> str:
    """The name of a day of the week, 0 for Monday: "Monday" or "Mon"."""
    if is_short and code() == ENGLISH:
        return _DAYS[number]
    monday = date(2024, 1, 1)
    return _shown(monday.replace(day=1 + number), "EEE" if is_short else "EEEE")


def _shown(when: date, pattern: str) -> str:
    return _day_of(code(), when.toordinal(), pattern)


@lru_cache(maxsize=4096)
def _day_of(language: str, ordinal: int, pattern: str) -> str:
    """A day by a pattern of CLDR; a plan tells the same few days again and again."""
    from babel.dates import format_date

    return format_date(date.fromordinal(ordinal), pattern, locale=language)


# The names of C's locale, whatever the system's is: `%a` follows whoever calls setlocale.
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
