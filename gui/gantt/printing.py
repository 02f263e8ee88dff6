"""The plan on paper or in a picture: axis, row heads and bars by the same painters as on the screen."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from gui.gantt.axis import TIER, AxisPainter
from gui.gantt.colouring import Colouring
from gui.gantt.header import NARROWEST, HeaderPainter, loads_in
from gui.gantt.picture import Picture
from gui.gantt.plan_painter import PlanPainter
from gui.gantt.viewport import LOWEST_ROW, Viewport
from gui.look import LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

WIDTH = 1400
"""Pixels of a sheet before it is scaled to its frame."""


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


def _at(painter: QPainter, x: float, y: float, paint: Callable[[], object]) -> None:
    painter.save()
    painter.translate(x, y)
    paint()
    painter.restore()
