"""The drop map: the price of letting go, for every start on every machine."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.edit import Piece, Slot, drop_map, land, place, price_of, ranked_slots, target_of
from core.evaluate import evaluate
from core.model import FrozenMap, Scenario
from core.timing import dropping
from tests.builders import lot, machine, order, scenario, shop
from tests.core.edit.sound_plans import sound_plans


def two_machines(**of_a: object) -> Scenario:
    """A and B of an hour each on M1, due at 2 and 4 h, nothing on M2; M3 makes another format."""
    orders = [order("A", due=120, **of_a), order("B", due=240)]
    machines = [machine("M1"), machine("M2"), machine("M3", rates=FrozenMap({"29x30": 1000.0}))]
    return scenario(shop(orders, machines), lot("a", "A", "M1", 1000, 60, 120), lot("b", "B", "M1", 1000, 180, 240))


def test_that_a_price_is_what_the_drop_then_costs() -> None:
    before = two_machines()
    rows = drop_map(before, Piece("b", "B"), step=1).rows
    assert rows["M2"].price_at(180) == pytest.approx(0.0)
    assert rows["M2"].price_at(240) == pytest.approx(0.1)  # an hour late
    assert rows["M1"].price_at(60) == pytest.approx(0.1 * 1.5**2 + 0.01 * 2**2)  # A behind it, half past three


def test_that_a_machine_that_cannot_make_it_says_why() -> None:
    assert drop_map(two_machines(), Piece("a", "A")).rows["M3"].refused == "M3 cannot make 24x44."


def test_that_there_is_no_price_where_there_is_no_room() -> None:
    row = drop_map(two_machines(), Piece("a", "A"), step=1).rows["M2"]
    assert row.price_at(29) == float("inf")  # the first changeover takes half an hour
    assert np.isfinite(row.price_at(30))


def test_that_a_locked_lot_leaves_no_price_where_it_stands() -> None:
    orders = [order("A", due=120), order("B", due=240)]
    locked = lot("b", "B", "M1", 1000, 180, 240, "resource", "start")
    before = scenario(shop(orders), lot("a", "A", "M1", 1000, 60, 120), locked)
    row = drop_map(before, Piece("a", "A"), step=1).rows["M1"]
    assert row.price_at(90) < float("inf")
    assert row.price_at(91) == row.price_at(269) == float("inf")
    assert row.price_at(270) < float("inf")


def test_that_what_just_fits_between_cells_leaves_room_on_the_rest_of_the_machine() -> None:
    blue = FrozenMap({"format": "24x44", "colour": "blue"})
    orders = [order("A"), order("B", release=500), order("C", attributes=blue)]
    tight = scenario(shop(orders, [machine("M1"), machine("M2")]), lot("a", "A", "M1", 1000, 30, 90),
                     lot("b", "B", "M2", 1000, 500, 560), lot("c", "C", "M2", 1000, 590, 650, "start"))  # fmt: skip
    row = drop_map(tight, Piece("a", "A"), step=7).rows["M2"]
    assert row.price_at(700) < float("inf")


def test_that_supports_in_use_on_other_machines_block_the_time_with_the_reason() -> None:
    split = scenario(
        shop([order("A", 2000, due=600, supports=1)], [machine("M1"), machine("M2")]),
        lot("a", "A", "M1", 1000, 30, 90), lot("a2", "A", "M2", 1000, 300, 360),
    )
    row = drop_map(split, Piece("a2", "A"), step=1).rows["M2"]
    assert row.blocked == ((30, 90, "The only print support of A is in use Mon 7 Sep 00:30 to 01:30."),)
    assert row.price_at(89) == float("inf")
    assert row.price_at(90) < float("inf")


def test_that_the_best_places_come_first_and_each_place_once() -> None:
    slots = drop_map(two_machines(), Piece("b", "B"), step=1).best(9)
    assert [slot.price for slot in slots] == sorted(slot.price for slot in slots)
    assert slots[0].price == pytest.approx(0.0)
    assert len({(slot.resource, slot.start) for slot in slots}) == len(slots) == 3


def test_that_ranked_slots_are_true_and_leave_out_where_the_lot_is() -> None:
    before = two_machines()
    for slot in ranked_slots(before, Piece("b", "B")):
        after = land(before, [target_of(Piece("b", "B"), slot)])
        assert slot.price == pytest.approx(evaluate(after).cost - evaluate(before).cost)
        assert (slot.resource, slot.start) != ("M1", 180)


def test_that_an_order_without_lots_has_a_map_of_what_is_missing() -> None:
    empty = scenario(shop([order("A", due=120)]))
    piece = Piece(None, "A")
    assert drop_map(empty, piece, step=1).rows["M1"].price_at(60) == pytest.approx(1.0)
    assert evaluate(place(empty, "A", resource="M1", start=60)).cost == pytest.approx(1.0)


def test_that_a_part_of_a_lot_has_a_map_of_its_own() -> None:
    before = two_machines()
    piece = Piece("b", "B", 500)
    price = drop_map(before, piece, step=1).rows["M2"].price_at(210)
    assert price == pytest.approx(1.0)  # one changeover more
    assert price_of(before, piece, Slot("M2", 210, price)) == pytest.approx(price)


@settings(max_examples=60, deadline=None)
@given(sound_plans(), st.data(), st.sampled_from((0, 900)))
def test_that_on_cells_of_a_minute_the_map_is_the_truth(plan: Scenario, data: st.DataObject, since: int) -> None:
    lots = plan.plan.lots.rows
    if not lots:
        return
    taken = data.draw(st.sampled_from(lots))
    piece = Piece(taken.id, taken.order)
    row = drop_map(plan, piece, since=since, step=1).rows[data.draw(st.sampled_from(("M1", "M2", "M3")))]
    cells = np.nonzero(np.isfinite(row.prices))[0]
    if len(cells):
        cell = int(cells[data.draw(st.integers(0, len(cells) - 1))])
        if (row.resource, int(row.starts[cell])) == (taken.resource, taken.start):
            return  # nothing would be moved at all
        assert price_of(plan, piece, row.slot(cell), since=since) == pytest.approx(float(row.prices[cell]), abs=1e-6)


@settings(max_examples=40, deadline=None)
@given(sound_plans(splits=True), st.data())
def test_that_coarse_cells_are_near_the_truth_with_split_orders_too(plan: Scenario, data: st.DataObject) -> None:
    lots = plan.plan.lots.rows
    if not lots:
        return
    taken = data.draw(st.sampled_from(lots))
    piece = Piece(taken.id, taken.order)
    for slot in drop_map(plan, piece, step=5).best(3):
        if (slot.resource, slot.start) == (taken.resource, taken.start):
            continue  # nothing would be moved at all
        assert price_of(plan, piece, slot) <= slot.price + 0.2 + 0.05 * abs(slot.price)


@settings(max_examples=40, deadline=None)
@given(sound_plans(splits=True), st.sampled_from((1, 7, 30)))
def test_that_the_plain_and_the_compiled_map_are_the_same(plan: Scenario, step: int) -> None:
    lots = plan.plan.lots.rows
    if not lots:
        return
    piece = Piece(lots[0].id, lots[0].order)
    plain = _map_without_compiler(plan, piece, step)
    dropping.get_ready()
    for name, row in drop_map(plan, piece, step=step).rows.items():
        np.testing.assert_allclose(row.prices, plain[name], atol=1e-6)


def _map_without_compiler(plan: Scenario, piece: Piece, step: int, **how: Any) -> dict[str, np.ndarray]:
    from core.timing import drop_kernel

    was, drop_kernel.is_warm = drop_kernel.is_warm, False
    try:
        return {name: row.prices for name, row in drop_map(plan, piece, step=step, **how).rows.items()}
    finally:
        drop_kernel.is_warm = was


@settings(max_examples=60, deadline=None)
@given(sound_plans(), st.data())
def test_that_where_the_others_only_push_the_map_is_the_truth_too(plan: Scenario, data: st.DataObject) -> None:
    lots = plan.plan.lots.rows
    if not lots or any(one.locked for one in lots):
        return  # a lot that is pushed over a locked one changes the sequence, which the map does not count
    taken = data.draw(st.sampled_from(lots))
    piece = Piece(taken.id, taken.order)
    row = drop_map(plan, piece, others="push", step=1).rows[data.draw(st.sampled_from(("M1", "M2", "M3")))]
    cells = np.nonzero(np.isfinite(row.prices))[0]
    if len(cells):
        slot = row.slot(int(cells[data.draw(st.integers(0, len(cells) - 1))]))
        assert price_of(plan, piece, slot, others="push") == pytest.approx(slot.price, abs=1e-6)


def test_that_pushing_has_the_same_prices_with_and_without_a_compiler() -> None:
    before = two_machines()
    piece = Piece("b", "B")
    dropping.get_ready()
    fast = drop_map(before, piece, others="push", step=5).rows["M1"]
    slow = _map_without_compiler(before, piece, 5, others="push")["M1"]
    np.testing.assert_allclose(fast.prices, slow)


def test_that_no_place_in_the_past_is_proposed() -> None:
    slots = drop_map(two_machines(), Piece("b", "B"), since=200).best(9)
    assert slots
    assert min(slot.start for slot in slots) >= 200


def test_that_a_place_right_beside_the_present_one_is_no_alternative() -> None:
    slack = scenario(shop([order("A"), order("B")]), lot("a", "A", "M1", 1000, 100, 160))
    assert not [slot for slot in ranked_slots(slack, Piece("a", "A")) if abs(slot.start - 100) < 60]
