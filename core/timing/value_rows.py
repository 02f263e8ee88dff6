"""Value functions of one machine over cells (kernel): what it costs to have the lots up to one end by a cell,
and the lots from one on end no earlier than a cell.

A row is stored on its own window only: a forward row is constant after its last cell, a backward row before
its first.
"""

from __future__ import annotations

from typing import Any

from core.timing.compiler import kernel, leaf
from core.timing.tables import DUE, EARLY1, EARLY2, IMPOSSIBLE, LATE1, LATE2

Values = Any
"""A single-precision number, or a row of them: values over cells, a row of a table."""


@leaf
def end_cost(cost: Values, wall: Values, floor: Values) -> Values:
    """What it costs to end at a wall-clock minute that counts as `floor` at least; `cost` is a part's row of
    the table of costs."""
    late = max(wall, floor) - cost[DUE]
    return (cost[LATE2] * late + cost[LATE1]) * late if late > 0 else (cost[EARLY2] * late + cost[EARLY1]) * late


@kernel
def fill_after(out: Values, before: Values, wall: Values, cost: Values, floor: float, rebate: float) -> None:
    """out = before + cost of ending in each cell - rebate."""
    due, early2, early1, late2, late1 = cost[DUE], cost[EARLY2], cost[EARLY1], cost[LATE2], cost[LATE1]
    for cell in range(out.size):
        late = max(wall[cell], floor) - due
        two = late2 if late > 0 else early2
        one = late1 if late > 0 else early1
        out[cell] = before[cell] + (two * late + one) * late - rebate


@kernel
def fill_alone(out: Values, wall: Values, cost: Values, floor: float, rebate: float) -> None:
    """out = cost of ending in each cell - rebate."""
    due, early2, early1, late2, late1 = cost[DUE], cost[EARLY2], cost[EARLY1], cost[LATE2], cost[LATE1]
    for cell in range(out.size):
        late = max(wall[cell], floor) - due
        two = late2 if late > 0 else early2
        one = late1 if late > 0 else early1
        out[cell] = (two * late + one) * late - rebate


@kernel
def least_so_far(row: Values) -> None:
    """Running minimum from the left, in place. Four chains at once hide the wait for each comparison."""
    quarter = row.size >> 2
    a, b = row[:quarter], row[quarter : 2 * quarter]
    c, d = row[2 * quarter : 3 * quarter], row[3 * quarter : 4 * quarter]
    least_a = least_b = least_c = least_d = IMPOSSIBLE
    for u in range(quarter):
        least_a = min(least_a, a[u])
        least_b = min(least_b, b[u])
        least_c = min(least_c, c[u])
        least_d = min(least_d, d[u])
        a[u], b[u], c[u], d[u] = least_a, least_b, least_c, least_d
    for u in range(quarter):
        b[u] = min(b[u], least_a)
    least = min(least_a, least_b)
    for u in range(quarter):
        c[u] = min(c[u], least)
    least = min(least, least_c)
    for u in range(quarter):
        d[u] = min(d[u], least)
    least = min(least, least_d)
    for u in range(4 * quarter, row.size):
        least = min(least, row[u])
        row[u] = least


@kernel
def least_from_here(row: Values) -> None:
    """Running minimum from the right, in place."""
    quarter, rest = row.size >> 2, row.size & 3
    a = row[rest : rest + quarter]
    b = row[rest + quarter : rest + 2 * quarter]
    c = row[rest + 2 * quarter : rest + 3 * quarter]
    d = row[rest + 3 * quarter :]
    least_a = least_b = least_c = least_d = IMPOSSIBLE
    for u in range(quarter - 1, -1, -1):
        least_a = min(least_a, a[u])
        least_b = min(least_b, b[u])
        least_c = min(least_c, c[u])
        least_d = min(least_d, d[u])
        a[u], b[u], c[u], d[u] = least_a, least_b, least_c, least_d
    for u in range(quarter):
        c[u] = min(c[u], least_d)
    least = min(least_d, least_c)
    for u in range(quarter):
        b[u] = min(b[u], least)
    least = min(least, least_b)
    for u in range(quarter):
        a[u] = min(a[u], least)
    least = min(least, least_a)
    for u in range(rest - 1, -1, -1):
        least = min(least, row[u])
        row[u] = least
