"""Where a week begins and which number it has. Weeks from Monday are numbered as ISO 8601 does; of others the one with
1 January is the first, as in Excel's WEEKNUM and in the calendars of the countries that begin on Sunday or Saturday."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget

from gui.look import manners


def day_of_week(day: date) -> int:
    """How many days of its week have passed when a day begins, 0 to 6."""
    return (day.weekday() - manners.current().first_day) % 7


def days() -> tuple[int, ...]:
    """The days of a week in their order, 0 for Monday."""
    return tuple((manners.current().first_day + number) % 7 for number in range(7))


def number_of(day: date) -> int:
    """The number of the week a day is in."""
    if manners.current().first_day == 0:
        return day.isocalendar().week
    first = day - timedelta(days=day_of_week(day))
    year = (first + timedelta(days=6)).year
    return (first - _first_of(year)).days // 7 + 1


def _first_of(year: int) -> date:
    new_year = date(year, 1, 1)
    return new_year - timedelta(days=day_of_week(new_year))


def dress(calendar: QCalendarWidget) -> None:
    """Let a calendar's weeks begin as ours do; Qt numbers weeks by ISO 8601 only, so others have no numbers there."""
    first = manners.current().first_day
    formats = QCalendarWidget.VerticalHeaderFormat
    calendar.setFirstDayOfWeek(Qt.DayOfWeek(first + 1))
    calendar.setVerticalHeaderFormat(formats.NoVerticalHeader if first else formats.ISOWeekNumbers)


def name_of(number: int) -> str:
    """The name of a day of the week, 0 for Monday, as a choice names it: with a capital."""
    name = QLocale().standaloneDayName(number + 1, QLocale.FormatType.LongFormat)
    return name[:1].upper() + name[1:]
