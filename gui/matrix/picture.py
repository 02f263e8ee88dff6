"""What the matrix shows of a scenario: costs, what is not allowed, what is chosen and locked, as arrays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from core.evaluate.given_costs import given_of
from core.model import Scenario

if TYPE_CHECKING:
    from core.solve.allocation import CostTable

Cell = tuple[int, int]
"""A row and a column, from 0."""
SMALL = 2_500
"""Cells up to which the whole table is read at once; a larger one takes a moment, and comes from beside the window."""


@dataclass(frozen=True)
class Picture:
    """Orders are rows, machines columns. `cost` is NaN where there is none, `forbidden` where a hand or a rule says no
    to a pair that has one; `chosen` and `locked` are the lots of the plan. `computed` costs are worked out from hours,
    `preparation` comes on top of each pair, `openings` once for each machine that is used; machines that take no orders
    are `down`; `imported` costs came in with a table, `unsaid` ones from a file that does not say how."""

    scenario: Scenario
    orders: tuple[str, ...]
    machines: tuple[str, ...]
    cost: np.ndarray
    forbidden: np.ndarray
    chosen: np.ndarray
    locked: np.ndarray
    computed: np.ndarray
    preparation: np.ndarray
    openings: np.ndarray
    down: np.ndarray
    imported: np.ndarray
    unsaid: np.ndarray

    @property
    def rows(self) -> int:
        """How many orders there are."""
        return len(self.orders)

    @property
    def columns(self) -> int:
        """How many machines there are."""
        return len(self.machines)

    @property
    def is_empty(self) -> bool:
        """Whether there is no cell at all."""
        return not self.orders or not self.machines

    @cached_property
    def row_of(self) -> dict[str, int]:
        """The row of each order."""
        return {order: row for row, order in enumerate(self.orders)}

    @cached_property
    def column_of(self) -> dict[str, int]:
        """The column of each machine."""
        return {machine: column for column, machine in enumerate(self.machines)}

    @cached_property
    def is_open(self) -> np.ndarray:
        """Where an order may go: a cost, and nobody who says no."""
        open_cells: np.ndarray = ~self.forbidden & ~np.isnan(self.cost) & ~self.down
        return open_cells

    @cached_property
    def paid(self) -> np.ndarray:
        """What each chosen cell costs, preparation included; 0 elsewhere and where a chosen cell has no cost."""
        paid: np.ndarray = np.where(self.chosen, np.nan_to_num(self.cost) + self.preparation, 0.0)
        return paid

    @cached_property
    def of_machines(self) -> np.ndarray:
        """What each machine costs: its pairs, and opening it where it is used."""
        used: np.ndarray = self.paid.sum(axis=0) + np.where(self.chosen.any(axis=0), self.openings, 0.0)
        return used

    @property
    def total(self) -> float:
        """What the plan costs."""
        return float(self.of_machines.sum())

    def reasons(self, cell: Cell) -> tuple[str, ...]:
        """Why the rules of the shop do not allow a pair, in words."""
        pairing = self.scenario.shop.pairing(*self.pair(cell))
        return () if pairing.override is not None and pairing.override.allowed is False else pairing.reasons

    def pair(self, cell: Cell) -> tuple[str, str]:
        """The order and the machine of a cell."""
        return self.orders[cell[0]], self.machines[cell[1]]

    def cell(self, order: str, machine: str) -> Cell | None:
        """The cell of a pair, or None where it is not shown."""
        row, column = self.row_of.get(order), self.column_of.get(machine)
        return None if row is None or column is None else (row, column)

    def marked(self, pairs: Iterable[tuple[str, str]]) -> np.ndarray:
        """Which cells these pairs are."""
        found = np.zeros((self.rows, self.columns), bool)
        for order, machine in pairs:
            if (cell := self.cell(order, machine)) is not None:
                found[cell] = True
        return found


def picture_of(scenario: Scenario, table: CostTable | None = None) -> Picture:
    """The matrix of a scenario. A large one shows what was typed at once; computed costs come with its `table`."""
    shop = scenario.shop
    orders, machines = tuple(shop.orders), tuple(shop.machines)
    shape = (len(orders), len(machines))
    row_of = {order: row for row, order in enumerate(orders)}
    column_of = {machine: column for column, machine in enumerate(machines)}
    given = given_of(shop)
    cost, forbidden = given.cost, given.forbidden
    chosen, locked = _planned(scenario, row_of, column_of, shape)
    computed, preparation, openings = np.zeros(shape, bool), np.zeros(shape), np.zeros(shape[1])
    if table is None and cost.size <= SMALL:
        table = _table(scenario)
    if table is not None and table.orders:
        rows = [row_of[order] for order in table.orders]
        computed[rows], openings = table.computed, table.opening
        preparation[rows] = np.where(np.isnan(table.costs), 0.0, table.preparation)
        told, cost, forbidden = table.costs, cost.copy(), forbidden.copy()
        forbidden[rows] |= np.isnan(told) & ~np.isnan(cost[rows])
        typed = cost[rows]
        is_known = ~np.isnan(told) & (table.computed | ~np.isnan(typed) | (shop.modes.rows != ()))
        cost[rows] = np.where(is_known, told, typed)
    down = np.array([machine.max_orders == 0 for machine in shop.machines.rows], bool)
    return Picture(
        scenario, orders, machines, cost, forbidden, chosen, locked, computed, preparation, openings, down,
        given.imported, given.unsaid,
    )


def _table(scenario: Scenario) -> CostTable:
    from core.solve.allocation import cost_table

    return cost_table(scenario)


def _planned(
    scenario: Scenario, row_of: dict[str, int], column_of: dict[str, int], shape: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """Where the plan has lots, and which of them are locked to their machine."""
    chosen, locked = np.zeros(shape, bool), np.zeros(shape, bool)
    for lot in scenario.plan.lots.rows:
        if lot.resource in column_of:
            cell = row_of[lot.order], column_of[lot.resource]
            chosen[cell] = True
            locked[cell] |= "resource" in lot.locked
    return chosen, locked
