"""Changeovers, second passes and loads, in working time."""

from __future__ import annotations

import math

from core.model import Calendar, FrozenMap, Mounted, Table
from gui.gantt.picture import picture_of
from tests.builders import lot, machine, order, scenario, shop

DAY = 1440
EARLY = Calendar("early", (((360, 840),),) * 7)


def early_shop(**fields):
    """Two orders on a machine that is open from six to two."""
    return shop([order("A"), order("B")], [machine(calendar="early", **fields)], calendars=Table([EARLY]))


def test_that_a_changeover_lies_right_before_its_lot() -> None:
    found = picture_of(
        scenario(early_shop(), lot("a", "A", "M1", 1, 390, 400), lot("b", "B", "M1", 1, 500, 510))
    ).changeovers
    assert list(zip(found.bar, found.start, found.end, strict=True)) == [(0, 360, 390), (1, 470, 500)]


def test_that_a_changeover_over_night_is_drawn_in_its_two_pieces() -> None:
    found = picture_of(scenario(early_shop(), lot("a", "A", "M1", 1, DAY + 370, DAY + 380))).changeovers
    assert sorted(zip(found.start, found.end, strict=True)) == [(820, 840), (DAY + 360, DAY + 370)]


def test_that_an_order_that_is_mounted_needs_no_changeover() -> None:
    the_shop = early_shop(mounted=Mounted(FrozenMap({"format": "24x44"}), "A"))
    found = picture_of(scenario(the_shop, lot("a", "A", "M1", 1, 360, 370))).changeovers
    assert not len(found.bar)


def test_that_the_turn_of_a_second_pass_stands_where_the_first_is_done() -> None:
    the_shop = shop([order("A", 1000, passes=2)], [machine(passes=1)])
    found = picture_of(scenario(the_shop, lot("a", "A", "M1", 1000, 0, 135))).second_passes
    assert (found.start.tolist(), found.end.tolist()) == ([60], [75])


def test_that_a_double_machine_needs_no_second_pass() -> None:
    the_shop = shop([order("A", 1000, passes=2)], [machine(passes=2)])
    assert not len(picture_of(scenario(the_shop, lot("a", "A", "M1", 1000, 0, 60))).second_passes.bar)


def test_that_a_load_counts_working_minutes_within_the_span() -> None:
    picture = picture_of(scenario(early_shop(), lot("a", "A", "M1", 1, 600, DAY + 480)))
    [whole], [first_day], [night] = (
        picture.loads.within(*span) for span in ((0, 2 * DAY), (0, DAY), (900, 1400))
    )
    assert whole == (240 + 120) / 960
    assert first_day == 240 / 480
    assert math.isnan(night)


def test_that_time_before_a_machine_is_available_is_no_working_time() -> None:
    picture = picture_of(scenario(early_shop(available_from=720), lot("a", "A", "M1", 1, 720, 780)))
    assert picture.loads.within(0, DAY).tolist() == [60 / 120]


def test_that_a_machine_that_never_works_draws_no_changeover() -> None:
    never = Calendar("never", ((),) * 7)
    the_shop = shop([order("A")], [machine(calendar="never")], calendars=Table([never]))
    picture = picture_of(scenario(the_shop, lot("a", "A", "M1", 1, 390, 400)))
    assert not len(picture.changeovers.bar)
    assert math.isnan(picture.loads.within(0, DAY)[0])
