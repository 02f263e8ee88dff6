"""A planner's hands in the import wizard of a real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QLineEdit, QPushButton

from tests.gui.main_window.test_drop import drop

if TYPE_CHECKING:
    from pathlib import Path

    from gui.dialogs import ImportWizard
    from gui.main_window import MainWindow

LONGEST = 120_000
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
        self.wait_until_read()

    def wait_until_read(self) -> None:
        """Wait until a page is shown, or the wizard is gone."""
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

    def correct(self, row: int, text: str) -> None:
        """Double-click what was read in a line, write something else, and press Return."""
        view = self.wizard.check_page.table
        index = view.model().index(row, 3)
        place = view.visualRect(index).center()
        self._qtbot.mouseClick(view.viewport(), LEFT, pos=place)
        self._qtbot.mouseDClick(view.viewport(), LEFT, pos=place)
        editor = view.findChild(QLineEdit)
        assert editor is not None
        editor.selectAll()
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.end_editing()

    def end_editing(self) -> None:
        """Wait until what was written is taken and read; the editor takes Return a moment later."""
        view = self.wizard.check_page.table
        self._qtbot.waitUntil(lambda: view.state() != view.State.EditingState, timeout=LONGEST)
        self.settle()

    def tick(self, name: str) -> None:
        """Click the box of this object name where its tick is."""
        box = self.wizard.findChild(QCheckBox, name)
        self._qtbot.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
        self.settle()

    def choose(self, name: str, text: str) -> None:
        """Open the box of this object name, and click an entry."""
        box = self.wizard.findChild(QComboBox, name)
        box.showPopup()
        view = box.view()
        index = view.model().index(box.findText(text), 0)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        self._qtbot.mouseClick(view.viewport(), LEFT, pos=place)
        self.settle()
        assert box.currentText() == text

    def finish(self) -> None:
        """Click the button that takes the rows in."""
        self.click("finish")
        self.wait_for_end()

    def wait_for_table(self, kind: str) -> None:
        """Wait until a table of this kind is shown."""
        page = self.wizard.table_page
        self._qtbot.waitUntil(lambda: page.kinds.currentText() == kind and self.wizard.place >= 0, timeout=LONGEST)

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
