"""The question that a carried lot puts to the kernel: all lanes of all machines, and where it may go between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core.edit.lot_rows import work_map
from core.edit.standing import NOTHING, Flat, kinds
from core.model import Lot, Order, Scenario, WorkTime
from core.timing import Penalties
from core.timing.drop_tables import IMPOSSIBLE, Question
from core.timing.penalties import NEVER, Numbers
from core.timing.push_prices import PushQuestion
from core.timing.work_map import Minutes

Mask = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]

SILENT = 0
"""Starts to price on a row that is only timed without the guest."""


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """What is asked of M rows, which may hold the same machine more than once: the wall-clock minute before which the
    guest does not start, and, all [M], the machine of each by number,
    the coordinate by which its lots are over, how many starts to price, the guest's minutes, what is added to the
    prices, and before which wall-clock minute its end does not count."""

    since: int
    machine: Minutes
    window: Minutes
    count: Minutes
    minutes: Minutes
    base: Numbers
    floor: Numbers


def question(scenario: Scenario, flat: Flat, rows: Rows, lot: Lot, step: int) -> Question:
    """The question of a lot about these rows; `flat` has a `row` for each of their lots."""
    order = scenario.shop.orders[lot.order]
    stays = flat.fixed >= 0
    lane_of, lanes = _lanes(scenario, flat, rows, stays)
    places, added = _places(scenario, flat, rows, order)
    done = _done(flat, lane_of, lanes, stays)
    kin = (flat.order == kinds(scenario.shop).number[order.id]).astype(np.int64)
    columns = (done, flat.low, flat.high, flat.minutes, flat.pays, kin)
    walls, machines = _machines(scenario, rows, order, np.bincount(flat.row[stays], minlength=len(rows.machine)))
    cells = int(rows.count.max(initial=1))
    slack = int((machines[:, 4] // step).max(initial=0)) + 2
    count = int((~stays).sum())
    return Question(
        np.ascontiguousarray(np.stack(columns, axis=1)[~stays]), np.ascontiguousarray(flat.costs[~stays]), lanes,
        places, added, machines, np.stack([rows.base, rows.floor], axis=1), _guest(scenario, order), walls, step,
        _room(count + 4, max(cells, slack)), np.zeros(count, np.int64), np.zeros(len(lanes)),
        np.full((len(rows.machine), cells), IMPOSSIBLE),
        np.full(len(places), IMPOSSIBLE), np.zeros(len(places), np.int64), np.zeros(len(rows.machine)),
    )


def push_question(scenario: Scenario, flat: Flat, rows: Rows, lot: Lot, step: int) -> PushQuestion:
    """The same about rows whose lots only give way; `flat` holds the rows in their order, and no others."""
    order = scenario.shop.orders[lot.order]
    places, added = _places(scenario, flat, rows, order)
    begins = np.searchsorted(flat.row, np.arange(len(rows.machine) + 1))
    walls, machines = _machines(scenario, rows, order, np.zeros(len(rows.machine), np.int64))
    columns = (flat.begin, flat.minutes, flat.setup, (flat.fixed >= 0).astype(np.int64), flat.pays)
    times = scenario.shop.work_times.values()
    first = np.array([-(-time.minutes_before(max(0, rows.since)) // step) for time in times], np.int64)
    of_machine = (machines[:, 0], rows.count, rows.minutes, rows.floor.astype(np.int64), first[rows.machine])
    return PushQuestion(
        np.stack(columns, axis=1), flat.costs, begins.astype(np.int64), places, added,
        np.ascontiguousarray(np.stack(of_machine, axis=1)), _guest(scenario, order), walls, step,
        np.full((len(rows.machine), int(rows.count.max(initial=1))), IMPOSSIBLE), np.full(len(places), IMPOSSIBLE),
        np.zeros(len(places), np.int64),
    )


@lru_cache(maxsize=1)
def _room(rows: int, cells: int) -> Numbers:
    return np.empty((rows, cells))


def _guest(scenario: Scenario, order: Order) -> Numbers:
    one = Penalties.of((order,), scenario.shop.objective)
    return np.array([one.due[0], one.early2[0], one.early1[0], one.late2[0], one.late1[0], NEVER])


def _lanes(scenario: Scenario, flat: Flat, rows: Rows, stays: Mask) -> tuple[Minutes, Minutes]:
    """The lane of each lot, and the table of lanes; a lot that stays closes one."""
    count = len(rows.machine)
    lane_of = np.cumsum(stays) - stays + flat.row
    stops = np.nonzero(stays)[0]
    closes = np.arange(len(stops)) + flat.row[stops]
    ends = np.searchsorted(flat.row[stops], np.arange(count), side="right") + np.arange(count)
    lanes = np.zeros((len(stops) + count, 6), np.int64)
    members = np.bincount(lane_of[~stays], minlength=len(lanes))
    lanes[:, 1] = np.cumsum(members)
    lanes[:, 0] = lanes[:, 1] - members
    lanes[:, 2] = lanes[:, 0] + np.arange(len(lanes))
    begins = np.concatenate(([0], ends[:-1] + 1))[:count]
    lanes[begins, 3] = _bases(scenario)[rows.machine]
    lanes[ends, 4] = rows.window
    lanes[closes, 4] = flat.fixed[stops] - flat.minutes[stops]
    lanes[closes, 5] = flat.setup[stops]
    lanes[closes + 1, 3] = flat.fixed[stops]
    return lane_of, lanes


def _bases(scenario: Scenario) -> Minutes:
    """The coordinate from which each machine may be used."""
    shop = scenario.shop
    return np.array([shop.work_times[machine.id].minutes_before(max(0, machine.available_from or 0))
                     for machine in shop.machines.rows], np.int64)


def _done(flat: Flat, lane_of: Minutes, lanes: Minutes, stays: Mask) -> Minutes:
    """Where each lot ends if nothing pauses before it in its lane."""
    gaps = np.where(stays, 0, flat.setup + flat.minutes)
    run = np.cumsum(gaps)
    before = np.concatenate(([0], run))[np.searchsorted(lane_of, np.arange(len(lanes)))]
    return np.asarray(lanes[lane_of, 3] + run - before[lane_of], np.int64)


def _places(scenario: Scenario, flat: Flat, rows: Rows, order: Order) -> tuple[Minutes, Numbers]:
    """For every place between two lots of a row, before the first and behind the last: changeover minutes to the guest
    and on from it, whether it pays there; and what the changeovers cost more."""
    known, count = kinds(scenario.shop), len(flat.row) + len(rows.machine)
    number = known.number[order.id]
    at = np.arange(len(flat.row)) + flat.row  # the place before each lot
    first = np.searchsorted(flat.row, np.arange(len(rows.machine))) + np.arange(len(rows.machine))
    before, minutes_in = np.empty(count, np.int64), np.empty(count, np.int64)
    from_kind, from_mounted = known.from_each(order)
    before[at + 1], minutes_in[at + 1] = flat.order, from_kind[flat.kind]
    before[first], minutes_in[first] = known.mounted[0][rows.machine], from_mounted[rows.machine]
    after, out, was = np.full(count, NOTHING), np.zeros(count, np.int64), np.zeros(count, np.int64)
    after[at], out[at], was[at] = flat.order, known.to_each(order)[flat.kind], flat.setup
    is_in, is_out = before != number, (after != number) & (after != NOTHING)
    is_gone = (after != before) & (after != NOTHING)
    minutes_in, out = minutes_in * is_in, out * is_out
    weights = scenario.shop.objective
    hours = (minutes_in + out - was * is_gone) / 60
    added = weights.k3_changeover * (is_in.astype(int) + is_out - is_gone) + weights.k5_changeover_hour * hours
    last_kin = np.full(len(rows.machine), -1)
    own = flat.order == number
    np.maximum.at(last_kin, flat.row[own], at[own])
    row_of_place = np.searchsorted(first, np.arange(count), side="right") - 1
    pays = np.arange(count) > last_kin[row_of_place]
    added += _kin_that_stays(scenario, flat, rows, last_kin)[row_of_place] * ~pays
    return np.ascontiguousarray(np.stack([minutes_in, out, pays], axis=1).astype(np.int64)), added


def _kin_that_stays(scenario: Scenario, flat: Flat, rows: Rows, last_kin: Minutes) -> Numbers:
    """What the order pays in each row for its last lot there, where that stays and so belongs to no lane."""
    paid, times = np.zeros(len(rows.machine)), list(scenario.shop.work_times.values())
    for row in np.nonzero(last_kin >= 0)[0].tolist():
        lot = int(last_kin[row]) - row
        if flat.fixed[lot] >= 0:
            end = work_map(times[rows.machine[row]]).ends_at(flat.fixed[lot : lot + 1])
            cost = flat.costs[lot : lot + 1]
            paid[row] = Penalties(*cost[:, :5].T).costs(np.maximum(end, cost[:, 5]))[0]
    return paid


def _machines(scenario: Scenario, rows: Rows, order: Order, stopping: Minutes) -> tuple[Numbers, Minutes]:
    """The walls of all calendars, and the table of machines; `stopping` [M] are the lots that stay in each row."""
    times = list(scenario.shop.work_times.values())
    distinct = list(dict.fromkeys(times))
    calendar = np.array([distinct.index(time) for time in times], np.int64)[rows.machine]
    released = np.array([time.minutes_before(max(0, rows.since, order.release or 0)) for time in times])
    total = np.array([time.total for time in times], np.int64)[rows.machine]
    upto = np.cumsum(stopping + 1)
    return _walls(tuple(distinct)), np.ascontiguousarray(np.stack([
        calendar, rows.count, rows.minutes, released[rows.machine], total, upto - stopping - 1, upto,
    ], axis=1).astype(np.int64))


@lru_cache(maxsize=4)
def _walls(times: tuple[WorkTime, ...]) -> Numbers:
    """The wall-clock minute of every working minute, a row a calendar; rows are filled up with their last."""
    rows = [work_map(time).walls(1) for time in times]
    width = max(len(row) for row in rows)
    return np.array([np.concatenate((row, np.full(width - len(row), row[-1]))) for row in rows])
