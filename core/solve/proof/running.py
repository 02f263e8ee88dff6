"""Running CP-SAT: few workers, a stop that is not lost, and a hint in which no value is missing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from ortools.sat.python import cp_model

from core.solve.proof.translate import Hint
from core.solve.stop import StopFlag

CLOSING = ("max_lp", "quick_restart_no_lp")
"""Strategies of two workers that come to an end soonest, where the end is near."""
RAISING = ("objective_lb_search", "max_lp")
"""Strategies of two workers that raise the bound most, where the end is far."""


def make_solver(
    seconds: float, workers: int, linear: int = 0, strategies: tuple[str, str] = CLOSING
) -> cp_model.CpSolver:
    """A solver with the parameters that proved best for these models (probing of a scheduling model takes
    longer than solving it, and linear relaxations of it say nothing, unless there is just too much to do:
    then `linear` should be 2)."""
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = max(0.01, seconds)
    solver.parameters.num_workers = workers
    solver.parameters.random_seed = 1
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.linearization_level = linear
    if workers == 2:
        solver.parameters.subsolvers.extend(strategies)
    return solver


Value = Callable[["cp_model.LinearExprT"], int]


@contextmanager
def stopping(solver: cp_model.CpSolver, stop: StopFlag) -> Iterator[None]:
    """Hand a stop on to the solver. One that comes before the search has begun is lost, so it is sent until
    the search ends."""
    over = threading.Event()

    def watch() -> None:
        while not over.wait(0.02):
            if stop.is_set():
                solver.stop_search()

    watcher = threading.Thread(target=watch, name="stop of a proof", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()


class Solutions(cp_model.CpSolverSolutionCallback):
    """Hands each better solution on at once, from the solver's thread, as a function from expressions to
    values."""

    def __init__(self, hear: Callable[[Value], object]) -> None:
        super().__init__()
        self._hear = hear

    def on_solution_callback(self) -> None:
        """Called by the solver."""
        self._hear(self.value)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the solver said: how it ended, the bound, and the values of its best solution, if there is one."""

    status: cp_model.CpSolverStatus
    bound: float
    value: Value | None

    @property
    def is_optimal(self) -> bool:
        """Whether the solution is the best of the model."""
        return self.status == cp_model.OPTIMAL

    @property
    def is_impossible(self) -> bool:
        """Whether the model has no solution."""
        return self.status == cp_model.INFEASIBLE


def solve_until(
    model: cp_model.CpModel, hint: Hint | None, until: float, stop: StopFlag, *, workers: int = 1,
    on_bound: Callable[[float], None] | None = None, on_solution: Callable[[Value], object] | None = None,
    linear: int = 0, strategies: tuple[str, str] = CLOSING,
) -> Answer:
    """Solve until a moment of `time.perf_counter`, the end, or the stop; `on_bound` and `on_solution` hear of
    every better bound and solution, in the solver's thread."""
    if hint:
        complete_hint(model, hint, stop)
    solver = make_solver(until - time.perf_counter(), workers, linear, strategies)
    solver.best_bound_callback = on_bound
    status = run(model, solver, stop, Solutions(on_solution) if on_solution else None)
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    bound = solver.best_objective_bound if status != cp_model.INFEASIBLE else 0.0
    return Answer(status, bound, solver.value if found else None)


def run(
    model: cp_model.CpModel, solver: cp_model.CpSolver, stop: StopFlag, solutions: Solutions | None = None
) -> cp_model.CpSolverStatus:
    """Solve until the limit, the end, or the stop."""
    with stopping(solver, stop):
        return solver.solve(model, solutions)


def complete_hint(model: cp_model.CpModel, hint: Hint, stop: StopFlag) -> bool:
    """Give the model a hint in which every variable has its value; whether the hint is a solution at all."""
    model.proto.clear_solution_hint()
    for variable, value in hint:
        model.add_hint(variable, value)
    solver = make_solver(5.0, 1)
    solver.parameters.fix_variables_to_their_hinted_value = True
    solved = run(model, solver, stop) in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    if solved:
        values = list(solver.response_proto.solution)
        model.proto.clear_solution_hint()
        for index, value in enumerate(values):
            model.add_hint(model.get_int_var_from_proto_index(index), value)
    return solved
