"""What the cells of the time axis are called, from the longest form to the shortest, in the planner's
locale."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from core.model import moment_of
from gui import look
from gui.gantt.ticks import Tier, Unit


def cell_names(tier: Tier, epoch: date, minute: int, *, leads: bool) -> tuple[str, ...]:
    """The names of the cell that begins at a minute, longest first; only the upper tier, which leads, tells
    the week."""
    usual = (QLocale().name(), look.manners.current().first_day)
    return _names(tier.unit, epoch, minute, leads, usual)


@lru_cache(maxsize=4096)
def _names(unit: Unit, epoch: date, minute: int, leads: bool, usual: tuple[str, int]) -> tuple[str, ...]:
    when = moment_of(epoch, minute)
    if unit == "minutes":
        return (time_of_day(when.hour, when.minute),)
    shown = _FORMS[unit] if leads or unit != "day" else DAYS_OF_A_WEEK
    return tuple(_in_words(when, form) for form in shown)


_FORMS = {
    "day": ("dddd d MMMM yyyy{week}", "dddd d MMMM{week}", "ddd d MMM{first}", "ddd d", "d"),
    "week": ("{Week} · MMMM yyyy", "{Week} · MMM yyyy", "{Week}", "{W}"),
    "month": ("MMMM yyyy", "MMM yyyy", "MMM"),
    "year": ("yyyy",),
}
DAYS_OF_A_WEEK = ("dddd d MMMM", "ddd d MMM", "ddd d", "d")


def _in_words(when: datetime, form: str) -> str:
    day = QDate(when.year, when.month, when.day)
    number = look.weeks.number_of(when.date())
    week = QCoreApplication.translate("Board", "Week {0}").format(number)
    short = QCoreApplication.translate("Board", "W{0}", "short for Week 37").format(number)
    words = {
        "week": f" · {week}",
        "Week": week,
        "W": short,
        "first": f" · {short}" if look.weeks.day_of_week(when.date()) == 0 else "",
    }
    # Each word is set in quotes, as QLocale would read a W or a d in it as a part of the date.
    quoted = {name: "'" + word.replace("'", "''") + "'" if word else "" for name, word in words.items()}
    return QLocale().toString(day, form.format(**quoted))


def time_of_day(hour: int, minute: int) -> str:
    """A time of day as short as the locale has it: "14:00", or "2 PM" where clocks count to twelve."""
    locale = QLocale()
    form = locale.timeFormat(QLocale.FormatType.ShortFormat)
    for seconds in (":ss", ".ss"):
        form = form.replace(seconds, "")
    if "a" in form.lower() and not minute:
        form = "h AP"
    return locale.toString(QTime(hour, minute), form)
