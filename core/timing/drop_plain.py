"""The walk of `core.timing.drop_kernel` without a compiler, for the time until that is ready: the same prices."""

from __future__ import annotations

import numpy as np

from core.timing.drop_tables import (
    BASE,
    CALENDAR,
    CLOSING,
    COUNT,
    DONE,
    FLOOR,
    GUEST_FLOOR,
    GUEST_LOW,
    GUEST_MINUTES,
    HIGH,
    IMPOSSIBLE,
    KIN,
    LANE_FROM,
    LANE_UPTO,
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
from core.timing.lanes import Guest, Lane, least_cost, place_prices
from core.timing.penalties import Numbers, Penalties
from core.timing.work_map import Minutes


def price(asked: Question) -> None:
    """Fill the answers of a question."""
    for m, machine in enumerate(asked.machines):
        lanes = [_lane(asked, m, number) for number in range(machine[LANE_FROM], machine[LANE_UPTO])]
        alone = [min(least_cost(lane, asked.step), IMPOSSIBLE) for lane in lanes]
        asked.alone[m] = sum(alone)
        starts, by = np.arange(machine[COUNT]) * asked.step, np.full(machine[COUNT], -1)
        least = asked.prices[m, : len(starts)]
        least[:] = IMPOSSIBLE
        for place, lane in enumerate(lanes):
            number = int(machine[LANE_FROM]) + place
            if len(starts) and asked.alone[m] < IMPOSSIBLE:
                rest = sum(alone[:place]) + sum(alone[place + 1 :]) + asked.money[m, BASE]
                prices = rest + place_prices(lane, _guest(asked, m, number), starts, asked.step)
                _keep_least(least, by, prices, int(asked.lanes[number, PLACE_FROM]))
        _note_places(asked, least, by)


def _keep_least(least: Numbers, by: Minutes, prices: Numbers, first: int) -> None:
    """Where a place is cheaper than any before, note its costs and its number."""
    cheapest = prices.min(axis=0)
    is_less = cheapest < least
    least[is_less] = cheapest[is_less]
    by[is_less] = first + prices.argmin(axis=0)[is_less]


def _note_places(asked: Question, least: Numbers, by: Minutes) -> None:
    """The least price of each place and its first start, of those that are the cheapest anywhere."""
    cells = np.nonzero(by >= 0)[0]
    dearest_first = cells[np.lexsort((cells, least[cells]))[::-1]]
    asked.best[by[dearest_first]], asked.cell[by[dearest_first]] = least[dearest_first], dearest_first


def _lane(asked: Question, m: int, number: int) -> Lane:
    row = asked.lanes[number]
    part = slice(row[LOT_FROM], row[LOT_UPTO])
    lots, costs = asked.lots[part], asked.costs[part]
    gaps = np.diff(lots[:, DONE], prepend=row[ORIGIN])
    return Lane(asked.walls[asked.machines[m, CALENDAR]], int(row[ORIGIN]), int(row[LIMIT]), int(row[CLOSING]), gaps,
                lots[:, MINUTES], lots[:, LOW], lots[:, HIGH], Penalties(*costs[:, :FLOOR].T), costs[:, FLOOR],
                lots[:, PAYS], number == asked.machines[m, LANE_UPTO] - 1)


def _guest(asked: Question, m: int, number: int) -> Guest:
    row, machine = asked.lanes[number], asked.machines[m]
    count = row[LOT_UPTO] - row[LOT_FROM]
    places = slice(row[PLACE_FROM], row[PLACE_FROM] + count + 1)
    table = asked.places[places]
    return Guest(int(machine[GUEST_MINUTES]), int(machine[GUEST_LOW]), int(machine[TOTAL]), table[:, TO], table[:, OUT],
                 asked.added[places], Penalties(*asked.guest[:FLOOR, None]), 0, float(asked.money[m, GUEST_FLOOR]),
                 table[:, PLACE_PAYS], asked.lots[row[LOT_FROM] : row[LOT_UPTO], KIN])
