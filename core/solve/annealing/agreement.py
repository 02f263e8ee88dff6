"""Which lot of an order is its last (kernel): lots on several machines are timed machine by machine, and must
agree.

The lot that leads pays for the order's earliness or tardiness; every other pays only from a bound on, and
what it then pays is what it adds. The sum is never less than the true cost, and equal to it once the bound is
where the second-last lot ends.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from core.timing import tables
from core.timing.compiler import kernel, leaf
from core.timing.desk import Handle, Single
from core.timing.links import gap_after
from core.timing.refresh import refresh
from core.timing.slots import NO_LIMIT
from core.timing.tables import (
    CALENDAR,
    CHANGES,
    DUE,
    END,
    FIXED,
    FLOOR,
    FORWARD,
    FROM,
    HOLD,
    ITERATION,
    JOURNAL,
    LENGTH,
    MACHINE,
    NEVER,
    REBATE,
    ROWS_AND_TIME,
    STALE,
    TIME,
    UPTO,
)
from core.timing.value_rows import end_cost


@kernel
def find_ends(desk: Handle, machine: int) -> None:
    """The end cell of every lot of a machine in its best timing, from its forward rows."""
    seq, lots, spans, forward = tables.seq(desk)[machine], tables.lots(desk), tables.spans(desk), tables.forward(desk)
    last = forward.shape[1] - 1
    if tables.bills(desk)[machine, TIME] >= NO_LIMIT:
        return  # there is no timing at all; whoever wrote this plan must take it apart
    for place in range(tables.lines(desk)[machine, LENGTH] - 1, -1, -1):
        lot, before = seq[place], seq[place - 1] if place else -1
        row = lots[lot, FORWARD]
        values = forward[row]
        last = min(last, spans[0, row, 1])
        low, high = spans[0, row, 0], last
        while low < high:
            middle = (low + high) >> 1
            if values[middle] <= values[last]:
                high = middle
            else:
                low = middle + 1
        lots[lot, END] = low
        last = low - gap_after(desk, machine, before, lot)


@leaf
def assign_role(desk: Handle, lot: int, hold: Single, rebate: Single) -> None:
    """Give a lot its role; if that is new, its machine must be timed again."""
    leads, lines = tables.leads(desk), tables.lines(desk)
    if leads[lot, HOLD] != hold or leads[lot, REBATE] != rebate:
        leads[lot, HOLD], leads[lot, REBATE] = hold, rebate
        machine = tables.lots(desk)[lot, MACHINE]
        lines[machine, STALE], lines[machine, FROM], lines[machine, UPTO] = ROWS_AND_TIME, 0, lines[machine, LENGTH]


@leaf
def moves(desk: Handle, lot: int) -> Any:
    """Whether a lot is placed and not locked in time."""
    return tables.lots(desk)[lot, MACHINE] >= 0 and tables.parts(desk)[lot >> 1, FIXED] < 0


@kernel
def agree_order(desk: Handle, first: int, end: int) -> None:
    """Roles for the lots of parts first..end of one order, given where they end now."""
    lots, walls, machines = tables.lots(desk), tables.walls(desk), tables.machines(desk)
    cost = tables.costs(desk)[first]
    leader, latest, second = -1, NEVER, NEVER
    for lot in range(2 * first, 2 * end):
        if moves(desk, lot):
            wall = walls[machines[lots[lot, MACHINE], CALENDAR], lots[lot, END]]
            if wall > latest:
                leader, second, latest = lot, latest, wall
            else:
                second = max(second, wall)
    bound = max(cost[DUE], max(cost[FLOOR], second))
    rebate = end_cost(cost, bound, bound)
    for lot in range(2 * first, 2 * end):
        if lot == leader:
            assign_role(desk, lot, bound if bound > cost[DUE] else cost[FLOOR], np.float32(0))
        elif moves(desk, lot):
            assign_role(desk, lot, bound, rebate)


@kernel
def refresh_all(desk: Handle) -> float:
    """Bring every machine up to date and keep what was written; what all machines cost together."""
    lines, bills = tables.lines(desk), tables.bills(desk)
    total = 0.0
    for machine in range(lines.shape[0]):
        if lines[machine, STALE]:
            refresh(desk, machine)
        total += bills[machine, TIME] + bills[machine, CHANGES]
    counts, pools, journal = tables.counts(desk), tables.pools(desk), tables.journal(desk)
    for entry in range(counts[JOURNAL]):
        direction = journal[entry, 0]
        pools[direction, counts[direction]] = journal[entry, 2]
        counts[direction] += 1
    counts[JOURNAL] = 0
    return total


@kernel
def agree(desk: Handle) -> float:
    """Make the roles of all orders with several lots right; what all machines then cost. All must be up to
    date."""
    members, sizes = tables.members(desk), tables.sizes(desk)
    tables.counts(desk)[ITERATION] += 1
    for machine in range(tables.lines(desk).shape[0]):
        find_ends(desk, machine)
    for order in range(members.size - 1):
        first, end = members[order], members[order + 1]
        if end - first > 1 or (end > first and sizes[first] > 0):
            agree_order(desk, first, end)
    return refresh_all(desk)
