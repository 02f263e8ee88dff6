"""Totals, regrets, prices of loss and next best plans are what going through all plans says."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given, settings

from core.errors import NoPlanFound
from core.solve.allocation import LEFT, Allocation, CostTable, allocate, losses, next_best, ranges, regrets
from tests.core.solve.allocation.brute import Plan, all_plans, total
from tests.core.solve.allocation.tables import tables

SHAPES = tables(7) | tables(4, places=3)
OPENED = tables(3, places=3, readings=("machine",)) | tables(4, places=2, readings=("machine",))


def answered(table: CostTable) -> tuple[Allocation, dict[Plan, Fraction]]:
    """The answer and all plans; where there are none the refusal is a sentence."""
    plans = all_plans(table)
    if not plans:
        with pytest.raises(NoPlanFound, match=r"^[A-Z].*\.$"):
            allocate(table)
        assume(False)
    return allocate(table), plans


def rise(plans: dict[Plan, Fraction], least: Fraction, row: int, column: int, has: bool = True) -> float:
    """By how much the cheapest plan in which a row has a column, or has it not, is above the least total."""
    costs = [cost for plan, cost in plans.items() if (plan[row] == column) == has]
    return float(min(costs) - least) if costs else np.inf


def is_close(found: float, asked: float) -> bool:
    return found == pytest.approx(asked, abs=1e-6)


@settings(max_examples=150)
@given(SHAPES | OPENED)
def test_that_the_total_is_the_least_of_all_plans(table: CostTable) -> None:
    found, plans = answered(table)
    assert plans[found.choice] == min(plans.values())
    assert is_close(found.total, float(min(plans.values())))
    assert found.is_proven


@settings(max_examples=60, deadline=None)
@given(SHAPES | OPENED)
def test_that_a_regret_is_what_forcing_the_pair_adds(table: CostTable) -> None:
    found, plans = answered(table)
    regret, least = regrets(found), min(plans.values())
    for r, c in np.ndindex(regret.shape):
        assert is_close(regret[r, c], rise(plans, least, r, c)), (r, c)


@settings(max_examples=60, deadline=None)
@given(SHAPES | OPENED)
def test_that_a_price_of_loss_is_what_forbidding_the_pair_adds(table: CostTable) -> None:
    found, plans = answered(table)
    loss, least = losses(found), min(plans.values())
    for r, c in enumerate(found.choice):
        assert np.isnan(loss[r]) if c == LEFT else is_close(loss[r], rise(plans, least, r, c, has=False))


@settings(max_examples=60, deadline=None)
@given(SHAPES | OPENED)
def test_that_the_next_best_plans_are_all_others_in_order(table: CostTable) -> None:
    found, plans = answered(table)
    others = next_best(found, 12)
    assert len({found.choice, *(one.choice for one in others)}) == 1 + len(others)
    expected = sorted(plans.values())[1 : 1 + 12]
    assert [total(table, one.choice) for one in others] == expected
    assert all(plans[one.choice] == total(table, one.choice) for one in others)


@settings(max_examples=40)
@given(tables(4) | tables(3, places=2))
def test_that_a_cost_moved_within_its_range_leaves_the_plan_best_and_beyond_it_does_not(table: CostTable) -> None:
    found, _ = answered(table)
    least, most = ranges(found)
    for r, c in zip(*np.nonzero(table.allowed), strict=True):
        for end, beyond in ((least[r, c], -1.0), (most[r, c], 1.0)):
            if np.isfinite(end):
                assert is_best_at(found, (r, c), end)
                assert not is_best_at(found, (r, c), end + beyond)


def is_best_at(found: Allocation, cell: tuple[int, int], cost: float) -> bool:
    """Whether the plan is still as cheap as any when one cost has moved."""
    moved = with_cost(found.table, cell, cost)
    plans = all_plans(moved)
    return is_close(float(plans[found.choice]), float(min(plans.values())))


def with_cost(table: CostTable, cell: tuple[int, int], cost: float) -> CostTable:
    costs = table.costs.copy()
    costs[cell] = cost
    return replace(table, costs=costs)
