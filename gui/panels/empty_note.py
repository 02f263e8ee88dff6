"""What a panel shows when it has nothing to list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui import look

SIDE = 32


class EmptyNote(QWidget):
    """An icon and a sentence in the middle of the room."""

    def __init__(self, icon: str, sentence: str, *, colour: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._colour = icon, colour
        self._picture = QLabel()
        column = QVBoxLayout(self)
        column.setSpacing(look.GAP)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.words = look.label(sentence, tone="muted")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.words)
        column.addStretch(3)
        look.watcher.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        icon = look.icon(self._icon, getattr(look.current(), self._colour))
        self._picture.setPixmap(icon.pixmap(SIDE, SIDE))
