"""Simulated histories: they keep the rules of the network, and their answers come as often as the truth says."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest

from core.files import read_exchange
from core.model import LENGTH_OF_DAY, Shop
from core.offers.learning import SimulatedHistory, simulated_history
from tests.make_samples import SAMPLES


@pytest.fixture(scope="module")
def shop() -> Shop:
    return read_exchange(SAMPLES / "laser-network.json").project.scenario.shop


@pytest.fixture(scope="module")
def told(shop: Shop) -> SimulatedHistory:
    return simulated_history(shop, days=60, seed=3)


def test_that_answers_come_as_often_as_the_truth_says(told: SimulatedHistory) -> None:
    chance = np.array(told.chances)
    yes = np.array([one.answer == "accepted" for one in told.offers])
    error = np.sqrt((chance * (1 - chance)).sum()) / len(yes)
    assert abs(yes.mean() - chance.mean()) < 3 * error


def test_that_no_day_breaks_capacity_number_size_or_material(shop: Shop, told: SimulatedHistory) -> None:
    hours, orders = defaultdict[tuple[int, str], float](float), defaultdict[tuple[int, str], int](int)
    for one in told.offers:
        producer = shop.producers[one.producer]
        assert one.material in producer.materials
        assert (one.thickness_mm or 0) <= (producer.max_thickness_mm or 0)
        if one.answer == "accepted":
            hours[(one.sent or 0) // LENGTH_OF_DAY, one.producer] += one.hours or 0
            orders[(one.sent or 0) // LENGTH_OF_DAY, one.producer] += 1
    assert all(most <= (shop.producers[name].capacity_hours or 0) + 1e-6 for (_, name), most in hours.items())
    assert all(most <= (shop.producers[name].max_orders or 0) for (_, name), most in orders.items())


def test_that_the_same_seed_gives_the_same_history(shop: Shop) -> None:
    assert simulated_history(shop, 5, seed=8) == simulated_history(shop, 5, seed=8)
    assert simulated_history(shop, 5, seed=8) != simulated_history(shop, 5, seed=9)


def test_that_nobody_is_asked_twice_for_an_order_and_weekends_are_free(shop: Shop, told: SimulatedHistory) -> None:
    assert len({(one.order, one.producer) for one in told.offers}) == len(told.offers)
    assert {(shop.epoch.weekday() + (one.sent or 0) // LENGTH_OF_DAY) % 7 for one in told.offers} == {0, 1, 2, 3, 4}
