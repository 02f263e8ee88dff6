"""The search with what runs beside it: the proof of a small board, the bound of a large one. It brings the compiler
along, so whoever must not wait for that imports it late."""

from __future__ import annotations

from collections.abc import Callable

from core.errors import NoPlanFound
from core.model import Lot, Plan, Scenario
from core.solve.annealing.improve import improve
from core.solve.beside import SETTLING, Beside
from core.solve.drafting.dispatch import first_draft
from core.solve.drafting.draft import Draft, Timed, make_plan
from core.solve.drafting.preparing import prepare, whole_plan
from core.solve.drafting.problem import Problem
from core.solve.options import SolveOptions
from core.solve.run import Run
from core.solve.stop import StopFlag

ALONE = 0.6
"""Of the time left once a small board seems settled, how much the proof has the cores for itself."""


def search_on(run: Run, problem: Problem, draft: Draft, beside: tuple[Lot, ...]) -> tuple[int, ...]:
    """Search until the run is over; the parts that still have no room."""
    def publish(timed: Timed) -> None:
        run.offer(whole_plan(make_plan(problem, timed), beside))

    if run.options.iterations is not None or beside:
        return improve(run, problem, draft, publish).missing
    with Beside(run, _searched) as companion:
        if companion.is_near:
            draft = _settle(run, companion, lambda: improve(run, problem, draft, publish))
        return improve(run, problem, draft, publish).missing


def _settle(run: Run, companion: Beside, search: Callable[[], Draft]) -> Draft:
    """Search a moment, then leave the cores to the proof for most of the time."""
    run.rest_after(run.seconds + SETTLING)
    draft = search()
    run.rest_after(None)
    until = run.seconds + ALONE * run.seconds_left
    while companion.is_proving and run.seconds < until and not run.is_over and not run.is_optimal:
        run.stop.wait(0.01)
        run.attend()
    return draft


def _searched(scenario: Scenario, seconds: float, stop: StopFlag) -> Plan | None:
    """The best plan that one thread finds in some seconds, or None."""
    run = Run(scenario, SolveOptions(seconds=max(0.1, seconds), workers=1), None, stop)

    def publish(timed: Timed) -> None:
        run.offer(make_plan(problem, timed))

    try:
        problem, _ = prepare(scenario)
    except NoPlanFound:
        return None
    draft, timed = first_draft(problem)
    if timed:
        publish(timed)
    improve(run, problem, draft, publish)
    return run.plan
