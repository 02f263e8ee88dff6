"""The arrays of a network say what the rules say, pair by pair."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from core.evaluate import offer_worth, running_offers
from core.model import Lot, Mode, Offer, Scenario
from core.offers import network
from tests.core.offers.networks import net, networks, order, producer


@given(networks())
@settings(max_examples=150)
def test_that_the_arrays_are_the_terms_of_every_pair_that_may_be_offered(scenario: Scenario) -> None:
    shop, found = scenario.shop, network(scenario)
    pairs = found.pairs(range(len(found.order)))
    running = running_offers(shop)
    asked = running.pairs if shop.offering.again else running.asked
    expected = [
        (one, at) for one in found.orders for at in shop.producers
        if shop.pairing(one, at).is_allowed and (one, at) not in asked
    ]
    assert list(pairs) == expected
    for number, pair in enumerate(pairs):
        worth = offer_worth(shop, *pair)
        assert found.gain[number] == pytest.approx(worth.gain(shop.offering))
        assert found.transport[number] == pytest.approx(worth.transport)
        assert found.expected_volume[number] == pytest.approx(worth.acceptance * worth.volume)


def test_that_an_order_that_is_made_accepted_or_done_is_not_to_be_offered() -> None:
    orders = [order("A"), order("B"), order("C", produced=1), order("D")]
    offers = [Offer("1", "B", "P", answer="accepted")]
    assert network(net(orders, [producer()], offers=offers)).orders == ("A", "D")


def test_that_running_offers_take_hours_and_orders_of_the_day() -> None:
    orders = [order(name, hours=2.0) for name in "ABC"]
    offers = [Offer("1", "A", "P", sent=100, answer="accepted"), Offer("2", "B", "P", sent=2000)]
    scenario = net(orders, [producer(capacity_hours=8, max_orders=4, target_volume=9)], offers=offers)
    today, all_days = network(scenario, since=1440), network(scenario)
    assert (all_days.room.tolist(), all_days.count.tolist(), all_days.owed.tolist()) == ([4_000_000], [2], [7.5])
    assert (today.room.tolist(), today.count.tolist(), today.owed.tolist()) == ([6_000_000], [3], [7.5])


def test_that_a_lot_locked_to_a_producer_is_forced_and_takes_its_room() -> None:
    locked = Lot("A/1", "A", "P", 1, locked=frozenset({"resource"}))
    found = network(net([order("A"), order("B")], [producer(capacity_hours=3), producer("Q")], locked))
    assert found.forced == (("A", "P"),)
    assert found.orders == ("B",)
    assert found.room[0] == 1_000_000


def test_that_a_distance_is_typed_or_as_the_crow_flies() -> None:
    here = order("A", latitude=45.76, longitude=4.84)
    scenario = net([here], [producer("Paris", latitude=48.857, longitude=2.352, cost_per_km=1.0),
                            producer("Q", cost_per_km=1.0)], modes=[Mode("A", "Q", distance_km=12.5)])
    assert network(scenario).transport.tolist() == [pytest.approx(391.5, abs=1.0), 12.5]


def test_that_what_is_assumed_is_said() -> None:
    remarks = network(net([order("A", value=None)], [producer(acceptance=None), producer("Q", cost_per_km=1)])).remarks
    assert remarks == (
        "1 of 2 producers have no acceptance; 50% is assumed.",
        "1 of 1 orders to offer have no value; 0 is assumed.",
        "1 orders and 1 producers have no coordinates; where no distance is typed, 0 km is assumed.",
    )
