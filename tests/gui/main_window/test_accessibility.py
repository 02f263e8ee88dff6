"""For those who do not see the window, or do not use a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from tests.gui.conftest import SAMPLES

if TYPE_CHECKING:
    from gui.main_window import MainWindow

PARTED = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
HANDLED = (QAbstractButton, *PARTED)


def handled(window: MainWindow) -> list[QWidget]:
    """What a planner can press, type into or choose from; the parts of such things are not counted."""
    found = [widget for widget in window.findChildren(QWidget) if isinstance(widget, HANDLED) and widget.isVisible()]
    return [
        widget for widget in found if not isinstance(widget.parentWidget(), PARTED)
    ]


DOCKS = ["orders", "machines", "rules", "calendars", "solve", "score", "conflicts", "history", "alternatives"]


@pytest.mark.parametrize("dock", DOCKS)
def test_that_everything_that_can_be_handled_has_a_name(window: MainWindow, dock: str) -> None:
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    window.docks.show(dock)
    window.find_bar.open()
    QApplication.processEvents()
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {widget.parentWidget().objectName()}"
        for widget in handled(window)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_that_f6_goes_from_the_board_through_every_panel_and_back(window: MainWindow, qtbot) -> None:
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    window.board.setFocus()
    places = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        places.append(place_of(QApplication.focusWidget()))
    assert places == ["dock_orders", "dock_solve", "dock_score", "board"]


def test_that_shift_f6_goes_the_other_way(window: MainWindow, qtbot) -> None:
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    window.docks.show("history")
    window.board.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert place_of(QApplication.focusWidget()) == "dock_history"


def place_of(widget: QWidget | None) -> str:
    """The dock a widget stands in, or the board."""
    while widget is not None and not widget.objectName().startswith(("dock_", "board")):
        widget = widget.parentWidget()
    return "" if widget is None else widget.objectName().removesuffix("_canvas")
