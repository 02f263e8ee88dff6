"""How often producers accept, drawn to the network's mean where the counts are few."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from core.model import Offer, Producer, Shop, Table
from core.offers.learning import AnswerRules, Rates, producer_rates
from core.offers.learning.beta import below, quantile
from tests.builders import EPOCH

COUNTS = some.lists(some.tuples(some.integers(0, 60), some.integers(0, 60)), min_size=1, max_size=8)


def network(*counts: tuple[int, int], **fields: object) -> Shop:
    """A shop whose producers P0, P1 … accepted and declined so many offers."""
    offers = [
        Offer(f"{place}/{number}", "gone", f"P{place}", sent=number, answer="accepted" if number < yes else "declined")
        for place, (yes, no) in enumerate(counts) for number in range(yes + no)
    ]
    producers = Table(Producer(f"P{place}") for place in range(len(counts)))
    return Shop(EPOCH, producers=producers, offers=Table(offers), **fields)  # type: ignore[arg-type]


def rates(*counts: tuple[int, int]) -> Rates:
    return producer_rates(network(*counts))


@given(COUNTS)
def test_that_a_rate_lies_between_the_producers_own_and_the_networks(counts: list[tuple[int, int]]) -> None:
    found = rates(*counts)
    for (yes, no), one in zip(counts, found.producers.values(), strict=True):
        own = yes / (yes + no) if yes + no else found.mean
        assert min(own, found.mean) - 1e-9 <= one.rate <= max(own, found.mean) + 1e-9


@given(COUNTS)
def test_that_every_rate_lies_inside_its_interval_and_that_within_0_and_1(counts: list[tuple[int, int]]) -> None:
    assert all(0 < one.low < one.rate < one.high < 1 or one.asked > 40 for one in rates(*counts).producers.values())


@given(some.integers(0, 30), some.integers(1, 30))
def test_that_one_more_yes_in_place_of_a_no_never_lowers_a_rate(yes: int, no: int) -> None:
    others = ((5, 5), (20, 10), (3, 9), (8, 1))
    before, after = rates((yes, no), *others), rates((yes + 1, no - 1), *others)
    assert after.producers["P0"].rate > before.producers["P0"].rate


def test_that_few_answers_are_drawn_to_the_network_and_many_are_not() -> None:
    found = rates((2, 0), (200, 0), (30, 30), (25, 35), (40, 20)).producers
    assert found["P0"].rate < 0.9 < found["P1"].rate
    assert found["P0"].high - found["P0"].low > 5 * (found["P1"].high - found["P1"].low)


def test_that_producers_who_are_all_alike_are_drawn_together() -> None:
    alike, apart = rates(*[(30, 20)] * 12), rates((48, 2), (2, 48), (40, 10), (10, 40), (25, 25))
    assert alike.strength > 100 > 10 > apart.strength


def test_that_five_answers_do_not_pretend() -> None:
    found = rates((5, 0))
    assert not found.is_enough
    assert not found.knows("P0")
    assert found.producers["P0"].rate < 0.9
    assert found.producers["P0"].high - found.producers["P0"].low > 0.3


def test_that_a_network_without_history_has_the_default_rate() -> None:
    found = producer_rates(network((0, 0), (0, 0)))
    assert [one.rate for one in found.producers.values()] == [0.5, 0.5]
    assert found.producers["P0"].sentence.startswith("no answer yet, 50 %, ")


def test_that_a_rate_is_told_as_counts_percent_and_interval() -> None:
    told = rates((14, 4), (60, 40), (70, 30), (50, 50), (80, 20)).producers["P0"].sentence
    assert told.startswith("14 of 18, 7")
    assert told.endswith(" %")


def test_that_expired_offers_count_as_declined_unless_the_planner_says_otherwise() -> None:
    offers = Table([
        Offer("1", "A", "P", answer="accepted"), Offer("2", "B", "P", answer="expired", reason="no answer in time"),
        Offer("3", "C", "P"), Offer("4", "D", "P", answer="expired", reason="accepted by Q"),
    ])  # fmt: skip
    shop = Shop(EPOCH, producers=Table([Producer("P")]), offers=offers)
    assert producer_rates(shop).producers["P"].sentence.startswith("1 of 2, ")
    assert producer_rates(shop, AnswerRules(expired_counts=False)).producers["P"].sentence.startswith("1 of 1, ")


def test_that_old_answers_fade_with_a_half_life() -> None:
    old = [Offer(f"o{n}", "A", "P", sent=n, answer="declined") for n in range(40)]
    new = [Offer(f"n{n}", "A", "P", sent=100 * 1440 + n, answer="accepted") for n in range(40)]
    shop = Shop(EPOCH, producers=Table([Producer("P")]), offers=Table([*old, *new]))
    plain, fading = producer_rates(shop), producer_rates(shop, AnswerRules(half_life_days=20))
    assert plain.producers["P"].rate == pytest.approx(0.5)
    assert fading.producers["P"].rate > 0.85
    assert fading.producers["P"].asked == 80


def test_that_a_producer_that_left_the_network_still_counts_for_its_mean() -> None:
    shop = Shop(EPOCH, offers=Table([Offer("1", "A", "gone", answer="accepted")]))
    assert producer_rates(shop).producers["gone"].accepted == 1


@given(some.floats(0.05, 500), some.floats(0.05, 500), some.floats(0.02, 0.98))
def test_that_a_quantile_is_where_the_distribution_reaches_it(a: float, b: float, share: float) -> None:
    assert below(quantile(share, a, b), a, b) == pytest.approx(share, abs=1e-6) or min(a, b) < 0.2


def test_that_the_beta_distribution_agrees_with_its_integral() -> None:
    x = (np.arange(200_000) + 0.5) / 200_000
    density = x**14 * (1 - x) ** 4
    assert below(0.7, 15, 5) == pytest.approx(density[x < 0.7].sum() / density.sum(), abs=1e-6)
