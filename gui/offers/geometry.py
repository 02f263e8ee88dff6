"""Where producers and their offers stand on the picture, in pixels of the viewport."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from gui.offers.picture import Bar, Picture

HEAD, AXIS, ROW, BAR_EDGE = 236, 24, 38, 5
"""Width of the row heads, height of the axis and of a row, and the room above and below a bar."""
RIGHT = 76
"""Room at the right for what a row says while something is dragged."""
LEAST = 3.0
"""Pixels of the shortest bar, so that an order without hours can be seen and taken."""


@dataclass
class Geometry:
    """The scale of the hours and how far rows and hours are scrolled."""

    picture: Picture
    width: float = 800.0
    top: float = 0.0
    left: float = 0.0
    zoom: float = 1.0

    @property
    def per_hour(self) -> float:
        """Pixels of an hour: at zoom 1 the longest line fills the width."""
        return max(1.0, self.width - HEAD - RIGHT) / self.picture.widest * self.zoom

    def x(self, hour: float) -> float:
        """Where an hour stands."""
        return HEAD + hour * self.per_hour - self.left

    def y(self, row: int) -> float:
        """The top of a row."""
        return AXIS + row * ROW - self.top

    def row_at(self, y: float) -> int | None:
        """The row at a height, if there is one."""
        row = int((y - AXIS + self.top) // ROW)
        return row if y >= AXIS and 0 <= row < len(self.picture.rows) else None

    def rect(self, row: int, bar: Bar) -> QRectF:
        """The place of a bar."""
        left, right = self.x(bar.start), self.x(bar.end)
        return QRectF(left, self.y(row) + BAR_EDGE, max(LEAST, right - left - 1), ROW - 2 * BAR_EDGE)

    def bar_at(self, at: QPointF) -> Bar | None:
        """The bar at a point, if there is one."""
        row = self.row_at(at.y())
        if row is None or at.x() < HEAD:
            return None
        bars = [bar for bar in self.picture.rows[row].bars if self.rect(row, bar).contains(at)]
        return bars[-1] if bars else None

    @property
    def height(self) -> float:
        """The height of all rows."""
        return len(self.picture.rows) * ROW
