"""A scenario as arrays: what the searches read. Built once a run; nothing in it changes."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core.evaluate import evaluate
from core.model import Lot, Machine, Order, Plan, Scenario, Table
from core.model.modes import pair
from core.solve.drafting.abilities import OrderKind, order_kind
from core.solve.drafting.parts import Held, Part, held_lots, parts_of
from core.timing import Penalties, WorkMap
from core.timing.changeover_matrix import changeover_matrix
from core.timing.penalties import NEVER, Numbers
from core.timing.work_map import Minutes


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """n parts of o orders for m machines with c calendars. Coordinates are working minutes of a calendar.

    `order_of` [n]: the order of a part. `rate` [n, m]: pieces per hour, 0 where it may not go. `again` [n,
    m]: minutes between two passes, -1 where one pass does. `calendar_of` [m] leads to `work` [c]. `base` [m]:
    from where a machine may be used. `release`, `deadline` [n, c]: first start and last end. `fixed_end` [n]:
    the end of a part locked in time, else -1. `kind_of` [o], `changeover` [kinds, kinds], `first` [m, kinds]:
    changeover minutes. `mounted` [m]: the order on it, or -1. `floor` [o]: the last end of lots that stay as
    they are. `fixed_cost`: what no search can change.
    """

    scenario: Scenario
    orders: tuple[Order, ...]
    machines: tuple[Machine, ...]
    parts: tuple[Part, ...]
    kept: tuple[Lot, ...]
    order_of: Minutes
    rate: Numbers
    again: Minutes
    calendar_of: Minutes
    work: tuple[WorkMap, ...]
    base: Minutes
    release: Minutes
    deadline: Minutes
    fixed_end: Minutes
    kind_of: Minutes
    changeover: Minutes
    first: Minutes
    mounted: Minutes
    penalties: Penalties
    floor: Numbers
    fixed_cost: float

    def minutes(self, part: int, machine: int, quantity: int) -> int:
        """Working minutes of a lot, as `core.model.lot_minutes` says."""
        one_pass = math.ceil(60 * quantity / float(self.rate[part, machine]))
        again = int(self.again[part, machine])
        return one_pass if again < 0 else 2 * one_pass + again

    def setup(self, machine: int, before: int, part: int) -> int:
        """Changeover minutes before a part: after another part, or -1 for the start of the machine."""
        order = self.order_of[part]
        if before >= 0:
            last = self.order_of[before]
            return 0 if last == order else int(self.changeover[self.kind_of[last], self.kind_of[order]])
        return 0 if self.mounted[machine] == order else int(self.first[machine, self.kind_of[order]])

    def is_change(self, machine: int, before: int, part: int) -> bool:
        """Whether a changeover is counted before a part."""
        last = self.order_of[before] if before >= 0 else self.mounted[machine]
        return bool(last != self.order_of[part])

    def quantity_of(self, part: int, lots: int) -> int:
        """Pieces of a part in total when it is made in so many lots."""
        return self.parts[part].whole if lots == 1 else self.parts[part].split


def build_problem(scenario: Scenario, timed: Mapping[str, Sequence[int]], beside: Sequence[Lot] = ()) -> Problem:
    """The arrays of a scenario; `timed` says for each order that is to be planned, or has lots, which
    machines may make it. `beside` are the lots of all other orders."""
    shop = scenario.shop
    machines = shop.machines.rows
    position = {machine.id: m for m, machine in enumerate(machines)}
    orders = tuple(shop.orders[order_id] for order_id in timed)
    held = [held_lots(scenario, order, [machines[m].id for m in timed[order.id]]) for order in orders]
    groups = [parts_of(order, lots, timed[order.id], position) for order, lots in zip(orders, held, strict=True)]
    parts = tuple(part for group in groups for part in group)
    order_of = np.repeat(np.arange(len(orders)), [len(group) for group in groups]).astype(np.int64)
    work, calendar_of = _calendars(scenario)
    rate, again = _rates(scenario, parts)
    kind_of, changeover, first = _changeovers(scenario, orders)
    kept = tuple(lot for one in held for lot in one.kept)
    release = _limits(work, [part.order.release for part in parts], 0)
    deadline = _limits(work, [part.order.deadline for part in parts], max((w.total for w in work), default=0))
    place = {order.id: o for o, order in enumerate(orders)}
    problem = Problem(
        scenario, orders, machines, parts, kept, order_of, rate, again, calendar_of, work,
        np.array([work[calendar_of[m]].coordinates(np.array(max(0, machine.available_from or 0)))
                  for m, machine in enumerate(machines)], np.int64),
        release, np.minimum(deadline, np.array([w.total for w in work], np.int64)),
        np.full(len(parts), -1, np.int64), kind_of, changeover, first,
        np.array([place.get(m.mounted.order or "", -1) if m.mounted else -1 for m in machines], np.int64),
        Penalties.of(orders, shop.objective), _floors(kept, place), _fixed_cost(scenario, orders, held, beside),
    )
    _fix_ends(problem)
    return problem


def _calendars(scenario: Scenario) -> tuple[tuple[WorkMap, ...], Minutes]:
    """The distinct working times, and which one each machine keeps."""
    found: dict[int, int] = {}
    work: list[WorkMap] = []
    calendar_of: list[int] = []
    for time in scenario.shop.work_times.values():
        if id(time) not in found:
            found[id(time)] = len(work)
            work.append(WorkMap(time))
        calendar_of.append(found[id(time)])
    return tuple(work), np.array(calendar_of, np.int64)


def _rates(scenario: Scenario, parts: Sequence[Part]) -> tuple[Numbers, Minutes]:
    shop = scenario.shop
    rate = np.zeros((len(parts), len(shop.machines)))
    again = np.full((len(parts), len(shop.machines)), -1, np.int64)
    alike: dict[tuple[OrderKind, tuple[int, ...]], Numbers] = {}
    single = np.array([machine.passes == 1 for machine in shop.machines.rows], bool)
    for row, part in enumerate(parts):
        kind = (order_kind(part.order), part.machines)
        if kind not in alike:
            able = set(part.machines)
            alike[kind] = np.array([(m in able and pair(part.order, machine, None).rate) or 0
                                    for m, machine in enumerate(shop.machines.rows)], np.float64)
        rate[row] = alike[kind]
        if part.order.passes == 2:
            again[row, single] = shop.second_pass_minutes
    rows: dict[str, list[int]] = {}
    for row, part in enumerate(parts):
        rows.setdefault(part.order.id, []).append(row)
    for mode in shop.modes.rows:
        if mode.rate is not None and mode.resource in shop.machines:
            column = shop.machines.position(mode.resource)
            for row in rows.get(mode.order, ()):
                if column in parts[row].machines:
                    rate[row, column] = mode.rate
    return rate, again


def _limits(work: Sequence[WorkMap], minutes: Sequence[int | None], otherwise: int) -> Minutes:
    """Wall-clock limits as coordinates of every calendar [n, c]."""
    given = np.array([max(0, minute) if minute is not None else 0 for minute in minutes], np.int64)
    absent = np.array([minute is None for minute in minutes], bool)
    columns = [np.where(absent, otherwise, one.coordinates(given)) for one in work]
    return np.array(columns, np.int64).reshape(len(work), len(minutes)).T.copy()


def _changeovers(scenario: Scenario, orders: Sequence[Order]) -> tuple[Minutes, Minutes, Minutes]:
    """The distinct sets of attributes (kinds): of which each order is, and the minutes between them and from
    what is mounted."""
    kinds = list(dict.fromkeys(order.attributes for order in orders))
    number = {attributes: kind for kind, attributes in enumerate(kinds)}
    kind_of = np.array([number[order.attributes] for order in orders], np.int64)
    mounted = [machine.mounted.attributes if machine.mounted else None for machine in scenario.shop.machines.rows]
    return kind_of, changeover_matrix(scenario.shop, kinds, kinds), changeover_matrix(scenario.shop, mounted, kinds)


def _floors(kept: Sequence[Lot], place: Mapping[str, int]) -> Numbers:
    floor = np.full(len(place), NEVER)
    for lot in kept:
        if lot.end is not None:
            floor[place[lot.order]] = max(floor[place[lot.order]], lot.end)
    return floor


def _fixed_cost(scenario: Scenario, orders: Sequence[Order], held: Sequence[Held], beside: Sequence[Lot]) -> float:
    """What no search can change: the lots of other orders, and the excess in kept and locked lots."""
    alone = evaluate(Scenario(scenario.shop, Plan(Table(beside)))).cost if beside else 0.0
    objective = scenario.shop.objective
    excess = sum(max(0, lots.quantity - order.remaining) for order, lots in zip(orders, held, strict=True))
    return alone + objective.k4_excess * excess / objective.excess_unit_pieces


def _fix_ends(problem: Problem) -> None:
    """Where the parts locked in time end."""
    for row, part in enumerate(problem.parts):
        if part.is_fixed and part.lot is not None and part.lot.start is not None:
            machine = part.machines[0]
            work = problem.work[problem.calendar_of[machine]]
            start = int(work.coordinates(np.array(part.lot.start)))
            problem.fixed_end[row] = start + problem.minutes(row, machine, part.whole)
