"""One round: the lots of a few orders taken out and put back by the search, all others locked where they are."""

from __future__ import annotations

from core.errors import NoPlanFound
from core.model import Plan, Scenario
from core.solve.annealing.search import Pool, search
from core.solve.drafting.dispatch import first_draft
from core.solve.drafting.draft import make_plan, time_draft
from core.solve.drafting.present import present_draft
from core.solve.drafting.problem import Problem
from core.timing.desk import Table

ROUND, A_LOT = 500, 200
"""Iterations of a round: so many, and so many more for each lot that is free."""


def replan(detail: Scenario, seed: int, stop: Table) -> Plan | None:
    """The best plan of a detail that a short search finds; None where it finds none, or was stopped before."""
    from core.solve.annealing.search_desk import SearchDesk, choose_width, latest_minute
    from core.solve.drafting.preparing import prepare, whole_plan
    from core.timing.path import compiled_walk
    from core.timing.retime import FAR

    try:
        problem, beside = prepare(detail)
    except NoPlanFound:
        return None
    draft = present_draft(problem)
    if draft is None or time_draft(problem, draft, compiled_walk, FAR) is None:
        draft, _ = first_draft(problem)
    pool = Pool()
    pool.stop = stop
    until = latest_minute(problem, draft)
    desk = SearchDesk(problem, choose_width(problem, until), until, seed)
    search(desk, pool, draft, (float("inf"), ROUND + A_LOT * _free(problem)), 1)
    if pool.error:
        raise pool.error
    if pool.best is None or pool.best.banked:
        return None
    timed = time_draft(problem, pool.best.draft, compiled_walk, FAR)
    return whole_plan(make_plan(problem, timed), beside) if timed else None


def _free(problem: Problem) -> int:
    return int((problem.fixed_end < 0).sum())
