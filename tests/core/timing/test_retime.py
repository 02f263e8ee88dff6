"""The best times of a sequence: by hand, against trying everything, and compiled against plain."""

from __future__ import annotations

from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import WorkTime
from core.timing import Penalties, Row, WorkMap, best_ends
from core.timing.path import compiled_walk
from core.timing.penalties import NEVER
from core.timing.retime import walk


def row(gaps: list[int], dues: list[int], work: WorkTime, low: list[int] | None = None) -> Row:
    """Lots that cost 1 a squared minute early and 10 late."""
    count, ones = len(gaps), np.ones(len(gaps))
    penalties = Penalties(np.array(dues, float), ones, 0 * ones, 10 * ones, 0 * ones)
    return Row(
        WorkMap(work), np.array(gaps), np.array(low or [0] * count), np.array([work.total] * count),
        penalties, np.full(count, NEVER),
    )


def cost(of: Row, ends: np.ndarray) -> float:
    return float(of.penalties.costs(np.maximum(of.work.ends_at(ends), of.floor)).sum())


def test_that_lots_end_when_they_are_due_where_there_is_room() -> None:
    found = best_ends(row([30, 30], [100, 200], WorkTime([(0, 500)])))
    assert found is not None
    assert found.tolist() == [100, 200]


def test_that_two_lots_due_at_once_share_the_pain_as_their_weights_say() -> None:
    found = best_ends(row([30, 33], [100, 100], WorkTime([(0, 500)])))
    assert found is not None
    assert found.tolist() == [70, 103]  # 30² + 10·3² = 990; 29² + 10·4² and 31² + 10·2² are more


def test_that_a_lot_done_at_the_end_of_a_shift_ends_there() -> None:
    found = best_ends(row([30], [110], WorkTime([(0, 100), (500, 600)])))
    assert found is not None
    assert found.tolist() == [100]


def test_that_a_sequence_without_room_has_no_times() -> None:
    assert best_ends(row([30, 30], [0, 0], WorkTime([(0, 50)]))) is None


def test_that_an_end_before_its_floor_counts_as_the_floor() -> None:
    of = row([30], [100], WorkTime([(0, 500)]))
    held = Row(of.work, of.gap, of.low, of.high, of.penalties, np.array([250.0]))
    found = best_ends(held)
    assert found is not None
    assert cost(held, found) == 10 * 150**2


@st.composite
def rows(draw: st.DrawFn) -> Row:
    """Up to three lots within some forty working minutes with gaps."""
    count = draw(st.integers(1, 3))
    steps = np.cumsum(draw(st.lists(st.integers(1, 20), min_size=4, max_size=4))).tolist()
    numbers = st.lists(st.integers(1, 9), min_size=count, max_size=count)
    dues = draw(st.lists(st.integers(0, 70), min_size=count, max_size=count))
    work = WorkTime([(0, steps[0]), (steps[1], steps[2]), (steps[3], steps[3] + 15)])
    return row(draw(numbers), dues, work, draw(numbers))


def least(of: Row) -> float | None:
    """The least cost by trying all ends."""
    costs = []
    for ends in product(*(range(low, high + 1) for low, high in zip(of.low.tolist(), of.high.tolist(), strict=True))):
        if all(end - before >= gap for before, end, gap in zip((0, *ends), ends, of.gap.tolist(), strict=False)):
            costs.append(cost(of, np.array(ends)))
    return min(costs, default=None)


@settings(max_examples=40)
@given(rows())
def test_that_no_other_times_are_cheaper(of: Row) -> None:
    for walker in (walk, compiled_walk):
        found = walker(of, of.work.walls(1))
        assert (None if found is None else cost(of, found)) == least(of)


@settings(max_examples=60)
@given(rows())
def test_that_plain_and_compiled_walks_agree(of: Row) -> None:
    plain, compiled = best_ends(of, walk), best_ends(of, compiled_walk)
    assert (plain is None) == (compiled is None)
    assert plain is None or compiled is None or plain.tolist() == compiled.tolist()
