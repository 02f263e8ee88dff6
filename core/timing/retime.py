"""The best times of one machine's lots in a given sequence, by dynamic programming over where each lot ends.

Cells of ten minutes find the valley, then single minutes around it find its floor, again and again until
nothing moves. The walk itself is plain numpy here, so that the first plan needs no compiler;
`core.timing.path` has the same walk compiled.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from core.timing.penalties import Numbers, Penalties
from core.timing.work_map import Minutes, WorkMap

IMPOSSIBLE = 1e30
CELL = 10
NEAR, FAR = 24 * CELL, 48 * CELL
"""Minutes to either side that one pass looks at: what plain loops can afford, and what compiled ones can."""


@dataclass(frozen=True, slots=True)
class Row:
    """The lots of one machine, in sequence; coordinates and minutes are working minutes of the machine.

    `gap` lies between the end of the lot before (for the first: coordinate 0) and the end of this one:
    changeover and work. A lot may end from `low` to `high`. Its cost is that of `penalties` at the wall-clock
    end, but not before `floor`.
    """

    work: WorkMap
    gap: Minutes
    low: Minutes
    high: Minutes
    penalties: Penalties
    floor: Numbers


Walk = Callable[[Row, Numbers], Minutes | None]
"""From a row whose numbers count steps, and the wall-clock minute of each step, to the steps of least total
cost."""


def earliest_ends(row: Row) -> Minutes | None:
    """Every lot as early as it can: end coordinates, or None where one cannot end in time."""
    ends, now = np.empty(len(row.gap), np.int64), 0
    for lot, (gap, low) in enumerate(zip(row.gap.tolist(), row.low.tolist(), strict=True)):
        now = max(now + gap, low)
        ends[lot] = now
    return None if (ends > row.high).any() else ends


def walk(row: Row, walls: Numbers) -> Minutes | None:
    """The steps at which the lots end at least total cost, or None where they have no room; of equal ones the
    earliest."""
    if (row.low > row.high).any():
        return None
    row = narrowed(row, walls)
    width = row.high - row.low + 1
    begins = np.concatenate(([0], np.cumsum(width)))
    lots = np.repeat(np.arange(len(width)), width)
    steps = np.arange(begins[-1]) + np.repeat(row.low - begins[:-1], width)
    values = row.penalties.take(lots).costs(np.maximum(walls[steps], row.floor[lots]))
    # The first step in reach of the row before, counted from where that one begins.
    rooms = (row.low - row.gap - np.concatenate(([0], row.low[:-1]))).tolist()
    before = None
    for room, (begin, end) in zip(rooms, pairwise(begins.tolist()), strict=True):
        value, blocked = values[begin:end], max(0, -room)
        value[:blocked] = IMPOSSIBLE
        if before is not None and blocked < len(value):
            reached = before[room + blocked :][: len(value) - blocked]
            value[blocked : blocked + len(reached)] += reached
            value[blocked + len(reached) :] += before[-1]
        np.minimum.accumulate(value, out=value)
        before = value
    return None if values[-1] >= IMPOSSIBLE else _back(row, begins, values)


def narrowed(row: Row, walls: Numbers) -> Row:
    """The same question over the steps that can matter: no lot need end later than what is before it and its
    due date make it, nor, if being early costs anything, earlier than what follows leaves it."""
    penalties, done = row.penalties, np.cumsum(row.gap)
    last = np.clip(np.searchsorted(walls, penalties.due, side="left"), row.low, row.high)
    high = np.maximum.accumulate(np.maximum(last - done, 0)) + done
    first = np.minimum(np.searchsorted(walls, penalties.due, side="right") - 1, row.high)
    is_dear = ((penalties.early2 > 0) | (penalties.early1 > 0)) & (row.floor <= walls[0])
    first = np.where(is_dear, first, row.low)
    low = np.minimum.accumulate((first - done)[::-1])[::-1] + done
    return replace(row, low=np.maximum(row.low, low), high=np.minimum(row.high, high))


def _back(row: Row, begins: Minutes, values: Numbers) -> Minutes:
    """The first step of each lot, from the last to the first, that is as cheap as any it has room for; the
    running minima of lot k stand at begins[k] to begins[k + 1] of `values`."""
    is_lower = np.concatenate(([True], values[1:] < values[:-1]))
    is_lower[begins[:-1]] = True
    firsts = np.maximum.accumulate(np.where(is_lower, np.arange(len(values)), 0))
    ends, last = np.empty(len(row.gap), np.int64), int(row.high[-1])
    shifts, gaps, highs = (begins[:-1] - row.low).tolist(), row.gap.tolist(), row.high.tolist()
    for lot in range(len(gaps) - 1, -1, -1):
        ends[lot] = end = firsts.item(shifts[lot] + last) - shifts[lot]
        last = min(highs[lot - 1], end - gaps[lot])
    return ends


def best_ends(row: Row, walk: Walk = walk, reach: int = NEAR) -> Minutes | None:
    """End coordinates of least total cost, or None where some lot cannot end in time.

    Exact on cells; in minutes no set of lots can do better by moving each at most half of `reach` from where it
    is.
    """
    if not len(row.gap):
        return row.gap
    ends = earliest_ends(row)
    if ends is None:
        return None
    coarse = walk(_in_cells(row), row.work.walls(CELL))
    ends = ends if coarse is None else np.clip(coarse * CELL, row.low, row.high)
    # Cells round every lot up, which adds up along a row: it may take many passes to close the gaps again.
    for _ in range(row.work.total // reach + 1):
        low, high = np.maximum(row.low, ends - reach), np.minimum(row.high, ends + reach)
        finer = walk(Row(row.work, row.gap, low, high, row.penalties, row.floor), row.work.walls(1))
        if finer is None:
            break
        moved, ends = int(np.abs(finer - ends).max()), finer
        if moved <= reach // 2:  # all that is so near was looked at
            break
    return ends


def _in_cells(row: Row) -> Row:
    """The same question with every duration rounded up to cells, so that the answer always has room in
    minutes."""
    fixed = row.low == row.high
    low = -(-row.low // CELL)
    gap = -(-(row.gap + np.where(fixed, low * CELL - row.low, 0)) // CELL)
    high = np.where(fixed, low, row.high // CELL)
    return Row(row.work, gap, low, high, row.penalties, row.floor)
