"""What a mouse does with frames, borders, titles and painted things, done by keys in a real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QSplitterHandle, QToolButton, QWidget

from gui.main_window.keyboard import key_sections
from gui.main_window.way_of_tab import stops
from gui.tables.filter_popup import FilterPopup
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.conftest import SAMPLES
from tests.gui.loading import load
from tests.gui.walking import settle

if TYPE_CHECKING:
    from gui.main_window import MainWindow

Key, Mod = Qt.Key, Qt.KeyboardModifier
ALT, CTRL, SHIFT = Mod.AltModifier, Mod.ControlModifier, Mod.ShiftModifier
RIGHT, BELOW = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea


@pytest.fixture
def busy(window: MainWindow) -> MainWindow:
    """A window on three lots in a row on M1 and none on M2."""
    lots = [lot(f"{name}1", name, "M1", 1000, 480 + 60 * n, 540 + 60 * n) for n, name in enumerate("ABC")]
    plan = scenario(shop([order(name) for name in "ABC"], [machine("M1"), machine("M2")]), *lots)
    load(window, plan)
    window.activateWindow()
    settle(20)
    return window


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    """Press a key where the keyboard is brought first."""
    widget.setFocus()
    QTest.keyClick(widget, key, modifiers)
    settle()


# Panels


def test_that_a_panel_floats_and_docks_again(busy: MainWindow) -> None:
    dock, view = busy.docks.docks["orders"], busy.docks.panel("orders").focusProxy()
    press(view, Key.Key_F, CTRL | ALT)
    assert dock.isFloating()
    busy.dock_moves.float_or_dock()
    assert not dock.isFloating()


def test_that_a_panel_goes_to_another_side_and_keeps_the_keyboard(busy: MainWindow) -> None:
    dock, view = busy.docks.docks["orders"], busy.docks.panel("orders").focusProxy()
    press(view, Key.Key_M, CTRL | ALT)
    assert busy.dockWidgetArea(dock) == Qt.DockWidgetArea.LeftDockWidgetArea
    press(QApplication.focusWidget(), Key.Key_M, CTRL | ALT)
    assert busy.dockWidgetArea(dock) == RIGHT
    assert dock.isAncestorOf(QApplication.focusWidget())


def test_that_a_panel_becomes_larger_and_smaller(busy: MainWindow) -> None:
    dock, view = busy.docks.docks["orders"], busy.docks.panel("orders").focusProxy()
    before = dock.height()
    press(view, Key.Key_Plus, CTRL | ALT)
    larger = dock.height()
    press(view, Key.Key_Minus, CTRL | ALT)
    assert before < larger > dock.height()


def test_that_a_panel_is_hidden_and_only_while_one_has_the_keyboard(busy: MainWindow) -> None:
    press(busy.docks.panel("orders").focusProxy(), Key.Key_F4, CTRL)
    assert busy.docks.docks["orders"].isHidden()
    busy.board.canvas.setFocus()
    settle()
    assert not busy.menus.actions["panel_hide"].isEnabled()


def test_that_tab_never_goes_behind_a_tab(busy: MainWindow) -> None:
    busy.docks.show("machines")
    settle(20)
    hidden = busy.docks.docks["orders"]
    assert not [one for one in stops(busy) if hidden.isAncestorOf(one)]
    assert [one for one in stops(busy) if busy.docks.docks["machines"].isAncestorOf(one)]


# Tables


def test_that_ctrl_tab_leaves_a_table(busy: MainWindow) -> None:
    view = busy.docks.panel("orders").focusProxy()
    press(view, Key.Key_Tab)
    assert QApplication.focusWidget() is view
    press(view, Key.Key_Tab, CTRL)
    assert QApplication.focusWidget() is not view
    press(view, Key.Key_Backtab, CTRL | SHIFT)
    assert isinstance(QApplication.focusWidget(), QToolButton)


def test_that_a_column_is_moved_and_made_wider(busy: MainWindow) -> None:
    view = busy.docks.panel("orders").focusProxy()
    shown = sorted(view.visible_columns(), key=view.head.visualIndex)
    view.go_to(0, shown[2])
    wide = view.columnWidth(shown[2])
    press(view, Key.Key_Right, ALT | SHIFT)
    assert view.columnWidth(shown[2]) > wide
    press(view, Key.Key_Left, ALT)
    now = sorted(view.visible_columns(), key=view.head.visualIndex)
    assert now[:3] == [shown[0], shown[2], shown[1]]


def test_that_the_first_column_stays_where_it_is(busy: MainWindow) -> None:
    view = busy.docks.panel("orders").focusProxy()
    view.go_to(0, 0)
    press(view, Key.Key_Right, ALT)
    view.go_to(0, sorted(view.visible_columns(), key=view.head.visualIndex)[1])
    press(view, Key.Key_Left, ALT)
    assert view.head.visualIndex(0) == 0


def test_that_the_menu_of_a_column_opens(busy: MainWindow) -> None:
    view = busy.docks.panel("orders").focusProxy()
    view.go_to(0, view.visible_columns()[1])
    press(view, Key.Key_Down, ALT | SHIFT)
    popup = next(one for one in QApplication.topLevelWidgets() if isinstance(one, FilterPopup) and one.isVisible())
    assert popup.focusWidget() is not None
    popup.close()


# The board


def test_that_the_selection_grows_bar_by_bar(busy: MainWindow) -> None:
    busy.session.select_lots(["B1"])
    press(busy.board.canvas, Key.Key_Right, CTRL | SHIFT)
    assert busy.session.selection.lots == {"B1", "C1"}
    press(busy.board.canvas, Key.Key_Left, CTRL | SHIFT)
    press(busy.board.canvas, Key.Key_Left, CTRL | SHIFT)
    assert busy.session.selection.lots == {"A1", "B1", "C1"}
    assert len(busy.session.history.steps) == 0


def test_that_arrows_select_a_machine_and_the_menu_key_its_lots(busy: MainWindow) -> None:
    header = busy.board.header
    press(header, Key.Key_Down)
    assert busy.session.selection.resources == {"M1"}
    assert "M1" in header.accessibleDescription()
    middle = header.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, header.mapToGlobal(middle))
    QApplication.sendEvent(header, asked)
    menu = next(one for one in header.findChildren(QMenu) if one.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    assert busy.session.selection.lots == {"A1", "B1", "C1"}


def test_that_the_legend_selects_the_orders_of_a_colour(busy: MainWindow) -> None:
    legend = busy.board.findChild(QWidget, "board_legend")
    press(legend, Key.Key_Right)
    press(legend, Key.Key_Left)
    assert legend.accessibleDescription().endswith("Click to select.")
    press(legend, Key.Key_Return)
    assert busy.session.selection.orders


def test_that_what_is_painted_says_what_is_current(busy: MainWindow) -> None:
    overview = busy.board.findChild(QWidget, "board_overview")
    press(overview, Key.Key_Plus)
    before = overview.accessibleDescription()
    press(overview, Key.Key_Right)
    assert before
    assert overview.accessibleDescription() != before


@pytest.mark.parametrize(("sample", "name"), [("welding-shop", "matrix")])
def test_that_ctrl_tab_leaves_the_matrix_and_each_cell_is_told(window: MainWindow, sample: str, name: str) -> None:
    window.documents.open_file(str(SAMPLES / f"{sample}.json"))
    window.activateWindow()
    grid = window.findChild(QWidget, name)
    press(grid, Key.Key_Right)
    first = grid.accessibleDescription()
    press(grid, Key.Key_Down)
    assert first
    assert grid.accessibleDescription() != first
    press(grid, Key.Key_Tab, CTRL)
    assert QApplication.focusWidget() is not grid


# Borders, and the sheet


def test_that_arrows_move_a_border(busy: MainWindow) -> None:
    busy.docks.show("calendars")
    settle(20)
    panel = busy.docks.panel("calendars")
    handle = next(one for one in panel.findChildren(QSplitterHandle) if one.isVisible())
    before = handle.x()
    press(handle, Key.Key_Left)
    assert handle.x() < before


def test_that_the_sheet_lists_these_keys() -> None:
    QSettings().clear()
    told = {what for _, lines in key_sections(is_network=True) for _, what in lines}
    assert {
        "Float or dock", "Move to another side", "Larger", "Hide", "Leave the table", "Move the column",
        "Sort, filter or hide the column", "Make the column narrower, or wider", "Leave the matrix",
        "Select the bar before or behind as well", "Select the orders of a colour",
    } <= told  # fmt: skip
