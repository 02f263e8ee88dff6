"""A thin bar that shows a share of a whole."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import look

THICKNESS = 6


class ShareBar(QWidget):
    """A rounded bar filled from the left; the number beside it says the same in words."""

    def __init__(self, colour: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share = 0.0
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.watcher.changed.connect(self.update)

    def set_share(self, share: float) -> None:
        """Fill so much of the bar, from 0 to 1."""
        wanted = min(1.0, max(0.0, share))
        if wanted != self.share:
            self.share = wanted
            self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to compare, as thin as a line of text allows."""
        return QSize(60, THICKNESS + 4)

    def minimumSizeHint(self) -> QSize:
        """It gives way to words."""
        return QSize(24, THICKNESS + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groove and what fills it."""
        colours = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        groove = QRectF(0, (self.height() - THICKNESS) / 2, self.width(), THICKNESS)
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(groove, THICKNESS / 2, THICKNESS / 2)
        if self.share > 0:
            groove.setWidth(max(THICKNESS, groove.width() * self.share))
            painter.setBrush(QColor(getattr(colours, self._colour)))
            painter.drawRoundedRect(groove, THICKNESS / 2, THICKNESS / 2)
