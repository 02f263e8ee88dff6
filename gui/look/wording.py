"""How numbers, durations and moments read in the planner's locale."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime
from PySide6.QtGui import QKeySequence

from core import language
from core.model import LENGTH_OF_DAY, moment_of
from gui.look import manners

MINUS = "\u2212"
KM_OF_A_MILE = 1.609344


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def number(value: float, decimals: int | None = None) -> str:
    """A number with as many decimals as matter: two below 10, one below 10,000, none above."""
    if decimals is None:
        decimals = 2 if abs(value) < 9.995 else 1 if abs(value) < 9_999.95 else 0
    return QLocale().toString(float(value), "f", decimals).replace("-", MINUS)


def whole(value: int) -> str:
    """A whole number, grouped as the locale does."""
    return QLocale().toString(int(value)).replace("-", MINUS)


def difference(value: float, decimals: int | None = None) -> str:
    """A number with its sign; zero has none."""
    shown = number(abs(value), decimals)
    if not any(digit in shown for digit in "123456789"):
        return shown
    return f"{'+' if value > 0 else MINUS}{shown}"


def share(value: float) -> str:
    """A share of one as whole per cent."""
    return _tr("{0} %").format(QLocale().toString(round(100 * value)))


def duration(minutes: float) -> str:
    """Minutes as the planner chose: "45 min", "4 h 30" and "3 d 4 h", or decimals of hours or days; the sign leads."""
    sign, left = (MINUS, -round(minutes)) if minutes < 0 else ("", round(minutes))
    gathers = language.durations() == "mixed" and left >= 2 * LENGTH_OF_DAY
    return sign + (_days(left) if gathers else language.duration(left, is_short=True))


def _days(minutes: int) -> str:
    days, hours = minutes // LENGTH_OF_DAY, minutes % LENGTH_OF_DAY // 60
    return _tr("{0} d {1} h").format(days, hours) if hours else _tr("{0} d").format(days)


def distance(km: float) -> str:
    """Kilometres as whole ones or as miles, such as "12 km" or "7 mi"."""
    if manners.current().distances == "mi":
        return _tr("{0} mi").format(number(km / KM_OF_A_MILE, 0))
    return _tr("{0} km").format(number(km, 0))


def moment(epoch: date, minute: int) -> str:
    """A minute of the plan, such as "Tue 8 Sep 14:30", in the locale's words and clock."""
    when = moment_of(epoch, minute)
    return f"{day(when.date())} {clock(when.hour, when.minute)}"


def day(when: date) -> str:
    """A day, such as "Tue 8 Sep"."""
    return QLocale().toString(QDate(when.year, when.month, when.day), "ddd d MMM")


def short_day(when: date) -> str:
    """A day without its name, such as "8 Sep"."""
    return QLocale().toString(QDate(when.year, when.month, when.day), "d MMM")


def clock(hour: int, minute: int) -> str:
    """A time of day as the locale writes it."""
    return QLocale().toString(QTime(hour, minute), QLocale.FormatType.ShortFormat)


def date_and_time(when: datetime) -> str:
    """A moment of the real world, such as when a step was done: the time alone if it was today."""
    time = clock(when.hour, when.minute)
    return time if when.date() == date.today() else f"{day(when.date())} {time}"


def keys(portable: str) -> str:
    """A key such as "Del", or several with commas between them, as the planner's keyboard is labelled."""
    return QKeySequence(portable).toString(QKeySequence.SequenceFormat.NativeText)
