"""The plan on paper or in a picture: axis, row heads and bars by the same painters as on the screen."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.gantt.axis import TIER, AxisPainter
from gui.gantt.colouring import Colouring
from gui.gantt.header import NARROWEST, HeaderPainter, loads_in
from gui.gantt.picture import Picture
from gui.gantt.plan_painter import PlanPainter
from gui.gantt.viewport import LOWEST_ROW, Viewport
from gui.look import LIGHT

WIDTH = 1400
"""Pixels of a sheet before it is scaled to its frame."""
LEAST, ROW, FINE = 420, 34, 2
"""Pixels of a picture's height at least and of each row, before it is made so many times as fine."""


def paint_board(painter: QPainter, frame: QRectF, picture: Picture, colouring: Colouring) -> None:
    """Paint a whole plan into a frame, as large as its sides allow; paper is light whatever the theme."""
    rows = len(picture.rows)
    height = max(round(WIDTH * frame.height() / frame.width()), 2 * TIER + rows * LOWEST_ROW)
    axis, head = 2 * TIER, NARROWEST + 28
    view = Viewport(WIDTH - head, height - axis, rows=rows, bounds=picture.bounds).showing(*picture.extent)
    scale = min(frame.width() / WIDTH, frame.height() / height)
    painter.save()
    painter.translate(frame.topLeft())
    painter.scale(scale, scale)
    painter.setClipRect(QRectF(0, 0, WIDTH, height))
    plan = PlanPainter(LIGHT, float(max(1, ceil(scale))))  # sheets are finer than screens
    _at(painter, head, axis, lambda: plan.paint(painter, picture, colouring, view))
    _at(painter, head, 0, lambda: AxisPainter(LIGHT).paint(painter, view, picture.epoch))
    loads = loads_in(picture, view)
    _at(painter, 0, axis, lambda: HeaderPainter(LIGHT, head).paint(painter, picture.rows, loads, view))
    painter.restore()


def board_image(picture: Picture, colouring: Colouring) -> QImage:
    """A whole plan as a picture, twice as fine as a screen and as high as its rows ask."""
    height = max(LEAST, 2 * TIER + len(picture.rows) * ROW)
    image = QImage(FINE * WIDTH, FINE * height, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.window))
    painter = QPainter(image)
    paint_board(painter, QRectF(image.rect()), picture, colouring)
    painter.end()
    return image


def _at(painter: QPainter, x: float, y: float, paint: Callable[[], object]) -> None:
    painter.save()
    painter.translate(x, y)
    paint()
    painter.restore()
