"""The best wave: as good as any, within every limit, and worth what the evaluation says."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given, settings

from core.evaluate import evaluate_wave
from core.files import read_exchange
from core.model import Lot, Offering, Scenario
from core.offers import WaveOptions, WaveProgress, best_wave, network, propose, reason_left, reasons_of, with_rules
from core.solve import StopFlag
from tests.core.offers.networks import best_by_trying, net, networks, order, producer

SAMPLE = Path(__file__).parents[3] / "resources" / "samples" / "laser-network.json"


@pytest.fixture(scope="module")
def sample() -> Scenario:
    """The 50 orders and 20 producers of the sample."""
    return read_exchange(SAMPLE).project.scenario


@given(networks(orders=4))
@settings(max_examples=60)
def test_that_no_wave_is_better_than_the_one_found(scenario: Scenario) -> None:
    found = network(scenario)
    pairs = list(found.pairs(range(len(found.order))))
    assume(len(pairs) <= 10)
    wave = best_wave(scenario)
    assert wave.status == "optimal"
    assert wave.objective == pytest.approx(best_by_trying(scenario, pairs, found.forced), abs=1e-6)
    assert wave.bound == pytest.approx(wave.objective, abs=1e-4)


@given(networks(orders=9, producers=4))
@settings(max_examples=60)
def test_that_a_wave_breaks_no_rule_that_the_hand_did_not_break(scenario: Scenario) -> None:
    wave = best_wave(scenario)
    by_hand = set(evaluate_wave(scenario, network(scenario).forced).broken)
    assert set(wave.score.broken) <= by_hand
    assert evaluate_wave(propose(scenario, wave.pairs)).objective == pytest.approx(wave.objective)


def test_that_the_sample_is_solved_to_the_end(sample: Scenario) -> None:
    wave = best_wave(sample)
    assert (wave.status, len(wave.pairs)) == ("optimal", 46)
    assert wave.objective == pytest.approx(5518.974, abs=0.01)
    terms = wave.score.terms
    assert wave.objective == pytest.approx(terms.value - terms.transport - terms.producer_cost - terms.balance)


def test_that_an_order_that_would_cost_more_than_it_brings_stays_without_an_offer() -> None:
    scenario = net([order("A", value=10.0), order("B", hours=9.0)], [producer(hourly_cost=20.0, capacity_hours=8.0)])
    wave = best_wave(scenario)
    assert wave.pairs == ()
    assert reason_left(wave.network, "A") == "A would cost more than it brings at each of 1 producers."
    assert reason_left(wave.network, "B") == "No producer that may have B has room left for it today."


def test_that_the_producer_behind_its_target_comes_first() -> None:
    behind = [producer("P", target_volume=5.0, volume_to_date=5.0), producer("Q", target_volume=5.0)]
    scenario = net([order("A")], [replace(behind[0], acceptance=0.51), behind[1]], balance_weight=30.0)
    assert best_wave(scenario).pairs == (("A", "Q"),)
    assert best_wave(with_rules(scenario, Offering(balance_weight=0.0))).pairs == (("A", "P"),)


def test_that_parallel_offers_go_to_different_producers_and_tell_their_risk() -> None:
    scenario = net([order("A")], [producer("P"), producer("Q"), producer("R", acceptance=0.2)], parallel=2)
    wave = best_wave(scenario)
    assert wave.pairs == (("A", "P"), ("A", "Q"))
    assert wave.objective == pytest.approx(300.0)
    risk = wave.score.risk
    assert (risk.orders, risk.chance, risk.value, risk.hours) == pytest.approx((0.25, 0.25, 75.0, 0.5))


def test_that_an_offer_and_what_stays_without_one_have_a_sentence() -> None:
    long = order("B", length_mm=900.0)
    producers = [producer("P", max_length_mm=500, hourly_cost=10.0), producer("Q", acceptance=0.4, max_length_mm=500)]
    scenario = net([order("A"), long], producers)
    wave = best_wave(scenario)
    assert reasons_of(wave.network, wave.pairs) == {("A", "P"): (
        "P: 50% likely to accept, value 300 less transport 0 (0 km) and work 20; 140 to be expected, "
        "the best of 2 producers."
    )}
    left = "No producer may have B: B is 900 mm long, P takes at most 500 mm and so on."
    assert reason_left(wave.network, "B") == left


def test_that_a_locked_lot_is_offered_where_it_is_locked() -> None:
    locked = Lot("A/1", "A", "Q", 1, locked=frozenset({"resource"}))
    wave = best_wave(net([order("A")], [producer("P"), producer("Q", acceptance=0.1)], locked))
    assert wave.pairs == (("A", "Q"),)
    assert wave.objective == pytest.approx(30.0)


def test_that_a_stop_before_the_run_is_honoured(sample: Scenario) -> None:
    stop = StopFlag()
    stop.set()
    wave = best_wave(sample, stop=stop)
    assert (wave.status, wave.pairs) == ("stopped", ())


def test_that_a_stop_during_the_run_keeps_the_best_so_far() -> None:
    """A network that would be annealed for a minute."""
    orders = [order(f"O{n}", value=100.0 + n % 97, hours=1.0 + n % 5) for n in range(400)]
    scenario = net(orders, [producer(f"P{n}", capacity_hours=20.0, acceptance=0.4 + n / 99) for n in range(30)])
    stop, seen = StopFlag(), list[WaveProgress]()

    def see(progress: WaveProgress) -> None:
        seen.append(progress)
        if progress.bound is not None and progress.objective:
            stop.set()

    watch = threading.Timer(50, stop.set)
    watch.start()
    wave = best_wave(scenario, WaveOptions(seconds=60), see, stop)
    watch.cancel()
    assert wave.status == "stopped"
    assert wave.seconds < 40
    assert wave.pairs
    assert not wave.score.broken
    assert wave.bound is not None
    assert wave.objective <= wave.bound
