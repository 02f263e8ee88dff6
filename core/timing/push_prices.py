"""What it costs to put one more lot on a machine where the others only give way to the right, as far as they must.

One function, written so that it runs with and without a compiler; `core.timing.drop_kernel` has it compiled.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from core.timing.drop_tables import DUE, EARLY1, EARLY2, FLOOR, IMPOSSIBLE, LATE1, LATE2, OUT, PLACE_PAYS
from core.timing.penalties import Numbers
from core.timing.work_map import Minutes

BEGIN, WORK, SETUP, STAYS, PAYS = range(5)
"""Columns of `lots` [K, 5]: the working coordinate at which a lot starts, its minutes, the changeover before it,
whether it stays, and whether its end is paid for."""
CALENDAR, COUNT, GUEST_MINUTES, GUEST_FLOOR, FROM = range(5)
"""Columns of `machines` [M, 5]; starts are priced from `FROM` on, up to `COUNT`."""


class PushQuestion(NamedTuple):
    """K lots of M machines in sequence, `begins` [M + 1] where each machine's begin, and K + M places as in
    `core.timing.drop_tables`; the answers are `prices` [M, N], and for each place its least price and the start."""

    lots: Minutes
    costs: Numbers
    begins: Minutes
    places: Minutes
    added: Numbers
    machines: Minutes
    guest: Numbers
    walls: Numbers
    step: int
    prices: Numbers
    best: Numbers
    cell: Minutes


def nothing() -> PushQuestion:
    """A question without machines."""
    ints, reals = np.zeros((0, 5), np.int64), np.zeros((0, 6))
    return PushQuestion(ints, reals, np.zeros(1, np.int64), ints[:, :3].copy(), np.zeros(0), ints,
                        np.zeros(6), np.zeros((1, 1)), 1, reals[:, :1].copy(), np.zeros(0), np.zeros(0, np.int64))


def end_cost(cost: Any, end: float, floor: float) -> Any:
    """What it costs to end at a wall-clock minute, but not before `floor`."""
    late = max(end, floor) - cost[DUE]
    if late > 0:
        return (cost[LATE2] * late + cost[LATE1]) * late
    return (cost[EARLY2] * late - cost[EARLY1]) * late


def pushing_cost(asked: Any, m: int, lot: int, now: int, setup: int) -> Any:
    """What it costs that the lots from one on give way to something that ends at coordinate `now` with so many minutes
    of changeover after it; more than anything where one would not end within the horizon."""
    wall, total = asked.walls[asked.machines[m, CALENDAR]], 0.0
    for follower in range(lot, asked.begins[m + 1]):
        row = asked.lots[follower]
        if row[STAYS]:
            now, setup = max(now, row[BEGIN] + row[WORK]), 0
            continue
        start = now + (setup if follower == lot else row[SETUP])
        if start <= row[BEGIN]:
            break
        now = start + row[WORK]
        if now >= wall.size:
            return IMPOSSIBLE
        if row[PAYS]:
            cost, floor = asked.costs[follower], asked.costs[follower, FLOOR]
            total += end_cost(cost, wall[now], floor) - end_cost(cost, wall[row[BEGIN] + row[WORK]], floor)
    return total


def push_starts(asked: Any) -> None:
    """Fill the answers of a question."""
    for m in range(asked.machines.shape[0]):
        machine, lot = asked.machines[m], asked.begins[m]
        wall = asked.walls[machine[CALENDAR]]
        for cell in range(machine[FROM], machine[COUNT]):
            start = cell * asked.step
            while lot < asked.begins[m + 1] and asked.lots[lot, BEGIN] < start:
                lot += 1
            place, end = lot + m, start + machine[GUEST_MINUTES]
            price = asked.added[place] + pushing_cost(asked, m, lot, end, asked.places[place, OUT])
            if asked.places[place, PLACE_PAYS]:
                price += end_cost(asked.guest, wall[end], machine[GUEST_FLOOR])
            asked.prices[m, cell] = price
            if price < asked.best[place]:
                asked.best[place], asked.cell[place] = price, cell
