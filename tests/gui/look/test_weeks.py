"""Where weeks begin, and their numbers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget

from gui.look import manners, weeks
from gui.look.manners import Manners

DAYS = some.dates(date(1990, 1, 1), date(2100, 1, 1))


def begin_on(day: int) -> None:
    """Let weeks begin on a day, 0 for Monday."""
    manners.use(Manners(first_day=day))


@pytest.mark.parametrize(("first_day", "day", "number"), [
    (0, date(2026, 9, 7), 37), (0, date(2027, 1, 1), 53), (0, date(2027, 1, 4), 1),
    (6, date(2026, 1, 3), 1), (6, date(2026, 1, 4), 2), (6, date(2026, 12, 27), 1), (6, date(2026, 12, 26), 52),
    (5, date(2026, 1, 2), 1), (5, date(2026, 1, 3), 2),
])  # fmt: skip
def test_that_weeks_are_numbered_as_where_they_begin_so(first_day: int, day: date, number: int) -> None:
    begin_on(first_day)
    assert weeks.number_of(day) == number


@given(some.sampled_from([0, 5, 6]), DAYS)
def test_that_seven_days_share_a_number_and_the_next_has_another(first_day: int, day: date) -> None:
    begin_on(first_day)
    first = day - timedelta(days=weeks.day_of_week(day))
    assert first.weekday() == first_day
    assert {weeks.number_of(first + timedelta(days=n)) for n in range(7)} == {weeks.number_of(day)}
    assert weeks.number_of(first + timedelta(days=7)) != weeks.number_of(day)


def test_that_a_calendar_begins_its_weeks_so_and_shows_no_iso_numbers_that_are_not_ours(qtbot) -> None:
    calendar = QCalendarWidget()
    qtbot.addWidget(calendar)
    begin_on(6)
    weeks.dress(calendar)
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Sunday
    assert calendar.verticalHeaderFormat() == QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
    begin_on(0)
    weeks.dress(calendar)
    assert calendar.verticalHeaderFormat() == QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers
