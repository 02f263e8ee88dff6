"""The small pictures on bars: what is locked, and that something is wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

SIDE = 10
"""Pixels of a glyph's side."""
RESOURCE, START, BOTH = 1, 2, 3
"""What is locked, as the picture's column says it."""


@lru_cache(maxsize=64)
def lock_glyph(locked: int, ink: str, ratio: float) -> QPixmap:
    """A padlock where everything is locked, a pin where the machine is, a clock where the start is."""
    return _drawn({RESOURCE: _pin, START: _clock, BOTH: _padlock}[locked], ink, ratio)


@lru_cache(maxsize=16)
def conflict_glyph(back: str, ink: str, ratio: float) -> QPixmap:
    """A corner with an exclamation mark."""

    def corner(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(back))
        painter.drawEllipse(QRectF(0, 0, SIDE, SIDE))
        painter.setBrush(QColor(ink))
        painter.drawRoundedRect(QRectF(4.3, 2, 1.5, 3.9), 0.7, 0.7)
        painter.drawEllipse(QRectF(4.2, 6.7, 1.7, 1.7))

    return _drawn(corner, ink, ratio)


@lru_cache(maxsize=16)
def dots_glyph(count: int, ink: str, ratio: float) -> QPixmap:
    """One dot for a single, two for a double printing machine."""

    def dots(painter: QPainter) -> None:
        painter.setBrush(painter.pen().color())
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(count):
            painter.drawEllipse(QPointF(7.5 - 6 * place, SIDE / 2), 2, 2)

    return _drawn(dots, ink, ratio)


def _drawn(draw: Callable[[QPainter], None], ink: str, ratio: float) -> QPixmap:
    made = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QPen(QColor(ink), 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    draw(painter)
    painter.end()
    return made


def _padlock(painter: QPainter) -> None:
    shackle = QPainterPath(QPointF(3, 5))
    shackle.lineTo(3, 3.4)
    shackle.arcTo(QRectF(3, 1.2, 4, 4.4), 180, -180)
    shackle.lineTo(7, 5)
    painter.drawPath(shackle)
    painter.setBrush(painter.pen().color())
    painter.drawRoundedRect(QRectF(2, 5, 6, 4), 0.8, 0.8)


def _pin(painter: QPainter) -> None:
    painter.drawLine(QPointF(5, 6.2), QPointF(5, 9.2))
    painter.setBrush(painter.pen().color())
    painter.drawPolygon(
        QPolygonF(
            [QPointF(x, y) for x, y in ((3.6, 1), (6.4, 1), (6.1, 3.8), (7.6, 6), (2.4, 6), (3.9, 3.8))]
        )
    )


def _clock(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(1.2, 1.2, 7.6, 7.6))
    painter.drawPolyline(QPolygonF([QPointF(5, 2.8), QPointF(5, 5.2), QPointF(6.7, 6.2)]))
