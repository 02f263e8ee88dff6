"""Annealing of assignments in which every task must have a place (kernels): rooms may be exceeded at a price that
rises while they are and falls while they are not, so that the search goes back and forth across the limit (strategic
oscillation, as in Yagiura, Ibaraki and Glover 2004). Tasks move to another place, or two change places."""

from __future__ import annotations

from typing import Any

import numpy as np

from core.timing.chance import chance
from core.timing.compiler import entry, kernel, leaf

COST, BEST, OVER, PRICE = 0, 1, 2, 3
"""Entries of `totals`: the cost now, the least found, the parts above the rooms, and the price of one such part."""
PLACE, NEED = 0, 1
SPAN = 500
"""Steps after which the price changes."""
DEARER, CHEAPER = 1.02, 0.98
ENOUGH = 160
"""Steps of a span without excess that make the price fall."""
SHIFTS = 0.5
"""How often one task moves, and not two change places."""


@leaf
def above(loads: Any, rooms: Any, place: Any, more: Any) -> Any:
    """How much more of a place is exceeded when so much is added."""
    load = loads[place] - rooms[place]
    return max(0, load + more) - max(0, load)


@kernel
def build(options: Any, costs: Any, rooms: Any, loads: Any, chosen: Any, totals: Any) -> None:
    """Count loads, cost and excess of what is chosen."""
    loads[:] = 0
    totals[COST] = totals[OVER] = 0.0
    for task in range(len(chosen)):
        loads[options[chosen[task], PLACE]] += options[chosen[task], NEED]
        totals[COST] += costs[chosen[task]]
    for place in range(len(rooms)):
        totals[OVER] += max(0, loads[place] - rooms[place])


@kernel
def move(options: Any, costs: Any, loads: Any, chosen: Any, totals: Any, task: Any, new: Any) -> None:
    """Give a task another option."""
    old = chosen[task]
    loads[options[old, PLACE]] -= options[old, NEED]
    loads[options[new, PLACE]] += options[new, NEED]
    totals[COST] += costs[new] - costs[old]
    chosen[task] = new


@kernel
def excess_of(options: Any, rooms: Any, loads: Any, old: Any, new: Any, other: Any, to: Any) -> Any:
    """How the excess changes when an option is given up for another one, and a second task goes the other way."""
    here, there = options[old, PLACE], options[new, PLACE]
    came = options[to, NEED] if to >= 0 else 0
    went = options[other, NEED] if to >= 0 else 0
    return (above(loads, rooms, here, came - options[old, NEED])
            + above(loads, rooms, there, options[new, NEED] - went))


@kernel
def try_one(options: Any, costs: Any, starts: Any, table: Any, rooms: Any, loads: Any, chosen: Any, totals: Any,
            state: Any, heat: Any) -> None:
    """Try another option of one task, or two tasks in exchange, and take it as in annealing."""
    task = second = int(chance(state) * len(chosen))
    old, other, to = chosen[task], -1, -1
    new = starts[task] + int((starts[task + 1] - starts[task]) * chance(state) ** 2)
    if chance(state) > SHIFTS:
        second = int(chance(state) * len(chosen))
        other = chosen[second]
        new, to = table[task, options[other, PLACE]], table[second, options[old, PLACE]]
        if new < 0 or to < 0:
            return
    if options[new, PLACE] == options[old, PLACE]:
        return
    more = excess_of(options, rooms, loads, old, new, other, to)
    change = costs[new] - costs[old] + totals[PRICE] * more
    if to >= 0:
        change += costs[to] - costs[other]
    if change <= 0 or chance(state) < np.exp(-change / heat):
        move(options, costs, loads, chosen, totals, task, new)
        if to >= 0:
            move(options, costs, loads, chosen, totals, second, to)
        totals[OVER] += more


@entry
def anneal_over(options: Any, costs: Any, starts: Any, table: Any, rooms: Any, loads: Any, chosen: Any, best: Any,
                totals: Any, state: Any, steps: Any, heat: Any) -> None:
    """Do so many steps at one heat, and keep the cheapest choice that exceeds no room; `table` [tasks, places] has the
    option of a task at a place, or -1. With no steps the state is only counted anew."""
    if steps == 0:
        build(options, costs, rooms, loads, chosen, totals)
    kept = 0
    for step in range(steps):
        if step % SPAN == SPAN - 1:
            totals[PRICE] *= CHEAPER if kept > ENOUGH else DEARER
            kept = 0
        try_one(options, costs, starts, table, rooms, loads, chosen, totals, state, heat)
        if totals[OVER] == 0:
            kept += 1
            if totals[COST] < totals[BEST]:
                totals[BEST] = totals[COST]
                best[:] = chosen
