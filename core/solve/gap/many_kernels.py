"""Choosing for many days at once (kernels): prices, a greedy choice at them, a short annealing.

All days share tasks, places and needs; gains, rooms and what may still be chosen are each day's own.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from core.solve.gap.moves import (
    BEST,
    COUNT,
    FILL,
    GAIN,
    HEAT,
    NEED,
    NOW,
    OWED,
    PLACE,
    PRICE,
    ROOM,
    fits,
    owed,
    step_on,
)
from core.timing.compiler import entry, kernel

HEATS = (0.3, 0.2, 0.12, 0.08, 0.05, 0.02)
"""Heats of the annealing, as shares of what a usual task loses by its second best option."""
PRICING, MOVING, SLOTS = 0, 1, 2
"""Entries of `plan`: subgradient steps, moves, and how many options a task may take at most."""
HOUR = 1e6
"""Parts of a room in the unit of its price."""
SHORTER = 0.7
"""A step that brought nothing shortens the next ones."""


@kernel
def picked(options: Any, spans: Any, most: Any, reduced: Any, loads: Any) -> Any:
    """Load the places as if each task took its best options at the prices; what all of them bring."""
    loads[:] = 0
    total = 0.0
    for task in range(len(most)):
        last, where = np.inf, -1
        for _ in range(most[task]):
            best, at = 0.0, -1
            for option in range(spans[task, 0], spans[task, 1]):
                worth = reduced[option]
                if worth > best and (worth < last or (worth == last and option > where)):
                    best, at = worth, option
            if at < 0:
                break
            total += best
            loads[options[at, PLACE], ROOM] += options[at, NEED] / HOUR
            loads[options[at, PLACE], COUNT] += 1
            last, where = best, at
    return total


@kernel
def reduce(options: Any, worths: Any, debts: Any, prices: Any, reduced: Any) -> None:
    """What each option brings above the prices of its place, while the place lacks what it fills."""
    for option in range(len(options)):
        place = options[option, PLACE]
        fill = min(worths[option, FILL], debts[place, OWED]) * debts[place, PRICE]
        cost = prices[place, ROOM] * options[option, NEED] / HOUR + prices[place, COUNT]
        reduced[option] = worths[option, GAIN] + fill - cost


@kernel
def slope_of(limits: Any, prices: Any, loads: Any, slopes: Any) -> Any:
    """How far each place is above its limits (0 where it is below and the price is 0 already), into `slopes`; the
    square of its length, and what the limits are worth at the prices."""
    size = worth = 0.0
    for place in range(len(limits)):
        for side in (ROOM, COUNT):
            limit = limits[place, side] / (HOUR if side == ROOM else 1.0)
            slope = loads[place, side] - limit
            slopes[place, side] = 0.0 if slope < 0 and prices[place, side] <= 0 else slope
            size += slopes[place, side] ** 2
            worth += prices[place, side] * limit
    return size, worth


@kernel
def price(options: Any, worths: Any, debts: Any, spans: Any, most: Any, limits: Any, prices: Any, known: Any,
          steps: Any) -> None:
    """Better prices by subgradient steps of Polyak's length, towards a worth that is `known` to be reached."""
    now, loads, slopes = prices.copy(), np.zeros((len(limits), 2)), np.zeros((len(limits), 2))
    reduced = np.zeros(len(options))
    least, scale = np.inf, 1.0
    for _ in range(steps):
        reduce(options, worths, debts, now, reduced)
        bound = picked(options, spans, most, reduced, loads)
        size, worth = slope_of(limits, now, loads, slopes)
        bound += worth
        if bound < least:
            least = bound
            prices[:] = now
        else:
            scale *= SHORTER
        if size <= 0:
            return
        length = scale * max(bound - known, 1e-3 * abs(bound)) / size
        for place in range(len(limits)):
            for side in (ROOM, COUNT):
                now[place, side] = max(0.0, now[place, side] + length * slopes[place, side])


@kernel
def take_greedily(options: Any, worths: Any, debts: Any, limits: Any, most: Any, tasks: Any, rank: Any, chosen: Any,
                  slots: Any) -> Any:
    """Take options in the order of a rank, as long as they fit and add to the worth; what they bring."""
    loads, fills = np.zeros((len(limits), 2), np.int64), np.zeros(len(limits))
    taken = np.zeros(len(most), np.int64)
    chosen[:] = -1
    total = 0.0
    for option in rank:
        task, place = tasks[option], options[option, PLACE]
        if taken[task] >= most[task] or not fits(options, limits, loads, option, 0, 0):
            continue
        worth = owed(debts, place, fills[place]) - owed(debts, place, fills[place] + worths[option, FILL])
        worth += worths[option, GAIN]
        if worth <= 0:
            continue
        chosen[task * slots + taken[task]] = option
        taken[task] += 1
        loads[place, ROOM] += options[option, NEED]
        loads[place, COUNT] += 1
        fills[place] += worths[option, FILL]
        total += worth
    return total


@kernel
def improve(tables: Any, chosen: Any, best: Any, usual: Any, moves: Any, state: Any) -> None:
    """Anneal a choice from warm to cold; the best is kept."""
    options, places, slots = tables[0], len(tables[2]), len(chosen)
    heads = np.zeros(places + 1, np.int64)
    for option in range(len(options)):
        heads[options[option, PLACE] + 1] += 1
    for place in range(places):
        heads[place + 1] += heads[place]
    members, wheres = np.zeros(len(options), np.int64), np.zeros(slots, np.int64)
    held = (members, heads, wheres, np.zeros((places, 2), np.int64), np.zeros(places), chosen)
    totals = np.array([0.0, -1e300, 1.0])
    step_on(tables, held, best, totals, state, 0)
    totals[BEST] = totals[NOW]
    best[:] = chosen
    for heat in HEATS:
        totals[HEAT] = heat * usual
        step_on(tables, held, best, totals, state, moves // len(HEATS))


@kernel
def usual_loss(spans: Any, reduced: Any) -> Any:
    """How much a task loses on average by its second best option; options stand with the best first."""
    total, count = 0.0, 0
    for task in range(len(spans)):
        if spans[task, 1] - spans[task, 0] > 1:
            total += reduced[spans[task, 0]] - reduced[spans[task, 0] + 1]
            count += 1
    return max(total / max(count, 1), 1e-9)


@kernel
def usable_options(starts: Any, most: Any, usable: Any) -> Any:
    """The options of one day that may be chosen: their numbers, tasks, and the span of each task."""
    numbers, tasks = np.zeros(len(usable), np.int64), np.zeros(len(usable), np.int64)
    spans = np.zeros((len(most), 2), np.int64)
    count = 0
    for task in range(len(most)):
        spans[task, 0] = count
        for option in range(starts[task], starts[task + 1] if most[task] > 0 else starts[task]):
            if usable[option]:
                numbers[count], tasks[count] = option, task
                count += 1
        spans[task, 1] = count
    return numbers[:count], tasks[:count], spans


@kernel
def best_first(spans: Any, worth: Any) -> Any:
    """The options with each task's best first, as a rank."""
    rank = np.arange(len(worth))
    for task in range(len(spans)):
        for option in range(spans[task, 0], spans[task, 1]):
            at = option
            while at > spans[task, 0] and worth[rank[at - 1]] < worth[option]:
                rank[at] = rank[at - 1]
                at -= 1
            rank[at] = option
    return rank


@kernel
def slots_of(spans: Any, most: Any, slots: Any) -> Any:
    """Each task as often as it may take an option: the spans of options and of twins; idle slots have no options."""
    slot_spans, groups = np.zeros((len(most) * slots, 2), np.int64), np.zeros((len(most) * slots, 2), np.int64)
    for slot in range(len(groups)):
        task = slot // slots
        groups[slot, 0], groups[slot, 1] = task * slots, task * slots + slots
        if slot % slots < most[task]:
            slot_spans[slot] = spans[task]
    return slot_spans, groups


@kernel
def choose_one(starts: Any, options: Any, worths: Any, most: Any, limits: Any, debts: Any, prices: Any, usable: Any,
               chosen: Any, state: Any, plan: Any) -> None:
    """Choose for one day; `chosen` [K] begins with nothing."""
    here, tasks, spans = usable_options(starts, most, usable)
    options, worths = options[here], worths[here]
    reduced, picks = np.zeros(len(here)), np.full(len(most) * plan[SLOTS], -1, np.int64)
    reduce(options, worths, debts, np.zeros((len(limits), 2)), reduced)
    rank = np.argsort(-reduced)
    known = take_greedily(options, worths, debts, limits, most, tasks, rank, picks, plan[SLOTS])
    best = picks
    if plan[PRICING] > 0:
        price(options, worths, debts, spans, most, limits, prices, known, plan[PRICING])
        reduce(options, worths, debts, prices, reduced)
        order = best_first(spans, reduced)
        here, options, worths, reduced = here[order], options[order], worths[order], reduced[order]
        rank = np.argsort(-reduced)
        take_greedily(options, worths, debts, limits, most, tasks, rank, picks, plan[SLOTS])
        slot_spans, groups = slots_of(spans, most, plan[SLOTS])
        best = picks.copy()
        improve((options, worths, limits, debts, slot_spans, groups), picks, best, usual_loss(spans, reduced),
                plan[MOVING], state)
    for slot in range(len(best)):
        if best[slot] >= 0:
            chosen[here[best[slot]]] = True


@entry
def choose_many(starts: Any, options: Any, gains: Any, fills: Any, most: Any, limits: Any, debts: Any, prices: Any,
                usable: Any, chosen: Any, seeds: Any, plan: Any) -> None:
    """Choose for every day; gains and fills of one row serve all days."""
    state, worths = np.zeros(1, np.uint64), np.zeros((len(options), 2))
    for day in range(len(most)):
        state[0] = seeds[day]
        worths[:, GAIN] = gains[min(day, len(gains) - 1)]
        worths[:, FILL] = fills[min(day, len(fills) - 1)]
        choose_one(starts, options, worths, most[day], limits[day], debts[day], prices[day], usable[day], chosen[day],
                   state, plan)
