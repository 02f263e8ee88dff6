"""The door: events, stops, one end, and a result that `evaluate` agrees with."""

from __future__ import annotations

import threading
from dataclasses import replace
from itertools import pairwise

import pytest

from core.evaluate import evaluate, find_conflicts
from core.model import Scenario
from core.solve import (
    Event,
    Finished,
    Incumbent,
    SolveOptions,
    Started,
    StopFlag,
    first_plan,
    gap_between,
    solve,
)
from tests.builders import machine, order, scenario, shop
from tests.core.solve.short_runs import run


@pytest.fixture
def busy() -> Scenario:
    """Twelve orders due at the same hour on two machines."""
    orders = [order(f"O{k}", due=600, quantity=900 + 70 * k) for k in range(12)]
    return scenario(shop(orders, [machine("M1"), machine("M2")]))


def events_of(the_scenario: Scenario, options: SolveOptions, stop: StopFlag | None = None) -> list[Event]:
    seen: list[Event] = []
    result = solve(the_scenario, options, seen.append, stop)
    assert seen[-1] == Finished(result)
    assert isinstance(seen[0], Started)
    assert sum(isinstance(event, Finished) for event in seen) == 1
    return seen


def test_that_every_incumbent_is_sound_and_better_than_the_one_before(busy: Scenario) -> None:
    found = [e for e in events_of(busy, SolveOptions(workers=2, iterations=2000)) if isinstance(e, Incumbent)]
    plans = [replace(busy, plan=incumbent.plan) for incumbent in found]
    assert not any(find_conflicts(plan) for plan in plans)
    assert [evaluate(plan).cost for plan in plans] == pytest.approx([one.cost for one in found], abs=1e-6)
    assert all(after.cost < before.cost for before, after in pairwise(found))


def test_that_a_stop_before_the_start_is_not_lost(busy: Scenario) -> None:
    stop = StopFlag()
    stop.set()
    finished = events_of(busy, SolveOptions(seconds=60), stop)[-1]
    assert isinstance(finished, Finished)
    assert finished.result.status == "stopped"
    assert finished.result.seconds < 5


def test_that_a_stop_keeps_the_best_so_far(busy: Scenario) -> None:
    stop = StopFlag()
    threading.Timer(0.3, stop.set).start()
    finished = events_of(busy, SolveOptions(seconds=600), stop)[-1]
    assert isinstance(finished, Finished)
    assert finished.result.status == "stopped"
    assert finished.result.plan is not None


def test_that_a_stop_out_of_an_event_is_heard(busy: Scenario) -> None:
    stop = StopFlag()
    result = solve(busy, SolveOptions(seconds=600), lambda event: stop.set(), stop)
    assert result.status == "stopped"


def test_that_a_failure_is_told_once_and_then_raised(busy: Scenario) -> None:
    seen: list[Event] = []

    def listen(event: Event) -> None:
        seen.append(event)
        if isinstance(event, Incumbent):
            raise RuntimeError("the listener broke")

    with pytest.raises(RuntimeError):
        solve(busy, SolveOptions(seconds=600), listen)
    assert [type(event) for event in seen].count(Finished) == 1


def test_that_a_failure_of_a_search_thread_is_raised(busy: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    from core.solve.annealing import search

    monkeypatch.setattr(search, "warm_up", lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run(busy)


def test_that_seed_and_iterations_decide_the_plan(busy: Scenario) -> None:
    assert run(busy, 500, seed=7).plan == run(busy, 500, seed=7).plan


def test_that_more_iterations_do_not_make_it_worse(busy: Scenario) -> None:
    costs = [run(busy, iterations).cost or 0 for iterations in (0, 200, 2000)]
    assert costs == sorted(costs, reverse=True)


def test_that_the_search_beats_the_dispatching_rules() -> None:
    orders = [order(f"O{k}", due=500 + 37 * k % 300, quantity=500 + 1901 * k % 2500) for k in range(20)]
    mixed = scenario(shop(orders, [machine("M1"), machine("M2", rate=700), machine("M3", rate=1300)]))
    first = evaluate(replace(mixed, plan=first_plan(mixed))).cost
    assert (run(mixed, 1000).cost or 0) < first


def test_that_costs_in_other_units_lead_to_the_same_plan(busy: Scenario) -> None:
    objective = busy.shop.objective
    names = ("k1_earliness", "k2_tardiness", "k3_changeover", "k4_excess")
    weights = {name: 4096 * getattr(objective, name) for name in names}
    dear = replace(busy, shop=replace(busy.shop, objective=replace(objective, **weights)))
    assert run(dear, 500).plan == run(busy, 500).plan


def test_that_the_bound_is_not_above_the_cost_and_a_met_bound_is_optimal() -> None:
    result = run(scenario(shop([order(due=600)])))
    assert (result.status, result.cost, result.bound, result.gap) == ("optimal", 1, 1, 0)


def test_that_nothing_to_do_is_done_at_once() -> None:
    result = run(scenario(shop([order(produced=1000)])))
    assert (result.status, result.reason) == ("optimal", "Nothing remains to be planned.")


def test_that_a_gap_is_a_share_of_the_cost() -> None:
    assert gap_between(80.0, 60.0) == 0.25
    assert gap_between(0.0, 0.0) == 0
    assert gap_between(None, 1.0) is None


@pytest.mark.parametrize("wrong", [{"seconds": 0}, {"workers": 0}, {"iterations": -1}])
def test_that_senseless_options_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="must be"):
        SolveOptions(**wrong)
