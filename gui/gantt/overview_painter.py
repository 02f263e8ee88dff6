"""What the overview shows: where minutes lie in the strip, its frame, and the picture of the whole plan behind it."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from core.model import LENGTH_OF_DAY, moment_of
from gui.gantt.density import density_image
from gui.gantt.picture import WEEK, Picture
from gui.gantt.rectangles import fill
from gui.gantt.texts import draw_text, laid_out_text, width_of
from gui.gantt.viewport import Viewport
from gui.look import Colours, weeks, wording

PAD, PLOT, TICKS, WORDS = 3, 22, 5, 14
"""Pixels of its height: above the rows, for them, for the marks of late lots, and for the days."""
HEIGHT = PAD + PLOT + TICKS + WORDS
GRIP = 5
"""Pixels around an edge of the frame by which it is held."""
NARROWEST = 10
"""Pixels of the frame at least, so that it can be held."""
AIR = 26
"""Pixels between two days that are named."""

Grip = Literal["left", "right", "frame"]


@dataclass(frozen=True, slots=True)
class Strip:
    """The minutes of a viewport's bounds over so many pixels, and the frame around what it shows."""

    width: int
    view: Viewport

    def at(self, minute: float) -> float:
        """The pixel column of a minute."""
        first, last = self.view.bounds
        return (minute - first) / (last - first) * self.width

    def minute(self, x: float) -> float:
        """The minute at a pixel column."""
        first, last = self.view.bounds
        return first + x / max(self.width, 1) * (last - first)

    @property
    def frame(self) -> QRectF:
        """What the board shows."""
        view = self.view
        left, right = self.at(view.left), self.at(view.right)
        spare = max(0.0, NARROWEST - (right - left)) / 2
        share = PLOT / max(view.content_height, 1)
        top = PAD + view.top * share if view.overflow else 0.0
        bottom = PAD + (view.top + view.height) * share if view.overflow else PAD + PLOT + TICKS
        return QRectF(QPointF(left - spare, top), QPointF(right + spare, bottom))

    def grip_at(self, x: float) -> Grip | None:
        """What of the frame is at a pixel column; None outside of it."""
        frame = self.frame
        edges: tuple[tuple[Grip, float], ...] = (("left", frame.left()), ("right", frame.right()))
        nearest, edge = min(edges, key=lambda one: abs(one[1] - x))
        is_inside = frame.left() <= x <= frame.right()
        if abs(edge - x) <= (min(GRIP, frame.width() / 3) if is_inside else GRIP):
            return nearest
        return "frame" if is_inside else None


def paint_plan(strip: Strip, picture: Picture, late: np.ndarray, colours: Colours, ratio: float) -> QPixmap:
    """The whole plan; `late` says of each bar whether it is."""
    made = QPixmap(QSize(strip.width, HEIGHT) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(colours.window))
    painter = QPainter(made)
    size = (max(1, round(strip.width * ratio)), max(1, round(PLOT * ratio)))
    painter.drawImage(QRectF(0, PAD, strip.width, PLOT), density_image(picture, late, size, colours))
    _mark_late(painter, np.array([strip.at(end) for end in picture.bars.end[late].tolist()]), colours)
    if picture.keeps_times:
        _name_days(painter, strip, picture, colours)
    painter.end()
    return made


def paint_frame(painter: QPainter, strip: Strip, now: float | None, colours: Colours) -> None:
    """The frame, what lies outside of it dimmed, and the present minute."""
    frame, plot = strip.frame, PAD + PLOT + TICKS
    veil = QColor(colours.window)
    veil.setAlphaF(0.55)
    painter.fillRect(QRectF(0, 0, max(0.0, frame.left()), plot), veil)
    painter.fillRect(QRectF(frame.right(), 0, max(0.0, strip.width - frame.right()), plot), veil)
    if now is not None:
        painter.fillRect(QRectF(round(strip.at(now)) - 0.5, 0, 1.5, plot), QColor(colours.now))
    painter.setPen(QPen(QColor(colours.accent), 1.5))
    painter.drawRect(frame.adjusted(0.75, 0.75, -0.75, -0.75))
    for edge in (frame.left(), frame.right()):
        painter.fillRect(QRectF(edge - 1.5, frame.center().y() - 5, 3, 10), QColor(colours.accent))


def _mark_late(painter: QPainter, ends: np.ndarray, colours: Colours) -> None:
    """A mark below the end of each late bar: its place says what its colour says."""
    fill(painter, colours.conflict, np.unique(np.round(ends)) - 1, PAD + PLOT + 1, 2, TICKS - 1)


def _name_days(painter: QPainter, strip: Strip, picture: Picture, colours: Colours) -> None:
    """The first days of weeks at even steps, as many as can be read."""
    epoch, (first, last) = picture.epoch, strip.view.bounds
    room = width_of(wording.short_day(moment_of(epoch, int(last)).date()), "small") + AIR
    step = WEEK * max(1, ceil(room / max(strip.at(WEEK) - strip.at(0), 1.0)))
    begin = -weeks.day_of_week(epoch) * LENGTH_OF_DAY
    for start in range(begin + ceil((first - begin) / WEEK) * WEEK, int(last), step):
        name = wording.short_day(moment_of(epoch, start).date())
        x, width = strip.at(start), width_of(name, "small")
        painter.fillRect(QRectF(round(x), PAD, 1, HEIGHT - PAD), QColor(colours.line))
        if x + width + 5 <= strip.width:
            painter.setPen(QColor(colours.muted))
            _, _, line = laid_out_text(name, "small")
            draw_text(painter, round(x) + 4, HEIGHT - WORDS + (WORDS - line) / 2, name, "small")
