"""Whatever the shop: no conflict, no locked lot moved, and a cost that `evaluate` agrees with."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, event, given, settings

from core.errors import NoPlanFound
from core.evaluate import evaluate, find_conflicts
from core.model import Plan, Scenario
from core.solve import Incumbent, Message, SolveOptions, solve
from core.solve.drafting.dispatch import first_draft
from core.solve.drafting.draft import make_plan, time_draft
from core.solve.drafting.preparing import prepare, whole_plan
from core.timing.path import compiled_walk
from tests.core.solve.random_shops import scenarios

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]


def locked_lots_stay(before: Scenario, after: Plan) -> bool:
    """Whether every locked lot is where it was, in what its locks hold."""
    for lot in (lot for lot in before.plan.lots.rows if lot.locked):
        kept = after.lots[lot.id]
        fields = ("order", "resource", "quantity", "locked")
        same = all(getattr(kept, name) == getattr(lot, name) for name in fields)
        if not same or ("start" in lot.locked and kept.start != lot.start):
            return False
    return True


@settings(max_examples=120, suppress_health_check=SLOW)
@given(scenarios())
def test_that_every_plan_is_sound_and_keeps_the_locks(scenario: Scenario) -> None:
    seen: list[object] = []
    result = solve(scenario, SolveOptions(workers=1, iterations=150), seen.append)
    event(result.status)
    assert not [one for one in seen if isinstance(one, Message) and "conflict" in one.text]
    for incumbent in (one for one in seen if isinstance(one, Incumbent)):
        found = replace(scenario, plan=incumbent.plan)
        assert not find_conflicts(found)
        assert abs(evaluate(found).cost - incumbent.cost) < 1e-6
        assert locked_lots_stay(scenario, incumbent.plan)
    assert (result.plan is None) == (result.status == "impossible")
    assert result.bound is None or result.cost is None or result.bound <= result.cost + 1e-6


@settings(max_examples=120, suppress_health_check=SLOW)
@given(scenarios())
def test_that_the_solvers_own_count_is_that_of_evaluate(scenario: Scenario) -> None:
    try:
        problem, beside = prepare(scenario)
    except NoPlanFound:
        return
    draft, timed = first_draft(problem)
    if timed:
        for one in (timed, time_draft(problem, draft, compiled_walk)):
            assert one is not None
            plan = whole_plan(make_plan(problem, one), beside)
            cost = evaluate(replace(scenario, plan=plan)).cost
            assert abs(cost - one.cost) <= 1e-6 * max(1.0, cost)
