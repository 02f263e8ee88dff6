"""Waves in which a producer takes few orders: whole sets are priced, and rearranged at these prices."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import chain, combinations

import numpy as np
import pytest

from core.solve import SolveOptions, StopFlag
from core.solve.gap import best, upper_bound
from core.solve.gap.annealing import BestChoice
from core.solve.gap.best import Progress, best_placing
from core.solve.gap.patterns import Patterns, has_few_tasks_a_place
from core.solve.gap.placing import UNLIMITED
from core.solve.gap.pricing import pattern_prices
from core.solve.gap.refilling import Refiller, begin_sets, promising, refill_placing
from core.solve.gap.relaxation import no_prices, relax_placing
from tests.core.solve.gap.test_placings import placing, whole_programme


def later() -> float:
    return time.perf_counter() + 60


def steps(count: int) -> StopFlag:
    """A flag that is raised when it has been looked at so often."""

    class Counted(StopFlag):
        left = count

        def is_set(self) -> bool:
            self.left -= 1
            return self.left < 0

    return Counted()


@pytest.mark.parametrize("seed", range(4))
def test_that_the_best_set_of_a_place_is_that_of_all_its_sets(seed: int) -> None:
    problem = placing(12, 5, seed)
    patterns = Patterns(replace(problem, count=np.array([0, 1, 2, 3, UNLIMITED])))
    patterns.bound_at(no_prices(problem))
    worths = patterns.worths(no_prices(problem))
    for place in range(problem.places):
        here = np.flatnonzero(problem.place == place).tolist()
        sets = chain.from_iterable(combinations(here, size) for size in range(min(12, patterns.counts[place]) + 1))
        fitting = (list(one) for one in sets if problem.need[list(one)].sum() <= problem.room[place])
        assert patterns.sums[place] == pytest.approx(max(worths[one].sum() for one in fitting))


@pytest.mark.parametrize("most", [1, 2])
@pytest.mark.parametrize("seed", range(3))
def test_that_prices_of_patterns_bound_every_choice_closer_than_the_relaxation(seed: int, most: int) -> None:
    problem = placing(14, 6, seed, most)
    linear = relax_placing(problem, later(), StopFlag())
    optimum = whole_programme(problem, whole=True)
    patterns = Patterns(problem)
    prices, bound = pattern_prices(patterns, linear.prices, lambda: optimum, later(), steps(300))
    assert optimum - 1e-4 <= bound <= linear.bound + 1e-6
    assert bound - optimum < 0.5 * (linear.bound - optimum) + 1e-4
    assert patterns.bound_at(prices) == pytest.approx(bound)


@pytest.mark.parametrize("most", [1, 2])
def test_that_sets_are_rearranged_within_every_limit_and_the_same_way_for_a_seed(most: int) -> None:
    problem = placing(120, 30, seed=4, most=most)
    prices = relax_placing(problem, later(), StopFlag()).prices
    one, same = (Refiller(problem, prices, np.arange(len(problem.gain)), seed=3) for _ in range(2))
    for refiller in (one, same):
        for heat in (20.0, 2.0, 0.0):
            refiller.run(1500, heat)
    assert problem.is_allowed(one.found())
    assert one.found().tolist() == same.found().tolist()
    assert problem.worth(one.found()) == pytest.approx(one.worth)
    assert 0.9 * upper_bound(problem, prices) < one.worth <= upper_bound(problem, prices)


@pytest.mark.parametrize("most", [1, 2])
def test_that_rearranging_goes_on_from_a_choice_and_never_loses_it(most: int) -> None:
    problem = placing(60, 20, seed=5, most=most)
    prices = relax_placing(problem, later(), StopFlag()).prices
    first = Refiller(problem, prices, np.arange(len(problem.gain)), seed=1)
    first.run(200, 5.0)
    second = Refiller(problem, prices, np.arange(len(problem.gain)), seed=2)
    second.load(first.found())
    assert second.worth == pytest.approx(first.worth)
    second.run(200, 50.0)
    assert second.worth >= first.worth - 1e-6
    assert problem.is_allowed(second.found())


def test_that_hours_too_fine_for_the_units_never_overfill_a_place() -> None:
    rough = placing(60, 12, seed=6)
    rng = np.random.default_rng(6)
    hours = rng.integers(500_000, 5_000_000, rough.tasks)
    problem = replace(rough, need=hours[rough.task], room=rough.room + 1)
    refiller = Refiller(problem, no_prices(problem), np.arange(len(problem.gain)), seed=1)
    refiller.run(2000, 5.0)
    assert problem.is_allowed(refiller.found())
    assert problem.worth(refiller.found()) == pytest.approx(refiller.worth)


def test_that_the_options_of_a_choice_within_the_bounds_are_promising() -> None:
    problem = placing(14, 6, seed=1)
    patterns = Patterns(problem)
    prices = relax_placing(problem, later(), StopFlag()).prices
    patterns.bound_at(prices)
    bounds = patterns.with_each(prices)
    near = promising(problem, bounds)
    assert 0 < len(near) < len(problem.gain)
    assert bounds[near].min() > np.delete(bounds, near).max()


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("far", [-1.0, 1.0])
def test_that_a_stop_keeps_a_choice_and_the_closer_bound(far: float, workers: int, monkeypatch: pytest.MonkeyPatch
                                                         ) -> None:
    monkeypatch.setattr(best, "CLOSABLE", 0)
    monkeypatch.setattr(best, "FAR", far)
    problem, stop = placing(80, 25, seed=7), StopFlag()
    linear = relax_placing(problem, later(), StopFlag()).bound
    nothing = problem.worth(np.zeros(0, np.int64))

    def enough(told: Progress) -> None:
        if told.worth is not None and told.worth > nothing and told.bound is not None and told.bound < linear - 1e-6:
            stop.set()

    found = best_placing(problem, SolveOptions(seconds=20, workers=workers), enough, stop)
    assert found.status in {"stopped", "optimal"}
    assert found.worth is not None
    assert found.bound is not None
    assert problem.is_allowed(found.chosen)
    assert nothing < found.worth <= found.bound + 1e-6 < linear


def test_that_refilling_stops_at_once_and_offers_only_what_is_better() -> None:
    problem = placing(60, 20, seed=8)
    prices = relax_placing(problem, later(), StopFlag()).prices
    nothing = np.zeros(0, np.int64)
    known, near = BestChoice(problem, nothing, problem.worth(nothing)), (prices, np.arange(len(problem.gain)))
    refill_placing(known, near, later(), steps(0), seed=1)
    assert known.version == 0
    refill_placing(known, near, later(), steps(20), seed=1)
    assert known.version > 0
    assert problem.is_allowed(known.chosen)


def test_that_a_first_choice_is_whole_at_once() -> None:
    problem = placing(120, 30, seed=9)
    prices = relax_placing(problem, later(), StopFlag()).prices
    nothing = np.zeros(0, np.int64)
    first = BestChoice(problem, nothing, problem.worth(nothing))
    begin_sets(first, (prices, np.arange(len(problem.gain))), seed=1)
    assert problem.is_allowed(first.chosen)
    assert first.worth > 0.8 * upper_bound(problem, prices)


def test_that_patterns_are_priced_only_where_places_take_few_tasks() -> None:
    assert has_few_tasks_a_place(placing(120, 30, seed=1))
    wide = replace(placing(200, 4, seed=1), count=np.full(4, 100), room=np.full(4, 10**9))
    assert not has_few_tasks_a_place(wide)
