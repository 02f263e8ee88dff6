from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from core.model import Calendar, CalendarException, Table
from gui.tables.holidays_dialog import HolidaysDialog
from tests.builders import scenario, shop
from tests.gui.tables.conftest import Open
from tests.gui.tables.driving import Sheet

DAY = 1440


@pytest.fixture
def calendars(open_table: Open) -> Sheet:
    week = (((360, 840),),) * 5 + ((), ())
    rows = [
        Calendar("day", week, (CalendarException(DAY, 2 * DAY), CalendarException(5 * DAY, 6 * DAY, working=True))),
        Calendar("night"),
    ]
    return open_table("calendars", scenario(shop(calendars=Table(rows))))


def exceptions(sheet: Sheet, calendar: str = "day") -> list[tuple[int, int, bool]]:
    found = sheet.scenario.shop.calendars[calendar].exceptions
    return [(one.start, one.end, one.working) for one in found]


def test_that_the_shifts_of_a_day_are_edited_as_text(calendars: Sheet) -> None:
    assert calendars.text(0, "weekly.mon") == "06:00–14:00"
    calendars.put(0, "weekly.mon", "6-10 10:30-18")
    calendars.put(1, "weekly.sun", "24 h")
    calendars.go(0, "weekly.tue")
    calendars.press(Qt.Key.Key_Delete)
    day, night = calendars.scenario.shop.calendars.rows
    assert day.weekly[:2] == (((360, 600), (630, 1080)), ())
    assert night.weekly[6] == ((0, 1440),)
    assert calendars.session.history.steps[0].name == "Change Monday of day"


def test_that_a_week_is_copied_from_one_calendar_to_another(calendars: Sheet) -> None:
    days = [f"weekly.{name}" for name in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")]
    calendars.go(0, "weekly.mon")
    calendars.select(range(1), *days)
    copied = calendars.copied()
    calendars.go(1, "weekly.mon")
    calendars.paste(copied)
    day, night = calendars.scenario.shop.calendars.rows
    assert night.weekly == day.weekly


def test_that_an_impossible_shift_is_refused_by_the_calendars_own_rule(calendars: Sheet) -> None:
    calendars.put(0, "weekly.mon", "8:00-8:00")
    assert calendars.editor is not None
    assert calendars.editor.reason == "A shift must not end when it starts."


def test_that_the_list_beside_shows_the_exceptions_of_the_current_calendar(calendars: Sheet) -> None:
    beside = calendars.panel.exceptions
    assert beside is not None
    assert beside.toolbar.title.text() == "Exceptions of day"
    assert beside.model.text(1, 2) == "working"
    calendars.go(1, "id")
    assert beside.toolbar.title.text() == "Exceptions of night"
    assert len(beside.model.shown) == 0


def test_that_exceptions_are_edited_added_and_removed_like_rows(calendars: Sheet) -> None:
    assert calendars.panel.exceptions is not None
    calendars.use(calendars.panel.exceptions)
    calendars.put(0, "end", "+1d")
    calendars.put(2, "start", "20/9/2026")
    assert len(exceptions(calendars)) == 2
    calendars.put(2, "end", "21/9/2026 12:00")
    assert exceptions(calendars) == [
        (DAY, 3 * DAY, False), (5 * DAY, 6 * DAY, True), (13 * DAY, 14 * DAY + 720, False),
    ]  # fmt: skip
    calendars.go(1, "start")
    calendars.area.run("remove_rows")
    assert len(exceptions(calendars)) == 2
    assert calendars.step == "Remove an exception of day"


def test_that_an_exception_that_ends_before_it_begins_is_refused(calendars: Sheet) -> None:
    assert calendars.panel.exceptions is not None
    calendars.use(calendars.panel.exceptions)
    calendars.put(0, "end", "1/9/2026")
    assert calendars.editor is not None
    assert calendars.editor.reason == "An exception must begin before it ends."


def test_that_exceptions_can_be_pasted(calendars: Sheet) -> None:
    assert calendars.panel.exceptions is not None
    calendars.use(calendars.panel.exceptions)
    calendars.go(2, "start")
    calendars.paste("20/9/2026\t21/9/2026\r\n22/9/2026\t23/9/2026\tworking\r\n")
    assert exceptions(calendars)[2:] == [(13 * DAY, 14 * DAY, False), (15 * DAY, 16 * DAY, True)]


def test_that_the_list_follows_a_calendar_that_is_renamed_or_removed(calendars: Sheet) -> None:
    beside = calendars.panel.exceptions
    assert beside is not None
    calendars.put(0, "id", "days")
    calendars.go(0, "id")
    assert beside.toolbar.title.text() == "Exceptions of days"
    calendars.area.run("remove_rows")
    assert beside.toolbar.title.text() == "Exceptions of night"


def test_that_the_public_holidays_of_a_country_are_one_step(calendars: Sheet) -> None:
    assert calendars.panel.exceptions is not None
    calendars.go(1, "id")
    calendars.panel.exceptions.add_holidays()
    dialog = calendars.panel.exceptions.findChild(HolidaysDialog)
    assert dialog is not None
    dialog.country.setEditText("FR-57")
    dialog.first.setValue(2026)
    dialog.last.setValue(2026)
    days = dialog.findChild(QListWidget, "holidays")
    assert "Christmas" in "".join(days.item(at).text() for at in range(days.count()))
    dialog.accept()
    assert calendars.step == "Add public holidays of FR-57 to night"
    assert len(exceptions(calendars, "night")) == days.count() > 10


def test_that_an_unknown_country_is_said_before_anything_happens(calendars: Sheet) -> None:
    assert calendars.panel.exceptions is not None
    calendars.panel.exceptions.add_holidays()
    dialog = calendars.panel.exceptions.findChild(HolidaysDialog)
    assert dialog is not None
    dialog.country.setEditText("Atlantis")
    assert "No public holidays are known" in dialog.reason.text()
    assert not dialog.buttons.buttons()[0].isEnabled()
