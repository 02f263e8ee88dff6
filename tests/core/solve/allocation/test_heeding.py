"""Questions that take long end when nobody waits any more, and tell on the way what they know."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

import numpy as np
import pytest

from core.solve.allocation import (
    CostTable,
    Stopped,
    allocate,
    each_next_best,
    growing_rises,
    heeding,
    next_best,
    plain_table,
    regrets,
    worths,
)


def charged(size: int = 6) -> CostTable:
    """A matrix in which each machine costs something to open and takes any number of orders."""
    costs = np.random.default_rng(size).integers(1, 99, (size, size)).astype(float)
    return replace(plain_table(costs), opening=np.full(size, 40.0), places=(size,) * size, reading="machine")


@pytest.mark.parametrize("table", [charged(), plain_table(np.arange(36.0).reshape(6, 6))])
def test_that_no_question_is_worked_on_once_the_stop_is_set(table: CostTable) -> None:
    best, stop = allocate(table), Event()
    stop.set()
    for question in (lambda: allocate(table), lambda: next_best(best, 3), lambda: regrets(best), lambda: worths(best)):
        with heeding(stop), pytest.raises(Stopped):
            question()
    assert len(next_best(best, 3)) == 3


def test_that_what_is_known_before_a_stop_is_told() -> None:
    best, stop = allocate(charged()), Event()
    with heeding(stop):
        plans = each_next_best(best)
        first = next(plans)
        stop.set()
        with pytest.raises(Stopped):
            next(plans)
    assert first.total >= best.total


def test_that_regrets_become_known_one_by_one_beginning_with_the_pair_looked_at() -> None:
    best = allocate(charged())
    row = 4
    column = 1 if best.choice[row] != 1 else 2
    steps = growing_rises(best, looked_at=lambda: (row, column))
    assert np.isnan(next(steps)[row, column])
    known = next(steps).copy()
    assert known[row, column] == regrets(best)[row, column]
    assert np.isnan(known[:, :-1]).sum() == 36 - 6 - 1


def test_that_a_stop_in_the_midst_of_a_programme_is_heeded() -> None:
    from core.solve.allocation.heeding import stop_heeded

    stop = Event()
    with heeding(stop):
        assert not stop_heeded().is_set()
        stop.set()
        assert stop_heeded().is_set()
    assert not stop_heeded().is_set()
