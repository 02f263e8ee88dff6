"""The integer linear programme of a table, written out: variables, objective, and each constraint with its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from core.language import counted, tr
from core.solve.allocation.answer import how_many_done
from core.solve.allocation.names import safe_name
from core.solve.allocation.table import CostTable
from core.solve.allocation.whole import WholeTable, whole_table

Term = tuple[int, str]
"""A whole coefficient and the name of a variable."""


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable that is 0 or 1: its name in files, the name in the readable text, and what 1 means."""

    name: str
    shown: str
    words: str


@dataclass(frozen=True, slots=True)
class Constraint:
    """A rule: the sum of its terms is equal to ("=") or at most ("<=") a number; `words` say it to a planner."""

    name: str
    words: str
    terms: tuple[Term, ...]
    sense: str
    right: int


@dataclass(frozen=True)
class Programme:
    """Minimise the sum of the objective's terms, in the table's own amounts, such that every constraint holds."""

    title: str
    variables: tuple[Variable, ...]
    objective: tuple[tuple[Decimal, str], ...]
    constraints: tuple[Constraint, ...]
    absent: tuple[tuple[str, str], ...]

    @property
    def shown(self) -> dict[str, str]:
        """The readable name of each variable by its name in files."""
        return {one.name: one.shown for one in self.variables}


def programme_of(table: CostTable) -> Programme:
    """The programme of a table, whether it has a solution or not; its optimum is the total of `allocate`.

    x is 1 where an order is done on a machine, y where a machine is opened (only where that costs anything), w where
    an order is left (only where there are more orders than places).
    """
    whole = whole_table(table)
    return _Writer(table, whole, how_many_done(table, whole)).programme()


class _Writer:
    """Names the variables of a table once and states its rules, one method each."""

    def __init__(self, table: CostTable, whole: WholeTable, done: int) -> None:
        self.table, self.whole, self.done = table, whole, done
        self.orders = [safe_name(name, r) for r, name in enumerate(table.orders)]
        self.machines = [safe_name(name, c) for c, name in enumerate(table.machines)]
        self.cells = [(int(r), int(c)) for r, c in zip(*np.nonzero(~np.isnan(table.costs)), strict=True)]
        self.is_charged, self.has_left = bool(table.opening.any()), done < len(table.orders)

    def programme(self) -> Programme:
        """The whole of it."""
        table = self.table
        title = counted(
            "Which machine does which order, at least total cost: {n} order on {machines} machines",
            "Which machine does which order, at least total cost: {n} orders on {machines} machines", len(table.orders),
            machines=len(table.machines),
        )  # fmt: skip
        absent = [(table.orders[r], table.machines[c]) for r, c in zip(*np.nonzero(np.isnan(table.costs)), strict=True)]
        rules = (*self.each_order_once(), *self.places(), *self.left(), *self.locks())
        return Programme(title, tuple(self.variables()), tuple(self.objective()), rules, tuple(absent))

    def x(self, cell: tuple[int, int]) -> str:
        """The name of a pair's variable."""
        return f"x.{self.orders[cell[0]]}.{self.machines[cell[1]]}"

    def variables(self) -> Iterator[Variable]:
        """All variables."""
        orders, machines = self.table.orders, self.table.machines
        for r, c in self.cells:
            shown = f"x[{orders[r]}, {machines[c]}]"
            words = tr("{order} is done on {machine}", order=orders[r], machine=machines[c])
            yield Variable(self.x((r, c)), shown, words)
        for c, name in enumerate(machines if self.is_charged else ()):
            yield Variable(f"y.{self.machines[c]}", f"y[{name}]", tr("{machine} is opened", machine=name))
        for r, name in enumerate(orders if self.has_left else ()):
            yield Variable(f"w.{self.orders[r]}", f"w[{name}]", tr("{order} is left", order=name))

    def objective(self) -> Iterator[tuple[Decimal, str]]:
        """What each variable adds to the total."""
        totals = self.whole.all_costs
        for cell in self.cells:
            yield self.whole.decimal(int(totals[cell])), self.x(cell)
        for c, cost in enumerate(self.whole.opening.tolist() if self.is_charged else ()):
            yield self.whole.decimal(cost), f"y.{self.machines[c]}"

    def each_order_once(self) -> Iterator[Constraint]:
        """Every order is done on one machine, or left where some must be."""
        for r, order in enumerate(self.table.orders):
            terms = [(1, self.x(cell)) for cell in self.cells if cell[0] == r]
            words = tr("{order} is done on exactly one machine", order=order)
            if self.has_left:
                terms.append((1, f"w.{self.orders[r]}"))
                words = tr("{order} is done on exactly one machine, or left", order=order)
            yield Constraint(f"o.{self.orders[r]}", words, tuple(terms), "=", 1)

    def places(self) -> Iterator[Constraint]:
        """No machine does more orders than it takes, and none unless it is opened."""
        for c, machine in enumerate(self.table.machines):
            terms = [(1, self.x(cell)) for cell in self.cells if cell[1] == c]
            most, right = min(self.table.places[c], len(terms)), self.table.places[c]
            words = counted("{machine} does {n} order at most", "{machine} does {n} orders at most", right,
                            machine=machine)  # fmt: skip
            if self.is_charged:
                terms.append((-most, f"y.{self.machines[c]}"))
                words, right = tr("{rule}, and none unless it is opened", rule=words), 0
            yield Constraint(f"m.{self.machines[c]}", words, tuple(terms), "<=", right)

    def left(self) -> Iterator[Constraint]:
        """As many orders as can be are done."""
        if self.has_left:
            count = len(self.table.orders) - self.done
            words = tr("Only {done} of {all} orders can be done, so exactly {count} must be left", done=self.done,
                       all=len(self.table.orders), count=count)  # fmt: skip
            yield Constraint("left", words, tuple((1, f"w.{name}") for name in self.orders), "=", count)

    def locks(self) -> Iterator[Constraint]:
        """A locked order stays on its machine."""
        for r, c in zip(*np.nonzero(self.table.locked), strict=True):
            words = tr("{order} is locked on {machine}", order=self.table.orders[r], machine=self.table.machines[c])
            terms = ((1, self.x((int(r), int(c)))),) if (r, c) in self.cells else ()
            yield Constraint(f"l.{self.orders[r]}.{self.machines[c]}", words, terms, "=", 1)
