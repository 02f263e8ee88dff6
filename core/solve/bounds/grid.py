"""Cells of working time, and why they are no danger to a bound.

Minute c of a machine's working time lies in cell ⌊c / width⌋. What a lot or a changeover takes is rounded
down, which no plan can notice: ⌊a + b⌋ is never less than ⌊a⌋ + ⌊b⌋. An end stands for every minute of its
cell and costs what the cheapest of them does. A part that takes d minutes is paid for as many as fit between
its cells, d + width - 1 at most. So every plan is a path that costs no more, at every width that is not
longer than the shortest lot.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.timing.work_map import Minutes


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells of so many minutes, and into how many `sizes` parts are told apart."""

    width: int
    sizes: int = 1

    def cells(self, minutes: object) -> Minutes:
        """Lengths in cells."""
        return np.asarray(minutes, np.int64) // self.width
