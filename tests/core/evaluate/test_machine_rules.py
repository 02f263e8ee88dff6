"""What machines ask of a plan, one rule at a time: each case is small enough to check by hand.

Unless said otherwise an order is of 1,000 pieces in format 24x44, a machine makes 1,000 an hour and is always open, and
a changeover takes 30 minutes. Minute 0 is Monday 7 September 2026, 00:00.
"""

from __future__ import annotations

import pytest

from core.evaluate import find_conflicts
from core.model import Calendar, ChangeoverRule, FrozenMap, Machine, Mode, Mounted, Order, Producer, Scenario, Table
from tests.builders import lot, machine, order, scenario, shop

DAY_SHIFT = Calendar("day", (((480, 960),),) * 5 + ((), ()))


def told(of: Scenario, *kinds: str) -> list[str]:
    """The sentences of some kinds of conflicts."""
    return [conflict.sentence for conflict in find_conflicts(of) if conflict.kind in kinds]


def day_shop(**of_machine: object):
    """One machine that works from 08:00 to 16:00 on weekdays."""
    return shop(machines=[machine(calendar="day", **of_machine)], calendars=Table([DAY_SHIFT]))


def test_that_a_plan_that_keeps_every_rule_has_no_conflict() -> None:
    two = shop([order("A"), order("B")])
    assert find_conflicts(scenario(two, lot("1", "A", "M1", 1000, 30, 90), lot("2", "B", "M1", 1000, 120, 180))) == ()


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"attributes": FrozenMap({"format": "30x49"})}, "M1 cannot make 30x49."),
        ({"attributes": FrozenMap()}, "M1 cannot make an order without a format."),
        ({"length_mm": 120.0}, "A is 120 mm long, M1 takes at most 100 mm."),
        ({"width_mm": 51.5}, "A is 51.5 mm wide, M1 takes at most 50 mm."),
        ({"thickness_mm": 6.0, "material": "steel"}, "A is 6 mm thick, M1 takes at most 5 mm; M1 does not work steel."),
    ],
)
def test_that_the_machine_must_be_able_to_do_the_order(fields: dict, sentence: str) -> None:
    able = machine(max_length_mm=100, max_width_mm=50, max_thickness_mm=5, materials=("cork",))
    assert told(scenario(shop([order(**fields)], [able]), lot("1", "A", "M1", 1000)), "eligibility") == [sentence]


def test_that_a_producer_needs_no_format_but_the_size() -> None:
    parts = shop([order(length_mm=1500.0)], producers=Table([Producer("P1"), Producer("P2", max_length_mm=1000)]))
    with_both = scenario(parts, lot("1", "A", "P1", 500), lot("2", "A", "P2", 500))
    assert told(with_both, "eligibility") == ["A is 1500 mm long, P2 takes at most 1000 mm."]


@pytest.mark.parametrize(
    ("mode", "sentences"),
    [
        (Mode("A", "M1", allowed=False), ["A is not allowed on M1."]),
        (Mode("A", "M1", cost=4.0), ["A is 120 mm long, M1 takes at most 100 mm."]),
        (Mode("A", "M1", allowed=True), []),
    ],
)
def test_that_the_planner_may_overrule_what_a_machine_can_do(mode: Mode, sentences: list[str]) -> None:
    tight = shop([order(length_mm=120.0)], [machine(max_length_mm=100)], modes=Table([mode]))
    assert told(scenario(tight, lot("1", "A", "M1", 1000)), "eligibility") == sentences


def test_that_a_machine_without_rates_does_an_order_without_a_format() -> None:
    welding = shop([Order("P1", 1)], [Machine("M1")])
    assert find_conflicts(scenario(welding, lot("1", "P1", "M1", 1))) == ()


def test_that_two_lots_may_not_overlap_on_a_machine() -> None:
    two = scenario(
        shop([order("A"), order("B")]), lot("1", "A", "M1", 1000, 30, 90), lot("2", "B", "M1", 1000, 80, 140)
    )
    (conflict,) = [one for one in find_conflicts(two) if one.kind in ("overlap", "changeover")]
    assert conflict.sentence == "A and B overlap on M1 from Mon 7 Sep 01:20 to Mon 7 Sep 01:30."
    assert (conflict.lots, conflict.orders, conflict.resources) == (("1", "2"), ("A", "B"), ("M1",))


def test_that_two_lots_of_one_order_may_not_overlap_on_a_machine_either() -> None:
    same = scenario(shop(), lot("1", "A", "M1", 500, 30, 60), lot("2", "A", "M1", 500, 59, 89))
    assert told(same, "overlap") == ["A and A overlap on M1 from Mon 7 Sep 00:59 to Mon 7 Sep 01:00."]


def test_that_lots_that_touch_do_not_overlap() -> None:
    assert told(scenario(shop(), lot("1", "A", "M1", 500, 30, 60), lot("2", "A", "M1", 500, 60, 90)), "overlap") == []


def test_that_a_long_lot_overlaps_with_all_that_begin_within_it() -> None:
    lots = [lot("1", "A", "M1", 2000, 30, 150), lot("2", "A", "M1", 1, 40, 41), lot("3", "A", "M1", 1, 60, 61)]
    found = find_conflicts(scenario(shop(), *lots))
    assert [one.lots for one in found if one.kind == "overlap"] == [("1", "2"), ("1", "3")]


def test_that_a_changeover_needs_its_minutes_between_two_orders() -> None:
    lots = lot("1", "A", "M1", 1000, 30, 90), lot("2", "B", "M1", 1000, 100, 160)
    assert told(scenario(shop([order("A"), order("B")]), *lots), "changeover") == [
        "M1 needs 30 min to change from A to B, there is only 10 min."]


def test_that_changeover_minutes_are_working_minutes_of_the_machine() -> None:
    days = shop([order("A"), order("B")], [machine(calendar="day")], calendars=Table([DAY_SHIFT]))
    first = lot("1", "A", "M1", 1000, 890, 950)
    assert told(scenario(days, first, lot("2", "B", "M1", 1000, 1940, 2000)), "changeover") == []
    assert told(scenario(days, first, lot("2", "B", "M1", 1000, 1939, 1999)), "changeover") == [
        "M1 needs 30 min to change from A to B, there is only 29 min."]


def test_that_the_first_changeover_starts_from_what_is_mounted() -> None:
    same = ChangeoverRule("same", FrozenMap({"colour": "same"}), 10)
    red = machine(mounted=Mounted(FrozenMap({"colour": "red"})))
    at_5 = lot("1", "A", "M1", 1000, 5, 65)
    assert told(scenario(shop(machines=[red], rules=Table([same])), at_5), "changeover") == [
        "M1 needs 10 min to be set up for A, there is only 5 min."]
    assert told(scenario(shop(rules=Table([same])), at_5), "changeover") == [
        "M1 needs 30 min to be set up for A, there is only 5 min."]


def test_that_the_order_that_is_mounted_needs_no_changeover() -> None:
    going_on = machine(mounted=Mounted(order="A"))
    assert find_conflicts(scenario(shop(machines=[going_on]), lot("1", "A", "M1", 1000, 0, 60))) == ()


def test_that_a_machine_is_set_up_only_once_it_is_available() -> None:
    late = shop(machines=[machine(available_from=100)])
    assert told(scenario(late, lot("1", "A", "M1", 1000, 120, 180)), "changeover", "closed") == [
        "M1 needs 30 min to be set up for A, there is only 20 min."]
    assert told(scenario(late, lot("1", "A", "M1", 1000, 90, 150)), "closed") == [
        "A starts on M1 at Mon 7 Sep 01:30, but it is available only from Mon 7 Sep 01:40."]


def test_that_a_lot_starts_in_a_working_minute() -> None:
    assert told(scenario(day_shop(), lot("1", "A", "M1", 1000, 960, 1980)), "closed") == [
        "A starts on M1 at Mon 7 Sep 16:00, but M1 is closed then."]
    assert told(scenario(day_shop(closed=((510, 520),)), lot("1", "A", "M1", 1000, 515, 580)), "closed") == [
        "A starts on M1 at Mon 7 Sep 08:35, but M1 is closed then."]


@pytest.mark.parametrize(
    ("start", "end"), [(900, 960), (930, 1950), (959, 1979)], ids=["to the shift's end", "over night", "last minute"]
)
def test_that_a_lot_pauses_at_the_end_of_a_shift(start: int, end: int) -> None:
    assert told(scenario(day_shop(), lot("1", "A", "M1", 1000, start, end)), "duration", "closed") == []


def test_that_a_lot_ends_when_its_working_minutes_have_passed() -> None:
    assert told(scenario(day_shop(), lot("1", "A", "M1", 1000, 900, 1920)), "duration") == [
        "A takes 1 h of work on M1: it should end at Mon 7 Sep 16:00, not at Tue 8 Sep 08:00."]


@pytest.mark.parametrize(("of_order", "of_machine", "end"), [(1, 1, 91), (1, 2, 91), (2, 2, 91), (2, 1, 167)])
def test_that_double_printing_on_a_single_machine_takes_two_passes(of_order: int, of_machine: int, end: int) -> None:
    printing = shop([order(passes=of_order)], [machine(passes=of_machine)])
    assert told(scenario(printing, lot("1", "A", "M1", 1001, 30, end)), "duration") == []


def test_that_the_planner_may_overrule_the_rate_of_a_machine() -> None:
    slow = shop(modes=Table([Mode("A", "M1", rate=500.0)]))
    assert told(scenario(slow, lot("1", "A", "M1", 1000, 30, 150)), "duration") == []


def test_that_nothing_runs_before_the_epoch_or_beyond_the_horizon() -> None:
    day = shop([order("A"), order("B")], horizon_days=1)
    lots = lot("1", "A", "M1", 1000, -10, 50), lot("2", "B", "M1", 1000, 1400, 1460)
    assert told(scenario(day, *lots), "horizon", "closed", "duration") == [
        "A takes 1 h of work on M1: it should end at Mon 7 Sep 01:00, not at Mon 7 Sep 00:50.",
        "A starts on M1 at Sun 6 Sep 23:50, before the plan begins.",
        "B ends on M1 at Tue 8 Sep 00:20, beyond the horizon of 1 day.",
    ]


def test_that_lots_without_times_break_no_rule_of_time() -> None:
    timeless = shop([order(release=500, deadline=600)], [machine(available_from=900)])
    assert find_conflicts(scenario(timeless, lot("1", "A", "M1", 500), lot("2", "A", "M1", 500))) == ()


def test_that_a_lot_of_a_producer_has_no_working_time() -> None:
    outside = shop([order(max_lots=3)], producers=Table([Producer("P1")]))
    lots = lot("1", "A", "P1", 500, -5, 7), lot("2", "A", "P1", 500, 0, 999_999)
    assert find_conflicts(scenario(outside, *lots)) == ()
