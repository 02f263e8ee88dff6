"""Where the lock glyphs stand on bars: one answer for the painter, and for the pointer that clicks them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gui.gantt.glyphs import BOTH, RESOURCE, SIDE, START
from gui.gantt.layout import Laid
from gui.gantt.viewport import Viewport

EDGE = 4
"""Pixels between the last glyph and the end of its bar."""
BETWEEN = 3
"""Pixels between two glyphs."""
ONE, TWO = SIDE + 6, 2 * SIDE + BETWEEN + 6
"""Pixels of a bar from which it shows one glyph, or both."""


class LockSpots(NamedTuple):
    """Glyphs on bars that were laid out: the place of the bar among these, the kind of each glyph, and the pixels of
    its left upper corner. `room` are the pixels that each bar gives to its glyphs."""

    place: np.ndarray
    kind: np.ndarray
    x: np.ndarray
    y: np.ndarray
    room: np.ndarray


def lock_spots(laid: Laid, kinds: np.ndarray, view: Viewport) -> LockSpots:
    """A pin and a clock where both are locked and there is room for two; else one glyph, where there is room for it."""
    shown = (kinds > 0) & (laid.width >= ONE)
    two = shown & (kinds == BOTH) & (laid.width >= TWO)
    right = np.minimum(laid.x + laid.width, float(view.width)) - SIDE - EDGE
    place = np.concatenate([np.flatnonzero(shown), np.flatnonzero(two)])
    kind = np.concatenate([np.where(two, START, kinds)[shown], np.full(two.sum(), RESOURCE)])
    x = np.concatenate([right[shown], right[two] - SIDE - BETWEEN])
    room = shown * SIDE + two * (SIDE + BETWEEN)
    return LockSpots(place, kind, x, laid.y[place] + round((laid.height - SIDE) / 2), room)
