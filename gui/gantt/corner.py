"""The corner above the row heads, left of the axis."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui import look


class Corner(QWidget):
    """An empty field with the lines of its neighbours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.watcher.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two hairlines."""
        colours, painter = look.current(), QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.window))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(colours.line))
