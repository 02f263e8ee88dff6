"""The sentence that hangs below a cell: why its text is not taken."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui import look

WIDEST = 380


class Bubble(QLabel):
    """A sentence beside a cell, inside the table. It takes no focus and no clicks, so it is never in the way of
    typing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setObjectName("reason")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, sentence: str, cell: QRect, *, is_refusal: bool = True) -> None:
        """Show a sentence below a cell, or above where there is no room."""
        colours = look.current()
        ink = colours.conflict if is_refusal else colours.muted
        self.setStyleSheet(
            f"QLabel#reason {{ background: {colours.raised}; color: {colours.text}; border: 1px solid {ink};"
            f" border-left: 3px solid {ink}; border-radius: 3px; padding: 5px 8px; }}"
        )
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self._place(cell)
        self.show()
        self.raise_()

    def _place(self, cell: QRect) -> None:
        room = self._around.rect()
        wide = min(WIDEST, max(120, room.width() - 8), self.fontMetrics().horizontalAdvance(self.text()) + 26)
        tall = self.heightForWidth(wide)
        left = max(2, min(cell.left(), room.right() - wide - 2))
        below = cell.bottom() + 3
        top = below if below + tall <= room.bottom() else max(2, cell.top() - tall - 3)
        self.setGeometry(left, top, wide, tall)
