"""Answering the questions a window asks: a dialog runs its own loop, so the answer must wait before the question."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LOOK_EVERY = 10


class Answer(QObject):
    """Waits for a dialog and does something to it, once. `asked` is the dialog's object name afterwards."""

    def __init__(self, deed: Callable[[QWidget], None]) -> None:
        super().__init__(QApplication.instance())  # nobody else need hold it
        self.asked = ""
        self._deed = deed
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_EVERY)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.isVisible():
            self._timer.stop()
            self.asked = dialog.objectName()
            self.setParent(None)
            try:
                self._deed(dialog)
            except Exception:
                dialog.close()  # the test fails then, and does not wait for ever
                raise


def press(text: str) -> Callable[[QWidget], None]:
    """Click the button with this text or object name, mnemonics aside."""

    def deed(dialog: QWidget) -> None:
        buttons = dialog.findChildren(QPushButton)
        found = [b for b in buttons if text in (b.text().replace("&", ""), b.objectName())]
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    return deed


def type_and_accept(text: str) -> Callable[[QWidget], None]:
    """Replace what stands in the dialog's first field, and press Return."""

    def deed(dialog: QWidget) -> None:
        field = dialog.findChild(QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    return deed
