"""What the policies seek: by hand, on two producers."""

from __future__ import annotations

import pytest

from core.offers import best_wave, continuation, network, wave_prices
from core.offers.policies import gains_of
from tests.core.offers.networks import net, order, producer

SURE_AND_DEAR = [producer("Sure", acceptance=0.9, fixed_cost=100.0), producer("Dear", acceptance=0.5)]


def test_that_the_myopic_policy_weighs_the_value_by_its_chance() -> None:
    assert best_wave(net([order()], SURE_AND_DEAR, rounds=3)).pairs == (("A", "Sure"),)


def test_that_value_first_takes_the_dearest_as_if_nobody_declined() -> None:
    wave = best_wave(net([order()], SURE_AND_DEAR, policy="value-first"))
    assert wave.pairs == (("A", "Dear"),)
    assert (wave.bound, wave.objective) == (None, 150.0)


def test_that_look_ahead_asks_the_dear_one_first_while_rounds_are_left() -> None:
    """0.5 × 300 + 0.5 × (0.9 × 200) = 240 is more than 0.9 × 200 + 0.1 × (0.5 × 300) = 195."""
    assert best_wave(net([order()], SURE_AND_DEAR, policy="look-ahead", rounds=2)).pairs == (("A", "Dear"),)
    assert best_wave(net([order()], SURE_AND_DEAR, policy="look-ahead", rounds=1)).pairs == (("A", "Sure"),)


def test_that_an_offer_adds_its_value_less_what_the_order_may_still_bring() -> None:
    found = network(net([order()], SURE_AND_DEAR, policy="look-ahead", rounds=2))
    rest = continuation(found, 1, wave_prices(found))
    assert found.producers == ("Sure", "Dear")
    gains, aims_elsewhere = gains_of(found)
    assert gains == pytest.approx(found.acceptance * (found.net - rest))
    assert aims_elsewhere


def test_that_the_continuation_leaves_out_the_one_who_declined() -> None:
    """Both have room enough, so that their capacity has no price."""
    found = network(net([order(), order("B", value=0.0)], SURE_AND_DEAR))
    assert continuation(found, 1, wave_prices(found))[:2] == pytest.approx([150.0, 180.0])
    assert continuation(found, 0, wave_prices(found)) == pytest.approx([0.0] * len(found.order))
