"""All machines' lots as flat arrays, as the plan stands: prepared once a scenario, so that a press of the mouse need
not wait for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from core.edit.lot_rows import LotRow, lot_row
from core.model import Lot, Order, Scenario, Shop, remembered
from core.timing import Penalties
from core.timing.changeover_matrix import changeover_matrix
from core.timing.penalties import Numbers
from core.timing.work_map import Minutes

MANY = 1_500
"""Kinds of orders beyond which not all changeovers between them are kept."""
NOTHING = -1
"""The order, or the kind, of what is not there."""


@dataclass(frozen=True, slots=True, eq=False)
class Flat:
    """K lots of all machines, row after row; `row` [K] is the machine of each, `order` and `kind` [K] as in `Kinds`;
    the others as in `LotRow`, with the penalties as columns [K, 6], the floor last."""

    row: Minutes
    order: Minutes
    kind: Minutes
    begin: Minutes
    setup: Minutes
    minutes: Minutes
    low: Minutes
    high: Minutes
    fixed: Minutes
    pays: Minutes
    costs: Numbers


class Kinds:
    """The orders of a shop by number, and the distinct sets of attributes (kinds) they have."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self.number = {order: place for place, order in enumerate(shop.orders)}
        sets = list(dict.fromkeys(order.attributes for order in shop.orders.rows))
        self._kinds = {attributes: kind for kind, attributes in enumerate(sets)}
        self._sets = sets
        self.of = np.array([self._kinds[order.attributes] for order in shop.orders.rows], np.int64)

    @cached_property
    def mounted(self) -> tuple[Minutes, list[Mapping[str, str] | None]]:
        """What is mounted on each machine: the order by number, and the attributes."""
        machines = [machine.mounted for machine in self._shop.machines.rows]
        numbers = [self.number.get(one.order or "", NOTHING) if one else NOTHING for one in machines]
        return np.array(numbers, np.int64), [one.attributes if one else None for one in machines]

    @cached_property
    def _between(self) -> Minutes:
        """Changeover minutes from each kind, and from what is mounted on each machine, to each kind."""
        return np.asarray(changeover_matrix(self._shop, [*self._sets, *self.mounted[1]], self._sets), np.int64)

    def from_each(self, order: Order) -> tuple[Minutes, Minutes]:
        """Changeover minutes to an order: from each kind, and from what is mounted on each machine."""
        if len(self._sets) <= MANY:
            found = self._between[:, self._kinds[order.attributes]]
        else:
            found = changeover_matrix(self._shop, [*self._sets, *self.mounted[1]], [order.attributes])[:, 0]
        return found[: len(self._sets)], found[len(self._sets) :]

    def to_each(self, order: Order) -> Minutes:
        """Changeover minutes from an order to each kind."""
        if len(self._sets) <= MANY:
            return np.asarray(self._between[self._kinds[order.attributes]])
        return np.asarray(changeover_matrix(self._shop, [order.attributes], self._sets)[0])

    def get_ready(self) -> None:
        """Work out what every press of a bar will ask for."""
        if len(self._sets) <= MANY:
            _ = self._between


@remembered
def kinds(shop: Shop) -> Kinds:
    """The kinds of a shop, which no move of a lot changes."""
    return Kinds(shop)


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """The rows of all machines, flat, where each begins [M + 1], what its changeovers cost [M]; and, by number
    [orders], when every order is complete as the plan stands (-1: it has no times) and what it pays for that."""

    machines: tuple[str, ...]
    rows: tuple[LotRow, ...]
    flat: Flat
    begins: Minutes
    changes: Numbers
    ends: Minutes
    paid: Numbers


def timed_lots(scenario: Scenario, machine: str) -> list[Lot]:
    """The lots of a machine that have times, by start."""
    return [lot for lot in scenario.plan.by_resource.get(machine, ()) if lot.start is not None]


@remembered
def standing(scenario: Scenario) -> Standing:
    """All rows of a scenario."""
    kinds(scenario.shop).get_ready()
    machines = tuple(scenario.shop.machines)
    rows = tuple(lot_row(scenario, machine, timed_lots(scenario, machine)) for machine in machines)
    ends = completions(scenario)
    return _joined(scenario, machines, rows, ends)


def with_rows(scenario: Scenario, before: Standing, changed: Sequence[str]) -> Standing:
    """Of another scenario, of which only the rows of some machines differ."""
    rows = list(before.rows)
    for machine in changed:
        rows[before.machines.index(machine)] = lot_row(scenario, machine, timed_lots(scenario, machine))
    return _joined(scenario, before.machines, tuple(rows), before.ends)


def _joined(scenario: Scenario, machines: tuple[str, ...], rows: tuple[LotRow, ...], ends: Minutes) -> Standing:
    counts = [len(row.lots) for row in rows]
    known = kinds(scenario.shop)
    order = np.array([known.number[lot.order] for row in rows for lot in row.lots], np.int64)
    penalties = [row.penalties for row in rows]
    columns = [np.concatenate([getattr(one, name) for one in penalties] or [np.zeros(0)])
               for name in ("due", "early2", "early1", "late2", "late1")]
    begin, setup, minutes, low, high, fixed, pays, floor = (
        _column(rows, name) for name in ("begin", "setup", "minutes", "low", "high", "fixed", "pays", "floor"))
    costs = np.ascontiguousarray(np.stack([*columns, floor], axis=1))
    row = np.repeat(np.arange(len(rows)), counts)
    flat = Flat(row, order, known.of[order], begin, setup, minutes, low, high, fixed, pays, costs)
    begins = np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))
    return Standing(machines, rows, flat, begins, np.array([row.changes for row in rows]), ends,
                    paid_at(scenario.shop, ends))


def _column(rows: Sequence[LotRow], name: str) -> Minutes:
    return np.concatenate([getattr(row, name) for row in rows] or [np.zeros(0, np.int64)])


def under_way(before: Standing, scenario: Scenario, since: int) -> Standing:
    """The rows in which all lots that begin before a minute stay."""
    if since <= 0:
        return before
    flat, times = before.flat, scenario.shop.work_times
    begun = np.array([times[machine].minutes_before(since) for machine in before.machines], np.int64)
    stays = flat.begin < begun[flat.row]
    return replace(before, flat=replace(flat, fixed=np.where(stays, flat.begin + flat.minutes, flat.fixed)))


def completions(scenario: Scenario) -> Minutes:
    """[orders] when each order is complete, -1 without times."""
    ends = np.full(len(scenario.shop.orders), -1, np.int64)
    number = kinds(scenario.shop).number
    for lot in scenario.plan.lots.rows:
        if lot.end is not None:
            place = number[lot.order]
            ends[place] = max(ends[place], lot.end)
    return ends


def paid_at(shop: Shop, ends: Minutes) -> Numbers:
    """[orders] what each order pays when it is complete then; nothing where that is -1."""
    return np.where(ends < 0, 0.0, _penalties(shop).costs(ends))


@remembered
def _penalties(shop: Shop) -> Penalties:
    return Penalties.of(shop.orders.rows, shop.objective)


def late_at(shop: Shop, ends: Minutes) -> Numbers:
    """As `paid_at`, but nothing for being early."""
    return np.where(ends > _penalties(shop).due, paid_at(shop, ends), 0.0)


def muted(flat: Flat, quiet: Minutes, ends: Minutes) -> Flat:
    """The lots with some of them paying only where they make their order later than it is: `quiet` [K] says which,
    `ends` [orders] when it is complete."""
    chosen = np.nonzero(quiet)[0]
    if not len(chosen):
        return flat
    costs = flat.costs.copy()
    costs[chosen, 1:3] = 0.0
    costs[chosen, 5] = np.maximum(costs[chosen, 5], ends[flat.order[chosen]])
    return replace(flat, costs=costs)
