"""Where bars lie on the screen: whole pixels, and only as many as can be told apart."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gui.gantt.bars import Bars
from gui.gantt.viewport import Viewport

MANY = 3000
"""Bars in view from which those that begin in the same pixel of a row are drawn as one."""
OVERHANG = 16
"""Pixels by which bars are drawn beyond the edges, so that their ends stay out of sight."""
TALL = 34
"""Pixels of a row from which there is more air around its bars."""


@dataclass(frozen=True, slots=True)
class Laid:
    """Bars laid out in pixels: the bar of each, its left edge, top and width; all have one height."""

    bar: np.ndarray
    x: np.ndarray
    y: np.ndarray
    width: np.ndarray
    height: int

    def where(self, kept: np.ndarray) -> Laid:
        """Some of them, by a mask or by places."""
        return Laid(self.bar[kept], self.x[kept], self.y[kept], self.width[kept], self.height)


def bar_inset(view: Viewport) -> int:
    """Pixels between the edge of a row and its bars."""
    return 3 if view.row_height < TALL else 5


def bar_height(view: Viewport) -> int:
    """Pixels of a bar."""
    return view.row_height - 2 * bar_inset(view) - 1


def laid_out(bars: Bars, chosen: np.ndarray, view: Viewport) -> Laid:
    """Some bars in whole pixels, cut a little beyond the edges of the window."""
    return laid_spans(chosen, bars.row[chosen], bars.start[chosen], bars.end[chosen], view)


def laid_spans(bar: np.ndarray, row: np.ndarray, start: np.ndarray, end: np.ndarray, view: Viewport) -> Laid:
    """Spans of rows in whole pixels, as the bars of these rows would lie."""
    left = np.clip(np.round(view.x(start)), -OVERHANG, view.width + OVERHANG)
    right = np.clip(np.round(view.x(end)), -OVERHANG, view.width + OVERHANG)
    top = np.round(view.y(row.astype(float)) + bar_inset(view))
    return Laid(bar, left, top, np.maximum(right - left, 1.0), bar_height(view))


def thinned(laid: Laid) -> Laid:
    """Without the narrow bars that begin in the same pixel of a row as one before them, where there are very
    many."""
    if len(laid.bar) <= MANY:
        return laid
    begins_alone = (np.diff(laid.x, prepend=np.nan) != 0) | (np.diff(laid.y, prepend=np.nan) != 0)
    return laid.where(begins_alone | (laid.width > 2))
