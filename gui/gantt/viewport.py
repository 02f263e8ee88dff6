"""Which part of the plan is seen: the way between minutes and pixels, as a value."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np

from core.model import LENGTH_OF_DAY

Minutes = TypeVar("Minutes", float, np.ndarray)

CLOSEST = 60.0
"""Fewest minutes that fill the width: nearer than this nobody plans."""
LOWEST_ROW, HIGHEST_ROW = 24, 56
"""Pixels of a row, so that a label is legible and few machines do not look lost."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """A window of `width` by `height` pixels onto `rows` rows and the minutes within `bounds`.

    `left` is the minute at the left edge, `scale` the pixels of a minute, `top` the pixels that rows are
    scrolled up by. Every way of moving it keeps it within the bounds, so nobody gets lost."""

    width: int = 800
    height: int = 400
    rows: int = 0
    left: float = 0.0
    scale: float = 800 / (7 * LENGTH_OF_DAY)
    top: float = 0.0
    bounds: tuple[float, float] = (0.0, 56.0 * LENGTH_OF_DAY)

    @property
    def right(self) -> float:
        """The minute at the right edge."""
        return self.left + self.span

    @property
    def span(self) -> float:
        """Minutes from the left edge to the right."""
        return self.width / self.scale

    @property
    def row_height(self) -> int:
        """Pixels of a row: as high as the window allows, within what is legible."""
        return int(min(max(self.height / max(self.rows, 1), LOWEST_ROW), HIGHEST_ROW))

    @property
    def content_height(self) -> int:
        """Pixels of all rows together."""
        return self.rows * self.row_height

    @property
    def overflow(self) -> int:
        """Pixels of rows that do not fit, which can be scrolled to."""
        return max(0, self.content_height - self.height)

    @property
    def rows_seen(self) -> range:
        """The rows of which anything is seen."""
        first = int(self.top // self.row_height)
        return range(first, min(self.rows, int((self.top + self.height - 1) // self.row_height) + 1))

    def x(self, minute: Minutes) -> Minutes:
        """The pixel column of a minute, or of an array of them."""
        return (minute - self.left) * self.scale

    def minute(self, x: float) -> float:
        """The minute at a pixel column."""
        return self.left + x / self.scale

    def y(self, row: Minutes) -> Minutes:
        """The pixel line at which a row begins, or those of an array of rows."""
        return row * self.row_height - self.top

    def row(self, y: float) -> int | None:
        """The row at a pixel line, or None below the last."""
        row = int((y + self.top) // self.row_height)
        return row if 0 <= row < self.rows else None

    def resized(self, width: int, height: int) -> Viewport:
        """The same minutes in a window of another size."""
        scale = self.scale * max(width, 1) / self.width
        return replace(self, width=max(width, 1), height=max(height, 1), scale=scale).kept()

    def zoomed(self, factor: float, x: float) -> Viewport:
        """Nearer by a factor, with the minute at a pixel column kept where it is."""
        scale = self._allowed(self.scale * factor)
        return replace(self, scale=scale, left=self.minute(x) - x / scale).kept()

    def panned(self, dx: float, dy: float = 0.0) -> Viewport:
        """The content pushed right and down by so many pixels."""
        return replace(self, left=self.left - dx / self.scale, top=self.top - dy).kept()

    def showing(self, start: float, end: float) -> Viewport:
        """The minutes from start to end across the whole width."""
        scale = self._allowed(self.width / max(end - start, CLOSEST))
        middle = (start + end) / 2
        return replace(self, scale=scale, left=middle - self.width / scale / 2).kept()

    def with_row(self, row: int) -> Viewport:
        """Scrolled just as far as needed to see a row whole."""
        above, below = row * self.row_height, (row + 1) * self.row_height - self.height
        return replace(self, top=min(max(self.top, below), above)).kept()

    def kept(self) -> Viewport:
        """The nearest window within the bounds."""
        scale = self._allowed(self.scale)
        latest = max(self.bounds[0], self.bounds[1] - self.width / scale)
        left = min(max(self.left, self.bounds[0]), latest)
        return replace(self, scale=scale, left=left, top=min(max(self.top, 0.0), float(self.overflow)))

    def _allowed(self, scale: float) -> float:
        return min(max(scale, self.width / (self.bounds[1] - self.bounds[0])), self.width / CLOSEST)
