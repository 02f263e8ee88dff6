"""What moves over the painted plan: the present minute, previews, selection, hover, dates, a flash, words on
an empty board."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor, QPen

from core.model import Shop, minute_of
from gui.gantt.ghosts import paint_left, paint_plan
from gui.gantt.marks import (
    hover_pen,
    paint_dates,
    paint_flash,
    paint_frames,
    paint_now,
    paint_words,
    selected_pen,
    sibling_pen,
)  # fmt: skip
from gui.look import Colours

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from gui.gantt.canvas import Canvas

FLASHES = 24
"""Steps in which a flash fades."""


class Overlay(QObject):
    """Paints over the plan and keeps what it needs for that: the clock, and what is flashed."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._flashed: tuple[str, ...] = ()
        self._left = 0
        self._fading = QTimer(self)
        self._fading.setInterval(50)
        self._fading.timeout.connect(self._fade)
        self._clock = QTimer(self)
        self._clock.setInterval(30_000)
        self._clock.timeout.connect(canvas.update)
        self._clock.start()

    def flash(self, lots: tuple[str, ...]) -> None:
        """Ring some lots for a moment."""
        self._flashed, self._left = lots, FLASHES
        self._fading.start()

    @property
    def flashed(self) -> tuple[str, ...]:
        """The lots that are ringed just now."""
        return self._flashed if self._left else ()

    def _fade(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._fading.stop()
        self._canvas.update()

    def paint(self, painter: QPainter, colours: Colours) -> None:
        """Paint everything over the plan but the gesture."""
        contents, view = self._canvas.contents, self._canvas.navigation.viewport
        if contents.incumbent is not None:
            paint_left(painter, contents.picture.bars, contents.leaving, view, colours)
            paint_plan(painter, contents.incumbent, view, colours)
        if contents.picture.keeps_times:
            paint_now(painter, minute_of(contents.picture.epoch, datetime.now()), view, colours)
            orders = contents.session.scenario.shop.orders
            chosen = sorted(order for order in contents.session.selection.orders if order in orders)
            paint_dates(painter, [orders[order] for order in chosen], view, colours)
        self._frames(painter, colours)
        self._flash(painter, colours)
        self._words(painter, colours)

    def _frames(self, painter: QPainter, colours: Colours) -> None:
        contents, view = self._canvas.contents, self._canvas.navigation.viewport
        bars, hovered, gesture = contents.picture.bars, self._canvas.mouse.hovered, self._canvas.mouse.gesture
        if hovered is not None and hovered < len(bars):
            paint_frames(painter, bars, np.array([hovered]), view, hover_pen(colours))
            others = bars.of(contents.lots_of(bars.lots[hovered].order))
            paint_frames(painter, bars, others[others != hovered], view, sibling_pen(colours))
        paint_frames(painter, bars, contents.siblings, view, sibling_pen(colours))
        if gesture is None:
            paint_frames(painter, bars, contents.selected, view, selected_pen(colours))
            if self._canvas.hasFocus() and not len(contents.selected):
                self._focus(painter, colours)

    def _focus(self, painter: QPainter, colours: Colours) -> None:
        """A thin frame while the keyboard is here and no bar shows it."""
        painter.setPen(QPen(QColor(colours.accent), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._canvas.rect().adjusted(0, 0, -1, -1))

    def _flash(self, painter: QPainter, colours: Colours) -> None:
        if self.flashed:
            bars, view = self._canvas.contents.picture.bars, self._canvas.navigation.viewport
            paint_flash(painter, bars, bars.of(self.flashed), (view, colours), self._left / FLASHES)

    def _words(self, painter: QPainter, colours: Colours) -> None:
        picture, view = self._canvas.contents.picture, self._canvas.navigation.viewport
        if not picture.rows:
            paint_words(painter, self._how_to_begin(), view, colours)
        elif not (len(picture.bars) or self._canvas.contents.incumbent or self._canvas.mouse.gesture):
            paint_words(
                painter, (self.tr("No plan yet"), self._how_to_plan(picture.scenario.shop)), view, colours
            )

    def _how_to_begin(self) -> tuple[str, str]:
        if self._canvas.contents.kind == "producers":
            return self.tr("No producers yet"), self.tr("Add producers in the Producers table, or open a sample.")
        return self.tr("No machines yet"), self.tr("Add machines in the Machines table, or open a sample.")

    def _how_to_plan(self, shop: Shop) -> str:
        if not shop.orders:
            return self.tr("Add orders in the Orders table, or import an order book.")
        if not shop.machines or self._canvas.contents.kind == "producers":
            return self.tr("Drag an order from below onto a producer.")
        return self.tr("Press Solve, or drag an order from below onto a machine.")
