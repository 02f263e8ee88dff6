"""Preparation paid once for each machine that is opened: an integer programme, solved by CP-SAT in whole numbers."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from core.language import tr
from core.solve.allocation.flow import LEFT, Choice
from core.solve.allocation.heeding import heed, stop_heeded
from core.solve.allocation.whole import BLOCKED, WholeTable

TIDYING = 1.0
"""Seconds for choosing among plans of the same cost."""
SECONDS = 20.0
"""How long one question may take; the best plan and what is proven of it are told then."""


class Opened(NamedTuple):
    """The column of each row, its cost in whole units, and what no choice can be below."""

    choice: Choice
    cost: int
    bound: int


def cheapest_opening(
    whole: WholeTable, places: tuple[int, ...], done: int, may_wait: npt.NDArray[np.bool_],
    *, besides: Sequence[Choice] = (), hint: Choice | None = None, seconds: float = SECONDS,
) -> Opened | None:  # fmt: skip
    """The choice of least total with openings, other than those in `besides`; None where there is none. Arguments as
    for `flow.cheapest`. Raises TimeoutError where none was found within the time, Stopped where none was before a
    stop; the best one found until then is told otherwise."""
    heed()
    asked = Asked(whole, places, done, may_wait, besides)
    found = asked.best(seconds, hint)
    if found is not None and found.bound >= found.cost and hint is None and not besides:
        return found._replace(choice=asked.tidied(found, min(seconds, TIDYING)))
    return found


class Asked:
    """One programme: a 0-1 variable for each allowed pair, for waiting (column LEFT), and for each machine."""

    def __init__(
        self, whole: WholeTable, places: tuple[int, ...], done: int, may_wait: npt.NDArray[np.bool_],
        besides: Sequence[Choice],
    ) -> None:  # fmt: skip
        from ortools.sat.python import cp_model

        self.whole, self.model = whole, cp_model.CpModel()
        self.pairs, self.opened = _variables(self.model, whole, places, done, may_wait)
        for choice in besides:
            same = [self.pairs[r, c] for r, c in enumerate(choice.tolist()) if (r, c) in self.pairs]
            self.model.add(sum(same) <= len(same) - 1)
        cost = sum(int(whole.costs[cell]) * one for cell, one in self.pairs.items() if cell[1] != LEFT)
        self.cost = cost + sum(int(price) * one for price, one in zip(whole.opening, self.opened, strict=True))
        self.model.minimize(self.cost)

    def best(self, seconds: float, hint: Choice | None) -> Opened | None:
        """The cheapest choice found; None where it is proven that there is none."""
        from ortools.sat.python import cp_model

        solver, status = self._run(seconds, hint)
        if status == cp_model.INFEASIBLE:
            return None
        if status == cp_model.UNKNOWN:
            heed()
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            raise TimeoutError(tr("No allocation was found within {seconds} s.", seconds=f"{seconds:.0f}"))
        choice = self._chosen(solver)
        cost = cost_of(self.whole, choice)
        # The bound is a floating number: it is only read where the run did not end with a proof.
        return Opened(choice, cost, cost if status == cp_model.OPTIMAL else floor(solver.best_objective_bound))

    def tidied(self, found: Opened, seconds: float) -> Choice:
        """Of the choices that cost as little one that opens the earlier machines, as far as the time reaches."""
        from ortools.sat.python import cp_model

        self.model.add(self.cost <= found.cost)
        self.model.minimize(sum(c * one for c, one in enumerate(self.opened)))
        solver, status = self._run(seconds, found.choice)
        return self._chosen(solver) if status in (cp_model.OPTIMAL, cp_model.FEASIBLE) else found.choice

    def _run(self, seconds: float, hint: Choice | None) -> tuple[Any, Any]:
        from ortools.sat.python import cp_model

        from core.solve.proof.running import stopping

        self.model.clear_hints()  # type: ignore[no-untyped-call]
        if hint is not None:
            for (r, c), one in self.pairs.items():
                self.model.add_hint(one, int(hint[r]) == c)
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = max(seconds, 0.01)
        # One worker with all of the linear relaxation: ten to a hundred times as fast as many with little of it.
        solver.parameters.num_workers, solver.parameters.linearization_level = 1, 2
        solver.parameters.catch_sigint_signal = False  # it would end this one question, and the next would begin
        with stopping(solver, stop_heeded()):
            return solver, solver.solve(self.model)

    def _chosen(self, solver: Any) -> Choice:
        chosen = np.full(self.whole.costs.shape[0], LEFT, np.int32)
        for (r, c), one in self.pairs.items():
            if solver.boolean_value(one):
                chosen[r] = c
        return chosen


def cost_of(whole: WholeTable, choice: Choice) -> int:
    """What a choice costs in whole units, openings included."""
    rows = np.nonzero(choice != LEFT)[0]
    return int(whole.costs[rows, choice[rows]].sum() + whole.opening[np.unique(choice[rows])].sum())


def _variables(
    model: Any, whole: WholeTable, places: tuple[int, ...], done: int, may_wait: npt.NDArray[np.bool_]
) -> tuple[dict[tuple[int, int], Any], list[Any]]:
    """One 0-1 variable for each allowed pair, for waiting (column LEFT) and for each machine, and what ties them."""
    n, m = whole.costs.shape
    cells = [(int(r), int(c)) for r, c in zip(*np.nonzero(whole.costs < BLOCKED), strict=True)]
    waits = [(r, LEFT) for r in range(n) if may_wait[r] and done < n]
    pairs = {cell: model.new_bool_var("") for cell in (*cells, *waits)}
    opened = [model.new_bool_var("") for _ in range(m)]
    of_row: list[list[Any]] = [[] for _ in range(n)]
    of_column: list[list[Any]] = [[] for _ in range(m)]
    for (r, c), one in pairs.items():
        of_row[r].append(one)
        if c != LEFT:
            of_column[c].append(one)
            model.add_implication(one, opened[c])
    for row in of_row:
        model.add_exactly_one(row)
    for ones, place, one in zip(of_column, places, opened, strict=True):
        if place < len(ones):
            model.add(sum(ones) <= place * one)
    if done < n:
        model.add(sum(pairs[cell] for cell in waits) == n - done)
    return pairs, opened
