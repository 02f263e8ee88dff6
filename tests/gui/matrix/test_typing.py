from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.matrix.driving import CTRL, NO_KEY, Desk

SHIFT = Qt.KeyboardModifier.ShiftModifier


def cost(desk: Desk, order: str, machine: str) -> float | None:
    mode = desk.session.scenario.shop.modes.get(f"{order} @ {machine}")
    return None if mode is None else mode.cost


def test_that_typing_replaces_a_cost_and_enter_goes_down(desk: Desk) -> None:
    desk.go_to("P1", "M1")
    desk.type("12.5")
    desk.key(Qt.Key.Key_Return)
    assert cost(desk, "P1", "M1") == 12.5
    assert desk.grid.selected.current == (1, 0)
    assert desk.session.history.undo_name == "Cost of P1 on M1: 12.5"


def test_that_tab_goes_right_and_shift_tab_back(desk: Desk) -> None:
    desk.go_to("P1", "M1")
    desk.type("7")
    desk.key(Qt.Key.Key_Tab)
    desk.type("8")
    desk.key(Qt.Key.Key_Backtab, SHIFT)
    assert (cost(desk, "P1", "M1"), cost(desk, "P1", "M2")) == (7, 8)
    assert desk.grid.selected.current == (0, 0)


def test_that_a_decimal_comma_is_read_where_it_can_mean_one_thing(desk: Desk) -> None:
    desk.go_to("P1", "M1")
    desk.type("3,5")
    desk.key(Qt.Key.Key_Return)
    assert cost(desk, "P1", "M1") == 3.5


@pytest.mark.parametrize("text", ["x", "-"])
def test_that_x_and_a_dash_forbid_the_pair_and_keep_its_cost(desk: Desk, text: str) -> None:
    desk.go_to("P1", "M1")
    desk.type(text)
    desk.key(Qt.Key.Key_Return)
    assert desk.session.scenario.shop.modes["P1 @ M1"].allowed is False
    assert cost(desk, "P1", "M1") == 16


def test_that_f2_edits_the_cost_and_escape_leaves_it(desk: Desk) -> None:
    desk.go_to("P1", "M1")
    desk.key(Qt.Key.Key_F2)
    assert desk.grid.editor.text() == "16"
    desk.type("9")
    desk.key(Qt.Key.Key_Escape)
    assert cost(desk, "P1", "M1") == 16
    assert desk.grid.hasFocus()


def test_that_nonsense_is_refused_in_a_sentence(desk: Desk) -> None:
    desk.go_to("P1", "M1")
    desk.type("1 kg")
    desk.key(Qt.Key.Key_Return)
    assert desk.refusal == "“1 kg” is no cost; write it like 12.5, or x where the pair is not allowed."
    assert cost(desk, "P1", "M1") == 16


def test_that_delete_empties_and_undo_brings_back(desk: Desk) -> None:
    desk.go_to("P1", "M1")
    desk.key(Qt.Key.Key_Down, SHIFT)
    desk.key(Qt.Key.Key_Delete)
    assert (cost(desk, "P1", "M1"), cost(desk, "P2", "M1")) == (None, None)
    desk.key(Qt.Key.Key_Z, CTRL)
    assert (cost(desk, "P1", "M1"), cost(desk, "P2", "M1")) == (16, 2)


def test_that_control_enter_and_fill_down_write_many_cells_as_one_step(desk: Desk) -> None:
    desk.go_to("P1", "M1")
    desk.key(Qt.Key.Key_Right, SHIFT)
    desk.type("5")
    desk.key(Qt.Key.Key_Return, CTRL)
    assert (cost(desk, "P1", "M1"), cost(desk, "P1", "M2")) == (5, 5)
    desk.key(Qt.Key.Key_Down, SHIFT | CTRL)
    desk.key(Qt.Key.Key_D, CTRL)
    assert {cost(desk, f"P{n}", "M1") for n in range(1, 6)} == {5}
    assert len(desk.session.history.steps) == 2


def test_that_what_is_copied_can_be_pasted_elsewhere(desk: Desk) -> None:
    desk.go_to("P1", "M1")
    desk.key(Qt.Key.Key_Right, SHIFT)
    desk.key(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "16\t4\r\n"
    desk.go_to("P5", "M4")
    desk.key(Qt.Key.Key_V, CTRL)
    assert (cost(desk, "P5", "M4"), cost(desk, "P5", "M5")) == (16, 4)


def test_that_the_whole_table_is_copied_with_its_titles_and_the_locales_decimal_mark(desk: Desk) -> None:
    desk.go_to("P1", "M1")
    desk.type("16.5")
    desk.key(Qt.Key.Key_Return)
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        desk.key(Qt.Key.Key_A, CTRL)
        desk.key(Qt.Key.Key_C, CTRL)
    finally:
        QLocale.setDefault(before)
    assert QApplication.clipboard().text().startswith("\tM1\tM2\tM3\tM4\tM5\r\nP1\t16,5\t4\t9\t5\t6\r\n")


def test_that_a_paste_that_reaches_beyond_the_table_adds_rows_and_columns(desk: Desk) -> None:
    desk.go_to("P5", "M5")
    desk.paste("1\t2\n3\t4\n")
    shop = desk.session.scenario.shop
    assert (tuple(shop.orders)[-1], tuple(shop.machines)[-1]) == ("P6", "M6")
    assert (cost(desk, "P5", "M5"), cost(desk, "P6", "M6")) == (1, 4)
    assert len(desk.session.history.steps) == 1


def test_that_a_titled_paste_goes_where_its_titles_say(desk: Desk) -> None:
    desk.go_to("P5", "M5")
    desk.paste("\tM2\tM1\nP3\t1\t2\nP1\t3\t4\n")
    assert (cost(desk, "P3", "M2"), cost(desk, "P1", "M1")) == (1, 4)
    assert desk.page.picture.rows == 5


def test_that_a_title_is_renamed_by_double_click(desk: Desk) -> None:
    title = desk.grid.place.rect(-1, 1).center()
    QTest.mouseDClick(desk.grid.viewport(), Qt.MouseButton.LeftButton, NO_KEY, title)
    desk.grid.editor.selectAll()
    desk.type("TIG 200")
    desk.key(Qt.Key.Key_Return)
    assert tuple(desk.session.scenario.shop.machines)[1] == "TIG 200"
    assert cost(desk, "P1", "TIG 200") == 4


def test_that_orders_and_machines_are_added_and_removed(desk: Desk) -> None:
    desk.key(Qt.Key.Key_Plus, CTRL)
    desk.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.AltModifier)
    assert (desk.page.picture.rows, desk.page.picture.columns) == (6, 6)
    desk.page.do("remove_orders")
    desk.page.do("remove_machines")
    assert (desk.page.picture.rows, desk.page.picture.columns) == (5, 5)


def test_that_a_click_elsewhere_takes_what_is_typed(desk: Desk) -> None:
    desk.go_to("P1", "M1")
    desk.type("3")
    desk.click("P4", "M4")
    assert cost(desk, "P1", "M1") == 3


def test_that_a_drag_selects_a_rectangle(desk: Desk) -> None:
    view = desk.grid.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, NO_KEY, desk.at("P2", "M2"))
    QTest.mouseMove(view, desk.at("P4", "M3"))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NO_KEY, desk.at("P4", "M3"))
    assert (list(desk.grid.selected.rows), list(desk.grid.selected.columns)) == ([1, 2, 3], [1, 2])
