"""Where undo, cut, copy and paste go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.edit import lock
from gui.tables import TablePanel

if TYPE_CHECKING:
    from gui.main_window import MainWindow


@pytest.fixture
def orders(window: MainWindow, qtbot) -> TablePanel:
    """The orders' table, with the keyboard in its first cell."""
    panel = window.docks.panel("orders")
    assert isinstance(panel, TablePanel)
    window.docks.show("orders")
    panel.setFocus()
    view = panel.area.view
    view.setCurrentIndex(view.model().index(0, 0))
    return panel


def test_that_copy_goes_to_the_table_that_has_the_keyboard(window: MainWindow, orders: TablePanel) -> None:
    assert window.editing.table is orders
    window.menus.actions["copy"].trigger()
    assert QGuiApplication.clipboard().text().strip() == "A"


def test_that_copy_goes_to_the_board_that_has_the_keyboard(window: MainWindow, qtbot) -> None:
    window.session.select_orders(["A"])
    window.activateWindow()
    window.board.setFocus()
    qtbot.waitUntil(window.board.canvas.hasFocus)
    window.menus.actions["copy"].trigger()
    assert QGuiApplication.clipboard().text().splitlines()[1].split("\t")[:2] == ["A", "Domaine du Lac"]
    assert not window.menus.actions["paste"].isEnabled()


def test_that_paste_into_a_table_is_one_step(window: MainWindow, orders: TablePanel) -> None:
    QGuiApplication.clipboard().setText("Z")
    window.menus.actions["paste"].trigger()
    assert list(window.session.scenario.shop.orders) == ["Z", "B"]
    assert window.session.scenario.plan.lots["A1"].order == "Z"
    assert len(window.session.history.steps) == 1


def test_that_a_text_being_typed_is_undone_before_the_plan(window: MainWindow, qtbot) -> None:
    window.session.apply("Lock A", lock, ["A1"])
    window.find_bar.open()
    qtbot.keyClicks(window.find_bar.field, "clos")
    window.menus.actions["undo"].trigger()
    assert window.find_bar.field.text() == ""
    assert window.session.scenario.plan.lots["A1"].locked


def test_that_cut_and_paste_work_in_a_text(window: MainWindow, qtbot) -> None:
    window.find_bar.open()
    qtbot.keyClicks(window.find_bar.field, "vert")
    window.find_bar.field.selectAll()
    window.menus.actions["cut"].trigger()
    assert (window.find_bar.field.text(), QGuiApplication.clipboard().text()) == ("", "vert")
    window.menus.actions["paste"].trigger()
    assert window.find_bar.field.text() == "vert"


def test_that_there_is_nothing_to_paste_into_on_the_board(window: MainWindow) -> None:
    window.board.setFocus()
    assert not window.menus.actions["paste"].isEnabled()
    assert not window.menus.actions["fill_down"].isEnabled()


def test_that_a_cell_being_edited_is_saved_with_the_project(
    window: MainWindow, orders: TablePanel, qtbot, tmp_path
) -> None:
    window.documents.save_as(tmp_path / "plan.cork")
    view = orders.area.view
    qtbot.keyClicks(view, "Q")
    window.menus.actions["save"].trigger()
    assert "Q" in window.session.scenario.shop.orders
    assert not window.session.is_modified


def test_that_the_keyboard_finds_an_order_from_the_board(window: MainWindow, qtbot) -> None:
    window.board.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.find_bar.field.hasFocus()
