"""Orders are moved between producers by hand, and waves meet what has happened since."""

from __future__ import annotations

import pytest

from core.errors import EditRefused
from core.evaluate import evaluate_wave, wave_of
from core.model import Scenario
from core.offers import (
    answer,
    best_wave,
    lock_offers,
    move_offer,
    next_best,
    propose,
    send_wave,
    still_offerable,
    take_out,
)
from tests.core.offers.networks import net, order, producer


def day(capacity: float = 8.0) -> Scenario:
    """Orders A and B of 2 hours, producers P and Q with so many hours a day; P is nearer to its target."""
    producers = [producer("P", capacity_hours=capacity, acceptance=0.7),
                 producer("Q", capacity_hours=capacity, target_volume=3.0)]
    return net([order("A"), order("B", value=200.0)], producers)


def test_that_an_order_goes_to_another_producer_and_is_locked_there() -> None:
    before = propose(day(), [("A", "P"), ("B", "Q")])
    after = move_offer(before, "A", "Q", "P")
    assert set(wave_of(after)) == {("A", "Q"), ("B", "Q")}
    moved = next(lot for lot in after.plan.lots.rows if lot.order == "A")
    assert moved.locked == {"resource"}
    assert ("A", "Q") in best_wave(after).pairs


def test_that_a_move_is_refused_with_the_rule_it_breaks() -> None:
    before = propose(day(capacity=2.0), [("A", "P"), ("B", "Q")])
    with pytest.raises(EditRefused, match="Q would have 4 h of offers"):
        move_offer(before, "A", "Q", "P")
    declined = answer(send_wave(before, [("A", "P")]), ["A @ P"], "declined")
    with pytest.raises(EditRefused, match="P was asked for A before"):
        move_offer(declined, "A", "P")


def test_that_the_price_of_a_move_is_what_the_objective_changes_by() -> None:
    before = propose(day(), [("A", "P"), ("B", "Q")])
    changes = {one.worth.producer: one.change for one in next_best(before, "A", instead_of="P")}
    after = move_offer(before, "A", "Q", "P")
    difference = evaluate_wave(after).objective - evaluate_wave(before).objective
    assert changes["Q"] - changes["P"] == pytest.approx(difference)


def test_that_only_proposed_orders_are_taken_out_or_locked() -> None:
    sent = send_wave(propose(day(), [("A", "P")]))
    both = propose(sent, [("B", "Q")])
    assert wave_of(take_out(both, [("A", "P"), ("B", "Q")])) == ()
    assert any(lot.order == "A" for lot in take_out(both, [("A", "P")]).plan.lots.rows)
    assert lock_offers(both, [("A", "P")], locked=True) is both
    locked = lock_offers(both, [("B", "Q")], locked=True)
    assert lock_offers(locked, [("B", "Q")], locked=False) == both


def test_that_a_wave_keeps_what_answers_left_possible() -> None:
    before = day()
    wave = [("A", "P"), ("B", "Q"), ("B", "Q")]
    after = answer(send_wave(before, [("A", "P")]), ["A @ P"], "accepted")
    assert still_offerable(before, wave) == (("A", "P"), ("B", "Q"))
    assert still_offerable(after, wave) == (("B", "Q"),)
    assert still_offerable(before, [("gone", "P"), ("A", "nobody")]) == ()


def test_that_a_wave_keeps_no_more_than_there_is_room_for() -> None:
    tight = day(capacity=3.0)
    assert still_offerable(tight, [("A", "P"), ("B", "P")]) == (("A", "P"),)
