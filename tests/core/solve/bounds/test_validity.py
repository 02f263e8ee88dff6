"""No plan is cheaper than a bound: not the cheapest of all plans, nor any plan a search finds, whatever the shop."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.model import Scenario
from core.solve import SolveOptions, solve
from core.solve.bounds import Bound, lower_bound
from core.solve.stop import StopFlag
from tests.core.solve.random_shops import scenarios
from tests.core.solve.test_against_all_plans import least_cost, small_boards

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
STEPS = 8


def bound(board: Scenario, upper: float | None = None, split: bool = True) -> Bound:
    return lower_bound(board, seconds=60, stop=StopFlag(), upper=upper, split=split, steps=STEPS)


def is_above(found: Bound, cost: float) -> bool:
    """Whether a bound is above the cost of a plan, roundings of the cost itself aside."""
    return found.value > cost + 1e-9 * max(1.0, cost)


@settings(max_examples=25)
@given(small_boards(orders=4), st.booleans())
def test_that_a_bound_is_not_above_the_least_cost_of_whole_orders(board: Scenario, is_known: bool) -> None:
    cost = least_cost(board)
    assert not is_above(bound(board, cost if is_known else None), cost)


@settings(max_examples=15)
@given(small_boards(orders=3, max_lots=2), st.booleans())
def test_that_a_bound_is_not_above_the_least_cost_of_halves(board: Scenario, is_known: bool) -> None:
    cost = least_cost(board)
    assert not is_above(bound(board, cost if is_known else None), cost)


@settings(max_examples=15)
@given(small_boards(orders=4, max_lots=2))
def test_that_a_bound_of_whole_orders_is_not_above_their_least_cost(board: Scenario) -> None:
    whole = lower_bound(board, seconds=60, stop=StopFlag(), split=False, steps=STEPS)
    assert not is_above(whole, solve_whole(board))


def solve_whole(board: Scenario) -> float:
    """The least cost if no order is split."""
    from dataclasses import replace

    from core.model import Table

    orders = Table([replace(order, max_lots=1) for order in board.shop.orders.rows])
    return least_cost(replace(board, shop=replace(board.shop, orders=orders)))


@pytest.mark.slow
@settings(max_examples=60, suppress_health_check=SLOW)
@given(scenarios(), st.booleans())
def test_that_no_plan_of_any_shop_is_cheaper_than_its_bound(scenario: Scenario, is_known: bool) -> None:
    cost = solve(scenario, SolveOptions(workers=1, iterations=200)).cost
    if cost is not None:
        assert not is_above(bound(scenario, cost if is_known else None), cost)
