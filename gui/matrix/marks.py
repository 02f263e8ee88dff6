"""The small marks in cells: a lock, a tick, a hatch; told apart without their colours."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

GLYPH = 10
HATCH = 8
CORNER = 7


def draw_lock(painter: QPainter, cell: QRect, ink: str) -> None:
    """A padlock beside the tick: a click on it takes it off."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(lock_place(cell).topLeft())
    painter.setPen(QPen(QColor(ink), 1.3))
    shackle = QPainterPath(QPointF(3, 5))
    shackle.lineTo(3, 3.4)
    shackle.arcTo(QRectF(3, 1.2, 4, 4.4), 180, -180)
    shackle.lineTo(7, 5)
    painter.drawPath(shackle)
    painter.setBrush(QColor(ink))
    painter.drawRoundedRect(QRectF(2, 5, 6, 4), 0.8, 0.8)
    painter.restore()


def lock_place(cell: QRect) -> QRect:
    """Where the padlock of a cell stands."""
    return QRect(cell.left() + 18, cell.center().y() - GLYPH // 2, GLYPH, GLYPH)


def draw_tick(painter: QPainter, cell: QRect, ink: str) -> None:
    """A tick at the left: this pair is chosen."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ink), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    x, y = cell.left() + 7.0, cell.center().y() + 0.5
    path = QPainterPath(QPointF(x, y))
    path.lineTo(x + 3, y + 3.2)
    path.lineTo(x + 8.5, y - 3.8)
    painter.drawPath(path)
    painter.restore()


def draw_computed(painter: QPainter, cell: QRect, ink: str) -> None:
    """A small corner: nobody typed this cost, it is worked out."""
    right, top = cell.right(), cell.top()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    painter.drawPolygon(QPolygonF([QPointF(right - CORNER, top), QPointF(right, top), QPointF(right, top + CORNER)]))
    painter.restore()


def draw_imported(painter: QPainter, cell: QRect, ink: str) -> None:
    """A small angle at the lower left: this cost came in with a table."""
    left, bottom = cell.left() + 2, cell.bottom() - 3
    painter.setPen(QPen(QColor(ink), 1.4))
    painter.drawLine(left, bottom, left + CORNER - 2, bottom)
    painter.drawLine(left, bottom, left, bottom - CORNER + 2)


def draw_ghost(painter: QPainter, cell: QRect, ink: str, *, comes: bool) -> None:
    """A dashed frame where a pair would come, a line through where one would go."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside = QRectF(cell).adjusted(2.5, 2.5, -2.5, -2.5)
    if comes:
        painter.setPen(QPen(QColor(ink), 2.0, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inside, 4, 4)
    else:
        painter.setPen(QPen(QColor(ink), 1.6))
        painter.drawLine(inside.bottomLeft(), inside.topRight())
    painter.restore()


def hatch(line: str, back: str, ratio: float) -> QBrush:
    """Slanted lines for what is not allowed, as a brush that repeats without a seam."""
    return QBrush(_tile(line, back, ratio))


@lru_cache(maxsize=8)
def _tile(line: str, back: str, ratio: float) -> QPixmap:
    made = QPixmap(round(HATCH * ratio), round(HATCH * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(back))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line), 1.0))
    for shift in (-HATCH, 0, HATCH):
        painter.drawLine(QPointF(shift, HATCH), QPointF(shift + HATCH, 0))
    painter.end()
    return made
