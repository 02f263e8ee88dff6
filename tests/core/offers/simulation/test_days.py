"""Whole simulated days: by hand on two producers, and on the sample network."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.files import read_exchange
from core.model import POLICIES, Offer, Scenario
from core.offers.simulation import MEASURES, DayOptions, Truth, compare, simulate_days
from core.offers.simulation.board import board
from core.offers.simulation.days import Run, first_round, with_policy
from core.offers.simulation.tally import Tally
from core.solve import StopFlag
from tests.core.offers.networks import net, networks, order, producer

SAMPLE = Path(__file__).parents[4] / "resources" / "samples" / "laser-network.json"
SURE_AND_DEAR = [producer("Sure", acceptance=0.9, fixed_cost=100.0), producer("Dear", acceptance=0.5)]


@pytest.fixture(scope="module")
def sample() -> Scenario:
    """The 50 orders and 20 producers of the sample."""
    return read_exchange(SAMPLE).project.scenario


class Watched(Tally):
    """A tally that holds every wave against the shop's own rows, and counts hours and orders for itself."""

    def begin(self, size: int) -> None:
        """Begin with nothing accepted and nobody asked."""
        super().begin(size)
        shop = self._net.shop
        rows = [shop.producers[name] for name in self._net.producers]
        self.hours_there = np.array([np.inf if one.capacity_hours is None else one.capacity_hours for one in rows])
        self.orders_there = np.array([np.inf if one.max_orders is None else one.max_orders for one in rows])
        self.hours, self.orders = np.zeros((2, size, len(rows)))
        self.gone = np.zeros((size, len(self._net.orders)), bool)
        self.paired = np.zeros((size, len(self._net.order)), bool)

    def round(self, turn: int, offered, kept) -> None:
        """Check one wave of each day."""
        mine, (day, pair) = self._net, offered
        asked_for, at = mine.order[pair], mine.producer[pair]
        assert not self.gone[day, asked_for].any(), "an accepted order is offered no more"
        assert mine.shop.offering.again or not self.paired[day, pair].any(), "nobody is asked twice"
        for order_id, producer_id in mine.pairs(np.unique(pair).tolist()):
            assert not mine.shop.pairing(order_id, producer_id).reasons
        hours, orders = self.hours.copy(), self.orders.copy()
        np.add.at(hours, (day, at), mine.hours[asked_for])
        np.add.at(orders, (day, at), 1)
        busy = orders > self.orders
        assert (hours <= self.hours_there + 1e-6)[busy].all()
        assert (orders <= self.orders_there)[busy].all()
        np.add.at(self.hours, (day[kept], at[kept]), mine.hours[asked_for[kept]])
        np.add.at(self.orders, (day[kept], at[kept]), 1)
        assert len(np.unique(day[kept] * len(mine.orders) + asked_for[kept])) == kept.sum(), "one accepts at most"
        self.gone[day[kept], asked_for[kept]] = True
        self.paired[day, pair] = True
        super().round(turn, offered, kept)


def watched(scenario: Scenario, options: DayOptions) -> Tally:
    """Simulate with every wave watched."""
    planned = with_policy(scenario, options)
    morning = board(planned)
    run = Run(morning, options, planned.shop.offering.policy, planned.shop.offering.rounds)
    first = None if run.policy == "thompson" else first_round(planned, morning, options, None)
    tally = Watched(morning.network, run.rounds)
    for block, size in enumerate(run.blocks()):
        run.simulate(block, size, first, tally)
    return tally


@pytest.mark.parametrize("policy", POLICIES)
def test_that_no_wave_of_ten_thousand_days_breaks_hours_orders_size_or_material(sample, policy) -> None:
    tally = watched(sample, DayOptions(10_000 // len(POLICIES), rounds=4, policy=policy))
    assert tally.days == 2000


@given(networks(), st.sampled_from(POLICIES), st.integers(1, 4), st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_that_no_wave_of_any_network_breaks_a_rule(scenario, policy, rounds, seed) -> None:
    morning = board(scenario)
    if not len(morning.out) and not board(scenario).network.forced:
        watched(scenario, DayOptions(20, rounds, policy, seed))


def test_that_a_day_of_two_rounds_brings_what_can_be_worked_out() -> None:
    """Dear first brings 0.5 × 300 + 0.5 × 0.9 × 200 = 240, sure first 0.9 × 200 + 0.1 × 0.5 × 300 = 195."""
    found = {
        policy: simulate_days(net([order()], SURE_AND_DEAR), DayOptions(20_000, 2, policy)).summary("objective")
        for policy in ("myopic", "look-ahead")
    }
    for policy, worth in (("myopic", 195.0), ("look-ahead", 240.0)):
        assert abs(found[policy].mean - worth) < 4 * found[policy].standard_error


def test_that_declined_orders_are_counted_when_they_are_offered_again() -> None:
    days = simulate_days(net([order()], SURE_AND_DEAR), DayOptions(20_000, 2, "myopic"))
    assert days.summary("reassignments").mean == pytest.approx(0.1, abs=0.01)
    assert days.summary("offers").mean == pytest.approx(1.1, abs=0.01)
    assert days.pairs["A", "Dear"] == pytest.approx((0.1, 0.05), abs=0.01)


@pytest.mark.parametrize("rounds", [2, 3, 5])
def test_that_look_ahead_beats_planning_per_wave_and_both_beat_greedy(sample, rounds) -> None:
    found = {
        policy: simulate_days(sample, DayOptions(1000, rounds, policy))
        for policy in ("greedy", "myopic", "look-ahead")
    }
    for worse, better in (("myopic", "look-ahead"), ("greedy", "myopic"), ("greedy", "look-ahead")):
        assert compare(found[worse], found[better])["objective"].low > 0


def test_that_the_same_seed_gives_the_same_days_and_more_days_begin_alike(sample) -> None:
    short, long = (simulate_days(sample, DayOptions(days, 2, "look-ahead")) for days in (600, 900))
    other = simulate_days(sample, DayOptions(600, 2, "look-ahead", seed=-7))
    for measure in MEASURES:
        assert (short.measures[measure] == long.measures[measure][:600]).all()
    assert (short.measures["value"] != other.measures["value"]).any()


def test_that_only_days_with_the_same_answers_are_compared() -> None:
    one, other = (simulate_days(net([order()], SURE_AND_DEAR), DayOptions(10, seed=seed)) for seed in (1, 2))
    with pytest.raises(ValueError, match="same seed"):
        compare(one, other)


def test_that_comparing_on_the_same_answers_is_surer_than_the_days_are(sample) -> None:
    one, other = (simulate_days(sample, DayOptions(500, 3, policy)) for policy in ("myopic", "look-ahead"))
    apart = np.hypot(one.summary("objective").standard_error, other.summary("objective").standard_error)
    assert compare(one, other)["objective"].standard_error < 0.8 * apart


def test_that_measures_add_up_and_shares_of_the_spread_are_whole(sample) -> None:
    days = simulate_days(sample, DayOptions(300, 3, "myopic"))
    made = days.measures
    benefit = made["value"] - made["transport"] - made["producer_cost"]
    assert made["net_benefit"] == pytest.approx(benefit)
    assert made["objective"] == pytest.approx(benefit - made["balance"])
    for drivers in (days.orders, days.producers):
        assert sum(one.share for one in drivers) == pytest.approx(1.0)
        assert sum(one.accepted for one in drivers) == pytest.approx(days.summary("accepted").mean)


def test_that_a_fan_widens_over_the_rounds_and_never_loses_orders(sample) -> None:
    days = simulate_days(sample, DayOptions(300, 3, "myopic"))
    assert days.fan("accepted").shape == (3, 5)
    assert (np.diff(days.over_rounds["accepted"], axis=1) >= 0).all()
    assert (np.diff(days.fan("value"), axis=1) >= 0).all()


def test_that_a_stop_keeps_the_days_that_are_done(sample) -> None:
    stop, heard = StopFlag(), []

    def stop_after_one(done: int, asked: int) -> None:
        heard.append((done, asked))
        stop.set()

    days = simulate_days(sample, DayOptions(5000, 2, "greedy"), None, stop_after_one, stop)
    assert heard == [(days.days, 5000)]
    assert 0 < days.days < days.asked


def test_that_open_offers_are_answered_in_the_first_round() -> None:
    scenario = net([order()], SURE_AND_DEAR, offers=[Offer("F", "A", "Dear", sent=0)])
    days = simulate_days(scenario, DayOptions(4000, 2, "myopic"))
    assert days.first == (("A", "Dear"),)
    assert days.pairs["A", "Dear"][0] == 1.0
    assert days.pairs["A", "Sure"] == pytest.approx((0.5, 0.45), abs=0.03)


def test_that_of_parallel_offers_one_is_kept_and_the_rest_withdrawn() -> None:
    days = simulate_days(net([order()], SURE_AND_DEAR, parallel=2), DayOptions(8000, 1, "myopic"))
    assert set(days.measures["accepted"]) == {0.0, 1.0}
    assert days.summary("accepted").mean == pytest.approx(0.95, abs=0.01)


def test_that_producers_who_accept_less_often_bring_less(sample) -> None:
    believed, lower = (
        simulate_days(sample, DayOptions(300, 2, "myopic", truth=Truth(shift=shift))) for shift in (0.0, -0.1))
    difference = compare(believed, lower)["accepted"]
    assert difference.high < 0
    assert (lower.measures["accepted"] <= believed.measures["accepted"] + 15).all()


def test_that_a_network_without_producers_or_orders_is_simulated_too() -> None:
    for empty in (net([order()], []), net([], SURE_AND_DEAR)):
        days = simulate_days(empty, DayOptions(5, 3, "look-ahead"))
        assert (days.days, days.summary("offers").mean) == (5, 0.0)
    with pytest.raises(ValueError, match="At least one day"):
        simulate_days(net([order()], SURE_AND_DEAR), DayOptions(0))
