"""The only door to all solvers: a scenario goes in, events come out, one result ends it."""

from __future__ import annotations

from dataclasses import replace

from core.errors import NoPlanFound
from core.evaluate import evaluate, find_conflicts
from core.model import Lot, Plan, Scenario, Table
from core.solve.abilities import Abilities, find_abilities
from core.solve.allocate import allocate
from core.solve.bound import simple_bound
from core.solve.dispatch import first_draft
from core.solve.draft import Draft, Timed, make_plan, time_draft
from core.solve.events import Listener, Result, Started
from core.solve.feasibility import listed, why_incomplete, why_locks_clash, why_no_machine, why_no_room
from core.solve.options import SolveOptions
from core.solve.present import has_all_times, present_draft
from core.solve.problem import Problem, build_problem
from core.solve.run import Run
from core.solve.separation import separate
from core.solve.stop import StopFlag

STOPPED = "Stopped; the best plan so far is kept."
STOPPED_EARLY = "Stopped before a plan was found."
NO_MACHINES = "This project has no machines to schedule; producers are planned in Offers."


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
    except NoPlanFound as clash:
        result = run.result("impossible", str(clash))
    except BaseException as error:
        run.finish(run.result("stopped", f"The optimiser failed: {error}"))
        raise
    return run.finish(result)


def first_plan(scenario: Scenario) -> Plan:
    """A fair plan in milliseconds, by dispatching rules with optimal times. Raises NoPlanFound where they
    find none."""
    problem, beside = prepare(scenario)
    draft, timed = first_draft(problem)
    if timed is None:
        raise NoPlanFound(why_incomplete(problem, draft.missing, 0))
    return whole_plan(make_plan(problem, timed), beside)


def _present_cost(scenario: Scenario) -> float | None:
    if not scenario.plan.lots or find_conflicts(scenario):
        return None
    return evaluate(scenario).cost


def _solve(run: Run) -> Result:
    if run.stop.is_set():
        return run.result("stopped", "The run was stopped before it began.")
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
        run.prove(simple_bound(problem))
    if present and (timed is None or present.cost < timed.cost):
        draft = present.draft
    return _end(run, problem, _improve(run, problem, draft, beside))


def _present(run: Run, problem: Problem) -> Timed | None:
    """The plan that is there with its best times, if it can be kept at all."""
    draft = present_draft(problem) if run.scenario.plan.lots else None
    return time_draft(problem, draft) if draft else None


def prepare(scenario: Scenario) -> tuple[Problem, tuple[Lot, ...]]:
    """The problem of the orders that machines can time, and the lots of all others. Raises NoPlanFound with
    the reasons that can be seen without a search."""
    abilities = find_abilities(scenario)
    if not scenario.shop.machines and any(order.remaining for order in scenario.shop.orders.rows):
        raise NoPlanFound(NO_MACHINES)
    _refuse(why_no_machine(scenario, abilities))
    timed, untimed = _sorted_out(abilities)
    beside = allocate(scenario, untimed)
    problem = build_problem(scenario, timed, beside)
    _refuse(why_locks_clash(scenario, problem))
    separate(problem)
    _refuse(why_no_room(problem))
    return problem, beside


def _sorted_out(abilities: Abilities) -> tuple[dict[str, tuple[int, ...]], dict[str, tuple[int, ...]]]:
    """Orders to be timed, and those that only machines without times can make."""
    untimed = {order: able for order, able in abilities.untimed.items() if able and not abilities.timed[order]}
    return {order: able for order, able in abilities.timed.items() if order not in untimed}, untimed


def _refuse(sentences: list[str]) -> None:
    if sentences:
        raise NoPlanFound(listed(sentences))


def whole_plan(plan: Plan, beside: tuple[Lot, ...]) -> Plan:
    """A plan with the lots of the orders that need no search."""
    return Plan(Table([*plan.lots.rows, *beside])) if beside else plan


def _nothing_to_schedule(run: Run, problem: Problem, beside: tuple[Lot, ...]) -> Result:
    plan = Plan(Table([*problem.kept, *beside]))
    run.offer(plan)
    run.prove(evaluate(replace(run.scenario, plan=plan)).cost)
    reason = "Each order has the machine that makes the total least." if beside else "Nothing remains to be planned."
    return run.result("optimal", reason)


def _improve(run: Run, problem: Problem, draft: Draft, beside: tuple[Lot, ...]) -> tuple[int, ...]:
    """Search until the run is over; the parts that still have no room."""
    if run.is_over or run.is_optimal:
        return draft.missing

    def publish(timed: Timed) -> None:
        run.offer(whole_plan(make_plan(problem, timed), beside))

    from core.solve.improve import improve  # it brings the compiler, which no window must wait for

    return improve(run, problem, draft, publish).missing


def _end(run: Run, problem: Problem, missing: tuple[int, ...]) -> Result:
    if run.is_optimal:
        return run.result("optimal", "Nothing can be better.")
    if run.stop.is_set():
        return run.result("stopped", STOPPED if run.plan else STOPPED_EARLY)
    if run.plan is None:
        return run.result("impossible", why_incomplete(problem, missing, run.seconds))
    return run.result("feasible", f"The best plan found in {run.seconds:.0f} s.")
