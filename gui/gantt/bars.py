"""The bars of a plan as columns of numbers: which are seen, and which is under the mouse, at any size in no
time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

import numpy as np

from core.model import Lot, Scenario
from gui.gantt.resource_rows import ResourceRow
from gui.gantt.viewport import Viewport

NOMINAL = 8 * 60
"""Minutes that a lot without times is drawn with where nobody knows how long it takes."""


class Bars:
    """One bar for each lot whose resource has a row, sorted by row and start; a bar is known by its place
    here.

    `row`, `start` and `end` are arrays of one number a bar. Lots without times stand one after another behind
    the timed ones of their row, and `is_timed` is False for them."""

    def __init__(
        self, lots: Sequence[Lot], row: np.ndarray, start: np.ndarray, end: np.ndarray, rows: int
    ) -> None:
        self.lots = lots
        self.row, self.start, self.end = row, start, end
        self.first = np.searchsorted(row, np.arange(rows + 1))
        self.is_timed = np.array([lot.start is not None for lot in lots], dtype=bool)
        self._longest = np.zeros(rows)
        np.maximum.at(self._longest, row, end - start)
        self._origin = float(start.min()) if len(lots) else 0.0
        self._stride = (float(end.max()) - self._origin if len(lots) else 0.0) + 1.0
        self._keys = row * self._stride + (start - self._origin)

    def __len__(self) -> int:
        return len(self.lots)

    @cached_property
    def place(self) -> dict[str, int]:
        """The bar of each lot."""
        return {lot.id: place for place, lot in enumerate(self.lots)}

    def of(self, lots: Iterable[str]) -> np.ndarray:
        """The bars of these lots, those that have one, in the order of the board."""
        place = self.place
        return np.array(sorted(place[lot] for lot in lots if lot in place), dtype=int)

    def row_of(self, row: int) -> range:
        """The bars of one row."""
        return range(int(self.first[row]), int(self.first[row + 1]))

    def seen(self, view: Viewport) -> np.ndarray:
        """The bars of which anything lies within a viewport."""
        rows = np.arange(view.rows_seen.start, view.rows_seen.stop)
        if not len(self) or not len(rows):
            return np.zeros(0, dtype=int)
        since = self._within(rows, view.left - self._longest[rows], "left")
        until = self._within(rows, np.full(len(rows), view.right), "left")
        found = np.concatenate([np.arange(a, b) for a, b in zip(since, until, strict=True)])
        return found[self.end[found] > view.left]

    def at(self, row: int, minute: float, slack: float = 0.0) -> int | None:
        """The bar of a row at a minute, or None; `slack` minutes around very short ones count as theirs."""
        rows = np.array([row])
        if not len(self) or not 0 <= row < len(self._longest):
            return None
        since = int(self._within(rows, np.array([minute - slack - self._longest[row]]), "left")[0])
        until = int(self._within(rows, np.array([minute + slack]), "right")[0])
        here = (self.start[since:until] - slack <= minute) & (minute < self.end[since:until] + slack)
        # The bar painted last lies on top.
        return since + int(np.flatnonzero(here)[-1]) if here.any() else None

    def _within(self, rows: np.ndarray, minutes: np.ndarray, side: str) -> np.ndarray:
        """Where in each row such a minute would stand; all rows in one search, as each has its own stretch of
        keys."""
        offsets = np.clip(minutes - self._origin, 0.0, self._stride)
        found = np.searchsorted(self._keys, rows * self._stride + offsets, side=side)  # type: ignore[call-overload]
        return np.clip(found, self.first[rows], self.first[rows + 1])


def bars_of(scenario: Scenario, rows: Sequence[ResourceRow]) -> Bars:
    """The bars of a plan on these rows."""
    by_row = [scenario.plan.by_resource.get(row.id, ()) for row in rows]
    lots = [lot for here in by_row for lot in here]
    start, end = (
        np.fromiter((_time(lot, which) for lot in lots), float, len(lots)) for which in ("start", "end")
    )
    made = Bars(lots, np.repeat(np.arange(len(rows)), [len(here) for here in by_row]), start, end, len(rows))
    return made if made.is_timed.all() else _with_nominal_times(made, scenario, rows)


def _time(lot: Lot, which: str) -> float:
    time = getattr(lot, which)
    return 0.0 if time is None else time


def _with_nominal_times(bars: Bars, scenario: Scenario, rows: Sequence[ResourceRow]) -> Bars:
    """Lots without times stand in their rows as they come, behind what is timed."""
    start, end = bars.start.copy(), bars.end.copy()
    for place, row in enumerate(rows):
        last = float(row.opens)
        for bar in bars.row_of(place):
            if not bars.is_timed[bar]:
                start[bar], end[bar] = last, last + _length(scenario, bars.lots[bar])
            last = max(last, end[bar])
    return Bars(bars.lots, bars.row, start, end, len(rows))


def _length(scenario: Scenario, lot: Lot) -> int:
    hours = scenario.shop.orders[lot.order].hours
    known = scenario.shop.lot_minutes(lot.order, lot.resource, lot.quantity) or round(60 * (hours or 0))
    return known or NOMINAL
