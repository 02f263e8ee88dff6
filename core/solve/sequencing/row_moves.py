"""Annealing of one sequence of jobs with changeovers by single moves (kernels).

Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983; on this problem Lin and Ying 2007) with the moves of
Subramanian, Battarra and Potts (2014): neighbouring blocks change places (so a block goes elsewhere), two jobs do, or
a block is turned round. Most exchanges are built about good junctions: a job comes behind one after which its
changeover is short. Such moves keep short changeovers together where random ones nearly always break them.

A move parts the sequence into blocks whose jobs all shift by one time. The cost of a block is convex in that shift,
so cost + shift·weight of its late jobs is a bound found at once from running sums; most moves end there.
All numbers are whole: the objective is exact.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from core.timing.chance import chance
from core.timing.compiler import entry, kernel, leaf

DUE, WEIGHT = range(2)
"""Columns of a job."""
PAST, PRICE, END, SUM, SLOPE = range(5)
"""Known of every position: how far the job ends past its due date (below 0: before), its weight, its end; the cost
up to here, and the weight of the late jobs up to here."""
COST, BEST = range(2)
"""Places of `totals`: cost of the row and of the best one."""
BUILT, EXCHANGED, SWAPPED = 0.6, 0.85, 0.95
"""How often a move is an exchange about good junctions; or any exchange; or any of both or a swap (else a turn)."""
BOTH, LONGER, ANYWHERE, NEARBY = 0.6, 0.5, 0.5, 8
"""How often two junctions are good; how surely a block goes on; how often a place is anywhere, else how near."""
SLICE = 1024
"""Moves between two looks at the stop."""


@kernel
def count(legs: Any, jobs: Any, row: Any, known: Any, places: Any, first: Any) -> None:
    """Bring `known` and the places of jobs up to date from a position on."""
    for at in range(first, len(row)):
        end = known[at - 1, END] + legs[row[at - 1], row[at]]
        places[row[at]] = at
        past, weight = end - jobs[row[at], DUE], jobs[row[at], WEIGHT]
        late = weight if past > 0 else 0
        known[at, PAST], known[at, PRICE], known[at, END] = past, weight, end
        known[at, SUM], known[at, SLOPE] = known[at - 1, SUM] + late * past, known[at - 1, SLOPE] + late


@leaf
def least(known: Any, first: Any, after: Any, shift: Any) -> Any:
    """What positions first to after - 1 cost at least when shifted."""
    slope = known[after - 1, SLOPE] - known[first - 1, SLOPE]
    return max(0, known[after - 1, SUM] - known[first - 1, SUM] + shift * slope)


@kernel
def shifted(known: Any, first: Any, after: Any, shift: Any) -> Any:
    """What positions first to after - 1 cost when shifted."""
    cost = 0
    for at in range(first, after):
        cost += known[at, PRICE] * max(0, known[at, PAST] + shift)
    return cost


@leaf
def shift_behind(legs: Any, row: Any, known: Any, at: Any, before: Any, end: Any) -> Any:
    """By how much the job at a position is later behind another job that ends then; 0 behind the last position."""
    return end + legs[before, row[at]] - known[at, END] if at < len(row) else 0


@kernel
def exchanged(legs: Any, row: Any, known: Any, first: Any, middle: Any, after: Any, limit: Any) -> Any:
    """The cost if first..middle-1 and middle..after-1 changed places; where it is above `limit`, a bound above it."""
    head, tail, size = row[middle - 1], row[after - 1], len(row)
    one = shift_behind(legs, row, known, middle, row[first - 1], known[first - 1, END])
    two = shift_behind(legs, row, known, first, tail, known[after - 1, END] + one)
    rest = shift_behind(legs, row, known, after, head, known[middle - 1, END] + two)
    a, b, c = least(known, middle, after, one), least(known, first, middle, two), least(known, after, size, rest)
    cost = known[first - 1, SUM] + a + b + c
    if cost <= limit:
        cost += shifted(known, middle, after, one) - a
    if cost <= limit:
        cost += shifted(known, first, middle, two) - b
    if cost <= limit and rest != 0:
        cost += shifted(known, after, size, rest) - c
    return cost


@kernel
def swapped(legs: Any, row: Any, known: Any, first: Any, last: Any, limit: Any) -> Any:
    """The cost if two jobs changed places that are not neighbours; where it is above `limit`, a bound above it."""
    size = len(row)
    one = shift_behind(legs, row, known, last, row[first - 1], known[first - 1, END])
    between = shift_behind(legs, row, known, first + 1, row[last], known[last, END] + one)
    two = shift_behind(legs, row, known, first, row[last - 1], known[last - 1, END] + between)
    rest = shift_behind(legs, row, known, last + 1, row[first], known[first, END] + two)
    a, b = least(known, first + 1, last, between), least(known, last + 1, size, rest)
    cost = known[first - 1, SUM] + a + b
    cost += shifted(known, last, last + 1, one) + shifted(known, first, first + 1, two)
    if cost <= limit:
        cost += shifted(known, first + 1, last, between) - a
    if cost <= limit and rest != 0:
        cost += shifted(known, last + 1, size, rest) - b
    return cost


@kernel
def turned(legs: Any, jobs: Any, row: Any, known: Any, first: Any, after: Any, limit: Any) -> Any:
    """The cost if first..after-1 stood the other way round; where it is above `limit`, a bound above it."""
    now, cost, before, size = known[first - 1, END], known[first - 1, SUM], row[first - 1], len(row)
    for at in range(after - 1, first - 1, -1):
        now += legs[before, row[at]]
        before = row[at]
        cost += jobs[before, WEIGHT] * max(0, now - jobs[before, DUE])
        if cost > limit:
            return cost
    rest = shift_behind(legs, row, known, after, before, now)
    bound = cost + least(known, after, size, rest)
    return bound if bound > limit else cost + shifted(known, after, size, rest)


@kernel
def turn(row: Any, first: Any, after: Any) -> None:
    """Turn first..after-1 round."""
    last = after - 1
    while first < last:
        row[first], row[last] = row[last], row[first]
        first, last = first + 1, last - 1


@leaf
def length_of_block(size: Any, state: Any) -> Any:
    """Mostly short, up to a third of the row."""
    length = 1
    while chance(state) < LONGER and length < size // 3:
        length += 1
    return length


@leaf
def pick(neighbours: Any, job: Any, state: Any) -> Any:
    """One of a job's neighbours, the first ones most often."""
    return neighbours[job, int(chance(state) * chance(state) * neighbours.shape[1])]


@leaf
def built(row: Any, places: Any, behind: Any, ahead: Any, state: Any) -> Any:
    """Two blocks as (first, middle, after) whose exchange makes one or two good junctions."""
    size = len(row)
    first = 1 + int(chance(state) * (size - 1))
    other = places[pick(behind, row[first - 1], state)]
    if other > first and chance(state) < BOTH:
        return first, other, 1 + places[pick(ahead, row[first], state)]
    length = length_of_block(size, state)
    if other > first:
        return first, other, other + length
    return other, other + length, first


@leaf
def anywhere(row: Any, state: Any) -> Any:
    """Two blocks as (first, middle, after): one of them short, to go nearby or anywhere."""
    size = len(row)
    first = 1 + int(chance(state) * (size - 1))
    to = first + int((chance(state) - 0.5) * 2 * NEARBY)
    if chance(state) < ANYWHERE:
        to = 1 + int(chance(state) * (size - 1))
    length = length_of_block(size, state)
    if to > first:
        return first, first + length, to + length
    return to, first, first + length


@leaf
def two_places(row: Any, state: Any) -> Any:
    """Two positions in order, nearby or anywhere."""
    size = len(row)
    one = 1 + int(chance(state) * (size - 1))
    two = one + 2 + int(chance(state) * NEARBY)
    if chance(state) < ANYWHERE:
        two = 1 + int(chance(state) * (size - 1))
    return min(one, two), max(one, two)


@leaf
def exchange(legs: Any, row: Any, known: Any, blocks: Any, limit: Any) -> Any:
    """Let two blocks change places if the cost is then at most `limit`: the first position changed (0: none), and the
    cost."""
    first, middle, after = blocks
    if not 1 <= first < middle < after <= len(row):
        return 0, limit
    cost = exchanged(legs, row, known, first, middle, after, limit)
    if cost > limit:
        return 0, limit
    turn(row, first, middle)
    turn(row, middle, after)
    turn(row, first, after)
    return first, cost


@leaf
def swap_or_turn(legs: Any, jobs: Any, row: Any, known: Any, is_swap: Any, limit: Any, state: Any) -> Any:
    """Let two jobs change places, or turn all from one to the other; the answer is as that of `exchange`."""
    first, last = two_places(row, state)
    if last >= len(row) or last < first + 2:
        return 0, limit
    if is_swap:
        cost = swapped(legs, row, known, first, last, limit)
    else:
        cost = turned(legs, jobs, row, known, first, last + 1, limit)
    if cost > limit:
        return 0, limit
    if is_swap:
        row[first], row[last] = row[last], row[first]
    else:
        turn(row, first, last + 1)
    return first, cost


@leaf
def move(legs: Any, jobs: Any, row: Any, known: Any, neighbours: Any, places: Any, limit: Any, state: Any) -> Any:
    """Try one move; the answer is as that of `exchange`."""
    kind = chance(state)
    if kind < BUILT:
        return exchange(legs, row, known, built(row, places, neighbours[0], neighbours[1], state), limit)
    if kind < EXCHANGED:
        return exchange(legs, row, known, anywhere(row, state), limit)
    return swap_or_turn(legs, jobs, row, known, kind < SWAPPED, limit, state)


@entry
def anneal(legs: Any, jobs: Any, row: Any, known: Any, best: Any, totals: Any, neighbours: Any, places: Any,
           state: Any, iterations: Any, heat: Any, stop: Any) -> None:
    """Try so many moves at one heat, and keep the best row. With none the row is only counted anew."""
    size = len(row)
    if iterations == 0:
        known[0, :] = 0
        places[row[0]] = 0
        count(legs, jobs, row, known, places, 1)
        totals[COST] = known[size - 1, SUM]
    for step in range(iterations):
        if step % SLICE == 0 and stop[0]:
            return
        limit = totals[COST] + int(-heat * np.log(1.0 - chance(state)))
        first, cost = move(legs, jobs, row, known, neighbours, places, limit, state)
        if first == 0:
            continue
        count(legs, jobs, row, known, places, first)
        totals[COST] = cost
        if cost < totals[BEST]:
            totals[BEST] = cost
            best[:] = row
