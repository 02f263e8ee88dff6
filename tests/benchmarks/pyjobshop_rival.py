"""PyJobShop 0.0.9 (CP-SAT behind a scheduling model) as the rival of `bench_solver`, where it is installed.

It can say whole orders, machines with breaks, changeovers between two orders, and weighted linear earliness and
tardiness. It cannot say two lots of an order, squared penalties, or what is mounted at the start. So it gets the
linear problem, and its sequences get our best times before they are judged as every other plan is.
"""

from __future__ import annotations

from importlib import import_module
from itertools import pairwise
from typing import Any

from core.evaluate import evaluate
from core.model import Plan, Scenario
from core.solve.drafting.draft import Draft, make_plan, time_draft
from core.solve.drafting.problem import Problem

MOST_ORDERS = 50
"""It lists every pair of orders on every machine: beyond this the model alone takes longer than the run."""
ABSENT = "PyJobShop is not installed, so its column is left out: pip install pyjobshop"
LIMITS = "PyJobShop: whole orders, linear penalties, nothing mounted at the start; its sequences have our best times."


def is_installed() -> bool:
    """Whether there is a PyJobShop to measure against."""
    try:
        import_module("pyjobshop")
    except ImportError:  # itself, or one of those it needs
        return False
    return True


def plan_by_pyjobshop(problem: Problem, seconds: float, workers: int) -> Plan | None:
    """Its plan with best times; None where it finds none in time."""
    model, tasks = _model(problem)
    result: Any = model.solve(solver="ortools", time_limit=seconds, display=False, num_workers=workers)
    if result.best is None or not result.best.tasks:
        return None
    rows: list[list[tuple[int, int]]] = [[] for _ in problem.machines]
    for part in range(len(tasks)):
        done = result.best.tasks[part]
        rows[done.resources[0]].append((done.start, 2 * part))
    quantity = {2 * part: one.whole for part, one in enumerate(problem.parts)}
    timed = time_draft(problem, Draft(tuple(tuple(lot for _, lot in sorted(row)) for row in rows), quantity))
    return make_plan(problem, timed) if timed else None


def cost_by_pyjobshop(scenario: Scenario, problem: Problem, seconds: float, workers: int) -> float | None:
    """What `evaluate` says of its plan."""
    plan = plan_by_pyjobshop(problem, seconds, workers)
    return None if plan is None else evaluate(Scenario(scenario.shop, plan)).cost


def _model(problem: Problem) -> tuple[Any, list[Any]]:
    from pyjobshop import Model

    model = Model()
    machines = [model.add_machine(breaks=_breaks(problem, m)) for m in range(len(problem.machines))]
    tasks = []
    for number, part in enumerate(problem.parts):
        order = part.order
        job = model.add_job(weight=max(1, round(order.weight)), release_date=order.release or 0, due_date=order.due)
        task = model.add_task(job, allow_breaks=True)
        tasks.append(task)
        for m in part.machines:
            model.add_mode(task, machines[m], problem.minutes(number, m, part.whole))
    for m in range(len(machines)):
        able = [number for number, part in enumerate(problem.parts) if m in part.machines]
        for one in able:
            for two in able:
                if one != two and (minutes := problem.setup(m, one, two)):
                    model.add_setup_time(machines[m], tasks[one], tasks[two], minutes)
    early, late = _whole_weights(problem)
    model.set_objective(weight_total_earliness=early, weight_total_tardiness=late)
    return model, tasks


def _breaks(problem: Problem, machine: int) -> list[tuple[int, int]]:
    """When a machine does not work, within the horizon."""
    spans = [*problem.scenario.shop.work_times.values()][machine].intervals
    edges = [(0, 0), *spans]
    return [(one[1], two[0]) for one, two in pairwise(edges) if two[0] > one[1]]


def _whole_weights(problem: Problem) -> tuple[int, int]:
    objective = problem.scenario.shop.objective
    early, late = objective.k1_earliness, objective.k2_tardiness
    unit = min([weight for weight in (early, late) if weight > 0], default=1.0)
    return round(early / unit), round(late / unit)
