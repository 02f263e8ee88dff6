from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.tables.conftest import Open
from tests.gui.tables.driving import Sheet

Key = Qt.Key
REASON = "Marie has this project open on PC-7; you can look, but not change it."


def locked(open_table: Open, table: str = "orders") -> Sheet:
    sheet = open_table(table)
    sheet.session.read_only_reason = REASON
    sheet.session.stepped.emit()
    return sheet


def test_that_a_read_only_project_opens_no_cell_and_says_why(open_table: Open) -> None:
    sheet = locked(open_table)
    sheet.go(0, "quantity")
    sheet.type("5", end=None)
    sheet.press(Key.Key_F2)
    assert sheet.editor is None
    assert sheet.refusals == [REASON, REASON]


def test_that_a_read_only_project_is_not_pasted_into_filled_or_cleared(open_table: Open) -> None:
    sheet = locked(open_table)
    sheet.go(1, "quantity")
    sheet.paste("5\r\n")
    sheet.ctrl(Key.Key_D)
    sheet.press(Key.Key_Delete)
    sheet.area.run("remove_rows")
    sheet.area.run("add_row")
    assert sheet.refusals == [REASON] * 5
    assert sheet.column("quantity") == ["100", "200", "300"]


def test_that_a_read_only_project_can_be_copied_and_has_no_line_for_new_rows(open_table: Open) -> None:
    sheet = locked(open_table)
    sheet.go(0, "quantity")
    sheet.ctrl(Key.Key_C)
    assert QApplication.clipboard().text() == "100\r\n"
    assert sheet.model.rowCount() == 3
    assert not sheet.area.toolbar.button("add_row").isEnabled()
    assert sheet.area.toolbar.button("choose_columns").isEnabled()


def test_that_moving_about_in_a_read_only_project_is_no_attempt_to_edit(open_table: Open) -> None:
    sheet = locked(open_table)
    for key in (Key.Key_Down, Key.Key_Tab, Key.Key_PageDown, Key.Key_Shift, Key.Key_Escape):
        sheet.press(key)
    assert sheet.refusals == []
