"""The only door to all solvers: a scenario goes in, events come out, one result ends it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from core.errors import NoPlanFound
from core.evaluate import evaluate, find_conflicts
from core.language import mark, tr
from core.model import Lot, Plan, Scenario, Table
from core.model.allocation import is_allocation
from core.solve.allocation.running import allocate_all
from core.solve.clash.items import Clash
from core.solve.drafting.dispatch import first_draft
from core.solve.drafting.draft import Draft, Timed, make_plan, time_draft
from core.solve.drafting.feasibility import why_clash, why_incomplete
from core.solve.drafting.preparing import prepare, whole_plan
from core.solve.drafting.present import has_all_times, present_draft
from core.solve.drafting.problem import Problem
from core.solve.events import Listener, Result, Started
from core.solve.options import SolveOptions
from core.solve.run import Run
from core.solve.stability import Stability
from core.solve.stop import StopFlag

STOPPED = mark("Stopped; the best plan so far is kept.")
STOPPED_EARLY = mark("Stopped before a plan was found.")
NOTHING_NEAR = mark("There is no plan yet to stay near to: no lot has a time. First look for a plan without that.")


def solve(
    scenario: Scenario,
    options: SolveOptions | None = None,
    on_event: Listener | None = None,
    stop: StopFlag | None = None,
) -> Result:
    """Find the best plan for a scenario within the time.

    Locked lots are never moved, lots on producers are left as they are; all others are replaced. Events go to
    `on_event` in this thread, and exactly one `Finished` is the last, whatever happens: should the search
    fail with an error, the best plan so far is told before the error is raised.
    """
    run = Run(scenario, options or SolveOptions(), on_event, stop or StopFlag())
    run.tell(Started(_present_cost(scenario)))
    try:
        result = _solve(run)
    except NoPlanFound as refusal:
        run.clash = _clash(run)
        result = run.result("impossible", str(refusal))
    except BaseException as error:
        run.finish(run.result("stopped", tr("The optimiser failed: {error}", error=error)))
        raise
    return run.finish(result)


def _present_cost(scenario: Scenario) -> float | None:
    if not scenario.plan.lots or find_conflicts(scenario):
        return None
    return evaluate(scenario).cost


def _solve(run: Run) -> Result:
    if run.stop.is_set():
        return run.result("stopped", tr("The run was stopped before it began."))
    if run.options.stability:
        return _repair(run, run.options.stability)
    if is_allocation(run.scenario.shop):
        return allocate_all(run)
    problem, beside = prepare(run.scenario)
    if not problem.parts:
        return _nothing_to_schedule(run, problem, beside)
    draft, timed = first_draft(problem)
    present = _present(run, problem)
    for one in (timed, present):
        if one:
            run.offer(whole_plan(make_plan(problem, one), beside))
    if has_all_times(problem, beside):
        run.offer(run.scenario.plan, is_given=True)
    if not run.is_over:
        _prove_the_least(run)
    if present and (timed is None or present.cost < timed.cost):
        draft = present.draft
    return _end(run, problem, _searched(run, problem, draft, beside))


def _repair(run: Run, stability: Stability) -> Result:
    """The best plan near the present one."""
    from core.solve.repair.mending import repair  # it brings the compiler

    if not run.scenario.plan.has_times:
        return run.result("impossible", tr(NOTHING_NEAR))
    prepare(run.scenario)  # says why where no plan can be
    reason = repair(run, stability)
    if run.stop.is_set():
        return run.result("stopped", tr(STOPPED if run.plan else STOPPED_EARLY))
    if reason:
        return run.result("impossible", reason)
    return run.result("feasible", tr(
        "The best plan near the present one found in {seconds} s.", seconds=f"{run.seconds:.0f}"))


def _prove_the_least(run: Run) -> None:
    from core.solve.beside import first_bound  # the bounds bring the compiler along, for which no window should wait

    run.prove(first_bound(run))


def _clash(run: Run) -> tuple[Clash, ...]:
    """The locks, rules and dates behind what was seen without a search; nothing where a stop comes first."""
    from core.solve.beside import EXPLAINING
    from core.solve.clash.find import find_clash

    helper = ThreadPoolExecutor(1)
    found = helper.submit(find_clash, run.scenario, min(EXPLAINING, run.options.seconds), run.stop)
    while not found.done() and not run.stop.wait(0.005):
        pass
    helper.shutdown(wait=False)
    return found.result() if found.done() else ()


def _present(run: Run, problem: Problem) -> Timed | None:
    """The plan that is there with its best times, if it can be kept at all."""
    draft = present_draft(problem) if run.scenario.plan.lots else None
    return time_draft(problem, draft) if draft else None


def _nothing_to_schedule(run: Run, problem: Problem, beside: tuple[Lot, ...]) -> Result:
    plan = Plan(Table([*problem.kept, *beside]))
    run.offer(plan)
    run.prove(evaluate(replace(run.scenario, plan=plan)).cost)
    if not beside:
        return run.result("optimal", tr("Nothing remains to be planned."))
    return run.result("optimal", tr("Each order has the machine that makes the total least."))


def _searched(run: Run, problem: Problem, draft: Draft, beside: tuple[Lot, ...]) -> tuple[int, ...]:
    """The parts that still have no room when the search is over."""
    run.attend()
    if run.is_over or run.is_optimal:
        return draft.missing
    from core.solve.searching import search_on  # it brings the compiler, which no window must wait for

    return search_on(run, problem, draft, beside)


def _end(run: Run, problem: Problem, missing: tuple[int, ...]) -> Result:
    run.attend()
    if run.is_optimal:
        return run.result("optimal", tr("Nothing can be better."))
    if run.clash:
        return run.result("impossible", why_clash(run.clash))
    if run.stop.is_set():
        return run.result("stopped", tr(STOPPED if run.plan else STOPPED_EARLY))
    if run.plan is None:
        return run.result("impossible", why_incomplete(problem, missing, run.seconds))
    return run.result("feasible", tr("The best plan found in {seconds} s.", seconds=f"{run.seconds:.0f}"))
