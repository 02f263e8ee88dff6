"""Where in a row a lot may go: the guest, as each lane of the row sees it."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from core.edit.lot_rows import LotRow, lanes_of, lot_minutes, setup_between
from core.model import Lot, Scenario
from core.timing import Guest, Lane, Penalties, least_cost, place_prices
from core.timing.penalties import NEVER

MOST_CELLS = 60_000
"""Cells of one row; a longer row is looked at in steps of several minutes."""


SAME = 1e-9
"""Two places of which neither costs less than this below the other are equally good."""


def cheapest_place(scenario: Scenario, row: LotRow, lot: Lot) -> int | None:
    """Before which lot of a row one that begins at its very minute costs least, with the others timed anew around it;
    None where it has no room. Of equal places it is the one that leaves the most where it is."""
    work = scenario.shop.work_times[row.machine.id]
    start = np.array([work.minutes_before(lot.start or 0)])
    step = step_of(row)
    lanes = lanes_of(row)
    alone = [least_cost(lane, step) for _, lane in lanes] if len(lanes) > 1 else [0.0]
    prices: list[tuple[float, int]] = []
    for number, (first, lane) in enumerate(lanes):
        others = sum(cost for n, cost in enumerate(alone) if n != number)
        own = place_prices(lane, guest_of(scenario, row, (first, lane), lot), start, step)[:, 0] + others
        prices += zip(own.tolist(), range(first, first + len(own)), strict=True)
    least = min(price for price, _ in prices)
    usual = sum((one.start or 0) + (one.end or 0) < 2 * (lot.start or 0) for one in row.lots)
    alike = [place for price, place in prices if price <= least + SAME and np.isfinite(price)]
    return min(alike, key=lambda place: abs(place - usual), default=None)


def step_of(row: LotRow) -> int:
    """Minutes of a cell by which a row is looked at."""
    return max(1, round(row.work.total * max(1, len(row.lots)) / MOST_CELLS))


def guest_of(scenario: Scenario, row: LotRow, place: tuple[int, Lane], lot: Lot) -> Guest:
    """A lot as the lane that begins at a place of a row sees it; the lot's times do not matter."""
    first, lane = place
    shop, count = scenario.shop, len(lane.gap)
    order, work = shop.orders[lot.order], shop.work_times[row.machine.id]
    around = [row.lots[n] if 0 <= n < len(row.lots) else None for n in range(first - 1, first + count + 1)]
    links = [_link(scenario, row, before, after, lot) for before, after in pairwise(around)]
    kin = np.array([one.order == lot.order for one in row.lots], np.int64)
    last_kin = int(np.nonzero(kin)[0].max(initial=-1))
    ends = [one.end for one in scenario.plan.by_order.get(lot.order, ())
            if one.id != lot.id and one.resource != row.machine.id and one.end is not None]
    return Guest(
        lot_minutes(scenario, lot, work), 0 if order.release is None else work.minutes_before(order.release),
        work.total, np.array([to for to, _, _ in links]), np.array([out for _, out, _ in links]),
        np.array([added for _, _, added in links], np.float64), Penalties.of((order,), shop.objective), 0,
        float(max(ends, default=NEVER)), np.array([first + n > last_kin for n in range(count + 1)], np.int64),
        kin[first : first + count],
    )


def _link(scenario: Scenario, row: LotRow, before: Lot | None, after: Lot | None, lot: Lot) -> tuple[int, int, float]:
    """Changeover minutes to a lot and on from it, and what it makes the changeovers dearer."""
    objective = scenario.shop.objective
    to, is_one = setup_between(scenario, row.machine, before, lot.order)
    out, is_other = setup_between(scenario, row.machine, lot, after.order) if after else (0, 0)
    was, is_gone = setup_between(scenario, row.machine, before, after.order) if after else (0, 0)
    hours = (to * is_one + out * is_other - was * is_gone) / 60
    return to, out, objective.k3_changeover * (is_one + is_other - is_gone) + objective.k5_changeover_hour * hours
