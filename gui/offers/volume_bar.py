"""A producer's way to its target volume as a bar: delivered, promised, expected, and the target as a mark."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from gui import look
from gui.offers.picture import Volume


def paint_volume(painter: QPainter, place: QRectF, volume: Volume) -> None:
    """Delivered is filled, promised hatched, expected only framed; what is missing to the mark stays empty."""
    colours = look.current()
    target = volume.target or 0.0
    total = volume.delivered + volume.promised + volume.expected
    scale = place.width() / max(target * 1.08, total, 1e-9)
    painter.fillRect(place, QColor(colours.raised))
    ends = [volume.delivered, volume.delivered + volume.promised, total]
    edges = [place.left(), *(place.left() + end * scale for end in ends)]
    parts = [QRectF(edges[n], place.top(), edges[n + 1] - edges[n], place.height()) for n in range(3)]
    painter.fillRect(parts[0], QColor(colours.accent))
    painter.fillRect(parts[1], QColor(colours.surface))
    painter.fillRect(parts[1], QBrush(QColor(colours.accent), Qt.BrushStyle.Dense4Pattern))
    if parts[2].width() > 0.5:
        painter.setPen(QPen(QColor(colours.accent), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(parts[2].adjusted(0, 0.5, -1, -0.5))
    mark = place.left() + target * scale
    painter.setPen(QPen(QColor(colours.text), 2))
    painter.drawLine(QPointF(mark, place.top() - 2), QPointF(mark, place.bottom() + 2))
