from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from gui import look
from tests.gui.tables.conftest import Open
from tests.gui.tables.driving import Sheet


@pytest.fixture(autouse=True)
def back_to_light(qapp: QApplication) -> Iterator[None]:
    look.apply(qapp, "light")
    yield
    look.apply(qapp, "light")


def ground(sheet: Sheet, row: int, key: str) -> str:
    """The colour of a cell, beside its text."""
    cell = sheet.view.visualRect(sheet.model.index(row, sheet.number(key)))
    picture = sheet.view.viewport().grab(cell).toImage()
    return picture.pixelColor(picture.width() // 2, 3).name()


def test_that_cells_follow_the_theme_at_once(open_table: Open, qapp: QApplication) -> None:
    sheet = open_table()
    assert ground(sheet, 0, "due") == look.LIGHT.row_even
    look.apply(qapp, "dark")
    assert ground(sheet, 0, "due") == look.DARK.row_even
    assert ground(sheet, 1, "due") == look.DARK.row_odd


def test_that_selected_and_refused_cells_are_told_apart(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(2, "due", "soon")
    sheet.view.finish_editing()
    sheet.go(0, "due")
    sheet.select(range(2), "due")
    assert ground(sheet, 1, "due") == look.LIGHT.selection
    assert ground(sheet, 2, "due") not in (look.LIGHT.row_even, look.LIGHT.selection)


@pytest.mark.parametrize("table", ["orders", "calendars"])
def test_that_everything_a_planner_touches_has_a_name(open_table: Open, table: str) -> None:
    sheet = open_table(table)
    kinds = ("QToolButton", "SearchField", "TableView")
    touched = [one for one in sheet.panel.findChildren(QWidget) if one.metaObject().className() in kinds]
    nameless = [one.objectName() for one in touched if one.isVisible() and not one.accessibleName()]
    assert len(touched) > 5
    assert nameless == []
