"""What was learned, laid over a shop: every plan, score and sentence hears it, and no file keeps it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest

from core.evaluate import evaluate_wave, offer_worth
from core.files import exchange_dict, read_exchange
from core.model import Mode, Offer, Producer, Project, Scenario, Table
from core.offers import WaveOptions, best_wave, network, reasons_of, send_wave
from core.offers.learning import Learned, believing, learn, pin, producer_rates, serving_sentence, without_belief
from tests.make_samples import SAMPLES

NOW = 3 * 1440 + 600
"""Thursday, 10 o'clock."""


@pytest.fixture(scope="module")
def sample() -> Scenario:
    return read_exchange(SAMPLES / "laser-network.json").project.scenario


@pytest.fixture(scope="module")
def learned(sample: Scenario) -> Learned:
    return learn(sample.shop, now=datetime(2026, 11, 26, 10))


def test_that_the_network_s_arrays_and_the_score_of_a_pair_agree(sample: Scenario, learned: Learned) -> None:
    shop = replace(sample.shop, modes=Table([
        Mode("L-3001", "Laser Tours", distance_km=700.0), Mode("L-3002", "Laser Tours", acceptance=0.11)]))  # fmt: skip
    believed = believing(replace(sample, shop=shop), learned, NOW)
    net = network(believed)
    pairs = net.pairs(range(len(net.order)))
    assert [offer_worth(believed.shop, *pair).acceptance for pair in pairs] == pytest.approx(net.acceptance.tolist())
    assert net.acceptance[pairs.index(("L-3002", "Laser Tours"))] == 0.11


def test_that_a_wave_of_the_learned_network_is_proven_and_scored_alike(sample: Scenario, learned: Learned) -> None:
    believed = believing(sample, learned, NOW)
    wave = best_wave(believed, WaveOptions(seconds=120))  # as long as a busy machine may take to prove it
    assert wave.status == "optimal"
    assert wave.bound == pytest.approx(wave.objective)
    assert wave.objective > evaluate_wave(believed, best_wave(sample).pairs).objective


def test_that_what_the_planner_fixed_for_a_pair_wins_and_is_said(sample: Scenario, learned: Learned) -> None:
    shop = replace(sample.shop, modes=Table([Mode("L-3001", "Laser Tours", acceptance=0.2)]))
    believed = believing(replace(sample, shop=shop), learned, NOW)
    assert offer_worth(believed.shop, "L-3001", "Laser Tours").acceptance == 0.2
    assert "20% likely to accept (fixed by hand)" in why_of(believed, "L-3001", "Laser Tours")


def why_of(scenario: Scenario, order: str, producer: str) -> str:
    return reasons_of(network(scenario), [(order, producer)])[order, producer]


def test_that_a_reason_names_the_counts_and_the_model_s_day(sample: Scenario, learned: Learned) -> None:
    told = why_of(believing(sample, learned, NOW), "L-3001", "Laser Tours")
    assert "% likely to accept (131 of 140, model of 26 Nov)" in told
    told = why_of(believing(sample, pin(learned, "rate"), NOW), "L-3001", "Laser Tours")
    assert "92% likely to accept (131 of 140)" in told


def test_that_the_pinned_choice_serves(sample: Scenario, learned: Learned) -> None:
    given = believing(sample, pin(learned, "given"), NOW).shop
    rate = believing(sample, pin(learned, "rate"), NOW).shop
    assert offer_worth(given, "L-3001", "Laser Tours").acceptance == sample.shop.producers["Laser Tours"].acceptance
    expected = producer_rates(sample.shop).producers["Laser Tours"].rate
    assert offer_worth(rate, "L-3001", "Laser Tours").acceptance == pytest.approx(expected)


def test_that_a_producer_of_few_answers_keeps_what_the_planner_gave(sample: Scenario, learned: Learned) -> None:
    new = (Producer("New", acceptance=0.33), Producer("Unknown"))
    shop = replace(sample.shop, producers=sample.shop.producers.put(*new))
    believed = believing(replace(sample, shop=shop), pin(learned, "rate"), NOW).shop
    assert offer_worth(believed, "L-3001", "New").acceptance == 0.33
    assert offer_worth(believed, "L-3001", "Unknown").acceptance == pytest.approx(producer_rates(sample.shop).mean)
    assert serving_sentence(believed, None).endswith("; as given of producers with few answers: 1.")


def test_that_five_answers_change_no_plan(sample: Scenario) -> None:
    few = replace(sample, shop=replace(sample.shop, offers=Table(sample.shop.offers.rows[:5])))
    believed = believing(few)
    assert network(believed).acceptance.tolist() == network(few).acceptance.tolist()
    assert serving_sentence(believed.shop, None) == (
        "Acceptance: as given; 5 answers are too few to learn from.")


def test_that_a_longer_a_larger_and_a_farther_order_is_less_sure(sample: Scenario, learned: Learned) -> None:
    belief = believing(sample, learned, NOW).shop.belief
    assert belief
    order, producer = sample.shop.orders["L-3001"], sample.shop.producers["Ateliers Dijon"]
    order = replace(order, length_mm=100.0, width_mm=100.0, thickness_mm=1.0)
    sure = belief.acceptance(order, producer, 100.0)
    others = [
        belief.acceptance(replace(order, hours=6.0, value=10 * (order.value or 0)), producer, 100.0),
        belief.acceptance(replace(order, thickness_mm=producer.max_thickness_mm), producer, 100.0),
        belief.acceptance(order, producer, 600.0),
    ]
    assert [round(other or 1, 3) for other in others if (other or 1) >= (sure or 0)] == []


def test_that_a_busy_producer_is_less_sure(sample: Scenario, learned: Learned) -> None:
    offers = sample.shop.offers.put(Offer("now", "L-3049", "Ateliers Dijon", sent=NOW - 60, answer="accepted"))
    busy = replace(sample, shop=replace(sample.shop, offers=offers))
    free, taken = (believing(one, learned, NOW).shop for one in (sample, busy))
    pair = ("L-3001", "Ateliers Dijon")
    assert offer_worth(taken, *pair).acceptance < offer_worth(free, *pair).acceptance


def test_that_orders_far_beyond_the_history_are_no_more_extreme_than_its_extremes(
    sample: Scenario, learned: Learned
) -> None:
    belief = believing(sample, learned, NOW).shop.belief
    assert belief
    order, producer = sample.shop.orders["L-3001"], sample.shop.producers["Laser Tours"]
    far = [belief.acceptance(replace(order, hours=hours), producer, 1e7) for hours in (1e3, 1e6)]
    assert far[0] == far[1]
    assert 0 < (far[0] or 0) < 1


def test_that_an_order_that_tells_nothing_of_itself_has_a_probability(sample: Scenario, learned: Learned) -> None:
    belief = believing(sample, learned).shop.belief
    assert belief
    bare = replace(sample.shop.orders["L-3001"], hours=None, value=None, material="", length_mm=None, width_mm=None,
                   thickness_mm=None)  # fmt: skip
    one = belief.acceptance(bare, sample.shop.producers["Laser Tours"], 0.0)
    many = belief.over([bare, bare])(sample.shop.producers["Laser Tours"], np.zeros(2))
    assert one is not None
    assert many.tolist() == pytest.approx([one, one])


def test_that_a_belief_is_in_no_file_and_changes_no_equality(sample: Scenario, learned: Learned) -> None:
    believed = believing(sample, learned, NOW)
    assert exchange_dict(Project((believed,))) == exchange_dict(Project((sample,)))
    assert believed == sample
    assert without_belief(believed).shop.belief is None
    assert without_belief(sample) is sample


def test_that_a_sent_offer_notes_its_order_and_what_was_expected(sample: Scenario, learned: Learned) -> None:
    believed = believing(sample, learned, NOW)
    sent = send_wave(sample, [("L-3001", "Laser Tours")], now=NOW, belief=believed.shop.belief)
    offer, worth = sent.shop.offers.rows[-1], offer_worth(believed.shop, "L-3001", "Laser Tours")
    order = sample.shop.orders["L-3001"]
    assert sent.shop.belief is None
    assert (offer.acceptance, offer.transport, offer.distance_km) == (
        worth.acceptance, worth.transport, worth.distance_km)  # fmt: skip
    assert (offer.value, offer.hours, offer.material) == (order.value, order.hours, order.material)


def test_that_an_old_model_is_said_to_be_old(sample: Scenario, learned: Learned) -> None:
    assert serving_sentence(believing(sample, learned, NOW).shop, learned) == (
        "Acceptance: the model of 26 Nov, from 2,000 answers up to 20 Nov.")
    more = [Offer(f"m{n}", "gone", "Laser Tours", sent=NOW + n, answer="declined") for n in range(401)]
    later = replace(sample, shop=replace(sample.shop, offers=sample.shop.offers.put(*more)))
    assert serving_sentence(believing(later, learned, NOW).shop, learned) == (
        "Acceptance: the model of 26 Nov, from 2,000 answers up to 20 Nov; "
        "401 came since, so it is time to learn again.")
