"""What the door says of bounds, proofs and clashes, and that it never takes one question for another."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from core.evaluate import evaluate, find_conflicts
from core.model import Plan, Producer, Scenario, Table
from core.solve import BoundImproved, Event, Finished, Incumbent, Message, SolveOptions, StopFlag, relax, solve
from core.solve.bounds import lower_bound
from core.solve.pace import PacedStop
from core.solve.question import plain, without_splits
from core.solve.run import Run
from core.solve.standing import standing
from tests.builders import lot, machine, order, scenario, shop
from tests.core.solve.cork_boards import cork_board


def run_of(the_scenario: Scenario, seen: list[Event]) -> Run:
    """A run whose events are kept."""
    return Run(the_scenario, SolveOptions(seconds=600), seen.append, StopFlag())


@pytest.fixture
def late() -> Scenario:
    """One order that has been due since midnight."""
    return scenario(shop([order(due=0)]))


def plan_ending(end: int) -> Plan:
    return Plan(Table([lot("L", "A", "M1", 1000, end - 60, end)]))


@pytest.mark.parametrize("board", [cork_board(6, 2, 0), cork_board(10, 3, 2, max_lots=1)], ids=["split", "whole"])
def test_that_a_small_board_is_proven_optimal_and_the_run_ends_at_once(board: Scenario) -> None:
    seen: list[Event] = []
    result = solve(board, SolveOptions(seconds=600), seen.append)
    assert (result.status, result.whole_bound) == ("optimal", None)
    assert result.plan is not None
    assert not find_conflicts(replace(board, plan=result.plan))
    assert evaluate(replace(board, plan=result.plan)).cost == pytest.approx(result.bound, rel=1e-4)
    assert [event for event in seen if isinstance(event, Message)] == []
    assert [type(event) for event in seen].count(Finished) == 1


def test_that_bounds_only_rise_and_none_is_above_the_least_cost() -> None:
    seen: list[Event] = []
    result = solve(cork_board(8, 3, 1, max_lots=1), SolveOptions(seconds=600), seen.append)
    bounds = [event.bound for event in seen if isinstance(event, BoundImproved)]
    assert bounds == sorted(bounds)
    assert bounds[-1] <= (result.cost or 0) + 1e-6


def test_that_a_larger_board_gets_a_bound_for_all_plans_while_it_is_searched() -> None:
    board = cork_board(30, 4, 0)
    stop, seen = StopFlag(), list[Event]()

    def hear(event: Event) -> None:
        seen.append(event)
        if [type(one) for one in seen].count(BoundImproved) > 1:  # the first is known at once
            stop.set()

    result = solve(board, SolveOptions(seconds=600), hear, stop)
    assert result.status == "stopped"
    assert result.bound is not None
    assert result.bound <= (result.cost or 0)
    assert all(event.covers_splits for event in seen if isinstance(event, BoundImproved))


def test_that_a_stop_ends_a_proof() -> None:
    stop = StopFlag()
    threading.Timer(2, stop.set).start()
    result = solve(cork_board(24, 4, 3), SolveOptions(seconds=600), None, stop)
    assert result.status == "stopped"
    assert result.plan is not None


def test_that_a_bound_for_whole_orders_is_no_bound_for_all_plans(late: Scenario) -> None:
    seen: list[Event] = []
    run = run_of(late, seen)
    run.offer(plan_ending(90))
    run.prove(1.225, covers_splits=False)
    assert (run.bound, run.whole_bound, run.is_optimal) == (None, 1.225, False)
    assert seen[-1] == BoundImproved(1.225, seen[-1].seconds, covers_splits=False)  # type: ignore[union-attr]
    assert run.result("feasible", "").gap is None


def test_that_a_bound_for_all_plans_that_is_met_ends_the_run(late: Scenario) -> None:
    run = run_of(late, [])
    run.offer(plan_ending(90))
    run.leave(lambda: run.prove(1.225))
    run.attend()
    assert run.is_optimal


def test_that_at_most_five_plans_a_second_are_told_and_the_last_is_the_best(late: Scenario) -> None:
    seen: list[Event] = []
    run = run_of(late, seen)
    for end in range(200, 90, -1):
        run.offer(plan_ending(end))
    run.finish(run.result("feasible", ""))
    told = [event for event in seen if isinstance(event, Incumbent)]
    assert len(told) <= 6 + 5 * run.seconds
    assert told[-1].plan == plan_ending(91)


def test_that_deadlines_that_clash_end_the_search_for_a_plan() -> None:
    both = scenario(shop([order(name, quantity=5000, deadline=400) for name in "AB"]))
    result = solve(both, SolveOptions(seconds=600, workers=1))
    assert (result.status, result.plan) == ("impossible", None)
    assert result.reason == "No plan can keep these 2 locks, rules and dates together."
    assert [(item.kind, item.order) for item in result.clash] == [("deadline", "A"), ("deadline", "B")]
    assert solve(relax(both, result.clash[0]), SolveOptions(workers=1, iterations=50)).plan is not None


def test_that_what_is_seen_at_once_is_told_with_what_could_be_let_go() -> None:
    result = solve(scenario(shop([order(deadline=50)])), SolveOptions(workers=1, iterations=0))
    assert result.reason == "A cannot be complete by its deadline, Mon 7 Sep 00:50, even if nothing else is made."
    assert [item.missed_by for item in result.clash] == [40]


def test_that_a_paced_stop_is_set_by_any_of_its_reasons() -> None:
    stop, reasons = StopFlag(), [False]
    paced = PacedStop(stop, lambda: 1.0, lambda: reasons[0])
    assert not paced.is_set()
    reasons[0] = True
    assert paced.is_set()
    reasons[0] = False
    stop.set()
    assert paced.is_set()


def test_that_orders_may_be_asked_about_whole() -> None:
    locked = lot("L", "A", "M1", 400, 0, 24, "start")
    board = scenario(shop([order(max_lots=3)], [machine("M1"), machine("M2")]), locked)
    assert without_splits(board).shop.orders["A"].max_lots == 2  # the locked lot, and one for the rest


def test_that_an_order_that_is_done_elsewhere_without_times_has_no_bound_above_zero() -> None:
    board = scenario(shop([order(due=-1)], producers=Table([Producer("P")])), lot("L", "A", "P", 1000))
    assert evaluate(board).cost == 0
    assert lower_bound(plain(board), seconds=1, stop=StopFlag()).value == 0


def test_that_free_lots_of_an_order_that_lacks_nothing_are_not_asked_about() -> None:
    board = scenario(shop([order(produced=1000)]), lot("L", "A", "M1", 10, 0, 1))
    assert len(plain(board).plan.lots) == 0


@pytest.mark.parametrize(
    ("cost", "bound", "whole_bound", "expected"),
    [
        (107.0, 100.0, None, (0.07, 0.07, "unknown", None)),
        (107.1, 100.0, None, (0.08, 0.07, "unknown", None)),  # at most: never rounded down
        (100.0, 80.0, 100.0, (0.25, 0.2, "best", None)),
        (60.0, 20.0, 900.0, (2.0, 0.67, "dearer", None)),
        (120.0, 80.0, 100.0, (0.5, 0.34, "above", 0.2)),
        (5000.0, 10.0, None, (None, 1.0, "unknown", None)),
        (100.0, 90.0, 80.0, (0.12, 0.1, "unknown", None)),  # the bound for all plans says more
    ],
)
def test_that_each_bound_answers_its_own_question(
    cost: float, bound: float, whole_bound: float | None, expected: tuple[float | None, ...]
) -> None:
    known = standing(cost, bound, whole_bound)
    assert (known.above, known.saving, known.whole, known.above_whole) == expected
