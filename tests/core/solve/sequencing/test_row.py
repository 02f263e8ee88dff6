"""A row of jobs with changeovers: the price of a move against a plain count, and the search against all rows."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.files.families import read_family
from core.model import OneMachine
from core.solve import SolveOptions
from core.solve.sequencing import best_sequence, judge
from core.solve.sequencing.row import Row, neighbours
from core.solve.sequencing.row_moves import COST, exchanged, swapped, turned
from core.timing.compiler import entry

GO_ON = np.zeros(1, np.int64)
ANY = 1 << 60
EXCHANGE, SWAP, TURN = range(3)
SLOWLY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@entry
def price(legs: Any, jobs: Any, row: Any, known: Any, kind: Any, places: Any, limit: Any) -> Any:
    """What a kernel says that a move costs."""
    first, middle, after = places
    if kind == EXCHANGE:
        return exchanged(legs, row, known, first, middle, after, limit)
    if kind == SWAP:
        return swapped(legs, row, known, first, after - 1, limit)
    return turned(legs, jobs, row, known, first, after, limit)


@st.composite
def instances(draw: st.DrawFn, least: int, most: int) -> OneMachine:
    """Loose and tight ones, with changeovers of no particular shape."""
    count = draw(st.integers(least, most))
    numbers = st.tuples(*[st.integers(0, 9)] * count)
    dues = draw(st.tuples(*[st.integers(-3, 8 * count)] * count))
    setups = draw(st.tuples(*[numbers] * (count + 1)))
    return OneMachine("row", draw(numbers), (0,) * count, draw(numbers), dues, setups)


def after_move(row: list[int], kind: int, first: int, middle: int, after: int) -> list[int]:
    """The row with a move made, by lists."""
    head, block, tail = row[:first], row[first:after], row[after:]
    if kind == EXCHANGE:
        block = row[middle:after] + row[first:middle]
    elif kind == SWAP:
        block = [block[-1], *block[1:-1], block[0]]
    else:
        block = block[::-1]
    return head + block + tail


def plain(instance: OneMachine, row: list[int]) -> int:
    """The cost by the definition of the family."""
    return judge(instance, (tuple(row[1:]),)).objective


@SLOWLY
@given(instances(4, 12), st.data())
def test_that_a_move_costs_what_a_plain_count_says(instance: OneMachine, data: st.DataObject) -> None:
    count, kind = len(instance.times), data.draw(st.sampled_from((EXCHANGE, SWAP, TURN)))
    first = data.draw(st.integers(1, count - 2))
    after = data.draw(st.integers(first + 3, count + 1))
    middle = data.draw(st.integers(first + 1, after - 1))
    row = Row(instance, seed=1)
    row.load(np.array([count, *data.draw(st.permutations(range(count)))]))
    true = plain(instance, after_move(row.row.tolist(), kind, first, middle, after))
    assert price(row.legs, row.jobs, row.row, row.known, kind, (first, middle, after), ANY) == true
    limit = data.draw(st.integers(0, 2 * true + 1))
    said = price(row.legs, row.jobs, row.row, row.known, kind, (first, middle, after), limit)
    assert said == true if true <= limit else limit < said <= true


@SLOWLY
@given(instances(1, 12), st.integers(0, 9), st.sampled_from((0.0, 5.0, 1e9)))
def test_that_the_cost_stays_exact_over_many_moves(instance: OneMachine, seed: int, heat: float) -> None:
    row = Row(instance, seed)
    row.anneal(300, heat, GO_ON)
    cost, best = row.best()
    assert plain(instance, row.row.tolist()) == row.totals[COST]
    assert plain(instance, best.tolist()) == cost <= row.totals[COST]


@SLOWLY
@given(instances(1, 7))
def test_that_no_row_is_less_tardy_than_the_one_found(instance: OneMachine) -> None:
    options = SolveOptions(workers=1, iterations=20_000)
    least = min(plain(instance, [-1, *row]) for row in permutations(range(len(instance.times))))
    assert best_sequence(instance, options).objective == least


def test_that_one_seed_and_so_many_moves_give_one_row(shared: Path) -> None:
    instance = read_family("wtsds", shared / "benchmarks" / "wtsds" / "wt_sds_13.instance")
    options = SolveOptions(workers=1, iterations=20_000, seed=3)
    assert best_sequence(instance, options).lines == best_sequence(instance, options).lines


def test_that_a_neighbour_is_another_job_and_the_shortest_changeover_comes_first() -> None:
    setups = np.array([[0, 5, 2], [1, 0, 9], [3, 4, 0], [7, 8, 6]])
    behind, ahead = neighbours(setups).tolist()
    assert behind == [[2, 1], [0, 2], [0, 1], [2, 0]]
    assert ahead[:3] == [[1, 2], [2, 0], [0, 1]]


@pytest.mark.parametrize(("number", "share"), [(1, 1.15), (17, 1.0), (41, 1.03), (89, 1.005)])
def test_that_values_known_are_come_near_from_loose_to_tight(number: int, share: float, shared: Path) -> None:
    instance = read_family("wtsds", shared / "benchmarks" / "wtsds" / f"wt_sds_{number}.instance")
    target = share * instance.best_known
    assert best_sequence(instance, SolveOptions(workers=1, iterations=20_000_000), target=target).objective <= target
