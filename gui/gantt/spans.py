"""What is drawn beside and inside bars: changeovers before them, the turn between two passes within them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from core.model import Scenario, Slot, WorkTime
from gui.gantt.bars import Bars
from gui.gantt.resource_rows import ResourceRow, work_curve

Found = tuple[int, float, float]
"""A bar with a start and an end."""


@dataclass(frozen=True)
class Spans:
    """Spans of time that belong to bars, in the order of these: the bar of each, its start and its end in
    minutes."""

    bar: np.ndarray
    start: np.ndarray
    end: np.ndarray

    def of(self, bars: np.ndarray) -> Spans:
        """The spans of some bars."""
        if not len(self.bar) or not len(bars):
            return Spans(self.bar[:0], self.start[:0], self.end[:0])
        wanted = np.zeros(max(self.bar[-1], bars.max()) + 1, dtype=bool)
        wanted[bars] = True
        kept = wanted[self.bar]
        return Spans(self.bar[kept], self.start[kept], self.end[kept])


def changeover_spans(scenario: Scenario, bars: Bars, rows: Sequence[ResourceRow]) -> Spans:
    """The working minutes right before a lot in which its machine is changed over, in pieces where it closes
    between."""
    parts = [_of_row(slots, work, first) for slots, work, first in _timed_rows(scenario, bars, rows)]
    table = np.concatenate([np.zeros((0, 3)), *parts])
    return _columns(table[np.argsort(table[:, 0], kind="stable")])


def _of_row(slots: Sequence[Slot], work: WorkTime, first: int) -> np.ndarray:
    """Bar, start and end of each piece of a row's changeovers, shape (pieces, 3)."""
    minutes = np.fromiter(
        (slot.changeover.minutes if slot.changeover else 0 for slot in slots), float, len(slots)
    )
    ends = np.fromiter((slot.start for slot in slots), float, len(slots))
    bends, _ = work_curve(work)
    opens, closes = np.array([np.inf, *bends[::2]]), np.array([-np.inf, *bends[1::2]])
    place = np.searchsorted(bends[::2], ends)
    at_once = (ends - minutes >= opens[place]) & (ends <= closes[place])
    whole = np.flatnonzero(at_once & (minutes > 0))
    table = np.column_stack([first + whole, ends[whole] - minutes[whole], ends[whole]])
    broken = np.flatnonzero(~at_once & (minutes > 0)).tolist()
    pieces = [(first + n, *piece) for n in broken for piece in _pieces(work, int(ends[n]), int(minutes[n]))]
    return np.concatenate([table, np.array(pieces, dtype=float).reshape(-1, 3)])


def _pieces(work: WorkTime, end: int, minutes: int) -> Iterator[tuple[int, int]]:
    """The last so many working minutes before a minute, the nearest piece first."""
    place = bisect_left(work.starts, end) - 1
    while minutes > 0 and place >= 0:
        last = min(end, work.ends[place])
        first = max(work.starts[place], last - minutes)
        yield first, last
        minutes -= last - first
        place -= 1


def second_pass_spans(scenario: Scenario, bars: Bars, rows: Sequence[ResourceRow]) -> Spans:
    """The re-set between the two passes of each double-printed lot on a single machine, from where the first
    is done."""
    twice = {order.id for order in scenario.shop.orders.rows if order.passes == 2}
    single = [
        row for row in _timed_rows(scenario, bars, rows) if twice and rows[bars.row[row[2]]].passes == 1
    ]
    found = [
        _turn(first + n, slot, work, scenario)
        for slots, work, first in single
        for n, slot in enumerate(slots)
        if slot.lot.order in twice
    ]
    return _columns(np.array(found, dtype=float).reshape(-1, 3))


def _turn(bar: int, slot: Slot, work: WorkTime, scenario: Scenario) -> Found:
    lot, between = slot.lot, scenario.shop.second_pass_minutes
    minutes = scenario.shop.lot_minutes(lot.order, lot.resource, lot.quantity) or 0
    turn = work.end_of(slot.start, max(0, minutes - between) // 2)
    return (bar, slot.start, slot.start) if turn is None else (bar, turn, turn + between)


def _timed_rows(
    scenario: Scenario, bars: Bars, rows: Iterable[ResourceRow]
) -> Iterator[tuple[Sequence[Slot], WorkTime, int]]:
    """The timed lots of each machine that has any, its working time, and the bar of the first: a row begins
    with them, in the same order."""
    sequences = scenario.sequences
    for place, row in enumerate(rows):
        slots = sequences.get(row.id, ())
        if row.work is not None and slots:
            yield slots, row.work, int(bars.first[place])


def _columns(table: np.ndarray) -> Spans:
    return Spans(table[:, 0].astype(int), table[:, 1], table[:, 2])
