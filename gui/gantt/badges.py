"""The three best places of a drag: a numbered badge where each begins, with its price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.edit import Slot
from gui import look
from gui.gantt.layout import TALL as TALL_ROW
from gui.gantt.layout import bar_inset
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
ABOVE, BELOW = "\u2191", "\u2193"
"""What points to a place on a row that is not in view."""


@dataclass(frozen=True, slots=True)
class Badge:
    """One of the best places, what is written on it, its frame in pixels, the column of its minute and where its
    row begins."""

    number: int
    text: str
    frame: QRectF
    x: int
    row_top: int


def badges(slots: Sequence[Slot], picture: Picture, view: Viewport) -> list[Badge]:
    """The badges of the best places; one that is not in view waits at the edge, and none hides another."""
    made = [_badge(number, slot, picture, view) for number, slot in enumerate(slots, start=1)]
    for row in {badge.frame.top() for badge in made}:
        here = sorted((badge for badge in made if badge.frame.top() == row), key=lambda badge: badge.x)
        for before, badge in pairwise(here):
            badge.frame.moveLeft(max(badge.frame.left(), before.frame.right() + AIR))
        limit = float(view.width)
        for badge in reversed(here):
            badge.frame.moveRight(min(badge.frame.right(), limit))
            limit = badge.frame.left() - AIR
    return made


def _badge(number: int, slot: Slot, picture: Picture, view: Viewport) -> Badge:
    x, row_top = round(view.x(float(slot.start))), round(view.y(float(picture.row_of[slot.resource])))
    text = wording.difference(slot.price)
    text = f"{BEFORE}{text}" if x < 0 else f"{text}{BEHIND}" if x >= view.width else text
    top = float(row_top + _drop(view))
    if not 0 <= top <= view.height - TALL:
        text = f"{slot.resource} {ABOVE if top < 0 else BELOW} {text}"
        top = min(max(top, float(AIR)), float(view.height - TALL - AIR))
    frame = QRectF(max(x, 0), top, TALL + round(width_of(text, "small")) + PAD, TALL)
    return Badge(number, text, frame, x, row_top)


def _drop(view: Viewport) -> int:
    """Pixels from the top of a row to its badge: at the foot of the bars, so that their names stay legible."""
    if view.row_height < TALL_ROW:
        return (view.row_height - TALL) // 2
    return view.row_height - bar_inset(view) - TALL - 2


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
    if 0 <= badge.x < view.width:
        painter.fillRect(QRectF(badge.x, badge.row_top + 1, 2, view.row_height - 3), colour)
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
