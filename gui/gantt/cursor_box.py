"""The box beside the pointer during a drag."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gui import look
from gui.gantt.box_words import Line
from gui.gantt.viewport import Viewport
from gui.look import Colours

WIDEST = 420
"""Pixels at which a line of the box goes on in the next."""
OFF = QPointF(18, 20)
"""Pixels between the pointer and the box."""


def paint_box(
    painter: QPainter, lines: Sequence[Line], at: QPointF, view: Viewport, colours: Colours, *, least: float = 0.0
) -> float:
    """Paint the box beside a point, on the side where it fits, `least` pixels high; how high it is then."""
    if not lines:
        return 0.0
    rows = [row for line in lines for row in _wrapped(line)]
    metrics = [QFontMetricsF(look.font(row.role)) for row in rows]
    widths = [m.horizontalAdvance(row.text) for m, row in zip(metrics, rows, strict=True)]
    figures = [m.horizontalAdvance(row.figure) for m, row in zip(metrics, rows, strict=True)]
    width = max(map(sum, zip(widths, figures, strict=True))) + 2 * look.MARGIN
    height = max(least, sum(m.height() for m in metrics) + 2 * look.GAP)
    frame = QRectF(_corner(at, width, height, view), QSizeF(width, height))
    _paint_card(painter, frame, colours)
    left, top = frame.left() + look.MARGIN, frame.top() + look.GAP
    for row, metric, there in zip(rows, metrics, widths, strict=True):
        painter.setFont(look.font(row.role))
        painter.setPen(QColor(getattr(colours, row.tone)))
        painter.drawText(QPointF(left, top + metric.ascent()), row.text)
        painter.setPen(QColor(getattr(colours, row.figure_tone)))
        painter.drawText(QPointF(left + there, top + metric.ascent()), row.figure)
        top += metric.height()
    return height


def _wrapped(line: Line) -> Iterator[Line]:
    """A line in as many as it needs; the figure stands behind the last."""
    metric, begun = QFontMetricsF(look.font(line.role)), ""
    for word in line.text.split(" "):
        longer = f"{begun} {word}" if begun else word
        if begun and metric.horizontalAdvance(longer) > WIDEST:
            yield replace(line, text=begun, figure="")
            longer = word
        begun = longer
    yield replace(line, text=metric.elidedText(begun, Qt.TextElideMode.ElideRight, WIDEST))


def _corner(at: QPointF, width: float, height: float, view: Viewport) -> QPointF:
    x = at.x() + OFF.x() if at.x() + OFF.x() + width < view.width else at.x() - OFF.x() - width
    y = at.y() + OFF.y() if at.y() + OFF.y() + height < view.height else at.y() - OFF.y() - height
    return QPointF(round(max(2.0, x)), round(max(2.0, y)))


def _paint_card(painter: QPainter, frame: QRectF, colours: Colours) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    shadow = QColor(0, 0, 0, 26)
    for spread in (4, 2, 1):
        painter.setBrush(shadow)
        painter.drawRoundedRect(
            frame.adjusted(-spread, -spread + 2, spread, spread + 2),
            look.RADIUS + spread,
            look.RADIUS + spread,
        )
    painter.setBrush(QColor(colours.surface))
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), look.RADIUS, look.RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
