"""One wave, simulated and worked out: both must agree."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.files import read_exchange
from core.offers import best_wave, with_rules
from core.offers.simulation import MEASURES, DayOptions, expected_wave, simulate_wave
from core.offers.simulation.one_wave import answered, expected_lack
from tests.core.offers.networks import net, order, producer
from tests.core.offers.simulation.test_days import SAMPLE


@pytest.mark.parametrize(("parallel", "volume"), [(1, "orders"), (1, "hours"), (3, "value")])
def test_that_the_simulated_mean_is_the_expectation_within_three_standard_errors(parallel, volume) -> None:
    scenario = read_exchange(SAMPLE).project.scenario
    scenario = with_rules(scenario, replace(scenario.shop.offering, parallel=parallel, volume=volume))
    wave = best_wave(scenario)
    expected = expected_wave(scenario, wave.pairs)
    days = simulate_wave(scenario, wave.pairs, DayOptions(400_000))
    for measure in MEASURES:
        found = days.summary(measure)
        assert abs(found.mean - expected[measure]) <= 3 * found.standard_error + 1e-9, measure
    if parallel == 1:
        terms = wave.score.terms
        assert expected["value"] == pytest.approx(terms.value)
        assert expected["net_benefit"] == pytest.approx(terms.value - terms.transport - terms.producer_cost)
        assert expected["balance"] >= terms.balance - 1e-9


def test_that_of_two_who_accept_either_is_first_half_the_time() -> None:
    """Each alone accepts with 1/2; both do with 1/4, and then each is first with 1/2: 3/8 for either."""
    scenario = net([order()], [producer("P"), producer("Q")], parallel=2)
    days = simulate_wave(scenario, [("A", "P"), ("A", "Q")], DayOptions(40_000))
    assert expected_wave(scenario, [("A", "P"), ("A", "Q")])["accepted"] == pytest.approx(0.75)
    for pair in (("A", "P"), ("A", "Q")):
        assert days.pairs[pair][1] == pytest.approx(0.375, abs=0.01)


@given(st.lists(st.tuples(st.floats(0, 5), st.floats(0, 1)), max_size=6), st.floats(0, 12))
def test_that_the_expected_lack_is_that_of_all_outcomes(offers, owed) -> None:
    total = 0.0
    for taken in product((0, 1), repeat=len(offers)):
        chance = np.prod([p if yes else 1 - p for yes, (_, p) in zip(taken, offers, strict=True)])
        total += chance * max(0.0, owed - sum(v for yes, (v, _) in zip(taken, offers, strict=True) if yes))
    volumes, chances = np.array(offers, float).reshape(-1, 2).T
    assert expected_lack(owed, volumes, chances) == pytest.approx(total, abs=1e-6)


def test_that_the_lack_of_many_offers_is_still_found_at_once() -> None:
    rng = np.random.default_rng(0)
    volumes, chances = rng.uniform(0, 10, 60), rng.uniform(0, 1, 60)
    drawn = np.maximum(200.0 - (rng.random((200_000, 60)) < chances) @ volumes, 0.0)
    found = expected_lack(200.0, volumes, chances)
    assert abs(found - drawn.mean()) < 4 * drawn.std() / np.sqrt(len(drawn))


def test_that_answers_have_exactly_their_chances_at_the_ends() -> None:
    sure = np.array([0.0, 1.0, 1e-7, 1 - 1e-7, 0.3])
    yes = answered(sure, 100_001, np.random.default_rng(0))
    assert yes.mean(0) == pytest.approx(sure, abs=0.005)
    assert (yes[:, 0].any(), yes[:, 1].all()) == (False, True)


def test_that_an_empty_wave_brings_nothing() -> None:
    scenario = net([order()], [producer("P", target_volume=2.0)])
    days = simulate_wave(scenario, [], DayOptions(10))
    assert (days.summary("accepted").mean, days.summary("objective").mean) == (0.0, -2.0)
    assert expected_wave(scenario, [])["objective"] == -2.0
