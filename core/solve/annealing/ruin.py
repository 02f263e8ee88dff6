"""Taking parts out: strings of neighbours around a due date, on a few machines (kernel).

After slack induction by string removals (Christiaens and Vanden Berghe 2020): a seed part, a string around it
on its machine, and strings around its due date on up to three others; both lots of a part go together.
"""

from __future__ import annotations

from core.solve.annealing.recreate import remember
from core.timing import tables
from core.timing.chance import chance
from core.timing.compiler import kernel, leaf
from core.timing.desk import Handle
from core.timing.tables import (
    ABLE,
    BANKED,
    DUE,
    FIXED,
    FROM,
    ITERATION,
    LATE1,
    LATE2,
    LENGTH,
    MACHINE,
    MINUTES,
    ROWS_AND_TIME,
    STALE,
    UPTO,
    WHOLE,
)

MOST_FROM_BANK = 3


@leaf
def list_part(desk: Handle, part: int, count: int) -> int:
    """Put a part on the list of those to take out, once; the new length of the list."""
    marks, iteration = tables.marks(desk), tables.counts(desk)[ITERATION]
    if marks[part] == iteration:
        return count
    marks[part] = iteration
    tables.removed(desk)[count] = part
    return count + 1


@kernel
def place_near(desk: Handle, machine: int, part: int) -> int:
    """The place on a machine that holds the part itself, else the one whose part is due nearest to it."""
    seq, costs = tables.seq(desk)[machine], tables.costs(desk)
    best, nearest = 0, 1e30
    for place in range(tables.lines(desk)[machine, LENGTH]):
        other = seq[place] >> 1
        distance = -1.0 if other == part else abs(costs[other, DUE] - costs[part, DUE])
        if distance < nearest:
            best, nearest = place, distance
    return best


@kernel
def list_string(desk: Handle, machine: int, seed: int, most: int, count: int) -> int:
    """List a string of neighbours on a machine, around the seed or its due date; the new length of the list."""
    random, seq, parts = tables.random(desk), tables.seq(desk)[machine], tables.parts(desk)
    length = tables.lines(desk)[machine, LENGTH]
    size = min(length, 1 + int(chance(random) * (most // 2 + 1)))
    begin = max(0, min(length - size, place_near(desk, machine, seed) - int(chance(random) * size)))
    for place in range(begin, begin + size):
        if parts[seq[place] >> 1, FIXED] < 0:
            count = list_part(desk, seq[place] >> 1, count)
    return count


@kernel
def choose(desk: Handle, longest: int) -> int:
    """List the parts to take out; how many these are."""
    random, lots, parts = tables.random(desk), tables.lots(desk), tables.parts(desk)
    banked = tables.counts(desk)[BANKED]
    seed, most, count = int(chance(random) * parts.shape[0]), 1 + int(chance(random) * longest), 0
    for _ in range(min(banked, MOST_FROM_BANK)):
        count = list_part(desk, tables.bank(desk)[int(chance(random) * banked)], count)
    own = lots[2 * seed, MACHINE]
    if lots[2 * seed + 1, MACHINE] >= 0 and chance(random) < 0.5:
        own = lots[2 * seed + 1, MACHINE]
    for string in range(2 + int(chance(random) * 3)):
        machine = own if string == 0 else tables.able(desk)[seed, int(chance(random) * parts[seed, ABLE])]
        if machine >= 0 and (string == 0 or machine != own) and tables.lines(desk)[machine, LENGTH] > 0:
            count = list_string(desk, machine, seed, most, count)
    return count


@kernel
def take(desk: Handle, lot: int) -> None:
    """Take a lot out of its machine, noting which rows fall out of date."""
    lots, lines = tables.lots(desk), tables.lines(desk)
    machine = lots[lot, MACHINE]
    if machine < 0:
        return
    remember(desk, machine)
    seq, length, place = tables.seq(desk)[machine], lines[machine, LENGTH], 0
    while seq[place] != lot:
        place += 1
    for z in range(place, length - 1):
        seq[z] = seq[z + 1]
    lines[machine, LENGTH] = length - 1
    lots[lot, MACHINE] = -1
    if lines[machine, STALE] != ROWS_AND_TIME:
        lines[machine, STALE], lines[machine, FROM], lines[machine, UPTO] = ROWS_AND_TIME, place, place - 1
        return
    upto = lines[machine, UPTO]
    lines[machine, FROM] = min(lines[machine, FROM], place)
    lines[machine, UPTO] = max(upto - 1 if place <= upto else upto, place - 1)


@kernel
def take_out(desk: Handle, count: int) -> None:
    """Take out all listed parts, remembering where and how they were."""
    removed, lots, leads = tables.removed(desk), tables.lots(desk), tables.leads(desk)
    old_lots, old_leads = tables.old_lots(desk), tables.old_leads(desk)
    for x in range(count):
        tables.old_sizes(desk)[removed[x]] = tables.sizes(desk)[removed[x]]
        for lot in range(2 * removed[x], 2 * removed[x] + 2):
            old_lots[lot, 0], old_lots[lot, 1] = lots[lot, MACHINE], lots[lot, MINUTES]
            old_leads[lot, 0], old_leads[lot, 1] = leads[lot, 0], leads[lot, 1]
            take(desk, lot)


@kernel
def sort_out(desk: Handle, count: int) -> None:
    """Put the listed parts in the order in which they go back: by chance, due date, size or weight."""
    removed, keys, costs, random = tables.removed(desk), tables.keys(desk), tables.costs(desk), tables.random(desk)
    how = chance(random)
    for x in range(count):
        part, y, key = removed[x], x - 1, chance(random)
        if 0.4 <= how < 0.6:
            key = costs[part, DUE]
        elif 0.6 <= how < 0.8:
            key = -tables.parts(desk)[part, WHOLE] / tables.rates(desk)[part, tables.able(desk)[part, 0]]
        elif how >= 0.8:
            key = -(costs[part, LATE2] * 3600.0 + costs[part, LATE1] * 60.0) * (0.75 + 0.5 * key)
        while y >= 0 and keys[y] > key:
            removed[y + 1], keys[y + 1] = removed[y], keys[y]
            y -= 1
        removed[y + 1], keys[y + 1] = part, key
