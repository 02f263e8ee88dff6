"""Edits of the plan: what a hand may do, what gives way, and what is refused.

Orders are of 1,000 pieces, an hour on a machine; a changeover takes 30 minutes. The machine "day" works from 08:00 to
16:00, which is minute 480 to 960.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.edit import (
    end_of_lot,
    lock,
    lot_duration,
    merge,
    move,
    place,
    refusal,
    replace_plan,
    resize,
    split,
    unlock,
    unschedule,
)
from core.errors import EditRefused, InvalidInput
from core.evaluate import find_conflicts
from core.model import Calendar, FrozenMap, Lot, Machine, Order, Plan, Producer, Scenario, Table
from tests.builders import lot, machine, order, scenario, shop

BOTH = frozenset(("resource", "start"))
push = partial(move, others="push")
RATES = FrozenMap({"24x44": 1000.0, "24x38": 1000.0})


def factory(*lots: Lot, **of_orders: object) -> Scenario:
    """Orders A to D, machines M1 and M2 always open, "day" by day, "other" of another format, and a producer."""
    machines = [
        machine("M1"),
        machine("M2"),
        machine("day", calendar="day"),
        Machine("other", rates=FrozenMap({"30x49": 1000.0})),
    ]
    calendars = Table([Calendar("day", (((480, 960),),) * 5 + ((), ()))])
    orders = [order(name, **of_orders) for name in "ABCD"]
    return scenario(
        shop(orders, machines, calendars=calendars, producers=Table([Producer("P1")]), horizon_days=14), *lots
    )


def row_of_three(*locked: str) -> Scenario:
    """A, B and C on M1 as close as they can be, from minute 30; what is locked of B."""
    return factory(
        lot("a", "A", "M1", 1000, 30, 90),
        lot("b", "B", "M1", 1000, 120, 180, *locked),
        lot("c", "C", "M1", 1000, 210, 270),
    )


def times(of: Scenario, *ids: str) -> list[tuple[int | None, int | None]]:
    """Start and end of lots."""
    return [(of.plan.lots[one].start, of.plan.lots[one].end) for one in ids]


def test_that_an_order_is_placed_from_the_tray_with_all_that_remains() -> None:
    after = place(factory(produced=400), "A", resource="M1", start=30)
    assert after.plan.lots.rows == (Lot("A", "A", "M1", 600, 30, 66, BOTH),)


def test_that_the_rest_of_an_order_is_placed_as_a_second_lot() -> None:
    after = place(
        place(factory(), "A", resource="M1", start=30, quantity=700), "A", resource="M2", start=30, lock=False
    )
    assert after.plan.lots["A (2)"] == Lot("A (2)", "A", "M2", 300, 30, 48)


def test_that_what_is_placed_is_whole_batches_and_no_less_than_a_lot_may_be() -> None:
    assert place(factory(batch=300), "A", resource="M1", start=30).plan.planned == {"A": 1200}
    assert place(factory(produced=990, min_lot=200), "A", resource="M1", start=30).plan.planned == {"A": 200}


def test_that_an_order_that_is_planned_has_nothing_left_to_place() -> None:
    with pytest.raises(EditRefused, match=r"A has nothing left to plan\."):
        place(row_of_three(), "A", resource="M2", start=0)


def test_that_an_order_is_placed_without_times_where_none_are_kept() -> None:
    assert place(factory(), "A", resource="P1", start=30).plan.lots.rows == (
        Lot("A", "A", "P1", 1000, locked=frozenset(("resource",))),)
    assert times(place(factory(), "A", resource="M1", start=None), "A") == [(None, None)]


def test_that_a_move_recomputes_the_end_from_the_calendar() -> None:
    after = move(row_of_three(), "a", resource="day", start=930)
    assert after.plan.lots["a"] == Lot("a", "A", "day", 1000, 930, 1440 + 510, BOTH)


@pytest.mark.parametrize(("start", "begins"), [(0, 480), (960, 1920), (5 * 1440, 7 * 1440 + 480), (-90, 480)])
def test_that_a_start_in_closed_time_goes_to_the_next_working_minute(start: int, begins: int) -> None:
    assert times(move(row_of_three(), "a", resource="day", start=start), "a") == [(begins, begins + 60)]


def test_that_a_hand_move_locks_what_it_moved_unless_told_not_to() -> None:
    assert move(row_of_three(), "a", resource="M2", start=0).plan.lots["a"].locked == BOTH
    assert move(row_of_three(), "a", resource="M2", start=0, lock=False).plan.lots["a"].locked == frozenset()
    assert move(row_of_three("start"), "b", resource="M2", start=0, lock=False).plan.lots["b"].locked == {"start"}


def test_that_followers_move_right_just_as_far_as_they_must() -> None:
    after = move(row_of_three(), "a", resource="M1", start=40)
    assert times(after, "a", "b", "c") == [(40, 100), (130, 190), (220, 280)]


def test_that_a_gap_takes_the_push_up() -> None:
    with_gap = push(row_of_three(), "c", resource="M1", start=500, lock=False)
    after = push(with_gap, "a", resource="M1", start=50)
    assert times(after, "b", "c") == [(140, 200), (500, 560)]
    assert after.plan.lots["c"] is with_gap.plan.lots["c"]


def test_that_lots_before_the_moved_one_stay() -> None:
    after = push(row_of_three(), "c", resource="M1", start=150)
    assert times(after, "a", "b", "c") == [(30, 90), (120, 180), (150, 210)]
    assert {conflict.kind for conflict in find_conflicts(after)} >= {"overlap"}


def test_that_a_lot_in_the_very_minute_of_the_moved_one_gives_way() -> None:
    after = push(row_of_three(), "c", resource="M1", start=120)
    assert times(after, "c", "b") == [(120, 180), (210, 270)]


def test_that_a_push_keeps_to_the_calendar() -> None:
    day = factory(lot("a", "A", "day", 1000, 510, 570), lot("b", "B", "day", 1000, 850, 910))
    assert times(push(day, "a", resource="day", start=800), "a", "b") == [(800, 860), (890, 950)]
    assert times(push(day, "a", resource="day", start=840), "a", "b") == [(840, 900), (930, 1950)]
    assert times(push(day, "a", resource="day", start=899), "a", "b") == [(899, 959), (850, 910)]


def test_that_no_changeover_is_kept_between_lots_of_one_order() -> None:
    same = factory(lot("a", "A", "M1", 500, 30, 60), lot("b", "A", "M1", 500, 60, 90))
    assert times(move(same, "a", resource="M1", start=45), "a", "b") == [(45, 75), (75, 105)]


def test_that_a_locked_lot_is_not_pushed_and_the_conflict_is_shown() -> None:
    after = move(row_of_three("start"), "a", resource="M1", start=100)
    assert times(after, "a", "b", "c") == [(100, 160), (120, 180), (210, 270)]
    assert [one.lots for one in find_conflicts(after) if one.kind == "overlap"] == [("a", "b")]


def test_that_a_lot_with_only_its_machine_locked_is_pushed() -> None:
    assert times(move(row_of_three("resource"), "a", resource="M1", start=40), "b") == [(130, 190)]


def test_that_lots_behind_a_locked_one_give_way_to_what_ends_last() -> None:
    after = move(row_of_three("start"), "a", resource="M1", start=119)
    assert times(after, "a", "b", "c") == [(119, 179), (120, 180), (210, 270)]
    longer = resize(row_of_three("start"), "a", 4000)
    assert times(longer, "a", "b", "c") == [(30, 270), (120, 180), (300, 360)]


def test_that_nothing_is_pushed_when_the_planner_says_so() -> None:
    after = move(row_of_three(), "a", resource="M1", start=100, others="stay")
    assert times(after, "a", "b", "c") == [(100, 160), (120, 180), (210, 270)]


def test_that_lots_without_times_are_not_pushed() -> None:
    mixed = factory(lot("a", "A", "M1", 1000, 30, 90), lot("b", "B", "M1", 1000))
    assert times(move(mixed, "a", resource="M1", start=100), "b") == [(None, None)]


def test_that_a_move_without_a_start_takes_the_times_and_their_lock_away() -> None:
    after = move(row_of_three("start"), "b", resource="M2", start=None)
    assert after.plan.lots["b"] == Lot("b", "B", "M2", 1000, locked=frozenset(("resource",)))


def test_that_a_move_to_where_a_lot_is_locked_already_changes_nothing() -> None:
    moved = move(row_of_three(), "a", resource="M1", start=30)
    assert move(moved, "a", resource="M1", start=30) is moved


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (lambda s: move(s, "a", resource="other", start=0), "other cannot make 24x44."),
        (lambda s: move(s, "a", resource="M9", start=0), "There is no machine or producer M9."),
        (lambda s: move(s, "x", resource="M1", start=0), "There is no lot x."),
        (
            lambda s: move(s, "a", resource="M2", start=14 * 1440 - 59),
            "A would not be complete on M2 within the horizon of 14 days.",
        ),
        (
            lambda s: move(s, "a", resource="day", start=12 * 1440),
            "A would not be complete on day within the horizon of 14 days.",
        ),
        (lambda s: resize(s, "a", 340_000), "A would not be complete on M1 within the horizon of 14 days."),
        (lambda s: resize(s, "a", 334_500), "B would not be complete on M1 within the horizon of 14 days."),
        (lambda s: resize(s, "a", 332_700), "C would not be complete on M1 within the horizon of 14 days."),
        (lambda s: place(s, "X", resource="M1", start=0), "There is no order X."),
        (lambda s: place(s, "D", resource="other", start=0), "other cannot make 24x44."),
        (lambda s: split(s, "a", 1000), "A part of this lot must hold from 1 to 999 pieces, not 1,000."),
        (lambda s: split(s, "a", 0), "A part of this lot must hold from 1 to 999 pieces, not 0."),
        (lambda s: merge(s, ["a"]), "It takes two lots to merge."),
        (lambda s: merge(s, ["a", "b"]), "Only lots of one order can be merged."),
        (lambda s: unschedule(s, ["a", "x"]), "There is no lot x."),
    ],
)
def test_that_what_makes_no_sense_is_refused(edit: Callable[[Scenario], Scenario], sentence: str) -> None:
    with pytest.raises(EditRefused) as told:
        edit(row_of_three())
    assert str(told.value) == sentence


def test_that_a_lot_that_grows_pushes_what_follows() -> None:
    after = resize(row_of_three(), "a", 1500)
    assert (after.plan.lots["a"].quantity, times(after, "a", "b", "c")) == (1500, [(30, 120), (150, 210), (240, 300)])
    assert after.plan.lots["a"].locked == frozenset()
    assert times(resize(row_of_three(), "a", 500), "a", "b") == [(30, 60), (120, 180)]


def test_that_a_lot_of_nothing_is_refused() -> None:
    with pytest.raises(InvalidInput, match="A lot must hold at least 1 piece, not 0"):
        resize(row_of_three(), "a", 0)


def test_that_a_part_that_is_split_off_follows_on_the_rest() -> None:
    after = split(row_of_three(), "b", 400)
    assert times(after, "b", "B", "c") == [(120, 156), (156, 180), (210, 270)]
    assert (after.plan.lots["b"].quantity, after.plan.lots["B"].quantity) == (600, 400)
    assert after.plan.lots["B"].locked == frozenset()


def test_that_a_part_can_go_to_another_machine_and_begins_with_the_rest() -> None:
    part = split(row_of_three(), "b", 400, resource="M2").plan.lots["B"]
    assert part == Lot("B", "B", "M2", 400, 120, 144, frozenset(("resource",)))


def test_that_what_is_said_of_a_part_is_locked() -> None:
    assert split(row_of_three(), "b", 400, resource="M2", start=500).plan.lots["B"] == Lot(
        "B", "B", "M2", 400, 500, 524, BOTH
    )
    assert split(row_of_three(), "b", 400, start=500).plan.lots["B"].locked == {"start"}


def test_that_a_lot_without_times_is_split_into_two() -> None:
    after = split(factory(lot("a", "A", "P1", 1000)), "a", 300, resource="M1")
    assert [(one.resource, one.quantity, one.start) for one in after.plan.lots.rows] == [
        ("P1", 700, None),
        ("M1", 300, None),
    ]


def test_that_an_order_is_not_split_into_more_lots_than_it_may_be() -> None:
    with pytest.raises(EditRefused, match="B may be split into at most 2 lots, and it has 2"):
        split(split(row_of_three(), "b", 400), "b", 200)


def test_that_a_third_support_is_refused_with_the_reason() -> None:
    two = split(factory(lot("a", "A", "M1", 900, 480, 534), max_lots=3), "a", 300, resource="M2")
    with pytest.raises(EditRefused, match=r"3 machines work on A at Mon 7 Sep 08:00, at most 2 may\."):
        split(two, "a", 300, resource="day")
    assert len(split(two, "a", 300, resource="day", start=600).plan.lots) == 3


def test_that_merged_lots_become_the_one_that_starts_first() -> None:
    two = split(row_of_three(), "b", 400, resource="M2", start=0)
    after = merge(two, ["b", "B"])
    assert after.plan.lots["B"] == Lot("B", "B", "M2", 1000, 0, 60, BOTH)
    assert "b" not in after.plan.lots


def test_that_a_merged_lot_pushes_what_follows() -> None:
    two = factory(
        lot("1", "A", "M1", 500, 30, 60), lot("2", "A", "M2", 500, 90, 120), lot("3", "B", "M1", 1000, 90, 150)
    )
    assert times(merge(two, ["2", "1"]), "1", "3") == [(30, 90), (120, 180)]


def test_that_splitting_and_merging_gives_the_lot_back() -> None:
    before = row_of_three()
    after = merge(split(before, "b", 400), ["b", "B"])
    assert after.plan.lots["b"] == before.plan.lots["b"]


def test_that_locks_are_set_and_taken_off_one_by_one_or_all() -> None:
    before = factory(lot("a", "A", "M1", 1000, 30, 90), lot("b", "B", "M1", 1000))
    locked = lock(before, ["a", "b"])
    assert [one.locked for one in locked.plan.lots.rows] == [BOTH, {"resource"}]
    assert unlock(locked, ["a"], "start").plan.lots["a"].locked == {"resource"}
    assert unlock(locked, ["a", "b"]).plan == before.plan
    assert lock(before, ["a"], "start").plan.lots["a"].locked == {"start"}


def test_that_locking_what_is_locked_changes_nothing() -> None:
    locked = lock(row_of_three(), ["a"])
    assert lock(locked, ["a"]) is locked
    assert unlock(row_of_three(), []) == row_of_three()


@pytest.mark.parametrize(
    ("what", "sentence"), [("start", "A start must be known"), ("colour", "Only the resource and the start")]
)
def test_that_what_cannot_be_locked_is_refused(what: str, sentence: str) -> None:
    with pytest.raises(InvalidInput, match=sentence):
        lock(factory(lot("b", "B", "M1", 1000)), ["b"], what)


def test_that_lots_go_back_to_the_tray() -> None:
    after = unschedule(row_of_three(), ["a", "c"])
    assert (list(after.plan.lots), times(after, "b")) == (["b"], [(120, 180)])


def test_that_a_plan_is_replaced_unless_it_is_the_same() -> None:
    before = row_of_three()
    assert replace_plan(before, Plan(Table(before.plan.lots.rows))) is before
    assert replace_plan(before, Plan()).plan == Plan()
    with pytest.raises(InvalidInput, match=r"There is no order X\."):
        replace_plan(before, Plan(Table([lot("1", "X", "M1", 1)])))


def test_that_the_board_can_ask_before_it_moves() -> None:
    before = row_of_three()
    assert refusal(before, "A", "other") == "other cannot make 24x44."
    assert (refusal(before, "A", "M1"), refusal(before, "A", "P1")) == (None, None)
    assert (lot_duration(before, "A", "M1", 1001), lot_duration(before, "A", "P1", 5)) == (61, None)
    assert lot_duration(before, "A", "other", 5) is None
    assert end_of_lot(before, lot("x", "A", "day", 1000, 930, 930)) == 1950
    assert end_of_lot(before, lot("x", "A", "day", 1000)) is None


STARTS = st.integers(0, 5 * 1440)
DROPS = st.lists(st.tuples(st.sampled_from("ABCD"), st.sampled_from(("M1", "day")), STARTS), min_size=1, max_size=10)


@settings(max_examples=60)
@given(DROPS)
def test_that_lots_dropped_before_all_others_break_no_rule_of_the_machine(drops: list[tuple[str, str, int]]) -> None:
    made = factory(*[lot(name, name, "M2", 1000) for name in "ABCD"])
    for name, resource, start in drops:
        row = made.plan.by_resource.get(resource, ())
        first = min((one.start for one in row if one.start is not None), default=start)
        made = move(made, name, resource=resource, start=max(30, min(start, first)), lock=False)
    kinds = {conflict.kind for conflict in find_conflicts(made)}
    assert kinds <= {"changeover"} if any(at < 510 for _, at in first_starts(made)) else not kinds


def first_starts(of: Scenario) -> list[tuple[str, int]]:
    """The first start on every machine."""
    return [(name, slots[0].start) for name, slots in of.sequences.items()]


def test_that_an_order_without_a_rate_keeps_the_working_time_it_has_when_pushed() -> None:
    odd = scenario(
        shop([Order("odd", 10, attributes=FrozenMap({"format": "x"})), order("A")], [machine("M1")]),
        lot("1", "odd", "M1", 10, 100, 145), lot("2", "A", "M1", 1000, 400, 460),
    )
    assert times(move(odd, "2", resource="M1", start=60), "2", "1") == [(60, 120), (150, 195)]
