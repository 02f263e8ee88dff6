"""What lies behind the bars: rows, closed time, the lines of the time axis, and where the plan ends."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QColor, QPainter

from gui import look
from gui.gantt.closings import closed_blocks
from gui.gantt.picture import Picture
from gui.gantt.rectangles import fill
from gui.gantt.ticks import Tier, tiers
from gui.gantt.viewport import Viewport
from gui.look import Colours


@dataclass(frozen=True, slots=True)
class Backdrop:
    """Paints the rows of a picture in a theme."""

    colours: Colours

    def paint(self, painter: QPainter, picture: Picture, view: Viewport) -> None:
        """Paint everything behind the bars."""
        fill(painter, self.colours.window, 0, 0, view.width, view.height)
        self._rows(painter, view)
        if picture.keeps_times:
            self.shade(painter, picture, view)
            self._grid(painter, picture, view)
        self._outside(painter, picture, view)

    def _rows(self, painter: QPainter, view: Viewport) -> None:
        rows = np.array(view.rows_seen, dtype=float)
        for parity, colour in enumerate((self.colours.row_even, self.colours.row_odd)):
            fill(painter, colour, 0, view.y(rows[rows % 2 == parity]), view.width, view.row_height)
        line = look.mixed(self.colours.row_even, self.colours.line, 0.55)
        fill(painter, line, 0, view.y(rows + 1) - 1, view.width, 1)

    def shade(self, painter: QPainter, picture: Picture, view: Viewport, alpha: float = 1.0) -> None:
        """Shade closed time; thinly, over the bars, it shows when a lot pauses."""
        colour = QColor(self.colours.closed)
        colour.setAlphaF(alpha)
        for first, behind, starts, ends in closed_blocks(picture.rows, view, picture.horizon):
            left = np.round(view.x(starts))
            right = np.round(view.x(ends))
            fill(painter, colour, left, view.y(first), right - left, (behind - first) * view.row_height - 1)

    def _grid(self, painter: QPainter, picture: Picture, view: Viewport) -> None:
        upper, lower = tiers(view, picture.epoch)
        for tier, share in ((lower, 0.45), (upper, 1.0)):
            colour = look.mixed(self.colours.row_even, self.colours.line, share)
            fill(
                painter, colour, _columns(tier, view), 0, 1, min(view.height, view.content_height - view.top)
            )

    def _outside(self, painter: QPainter, picture: Picture, view: Viewport) -> None:
        """Nothing can be planned before the epoch or beyond the horizon."""
        start, end = view.x(0.0), view.x(float(picture.horizon))
        if start > 0:
            fill(painter, self.colours.window, 0, 0, start, view.height)
        if end < view.width:
            fill(painter, self.colours.window, end, 0, view.width - end, view.height)


def _columns(tier: Tier, view: Viewport) -> np.ndarray:
    columns = np.round(view.x(np.array(tier.edges, dtype=float)))
    return columns[(columns >= 0) & (columns < view.width)]
