"""What has happened on the floor: frozen, started, made."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.edit import finish, freeze, produce, start, under_way_since
from core.errors import EditRefused
from core.evaluate import find_conflicts
from core.model import Scenario
from tests.builders import lot, machine, order, scenario, shop

BOTH = frozenset(("resource", "start"))


def two_machines(**of_orders: int) -> Scenario:
    """A (4,000) in two lots of 2,000, on M1 0:30 to 2:30 and on M2 3:00 to 5:00; B on M1 3:00 to 4:00."""
    orders = [order("A", 4000, **of_orders), order("B", 1000)]
    return scenario(
        shop(orders, [machine("M1"), machine("M2")]), lot("a", "A", "M1", 2000, 30, 150),
        lot("a2", "A", "M2", 2000, 180, 300), lot("b", "B", "M1", 1000, 180, 240),
    )  # fmt: skip


def test_that_freezing_locks_all_that_starts_before_the_minute() -> None:
    after = freeze(two_machines(), 180)
    assert [one.locked for one in after.plan.lots.rows] == [BOTH, frozenset(), frozenset()]


def test_that_freezing_adds_what_a_half_locked_lot_lacks() -> None:
    before = scenario(shop(), lot("a", "A", "M1", 1000, 30, 90, "resource"))
    assert freeze(before, 31).plan.lots["a"].locked == BOTH


def test_that_freezing_leaves_lots_without_times() -> None:
    before = scenario(shop(), lot("a", "A", "M1", 500), lot("b", "A", "M1", 500, 30, 60))
    assert freeze(before, 1000).plan.lots["a"].locked == frozenset()


@pytest.mark.parametrize(("minute", "reason"), [(30, "No lot starts before"), (60, "is locked already")])
def test_that_there_must_be_something_to_freeze(minute: int, reason: str) -> None:
    with pytest.raises(EditRefused, match=reason):
        freeze(freeze(two_machines(), 31), minute)


def test_that_a_started_lot_is_locked_where_it_is() -> None:
    after = start(two_machines(), ["a"])
    assert after.plan.lots["a"].locked == BOTH
    assert after.shop.orders["A"].status == "started"
    assert after.plan.lots["a2"].locked == frozenset()


def test_that_starting_twice_changes_nothing() -> None:
    once = start(two_machines(), ["a"])
    assert start(once, ["a"]) is once


def test_that_a_part_that_is_made_leaves_the_rest_its_end() -> None:
    after = produce(start(two_machines(), ["a"]), "a", 500)
    rest, made = after.plan.lots["a"], after.shop.orders["A"]
    assert (rest.quantity, rest.start, rest.end, rest.locked) == (1500, 60, 150, BOTH)
    assert (made.produced, made.status) == (500, "started")


def test_that_a_lot_that_is_made_leaves_the_plan() -> None:
    after = produce(two_machines(), "a", 2000)
    assert set(after.plan.lots) == {"a2", "b"}
    assert (after.shop.orders["A"].produced, after.shop.orders["A"].status) == (2000, "started")


def test_that_pieces_beyond_the_lot_are_taken_off_the_others() -> None:
    after = produce(two_machines(), "a", 2500)
    rest = after.plan.lots["a2"]
    assert (rest.quantity, rest.start, rest.end) == (1500, 180, 270)


def test_that_the_lot_that_begins_last_gives_first() -> None:
    lots = (lot("x", "A", "M1", 1000, 30, 90), lot("y", "A", "M2", 1000, 30, 90), lot("z", "A", "M2", 1000, 300, 360))
    before = scenario(shop([order("A", 3000, max_lots=3)], [machine("M1"), machine("M2")]), *lots)
    after = produce(before, "x", 1400)
    assert {one.id: one.quantity for one in after.plan.lots.rows} == {"y": 1000, "z": 600}


@pytest.mark.parametrize("quantity", [4000, 4321])
def test_that_an_order_of_which_nothing_remains_is_done(quantity: int) -> None:
    after = produce(two_machines(), "a", quantity)
    assert set(after.plan.lots) == {"b"}
    assert (after.shop.orders["A"].status, after.shop.orders["A"].produced) == ("done", quantity)


def test_that_the_last_lot_makes_the_order_done() -> None:
    after = produce(produce(two_machines(), "a", 2000), "a2", 2000)
    assert after.shop.orders["A"].status == "done"
    assert set(after.plan.lots) == {"b"}


def test_that_what_is_left_is_a_whole_number_of_batches() -> None:
    after = produce(two_machines(batch=100), "a", 1234)
    assert after.plan.lots["a"].quantity == 800


def test_that_a_made_lot_is_what_its_machine_is_set_up_for() -> None:
    before = two_machines()
    after = produce(before, "a", 2000)
    assert before.sequences["M1"][1].changeover == after.sequences["M1"][0].changeover
    mounted = after.shop.machines["M1"].mounted
    assert mounted is not None
    assert mounted.order == "A"


def test_that_a_lot_behind_another_does_not_say_what_is_mounted() -> None:
    assert produce(two_machines(), "b", 1000).shop.machines["M1"].mounted is None


def test_that_a_lot_without_times_keeps_none() -> None:
    after = produce(scenario(shop(), lot("a", "A", "M1", 1000)), "a", 400)
    assert (after.plan.lots["a"].quantity, after.plan.lots["a"].start) == (600, None)


def test_that_finished_lots_leave_what_runs_last_mounted() -> None:
    after = finish(two_machines(), ["b", "a", "a2"])
    assert after.plan.lots.rows == ()
    assert {one.status for one in after.shop.orders.rows} == {"done"}
    assert [one.mounted.order for one in after.shop.machines.rows if one.mounted] == ["B", "A"]


@pytest.mark.parametrize("quantity", [0, -5])
def test_that_nothing_made_is_refused(quantity: int) -> None:
    with pytest.raises(EditRefused, match="At least 1 piece"):
        produce(two_machines(), "a", quantity)


@given(st.sampled_from(["a", "a2"]), st.integers(1, 5000))
def test_that_lots_still_hold_all_that_remains_and_nothing_breaks(lot_id: str, quantity: int) -> None:
    before = two_machines()
    after = produce(before, lot_id, quantity)
    assert after.plan.planned.get("A", 0) == after.shop.orders["A"].remaining
    assert len(find_conflicts(after)) <= len(find_conflicts(before)) == 0


def test_that_a_plan_is_under_way_from_its_first_start_to_its_last_end() -> None:
    plan = scenario(shop(), lot("a", "A", "M1", 1000, 60, 120)).plan
    assert [under_way_since(plan, minute) for minute in (59, 60, 119, 120)] == [0, 60, 119, 0]
    assert under_way_since(scenario(shop()).plan, 60) == 0
