"""The walk of `core.timing.retime`, compiled: the same answers, some fifty times as fast (kernel)."""

from __future__ import annotations

from typing import Any

import numpy as np

from core.timing.compiler import entry
from core.timing.penalties import Numbers
from core.timing.retime import IMPOSSIBLE, Row
from core.timing.work_map import Minutes

DUE, EARLY2, EARLY1, LATE2, LATE1, FLOOR = range(6)


def compiled_walk(row: Row, walls: Numbers) -> Minutes | None:
    """The steps at which the lots end at least total cost, or None where they have no room; of equal ones the
    earliest."""
    width = row.high - row.low + 1
    if (width <= 0).any():
        return None
    penalties = row.penalties
    costs = np.array([penalties.due, penalties.early2, penalties.early1, penalties.late2, penalties.late1, row.floor])
    offsets = np.concatenate(([0], np.cumsum(width)))
    ends = np.empty(len(row.gap), np.int64)
    found = least_path(row.gap, row.low, offsets, costs, walls, np.empty(offsets[-1]), ends)
    return ends if found else None


def warm_up() -> None:
    """Have the walk compiled, or read from the cache, before somebody waits for it."""
    ints, reals = np.zeros(1, np.int64), np.zeros(1)
    least_path(ints, ints, np.array([0, 1], np.int64), np.zeros((6, 1)), reals, reals.copy(), ints.copy())


@entry
def least_path(gap: Any, low: Any, offsets: Any, costs: Any, walls: Any, values: Any, ends: Any) -> bool:
    """Fill `ends`; False where there is no room. The values of lot k stand at offsets[k] to offsets[k + 1] of
    `values`."""
    count = gap.size
    for lot in range(count):
        due, floor = costs[DUE, lot], costs[FLOOR, lot]
        best = IMPOSSIBLE
        at, size = offsets[lot], offsets[lot + 1] - offsets[lot]
        room = low[lot] - gap[lot] - (low[lot - 1] if lot else 0)
        last = offsets[lot] - offsets[lot - 1] - 1 if lot else size
        for step in range(max(0, -room), size):
            late = max(walls[low[lot] + step], floor) - due
            two = costs[LATE2, lot] if late > 0 else costs[EARLY2, lot]
            one = costs[LATE1, lot] if late > 0 else -costs[EARLY1, lot]
            value = (two * late + one) * late
            if lot:
                value += values[offsets[lot - 1] + min(step + room, last)]
            best = min(best, value)
            values[at + step] = best
        for step in range(min(max(0, -room), size)):
            values[at + step] = IMPOSSIBLE
    if count == 0 or values[offsets[count] - 1] >= IMPOSSIBLE:
        return False
    last = low[count - 1] + offsets[count] - offsets[count - 1] - 1
    for lot in range(count - 1, -1, -1):
        at, left, right = offsets[lot] - low[lot], low[lot], last
        while left < right:
            middle = (left + right) >> 1
            if values[at + middle] <= values[at + last]:
                right = middle
            else:
                left = middle + 1
        ends[lot] = left
        if lot:
            last = min(low[lot - 1] + offsets[lot] - offsets[lot - 1] - 1, left - gap[lot])
    return True
