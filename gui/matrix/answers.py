"""What is worked out beside the window about a cost matrix: pure functions from a question to an answer."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from core.edit import machine_down, put_on, replace_plan
from core.errors import CorkboardError, NoPlanFound
from core.model import Scenario
from gui.asking import Waiting
from gui.matrix.picture import Cell

if TYPE_CHECKING:
    from core.solve.allocation import Allocation, Blame, Change, CostTable, Left, Worth

NEXT, FEW = 8, 2
"""How many next best plans are told, and how many where each is a programme of its own that takes its time."""
LARGE, LARGE_IF_CHARGED = 2_500, 225
"""Cells from which on a machine's absence is only worked out when it is asked for; the latter where machines are paid
for being opened, so that every question is an integer programme."""

PATIENCE = 60.0
"""Seconds for all regrets of a fixed charge, which come one by one and hold nobody up."""
STEP = 0.3
"""Seconds between two tellings of what has become known."""


@dataclass(frozen=True, eq=False)
class Answer:
    """The best allocation of a scenario and what each cell means, in the rows and columns of `table`; `best` is None
    where there is none, and `clash` says why, `blame` where. `rise` is the regret of each pair, `loss` the price of
    losing the chosen one of each row, `least` and `most` the costs between which the plan stays the best; while it
    `grows` they are not known of all cells yet."""

    scenario: Scenario
    table: CostTable
    best: Allocation | None
    clash: str = ""
    rise: np.ndarray | None = None
    loss: np.ndarray | None = None
    least: np.ndarray | None = None
    most: np.ndarray | None = None
    grows: bool = False
    blame: Blame | None = None

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


@dataclass
class Looked:
    """The pair that the planner looks at: what is worked out cell by cell begins there."""

    pair: tuple[str, str] | None = None


def read(scenario: Scenario, over: Waiting, looked: Looked | None = None) -> Answer:
    """The best allocation and every cell's meaning. What takes long is told as far as it is known; where nobody waits
    any more the answer is what is known then."""
    from core.solve.allocation import Stopped, allocate, blamed, cost_table, heeding

    table = cost_table(scenario)
    answer = Answer(scenario, table, None)
    try:
        with heeding(over):
            answer = Answer(scenario, table, allocate(table))
            over.tell(replace(answer, grows=True))
            for known in _grown(answer, looked or Looked()):
                answer = known
                over.tell(answer)
    except NoPlanFound as error:
        return Answer(scenario, table, None, str(error), blame=blamed(table))
    except Stopped:
        pass
    return replace(answer, grows=False)


def read_whole(scenario: Scenario) -> Answer:
    """The best allocation and every cell's meaning, as far as the time of one question reaches; for who waits for the
    whole of it. Raises Stopped where its thread heeds a stop."""
    from core.solve.allocation import allocate, blamed, cost_table, rises

    table = cost_table(scenario)
    try:
        answer = Answer(scenario, table, allocate(table))
    except NoPlanFound as error:
        return Answer(scenario, table, None, str(error), blame=blamed(table))
    assert answer.best is not None
    return _with_rises(answer, rises(answer.best))


def _grown(answer: Answer, looked: Looked) -> Iterator[Answer]:
    """An answer with the meanings of its cells: at once, or of more and more cells a few times a second."""
    from core.solve.allocation import growing_rises, rises

    best, table = answer.best, answer.table
    assert best is not None
    if not table.opening.any():
        yield _with_rises(answer, rises(best))
        return

    def cell() -> Cell | None:
        order, machine = looked.pair or ("", "")
        known = order in answer.row_of and machine in answer.column_of
        return (answer.row_of[order], answer.column_of[machine]) if known else None

    known, told = np.empty(0), time.perf_counter()
    for known in growing_rises(best, PATIENCE, cell):
        if time.perf_counter() - told > STEP:
            told = time.perf_counter()
            yield replace(_with_rises(answer, known.copy()), grows=True)
    yield _with_rises(answer, known)


def _with_rises(answer: Answer, known: np.ndarray) -> Answer:
    from core.solve.allocation import losses_of, ranges_of

    assert answer.best is not None
    least, most = ranges_of(answer.best, known)
    return replace(answer, rise=known[:, :-1], loss=losses_of(answer.best, known), least=least, most=most)


def loss_cells(answer: Answer) -> np.ndarray | None:
    """The price of loss in the cells of the best plan, NaN in all others."""
    if answer.best is None or answer.loss is None:
        return None
    cells = np.full(answer.table.costs.shape, np.nan)
    rows = [row for row, column in enumerate(answer.best.choice) if column >= 0]
    cells[rows, [answer.best.choice[row] for row in rows]] = answer.loss[rows]
    return cells


def deepen(answer: Answer, over: Waiting) -> Depth:
    """The next best plans, each told when it is known, and what machines and left orders are worth; as far as it is
    known where nobody waits any more."""
    from core.solve.allocation import Stopped, heeding

    depth = Depth(answer.scenario)
    try:
        with heeding(over):
            for deeper in _deeper(answer, depth):
                depth = deeper
                over.tell(depth)
    except Stopped:
        pass
    return depth


def _deeper(answer: Answer, depth: Depth) -> Iterator[Depth]:
    """One part after the other, what is looked at most first."""
    from core.solve.allocation import each_next_best, left_orders, note, worths
    from core.solve.allocation import machine_down as without

    best = answer.best
    if best is None:
        return
    size, is_charged = answer.table.costs.size, bool(answer.table.opening.any())
    is_long = is_charged and size > LARGE_IF_CHARGED
    yield (depth := replace(depth, note=note(best, counts_regrets=False)))
    for plan in islice(each_next_best(best), FEW if is_long else NEXT):
        yield (depth := replace(depth, plans=(*depth.plans, plan)))
    yield (depth := replace(depth, left={left.order: left for left in left_orders(best)}))
    if size <= LARGE and not is_long:
        for name in answer.table.machines:
            depth = replace(depth, without={**depth.without, name: without(best, name)})
        yield depth
    if not is_long:
        yield replace(depth, worths={worth.machine: worth for worth in worths(best)})


def grant(wish: Wish, over: Waiting) -> Granted:
    """Find the best plan that a wish allows; none where nobody waits for it any more."""
    from core.solve.allocation import Stopped, allocate, cost_table, heeding, plan_of

    try:
        forced = wish.forced
        with heeding(over):
            best = allocate(cost_table(forced))
    except Stopped:
        return Granted(wish, None, None)
    except CorkboardError as error:  # no plan, or the order or machine is gone by now
        return Granted(wish, None, None, str(error))
    return Granted(wish, replace_plan(forced, plan_of(forced, best)), best)
