"""The engine behind waves: its bound is that of the whole linear programme, its choices keep every limit."""

from __future__ import annotations

import time

import numpy as np
import pytest

from core.solve import SolveOptions, StopFlag
from core.solve.gap import Placing, relaxation, upper_bound
from core.solve.gap.annealing import BestChoice, anneal_placing, warm_up
from core.solve.gap.best import best_placing
from core.solve.gap.patterns import close
from core.solve.gap.programme import placing_programme, solve_programme
from core.solve.gap.relaxation import relax_placing
from core.solve.gap.reopening import Reopener


def placing(tasks: int, places: int, seed: int, most: int = 1) -> Placing:
    """A problem with every kind of limit and debt, in which two thirds of the pairs may be."""
    rng = np.random.default_rng(seed)
    may = rng.random((tasks, places)) < 0.67
    task, place = np.nonzero(may)
    hours = rng.integers(5, 50, tasks) * 100_000
    return Placing(
        np.searchsorted(task, np.arange(tasks + 1)), place, rng.uniform(-20, 200, len(task)),
        rng.uniform(0.3, 1, len(task)), hours[task], rng.integers(40, 120, places) * 100_000,
        rng.integers(2, 7, places), rng.uniform(0, 5, places), np.full(places, 20.0), np.full(tasks, most),
    )


def whole_programme(problem: Placing, *, whole: bool = False) -> float:
    """The optimum of the programme with all its options at once."""
    answer = solve_programme(placing_programme(problem, whole=whole), "highs" if whole else "glop", 60, StopFlag())
    assert answer.proven
    assert answer.value is not None
    return answer.value


@pytest.mark.parametrize("most", [1, 2])
def test_that_priced_in_columns_prove_the_bound_of_all(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    problem = placing(120, 25, seed=1, most=most)
    monkeypatch.setattr(relaxation, "AT_ONCE", 0)
    found = relax_placing(problem, time.perf_counter() + 60, StopFlag())
    assert found.closed
    assert len(found.options) < len(problem.gain)
    assert found.bound == pytest.approx(whole_programme(problem))
    assert upper_bound(problem, found.prices) == pytest.approx(found.bound)


@pytest.mark.parametrize("seed", range(3))
def test_that_patterns_prove_what_a_whole_programme_proves(seed: int) -> None:
    problem = placing(14, 6, seed)
    prices = relax_placing(problem, time.perf_counter() + 60, StopFlag()).prices
    found = close(problem, prices, None, time.perf_counter() + 60, StopFlag())
    assert found.proven
    assert problem.is_allowed(found.chosen)
    assert found.worth == pytest.approx(whole_programme(problem, whole=True), abs=1e-5)


@pytest.mark.parametrize("most", [1, 2])
def test_that_annealing_keeps_every_limit(most: int) -> None:
    problem = placing(200, 30, seed=2, most=most)
    prices = relax_placing(problem, time.perf_counter() + 60, StopFlag()).prices
    nothing = np.zeros(0, np.int64)
    best = BestChoice(problem, nothing, problem.worth(nothing))
    warm_up()
    anneal_placing(best, prices, time.perf_counter() + 1.0, StopFlag(), seed=3)
    assert problem.is_allowed(best.chosen)
    assert problem.worth(nothing) < best.worth <= upper_bound(problem, prices)


@pytest.mark.parametrize("most", [1, 2])
def test_that_parts_are_opened_within_every_limit_and_the_same_way_for_a_seed(most: int) -> None:
    problem = placing(120, 30, seed=4, most=most)
    prices = relax_placing(problem, time.perf_counter() + 60, StopFlag()).prices
    nothing = np.zeros(0, np.int64)
    one, same = (Reopener(problem, prices, nothing, seed=3) for _ in range(2))
    for reopener in (one, same):
        for heat in (5.0, 1.0, 0.0):
            reopener.run(2000, heat)
    assert problem.is_allowed(one.found())
    assert one.found().tolist() == same.found().tolist()
    assert problem.worth(one.found()) == pytest.approx(one.worth)
    assert 0.9 * upper_bound(problem, prices) < one.worth <= upper_bound(problem, prices)


def test_that_a_problem_without_options_has_an_answer() -> None:
    zero = np.zeros(1)
    whole = np.zeros(1, np.int64)
    empty = Placing(np.zeros(2, np.int64), whole[:0], zero[:0], zero[:0], whole[:0], whole + 1, whole + 1, zero + 2.0,
                    zero + 3.0, whole + 1)
    found = best_placing(empty, SolveOptions(seconds=1))
    assert (found.status, found.worth, found.bound) == ("optimal", -6.0, -6.0)
