"""The cheapest place for a lot on a machine, with all others timed anew around it (kernel).

For a place between two lots the cost of ending in a cell is the forward value of the lot before, the backward
value of the lot after, and the lot's own; its least over the cells is exact on the grid. Bounds on blocks of
cells leave most unlooked at: forward values fall, backward values rise, the lot's own cost is least nearest
its due date.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from core.timing import tables
from core.timing.chance import chance
from core.timing.compiler import kernel, leaf
from core.timing.desk import Handle, Single
from core.timing.links import gap_cells, link, link_cost
from core.timing.refresh import first_end, refresh
from core.timing.tables import (
    BACKWARD,
    CALENDAR,
    DUE,
    EARLY1,
    EARLY2,
    FAR,
    FORWARD,
    LATE1,
    LATE2,
    LENGTH,
    MINUTES,
    STALE,
    TIME,
)
from core.timing.value_rows import end_cost

BLOCK = 192
BLINK = 0.03
NO_LIMIT = np.float32(1e11)
"""More than any place may cost: a machine that costs more has no timing at all."""
Reach = tuple[int, int, int, int, int, int]
"""Where a lot between two others may end, and how their values are read: (first, last, d1, d2, a1, b0).
Forward values are read d1 cells before the end, up to cell a1 and constant after (a1 < 0: there is no lot
before), backward values d2 cells after it, from cell b0 on and constant before (b0 = FAR: there is no lot
after)."""
Values = Any
"""A row of values, or a part of one."""


@kernel
def least_of_three(ahead: Values, behind: Values, wall: Values, cost: Values, floor: Single,
                   room: Values, bits: Values) -> Single:
    """Least of ahead + behind + own cost over some cells, none of them negative.

    It is found through the numbers' bit patterns (`bits` is the same memory as `room`): the compiler makes
    vectors of whole number minima, but not of real ones.
    """
    due, early2, early1, late2, late1 = cost[DUE], cost[EARLY2], cost[EARLY1], cost[LATE2], cost[LATE1]
    for cell in range(wall.size):
        late = max(wall[cell], floor) - due
        two = late2 if late > 0 else early2
        one = late1 if late > 0 else early1
        room[cell] = ahead[cell] + behind[cell] + (two * late + one) * late
    least = np.int32(0x7F000000)
    for cell in range(wall.size):
        least = min(least, bits[cell])
    bits[0] = least
    return room[0]


@kernel
def least_of_two(ahead: Values, wall: Values, cost: Values, floor: Single, room: Values, bits: Values) -> Single:
    """Least of one row + own cost over some cells, in the manner of `least_of_three`."""
    due, early2, early1, late2, late1 = cost[DUE], cost[EARLY2], cost[EARLY1], cost[LATE2], cost[LATE1]
    for cell in range(wall.size):
        late = max(wall[cell], floor) - due
        two = late2 if late > 0 else early2
        one = late1 if late > 0 else early1
        room[cell] = ahead[cell] + (two * late + one) * late
    least = np.int32(0x7F000000)
    for cell in range(wall.size):
        least = min(least, bits[cell])
    bits[0] = least
    return room[0]


@kernel
def least_of_one(wall: Values, cost: Values, floor: Single) -> Single:
    """The least own cost over some cells, exact: it falls to the due date and rises from there."""
    low, high = 0, wall.size
    while low < high:
        middle = (low + high) >> 1
        if max(wall[middle], floor) < cost[DUE]:
            low = middle + 1
        else:
            high = middle
    late = end_cost(cost, wall[min(low, wall.size - 1)], floor)
    return min(late, end_cost(cost, wall[max(low - 1, 0)], floor))


@leaf
def own_bound(cost: Values, earliest: float, latest: float) -> Single:
    """No end between two wall-clock minutes costs less by itself."""
    due = cost[DUE]
    nearest = earliest if earliest > due else min(latest, due)
    return end_cost(cost, nearest, nearest)


@kernel
def cheapest_end(ahead: Values, behind: Values, wall: Values, cost: Values, reach: Reach, floor: Single, limit: Single,
                 room: Values, bits: Values) -> Single:
    """Least cost over the end cells of a reach, or `limit` if none is less."""
    begin, last, d1, d2, a1, b0 = reach
    none = np.float32(0)
    ahead_constant = ahead[a1 - d1] if a1 >= 0 else none
    behind_constant = behind[b0 + d2] if b0 < FAR else none
    best = limit
    least = own_bound(cost, max(wall[begin], floor), max(wall[last], floor))
    least += ahead[last - d1] if last < a1 else ahead_constant
    least += behind[begin + d2] if begin > b0 else behind_constant
    if least >= best:
        return best
    while begin <= last:
        end = min(last + 1, begin + BLOCK)
        varies_ahead, varies_behind = begin <= a1, begin >= b0
        if varies_ahead and end > a1 + 1:
            end = a1 + 1
        if not varies_behind and end > b0:
            end = b0
        fixed = (none if varies_ahead else ahead_constant) + (none if varies_behind else behind_constant)
        least = fixed + own_bound(cost, max(wall[begin], floor), max(wall[end - 1], floor))
        if varies_ahead:
            least += ahead[end - 1 - d1]
        if varies_behind:
            least += behind[begin + d2]
        if least < best:
            own = wall[begin:end]
            if varies_ahead and varies_behind:
                f, s = ahead[begin - d1 : end - d1], behind[begin + d2 : end + d2]
                least = least_of_three(f, s, own, cost, floor, room, bits)
            elif varies_ahead or varies_behind:
                row = ahead[begin - d1 : end - d1] if varies_ahead else behind[begin + d2 : end + d2]
                least = least_of_two(row, own, cost, floor, room, bits)
            else:
                least = least_of_one(own, cost, floor)
            best = min(best, least + fixed)
        begin = end
    return best


@leaf
def reach_of(desk: Handle, machine: int, before: int, after: int, part: int, minutes: int) -> tuple[Reach, float]:
    """Where a lot between two others (-1: none) may end, and what its changeovers add."""
    lots, spans, calendar = tables.lots(desk), tables.spans(desk), tables.machines(desk)[machine, CALENDAR]
    to_it = link(desk, machine, before >> 1, part)
    added = link_cost(desk, to_it)
    d1, d2, a1, b0 = gap_cells(desk, machine, before, to_it, minutes), 0, -1, FAR
    begin, last = max(first_end(desk, calendar, part, minutes), d1), tables.windows(desk)[part, calendar, 1]
    if before >= 0:
        row = lots[before, FORWARD]
        begin, a1 = max(begin, spans[0, row, 0] + d1), spans[0, row, 1] + d1
    if after >= 0:
        from_it = link(desk, machine, part, after >> 1)
        added += link_cost(desk, from_it) - link_cost(desk, link(desk, machine, before >> 1, after >> 1))
        d2 = gap_cells(desk, machine, 0, from_it, lots[after, MINUTES])
        row = lots[after, BACKWARD]
        last, b0 = min(last, spans[1, row, 1] - d2), spans[1, row, 0] - d2
    return (begin, last, d1, d2, a1, b0), added


@kernel
def best_slot(desk: Handle, machine: int, part: int, minutes: int, floor: Single, limit: Single,
              random: Values) -> tuple[Single, Any]:
    """The cheapest place for a lot of a part: (change of the machine's cost, place), or (limit, -1) if none
    costs less.

    Now and then a place is overlooked, by chance, so that a search does not always rebuild what it took apart
    (blinks; Christiaens and Vanden Berghe 2020); with an empty `random` none is.
    """
    lines = tables.lines(desk)
    if lines[machine, STALE]:
        refresh(desk, machine)
    wall, cost = tables.walls(desk)[tables.machines(desk)[machine, CALENDAR]], tables.costs(desk)[part]
    seq, lots = tables.seq(desk)[machine], tables.lots(desk)
    forward, backward = tables.forward(desk), tables.backward(desk)
    room, bits, time = tables.scratch(desk), tables.bits(desk), tables.bills(desk)[machine, TIME]
    best, best_place = limit, -1
    before = -1
    for place in range(lines[machine, LENGTH] + 1):
        after = seq[place] if place < lines[machine, LENGTH] else -1
        if random.size == 0 or chance(random) >= BLINK:
            reach, added = reach_of(desk, machine, before, after, part, minutes)
            if reach[0] <= reach[1]:
                rest = np.float32(added - time)
                ahead, behind = forward[lots[max(before, 0), FORWARD]], backward[lots[max(after, 0), BACKWARD]]
                found = cheapest_end(ahead, behind, wall, cost, reach, floor, best - rest, room, bits)
                if found < best - rest:
                    best, best_place = found + rest, place
        before = after
    return best, best_place


@kernel
def timing_at(desk: Handle, machine: int, part: int, minutes: int, floor: Single, place: int) -> tuple[Single, Any]:
    """The change of a machine's cost by a lot at one place, and the cell in which the lot then ends."""
    seq, lots = tables.seq(desk)[machine], tables.lots(desk)
    before = seq[place - 1] if place else -1
    after = seq[place] if place < tables.lines(desk)[machine, LENGTH] else -1
    (begin, last, d1, d2, a1, b0), added = reach_of(desk, machine, before, after, part, minutes)
    wall, cost = tables.walls(desk)[tables.machines(desk)[machine, CALENDAR]], tables.costs(desk)[part]
    ahead = tables.forward(desk)[lots[max(before, 0), FORWARD]]
    behind = tables.backward(desk)[lots[max(after, 0), BACKWARD]]
    best: Single = np.float32(1e30)
    best_cell = begin
    for cell in range(begin, last + 1):
        value = end_cost(cost, wall[cell], floor)
        if a1 >= 0:
            value += ahead[min(cell, a1) - d1]
        if b0 < FAR:
            value += behind[max(cell, b0) + d2]
        if value < best:
            best, best_cell = value, cell
    return best + np.float32(added - tables.bills(desk)[machine, TIME]), best_cell
