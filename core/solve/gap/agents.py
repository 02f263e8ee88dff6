"""Generalised assignment: each job to one agent within capacities at least cost, by the same engine as offers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

import numpy as np

from core.model import AgentsAndJobs
from core.solve.gap.best import Progress, best_placing
from core.solve.gap.placing import UNLIMITED, Placing
from core.solve.options import SolveOptions
from core.solve.stop import StopFlag


@dataclass(frozen=True, slots=True)
class Assigned:
    """The agent of every job (None where no assignment was found), the cost, what no cost can be below, how the run
    ended ("optimal", "feasible", "stopped" or "impossible"), and its seconds."""

    agents: tuple[int, ...] | None
    cost: int | None
    bound: float | None
    status: str
    seconds: float


def assign(
    instance: AgentsAndJobs, options: SolveOptions, stop: StopFlag | None = None,
    on_progress: Callable[[Progress], None] | None = None,
) -> Assigned:
    """The cheapest assignment within the limits; kernels are compiled before the clock runs. Costs are whole, so a
    bound counts as the next whole number."""
    problem = placing_of(instance)
    found = best_placing(problem, options, on_progress, stop, whole=True)
    bound = None if found.bound is None or not np.isfinite(found.bound) else float(ceil(-found.bound - 1e-6))
    if found.worth is None:
        return Assigned(None, None, bound, found.status, found.seconds)
    agents = tuple(problem.place[found.chosen][np.argsort(problem.task[found.chosen])].tolist())
    cost = instance.cost(agents)
    status = "optimal" if bound is not None and bound >= cost else found.status
    return Assigned(agents, cost, bound, status, found.seconds)


def placing_of(instance: AgentsAndJobs) -> Placing:
    """The problem as tasks and places: an option for each job on each agent that has room for it alone."""
    costs, needs = np.array(instance.costs, np.int64).T, np.array(instance.needs, np.int64).T
    room = np.array(instance.capacities, np.int64)
    jobs, agents = costs.shape
    task, place = np.nonzero(needs <= room)
    nothing = np.zeros(agents)
    return Placing(
        np.searchsorted(task, np.arange(jobs + 1)).astype(np.int64), place.astype(np.int64),
        -costs[task, place].astype(float), np.zeros(len(task)), needs[task, place], room,
        np.full(agents, UNLIMITED), nothing, nothing, np.ones(jobs, np.int64), must=True,
    )
