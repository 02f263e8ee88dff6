"""Undo, cut, copy, paste: to the text being typed first, then to the table with the keyboard, then to the project."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from gui.gantt import Board
from gui.matrix import MatrixPage
from gui.session import Session
from gui.tables import TablePanel

TEXTS = (QLineEdit, QTextEdit, QPlainTextEdit)


class Editing(QObject):
    """Where an editing command goes."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    @property
    def text(self) -> Any:
        """The text field that has the keyboard and may be changed, or None."""
        widget = QApplication.focusWidget()
        return widget if isinstance(widget, TEXTS) and not widget.isReadOnly() else None

    @property
    def table(self) -> TablePanel | MatrixPage | None:
        """The table or matrix that has the keyboard, or None."""
        widget = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, TablePanel | MatrixPage):
            widget = widget.parentWidget()
        return widget

    @property
    def has_target(self) -> bool:
        """Whether there is anything to cut from, copy from or paste into."""
        return self.text is not None or self.table is not None

    @property
    def board(self) -> Board | None:
        """The board, where it has the keyboard and lots are selected; or None."""
        widget = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, Board):
            widget = widget.parentWidget()
        return widget if self._session.selection.lots else None

    @property
    def can_copy(self) -> bool:
        """Whether there is anything to copy from."""
        return self.has_target or self.board is not None

    @property
    def can_undo(self) -> bool:
        """Whether there is typing or a step to take back."""
        return self._typed("isUndoAvailable") or (not self._session.is_read_only and bool(self._session.history.finger))

    @property
    def can_redo(self) -> bool:
        """Whether there is typing or a step to do again."""
        history = self._session.history
        return self._typed("isRedoAvailable") or (
            not self._session.is_read_only and history.finger < len(history.steps)
        )

    def undo(self) -> None:
        """Take back the last typing, or the last step."""
        self.text.undo() if self._typed("isUndoAvailable") else self._session.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.text.redo() if self._typed("isRedoAvailable") else self._session.redo()

    def cut(self) -> None:
        """Cut from the text or the table."""
        self._target.cut()

    def copy(self) -> None:
        """Copy from the text, the table or the board."""
        target: Any = self._target or self.board
        target.copy()

    def paste(self) -> None:
        """Paste into the text or the table."""
        self._target.paste()

    def fill_down(self) -> None:
        """Fill the selected cells of the table with the topmost ones."""
        if self.table is not None:
            self.table.fill_down()

    @property
    def _target(self) -> Any:
        return self.text or self.table

    def _typed(self, question: str) -> bool:
        text = self.text
        if isinstance(text, QLineEdit):
            return bool(getattr(text, question)())
        return text is not None and bool(getattr(text.document(), question)())
