"""Proofs against every plan there is, and against the search on shops with everything in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations, product
from math import inf

import pytest
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from core.evaluate import evaluate, find_conflicts
from core.model import Scenario, Table
from core.solve import SolveOptions, StopFlag, solve
from core.solve.drafting.draft import Draft, time_draft
from core.solve.drafting.preparing import prepare
from core.solve.drafting.problem import Problem
from core.solve.proof.prove import Proof, prove
from core.timing.path import compiled_walk
from tests.core.solve.random_shops import scenarios
from tests.core.solve.test_against_all_plans import least_cost, small_boards

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
CLOSE = {"rel": 1e-4, "abs": 1e-4}


def proven(board: Scenario, hint: Scenario | None = None) -> Proof:
    """A proof; its plan is sound and costs what is proven."""
    proof = prove(board, hint=hint.plan if hint else None, seconds=60, stop=StopFlag())
    assert proof.status == "optimal"
    assert proof.plan is not None
    best = replace(board, plan=proof.plan)
    assert not find_conflicts(best)
    assert proof.bound == pytest.approx(evaluate(best).cost, **CLOSE)
    return proof


def in_batches(board: Scenario, pieces: int) -> Scenario:
    """The board with few ways to split an order: all lots are multiples of so many pieces."""
    orders = [replace(one, batch=pieces, quantity=one.quantity // pieces * pieces) for one in board.shop.orders.rows]
    return replace(board, shop=replace(board.shop, orders=Table(orders)))


def every_sequence(problem: Problem) -> Iterator[tuple[tuple[int, ...], ...]]:
    """All ways to share out the parts over two machines, whole or in two lots, in every sequence."""
    for choice in product((0, 1, 2), repeat=len(problem.parts)):
        if any(where == 2 and not problem.parts[part].split for part, where in enumerate(choice)):
            continue
        first = [2 * part for part, where in enumerate(choice) if where in (0, 2)]
        second = [2 * part + (where == 2) for part, where in enumerate(choice) if where in (1, 2)]
        yield from product(permutations(first), permutations(second))


def every_size(problem: Problem, rows: tuple[tuple[int, ...], ...]) -> Iterator[dict[int, int]]:
    """All ways to share the pieces of the orders that are in two lots."""
    lots = {lot for row in rows for lot in row}
    ways = []
    for number, part in enumerate(problem.parts):
        if 2 * number + 1 in lots:
            firsts = range(part.batch, part.split, part.batch)
            ways.append([{2 * number: first, 2 * number + 1: part.split - first} for first in firsts])
        else:
            ways.append([{2 * number: part.whole}])
    for choice in product(*ways):
        yield {lot: pieces for one in choice for lot, pieces in one.items()}


def least_cost_in_batches(board: Scenario) -> float:
    """The least cost over every plan of at most two lots for each order, on different machines; infinite where none
    keeps the deadlines."""
    problem, _ = prepare(board)
    costs = [inf]
    for rows in every_sequence(problem):
        for quantity in every_size(problem, rows):
            timed = time_draft(problem, Draft(rows, quantity), compiled_walk)
            costs += [timed.cost] if timed else []
    return min(costs)


@settings(max_examples=40)
@given(small_boards(orders=4))
def test_that_whole_orders_are_proven_at_the_least_cost_of_all_plans(board: Scenario) -> None:
    least = least_cost(board)
    assume(least < inf)
    assert proven(board).bound == pytest.approx(least, **CLOSE)


@settings(max_examples=25)
@given(small_boards(orders=3, max_lots=2))
def test_that_split_orders_are_proven_no_dearer_than_any_plan(board: Scenario) -> None:
    coarse = in_batches(board, 500)
    assume(any(order.quantity for order in coarse.shop.orders.rows))
    least = least_cost_in_batches(coarse)
    assume(least < inf)
    assert (proven(coarse).bound or 0) <= least * (1 + 1e-4) + 1e-4


@settings(max_examples=25, suppress_health_check=SLOW)
@given(scenarios(), st.booleans())
def test_that_nothing_the_search_finds_is_cheaper_than_what_is_proven(board: Scenario, whole: bool) -> None:
    if whole:
        orders = [replace(order, max_lots=1) for order in board.shop.orders.rows]
        board = replace(board, shop=replace(board.shop, orders=Table(orders)))
    found = solve(board, SolveOptions(workers=1, iterations=150))
    proof = prove(board, hint=found.plan, seconds=3, stop=StopFlag())
    event(proof.status)
    if found.plan is not None:
        assert proof.status != "impossible"
        assert proof.bound is not None
        assert proof.bound <= (found.cost or 0) + 1e-6 * max(1.0, found.cost or 0)
    if proof.status == "optimal":
        assert proof.plan is not None
        assert evaluate(replace(board, plan=proof.plan)).cost == pytest.approx(proof.bound, **CLOSE)
