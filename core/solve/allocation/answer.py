"""The exact answer to a cost matrix: which machine does which order, at least total cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum

import numpy as np

from core.errors import NoPlanFound
from core.language import tr
from core.solve.allocation.cheapest import cheapest
from core.solve.allocation.flow import LEFT, Choice, most_done
from core.solve.allocation.opening import SECONDS, cheapest_opening
from core.solve.allocation.table import CostTable, Truths
from core.solve.allocation.whole import WholeTable, whole_table
from core.solve.allocation.why import Blame, why_impossible


@dataclass(frozen=True, eq=False)
class Allocation:
    """A choice of a machine for each order of a table: `choice` is the column of each row, LEFT (-1) where the order is
    left. `bound` is what no choice can cost less than: the total, unless a fixed charge ran out of time."""

    table: CostTable
    choice: tuple[int, ...]
    bound: float

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Orders with their machines, in the table's order."""
        machines = self.table.machines
        return tuple((o, machines[c]) for o, c in zip(self.table.orders, self.choice, strict=True) if c != LEFT)

    @property
    def machine_of(self) -> Mapping[str, str]:
        """The machine of each order that is done."""
        return dict(self.pairs)

    @property
    def left(self) -> tuple[str, ...]:
        """Orders that no machine does, in the table's order."""
        return tuple(o for o, c in zip(self.table.orders, self.choice, strict=True) if c == LEFT)

    @property
    def total(self) -> float:
        """What all pairs and openings cost."""
        return total_of(self.table, self.choice)

    @property
    def is_proven(self) -> bool:
        """Whether no choice can cost less."""
        return self.bound >= self.total - 1e-9 * max(1.0, abs(self.total))


@dataclass(frozen=True, eq=False)
class Task:
    """A table made ready to be solved: whole costs, how many orders are to be done, and which may be left if not all
    are (those that are not locked)."""

    table: CostTable
    whole: WholeTable
    done: int
    may_wait: Truths

    @property
    def has_openings(self) -> bool:
        """Whether machines cost something to open, which only an integer programme can weigh."""
        return bool(self.whole.opening.any())


def allocate(table: CostTable, seconds: float = SECONDS) -> Allocation:
    """The choice of least total cost; where there are more orders than places as many as possible are done.

    Raises NoPlanFound with one sentence that names orders and machines where not all orders can be done although there
    are places enough, or where locks cannot be kept. `seconds` limit a fixed charge only.
    """
    task = task_of(table)
    choice, bound = _solved(task, seconds)
    exact = total_of(table, choice)
    return Allocation(table, choice, exact if bound is None else float(task.whole.told(bound)))


def task_of(table: CostTable) -> Task:
    """Make a table ready; raises NoPlanFound where it has no answer."""
    whole = whole_table(table)
    done = how_many_done(table, whole)
    if blame := why_impossible(table, most_done(whole.costs, table.places)):
        raise NoPlanFound(blame.sentence)
    return Task(table, whole, done, np.logical_not(table.locked.any(axis=1)))


def blamed(table: CostTable) -> Blame | None:
    """What is to blame that a table has no answer, None where it has one."""
    return why_impossible(table, most_done(whole_table(table).costs, table.places))


def how_many_done(table: CostTable, whole: WholeTable) -> int:
    """How many orders a plan does: all, or where there are more orders than places as many as can be."""
    return most_done(whole.costs, table.places) if table.is_crowded else len(table.orders)


def _solved(task: Task, seconds: float) -> tuple[tuple[int, ...], int | None]:
    places, may_wait = task.table.places, task.may_wait
    if task.has_openings:
        try:
            opened = cheapest_opening(task.whole, places, task.done, may_wait, seconds=seconds)
        except TimeoutError as late:
            raise NoPlanFound(str(late)) from late
        if opened is None:  # ruled out by why_impossible
            raise NoPlanFound(tr("The orders cannot all be given a machine."))
        return _numbers(opened.choice), None if opened.bound >= opened.cost else opened.bound
    choice = cheapest(task.whole.costs, places, task.done, may_wait)
    if choice is None:  # ruled out by why_impossible
        raise NoPlanFound(tr("The orders cannot all be given a machine."))
    return _numbers(choice), None


def is_possible(table: CostTable, choice: Sequence[int]) -> bool:
    """Whether a choice takes only allowed pairs, keeps the locks and fills no machine above its places."""
    cells = [(r, c) for r, c in enumerate(choice) if c != LEFT]
    waiting = [r for r, c in enumerate(choice) if c == LEFT]
    used = Counter(c for _, c in cells)
    return (
        all(table.allowed[cell] for cell in cells)
        and not table.locked[waiting].any()
        and all(count <= table.places[c] for c, count in used.items())
    )


def total_of(table: CostTable, choice: Sequence[int]) -> float:
    """What a choice costs, to the last decimal that costs have."""
    cells = [(r, c) for r, c in enumerate(choice) if c != LEFT]
    opened = sorted({c for _, c in cells})
    whole = whole_table(table)
    if whole.is_exact and not any(np.isnan(table.costs[cell]) for cell in cells):
        costs = whole.all_costs
        return float(whole.told(sum(int(costs[cell]) for cell in cells) + int(whole.opening[opened].sum())))
    parts = [*(table.costs[cell] for cell in cells), *(table.preparation[cell] for cell in cells)]
    return fsum([*map(float, parts), *map(float, table.opening[opened])])


def _numbers(choice: Choice) -> tuple[int, ...]:
    return tuple(choice.tolist())
