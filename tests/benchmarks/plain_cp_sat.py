"""CP-SAT as one would write it down first: the rival of `bench_solver`, for whole orders on ten-minute cells."""

from __future__ import annotations

from itertools import product

import numpy as np
from ortools.sat.python import cp_model

from core.solve.drafting.problem import Problem

CELL = 10
SCALE = 100


def cost_by_cp_sat(problem: Problem, seconds: float, workers: int) -> float | None:
    """The cost it reaches without a hint, as the model counts it; None where it finds no plan in time."""
    model = cp_model.CpModel()
    machines = range(len(problem.machines))
    here = {(p, m): model.new_bool_var("") for p, part in enumerate(problem.parts) for m in part.machines}
    ends = {pair: model.new_int_var(0, _cells(problem, pair[1]) - 1, "") for pair in here}
    costs = []
    for part, of_part in enumerate(problem.parts):
        model.add_exactly_one(here[part, m] for m in of_part.machines)
        costs += [_cost(model, problem, (part, m), here[part, m], ends[part, m]) for m in of_part.machines]
    for machine in machines:
        _sequence(model, problem, machine, here, ends)
    model.minimize(sum(costs))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds, solver.parameters.num_workers = seconds, workers
    found = solver.solve(model) in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    weights = problem.scenario.shop.objective
    return solver.objective_value / SCALE + weights.k3_changeover * len(problem.parts) if found else None


def _cells(problem: Problem, machine: int) -> int:
    return min(problem.work[problem.calendar_of[machine]].total // CELL + 1, 3000)


def _minutes(problem: Problem, pair: tuple[int, int]) -> int:
    return problem.minutes(*pair, problem.parts[pair[0]].whole)


def _cost(model: cp_model.CpModel, problem: Problem, pair: tuple[int, int], here: cp_model.IntVar,
          end: cp_model.IntVar) -> cp_model.IntVar:
    """The cost of ending in a cell, read from a table; 0 where the order is elsewhere."""
    part, machine = pair
    calendar = problem.calendar_of[machine]
    walls = problem.work[calendar].walls(CELL)[: _cells(problem, machine)]
    table = np.minimum(np.round(SCALE * problem.penalties.cost(int(problem.order_of[part]), walls)), 10**9).astype(int)
    read, cost = model.new_int_var(0, 10**9, ""), model.new_int_var(0, 10**9, "")
    model.add_element(end, table.tolist(), read)
    model.add(cost >= read).only_enforce_if(here)
    model.add(end * CELL >= int(problem.release[part, calendar]) + _minutes(problem, pair)).only_enforce_if(here)
    return cost


def _sequence(model: cp_model.CpModel, problem: Problem, machine: int, here: dict[tuple[int, int], cp_model.IntVar],
              ends: dict[tuple[int, int], cp_model.IntVar]) -> None:
    """One circuit through the lots of a machine, with room for work and changeover between each two."""
    parts = [part for part, m in here if m == machine]
    arcs = [(0, 0, empty := model.new_bool_var(""))]
    for part in parts:
        model.add_implication(empty, here[part, machine].negated())
        arcs.append((part + 1, part + 1, here[part, machine].negated()))
    for before, after in product([-1, *parts], [*parts, -1]):
        if before != after:
            arcs.append((before + 1, after + 1, follows := model.new_bool_var("")))
            if after >= 0:
                need = problem.setup(machine, before, after) + _minutes(problem, (after, machine))
                since = ends[before, machine] if before >= 0 else -(-int(problem.base[machine]) // CELL)
                model.add(ends[after, machine] >= since + -(-need // CELL)).only_enforce_if(follows)
    if parts:
        model.add_circuit(arcs)
