"""The one-machine problem of the literature, put to our own search.

A time unit is a minute, a job an order that cannot be split, and both penalties are linear. Earliness and
tardiness of a job may weigh differently, which a shop cannot say, so the objective is the search's own and
not `core.evaluate`'s.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from core.model import (
    LENGTH_OF_DAY,
    FrozenMap,
    Machine,
    Objective,
    OneMachine,
    Order,
    Scenario,
    Shop,
    Table,
)
from core.solve.dispatch import first_draft
from core.solve.draft import Timed
from core.solve.improve import improve
from core.solve.options import SolveOptions
from core.solve.problem import Problem, build_problem
from core.solve.run import Run
from core.solve.stop import StopFlag

OBJECTIVE = Objective(1, 1, 0, 0, penalty="linear", time_unit_minutes=1)


@dataclass(frozen=True, slots=True)
class Sequenced:
    """The best sequence found: its objective, the jobs in order with their ends, and the seconds it took."""

    objective: float
    jobs: tuple[int, ...]
    ends: tuple[int, ...]
    seconds: float


def sequence(instance: OneMachine, options: SolveOptions, stop: StopFlag) -> Sequenced:
    """Find the best sequence and times of the jobs within the limits of `options`."""
    problem = _problem(instance)
    # Whole minutes: on wider cells the roundings of many short jobs add up to more than a change of sequence.
    run = Run(problem.scenario, replace(options, cell=1), None, stop)
    draft, timed = first_draft(problem)
    assert timed is not None, "one machine that is always open has room for every job"
    best = [timed]

    def publish(found: Timed) -> None:
        if found.cost < best[-1].cost:
            best.append(found)
            if found.cost <= 0:  # nothing can be better
                run.cost = run.bound = 0.0

    if not run.is_over and timed.cost > 0:
        improve(run, problem, draft, publish)
    return _answer(best[-1], run.seconds)


def _answer(timed: Timed, seconds: float) -> Sequenced:
    row = timed.draft.rows[0]
    return Sequenced(timed.cost, tuple(lot >> 1 for lot in row), tuple(timed.ends[lot] for lot in row), seconds)


def _problem(instance: OneMachine) -> Problem:
    orders = [_order(job, instance) for job in range(len(instance.times))]
    shop = Shop(
        date(2001, 1, 1), horizon_days=_days(instance), objective=OBJECTIVE, default_changeover_minutes=0,
        orders=Table(orders), machines=Table([Machine("machine", rates=FrozenMap({"any": 60.0}))]),
    )
    problem = build_problem(Scenario(shop), {order.id: (0,) for order in orders}, ())
    early, late = np.array(instance.early), np.array(instance.late)
    problem = replace(problem, penalties=replace(problem.penalties, early1=early, late1=late))
    if not instance.setups:
        return problem
    setups = np.array(instance.setups, np.int64)
    return replace(problem, changeover=setups[:-1].copy(), first=setups[-1:].copy())


def _order(job: int, instance: OneMachine) -> Order:
    # Every job is a kind of its own, so that the matrix of changeovers has a row for each.
    attributes = FrozenMap({"format": "any", "job": str(job)})
    return Order(f"J{job}", instance.times[job], attributes=attributes, due=instance.dues[job], max_lots=1)


def _days(instance: OneMachine) -> int:
    """Days that are surely enough: all work after the longest changeovers, begun no earlier than needed."""
    longest = sum(max(column) for column in zip(*instance.setups, strict=True)) if instance.setups else 0
    return 1 + (sum(instance.times) + longest + max(instance.dues)) // LENGTH_OF_DAY
