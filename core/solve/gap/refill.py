"""A place is given another set of tasks, and the places it takes them from are filled anew (kernels).

A place picks the set it would like best when tasks of others cost their price and free ones nothing, every worth
changed a little by chance (perturb and maximise, Papandreou and Yuille 2011). Who lost a task, or is asked to take one
that was given up, then picks its best set of what it has left and what is free: an ejection chain (Glover 1996) of
whole sets, each an exact knapsack. The chain stays as in annealing, or everything is put back.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from core.solve.gap.knapsacks import best_set
from core.solve.gap.moves import owed
from core.timing.chance import chance
from core.timing.compiler import entry, kernel, leaf

NOW, BEST = 0, 1
"""Entries of `totals`: the worth now, and the best."""
MOST = 16
"""Places of a chain at most."""
ASKED = 6
"""Options of a task that are looked at for the place that is asked to take it."""
NOISE = 0.3
"""How far chance changes a worth, as a share of the heat."""


class Tables(NamedTuple):
    """What stays: `byplace` are the options place by place from `heads` on, those of a task `starts` there; an option
    has `task`, `place`, `gain`, `fill`, exact `need` and `units` of it; a place has `room` and `rooms` in these units,
    takes `counts` tasks, has debts (owed, price) and what a unit of fill is worth there; a task has `most` and what it
    costs to take from another place (`prices`)."""

    byplace: Any
    heads: Any
    starts: Any
    task: Any
    place: Any
    gain: Any
    fill: Any
    need: Any
    units: Any
    room: Any
    rooms: Any
    counts: Any
    debts: Any
    fill_prices: Any
    most: Any
    prices: Any


class Held(NamedTuple):
    """Who has what: the options of each place and how many, how often each task is placed, which options are taken,
    those of the best choice, and the worths."""

    sets: Any
    sizes: Any
    times: Any
    taken: Any
    best: Any
    totals: Any


class Chain(NamedTuple):
    """The chain at hand: its places, which places are in it, their options before and how many; then the room of a
    knapsack: worths of options, candidates, table, and the set it found."""

    places: Any
    inside: Any
    before: Any
    sizes: Any
    worths: Any
    candidates: Any
    table: Any
    found: Any


@kernel
def worth_at(tables: Any, held: Any, place: Any) -> Any:
    """What the set of a place is worth, less what the place lacks."""
    total = filled = 0.0
    for at in range(held.sizes[place]):
        option = held.sets[place, at]
        total += tables.gain[option]
        filled += tables.fill[option]
    return total - owed(tables.debts, place, filled)


@kernel
def clear(tables: Any, held: Any, place: Any) -> None:
    """Take its whole set from a place."""
    for at in range(held.sizes[place]):
        option = held.sets[place, at]
        held.taken[option] = False
        held.times[tables.task[option]] -= 1
    held.sizes[place] = 0


@kernel
def put(tables: Any, held: Any, place: Any, options: Any, size: Any) -> None:
    """Give an empty place a set."""
    for at in range(size):
        option = options[at]
        held.sets[place, at] = option
        held.taken[option] = True
        held.times[tables.task[option]] += 1
    held.sizes[place] = size


@kernel
def drop(tables: Any, held: Any, option: Any) -> None:
    """Take one option from the set of its place."""
    place = tables.place[option]
    last = held.sizes[place] - 1
    for at in range(last):
        if held.sets[place, at] == option:
            held.sets[place, at] = held.sets[place, last]
    held.sizes[place] = last
    held.taken[option] = False
    held.times[tables.task[option]] -= 1


@leaf
def is_free(tables: Any, held: Any, option: Any) -> Any:
    """Whether the task of an option that is not taken may have one place more."""
    return held.times[tables.task[option]] < tables.most[tables.task[option]]


@kernel
def pick(tables: Any, chain: Any, place: Any) -> Any:
    """The best set of a place at the worths, into `found`; how many options it has. Where units were too coarse for it
    to fit, without what gains least."""
    found, size = chain.found, best_set(
        tables.byplace[tables.heads[place] : tables.heads[place + 1]], chain.worths, tables.units, tables.rooms[place],
        tables.counts[place], chain.candidates, chain.table, chain.found)
    while size > 0:
        need, least = 0, 0
        for at in range(size):
            need += tables.need[found[at]]
            if tables.gain[found[at]] < tables.gain[found[least]]:
                least = at
        if need <= tables.room[place]:
            break
        size -= 1
        found[least] = found[size]
    return size


@kernel
def wish(tables: Any, held: Any, chain: Any, place: Any, noise: Any, state: Any) -> Any:
    """The set a place would like best, tasks of others at their price; how many options it has."""
    for at in range(tables.heads[place], tables.heads[place + 1]):
        option = tables.byplace[at]
        worth = tables.gain[option] + tables.fill_prices[place] * tables.fill[option]
        if held.taken[option] or not is_free(tables, held, option):
            worth -= tables.prices[tables.task[option]]
        chain.worths[option] = worth + noise * np.log(1e-12 + chance(state))
    return pick(tables, chain, place)


@kernel
def refill(tables: Any, held: Any, chain: Any, place: Any) -> None:
    """Give a place the best set of what it has and what is free."""
    clear(tables, held, place)
    for at in range(tables.heads[place], tables.heads[place + 1]):
        option = tables.byplace[at]
        chain.worths[option] = -1.0
        if is_free(tables, held, option):
            chain.worths[option] = tables.gain[option] + tables.fill_prices[place] * tables.fill[option]
    size = pick(tables, chain, place)
    put(tables, held, place, chain.found, size)


@kernel
def is_new(held: Any, chain: Any, place: Any, size: Any) -> Any:
    """Whether the set found is another than the one the place has."""
    same = 0
    for at in range(size):
        if held.taken[chain.found[at]]:
            same += 1
    return same < size or size < held.sizes[place]


@kernel
def join(held: Any, chain: Any, place: Any, length: Any) -> Any:
    """Take a place into the chain, unless it is there; the length of the chain."""
    if chain.inside[place]:
        return length
    chain.inside[place], chain.places[length], chain.sizes[length] = True, place, held.sizes[place]
    for at in range(held.sizes[place]):
        chain.before[length, at] = held.sets[place, at]
    return length + 1


@kernel
def holder(tables: Any, held: Any, task: Any, state: Any) -> Any:
    """Any of the options by which a task is placed."""
    seen, found = 0, -1
    for option in range(tables.starts[task], tables.starts[task + 1]):
        if held.taken[option]:
            seen += 1
            if chance(state) * seen < 1:
                found = option
    return found


@kernel
def take(tables: Any, held: Any, chain: Any, size: Any, state: Any) -> Any:
    """Give the first place of the chain the set found; who had its tasks joins. The length of the chain."""
    place, length, kept = chain.places[0], 1, 0
    clear(tables, held, place)
    for at in range(size):
        option = chain.found[at]
        if not is_free(tables, held, option):
            old = holder(tables, held, tables.task[option], state)
            if length == MOST and not chain.inside[tables.place[old]]:
                continue
            length = join(held, chain, tables.place[old], length)
            drop(tables, held, old)
        chain.found[kept] = option
        kept += 1
    put(tables, held, place, chain.found, kept)
    return length


@kernel
def ask(tables: Any, held: Any, chain: Any, length: Any, state: Any) -> Any:
    """For each task the first place gave up a place joins that might take it; the length of the chain."""
    for at in range(chain.sizes[0]):
        given = chain.before[0, at]
        if held.taken[given] or not is_free(tables, held, given) or length == MOST:
            continue
        first = tables.starts[tables.task[given]]
        span = tables.starts[tables.task[given] + 1] - first
        most, where = -np.inf, -1
        for _ in range(ASKED):
            option = first + int(span * chance(state))
            place = tables.place[option]
            worth = tables.gain[option] + tables.fill_prices[place] * tables.fill[option]
            if worth > most and not chain.inside[place]:
                most, where = worth, place
        if where >= 0:
            length = join(held, chain, where, length)
    return length


@kernel
def worth_of(tables: Any, held: Any, chain: Any, length: Any) -> Any:
    """What the sets of all places of the chain are worth."""
    total = 0.0
    for at in range(length):
        total += worth_at(tables, held, chain.places[at])
    return total


@kernel
def put_back(tables: Any, held: Any, chain: Any, length: Any) -> None:
    """Give every place of the chain what it had."""
    for at in range(length):
        clear(tables, held, chain.places[at])
    for at in range(length):
        put(tables, held, chain.places[at], chain.before[at], chain.sizes[at])


@kernel
def worth_before(tables: Any, held: Any, chain: Any, length: Any) -> Any:
    """What the sets were worth that the places of the chain had before."""
    total = 0.0
    for number in range(length):
        gained = filled = 0.0
        for at in range(chain.sizes[number]):
            gained += tables.gain[chain.before[number, at]]
            filled += tables.fill[chain.before[number, at]]
        total += gained - owed(tables.debts, chain.places[number], filled)
    return total


@entry
def rearrange(tables: Any, held: Any, chain: Any, heat: Any, steps: Any, state: Any) -> None:
    """Try so many chains at a heat, one after another; the best choice is kept."""
    for _ in range(steps):
        place = int(chance(state) * len(tables.rooms))
        size = wish(tables, held, chain, place, NOISE * heat, state)
        if not is_new(held, chain, place, size):
            continue
        join(held, chain, place, 0)
        length = take(tables, held, chain, size, state)
        length = ask(tables, held, chain, length, state)
        for at in range(1, length):
            refill(tables, held, chain, chain.places[at])
        change = worth_of(tables, held, chain, length) - worth_before(tables, held, chain, length)
        if change >= 0 or (heat > 0 and chance(state) < np.exp(change / heat)):
            held.totals[NOW] += change
        else:
            put_back(tables, held, chain, length)
        for at in range(length):
            chain.inside[chain.places[at]] = False
        if held.totals[NOW] > held.totals[BEST] + 1e-9:
            held.totals[BEST] = held.totals[NOW]
            held.best[:] = held.taken
