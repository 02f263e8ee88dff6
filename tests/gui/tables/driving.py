"""A hand on a table: real keys and a real clipboard, as a planner uses them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model import Project, Scenario
from gui.session import Session
from gui.tables import TablePanel
from gui.tables.cell_editor import CellEditor
from gui.tables.selected import select
from gui.tables.table_area import TableArea


def press_letter(letter: str) -> None:
    """One letter, also one that QTest has no key for."""
    focused = QApplication.focusWidget()
    if letter.isascii():
        QTest.keyClicks(focused, letter)
    else:
        QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


class Sheet:
    """One table panel in a shown window, and what a planner does to it."""

    def __init__(self, qtbot: Any, scenario: Scenario, table: str, locale: str) -> None:
        QLocale.setDefault(QLocale(locale))
        self.session = Session(Project((scenario,)))
        self.refusals: list[str] = []
        self.session.refused.connect(self.refusals.append)
        self.panel = TablePanel(self.session, table)
        self.panel.resize(1400, 700)
        qtbot.addWidget(self.panel)
        self.use(self.panel.area)
        with qtbot.waitExposed(self.panel):
            self.panel.show()
        self.panel.activateWindow()
        self.view.setFocus()
        qtbot.waitUntil(self.view.hasFocus)

    def use(self, area: TableArea) -> None:
        """Work in one of the panel's areas from now on."""
        self.area, self.view, self.model = area, area.view, area.model
        self.view.setFocus()

    def go(self, row: int, key: str) -> None:
        """To a cell, by its place and column."""
        self.view.go_to(row, self.number(key))

    def number(self, key: str) -> int:
        """The number of a column."""
        return self.model.content.numbers[key]

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, to whatever has the keyboard."""
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    def ctrl(self, key: Qt.Key) -> None:
        """One key with Ctrl."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Keys, and one that ends the typing."""
        for letter in text:
            press_letter(letter)
        if end is not None:
            self.press(end)

    def put(self, row: int, key: str, text: str) -> None:
        """Type a text over a cell and press Enter."""
        self.go(row, key)
        self.type(text)

    def paste(self, text: str) -> None:
        """Ctrl+V of a text."""
        QApplication.clipboard().setText(text)
        self.ctrl(Qt.Key.Key_V)

    def copied(self) -> str:
        """Ctrl+C, and what is on the clipboard then."""
        self.ctrl(Qt.Key.Key_C)
        return QApplication.clipboard().text()

    def select(self, rows: range, *keys: str) -> None:
        """Select cells."""
        select(self.view, rows, map(self.number, keys))

    @property
    def editor(self) -> CellEditor | None:
        """The field that is open."""
        return self.view.open_editor()

    @property
    def scenario(self) -> Scenario:
        """What the session holds."""
        return self.session.scenario

    def text(self, row: int, key: str) -> str:
        """A cell as it shows."""
        return self.model.text(row, self.number(key))

    def column(self, key: str) -> list[str]:
        """All texts of a column, from top to bottom."""
        return [self.text(row, key) for row in range(len(self.model.shown))]

    def shows(self, key: str) -> bool:
        """Whether a column shows."""
        return self.number(key) in self.view.visible_columns()

    @property
    def step(self) -> str | None:
        """The name of the last step."""
        return self.session.history.undo_name
