"""The samples a planner meets first: whole, readable and without a warning."""

from __future__ import annotations

import pytest

from core.files import read_exchange
from tests.make_samples import SAMPLES, samples, text_of


@pytest.mark.parametrize("name", samples())
def test_that_a_sample_is_what_its_recipe_makes(name: str) -> None:
    assert (SAMPLES / name).read_text(encoding="utf-8") == text_of(samples()[name])


@pytest.mark.parametrize("name", samples())
def test_that_a_sample_opens_without_a_warning(name: str) -> None:
    assert read_exchange(SAMPLES / name).warnings == ()


def test_that_the_cork_factory_has_sixty_orders_that_its_machines_can_make() -> None:
    shop = read_exchange(SAMPLES / "cork-factory.json").project.scenario.shop
    assert (len(shop.orders), len(shop.machines)) == (60, 6)
    assert all(any(shop.pairing(order, m).is_allowed for m in shop.machines) for order in shop.orders)


def test_that_the_laser_network_has_a_history_to_learn_from() -> None:
    shop = read_exchange(SAMPLES / "laser-network.json").project.scenario.shop
    assert (len(shop.orders), len(shop.producers), len(shop.offers)) == (50, 20, 2000)
    assert all(any(shop.pairing(order, p).is_allowed for p in shop.producers) for order in shop.orders)
