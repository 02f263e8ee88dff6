"""A few places are emptied and their tasks placed anew, at best, again and again (kernels).

A *part* of a placing is a few places and all tasks that are there or nowhere. Against the prices of the relaxation
every choice of a part has a *loss*, never below 0: what its tasks bring less than their best options at these prices,
the worth of room that stays empty, and what a place still lacks. A depth-first search finds the choice of the least
loss; it goes back wherever the loss is above that of the choice so far (Land and Doig 1960, with the Lagrangian bound
of Ross and Soland 1975). So it is a large-neighbourhood search (Shaw 1998) whose neighbourhoods are solved exactly.

With heat every gain is changed by chance for one part: the best choice of changed gains is a sample of all good ones
(Papandreou and Yuille 2011), the more daring the hotter, and cooling makes it annealing of whole places.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from core.solve.gap.moves import COUNT, FILL, GAIN, NEED, NONE, PLACE, ROOM, is_twin_at, owed
from core.timing.chance import chance
from core.timing.compiler import entry, kernel, leaf

NOW, BEST = 0, 1
"""Entries of `totals`: the worth now, and the best."""
FILL_PRICE = 2
"""Column of `prices` [places, 3], after those of room and count."""
BIAS = 2.0
"""Options of a task stand with the best first; the higher, the more often their places are emptied together."""
MOST = 240
"""Tasks of a part at most."""
TRIES = 40
FIXED = 1e15
"""A key above every need."""


class Tables(NamedTuple):
    """What stays: options [options, 2] with `worths` and `reduced` gains, the span of each task's options and twins,
    the task of each option, the options place by place, and limits, debts and prices of the places."""

    options: Any
    worths: Any
    reduced: Any
    spans: Any
    groups: Any
    owner: Any
    byplace: Any
    heads: Any
    limits: Any
    debts: Any
    prices: Any


class Held(NamedTuple):
    """Who is where: the option of each task, loads and fills of the places, the best choice, and its worth."""

    chosen: Any
    loads: Any
    fills: Any
    best: Any
    totals: Any


class Part(NamedTuple):
    """The part that is open: position of each place in it or none, its places, its tasks, their options with the loss
    of each, the least first, how many, the tasks in the order of the search, how much of a place's room those from a
    depth on could fill at most, the options tried and the loss so far at each depth, the best options found, and
    whether a task of the whole is open."""

    position: Any
    places: Any
    tasks: Any
    numbers: Any
    losses: Any
    sizes: Any
    rank: Any
    fillable: Any
    tried: Any
    spent: Any
    found: Any
    inside: Any


@leaf
def put(options: Any, worths: Any, loads: Any, fills: Any, option: Any, sign: Any) -> None:
    """Count an option at its place (1), or no longer (-1)."""
    if option != NONE:
        place = options[option, PLACE]
        loads[place, ROOM] += sign * options[option, NEED]
        loads[place, COUNT] += sign
        fills[place] += sign * worths[option, FILL]


@leaf
def idle(limits: Any, debts: Any, prices: Any, loads: Any, fills: Any, place: Any) -> Any:
    """The loss of what a place leaves empty and lacks."""
    return (
        prices[place, ROOM] * (limits[place, ROOM] - loads[place, ROOM])
        + prices[place, COUNT] * (limits[place, COUNT] - loads[place, COUNT])
        + owed(debts, place, fills[place]) - prices[place, FILL_PRICE] * (debts[place, 0] - fills[place])
    )


@kernel
def pick_places(tables: Any, held: Any, part: Any, wide: Any, state: Any) -> Any:
    """Places that have tasks in common: of the first, a task that may be there leads to the next; how many."""
    count = 0
    option = int(chance(state) * len(tables.options))
    for _ in range(TRIES):
        place = tables.options[option, PLACE]
        if part.position[place] == NONE:
            part.position[place], part.places[count] = count, place
            count += 1
        if count == wide:
            break
        place = part.places[int(chance(state) * count)]
        first = tables.heads[place]
        task = tables.owner[tables.byplace[first + int(chance(state) * (tables.heads[place + 1] - first))]]
        first = tables.spans[task, 0]
        option = first + int((tables.spans[task, 1] - first) * chance(state) ** BIAS)
        if held.chosen[task] != NONE and chance(state) < 0.5:
            option = held.chosen[task]
    return count


@leaf
def luck(heat: Any, state: Any) -> Any:
    """What chance takes from a loss."""
    return -heat * np.log(1e-12 + chance(state)) if heat > 0 else 0.0


@kernel
def add(numbers: Any, losses: Any, size: Any, option: Any, loss: Any) -> None:
    """Put an option among those of a task, the least loss first."""
    at = size
    while at > 0 and losses[at - 1] > loss:
        numbers[at], losses[at] = numbers[at - 1], losses[at - 1]
        at -= 1
    numbers[at], losses[at] = option, loss


@kernel
def take_in(tables: Any, held: Any, part: Any, task: Any, count: Any, must: Any, heat: Any, state: Any) -> Any:
    """Open a task as the last of the part, unless it is better nowhere; whether it was opened."""
    options, reduced, groups, chosen = tables.options, tables.reduced, tables.groups, held.chosen
    position, numbers, losses, size = part.position, part.numbers[count], part.losses[count], 0
    for option in range(tables.spans[task, 0], tables.spans[task, 1]):
        place = options[option, PLACE]
        if position[place] != NONE and not is_twin_at(options, groups, chosen, task, place):
            add(numbers, losses, size, option, -reduced[option] - luck(heat, state))
            size += 1
    if not must:
        add(numbers, losses, size, NONE, -luck(heat, state))
        size += 1
    if size == 0 or (chosen[task] == NONE and numbers[0] == NONE):
        return False
    part.tasks[count], part.sizes[count] = task, size
    losses[:size] -= losses[0]
    return True


@kernel
def has_twin_inside(tables: Any, part: Any, task: Any) -> Any:
    """Whether another task of the same order is open, or the task itself."""
    return part.inside[tables.groups[task, 0] : tables.groups[task, 1]].any()


@kernel
def free_twin(tables: Any, held: Any, part: Any, owner: Any) -> Any:
    """The first task of an order that is nowhere or at a place of the part, or none."""
    for task in range(tables.groups[owner, 0], tables.groups[owner, 1]):
        now = held.chosen[task]
        if now == NONE or part.position[tables.options[now, PLACE]] != NONE:
            return task
    return NONE


@kernel
def gather(tables: Any, held: Any, part: Any, places: Any, must: Any, heat: Any, state: Any) -> Any:
    """The tasks of the part: all that are at its places or nowhere, and might be there; how many."""
    count = 0
    for at in range(places):
        place = part.places[at]
        for at_place in range(tables.heads[place], tables.heads[place + 1]):
            owner = tables.owner[tables.byplace[at_place]]
            if count == MOST or has_twin_inside(tables, part, owner):
                continue
            task = free_twin(tables, held, part, owner)
            if task != NONE and take_in(tables, held, part, task, count, must, heat, state):
                part.inside[task] = True
                count += 1
    return count


@kernel
def loss_now(tables: Any, held: Any, part: Any, places: Any, count: Any) -> Any:
    """The loss of the choice as it stands."""
    loss = 0.0
    for at in range(places):
        loss += idle(tables.limits, tables.debts, tables.prices, held.loads, held.fills, part.places[at])
    for task in range(count):
        for at in range(part.sizes[task]):
            if part.numbers[task, at] == held.chosen[part.tasks[task]]:
                loss += part.losses[task, at]
    return loss


@kernel
def key_of(options: Any, numbers: Any, losses: Any, size: Any, limit: Any, state: Any) -> Any:
    """What a task is ranked by: those that have no choice within the limit first, then about the largest first."""
    option = numbers[1] if numbers[0] == NONE and size > 1 else numbers[0]
    key = 0.0 if option == NONE else options[option, NEED] * (0.7 + 0.6 * chance(state))
    return key + FIXED if size < 2 or losses[1] > limit else key


@kernel
def order(options: Any, part: Any, count: Any, limit: Any, state: Any) -> None:
    """Rank the tasks, and tell how much of each place the rest can fill at each depth."""
    keys, rank, numbers, losses, sizes = part.spent, part.rank, part.numbers, part.losses, part.sizes
    for task in range(count):
        key, at = key_of(options, numbers[task], losses[task], sizes[task], limit, state), task
        while at > 0 and keys[at - 1] < key:
            keys[at], rank[at] = keys[at - 1], rank[at - 1]
            at -= 1
        keys[at], rank[at] = key, task
    fillable, position = part.fillable, part.position
    fillable[count, :] = 0
    for depth in range(count - 1, -1, -1):
        task = rank[depth]
        fillable[depth, :] = fillable[depth + 1, :]
        for at in range(sizes[task]):
            option = numbers[task, at]
            if option != NONE and losses[task, at] <= limit:
                fillable[depth, position[options[option, PLACE]]] += options[option, NEED]


@leaf
def least_idle(limits: Any, prices: Any, loads: Any, places: Any, fillable: Any) -> Any:
    """The loss of room that stays empty even when all that is fillable is filled."""
    loss = 0.0
    for at in range(len(places)):
        place = places[at]
        empty = limits[place, ROOM] - loads[place, ROOM] - fillable[at]
        if empty > 0:
            loss += prices[place, ROOM] * empty
    return loss


@leaf
def is_full(options: Any, limits: Any, loads: Any, option: Any) -> Any:
    """Whether an option that was put broke a limit of its place."""
    if option == NONE:
        return False
    place = options[option, PLACE]
    return loads[place, ROOM] > limits[place, ROOM] or loads[place, COUNT] > limits[place, COUNT]


@leaf
def whole_loss(limits: Any, debts: Any, prices: Any, loads: Any, fills: Any, places: Any) -> Any:
    """The loss of all places as they are filled."""
    loss = 0.0
    for at in range(len(places)):
        loss += idle(limits, debts, prices, loads, fills, places[at])
    return loss


@kernel
def search(tables: Any, held: Any, part: Any, open_places: Any, count: Any, limit: Any, step: Any, nodes: Any) -> Any:
    """The choice of the least loss that is at or below the limit, into `found` [depths]; whether there is any. Each
    next choice has to be better by a step; after so many nodes it is over."""
    # Plain arrays: what is taken out of a tuple in the loop is counted each time, which costs more than the search.
    options, worths, limits, debts, prices = (
        tables.options, tables.worths, tables.limits, tables.debts, tables.prices)
    loads, fills, places, rank = held.loads, held.fills, part.places[:open_places], part.rank[:count]
    numbers, losses, sizes = part.numbers[rank], part.losses[rank], part.sizes[rank]
    fillable, tried, spent, found = part.fillable, part.tried, part.spent, part.found
    depth, used, has_found = 0, 0, False
    tried[0], spent[0] = -1, 0.0
    while depth >= 0:
        if depth == count:
            total = spent[depth] + whole_loss(limits, debts, prices, loads, fills, places)
            if total <= limit:
                has_found, limit = True, total - step
                for at in range(count):
                    found[at] = numbers[at, tried[at]]
            depth -= 1
            continue
        if tried[depth] >= 0:
            put(options, worths, loads, fills, numbers[depth, tried[depth]], -1)
        tried[depth] += 1
        at = tried[depth]
        if used >= nodes or at >= sizes[depth] or spent[depth] + losses[depth, at] > limit:
            depth -= 1
            continue
        used += 1
        put(options, worths, loads, fills, numbers[depth, at], 1)
        low = spent[depth] + losses[depth, at]
        if not is_full(options, limits, loads, numbers[depth, at]) and (
                low + least_idle(limits, prices, loads, places, fillable[depth + 1]) <= limit):
            depth += 1
            tried[depth], spent[depth] = -1, low
    return has_found


@kernel
def settle(tables: Any, held: Any, part: Any, places: Any, count: Any, has_found: Any) -> None:
    """Close the part: the tasks go where they were found best, or back; the best choice is kept."""
    for depth in range(count):
        number = part.tasks[part.rank[depth]]
        part.inside[number] = False
        if has_found:
            if held.chosen[number] != NONE:
                held.totals[NOW] -= tables.worths[held.chosen[number], GAIN]
            held.chosen[number] = part.found[depth]
            if held.chosen[number] != NONE:
                held.totals[NOW] += tables.worths[held.chosen[number], GAIN]
        put(tables.options, tables.worths, held.loads, held.fills, held.chosen[number], 1)
    for at in range(places):
        held.totals[NOW] -= owed(tables.debts, part.places[at], held.fills[part.places[at]])
        part.position[part.places[at]] = NONE
    if held.totals[NOW] > held.totals[BEST] + 1e-9:
        held.totals[BEST] = held.totals[NOW]
        held.best[:] = held.chosen


@entry
def reopen(tables: Any, held: Any, part: Any, wide: Any, must: Any, heat: Any, step: Any, nodes: Any, rounds: Any,
           state: Any) -> None:
    """Open so many parts of so many places one after another, each for so many nodes of its search."""
    for _ in range(rounds):
        places = pick_places(tables, held, part, wide, state)
        count = gather(tables, held, part, places, must, heat, state)
        limit = loss_now(tables, held, part, places, count) - step
        order(tables.options, part, count, limit, state)
        for at in range(places):
            held.totals[NOW] += owed(tables.debts, part.places[at], held.fills[part.places[at]])
        for task in range(count):
            put(tables.options, tables.worths, held.loads, held.fills, held.chosen[part.tasks[task]], -1)
        has_found = search(tables, held, part, places, count, limit, step, nodes)
        settle(tables, held, part, places, count, has_found)
