"""The best set of tasks for each place at given worths: knapsacks with a number of tasks, by dynamic programming
(kernels)."""

from __future__ import annotations

from typing import Any

import numpy as np

from core.timing.compiler import entry, kernel

TINY = 1e-9
"""A worth below this is none."""


@kernel
def candidates(byplace: Any, first: Any, last: Any, worths: Any, needs: Any, room: Any, taken: Any) -> Any:
    """The options of a place that are worth something and fit alone; how many."""
    size = 0
    for at in range(first, last):
        option = byplace[at]
        if worths[option] > TINY and needs[option] <= room:
            taken[size] = option
            size += 1
    return size


@kernel
def undominated(options: Any, worths: Any, needs: Any, room: Any, count: Any, taken: Any) -> Any:
    """The candidates among the options of a place, the least need first, that some best set may have: of any set with
    one that is worth less than as many others of no greater need as may be taken, one of these is not in it, and would
    do as well. How many."""
    size = 0
    tops = np.zeros(count)
    for option in options:
        worth = worths[option]
        if needs[option] > room:
            break
        if worth <= TINY or (count > 0 and worth <= tops[count - 1]):
            continue
        at = count - 1
        while at > 0 and tops[at - 1] < worth:
            tops[at] = tops[at - 1]
            at -= 1
        if count > 0:
            tops[at] = worth
        taken[size] = option
        size += 1
    return size


@kernel
def fill(table: Any, taken: Any, size: Any, layers: Any, room: Any, worths: Any, needs: Any, counted: Any,
         backwards: Any) -> None:
    """The best worth of the first (or last) candidates for every number of tasks and room: table[how many candidates,
    tasks, room]. One layer where the number of tasks is no limit."""
    for layer in range(layers):
        for at in range(room + 1):
            table[0, layer, at] = 0.0
    for number in range(size):
        option = taken[size - 1 - number] if backwards else taken[number]
        need, worth = needs[option], worths[option]
        for layer in range(layers):
            for at in range(room + 1):
                best = table[number, layer, at]
                if at >= need and (layer > 0 or not counted):
                    other = table[number, layer - 1 if counted else layer, at - need] + worth
                    best = max(best, other)
                table[number + 1, layer, at] = best


@kernel
def best_set(options: Any, worths: Any, needs: Any, room: Any, count: Any, taken: Any, table: Any, found: Any) -> Any:
    """The best set of the options of a place, which stand with the least need first; how many."""
    if count < len(options):
        size = undominated(options, worths, needs, room, count, taken)
    else:
        size = candidates(options, 0, len(options), worths, needs, room, taken)
    counted = count < size
    layers = count + 1 if counted else 1
    fill(table, taken, size, layers, room, worths, needs, counted, False)
    layer, at, kept = layers - 1, room, 0
    for number in range(size - 1, -1, -1):
        if table[number + 1, layer, at] > table[number, layer, at] + 1e-12:
            found[kept] = taken[number]
            kept += 1
            at -= needs[taken[number]]
            if counted:
                layer -= 1
    return kept


@entry
def best_sets(byplace: Any, heads: Any, worths: Any, needs: Any, rooms: Any, counts: Any, taken: Any, table: Any,
              sums: Any, sets: Any, sizes: Any) -> None:
    """For each place the best worth, and the options of a set that has it: sets[place, :sizes[place]]."""
    for place in range(len(rooms)):
        options, found = byplace[heads[place] : heads[place + 1]], sets[place]
        sizes[place] = best_set(options, worths, needs, rooms[place], counts[place], taken, table, found)
        sums[place] = 0.0
        for at in range(sizes[place]):
            sums[place] += worths[found[at]]


@entry
def forced(byplace: Any, heads: Any, worths: Any, needs: Any, rooms: Any, counts: Any, taken: Any, table: Any,
           back: Any, least: Any) -> None:
    """For each option the best worth of its place when that option is in; minus infinity where it cannot be."""
    for place in range(len(rooms)):
        room = rooms[place]
        size = candidates(byplace, heads[place], heads[place + 1], worths, needs, room, taken)
        counted = counts[place] < size
        layers = counts[place] + 1 if counted else 1
        fill(table, taken, size, layers, room, worths, needs, counted, False)
        fill(back, taken, size, layers, room, worths, needs, counted, True)
        for at in range(heads[place], heads[place + 1]):
            option = byplace[at]
            left = room - needs[option]
            layer = layers - 2 if counted else 0
            least[option] = -1e300
            if left >= 0 and layer >= 0:
                least[option] = table[size, layer, left] + worths[option]
        for number in range(size):
            option = taken[number]
            left = room - needs[option]
            most = -1e300
            for layer in range(layers - 1 if counted else 1):
                other = layers - 2 - layer if counted else 0
                for at in range(left + 1):
                    most = max(most, table[number, layer, at] + back[size - 1 - number, other, left - at])
            least[option] = most + worths[option]
