"""The cheapest path of lots through one machine at given prices (kernel).

A path is any sequence of lots in which no job follows itself at once. `best` [N, n]: least cost of a path
whose last lot is of job x and ends in cell t or before. `opened` [n, N]: least cost of a path after which a
lot of job x may start in cell t, changeover included; it never grows with t. A part may have any quantity
between two limits and its worth is a line in its minutes, so that its best start is the least of `opened`
plus a line over a window that slides along: a queue of candidates finds it in constant time.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from core.timing.compiler import entry, kernel, leaf

NEVER = 1e18
WHOLE, FIRST_PART, LAST_PART = range(3)
"""What a lot is: all of its job; a part that ends no later than another; the part that ends last."""
BEGIN, CELLS, LOW, HIGH = range(4)
"""Columns of `Lane.jobs`."""
DUE, FLOOR, EARLY2, EARLY1, LATE2, LATE1, AS_ONE, AS_PARTS, SHARE, SPARE = range(10)
"""Columns of `Lane.costs`."""
HEAD, TAIL, FOLLOWING, FIRST_PLACE = range(4)
"""The first columns of a queue: where it begins and ends, the next start to enter; a power of two of places
follows."""


@leaf
def _penalty(late: float, early: float, late2: float, late1: float, early2: float, early1: float) -> Any:
    """What a job pays that is so late, or so early where that is negative."""
    if late > 0:
        return (late2 * late + late1) * late
    early = max(0.0, early)
    return (early2 * early + early1) * early


@kernel
def _slide(t: int, blocks: Any, jobs: Any, parts: Any, costs: Any, price: Any, opened: Any, queue: Any, slopes: Any,
           starts: Any) -> None:
    """Move the window of every part that may end in cell t on, and find the start in it at which `opened`
    plus the line of its worth is least (-1: none)."""
    sizes, mask = parts.shape[2], queue.shape[1] - FIRST_PLACE - 1
    for row in range(starts.size):
        x, size = row // sizes, row % sizes
        low, high = max(jobs[x, BEGIN], t - parts[1, x, size]), t - parts[0, x, size]
        starts[row] = -1
        if high < low or t > jobs[x, HIGH] or parts[1, x, size] == 0:
            continue
        slope = price[x, blocks[0, t]] * costs[x, SHARE]
        if slopes[row] != slope:
            slopes[row] = slope
            queue[row, HEAD], queue[row, TAIL], queue[row, FOLLOWING] = 0, 0, low
        head, tail = queue[row, HEAD], queue[row, TAIL]
        for start in range(queue[row, FOLLOWING], high + 1):
            value = opened[x, start] + slope * start
            while tail > head:
                last = queue[row, FIRST_PLACE + (tail - 1 & mask)]
                if opened[x, last] + slope * last < value:
                    break
                tail -= 1
            queue[row, FIRST_PLACE + (tail & mask)] = start
            tail += 1
        while queue[row, FIRST_PLACE + (head & mask)] < low:
            head += 1
        queue[row, HEAD], queue[row, TAIL], queue[row, FOLLOWING] = head, tail, high + 1
        starts[row] = queue[row, FIRST_PLACE + (head & mask)]


@kernel
def _close(t: int, walls: Any, blocks: Any, jobs: Any, costs: Any, price: Any, match: Any, best: Any,
           opened: Any, starts: Any) -> None:
    """Fill `best` of cell t."""
    sizes = match.shape[1]
    for x in range(jobs.shape[0]):
        value = NEVER if t == 0 else best[t - 1, x]
        if t > jobs[x, HIGH]:
            best[t, x] = value
            continue
        last, start = NEVER, t - jobs[x, CELLS]
        if t >= jobs[x, LOW]:
            late = max(walls[0, t], costs[x, FLOOR]) - costs[x, DUE]
            early = costs[x, DUE] - max(walls[1, t], costs[x, FLOOR])
            last = _penalty(late, early, costs[x, LATE2], costs[x, LATE1], costs[x, EARLY2], costs[x, EARLY1])
            if start >= jobs[x, BEGIN]:
                value = min(value, opened[x, start] + last + costs[x, AS_ONE])
        last += costs[x, AS_PARTS] + price[x, blocks[1, t]]
        for size in range(sizes):
            start = starts[x * sizes + size]
            if start >= 0:
                worth = price[x, blocks[0, t]] * costs[x, SHARE] * (t - start + costs[x, SPARE])
                kind = min(-match[x, sizes - 1 - size], last + match[x, size])
                value = min(value, opened[x, start] + kind - worth)
        best[t, x] = value


@kernel
def _open(t: int, jobs: Any, best: Any, opened: Any, ready: Any, ready_cost: Any, sets: Any, set_cost: Any,
          members: Any, befores: Any, found: Any, who: Any) -> None:
    """Fill `opened` of cell t: for each set the best and the second best job that may stand before, then for
    each job the best of its sets, itself left out."""
    for s in range(set_cost.size):
        one, two, job = NEVER, NEVER, -1
        row = t - sets[s, 0]
        for place in range(sets[s, 1], sets[s + 1, 1] if row >= 0 else 0):
            value = best[row, members[place]]
            if value < one:
                one, two, job = value, one, members[place]
            elif value < two:
                two = value
        found[s, 0], found[s, 1], who[s] = one, two, job
    for x in range(jobs.shape[0]):
        value = NEVER
        if jobs[x, BEGIN] <= t <= jobs[x, HIGH]:
            value = ready_cost[x] if t >= ready[x] else NEVER
            for place in range(befores[x], befores[x + 1]):
                s = befores[place]
                value = min(value, set_cost[s] + found[s, 1 if who[s] == x else 0])
        opened[x, t] = value


@entry
def forward(lane: Any, pay: Any, memory: Any, begin: int, end: int) -> None:
    """Fill `best` and `opened` from cell `begin` to before cell `end`; the cells before are filled
    already."""
    walls, blocks, jobs, parts, _, changes = lane
    costs, price, match = pay
    best, opened, queue, slopes, starts, found, who = memory
    ready, ready_cost, sets, set_cost, members, befores = changes
    if begin == 0:
        slopes[:] = -1.0
    for t in range(begin, end):
        _slide(t, blocks, jobs, parts, costs, price, opened, queue, slopes, starts)
        _close(t, walls, blocks, jobs, costs, price, match, best, opened, starts)
        _open(t, jobs, best, opened, ready, ready_cost, sets, set_cost, members, befores, found, who)


@kernel
def _last_lot(t: int, x: int, lane: Any, pay: Any, opened: Any, visit: Any) -> None:
    """Write down the lot of job x with which the cheapest path ends in cell t: kind, start, size."""
    walls, blocks, jobs, parts, _, _ = lane
    costs, price, match = pay
    value, last, sizes = NEVER, NEVER, match.shape[1]
    start = t - jobs[x, CELLS]
    visit[1], visit[2], visit[4] = WHOLE, start, 0
    if t >= jobs[x, LOW]:
        late = max(walls[0, t], costs[x, FLOOR]) - costs[x, DUE]
        early = costs[x, DUE] - max(walls[1, t], costs[x, FLOOR])
        last = _penalty(late, early, costs[x, LATE2], costs[x, LATE1], costs[x, EARLY2], costs[x, EARLY1])
        if start >= jobs[x, BEGIN]:
            value = opened[x, start] + last + costs[x, AS_ONE]
    if parts[1, x, 0] == 0:
        return
    slope = price[x, blocks[0, t]] * costs[x, SHARE]
    last += costs[x, AS_PARTS] + price[x, blocks[1, t]]
    for size in range(sizes):
        first, second = -match[x, sizes - 1 - size], last + match[x, size]
        for begin in range(max(jobs[x, BEGIN], t - parts[1, x, size]), t - parts[0, x, size] + 1):
            cost = opened[x, begin] + min(first, second) - slope * (t - begin + costs[x, SPARE])
            if cost < value - 1e-9:
                value = cost
                visit[1], visit[2], visit[4] = (FIRST_PART if first <= second else LAST_PART), begin, size


@kernel
def _lot_before(x: int, begin: int, best: Any, changes: Any) -> Any:
    """The job that stands before job x, which starts in cell `begin` (-1: none), and when it is over."""
    nearest, before, when = NEVER, -1, begin
    if begin >= changes.ready[x]:
        nearest = changes.ready_cost[x]
    for s in changes.befores[changes.befores[x] : changes.befores[x + 1]]:
        row = begin - changes.sets[s, 0]
        for y in changes.members[changes.sets[s, 1] : changes.sets[s + 1, 1] if row >= 0 else changes.sets[s, 1]]:
            if y != x and best[row, y] + changes.set_cost[s] < nearest:
                nearest, before, when = best[row, y] + changes.set_cost[s], y, row
    return before, when


@entry
def trace(lane: Any, pay: Any, memory: Any, visits: Any) -> int:
    """Follow the cheapest path back, and none if that is cheaper.

    Each row of `visits` becomes a lot: job, kind, start, end, size; gives their number.
    """
    best, opened = memory.best, memory.opened
    t, count = best.shape[0] - 1, 0
    x = int(np.argmin(best[t]))
    if best[t, x] >= 0:
        x = -1
    while x >= 0:
        while t > 0 and best[t - 1, x] <= best[t, x]:
            t -= 1
        visits[count, 0], visits[count, 3] = x, t
        _last_lot(t, x, lane, pay, opened, visits[count])
        x, t = _lot_before(x, visits[count, 2], best, lane.changes)
        count += 1
    return count
