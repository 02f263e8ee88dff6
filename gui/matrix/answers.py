"""What is worked out beside the window about a cost matrix: pure functions from a question to an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from threading import Event
from typing import TYPE_CHECKING

import numpy as np

from core.edit import machine_down, put_on, replace_plan
from core.errors import CorkboardError, NoPlanFound
from core.model import Scenario

if TYPE_CHECKING:

    from core.solve.allocation import Allocation, Change, CostTable, Left, Worth

NEXT, FEW = 8, 2
"""How many next best plans are told, and how many where each is a programme of its own that takes its time."""
LARGE, LARGE_IF_CHARGED = 2_500, 225
"""Cells from which on a machine's absence is only worked out when it is asked for; the latter where machines are paid
for being opened, so that every question is an integer programme."""


@dataclass(frozen=True, eq=False)
class Answer:
    """The best allocation of a scenario and what each cell means, in the rows and columns of `table`; `best` is None
    where there is none, and `clash` says why. `rise` is the regret of each pair, `loss` the price of losing the chosen
    one of each row, `least` and `most` the costs between which the plan stays the best."""

    scenario: Scenario
    table: CostTable
    best: Allocation | None
    clash: str = ""
    rise: np.ndarray | None = None
    loss: np.ndarray | None = None
    least: np.ndarray | None = None
    most: np.ndarray | None = None

    @cached_property
    def row_of(self) -> dict[str, int]:
        """The row of each order of the table."""
        return {order: row for row, order in enumerate(self.table.orders)}

    @cached_property
    def column_of(self) -> dict[str, int]:
        """The column of each machine of the table."""
        return {machine: column for column, machine in enumerate(self.table.machines)}


@dataclass(frozen=True, eq=False)
class Depth:
    """What takes longer: the next best plans, what becomes of the plan without each machine (of small tables), what
    one more place on each is worth, what left orders would cost, and sentences to know."""

    scenario: Scenario
    plans: tuple[Allocation, ...] = ()
    without: Mapping[str, Change] = field(default_factory=dict)
    worths: Mapping[str, Worth] = field(default_factory=dict)
    left: Mapping[str, Left] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True)
class Wish:
    """A plan somebody asks for: one pair forced ("force"), a machine down ("down"), the best there is ("solve")."""

    kind: str
    scenario: Scenario
    order: str = ""
    machine: str = ""

    @property
    def forced(self) -> Scenario:
        """The scenario in which the wish is a rule."""
        if self.kind == "force":
            return put_on(self.scenario, self.order, self.machine)
        return machine_down(self.scenario, self.machine) if self.kind == "down" else self.scenario


@dataclass(frozen=True, eq=False)
class Granted:
    """The scenario that a wish leads to and its allocation; None where there is none, and `clash` says why."""

    wish: Wish
    after: Scenario | None
    best: Allocation | None
    clash: str = ""


def read(scenario: Scenario, over: Event) -> Answer:
    """The best allocation and every cell's meaning."""
    from core.solve.allocation import allocate, cost_table, losses, ranges, regrets

    table = cost_table(scenario)
    try:
        best = allocate(table)
    except NoPlanFound as error:
        return Answer(scenario, table, None, str(error))
    if over.is_set():
        return Answer(scenario, table, best)
    rise = regrets(best)
    least, most = ranges(best)
    return Answer(scenario, table, best, "", rise, losses(best), least, most)


def loss_cells(answer: Answer) -> np.ndarray | None:
    """The price of loss in the cells of the best plan, NaN in all others."""
    if answer.best is None or answer.loss is None:
        return None
    cells = np.full(answer.table.costs.shape, np.nan)
    rows = [row for row, column in enumerate(answer.best.choice) if column >= 0]
    cells[rows, [answer.best.choice[row] for row in rows]] = answer.loss[rows]
    return cells


def deepen(answer: Answer, over: Event) -> Depth:
    """The next best plans, and what machines and left orders are worth."""
    from core.solve.allocation import left_orders, next_best, note, worths
    from core.solve.allocation import machine_down as without

    best = answer.best
    if best is None:
        return Depth(answer.scenario)
    size, is_charged = answer.table.costs.size, bool(answer.table.opening.any())
    is_long = is_charged and size > LARGE_IF_CHARGED
    plans = next_best(best, FEW if is_long else NEXT)
    machines = answer.table.machines if size <= LARGE and not is_long else ()
    return Depth(
        answer.scenario, plans,
        {name: without(best, name) for name in machines if not over.is_set()},
        {worth.machine: worth for worth in worths(best)} if not over.is_set() and not is_long else {},
        {left.order: left for left in left_orders(best)} if not over.is_set() else {},
        note(best),
    )  # fmt: skip


def grant(wish: Wish, over: Event) -> Granted:
    """Find the best plan that a wish allows."""
    from core.solve.allocation import allocate, cost_table, plan_of

    try:
        forced = wish.forced
        best = allocate(cost_table(forced))
    except CorkboardError as error:  # no plan, or the order or machine is gone by now
        return Granted(wish, None, None, str(error))
    return Granted(wish, replace_plan(forced, plan_of(forced, best)), best)
