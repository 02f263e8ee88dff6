"""The search against every plan there is, on boards so small that all can be tried."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import ChangeoverRule, FrozenMap, Mounted, Objective, Scenario, Table
from core.solve.draft import Draft, time_draft
from core.solve.solver import prepare
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
            release=draw(st.none() | st.integers(0, 200)), max_lots=max_lots,
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


def every_draft(parts: int, halves: list[int]) -> Iterator[Draft]:
    """All ways to share out the parts over two machines, whole or in two halves, in every sequence."""
    for choice in product((0, 1, 2), repeat=parts):
        if any(where == 2 and not halves[part] for part, where in enumerate(choice)):
            continue
        first = [2 * part for part, where in enumerate(choice) if where in (0, 2)]
        second = [2 * part + (where == 2) for part, where in enumerate(choice) if where in (1, 2)]
        for rows in product(permutations(first), permutations(second)):
            yield Draft(rows, {})


def least_cost(the_scenario: Scenario) -> float:
    """The least cost over all these drafts, each with its best times."""
    problem, _ = prepare(the_scenario)
    halves = [part.split // 2 for part in problem.parts]
    costs = []
    for draft in every_draft(len(problem.parts), halves):
        split = {lot >> 1 for row in draft.rows for lot in row if lot & 1}
        quantity = {}
        for lot in (lot for row in draft.rows for lot in row):
            part = problem.parts[lot >> 1]
            half = halves[lot >> 1]
            quantity[lot] = part.whole if lot >> 1 not in split else part.split - half if lot & 1 else half
        timed = time_draft(problem, Draft(draft.rows, quantity), compiled_walk)
        costs += [timed.cost] if timed else []
    return min(costs)


@settings(max_examples=15)
@given(small_boards(orders=4))
def test_that_no_plan_of_whole_orders_is_better(board: Scenario) -> None:
    assert (run(board, 1500).cost or 0) <= 1.01 * least_cost(board) + 0.01


@settings(max_examples=6)
@given(small_boards(orders=3, max_lots=2))
def test_that_no_plan_of_orders_in_halves_is_better(board: Scenario) -> None:
    assert (run(board, 3000).cost or 0) <= 1.01 * least_cost(board) + 0.01


@settings(max_examples=15)
@given(small_boards(orders=6, max_lots=2))
def test_that_no_plan_is_cheaper_than_the_bound(board: Scenario) -> None:
    result = run(board, 1000)
    assert result.bound is not None
    assert result.bound <= (result.cost or 0) + 1e-9
    planned(board, 100)
