"""Small signs on a board: locks, due dates, bars that go on beyond the page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from gui.printing import ink
from gui.printing.paper import MM


def arrow(painter: QPainter, tip: QPointF, way: int, height: float) -> None:
    """The sign of a bar that goes on beyond the page: an arrow that points there."""
    half, long = min(1.3 * MM, height / 3), way * 1.2 * MM
    shape = QPolygonF([tip, QPointF(tip.x() + long, tip.y() - half), QPointF(tip.x() + long, tip.y() + half)])
    _filled(painter, shape, ink.BLACK)


def lock(painter: QPainter, at: QPointF) -> None:
    """A padlock of about two millimetres, its upper left corner at a point."""
    body = QRectF(at.x() + 0.2 * MM, at.y() + 1.0 * MM, 1.9 * MM, 1.4 * MM)
    painter.setPen(QPen(QColor(ink.BLACK), 0.28 * MM))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    bow = QPainterPath()
    bow.arcMoveTo(QRectF(at.x() + 0.6 * MM, at.y() + 0.15 * MM, 1.1 * MM, 1.6 * MM), 0)
    bow.arcTo(QRectF(at.x() + 0.6 * MM, at.y() + 0.15 * MM, 1.1 * MM, 1.6 * MM), 0, 180)
    painter.drawPath(bow)
    painter.fillRect(body, QColor(ink.BLACK))


def due_mark(painter: QPainter, foot: QPointF, within: QRectF, *, is_full: bool) -> None:
    """A small triangle that stands where an order is due, full where it is late."""
    half, high = 0.9 * MM, 1.7 * MM
    x = min(max(foot.x(), within.left() + half), within.right() - half)
    shape = QPolygonF([QPointF(x - half, foot.y()), QPointF(x + half, foot.y()), QPointF(x, foot.y() - high)])
    _filled(painter, shape, ink.BLACK if is_full else ink.WHITE)


def _filled(painter: QPainter, shape: QPolygonF, fill: str) -> None:
    painter.setPen(QPen(QColor(ink.BLACK), 0.15 * MM, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap,
                        Qt.PenJoinStyle.MiterJoin))  # fmt: skip
    painter.setBrush(QColor(fill))
    painter.drawPolygon(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)
