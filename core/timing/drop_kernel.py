"""The walk of `core.timing.lanes` over all machines at once, compiled: the same prices, some thirty times as fast
(kernel)."""

from __future__ import annotations

from typing import Any

import numpy as np

from core.timing import push_prices
from core.timing.compiler import callable_when_compiled, entry, kernel
from core.timing.drop_tables import (
    BASE,
    CALENDAR,
    CLOSING,
    COUNT,
    DONE,
    DUE,
    EARLY1,
    EARLY2,
    FLOOR,
    GUEST_FLOOR,
    GUEST_LOW,
    GUEST_MINUTES,
    HIGH,
    IMPOSSIBLE,
    KIN,
    LANE_FROM,
    LANE_UPTO,
    LATE1,
    LATE2,
    LIMIT,
    LOT_FROM,
    LOT_UPTO,
    LOW,
    MINUTES,
    ORIGIN,
    OUT,
    PAYS,
    PLACE_FROM,
    PLACE_PAYS,
    TO,
    TOTAL,
    Question,
)
from core.timing.value_rows import least_from_here, least_so_far

Row = Any
"""A row of numbers, or a part of one."""
FAR = 1 << 40
for _helper in (push_prices.end_cost, push_prices.pushing_cost):
    callable_when_compiled(_helper)
push_starts = entry(push_prices.push_starts)
is_warm = False
"""Whether the walk can be called without waiting for the compiler."""


def price(asked: Question) -> None:
    """Fill the answers of a question."""
    price_starts(asked)


def warm_up() -> None:
    """Have the walk compiled, or read from the cache, before somebody waits for it."""
    global is_warm
    price(Question.nothing())
    push_starts(push_prices.nothing())
    is_warm = True


@kernel
def add_cost(values: Row, wall: Row, step: int, cost: Row, floor: float) -> None:
    """Add what a lot costs that ends at every `step`-th minute of `wall`."""
    due, early2, early1, late2, late1 = cost[DUE], cost[EARLY2], cost[EARLY1], cost[LATE2], cost[LATE1]
    for cell in range(values.size):
        late = max(wall[cell * step], floor) - due
        two = late2 if late > 0 else early2
        one = late1 if late > 0 else -early1
        values[cell] += (two * late + one) * late


@kernel
def backward_rows(asked: Any, lane: Row, wall: Row) -> Any:
    """Write the backward values of a lane's lots and their last slacks; what the lane costs alone."""
    lots, costs, step, lasts = asked.lots, asked.costs, asked.step, asked.lasts
    first, stop = lane[LOT_FROM], lane[LOT_UPTO]
    slack = lane[LIMIT] - lane[CLOSING] - (lots[stop - 1, DONE] if stop > first else lane[ORIGIN])
    if stop == first:
        return 0.0 if slack >= 0 else IMPOSSIBLE
    last = slack
    for lot in range(stop - 1, first - 1, -1):
        done = lots[lot, DONE]
        last = min(last, lots[lot, HIGH] - done)
        lasts[lot] = last
        if last < 0 or lots[lot, LOW] - done > last:
            for other in range(first, lot + 1):
                lasts[other] = -1
            return IMPOSSIBLE
        size = last // step + 1
        row = asked.room[lot, :size]
        begin = min(max(0, -((done - lots[lot, LOW]) // step)), size - 1)
        if lot == stop - 1:
            for cell in range(size):
                row[cell] = 0.0
        else:
            row[:] = asked.room[lot + 1, :size]
        if lots[lot, PAYS]:
            add_cost(row[begin:], wall[done + begin * step :], step, costs[lot], costs[lot, FLOOR])
        least_from_here(row[begin:])
        for cell in range(begin):
            row[cell] = row[begin]
    return asked.room[first, 0]


@kernel
def forward_row(asked: Any, lot: int, wall: Row, row: Row, reach: Row) -> None:
    """Turn the forward values before a lot into those with it, in place; `reach` holds the first slack so far, and
    becomes that with the lot (FAR: there is none)."""
    lots, costs, step = asked.lots, asked.costs, asked.step
    done = lots[lot, DONE]
    first = max(reach[0], lots[lot, LOW] - done)
    reach[0] = first
    if first > lots[lot, HIGH] - done:
        reach[0] = FAR
        return
    begin = min((first + step - 1) // step, row.size - 1)
    until = min(row.size, (lots[lot, HIGH] - done) // step + 1)
    until = max(until, begin + 1)
    if lots[lot, PAYS] and not lots[lot, KIN]:
        add_cost(row[begin:until], wall[done + begin * step:], step, costs[lot], costs[lot, FLOOR])
    least_so_far(row[begin:until])
    for cell in range(until, row.size):
        row[cell] = row[until - 1]


@kernel
def add_ahead(total: Row, row: Row, at: tuple[int, int], first: int, minutes: int) -> None:
    """Add forward values to the costs of starts: `at` is the first start and the minutes of a cell; the lot before has
    so many `minutes` less slack than the guest's start, and at least `first`."""
    start, step = at
    shift = -((-minutes) // step)
    share = shift - minutes / step
    low, high = (first + step - 1) // step, row.size - 1
    low = min(low, high)
    a = min(max(low + shift - start, 0), total.size)
    b = min(max(high + shift - start, a), total.size)
    for cell in range(a):
        total[cell] += row[low]
    here, onward = row[start + a - shift : start + b - shift], row[start + a - shift + 1 : start + b - shift + 1]
    inside = total[a:b]
    for cell in range(inside.size):
        inside[cell] += here[cell] + share * (onward[cell] - here[cell])
    for cell in range(b, total.size):
        total[cell] += row[high]


@kernel
def add_behind(total: Row, row: Row, at: tuple[int, int], last: int, minutes: int) -> None:
    """Add backward values to the costs of starts, as `add_ahead`; the lot after has so many `minutes` more slack, and
    at most `last`."""
    start, step = at
    shift = -((-minutes) // step)
    share = shift - minutes / step
    high = last // step
    a = min(max(1 - shift - start, 0), total.size)
    b = min(max(high + 1 - shift - start, a), total.size)
    for cell in range(a):
        total[cell] += row[0]
    here, before = row[start + a + shift : start + b + shift], row[start + a + shift - 1 : start + b + shift - 1]
    inside = total[a:b]
    for cell in range(inside.size):
        inside[cell] += here[cell] + share * (before[cell] - here[cell])
    for cell in range(b, total.size):
        total[cell] += row[high]


@kernel
def keep_least(least: Row, by: Row, total: Row, extra: float, place: float) -> None:
    """Where a place is cheaper than any before, note its costs and its number."""
    for cell in range(total.size):
        value = total[cell] + extra
        is_less = value < least[cell]
        least[cell] = value if is_less else least[cell]
        by[cell] = place if is_less else by[cell]


@kernel
def since_when(asked: Any, m: int, place: int, lot: int, reach: Row) -> Any:
    """The first coordinate at which the guest may start in a place of a lane, `lot` the one before it or, where it is
    the first there, the coordinate at which the lane begins less one, negative."""
    low, to = asked.machines[m, GUEST_LOW], asked.places[place, TO]
    if lot < 0:
        return max(low, to - lot - 1)
    return max(low, to + asked.lots[lot, DONE] + reach[0])


@kernel
def behind_by(asked: Any, m: int, place: int, lot: int) -> Any:
    """By how much more than the guest's start the slack of the lot after it must be."""
    lots = asked.lots
    work = asked.machines[m, GUEST_MINUTES] + asked.places[place, OUT]
    return work + lots[lot, MINUTES] - lots[lot, DONE]


@kernel
def until_when(asked: Any, m: int, lane: int, k: int) -> Any:
    """The last coordinate at which the guest may start before the lane's lot k, or behind them all; -1: never."""
    machine, first, stop = asked.machines[m], asked.lanes[lane, LOT_FROM], asked.lanes[lane, LOT_UPTO]
    place, until = asked.lanes[lane, PLACE_FROM] + k, machine[TOTAL] - machine[GUEST_MINUTES]
    if k < stop - first:
        if asked.lasts[first + k] < 0:
            return -1
        return min(until, asked.lasts[first + k] - behind_by(asked, m, place, first + k))
    if lane < machine[LANE_UPTO] - 1:
        until = min(until, asked.lanes[lane, LIMIT] - asked.places[place, OUT] - machine[GUEST_MINUTES])
    return until


@kernel
def price_place(asked: Any, at: tuple[int, int, int], row: Row, reach: Row) -> None:
    """Price the starts in one place: `at` is the machine, the lane and before which of its lots; `row` and `reach` are
    as `forward_row` left them."""
    m, lane, k = at
    lots, step = asked.lots.shape[0], asked.step
    first, stop = asked.lanes[lane, LOT_FROM], asked.lanes[lane, LOT_UPTO]
    place = asked.lanes[lane, PLACE_FROM] + k
    before = first + k - 1 if k > 0 else -1 - asked.lanes[lane, ORIGIN]
    since, until = since_when(asked, m, place, before, reach), until_when(asked, m, lane, k)
    begin, end = (max(since, 0) + step - 1) // step, min(until // step + 1, asked.machines[m, COUNT])
    if until < 0 or begin >= end:
        return
    part = asked.room[lots + 2, begin:end]
    if asked.places[place, PLACE_PAYS]:
        part[:] = asked.room[lots + 1, begin:end]
    else:
        for u in range(part.size):
            part[u] = 0.0
    if k > 0:
        add_ahead(part, row, (begin, step), reach[0], asked.places[place, TO] + asked.lots[before, DONE])
    if k < stop - first:
        after = first + k
        add_behind(part, asked.room[after], (begin, step), asked.lasts[after], behind_by(asked, m, place, after))
    extra = asked.added[place] - asked.of_lane[lane]
    keep_least(asked.prices[m, begin:end], asked.room[lots + 3, begin:end], part, extra, float(place))


@kernel
def price_lane(asked: Any, m: int, lane: int) -> None:
    """Price the starts in all places of a lane, from its first to its last."""
    lots, step = asked.lots, asked.step
    first, stop = asked.lanes[lane, LOT_FROM], asked.lanes[lane, LOT_UPTO]
    slack = asked.lanes[lane, LIMIT] - (lots[stop - 1, DONE] if stop > first else asked.lanes[lane, ORIGIN])
    if slack < 0:
        return
    reach = np.zeros(1, np.int64)
    row = asked.room[lots.shape[0], : slack // step + 1]
    for u in range(row.size):
        row[u] = 0.0
    for k in range(stop - first + 1):
        if k > 0:
            forward_row(asked, first + k - 1, asked.walls[asked.machines[m, CALENDAR]], row, reach)
            if reach[0] == FAR:
                return
        price_place(asked, (m, lane, k), row, reach)


@kernel
def open_machine(asked: Any, m: int) -> None:
    """Nothing is priced yet; what the guest itself costs at each start."""
    lots, cells = asked.lots.shape[0], asked.machines[m, COUNT]
    own, by, least = asked.room[lots + 1, :cells], asked.room[lots + 3, :cells], asked.prices[m]
    for start in range(cells):
        own[start], by[start], least[start] = 0.0, -1.0, IMPOSSIBLE
    wall = asked.walls[asked.machines[m, CALENDAR]]
    add_cost(own, wall[asked.machines[m, GUEST_MINUTES]:], asked.step, asked.guest, asked.money[m, GUEST_FLOOR])


@kernel
def close_machine(asked: Any, m: int, base: float) -> None:
    """Add what all prices have in common, and note the cheapest start of every place."""
    by, least = asked.room[asked.lots.shape[0] + 3], asked.prices[m]
    for start in range(asked.machines[m, COUNT]):
        place = int(by[start])
        if place >= 0:
            least[start] += base
            if least[start] < asked.best[place]:
                asked.best[place], asked.cell[place] = least[start], start


@entry
def price_starts(asked: Any) -> None:
    """Fill `prices`, `best`, `cell` and `alone` of a question; see `core.timing.drop_tables`."""
    for m in range(asked.machines.shape[0]):
        first, stop = asked.machines[m, LANE_FROM], asked.machines[m, LANE_UPTO]
        wall = asked.walls[asked.machines[m, CALENDAR]]
        asked.alone[m] = 0.0
        for lane in range(first, stop):
            asked.of_lane[lane] = backward_rows(asked, asked.lanes[lane], wall)
            asked.alone[m] += asked.of_lane[lane]
        if asked.machines[m, COUNT] > 0:
            open_machine(asked, m)
            for lane in range(first, stop):
                if asked.alone[m] < IMPOSSIBLE:
                    price_lane(asked, m, lane)
            close_machine(asked, m, asked.money[m, BASE] + asked.alone[m])
