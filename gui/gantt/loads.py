"""How full the machines are within any span of time."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from gui.gantt.bars import Bars
from gui.gantt.resource_rows import ResourceRow, working_coordinates


class Loads:
    """Keeps every bar's start and end in its machine's working minutes, so that a load is one sum."""

    def __init__(self, rows: Sequence[ResourceRow], bars: Bars) -> None:
        self._rows = rows
        self._row = bars.row
        self._begin, self._end = np.zeros(len(bars)), np.zeros(len(bars))
        for place, row in enumerate(rows):
            here = slice(bars.first[place], bars.first[place + 1])
            if row.work is not None:
                self._begin[here] = working_coordinates(row.work, bars.start[here])
                self._end[here] = working_coordinates(row.work, bars.end[here])

    def within(self, start: float, end: float, bars: np.ndarray | None = None) -> np.ndarray:
        """For each row, the working minutes in lots within [start, end) as a share of its working minutes
        there; NaN where it never works there or keeps no times. Where `bars` are given no others are
        counted."""
        since, until = self._edges(start, end)
        row, begin, last = (
            column if bars is None else column[bars] for column in (self._row, self._begin, self._end)
        )
        busy = np.clip(last, since[row], until[row]) - np.clip(begin, since[row], until[row])
        total = np.bincount(row, weights=busy, minlength=len(self._rows))
        open_minutes = until - since
        return np.divide(total, open_minutes, out=np.full(len(self._rows), np.nan), where=open_minutes > 0)

    def _edges(self, start: float, end: float) -> np.ndarray:
        """Both edges of a span in each row's working minutes, shape (2, rows)."""
        edges = np.zeros((2, len(self._rows)))
        for place, row in enumerate(self._rows):
            if row.work is not None:
                span = np.array([max(start, row.opens), max(end, row.opens)])
                edges[:, place] = working_coordinates(row.work, span)
        return edges
