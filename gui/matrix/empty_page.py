"""What stands in place of a matrix that has no rows or columns yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui import look
from gui.matrix.keys import command_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

SIDE, WIDTH = 40, 460
"""Pixels of the picture's side and of the lines of text."""


class EmptyPage(QWidget):
    """Three ways to begin; Ctrl+V works here as well."""

    paste_wanted = Signal()
    import_wanted = Signal()
    begin_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrix_empty")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._picture = QLabel()
        self.title = look.label(self.tr("Paste your table here"), role="title")
        words = self.tr(
            "Copy the cells in Excel, orders down and machines across, and press Ctrl+V. "
            "Titles come along; a table without titles gets P1, P2 … and M1, M2 … "
            "An empty cell, x or - means: not allowed."
        )
        self._words = look.label(words, tone="muted")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setFixedWidth(WIDTH)
        self._words.setMinimumHeight(self._words.heightForWidth(WIDTH))
        self.paste = self._button(self.tr("&Paste"), "matrix_empty_paste", self.paste_wanted)
        self.paste.setProperty("primary", True)
        self.take_in = self._button(self.tr("&Import matrix…"), "matrix_empty_import", self.import_wanted)
        self.begin = self._button(self.tr("&Begin with 5 × 5"), "matrix_empty_begin", self.begin_wanted)
        self._build()
        look.watcher.changed.connect(self._draw)
        self._draw()

    def _button(self, text: str, name: str, wanted: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(wanted)
        return button

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addStretch()
        for button in (self.paste, self.take_in, self.begin):
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(look.GAP)
        column.addStretch(2)
        for widget in (self._picture, self.title, self._words):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(look.GAP)
        column.addLayout(row)
        column.addStretch(3)

    def allow(self, may_edit: bool) -> None:
        """Offer only what can be done."""
        for button in (self.paste, self.take_in, self.begin):
            button.setEnabled(may_edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste by key."""
        if command_of(event) == "paste":
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        self._picture.setPixmap(look.icon("allocate", look.current().accent).pixmap(QSize(SIDE, SIDE)))
