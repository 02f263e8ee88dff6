"""Dispatching rules: quick, fair, and complete where there is room."""

from __future__ import annotations

from core.model import ChangeoverRule, FrozenMap, Scenario, Table
from core.solve import first_plan
from core.solve.drafting.dispatch import by_apparent_tardiness_cost, by_due_date
from core.solve.drafting.preparing import prepare
from core.solve.drafting.problem import Problem
from tests.builders import lot, machine, order, scenario, shop


def problem_of(the_scenario: Scenario) -> Problem:
    return prepare(the_scenario)[0]


def sequence(problem: Problem, row: tuple[int, ...]) -> list[str]:
    return [problem.parts[one >> 1].order.id for one in row]


def test_that_the_earliest_due_date_goes_first() -> None:
    problem = problem_of(scenario(shop([order("A", due=900), order("B", due=100), order("C", due=500)])))
    assert sequence(problem, by_due_date(problem).draft().rows[0]) == ["B", "C", "A"]


def test_that_of_equally_urgent_orders_the_heavier_goes_first() -> None:
    problem = problem_of(scenario(shop([order("A", due=100), order("B", due=100, weight=5)])))
    assert sequence(problem, by_due_date(problem).draft().rows[0]) == ["B", "A"]


def test_that_an_order_goes_where_it_is_done_first() -> None:
    problem = problem_of(scenario(shop([order(due=0)], [machine("slow", rate=100), machine("fast")])))
    assert by_due_date(problem).draft().rows == ((), (0,))


def test_that_set_ups_keep_like_orders_together() -> None:
    rules = Table([ChangeoverRule("same", FrozenMap({"colour": "same"}), minutes=0)])
    colours = ("red", "blue", "red", "blue")
    orders = [order(f"O{k}", due=5000, attributes=FrozenMap({"format": "24x44", "colour": colour}))
              for k, colour in enumerate(colours)]
    problem = problem_of(scenario(shop(orders, rules=rules, default_changeover_minutes=120)))
    row = by_apparent_tardiness_cost(problem, 2.0, 0.5).draft().rows[0]
    assert [one >> 1 for one in row] in ([0, 2, 1, 3], [1, 3, 0, 2])


def test_that_what_has_no_room_before_its_deadline_is_tried_in_two_lots() -> None:
    problem = problem_of(scenario(shop([order(quantity=10000, deadline=330)], [machine("M1"), machine("M2")])))
    assert by_due_date(problem).draft().rows == ((0,), (1,))


def test_that_what_has_no_room_at_all_is_missing() -> None:
    orders = [order("A", due=1, deadline=100), order("B", due=2, deadline=100)]
    problem = problem_of(scenario(shop(orders)))
    assert by_due_date(problem).draft().missing == (1,)


def test_that_a_gap_before_a_locked_lot_is_used() -> None:
    locked = lot("L1", "A", "M1", 1000, 200, 260, "start")
    problem = problem_of(scenario(shop([order("A"), order("B", due=0)]), locked))
    assert sequence(problem, by_due_date(problem).draft().rows[0]) == ["B", "A"]


def test_that_the_first_plan_holds_every_order() -> None:
    orders = [order(f"O{k}", due=60 * k) for k in range(20)]
    assert set(first_plan(scenario(shop(orders))).by_order) == {f"O{k}" for k in range(20)}
