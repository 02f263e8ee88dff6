"""The rounds of a day: what is sent, answered and timed out, and what may be offered after it."""

from __future__ import annotations

import pytest

from core.errors import EditRefused
from core.evaluate import evaluate_wave, running_offers, wave_of
from core.model import Lot, Scenario
from core.offers import (
    answer,
    best_wave,
    close_day,
    expire,
    expires_at,
    network,
    next_best,
    next_round,
    over_accepted,
    propose,
    send_wave,
)
from tests.core.offers.networks import net, order, producer


def day(**fields: object) -> Scenario:
    """Two orders and two producers."""
    return net([order("A"), order("B", value=200.0)], [producer("P", acceptance=0.8), producer("Q")], **fields)


def test_that_a_proposal_takes_the_place_of_the_one_before() -> None:
    first = propose(day(), [("A", "P"), ("B", "P")])
    second = propose(first, [("A", "Q"), ("B", "P")])
    assert wave_of(first) == (("A", "P"), ("B", "P"))
    assert sorted(wave_of(second)) == [("A", "Q"), ("B", "P")]
    assert propose(second, wave_of(second)) is second


def test_that_a_sent_wave_is_open_and_not_offered_again() -> None:
    sent = send_wave(day(), [("A", "P"), ("B", "Q")], now=600)
    assert [(o.order, o.producer, o.sent, o.round, o.answer) for o in sent.shop.offers.rows] == [
        ("A", "P", 600, 1, None), ("B", "Q", 600, 1, None)]
    assert next_round(sent.shop) == 2
    assert best_wave(sent).pairs == ()
    assert wave_of(sent) == ()
    assert len(sent.plan.lots) == 2


def test_that_rounds_are_counted_anew_each_day() -> None:
    sent = send_wave(day(), [("A", "P")], now=600)
    again = send_wave(send_wave(sent, [("B", "P")], now=700), [("A", "Q")], now=1440 + 480)
    assert [offer.round for offer in again.shop.offers.rows] == [1, 2, 1]


def test_that_a_declined_order_goes_to_somebody_else() -> None:
    sent = send_wave(day(), [("A", "P"), ("B", "P")], now=600)
    after = answer(sent, ["A @ P"], "declined", reason="price", now=640)
    row = after.shop.offers["A @ P"]
    assert (row.answer, row.reason, row.answered) == ("declined", "price", 640)
    assert best_wave(after).pairs == (("A", "Q"),)
    assert [lot.order for lot in after.plan.lots.rows] == ["B"]


def test_that_a_producer_is_asked_twice_only_where_that_is_allowed() -> None:
    for again, pairs in ((False, ()), (True, (("A", "P"),))):
        only = net([order("A")], [producer("P")], again=again)
        after = answer(send_wave(only, [("A", "P")]), ["A @ P"], "declined")
        assert best_wave(after).pairs == pairs


def test_that_an_accepted_order_stays_with_its_producer() -> None:
    after = answer(send_wave(day(), [("A", "P")], now=600), ["A @ P"], "accepted", now=610)
    assert [(lot.order, lot.resource, lot.locked) for lot in after.plan.lots.rows] == [
        ("A", "P", frozenset({"resource"}))]
    assert network(after).orders == ("B",)


def test_that_offers_expire_by_their_producers_time_out() -> None:
    producers = [producer("P", timeout_minutes=30), producer("Q")]
    sent = send_wave(net([order("A"), order("B")], producers, timeout_minutes=90), [("A", "P"), ("B", "Q")], now=600)
    assert [expires_at(sent.shop, offer) for offer in sent.shop.offers.rows] == [630, 690]
    assert expire(sent, 629) is sent
    later = expire(sent, 630)
    assert [offer.answer for offer in later.shop.offers.rows] == ["expired", None]
    assert later.shop.offers["A @ P"].reason == "no answer in time"


def test_that_an_acceptance_withdraws_the_parallel_offers() -> None:
    sent = send_wave(day(parallel=2), [("A", "P"), ("A", "Q")], now=600)
    after = answer(sent, ["A @ Q"], "accepted", now=610)
    assert [(o.producer, o.answer, o.reason) for o in after.shop.offers.rows] == [
        ("P", "expired", "accepted by Q"), ("Q", "accepted", "")]


def test_that_acceptances_too_many_are_told_and_bind_the_producer() -> None:
    sent = send_wave(day(parallel=2), [("A", "P"), ("A", "Q")], now=600)
    both = answer(sent, ["A @ P", "A @ Q"], "accepted", now=610)
    assert over_accepted(both.shop) == (("A", ("P", "Q")),)
    assert running_offers(both.shop).pairs == {("A", "P"), ("A", "Q")}


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (lambda sent: send_wave(sent, [("A", "P")]), "A is offered to P already."),
        (lambda sent: send_wave(sent, [("X", "P")]), "There is no order X, or no producer P."),
        (lambda sent: send_wave(sent, []), "There is nothing to offer: no wave is proposed."),
        (lambda sent: answer(sent, ["?"], "declined"), "There is no offer ?."),
        (lambda sent: answer(sent, ["A @ P"], "maybe"), "An answer must be accepted, declined or expired, not maybe."),
        (lambda sent: answer(answer(sent, ["A @ P"], "declined"), ["A @ P"], "accepted"), "P has declined A already."),
    ],
)
def test_that_what_makes_no_sense_is_refused(edit, sentence: str) -> None:
    with pytest.raises(EditRefused, match=sentence.replace("?", r"\?")):
        edit(send_wave(day(), [("A", "P")]))


def test_that_the_producers_of_an_order_are_ranked_with_a_price_and_a_reason() -> None:
    scenario = propose(net([order("A"), order("B")], [
        producer("P", acceptance=0.8, capacity_hours=2.0), producer("Q"), producer("R", max_thickness_mm=1.0),
    ]), [("B", "P")])
    ranked = next_best(scenario, "A")
    assert [(one.worth.producer, one.change, one.may) for one in ranked] == [
        ("Q", 150.0, True), ("R", 150.0, True), ("P", 240.0, False)]
    assert ranked[-1].sentence == "P would have 4 h of offers, its capacity is 2 h."
    assert ranked[0].sentence.endswith("150 to be expected, the best there is.")


def test_that_the_end_of_a_day_counts_what_was_accepted() -> None:
    sent = send_wave(net([order("A"), order("B")], [producer("P", volume_to_date=3.0)], volume="hours"),
                     [("A", "P"), ("B", "P")], now=600)
    closed = close_day(answer(sent, ["A @ P"], "accepted", now=610))
    assert closed.shop.producers["P"].volume_to_date == 5.0
    assert [*closed.shop.orders] == ["B"]
    assert len(closed.shop.offers) == 2
    assert close_day(closed) is closed


def test_that_what_running_offers_promise_counts_for_the_balance() -> None:
    start = net([order("A"), order("B")], [producer("P", target_volume=3.0)])
    sent = send_wave(start, [("A", "P"), ("B", "P")])
    after = answer(sent, ["A @ P"], "accepted")
    assert evaluate_wave(after).debts[0].promised == 1.5
    assert evaluate_wave(after).objective == -1.5


def test_that_a_locked_lot_of_an_order_somebody_else_accepted_is_no_proposal() -> None:
    lot = Lot("A/1", "A", "Q", 1, locked=frozenset({"resource"}))
    scenario = net([order("A")], [producer("P"), producer("Q")], lot)
    sent = answer(send_wave(scenario, [("A", "P")]), ["A @ P"], "accepted")
    assert (wave_of(sent), best_wave(sent).pairs) == ((), ())


def test_that_ids_of_past_offers_are_never_taken_again() -> None:
    once = answer(send_wave(day(again=True), [("A", "P")]), ["A @ P"], "declined")
    assert [*send_wave(once, [("A", "P")]).shop.offers] == ["A @ P", "A @ P (2)"]


def test_that_a_lot_of_a_machine_is_no_offer() -> None:
    assert wave_of(net([order("A")], [producer("P")], Lot("A/1", "A", "P", 1))) == (("A", "P"),)
