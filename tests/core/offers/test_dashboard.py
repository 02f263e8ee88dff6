"""The network's figures over time, by hand on small histories."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from core.files import read_exchange
from core.model import Offer, Offering, Order, Producer, Shop, Table
from core.offers.dashboard import Dashboard, dashboard
from tests.builders import EPOCH
from tests.make_samples import SAMPLES

DAY = 1440
WORTH = {"value": 100.0, "transport": 20.0, "producer_cost": 30.0, "hours": 2.0}


def offer(order: str, producer: str, day: int, answer: str | None, **fields: object) -> Offer:
    """An offer at 9 o'clock of a day from Monday 7 September, or later by its round."""
    sent = day * DAY + (8 + fields.get("round", 1)) * 60  # type: ignore[operator]
    return Offer(f"{order} @ {producer}", order, producer, sent=sent, answer=answer, **fields)  # type: ignore[arg-type]


def network(*offers: Offer, **fields: object) -> Shop:
    fields.setdefault("producers", Table([Producer("P", target_volume=4.0), Producer("Q")]))
    return Shop(EPOCH, offers=Table(offers), **fields)  # type: ignore[arg-type]


def one_day(*offers: Offer, **fields: object) -> Dashboard:
    return dashboard(network(*offers, **fields), "day")


def test_that_the_figures_of_a_day_are_those_one_counts_by_hand() -> None:
    (day,) = one_day(
        offer("A", "P", 0, "declined", acceptance=0.5), offer("B", "P", 0, "accepted", acceptance=0.9, **WORTH),
        offer("C", "Q", 0, "expired"), offer("A", "Q", 0, "accepted", round=2, acceptance=0.8, **WORTH),
        offer("D", "P", 0, None),
    ).periods  # fmt: skip
    assert (day.offers, day.orders, day.answered, day.accepted, day.declined, day.expired, day.waiting) == (
        5, 4, 4, 2, 1, 1, 1)
    assert (day.acceptance_rate, day.reassignments_per_order) == (0.5, 0.25)
    assert (day.value, day.transport, day.producer_cost, day.net_benefit) == (200.0, 40.0, 60.0, 100.0)
    assert day.transport_per_order == 20.0
    assert day.expected_rate == pytest.approx((0.5 + 0.9 + 0.8) / 3)
    assert day.brier == pytest.approx((0.25 + 0.01 + 0.04) / 3)


def test_that_weeks_begin_on_monday_and_days_without_offers_are_left_out() -> None:
    shop = network(offer("A", "P", -1, "declined"), offer("B", "P", 0, "declined"), offer("C", "P", 6, "declined"))
    assert [(one.start // DAY, one.end // DAY, one.offers) for one in dashboard(shop, "week").periods] == [
        (-7, 0, 1), (0, 7, 2)]
    assert [one.start // DAY for one in dashboard(shop, "day").periods] == [-1, 0, 6]


def test_that_weeks_begin_on_sunday_where_that_is_usual() -> None:
    shop = network(offer("A", "P", -2, "declined"), offer("B", "P", -1, "declined"), offer("C", "P", 6, "declined"))
    assert [(one.start // DAY, one.end // DAY, one.offers) for one in dashboard(shop, first_day=6).periods] == [
        (-8, -1, 1), (-1, 6, 1), (6, 13, 1)]


def test_that_an_order_that_two_accepted_brings_its_money_once() -> None:
    whole = one_day(offer("A", "P", 0, "accepted", **WORTH), offer("A", "Q", 0, "accepted", **WORTH)).whole
    assert whole
    assert (whole.accepted, whole.accepted_orders, whole.net_benefit) == (2, 1, 50.0)


def test_that_parallel_offers_are_no_reassignments_and_withdrawn_ones_no_answers() -> None:
    whole = one_day(
        offer("A", "P", 0, "accepted", **WORTH), offer("A", "Q", 0, "expired", reason="accepted by P")).whole
    assert whole
    assert (whole.reassignments_per_order, whole.answered, whole.acceptance_rate, whole.expired) == (0, 1, 1, 0)


def test_that_the_balance_goes_back_in_time_from_the_volume_to_date() -> None:
    producers = Table([Producer("P", target_volume=4.0, volume_to_date=2.0)])
    offers = [offer(name, "P", day, "accepted", **WORTH) for day, name in enumerate("ABC")]
    shop = network(*offers, producers=producers, orders=Table([Order("C", 1)]))
    assert [(one.lacking, one.balance) for one in dashboard(shop, "day").periods] == [(3, 0.25), (2, 0.5), (1, 0.75)]


def test_that_volumes_count_in_the_unit_of_the_targets() -> None:
    shop = network(offer("A", "P", 0, "accepted", **WORTH), orders=Table([Order("A", 1)]))
    lacking = [
        dashboard(replace(shop, offering=Offering(volume=unit)), "day").whole.lacking  # type: ignore[arg-type,union-attr]
        for unit in ("orders", "hours", "value")
    ]
    assert lacking == [3.0, 2.0, 0.0]


def test_that_an_order_still_in_the_shop_lends_what_its_offer_did_not_note() -> None:
    producers = Table([Producer("P", hourly_cost=10.0, fixed_cost=5.0)])
    orders = Table([Order("A", 1, value=90, hours=2)])
    shop = network(offer("A", "P", 0, "accepted"), producers=producers, orders=orders)
    assert dashboard(shop).whole.net_benefit == 65  # type: ignore[union-attr]


def test_that_orders_that_are_gone_without_a_word_are_left_out_of_the_money_and_that_is_said() -> None:
    told = one_day(offer("A", "gone", 0, "accepted"), offer("B", "P", 0, "accepted", **WORTH), Offer("x", "C", "P"))
    assert told.whole
    assert (told.whole.accepted_orders, told.whole.priced, told.whole.net_benefit) == (2, 1, 50.0)
    assert told.remarks == (
        "Offers without a time, which no day can count: 1.",
        "Accepted offers that do not say what they were worth, whose money is not counted: 1.",
        "No offer says how surely a yes was expected, so that there is no calibration.",
    )


def test_that_no_history_gives_no_figures() -> None:
    assert dashboard(network()) == Dashboard((), None, ())


def test_that_the_sample_has_figures_for_nine_weeks_and_a_calibration_curve() -> None:
    told = dashboard(read_exchange(SAMPLES / "laser-network.json").project.scenario.shop)
    assert (len(told.periods), len(told.calibration), told.remarks) == (9, 10, ())
    assert all(one.net_benefit and one.transport and one.acceptance_rate for one in told.periods)


OFFERS = some.lists(some.tuples(
    some.sampled_from("ABCDE"), some.sampled_from("PQR"), some.integers(-9, 9),
    some.sampled_from(["accepted", "declined", "expired", None])), max_size=12, unique_by=lambda one: one[:2])


@given(OFFERS, some.sampled_from(["day", "week"]))
def test_that_the_periods_add_up_to_the_whole(rows: list[tuple[str, str, int, str | None]], by: str) -> None:
    told = dashboard(network(*(offer(*row, **WORTH) for row in rows)), by)  # type: ignore[arg-type]
    assert sum(one.offers for one in told.periods) == len(rows)
    if told.whole:
        for name in ("answered", "accepted", "declined", "expired", "waiting", "accepted_orders"):
            assert sum(getattr(one, name) for one in told.periods) == getattr(told.whole, name)
        assert 0 <= (told.whole.balance or 0) <= 1
