"""The best times of one machine's lots in a given sequence, by dynamic programming over where each lot ends.

Cells of ten minutes find the valley, then single minutes around it find its floor, again and again until
nothing moves. The walk itself is plain numpy here, so that the first plan needs no compiler;
`core.timing.path` has the same walk compiled.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.timing.penalties import Numbers, Penalties
from core.timing.work_map import Minutes, WorkMap

IMPOSSIBLE = 1e30
CELL = 10
NEAR, FAR = 2 * CELL, 48 * CELL
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
    values: list[Numbers] = []
    for lot, (low, high) in enumerate(zip(row.low.tolist(), row.high.tolist(), strict=True)):
        if low > high:
            return None
        value = row.penalties.cost(lot, np.maximum(walls[low : high + 1], row.floor[lot]))
        # The first step in reach of the row before, counted from where that one begins.
        room = low - int(row.gap[lot]) - (int(row.low[lot - 1]) if lot else 0)
        if lot:
            before = values[-1]
            steps = np.arange(room, room + len(value))
            value = value + np.where(steps < 0, IMPOSSIBLE, before[np.minimum(np.maximum(steps, 0), len(before) - 1)])
        elif room < 0:
            value[: min(-room, len(value))] = IMPOSSIBLE
        values.append(np.minimum.accumulate(value))
    return None if values[-1][-1] >= IMPOSSIBLE else _back(row, values)


def _back(row: Row, values: list[Numbers]) -> Minutes:
    ends, last = np.empty(len(values), np.int64), int(row.high[-1])
    for lot in range(len(values) - 1, -1, -1):
        low = int(row.low[lot])
        value = values[lot][: last - low + 1]
        ends[lot] = low + int(np.searchsorted(-value, -value[-1], side="left"))
        if lot:
            last = min(int(row.high[lot - 1]), int(ends[lot] - row.gap[lot]))
    return ends


def best_ends(row: Row, walk: Walk = walk, reach: int = NEAR) -> Minutes | None:
    """End coordinates of least total cost, or None where some lot cannot end in time.

    Exact on cells; in minutes no set of lots can do better by moving each at most `reach` from where it is.
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
        if finer is None or (finer == ends).all():
            break
        ends = finer
    return ends


def _in_cells(row: Row) -> Row:
    """The same question with every duration rounded up to cells, so that the answer always has room in
    minutes."""
    fixed = row.low == row.high
    low = -(-row.low // CELL)
    gap = -(-(row.gap + np.where(fixed, low * CELL - row.low, 0)) // CELL)
    high = np.where(fixed, low, row.high // CELL)
    return Row(row.work, gap, low, high, row.penalties, row.floor)
