"""What is drawn over the bars while nothing is dragged: now, the dates of selected orders, selection, hover,
previews."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from core.model import Order
from gui import look
from gui.gantt.bars import Bars
from gui.gantt.layout import laid_out
from gui.gantt.rectangles import outline
from gui.gantt.stamps import ROUND
from gui.gantt.viewport import Viewport
from gui.look import Colours

FEW = 4
"""Selected orders whose dates are marked; with more nobody could tell them apart."""
MANY = 300
"""Frames from which they are drawn all at once, with square corners."""
FLAG = 16
"""Pixels of the height of a flag."""


def paint_now(painter: QPainter, minute: float, view: Viewport, colours: Colours) -> None:
    """A line at the present minute."""
    x = round(view.x(minute))
    if 0 <= x < view.width:
        painter.fillRect(QRectF(x - 0.5, 0, 1.5, view.height), QColor(colours.now))


def paint_dates(painter: QPainter, orders: list[Order], view: Viewport, colours: Colours) -> None:
    """Lines with flags where orders are released, due, or must be complete."""
    marks = [mark for order in orders[:FEW] for mark in _dates(order, colours)]
    for place, (minute, name, colour, style) in enumerate(sorted(marks, key=lambda mark: mark[0])):
        x = round(view.x(float(minute)))
        if -1 <= x <= view.width:
            painter.setPen(QPen(QColor(colour), 1.5, style))
            painter.drawLine(QPointF(x + 0.5, 0), QPointF(x + 0.5, view.height))
            _paint_flag(painter, QPointF(x, place % 3 * (FLAG + 2)), name, colour, (view, colours))


def _dates(order: Order, colours: Colours) -> Iterator[tuple[int, str, str, Qt.PenStyle]]:
    if order.release is not None and order.release > 0:
        yield order.release, _tr("{0} released").format(order.id), colours.muted, Qt.PenStyle.DotLine
    if order.due is not None:
        yield order.due, _tr("{0} due").format(order.id), colours.accent, Qt.PenStyle.DashLine
    if order.deadline is not None:
        yield order.deadline, _tr("{0} deadline").format(order.id), colours.conflict, Qt.PenStyle.SolidLine


def _paint_flag(
    painter: QPainter, at: QPointF, name: str, colour: str, where: tuple[Viewport, Colours]
) -> None:
    view, colours = where
    font = look.font("small")
    width = QFontMetricsF(font).horizontalAdvance(name) + 10
    left = at.x() + 1 if at.x() + width < view.width else at.x() - width
    frame = QRectF(left, at.y(), width, FLAG)
    painter.fillRect(frame, look.mixed(colours.surface, colour, 0.16))
    painter.setFont(font)
    painter.setPen(QColor(colour) if colour != colours.muted else QColor(colours.text))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, name)


def paint_frames(painter: QPainter, bars: Bars, chosen: np.ndarray, view: Viewport, pen: QPen) -> None:
    """Frame some bars, those that are in view."""
    laid = laid_out(bars, np.intersect1d(chosen, bars.seen(view), assume_unique=True), view)
    if len(laid.bar) > MANY:
        outline(painter, pen.color().name(), laid, out=1, thick=pen.widthF())
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    out = pen.widthF() / 2
    for x, y, width in zip(laid.x.tolist(), laid.y.tolist(), laid.width.tolist(), strict=True):
        frame = QRectF(x, y, width, laid.height).adjusted(-out, -out, out, out)
        painter.drawRoundedRect(frame, ROUND + 1, ROUND + 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def selected_pen(colours: Colours) -> QPen:
    """How selected bars are framed."""
    return QPen(QColor(colours.text), 2)


def sibling_pen(colours: Colours) -> QPen:
    """How the other lots of an order are framed."""
    return QPen(QColor(colours.text), 1.5, Qt.PenStyle.DashLine)


def hover_pen(colours: Colours) -> QPen:
    """How the bar under the pointer is framed."""
    return QPen(look.mixed(colours.text, colours.surface, 0.3), 1)


def paint_flash(
    painter: QPainter, bars: Bars, chosen: np.ndarray, where: tuple[Viewport, Colours], strength: float
) -> None:
    """A ring that fades, around bars that were asked for."""
    view, colours = where
    glow = QColor(colours.accent)
    glow.setAlphaF(strength)
    paint_frames(painter, bars, chosen, view, QPen(glow, 2 + 6 * strength))


def paint_words(painter: QPainter, words: tuple[str, str], view: Viewport, colours: Colours) -> None:
    """A title and a calm sentence on a card in the middle of an empty board."""
    title, text = words
    middle = QRectF(24, 0, view.width - 48, view.height)
    metrics = QFontMetricsF(look.font("title"))
    width = max(metrics.horizontalAdvance(title), QFontMetricsF(look.font("body")).horizontalAdvance(text))
    card = QRectF(0, 0, min(width, middle.width()) + 2 * look.SECTION, 3 * metrics.height() + look.SECTION)
    card.moveCenter(middle.center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(card, look.RADIUS, look.RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QColor(colours.text))
    painter.setFont(look.font("title"))
    painter.drawText(middle.translated(0, -metrics.height() * 0.75), Qt.AlignmentFlag.AlignCenter, title)
    painter.setPen(QColor(colours.muted))
    painter.setFont(look.font("body"))
    wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(middle.translated(0, metrics.height() * 0.6), int(wrapped), text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
