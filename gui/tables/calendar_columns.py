"""The columns of calendars, and of the exceptions of one calendar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from core.language import counted
from core.model import WEEKDAYS, Calendar
from gui.look import weeks
from gui.tables.calculated import never_read
from gui.tables.cells import MOMENT, SHIFTS, WORKING, Kind, write_text, write_working
from gui.tables.columns import REQUIRED, Column, calculated, field

translate = QCoreApplication.translate
NOTE = Kind(write_text, never_read, write_text)


@dataclass(frozen=True, slots=True)
class ExceptionRow:
    """One exception of a calendar as a row; its id is its place in the calendar's list."""

    id: str
    start: int
    end: int
    working: bool = False


def calendar_columns() -> tuple[Column, ...]:
    """Every column of calendars: the shifts of each weekday."""
    return (
        field(
            "id",
            translate("Tables", "Calendar"),
            translate("Tables", "The calendar's name."),
            empty=REQUIRED,
            always=True,
        ),
        *(_weekday(number) for number in weeks.days()),
        calculated(
            "exceptions",
            translate("Tables", "Exceptions"),
            translate(
                "Tables",
                "Holidays, closings and extra shifts: the list beside the table shows those of this calendar.",
            ),
            NOTE,
            lambda _: _exceptions,
            always=True,
        ),
    )


def _weekday(number: int) -> Column:
    def put(week: tuple[Any, ...], shifts: Any) -> tuple[Any, ...]:
        return (*week[:number], shifts, *week[number + 1 :])

    tip = translate(
        "Tables",
        "Shifts of the day, such as 06:00–10:00 10:30–18:00; 24 h: the whole day; empty: closed. "
        "A shift that ends earlier than it starts runs into the next day.",
    )
    return Column(
        f"weekly.{WEEKDAYS[number]}",
        QLocale().standaloneDayName(number + 1).capitalize(),
        tip,
        SHIFTS,
        get=lambda calendar: calendar.weekly[number],
        field="weekly",
        put=put,
        empty=(),
        always=True,
        blank=translate("Tables", "closed"),
    )


def _exceptions(calendar: Calendar) -> str | None:
    count = len(calendar.exceptions)
    if not count:
        return None
    return counted("{n} exception", "{n} exceptions", count)


def exception_columns() -> tuple[Column, ...]:
    """The columns of one calendar's exceptions."""
    return (
        field(
            "start",
            translate("Tables", "From"),
            translate("Tables", "The first moment of the exception."),
            MOMENT,
            empty=REQUIRED,
            always=True,
        ),
        field(
            "end",
            translate("Tables", "To"),
            translate("Tables", "The moment it is over; a whole day ends at 00:00 of the next."),
            MOMENT,
            empty=REQUIRED,
            always=True,
        ),
        field(
            "working",
            translate("Tables", "Then"),
            translate("Tables", "Whether it is closed or working in that span."),
            WORKING,
            empty=False,
            always=True,
            choices=lambda _: [write_working(v) for v in (False, True)],
        ),
    )
