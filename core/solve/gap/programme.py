"""Linear and mixed-integer programmes as arrays, handed to OR-Tools' MathOpt without an object for each column."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

from core.solve.gap.placing import UNLIMITED, Floats, Ints, Placing
from core.solve.stop import StopFlag

Kind = Literal["glop", "highs", "cp_sat", "scip"]
PARTS = 1e6
"""Parts of room in one unit of the programmes: of an hour, in the linear ones."""
POLL = 0.005
"""Seconds between two looks at the stop flag while a solver runs."""


@dataclass(frozen=True, eq=False)
class Programme:
    """Maximise `gain` @ x with `low` <= x <= `high` and row bounds; the matrix as (row, column, value) sorted by rows,
    and which columns are whole."""

    gain: Floats
    low: Floats
    high: Floats
    rows: Ints
    columns: Ints
    values: Floats
    row_low: Floats
    row_high: Floats
    whole: Any


@dataclass(frozen=True, eq=False)
class Answer:
    """What a solver found: `value` and `x` of its best solution (None where none), its `bound`, the `duals` of the rows
    (linear programmes only), whether it is proven, or it is proven that there is none."""

    value: float | None
    x: Floats
    bound: float
    duals: Floats
    proven: bool
    stopped: bool = False
    impossible: bool = False


NOTHING = Answer(None, np.zeros(0), np.inf, np.zeros(0), False, True)


@dataclass
class _Slot:
    found: Any = None
    error: BaseException | None = None
    over: threading.Event = field(default_factory=threading.Event)


def solve_programme(programme: Programme, kind: Kind, seconds: float, stop: StopFlag, hint: Floats | None = None
                    ) -> Answer:
    """Solve within the seconds; a stop is honoured at once, whatever the solver does. Raises what the solver raises."""
    if seconds <= 0 or stop.is_set():
        return NOTHING
    slot = _Slot()
    interrupter = _interrupter()

    def run() -> None:
        try:
            slot.found = _run(programme, kind, seconds, hint, interrupter)
        except BaseException as error:  # told by the thread that asked
            slot.error = error
        slot.over.set()

    # The program's end waits for it: a solver that is cut off in its midst would abort the whole process.
    threading.Thread(target=run, name=kind).start()
    while not slot.over.wait(POLL):
        if stop.is_set():
            interrupter.interrupt()
            return NOTHING
    if slot.error is not None:
        raise slot.error
    found: Answer = slot.found
    return found


def _interrupter() -> Any:
    from ortools.util.python.pybind_solve_interrupter import PySolveInterrupter

    return PySolveInterrupter()


def _run(programme: Programme, kind: Kind, seconds: float, hint: Floats | None, interrupter: Any) -> Answer:
    from ortools.math_opt import callback_pb2, model_parameters_pb2, parameters_pb2
    from ortools.math_opt.core.python import solver

    kinds = {
        "glop": parameters_pb2.SOLVER_TYPE_GLOP, "highs": parameters_pb2.SOLVER_TYPE_HIGHS,
        "cp_sat": parameters_pb2.SOLVER_TYPE_CP_SAT, "scip": parameters_pb2.SOLVER_TYPE_GSCIP,
    }
    limits = parameters_pb2.SolveParametersProto()
    limits.time_limit.FromMicroseconds(int(seconds * 1e6))
    if kind != "glop":
        limits.relative_gap_tolerance = limits.absolute_gap_tolerance = 1e-9
    asked = model_parameters_pb2.ModelSolveParametersProto()
    if hint is not None:
        values = asked.solution_hints.add().variable_values
        values.ids.extend(range(len(hint)))
        values.values.extend(hint.tolist())
    result = solver.solve(
        _model(programme), kinds[kind], parameters_pb2.SolverInitializerProto(), limits, asked, None,
        callback_pb2.CallbackRegistrationProto(), None, interrupter if kind != "highs" else None,
    )
    return _answer(result, len(programme.gain), len(programme.row_low))


def _model(programme: Programme) -> Any:
    from ortools.math_opt import model_pb2

    size = len(programme.gain)
    model = model_pb2.ModelProto()
    model.variables.ids.extend(range(size))
    model.variables.lower_bounds.extend(programme.low.tolist())
    model.variables.upper_bounds.extend(programme.high.tolist())
    model.variables.integers.extend(programme.whole.tolist())
    model.objective.maximize = True
    model.objective.linear_coefficients.ids.extend(range(size))
    model.objective.linear_coefficients.values.extend(programme.gain.tolist())
    model.linear_constraints.ids.extend(range(len(programme.row_low)))
    model.linear_constraints.lower_bounds.extend(programme.row_low.tolist())
    model.linear_constraints.upper_bounds.extend(programme.row_high.tolist())
    model.linear_constraint_matrix.row_ids.extend(programme.rows.tolist())
    model.linear_constraint_matrix.column_ids.extend(programme.columns.tolist())
    model.linear_constraint_matrix.coefficients.extend(programme.values.tolist())
    return model


def _answer(result: Any, size: int, rows: int) -> Answer:
    from ortools.math_opt import result_pb2

    proven = result.termination.reason == result_pb2.TERMINATION_REASON_OPTIMAL
    bound = result.termination.objective_bounds.dual_bound
    if not result.solutions or not result.solutions[0].HasField("primal_solution"):
        none = result.termination.reason == result_pb2.TERMINATION_REASON_INFEASIBLE
        return Answer(None, np.zeros(size), bound, np.zeros(rows), False, impossible=none)
    best = result.solutions[0]
    x, duals = np.zeros(size), np.zeros(rows)
    x[np.array(best.primal_solution.variable_values.ids, int)] = best.primal_solution.variable_values.values
    if best.HasField("dual_solution"):
        duals[np.array(best.dual_solution.dual_values.ids, int)] = best.dual_solution.dual_values.values
    return Answer(best.primal_solution.objective_value, x, bound, duals, proven)


def placing_programme(problem: Placing, *, whole: bool, parts: float = PARTS) -> Programme:
    """A placing as a programme: a column for each option, then one for what each place lacks; a row for each task,
    then for each place its room, its number of tasks and what it is owed. Rooms are in units of so
    many parts."""
    options, tasks, places = len(problem.gain), problem.tasks, problem.places
    option, at, place = np.arange(options), problem.place, np.arange(places)
    rows = np.concatenate([problem.task, tasks + at, tasks + places + at, tasks + 2 * places + at,
                           tasks + 2 * places + place])
    columns = np.concatenate([option, option, option, option, options + place])
    ones = np.ones(options)
    values = np.concatenate([ones, problem.need / parts, ones, problem.fill, np.ones(places)])
    used = np.flatnonzero(values)
    used = used[np.lexsort((columns[used], rows[used]))]
    low = np.full(tasks + 3 * places, -np.inf)
    low[tasks + 2 * places :] = problem.owed
    if problem.must:
        low[:tasks] = 1.0
    high = np.concatenate([problem.most.astype(float), _limit(problem.room) / parts, _limit(problem.count),
                           np.full(places, np.inf)])
    return Programme(
        gain=np.concatenate([problem.gain, -problem.price]), low=np.zeros(options + places),
        high=np.concatenate([ones, np.full(places, np.inf)]), rows=rows[used], columns=columns[used],
        values=values[used], row_low=low, row_high=high,
        whole=np.concatenate([np.full(options, whole), np.zeros(places, bool)]),
    )


def _limit(whole: Ints) -> Floats:
    return np.where(whole >= UNLIMITED, np.inf, whole.astype(float))
