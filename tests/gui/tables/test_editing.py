from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.tables.cell_editor import MonthPopup
from tests.gui.tables.conftest import Open

Key = Qt.Key


def test_that_a_typed_number_is_one_step_with_a_name(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(1, "quantity", "2,500")
    assert sheet.scenario.shop.orders["B"].quantity == 2500
    assert sheet.step == "Change quantity of B"
    assert sheet.view.currentIndex().row() == 2


@pytest.mark.parametrize(
    ("locale", "text", "shown"),
    [
        ("fr_FR", "3/9 14h", "jeu. 03/09/2026 14:00"),
        ("en_US", "9/3/26 2 pm", "Thu 9/3/2026 2:00 PM"),
        ("de_DE", "2026-09-03T14:00", "Do. 03.09.2026 14:00"),
    ],
)
def test_that_a_date_is_typed_and_shown_in_the_planners_language(
    open_table: Open, locale: str, text: str, shown: str
) -> None:
    sheet = open_table(locale=locale)
    sheet.put(0, "due", text)
    assert sheet.text(0, "due") == shown
    assert sheet.scenario.shop.orders["A"].due == (-4 * 24 + 14) * 60


def test_that_a_step_in_time_starts_from_the_date_that_stands_there(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(0, "due", "+2d")
    assert sheet.scenario.shop.orders["A"].due == 720 + 2880


def test_that_a_refused_text_stays_open_with_its_reason(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(0, "quantity", "12x")
    assert sheet.editor is not None
    assert sheet.editor.text() == "12x"
    assert sheet.editor.reason == "“12x” is not a number; write it like 12,500."
    assert sheet.view.bubble.text() == sheet.editor.reason
    assert sheet.view.bubble.isVisible()
    assert sheet.step is None


def test_that_the_cores_own_rule_refuses_in_the_cell_too(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(0, "quantity", "-5")
    assert sheet.editor is not None
    assert sheet.editor.reason == "The quantity must be 0 or more pieces, not -5."
    sheet.press(Key.Key_Escape)
    sheet.put(0, "id", "B")
    assert sheet.editor is not None
    assert "B is used more than once" in sheet.editor.reason
    assert sheet.refusals == []


def test_that_a_refused_text_can_be_mended_where_it_stands(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(0, "quantity", "12x")
    sheet.press(Key.Key_Backspace)
    assert sheet.editor is not None
    assert sheet.editor.reason == ""
    sheet.press(Key.Key_Return)
    assert sheet.scenario.shop.orders["A"].quantity == 12


def test_that_esc_brings_back_what_the_project_holds(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(0, "quantity", "12x")
    sheet.press(Key.Key_Escape)
    assert sheet.editor is None
    assert not sheet.view.bubble.isVisible()
    assert sheet.text(0, "quantity") == "100"
    assert sheet.view.hasFocus()


def test_that_a_refused_text_waits_in_its_cell_when_the_planner_clicks_elsewhere(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(0, "quantity", "12x")
    QTest.mouseClick(sheet.area.toolbar.search, Qt.MouseButton.LeftButton)
    assert sheet.editor is None
    assert sheet.text(0, "quantity") == "12x"
    assert sheet.area.counts.refused.text() == "1 cell to mend"
    assert sheet.scenario.shop.orders["A"].quantity == 100


def test_that_a_waiting_text_is_found_again_and_opened_with_its_reason(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(0, "quantity", "12x")
    QTest.mouseClick(sheet.area.toolbar.search, Qt.MouseButton.LeftButton)
    sheet.area.find("maison")
    sheet.area.counts.refused.click()
    assert sheet.view.currentIndex().row() == 0
    sheet.press(Key.Key_F2)
    assert sheet.editor is not None
    assert (sheet.editor.text(), sheet.editor.reason[:6]) == ("12x", "“12x” ")
    sheet.press(Key.Key_Escape)
    assert sheet.text(0, "quantity") == "100"
    assert not sheet.area.counts.refused.isVisible()


def test_that_a_click_elsewhere_takes_a_good_text(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "quantity")
    sheet.type("77", end=None)
    QTest.mouseClick(sheet.area.toolbar.search, Qt.MouseButton.LeftButton)
    assert sheet.scenario.shop.orders["A"].quantity == 77


def test_that_ctrl_z_in_an_open_cell_takes_back_typing_and_no_step(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(0, "quantity", "150")
    sheet.go(0, "customer")
    sheet.press(Key.Key_F2)
    sheet.type("!", end=None)
    sheet.ctrl(Key.Key_Z)
    assert sheet.editor is not None
    assert sheet.editor.text() == "Château Ébène"
    assert sheet.scenario.shop.orders["A"].quantity == 150


def test_that_leaving_a_cell_as_it_was_is_no_step(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "due")
    sheet.press(Key.Key_F2)
    sheet.press(Key.Key_Return)
    assert sheet.step is None


def test_that_keys_go_on_as_in_a_spreadsheet(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "customer")
    sheet.type("X", Key.Key_Tab)
    assert sheet.view.currentIndex().column() == sheet.number("quantity")  # the empty product column does not show
    sheet.type("7", Key.Key_Backtab)
    assert sheet.view.currentIndex().column() == sheet.number("customer")
    sheet.press(Key.Key_Return)
    assert sheet.view.currentIndex().row() == 1
    sheet.press(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert sheet.view.currentIndex().row() == 0
    sheet.type("Z", Key.Key_Right)  # typing alone opened the cell, so an arrow goes on
    assert sheet.view.currentIndex().column() == sheet.number("quantity")
    assert sheet.scenario.shop.orders["A"].customer == "Z"


def test_that_arrows_stay_in_the_text_after_f2(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "customer")
    sheet.press(Key.Key_F2)
    sheet.press(Key.Key_Left)
    assert sheet.editor is not None


def test_that_ctrl_arrows_home_and_end_go_to_the_edges(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(1, "customer")
    sheet.ctrl(Key.Key_Down)
    assert sheet.view.currentIndex().row() == 2
    sheet.ctrl(Key.Key_Right)
    assert sheet.view.currentIndex().column() == sheet.view.visible_columns()[-1]
    sheet.press(Key.Key_Home)
    assert sheet.view.currentIndex().column() == 0
    sheet.press(Key.Key_Up, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert sheet.view.selected_rows() == [0, 1, 2]


def test_that_backspace_opens_an_empty_cell(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "customer")
    sheet.press(Key.Key_Backspace)
    sheet.type("New")
    assert sheet.scenario.shop.orders["A"].customer == "New"


def test_that_ctrl_enter_puts_the_text_into_every_selected_cell(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "due")
    sheet.select(range(3), "due")
    sheet.type("+1d", end=None)
    sheet.ctrl(Key.Key_Return)
    assert [one.due for one in sheet.scenario.shop.orders.rows] == [2160, 3600, 5040]
    assert sheet.step == "Fill 3 cells"


def test_that_a_calculated_column_says_so_instead_of_opening(open_table: Open) -> None:
    sheet = open_table()
    sheet.area.columns.choose("remaining", True)
    sheet.go(0, "remaining")
    sheet.press(Key.Key_F2)
    assert sheet.editor is None
    assert "Calculated" in sheet.view.bubble.text()


def test_that_the_choices_of_a_cell_are_those_in_use(open_table: Open) -> None:
    sheet = open_table("machines")
    sheet.go(0, "passes")
    sheet.press(Key.Key_F2)
    assert sheet.editor is not None
    completer = sheet.editor.completer()
    assert completer is not None
    model = completer.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["single", "double"]


def test_that_a_day_chosen_in_the_month_keeps_the_time(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "due")
    sheet.press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = QApplication.activePopupWidget()
    assert isinstance(month, MonthPopup)
    assert month.selectedDate() == QDate(2026, 9, 7)
    month.clicked.emit(QDate(2026, 9, 30))
    assert sheet.editor is not None
    sheet.press(Key.Key_Return)
    assert sheet.text(0, "due") == "Wed 30/09/2026 12:00"


def test_that_alt_enter_breaks_the_line_as_in_excel(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "customer")
    sheet.type("one", end=None)
    sheet.press(Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    sheet.type("two")
    assert sheet.scenario.shop.orders["A"].customer == "one\ntwo"


def test_that_a_text_without_room_is_told_whole_on_hover(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(0, "customer", "A very long name " * 8)
    place = (0, sheet.number("customer"))
    assert sheet.view.delegate.painter.hidden_text(place, 100).startswith("A very long name A very")
    assert sheet.view.delegate.painter.hidden_text(place, 4000) == ""
