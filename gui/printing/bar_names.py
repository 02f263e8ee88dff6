"""What stands on a bar: the order's number as large as it fits, level or upright."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from gui.printing import ink
from gui.printing.paper import MM, Type, write

FEWEST, READABLE, LARGEST = 5.5, 7.5, 13.0
"""Points of the name on a bar: at least, those below which it stands upright if that makes it larger, at most."""
Parts = list[tuple[QRectF, ink.Ground]]
"""Rectangles of a bar with what they are filled with; the later ones lie over the earlier."""


@dataclass(frozen=True)
class Label:
    """What stands on a bar: an order's number, or its line on the dispatch list, level or upright."""

    text: str
    kind: Type
    is_upright: bool = False


def label_that_fits(name: str, number: str, room: QRectF) -> Label | None:
    """An order's number in the largest letters that fit a bar, upright where they would be too small; else its line on
    the dispatch list, else nothing."""
    wide, high = room.width() - 0.9 * MM, room.height()
    level, upright = _points(name, wide, high), _points(name, high - 2.4 * MM, room.width() - 0.4 * MM)
    if level and level >= min(READABLE, upright):
        return Label(name, Type(level, True))
    if upright:
        return Label(name, Type(upright, True), is_upright=True)
    points = _points(number, wide, high)
    return Label(number, Type(points, True)) if points else None


def _points(text: str, wide: float, high: float) -> float:
    """The largest letters in which a text fits, in points; 0 where even the smallest are too large."""
    most = min(LARGEST, floor(2 * (high / MM - 0.4) * 2.1) / 2)
    if most < FEWEST or wide <= 0:
        return 0.0
    points = min(most, floor(2 * most * wide / max(1.0, Type(most, True).width(text))) / 2)
    while points >= FEWEST:
        kind = Type(points, True)
        if kind.width(text) <= wide and kind.line <= high:
            return points
        points -= 0.5
    return 0.0


def paint_upright(painter: QPainter, label: Label, room: QRectF, parts: Parts) -> None:
    """Write from the bottom of a bar to its top."""
    kind, width = label.kind, label.kind.width(label.text)
    middle = room.center() - QPointF(0, 0.4 * MM)  # above the foot of late ones
    clear(painter, QRectF(middle.x() - kind.line / 2, middle.y() - width / 2, kind.line, width), parts)
    painter.save()
    painter.translate(middle)
    painter.rotate(-90)
    write(painter, (-width / 2, -kind.line / 2), label.text, kind)
    painter.restore()


def clear(painter: QPainter, place: QRectF, parts: Parts) -> None:
    """Take the patterns away where letters are to stand."""
    for frame, ground in parts:
        if ground.pattern and place.intersects(frame):
            painter.fillRect(place.intersected(frame), QColor(ground.fill))
