"""The colours of prices: blue where a place is cheaper than now, grey where it costs the same, orange to brown
where it is dearer."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtGui import QColor

from gui.look import Colours

SHADES = 255
"""Steps of the scale; the one in the middle is no difference."""
MOST = np.log1p(1000.0)
"""Where the scale ends: a thousand changeovers."""
GAINS, LOSSES = 0.3, 0.8
"""How the scale bends on either side: gains are small and looked for, so they show soon; losses are everywhere."""


def shades(prices: np.ndarray, unit: float) -> np.ndarray:
    """The shade of each price, from 0 for much cheaper to 254 for much dearer. A price is taken as so many times
    `unit`, the cost of a changeover, and its logarithm is what is shown."""
    size = np.minimum(np.log1p(np.abs(np.nan_to_num(prices, posinf=0.0)) / unit) / MOST, 1.0)
    place = np.where(prices < 0, -(size**GAINS), size**LOSSES)
    return np.rint((1 + place) * (SHADES // 2)).astype(np.uint8)


@lru_cache(maxsize=8)
def scale(colours: Colours) -> np.ndarray:
    """The scale of a theme: red, green, blue of each shade, [255, 3]."""
    stops = [(0.0, colours.cheaper), (0.5, colours.as_now), (0.74, colours.dearer), (1.0, colours.dearest)]
    places, at = np.linspace(0.0, 1.0, SHADES), np.array([at for at, _ in stops])
    inks = [QColor(colour) for _, colour in stops]
    bands = np.array([(one.red(), one.green(), one.blue()) for one in inks], dtype=np.float64)
    return np.stack([np.interp(places, at, bands[:, n]) for n in range(3)], axis=1)

