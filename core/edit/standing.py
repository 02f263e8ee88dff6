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
    """The rows of all machines, flat, where each begins [M + 1], what its changeovers cost [M], and what every order
    pays as the plan stands, by number [orders]."""

    machines: tuple[str, ...]
    rows: tuple[LotRow, ...]
    flat: Flat
    begins: Minutes
    changes: Numbers
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
    return _joined(scenario, machines, rows, _paid(scenario))


def with_rows(scenario: Scenario, before: Standing, changed: Sequence[str]) -> Standing:
    """Of another scenario, of which only the rows of some machines differ."""
    rows = list(before.rows)
    for machine in changed:
        rows[before.machines.index(machine)] = lot_row(scenario, machine, timed_lots(scenario, machine))
    return _joined(scenario, before.machines, tuple(rows), before.paid)


def _joined(scenario: Scenario, machines: tuple[str, ...], rows: tuple[LotRow, ...], paid: Numbers) -> Standing:
    counts = [len(row.lots) for row in rows]
    known = kinds(scenario.shop)
    order = np.array([known.number[lot.order] for row in rows for lot in row.lots], np.int64)
    penalties = [row.penalties for row in rows]
    columns = [np.concatenate([getattr(one, name) for one in penalties] or [np.zeros(0)])
               for name in ("due", "early2", "early1", "late2", "late1")]
    setup, minutes, low, high, fixed, pays, floor = (
        _column(rows, name) for name in ("setup", "minutes", "low", "high", "fixed", "pays", "floor"))
    costs = np.ascontiguousarray(np.stack([*columns, floor], axis=1))
    flat = Flat(np.repeat(np.arange(len(rows)), counts), order, known.of[order], setup, minutes, low, high, fixed, pays,
                costs)
    begins = np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))
    return Standing(machines, rows, flat, begins, np.array([row.changes for row in rows]), paid)


def _column(rows: Sequence[LotRow], name: str) -> Minutes:
    return np.concatenate([getattr(row, name) for row in rows] or [np.zeros(0, np.int64)])


def _paid(scenario: Scenario) -> Numbers:
    """What each order pays for being early or late; 0 for those without times."""
    ends = np.full(len(scenario.shop.orders), -1, np.int64)
    number = kinds(scenario.shop).number
    for lot in scenario.plan.lots.rows:
        if lot.end is not None:
            place = number[lot.order]
            ends[place] = max(ends[place], lot.end)
    costs = Penalties.of(scenario.shop.orders.rows, scenario.shop.objective).costs(ends)
    return np.where(ends < 0, 0.0, costs)


def speechless(flat: Flat, silent: Minutes) -> Flat:
    """The lots with those of some orders, by number, paying nothing; `silent` [orders] says which."""
    return replace(flat, pays=flat.pays * (1 - silent[flat.order]))
