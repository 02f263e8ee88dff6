"""Annealing of who gets what (kernels): tasks move to another place, change places, or push one another out.

A *task* takes at most one of its *options*; an option is a place (a producer, an agent), how much of the place's room
it needs, what is gained, and how much it fills of what the place is still owed. Rooms and numbers of tasks are never
broken: an option that does not fit pushes one task out of its place, which goes to the place that was left, to another
one, or to none. All needs are whole numbers, so that rooms are exact; the worth is counted along and made anew by
whoever asks (`core.solve.gap.annealing`).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from core.timing.chance import chance
from core.timing.compiler import entry, kernel, leaf

PLACE, NEED = 0, 1
"""Columns of `options` [options, 2]."""
GAIN, FILL = 0, 1
"""Columns of `worths` [options, 2]."""
ROOM, COUNT = 0, 1
"""Columns of `limits` and `loads` [places, 2]."""
OWED, PRICE = 0, 1
"""Columns of `debts` [places, 2]."""
NOW, BEST, HEAT = 0, 1, 2
"""Entries of `totals`."""
NONE, NOWAY = -1, -2
BIAS = 1.5
"""Options stand with the likeliest first; the higher, the more often those are tried."""
LEFT_OUT, SWAPPED = 0.02, 0.5
"""How often a task is tried without any option, and how often the pushed one goes where the other came from."""


@leaf
def owed(debts: Any, place: Any, filled: Any) -> Any:
    """What a place costs that is filled so far."""
    lack = debts[place, OWED] - filled
    return debts[place, PRICE] * lack if lack > 0 else 0.0


@leaf
def pick(spans: Any, task: Any, state: Any) -> Any:
    """Any option of a task, the first ones more often; none where it has none, or by chance."""
    first, size = spans[task, 0], spans[task, 1] - spans[task, 0]
    if size == 0 or chance(state) < LEFT_OUT:
        return NONE
    return first + int(size * chance(state) ** BIAS)


@kernel
def at_place(options: Any, spans: Any, task: Any, place: Any) -> Any:
    """The option of a task at a place, or none."""
    for option in range(spans[task, 0], spans[task, 1]):
        if options[option, PLACE] == place:
            return option
    return NONE


@kernel
def is_twin_at(options: Any, groups: Any, chosen: Any, task: Any, place: Any) -> Any:
    """Whether another task of the same order is there already."""
    for twin in range(groups[task, 0], groups[task, 1]):
        if twin != task and chosen[twin] != NONE and options[chosen[twin], PLACE] == place:
            return True
    return False


@kernel
def enter(options: Any, worths: Any, members: Any, heads: Any, wheres: Any, loads: Any, fills: Any, chosen: Any,
          task: Any, option: Any) -> None:
    """Put a task that is nowhere into its option's place."""
    chosen[task] = option
    if option == NONE:
        return
    place = options[option, PLACE]
    wheres[task] = heads[place] + loads[place, COUNT]
    members[wheres[task]] = task
    loads[place, ROOM] += options[option, NEED]
    loads[place, COUNT] += 1
    fills[place] += worths[option, FILL]


@kernel
def leave(options: Any, worths: Any, members: Any, heads: Any, wheres: Any, loads: Any, fills: Any, chosen: Any,
          task: Any) -> None:
    """Take a task out of its place."""
    option = chosen[task]
    chosen[task] = NONE
    if option == NONE:
        return
    place = options[option, PLACE]
    loads[place, ROOM] -= options[option, NEED]
    loads[place, COUNT] -= 1
    fills[place] -= worths[option, FILL]
    last = members[heads[place] + loads[place, COUNT]]
    members[wheres[task]] = last
    wheres[last] = wheres[task]


@leaf
def fits(options: Any, limits: Any, loads: Any, option: Any, freed: Any, less: Any) -> Any:
    """Whether an option fits when so much room and so many tasks are freed there."""
    place = options[option, PLACE]
    return (loads[place, ROOM] - freed + options[option, NEED] <= limits[place, ROOM]
            and loads[place, COUNT] - less + 1 <= limits[place, COUNT])


@leaf
def without_one(worths: Any, debts: Any, options: Any, fills: Any, option: Any) -> Any:
    """The change of the worth when a chosen option is given up."""
    if option == NONE:
        return 0.0
    place = options[option, PLACE]
    filled = fills[place]
    return owed(debts, place, filled) - owed(debts, place, filled - worths[option, FILL]) - worths[option, GAIN]


@leaf
def with_one(worths: Any, debts: Any, options: Any, fills: Any, option: Any, less: Any) -> Any:
    """The change of the worth when an option is taken at a place that was filled so much less before."""
    if option == NONE:
        return 0.0
    place = options[option, PLACE]
    filled = fills[place] - less
    return owed(debts, place, filled) - owed(debts, place, filled + worths[option, FILL]) + worths[option, GAIN]


@leaf
def is_taken(change: Any, heat: Any, state: Any) -> Any:
    """Whether a change is accepted at this heat."""
    return change >= 0 or (heat > 0 and chance(state) < np.exp(change / heat))


@kernel
def pushed_by(options: Any, limits: Any, members: Any, heads: Any, loads: Any, chosen: Any, new: Any, state: Any
              ) -> Any:
    """Any task of the place that an option wants, if the option fits without it; else none."""
    place = options[new, PLACE]
    if loads[place, COUNT] == 0:
        return NONE
    other = members[heads[place] + int(chance(state) * loads[place, COUNT])]
    return other if fits(options, limits, loads, new, options[chosen[other], NEED], 1) else NONE


@kernel
def build(options: Any, worths: Any, limits: Any, debts: Any, members: Any, heads: Any, wheres: Any, loads: Any,
          fills: Any, chosen: Any) -> Any:
    """Fill the empty places by what is chosen; the worth of it."""
    worth = 0.0
    for place in range(len(limits)):
        worth -= owed(debts, place, 0.0)
    for task in range(len(chosen)):
        option = chosen[task]
        worth += with_one(worths, debts, options, fills, option, 0.0)
        enter(options, worths, members, heads, wheres, loads, fills, chosen, task, option)
    return worth


@kernel
def goal_of(options: Any, limits: Any, spans: Any, groups: Any, loads: Any, chosen: Any, other: Any, old: Any,
            place: Any, state: Any) -> Any:
    """Where a task goes that is pushed out of a place: an option, none, or `NOWAY`. `old` is what the task that comes
    gives up, at the place where the other may go in exchange."""
    left = options[old, PLACE] if old != NONE else NONE
    if left != NONE and chance(state) < SWAPPED:
        to = at_place(options, spans, other, left)
        if to == NONE:
            return NOWAY
    else:
        to = pick(spans, other, state)
        if to == NONE:
            return NONE
    goal = options[to, PLACE]
    if goal == place or is_twin_at(options, groups, chosen, other, goal):
        return NOWAY
    freed, less = (options[old, NEED], 1) if goal == left else (0, 0)
    return to if fits(options, limits, loads, to, freed, less) else NOWAY


@kernel
def change_of_push(options: Any, worths: Any, debts: Any, fills: Any, old: Any, new: Any, gone: Any, to: Any) -> Any:
    """The change of the worth when `new` comes for `old`, and `to` for what is gone from the place of `new`."""
    is_exchange = to != NONE and old != NONE and options[to, PLACE] == options[old, PLACE]
    return (
        without_one(worths, debts, options, fills, old) + without_one(worths, debts, options, fills, gone)
        + with_one(worths, debts, options, fills, new, worths[gone, FILL])
        + with_one(worths, debts, options, fills, to, worths[old, FILL] if is_exchange else 0.0)
    )


@kernel
def step_on(tables: Any, held: Any, best: Any, totals: Any, state: Any, steps: Any) -> None:
    """Do so many steps at the heat in `totals`, and keep the best choice. With no steps at all the places are only
    filled by what is chosen. `tables` are what stays: options, worths, limits, debts, the span of each task's options
    and of its twins; `held` is who is where: members, heads, wheres, loads, fills, chosen."""
    options, worths, limits, debts, spans, groups = tables
    members, heads, wheres, loads, fills, chosen = held
    if steps == 0:
        totals[NOW] = build(options, worths, limits, debts, members, heads, wheres, loads, fills, chosen)
    for _ in range(steps):
        task = int(chance(state) * len(chosen))
        old, new = chosen[task], pick(spans, task, state)
        if new == old or (new != NONE and is_twin_at(options, groups, chosen, task, options[new, PLACE])):
            continue
        other = to = NONE
        if new == NONE or fits(options, limits, loads, new, 0, 0):
            change = without_one(worths, debts, options, fills, old)
            change += with_one(worths, debts, options, fills, new, 0.0)
        else:
            other = pushed_by(options, limits, members, heads, loads, chosen, new, state)
            if other == NONE:
                continue
            to = goal_of(options, limits, spans, groups, loads, chosen, other, old, options[new, PLACE], state)
            if to == NOWAY:
                continue
            change = change_of_push(options, worths, debts, fills, old, new, chosen[other], to)
        if is_taken(change, totals[HEAT], state):
            leave(options, worths, members, heads, wheres, loads, fills, chosen, task)
            if other != NONE:
                leave(options, worths, members, heads, wheres, loads, fills, chosen, other)
                enter(options, worths, members, heads, wheres, loads, fills, chosen, other, to)
            enter(options, worths, members, heads, wheres, loads, fills, chosen, task, new)
            totals[NOW] += change
            if totals[NOW] > totals[BEST]:
                totals[BEST] = totals[NOW]
                best[:] = chosen


@entry
def anneal(tables: Any, held: Any, best: Any, totals: Any, state: Any, steps: Any) -> None:
    """Do so many steps, as `step_on` says."""
    step_on(tables, held, best, totals, state, steps)
