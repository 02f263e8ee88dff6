"""The search against every plan there is, on boards so small that all can be tried."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations, product
from math import inf

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from core.model import ChangeoverRule, FrozenMap, Mounted, Objective, Scenario, Table
from core.solve import SolveOptions, solve
from core.solve.drafting.draft import Draft, time_draft
from core.solve.drafting.preparing import prepare
from core.solve.drafting.problem import Problem
from core.timing.path import compiled_walk
from tests.builders import machine, order, scenario, shop
from tests.core.solve.short_runs import planned, run

MINUTES = st.integers(0, 40).map(lambda quarter: 15 * quarter)


@st.composite
def small_boards(draw: st.DrawFn, orders: int = 4, max_lots: int = 1) -> Scenario:
    """A few orders of two colours on two machines with gaps in their working time."""
    rows = [
        order(
            f"O{k}", quantity=draw(st.integers(100, 3000)), due=draw(MINUTES), weight=draw(st.integers(0, 3)),
            release=draw(st.none() | st.integers(0, 200)), deadline=draw(st.none() | st.integers(900, 2000)),
            max_lots=max_lots,
            attributes=FrozenMap({"format": "24x44", "colour": draw(st.sampled_from(["red", "blue"]))}),
        )
        for k in range(draw(st.integers(1, orders)))
    ]
    machines = [
        machine("M1", closed=((200, draw(st.integers(201, 500))),)),
        machine("M2", rate=draw(st.sampled_from([500, 1500])), mounted=draw(st.sampled_from(
            [None, Mounted(FrozenMap({"colour": "red"}), "O0")]))),
    ]
    rules = Table([ChangeoverRule("same", FrozenMap({"colour": "same"}), minutes=draw(st.integers(0, 20)))])
    penalty = draw(st.sampled_from(["squared", "linear"]))
    objective = Objective(k5_changeover_hour=draw(st.sampled_from([0, 2])), penalty=penalty)
    return scenario(shop(rows, machines, rules=rules, objective=objective))


def every_draft(problem: Problem) -> Iterator[Draft]:
    """All ways to share out the parts over two machines, whole or by quarters, in every sequence."""
    numbers = range(len(problem.parts))
    for shares in product(*(range(5) if part.split else (0, 4) for part in problem.parts)):
        quantity = dict(pair for number in numbers for pair in sizes(problem, number, shares[number]))
        first = [2 * number for number in numbers if shares[number] > 0]
        second = [2 * number + (shares[number] > 0) for number in numbers if shares[number] < 4]
        for rows in product(permutations(first), permutations(second)):
            yield Draft(rows, quantity)


def sizes(problem: Problem, number: int, quarters: int) -> list[tuple[int, int]]:
    """The lots of a part of which so many quarters go to the first machine, with their pieces."""
    part = problem.parts[number]
    if quarters in (0, 4):
        return [(2 * number, part.whole)]
    first = part.split * quarters // 4
    return [(2 * number, first), (2 * number + 1, part.split - first)]


def least_cost(the_scenario: Scenario) -> float:
    """The least cost over all these drafts, each with its best times; infinite where none keeps the deadlines."""
    problem, _ = prepare(the_scenario)
    timed = (time_draft(problem, draft, compiled_walk) for draft in every_draft(problem))
    return min((one.cost for one in timed if one), default=inf)


def is_as_good_as_any(board: Scenario, iterations: int) -> bool:
    """Whether the search finds nothing worse than the best of all these plans, as long as one keeps the
    deadlines. Cells of a minute: wider ones round, and take one sequence for another."""
    least = least_cost(board)
    assume(least < inf)
    cost = solve(board, SolveOptions(workers=1, iterations=iterations, cell=1)).cost
    return cost is not None and cost <= 1.001 * least + 0.001


@settings(max_examples=12)
@given(small_boards(orders=5))
def test_that_no_plan_of_whole_orders_is_better(board: Scenario) -> None:
    assert is_as_good_as_any(board, 3000)


@settings(max_examples=8)
@given(small_boards(orders=3, max_lots=2))
def test_that_no_plan_of_orders_in_quarters_is_better(board: Scenario) -> None:
    assert is_as_good_as_any(board, 3000)


@pytest.mark.slow
@settings(max_examples=3, suppress_health_check=[HealthCheck.too_slow])
@given(small_boards(orders=4, max_lots=2))
def test_that_no_plan_of_four_orders_in_quarters_is_better(board: Scenario) -> None:
    assert is_as_good_as_any(board, 6000)


@settings(max_examples=15)
@given(small_boards(orders=6, max_lots=2))
def test_that_no_plan_is_cheaper_than_the_bound(board: Scenario) -> None:
    result = run(board, 1000)
    assume(result.plan is not None)  # else the deadlines are too tight
    assert result.bound is not None
    assert result.bound <= (result.cost or 0) + 1e-9
    planned(board, 1000)
