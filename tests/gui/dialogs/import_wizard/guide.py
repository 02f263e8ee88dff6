"""A planner's hands in the import wizard of a real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QPushButton

from tests.gui.main_window.test_drop import drop

if TYPE_CHECKING:
    from pathlib import Path

    from gui.dialogs import ImportWizard
    from gui.main_window import MainWindow

LONGEST = 30_000
LEFT = Qt.MouseButton.LeftButton
PAGES = ("table", "columns", "values", "check", "compare")


class Guide:
    """Drops a book on the window, and goes through the pages by mouse and keys."""

    def __init__(self, window: MainWindow, qtbot) -> None:
        self.window, self._qtbot = window, qtbot

    @property
    def wizard(self) -> ImportWizard:
        """The wizard that is open."""
        assert self.window.exchange.wizard is not None
        return self.window.exchange.wizard

    @property
    def page(self) -> str:
        """The page that is shown."""
        return PAGES[self.wizard.place]

    def drop(self, book: Path) -> None:
        """Let a book fall on the window, and wait until it is read."""
        assert drop(self.window, book)
        self._qtbot.waitUntil(lambda: self.window.exchange.wizard is None or self.wizard.place >= 0, timeout=LONGEST)

    def settle(self) -> None:
        """Wait until the book is understood anew."""
        self._qtbot.waitUntil(lambda: not self.wizard.reading.is_busy, timeout=LONGEST)

    def click(self, name: str) -> None:
        """Click the button of this object name."""
        self._qtbot.mouseClick(self.wizard.findChild(QPushButton, name), LEFT)

    def go_to(self, page: str) -> None:
        """Click Next until a page is shown."""
        while self.page != page:
            before = self.page
            self.click("next")
            assert self.page != before, self.wizard.hindrance.text()

    def answer(self, key: str, text: str) -> None:
        """Choose an answer with the keyboard: down through the box until it reads so."""
        box = self.wizard.findChild(QComboBox, f"answer {key}")
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        self.settle()
        for _ in range(box.count()):
            if box.currentText() == text:
                return
            QTest.keyClick(box, Qt.Key.Key_Down)
            self.settle()
        raise AssertionError(f"{text} is not offered: {[box.itemText(n) for n in range(box.count())]}")

    def finish(self) -> None:
        """Click the button that takes the orders in."""
        self.click("finish")
        self.wait_for_end()

    def wait_for_end(self) -> None:
        """Wait until the wizard is gone."""
        self._qtbot.waitUntil(lambda: self.window.exchange.wizard is None, timeout=LONGEST)


def texts(view: QAbstractItemView) -> list[tuple[str, ...]]:
    """What stands in a table, row by row."""
    model = view.model()
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]
