"""The three best places of a drag: a numbered badge where each begins, with its price."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.edit import Slot
from gui import look
from gui.gantt.picture import Picture
from gui.gantt.texts import draw_text, laid_out_text, width_of
from gui.gantt.viewport import Viewport
from gui.look import Colours, wording

TALL = 18
"""Pixels of a badge's height."""
PAD = 5
"""Pixels around its figure."""
AIR = 2
"""Pixels between two of one row."""
BEFORE, BEHIND = "\u2039 ", " \u203a"
"""What points to a place beyond the left or the right edge."""


@dataclass(frozen=True, slots=True)
class Badge:
    """One of the best places, its frame in pixels, and what is written on it."""

    number: int
    text: str
    frame: QRectF
    is_at_edge: bool


def badges(slots: Sequence[Slot], picture: Picture, view: Viewport) -> Iterator[Badge]:
    """The badges of the best places, the best first; one beyond an edge of time waits at the edge."""
    taken: dict[str, float] = {}
    for place, slot in enumerate(slots):
        x, row = round(view.x(float(slot.start))), picture.row_of[slot.resource]
        text = wording.difference(slot.price)
        text = f"{BEFORE}{text}" if x < 0 else f"{text}{BEHIND}" if x >= view.width else text
        width = TALL + width_of(text, "small") + PAD
        left = max(min(max(x, 0), view.width - width), taken.get(slot.resource, 0.0))
        taken[slot.resource] = left + width + AIR
        top = round(view.y(float(row)) + (view.row_height - TALL) / 2)
        yield Badge(place + 1, text, QRectF(left, top, width, TALL), not 0 <= x < view.width)


def paint_badges(
    painter: QPainter, slots: Sequence[Slot], picture: Picture, view: Viewport, colours: Colours
) -> None:
    """Paint the badges and, for those in view, a line at their very minute."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for badge in badges(slots, picture, view):
        _paint_badge(painter, badge, view, colours)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_badge(painter: QPainter, badge: Badge, view: Viewport, colours: Colours) -> None:
    frame, colour = badge.frame, QColor(colours.accent)
    if not badge.is_at_edge:
        top = frame.center().y() - view.row_height / 2
        painter.fillRect(QRectF(frame.left(), top + 1, 2, view.row_height - 3), colour)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), look.RADIUS, look.RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(frame.left(), frame.top(), TALL - 3, TALL), look.RADIUS, look.RADIUS)
    painter.setPen(QColor(colours.on_accent))
    _write(painter, QPointF(frame.left() + (TALL - 3) / 2, frame.center().y()), str(badge.number))
    painter.setPen(QColor(colours.text))
    _write(painter, QPointF(frame.left() + (TALL - 3 + frame.width()) / 2, frame.center().y()), badge.text)


def _write(painter: QPainter, middle: QPointF, text: str) -> None:
    _, width, height = laid_out_text(text, "small")
    draw_text(painter, middle.x() - width / 2, middle.y() - height / 2, text, "small")
