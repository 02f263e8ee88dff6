"""The field in which a cost or a title is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.matrix.keys import STEPS

_Key = Qt.Key


class CellEditor(QLineEdit):
    """Enter and Tab take the text and go on, Esc leaves the cell as it was; arrows go on where typing opened it."""

    taken = Signal(str, int, int)  # the text, and by how many rows and columns to go on
    filled = Signal(str)  # the text is for every selected cell
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("matrix_editor")
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.hide()
        self._by_typing = False

    @property
    def is_open(self) -> bool:
        """Whether something is being typed."""
        return not self.isHidden()

    def open(self, place: QRect, text: str, *, by_typing: bool, is_title: bool = False) -> None:
        """Begin with a text; all of it is selected unless typing began it."""
        self._by_typing = by_typing
        self.setAlignment(Qt.AlignmentFlag.AlignLeft if is_title else Qt.AlignmentFlag.AlignRight)
        self.setGeometry(place)
        self.setText(text)
        self.show()
        self.setFocus()
        self.end(False) if by_typing else self.selectAll()

    def take(self, rows: int = 0, columns: int = 0) -> None:
        """Take what is typed, and close."""
        if self.is_open:
            text = self.text()
            self.close_quietly()
            self.taken.emit(text, rows, columns)

    def close_quietly(self) -> None:
        """Close without taking anything."""
        self.hide()
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Tab is a key of the table here, not a way out of it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._goes_on(event):
            return True
        return super().event(event)

    def _goes_on(self, event: QKeyEvent) -> bool:
        key, is_shifted = _Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (_Key.Key_Return, _Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                text = self.text()
                self.close_quietly()
                self.filled.emit(text)
            else:
                self.take(-1 if is_shifted else 1)
        elif key in (_Key.Key_Tab, _Key.Key_Backtab):
            self.take(0, STEPS[key][1])
        elif key == _Key.Key_Escape:
            self.close_quietly()
        elif self._by_typing and key in STEPS:
            self.take(*STEPS[key])
        else:
            return False
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A click elsewhere takes what was typed."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.take()
