"""What is worked out beside the window about a cost matrix: pure functions from a question to an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from core.edit import forbid_machine, put_on, replace_plan
from core.errors import NoPlanFound
from core.model import Scenario

if TYPE_CHECKING:
    import numpy as np

    from core.solve.allocation import Allocation, CostTable

NEXT = 8
"""How many next best plans are told."""
LARGE = 2_500
"""Cells from which on a machine's absence is only worked out when it is asked for."""


@dataclass(frozen=True, eq=False)
class Answer:
    """The best allocation of a scenario and what each cell means, in the rows and columns of `table`; `best` is None
    where there is none, and `clash` says why. `rise` is the regret of each pair, `loss` the price of losing the chosen
    one of each row, `least` and `most` the costs between which the plan stays the best; `worth` says what a further
    place on each machine would save, `left_words` what each left order costs, `note` what to know of preparation."""

    scenario: Scenario
    table: CostTable
    best: Allocation | None
    clash: str = ""
    rise: np.ndarray | None = None
    loss: np.ndarray | None = None
    least: np.ndarray | None = None
    most: np.ndarray | None = None
    note: str = ""
    worth: Mapping[str, str] = field(default_factory=dict)
    left_words: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def row_of(self) -> dict[str, int]:
        """The row of each order of the table."""
        return {order: row for row, order in enumerate(self.table.orders)}

    @cached_property
    def column_of(self) -> dict[str, int]:
        """The column of each machine of the table."""
        return {machine: column for column, machine in enumerate(self.table.machines)}


class Without(NamedTuple):
    """What becomes of the total when a machine is down: the answer, or None and the sentence why there is none."""

    machine: str
    best: Allocation | None
    sentence: str = ""


@dataclass(frozen=True, eq=False)
class Depth:
    """What takes longer: the next best plans, every machine's absence (of small tables), what places are worth."""

    scenario: Scenario
    plans: tuple[Allocation, ...] = ()
    without: tuple[Without, ...] = ()


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
        return forbid_machine(self.scenario, self.machine) if self.kind == "down" else self.scenario


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


def deepen(answer: Answer, over: Event) -> Depth:
    """The next best plans, and what each machine's absence would lead to."""
    from core.solve.allocation import next_best

    if answer.best is None:
        return Depth(answer.scenario)
    plans = next_best(answer.best, NEXT)
    is_small = answer.table.costs.size <= LARGE
    machines = answer.table.machines if is_small else ()
    return Depth(answer.scenario, plans, tuple(_without(answer, name) for name in machines if not over.is_set()))


def _without(answer: Answer, machine: str) -> Without:
    from core.solve.allocation import allocate

    try:
        return Without(machine, allocate(answer.table.without_machine(machine)))
    except NoPlanFound as error:
        return Without(machine, None, str(error))


def grant(wish: Wish, over: Event) -> Granted:
    """Find the best plan that a wish allows."""
    from core.solve.allocation import allocate, cost_table, plan_of

    forced = wish.forced
    try:
        best = allocate(cost_table(forced))
    except NoPlanFound as error:
        return Granted(wish, None, None, str(error))
    return Granted(wish, replace_plan(forced, plan_of(forced, best)), best)
