"""A machine's lots as numbers: what timing them needs, for all of them at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core.model import Lot, Machine, Objective, Scenario, WorkTime
from core.timing import Lane, Penalties, Row, WorkMap
from core.timing.penalties import NEVER, Numbers
from core.timing.work_map import Minutes

MOVABLE = -1
"""The fixed end of a lot that may be timed anew."""


@dataclass(frozen=True, slots=True, eq=False)
class LotRow:
    """n lots of one machine in sequence; all [n], in working minutes and working coordinates of the machine.

    `setup` is the changeover before a lot, `minutes` its work, `low` and `high` between which it may end, `fixed` where
    it ends if it stays (else `MOVABLE`), `begin` where it starts now. An order pays for the end of its last lot here,
    where that `pays`, but not before `floor` on the wall: the end of its lots on other machines. `base` is the
    coordinate from which the machine may be used, `changes` what the changeovers cost.
    """

    machine: Machine
    work: WorkMap
    base: int
    lots: tuple[Lot, ...]
    begin: Minutes
    setup: Minutes
    minutes: Minutes
    low: Minutes
    high: Minutes
    fixed: Minutes
    penalties: Penalties
    floor: Numbers
    pays: Minutes
    changes: float

    def cost(self, ends: Minutes) -> float:
        """What the orders pay when the lots end at these wall-clock minutes."""
        paid = self.penalties.costs(np.maximum(ends, self.floor))
        return float(paid[np.asarray(self.pays, bool)].sum())


@lru_cache(maxsize=256)
def work_map(work: WorkTime) -> WorkMap:
    """The working time of a machine as arrays."""
    return WorkMap(work)


def lot_row(scenario: Scenario, machine_id: str, lots: Sequence[Lot], held: Collection[str] = ()) -> LotRow:
    """The row of a machine with these lots in this sequence; those whose start is locked stay, and those of `held`."""
    shop = scenario.shop
    machine, work = shop.machines[machine_id], shop.work_times[machine_id]
    orders = tuple(shop.orders[lot.order] for lot in lots)
    minutes = np.array([lot_minutes(scenario, lot, work) for lot in lots], np.int64)
    changeovers, is_change = _setups(scenario, machine, lots)
    release = [0 if order.release is None else work.minutes_before(order.release) for order in orders]
    high = [work.total if order.deadline is None else work.minutes_before(order.deadline) for order in orders]
    fixed = [MOVABLE if lot.start is None or not ("start" in lot.locked or lot.id in held)
             else work.minutes_before(lot.start) + int(done) for lot, done in zip(lots, minutes, strict=True)]
    last = {lot.order: place for place, lot in enumerate(lots)}
    mapped, setup = work_map(work), np.array(changeovers, np.int64)
    return LotRow(
        machine, mapped, work.minutes_before(max(0, machine.available_from or 0)), tuple(lots),
        np.array([work.minutes_before(lot.start or 0) for lot in lots], np.int64), setup, minutes,
        np.array(release, np.int64) + minutes, np.array(high, np.int64), np.array(fixed, np.int64),
        Penalties.of(orders, shop.objective), np.array([_floor(scenario, lot) for lot in lots], np.float64),
        np.array([last[lot.order] == place for place, lot in enumerate(lots)], np.int64),
        link_costs(shop.objective, setup, np.array(is_change, np.int64)),
    )


def link_costs(objective: Objective, minutes: Minutes, is_change: Minutes) -> float:
    """What changeovers cost of which each takes so many minutes, where it is one."""
    hours = float((minutes * is_change).sum()) / 60
    return float(objective.k3_changeover * is_change.sum() + objective.k5_changeover_hour * hours)


def lot_minutes(scenario: Scenario, lot: Lot, work: WorkTime) -> int:
    """Working minutes of a lot; one that should not be where it is keeps the working time it has."""
    minutes = scenario.shop.lot_minutes(lot.order, lot.resource, lot.quantity)
    return work.minutes_between(lot.start or 0, lot.end or 0) if minutes is None else minutes


def setup_between(scenario: Scenario, machine: Machine, before: Lot | None, order_id: str) -> tuple[int, int]:
    """Changeover minutes from a lot (None: from what is mounted) to an order, and whether that is one."""
    orders, mounted = scenario.shop.orders, machine.mounted
    known = (mounted.order if mounted else None) if before is None else before.order
    if known == order_id:
        return 0, 0
    attributes = (mounted.attributes if mounted else None) if before is None else orders[before.order].attributes
    return scenario.shop.changeover(attributes, orders[order_id].attributes).minutes, 1


def _setups(scenario: Scenario, machine: Machine, lots: Sequence[Lot]) -> tuple[list[int], list[int]]:
    befores: list[Lot | None] = [None, *lots]
    found = [setup_between(scenario, machine, before, lot.order) for before, lot in zip(befores, lots, strict=False)]
    return [minutes for minutes, _ in found], [is_change for _, is_change in found]


def _floor(scenario: Scenario, lot: Lot) -> float:
    """The last end of a lot's order on other machines."""
    kin = scenario.plan.by_order[lot.order]
    if len(kin) == 1:
        return NEVER
    return max((one.end for one in kin if one.resource != lot.resource and one.end is not None), default=NEVER)


def timing_row(row: LotRow, *, with_deadlines: bool = True) -> Row:
    """The row as `core.timing` times it; without deadlines every lot may end as late as it must."""
    is_fixed = row.fixed != MOVABLE
    gap = row.setup + row.minutes
    gap[:1] += row.base
    # Two lots that stay need no room between them: where they overlap, that is the plan's conflict, not a question.
    ahead = np.concatenate(([0], row.fixed[:-1]))
    stays = is_fixed & np.concatenate(([True], is_fixed[:-1]))
    gap = np.where(stays, np.minimum(gap, row.fixed - ahead), gap)
    high = row.high if with_deadlines else np.full(len(gap), row.work.total)
    silent = np.asarray(row.pays, bool)
    penalties = Penalties(row.penalties.due, *(np.where(silent, column, 0.0) for column in (
        row.penalties.early2, row.penalties.early1, row.penalties.late2, row.penalties.late1)))
    return Row(row.work, gap, np.where(is_fixed, row.fixed, row.low), np.where(is_fixed, row.fixed, high),
               penalties, row.floor)


def lanes_of(row: LotRow) -> list[tuple[int, Lane]]:
    """The lanes of a row between the lots that stay, each with the place of its first lot; lanes may be empty."""
    walls = row.work.walls(1)
    stays = [*np.nonzero(row.fixed != MOVABLE)[0].tolist(), len(row.lots)]
    lanes, first, origin = [], 0, row.base
    for stop in stays:
        is_end = stop == len(row.lots)
        limit = row.work.total if is_end else int(row.fixed[stop] - row.minutes[stop])
        closing = 0 if is_end else int(row.setup[stop])
        part = slice(first, stop)
        lanes.append((first, Lane(
            walls, origin, limit, closing, (row.setup + row.minutes)[part], row.minutes[part], row.low[part],
            row.high[part], row.penalties.take(part), row.floor[part], row.pays[part],
        )))
        if not is_end:
            first, origin = stop + 1, int(row.fixed[stop])
    return lanes
