"""A model of acceptance: close to the truth where that is known, honest where there is too little to learn from."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from core.files import read_exchange
from core.model import Offer, Scenario, Shop, Table
from core.offers import network
from core.offers.learning import (
    AnswerRules,
    Learned,
    Truth,
    believing,
    drifts,
    history,
    learn,
    pin,
    producer_rates,
    simulated_history,
)
from core.offers.learning.learn import foretold
from core.offers.learning.scores import area, score
from tests.make_samples import SAMPLES

NOW = datetime(2026, 11, 12, 14, 5)


@pytest.fixture(scope="module")
def shop() -> Shop:
    return read_exchange(SAMPLES / "laser-network.json").project.scenario.shop


@pytest.fixture(scope="module")
def learned(shop: Shop) -> Learned:
    return learn(shop, now=NOW)


def areas(learned: Learned) -> tuple[float, float]:
    """The areas under the curves of the model and of the simple rate."""
    assert learned.model_scores
    assert learned.rate_scores
    return learned.model_scores.auc or 0.0, learned.rate_scores.auc or 0.0


def test_that_the_model_beats_the_simple_rate_on_the_latest_answers_of_the_sample(learned: Learned) -> None:
    model, rate = learned.model_scores, learned.rate_scores
    assert model
    assert rate
    assert model.number == rate.number == 500
    assert model.brier < rate.brier - 0.01
    assert model.log_loss < rate.log_loss
    assert (model.auc or 0) > (rate.auc or 1)
    assert learned.serves == "model"


def test_that_the_calibration_curve_of_the_sample_stays_near_the_diagonal(learned: Learned) -> None:
    assert learned.model_scores
    points = learned.model_scores.calibration
    assert len(points) == 10
    assert sum(point.number for point in points) == 500
    assert np.average([abs(one.expected - one.observed) for one in points]) < 0.08


def test_that_what_is_learned_names_its_window_and_its_number(learned: Learned) -> None:
    assert learned.model
    assert (learned.model.first[:10], learned.model.last[:10]) == ("2026-09-25", "2026-11-20")
    assert (learned.model.number, learned.made) == (2000, "2026-11-12T14:05")


@pytest.mark.parametrize("seed", [1, 2])
def test_that_the_model_is_close_to_the_truth_where_it_is_known(shop: Shop, seed: int) -> None:
    told = simulated_history(shop, days=45, orders_a_day=33, seed=seed)
    past = replace(shop, offers=Table(told.offers))
    model, known = learn(past, now=NOW).model, history(past)
    assert model
    truth = dict(zip((offer.id for offer in told.offers), told.chances, strict=True))
    true = np.array([truth[offer.id] for offer in known.offers])
    rates = producer_rates(past).producers
    by_rate = np.array([rates[offer.producer].rate for offer in known.offers])
    away = float(np.sqrt(np.mean((foretold(model, past, known) - true) ** 2)))
    assert away < 0.08
    assert away < 0.5 * float(np.sqrt(np.mean((by_rate - true) ** 2)))


def test_that_the_simple_rate_serves_where_nothing_but_the_producer_matters(shop: Shop) -> None:
    flat = Truth(hours_share=0, distance=0, size_share=0, load=0, round=0, friday=0, material=0)
    worse = [
        learn(replace(shop, offers=Table(simulated_history(shop, 10, 33, seed=seed, truth=flat).offers)), now=NOW)
        for seed in (1, 2, 3)
    ]
    assert any(one.serves == "rate" for one in worse)
    for one in worse:
        assert one.model_scores
        assert one.rate_scores
        assert (one.serves == "model") == (one.model_scores.brier < one.rate_scores.brier)


def test_that_five_offers_make_no_model_and_say_so(shop: Shop) -> None:
    few = learn(replace(shop, offers=Table(shop.offers.rows[:5])), now=NOW)
    assert few.model is None
    assert few.serves == "given"
    assert few.note == "5 answers are too few for a model, which needs 200."


def test_that_no_history_at_all_is_no_error(shop: Shop) -> None:
    none = learn(replace(shop, offers=Table()), now=NOW)
    assert (none.model, none.serves) == (None, "given")


def test_that_answers_that_have_faded_make_no_model_and_no_rate(shop: Shop) -> None:
    faded = learn(shop, AnswerRules(half_life_days=0.5), now=NOW)
    assert (faded.model, faded.serves) == (None, "rate" if producer_rates(shop, faded.rules).is_enough else "given")
    assert faded.note.startswith("Old answers fade so fast that the 2000 are worth only ")


def test_that_fading_lets_the_model_follow_a_producer_that_changed(shop: Shop) -> None:
    name = "Tôlerie Bordeaux"  # accepts less since two weeks
    plain, fading = (learn(shop, AnswerRules(half_life_days=days), now=NOW).model for days in (None, 14))
    assert plain
    assert fading
    assert fading.effects[name] < plain.effects[name] - 0.2


def test_that_a_network_that_always_accepts_makes_no_model(shop: Shop) -> None:
    always = [replace(one, answer="accepted") for one in shop.offers.rows]
    told = learn(replace(shop, offers=Table(always)), now=NOW)
    assert (told.model, told.serves) == (None, "rate")
    assert told.note == "2000 of 2000 answers were yes: a model needs 20 of each sort."


def test_that_a_history_of_nothing_but_producers_and_answers_is_learned_from(shop: Shop) -> None:
    bare = [Offer(one.id, one.order, one.producer, answer=one.answer) for one in shop.offers.rows]
    told = learn(replace(shop, offers=Table(bare), orders=Table()), now=NOW)
    assert told.model
    assert told.model.features == ()
    assert told.model.first == ""


def test_that_the_later_answers_teach_nothing_to_what_they_judge(shop: Shop, learned: Learned) -> None:
    told = history(shop)
    late = {offer.id for offer in told.offers[1500:]}
    swapped = [
        replace(one, answer="declined" if one.answer == "accepted" else "accepted") if one.id in late else one
        for one in shop.offers.rows
    ]
    turned = learn(replace(shop, offers=Table(swapped)), now=NOW)
    before, after = areas(learned), areas(turned)
    assert after[1] == pytest.approx(1 - before[1], abs=1e-9)
    assert after[0] == pytest.approx(1 - before[0], abs=0.03)  # the load of a producer knows who accepted that day


def test_that_the_planner_can_pin_either_and_let_it_go(learned: Learned) -> None:
    assert pin(learned, "rate").serves == "rate"
    assert pin(pin(learned, "given"), None).serves == "model"


def test_that_a_model_that_is_not_there_cannot_be_pinned() -> None:
    with pytest.raises(ValueError, match="There is no learned model to pin"):
        pin(Learned(), "model")


@given(some.lists(some.tuples(some.floats(0, 1), some.booleans()), min_size=1, max_size=60))
def test_that_scores_stay_within_their_bounds(told: list[tuple[float, bool]]) -> None:
    chance, yes = np.array([one[0] for one in told]), np.array([float(one[1]) for one in told])
    scores = score(chance, yes)
    assert 0 <= scores.brier <= 1
    assert scores.log_loss >= 0
    assert scores.auc is None or 0 <= scores.auc <= 1
    assert sum(point.number for point in scores.calibration) == len(told)


def test_that_the_area_counts_the_pairs_that_stand_right() -> None:
    chance, yes = np.array([0.1, 0.4, 0.4, 0.8]), np.array([0.0, 0.0, 1.0, 1.0])
    assert area(chance, yes) == pytest.approx((1 + 1 + 0.5 + 1) / 4)


ODD_OFFERS = some.lists(some.builds(
    Offer, some.uuids().map(str), some.sampled_from(["L-3001", "gone"]), some.sampled_from(["Laser Tours", "P"]),
    sent=some.none() | some.integers(-9000, 9000), answer=some.sampled_from(["accepted", "declined", "expired", None]),
    round=some.none() | some.integers(-1, 9), hours=some.none() | some.floats(0, 9), acceptance=some.floats(0, 1),
    value=some.none() | some.floats(0, 900), material=some.sampled_from(["", "inox", "weekday mon"]),
), max_size=9)  # fmt: skip


@given(ODD_OFFERS, some.integers(1, 40), some.none() | some.floats(0.01, 1000), some.booleans())
@settings(max_examples=30)
def test_that_no_history_however_odd_breaks_what_is_learned(
    shop: Shop, some_offers: list[Offer], times: int, half_life: float | None, expired: bool
) -> None:
    offers = [replace(one, id=f"{one.id}/{again}") for again in range(times) for one in some_offers]
    odd, rules = replace(shop, offers=Table(offers)), AnswerRules(expired, half_life)
    told = learn(odd, rules, now=NOW)
    acceptance = network(believing(Scenario(odd), told, 600)).acceptance
    assert np.logical_and(acceptance >= 0, acceptance <= 1).all()
    assert all(one.sentence for one in drifts(odd, rules))
