"""Putting a part back where it costs least, whole or as two lots on two machines (kernel)."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from core.timing import tables
from core.timing.chance import chance
from core.timing.compiler import kernel, leaf
from core.timing.desk import Handle, Single
from core.timing.slots import NO_LIMIT, best_slot, timing_at
from core.timing.tables import (
    ABLE,
    ALONE,
    BATCH,
    CALENDAR,
    CHANGES,
    DUE,
    EXTRA,
    FLOOR,
    FROM,
    HOLD,
    ITERATION,
    K3,
    LENGTH,
    MACHINE,
    MINUTES,
    PHASE,
    REBATE,
    ROWS,
    SAVED_CHANGES,
    SAVED_LENGTH,
    SAVED_TIME,
    SMALLEST,
    SPLIT,
    STALE,
    TIME,
    TOUCHED,
    UPTO,
    WHOLE,
)
from core.timing.value_rows import end_cost

Slot = tuple[Single, Any, Any]
"""Change of cost, machine, place in its sequence; machine -1: none."""
Pair = tuple[Single, Any, Any, Any, Any, Single, Single]
"""Change of cost of a split, machine and place of each lot, the minute before which the end of the second
does not count, and the change of cost by the first; machine -1: none."""


@leaf
def minutes_of(desk: Handle, part: int, machine: int, pieces: int) -> Any:
    """Working minutes a lot keeps its machine for; of one locked in time also what rounds its end up to a
    cell."""
    one_pass = np.int64(math.ceil(60.0 * pieces / tables.rates(desk)[part, machine]))
    again = tables.again(desk)[part, machine]
    return (one_pass if again < 0 else 2 * one_pass + again) + tables.parts(desk)[part, PHASE]


@leaf
def remember(desk: Handle, machine: int) -> None:
    """Keep the sequence and the bill of a machine before its first change in an iteration."""
    lines, bills, seq, old_seq = tables.lines(desk), tables.bills(desk), tables.seq(desk), tables.old_seq(desk)
    iteration = tables.counts(desk)[ITERATION]
    if lines[machine, TOUCHED] != iteration:
        lines[machine, TOUCHED], lines[machine, SAVED_LENGTH] = iteration, lines[machine, LENGTH]
        bills[machine, SAVED_TIME], bills[machine, SAVED_CHANGES] = bills[machine, TIME], bills[machine, CHANGES]
        for place in range(lines[machine, LENGTH]):
            old_seq[machine, place] = seq[machine, place]


@kernel
def put(desk: Handle, lot: int, machine: int, place: int, minutes: int, worth: tuple[Single, Single, Single]) -> None:
    """Insert a lot; its machine's rows fall out of date. `worth` is its hold, its rebate, and the change of
    cost."""
    remember(desk, machine)
    lines, seq, lots, leads = tables.lines(desk), tables.seq(desk), tables.lots(desk), tables.leads(desk)
    length = lines[machine, LENGTH]
    for z in range(length, place, -1):
        seq[machine, z] = seq[machine, z - 1]
    seq[machine, place] = lot
    lines[machine, LENGTH] = length + 1
    lots[lot, MACHINE], lots[lot, MINUTES] = machine, minutes
    leads[lot, HOLD], leads[lot, REBATE] = worth[0], worth[1]
    tables.bills(desk)[machine, TIME] += worth[2]
    lines[machine, STALE], lines[machine, FROM], lines[machine, UPTO] = ROWS, place, place


@kernel
def best_machine(desk: Handle, part: int, pieces: int, hold: Single, limit: Single, avoid: int, sample: float) -> Slot:
    """The cheapest slot over the machines of a part but one. Of many machines about `sample` are looked at,
    those changed in this iteration always."""
    able, lines, random = tables.able(desk)[part], tables.lines(desk), tables.random(desk)
    iteration, count = tables.counts(desk)[ITERATION], tables.parts(desk)[part, ABLE]
    best, best_at, best_place = limit, np.int64(-1), np.int64(-1)
    share = sample / count
    for e in range(count):
        machine = able[e]
        if machine == avoid or (share < 1 and lines[machine, TOUCHED] != iteration and chance(random) > share):
            continue
        minutes = minutes_of(desk, part, machine, pieces)
        found, place = best_slot(desk, machine, part, minutes, hold, best, random)
        if place >= 0:
            best, best_at, best_place = found, machine, place
    return best, best_at, best_place


@leaf
def size_to_try(desk: Handle, part: int, trial: int) -> Any:
    """Pieces of the first of two lots: half, near what it was, anything; 0 to leave this trial out."""
    parts, random, old = tables.parts(desk), tables.random(desk), tables.old_sizes(desk)[part]
    whole, least, batch = parts[part, SPLIT], parts[part, SMALLEST], parts[part, BATCH]
    if trial == 0:
        pieces = whole // 2
    elif trial == 1:
        pieces = old + np.int64((chance(random) - 0.5) * 0.2 * whole)
    else:
        pieces = least + np.int64(chance(random) * (whole - 2 * least + 1))
    return 0 if trial == 1 and old == 0 else min(max(pieces // batch * batch, least), whole - least)


@kernel
def try_split(desk: Handle, part: int, pieces: int, limit: Single, sample: float) -> Pair:
    """The cheapest way to make a part as two lots, the first of so many pieces, if it is below the limit."""
    cost = tables.costs(desk)[part]
    hold, extra = cost[FLOOR], cost[EXTRA]
    one, m1, z1 = best_machine(desk, part, pieces, hold, limit - extra, -1, sample)
    if m1 < 0:
        return limit, m1, z1, m1, z1, hold, one
    _, cell = timing_at(desk, m1, part, minutes_of(desk, part, m1, pieces), hold, z1)
    wall = tables.walls(desk)[tables.machines(desk)[m1, CALENDAR], cell]
    bound = max(cost[DUE], max(hold, wall))
    rebate = end_cost(cost, bound, bound)
    rest = tables.parts(desk)[part, SPLIT] - pieces
    two, m2, z2 = best_machine(desk, part, rest, bound, limit - one - extra + rebate, m1, sample)
    if m2 < 0:
        return limit, m2, z1, m2, z2, hold, one
    return one + two - rebate + extra, m1, z1, m2, z2, bound, one


@kernel
def weigh_sizes(desk: Handle, part: int, pieces: Any, found: Pair) -> Pair:
    """What the split at the same two places costs with other sizes."""
    _, m1, z1, m2, z2, _, _ = found
    cost = tables.costs(desk)[part]
    rest = tables.parts(desk)[part, SPLIT] - pieces
    one, cell = timing_at(desk, m1, part, minutes_of(desk, part, m1, pieces), cost[FLOOR], z1)
    wall = tables.walls(desk)[tables.machines(desk)[m1, CALENDAR], cell]
    bound = max(cost[DUE], max(cost[FLOOR], wall))
    rebate = end_cost(cost, bound, bound)
    two, _ = timing_at(desk, m2, part, minutes_of(desk, part, m2, rest), bound, z2)
    return one + two - rebate + cost[EXTRA], m1, z1, m2, z2, bound, one


@kernel
def best_sizes(desk: Handle, part: int, pieces: Any, found: Pair) -> tuple[Pair, Any]:
    """The cheapest sizes of a split at the same two places, by steps that become shorter."""
    parts = tables.parts(desk)
    whole, least, batch = parts[part, SPLIT], parts[part, SMALLEST], parts[part, BATCH]
    step = whole // 8 // batch * batch
    while step > 0 and step * 100 >= whole:
        moved = False
        for sign in (-1, 1):
            size = pieces + sign * step
            if not moved and least <= size <= whole - least:
                other = weigh_sizes(desk, part, size, found)
                if other[0] < found[0]:
                    found, pieces, moved = other, size, True
        if not moved:
            step = step // 2 // batch * batch
    return found, pieces


@kernel
def place_two(desk: Handle, part: int, pieces: Any, found: Pair) -> None:
    """Put both lots of a split part where `try_split` found them."""
    total, m1, z1, m2, z2, bound, one = found
    cost = tables.costs(desk)[part]
    rest = tables.parts(desk)[part, SPLIT] - pieces
    tables.sizes(desk)[part] = pieces
    lead = bound if bound > cost[DUE] else cost[FLOOR]
    put(desk, 2 * part, m1, z1, minutes_of(desk, part, m1, pieces), (lead, np.float32(0), one))
    rebate = end_cost(cost, bound, bound)
    put(desk, 2 * part + 1, m2, z2, minutes_of(desk, part, m2, rest), (bound, rebate, total - one))


@kernel
def insert(desk: Handle, part: int, split_chance: float, sample: float) -> Any:
    """Put a part where it costs least, with some chance as two lots; False if there is no room.

    As one lot it keeps the role it had, if other movable lots of its order depend on it.
    """
    parts, leads, sizes = tables.parts(desk), tables.leads(desk), tables.sizes(desk)
    alone, pieces = parts[part, ALONE], parts[part, WHOLE]
    hold = tables.costs(desk)[part, FLOOR] if alone else leads[2 * part, HOLD]
    rebate = np.float32(0) if alone else leads[2 * part, REBATE]
    best, machine, place = best_machine(desk, part, pieces, hold, NO_LIMIT, -1, sample)
    sizes[part] = 0
    if parts[part, SPLIT] > 0 and best > 1.5 * tables.weights(desk)[K3] and chance(tables.random(desk)) < split_chance:
        chosen, first = (best, np.int64(-1), place, np.int64(-1), place, hold, best), np.int64(0)
        for trial in range(3):
            size = size_to_try(desk, part, trial)
            if size > 0:
                found = try_split(desk, part, size, chosen[0], sample)
                if found[1] >= 0:
                    chosen, first = found, size
        if first > 0:
            chosen, first = best_sizes(desk, part, first, chosen)
            place_two(desk, part, first, chosen)
            return True
    if machine >= 0:
        put(desk, 2 * part, machine, place, minutes_of(desk, part, machine, pieces), (hold, rebate, best - rebate))
    return machine >= 0


@kernel
def put_in(desk: Handle, count: int, split_chance: float, sample: float) -> int:
    """Put the listed parts back where each costs least; by how many fewer or more have no room than before."""
    removed, old_sizes, old_lots = tables.removed(desk), tables.old_sizes(desk), tables.old_lots(desk)
    without_room = 0
    for x in range(count):
        part = removed[x]
        often = max(split_chance, 0.8) if split_chance > 0 and old_sizes[part] > 0 else split_chance
        if not insert(desk, part, often, sample):
            without_room += 1
        if old_lots[2 * part, 0] < 0:
            without_room -= 1
    return without_room
