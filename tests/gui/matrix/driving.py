"""A window in the workspace Allocate, driven by real keys and a real mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from core.model import Lot
    from gui.main_window import MainWindow

WELDS = "P1\t16\t4\t9\t5\t6\nP2\t2\t14\t7\t5\t13\nP3\t8\t10\t3\t12\t11\nP4\t3\t7\t6\t10\t5\nP5\t3\t6\t8\t11\t7\n"
NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """The matrix of one window, and what a planner does to it."""

    def __init__(self, window: MainWindow, qtbot) -> None:
        self.window, self.page, self.grid = window, window.matrix, window.matrix.grid
        self.session, self.qtbot = window.session, qtbot
        self.panel = window.docks.panel("insight")

    def wait(self) -> None:
        """Until nothing is being worked out any more."""
        self.qtbot.waitUntil(lambda: not self.page.insight.is_busy, timeout=20_000)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget() or self.grid, letter)

    def paste(self, text: str) -> None:
        """Ctrl+V, in the matrix or in the hint that stands in its place."""
        QApplication.clipboard().setText(text)
        self.page.setFocus()
        self.key(Qt.Key.Key_V, CTRL)

    def solve(self) -> None:
        self.key(Qt.Key.Key_F5)
        self.wait()

    def go_to(self, order: str, machine: str) -> None:
        """Have the keyboard on a cell."""
        cell = self.page.picture.cell(order, machine)
        assert cell is not None
        self.grid.setFocus()
        self.grid.go_to(cell)

    def at(self, order: str, machine: str) -> QPoint:
        """The middle of a cell, in sight, on the grid's viewport."""
        cell = self.page.picture.cell(order, machine)
        assert cell is not None
        self.grid.bring_into_sight(cell)
        return self.grid.place.rect(*cell).center()

    def click(self, order: str, machine: str) -> None:
        QTest.mouseClick(self.grid.viewport(), Qt.MouseButton.LeftButton, NO_KEY, self.at(order, machine))

    def double_click(self, order: str, machine: str) -> None:
        QTest.mouseDClick(self.grid.viewport(), Qt.MouseButton.LeftButton, NO_KEY, self.at(order, machine))

    def hover(self, order: str, machine: str) -> None:
        view, point = self.grid.viewport(), self.at(order, machine)
        there = QPointF(view.mapToGlobal(point))
        none = Qt.MouseButton.NoButton
        QApplication.sendEvent(view, QMouseEvent(QEvent.Type.MouseMove, QPointF(point), there, none, none, NO_KEY))

    @property
    def said(self) -> str:
        """What the line over the matrix says."""
        return self.page.line.sentence.text()

    @property
    def refusal(self) -> str:
        """What the strip of the window says."""
        return self.window.notices.sentence.text()

    @property
    def lots(self) -> tuple[Lot, ...]:
        return self.session.scenario.plan.lots.rows

    @property
    def pairs(self) -> dict[str, str]:
        """The machine of each order."""
        return {lot.order: lot.resource for lot in self.lots}
