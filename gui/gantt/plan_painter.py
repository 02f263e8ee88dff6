"""Paints a whole plan. It knows no widget, so the same hand serves the screen, a print and a picture in a
report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.gantt.backdrop import Backdrop
from gui.gantt.bar_painter import BarPainter
from gui.gantt.colouring import Colouring
from gui.gantt.layout import laid_out, thinned
from gui.gantt.picture import Picture
from gui.gantt.sign_painter import SignPainter
from gui.gantt.viewport import Viewport
from gui.look import Colours

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

PAUSED = 0.25
"""How strongly closed time shades the bars that pause in it."""


class PlanPainter:
    """Paints plans in one theme; `ratio` is the pixels of the device for each of ours."""

    def __init__(self, colours: Colours, ratio: float = 1.0) -> None:
        self.colours, self.ratio = colours, ratio
        self._backdrop = Backdrop(colours)
        self._bars = BarPainter(colours)
        self._signs = SignPainter(colours, ratio)

    def paint(self, painter: QPainter, picture: Picture, colouring: Colouring, view: Viewport) -> None:
        """Paint what a viewport shows of a picture."""
        seen = picture.bars.seen(view)
        laid = thinned(laid_out(picture.bars, seen, view))
        self._backdrop.paint(painter, picture, view)
        self._bars.changeovers(painter, picture.changeovers.of(seen), picture, view)
        self._bars.paint(painter, laid, picture, colouring, self.ratio)
        if picture.keeps_times:
            self._backdrop.shade(painter, picture, view, PAUSED)
        self._bars.second_passes(painter, laid, picture, view)
        self._signs.paint(painter, laid, picture, colouring, view)
