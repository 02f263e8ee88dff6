"""What pages say of times, in the planner's words."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core.model import moment_of
from gui.look import wording

NEAR = timedelta(days=180)
"""Days of which nobody asks in which year they are."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Print", text)


def week(number: int) -> str:
    """A week by its number."""
    return _tr("Week {0}").format(number)


def month(first: date, last: date) -> str:
    """The month that days lie in, or the two they lie in."""
    shown = QLocale().toString(_day(last), "MMMM yyyy")
    if first.month == last.month:
        return shown
    form = "MMMM" if first.year == last.year else "MMMM yyyy"
    return _tr("{0} – {1}").format(QLocale().toString(_day(first), form), shown)


def months_name(when: date, form: str) -> str:
    """The month of a day, as a form of Qt says."""
    return QLocale().toString(_day(when), form)


def weekday_and_day(when: date) -> str:
    """A day in the shortest words, such as "Tue 8"."""
    return QLocale().toString(_day(when), "ddd d")


def now_word() -> str:
    """What stands at the line of the present."""
    return _tr("now")


def used(share: float) -> str:
    """How much of a machine's working time is used."""
    return _tr("{0} used").format(wording.share(share))


def unbroken(text: str) -> str:
    """A text that no line is broken in."""
    return text.replace(" ", "\u00a0")


def duration(minutes: float) -> str:
    """A length of time that no line is broken in."""
    return unbroken(wording.duration(minutes))


def day(when: date, today: date) -> str:
    """A day, with its year where it is so far off that it could be taken for that of another one."""
    shown = wording.day(when)
    return shown if abs(when - today) <= NEAR else dated(when)


def dated(when: date) -> str:
    """A day with its year."""
    return f"{wording.day(when)} {when.year}"


def two_lines(epoch: date, minute: int, today: date) -> tuple[str, str]:
    """A minute as its time of day and its day."""
    when = moment_of(epoch, minute)
    return wording.clock(when.hour, when.minute), day(when.date(), today)


def moment(epoch: date, minute: int, today: date) -> str:
    """A minute in one line."""
    time, shown = two_lines(epoch, minute, today)
    return f"{shown} {time}"


def _day(when: date) -> QDate:
    return QDate(when.year, when.month, when.day)
