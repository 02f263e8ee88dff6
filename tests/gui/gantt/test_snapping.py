"""Where a bar clicks into place."""

from __future__ import annotations

from core.model import SAME, Calendar, ChangeoverRule, FrozenMap, Scenario, Table
from gui.gantt.carrying import Carrying, pieces_of
from gui.gantt.picture import picture_of
from gui.gantt.snapping import Snapping
from tests.builders import lot, machine, order, scenario, shop

DAY = 1440


def snapping(the_scenario: Scenario, carried: str, row: int = 0) -> Snapping:
    """How a lot snaps in a row."""
    picture = picture_of(the_scenario)
    return Carrying(picture, pieces_of(picture, [], picture.bars.place[carried])).snapping(row)


def line_up(**of_carried) -> Scenario:
    """X of two hours far off; A from 10:00 to 15:00 and B from 20:00 to 25:00 on the same machine."""
    orders = [order("X", 2000, **of_carried), order("A", 5000), order("B", 5000)]
    lots = [
        lot("x", "X", "M1", 2000, 5000, 5120),
        lot("a", "A", "M1", 5000, 600, 900),
        lot("b", "B", "M1", 5000, 1200, 1500),
    ]
    return scenario(shop(orders), *lots)


def test_that_it_snaps_behind_a_neighbour_and_the_changeover() -> None:
    snap = snapping(line_up(), "x").at(941, 20)
    assert (snap.minute, snap.why) == (930, "after A + 30 min changeover")


def test_that_it_snaps_before_a_neighbour_so_that_it_can_follow() -> None:
    snap = snapping(line_up(), "x").at(1041, 20)
    assert (snap.minute, snap.why) == (1050, "before B + 30 min changeover")


def test_that_it_snaps_to_where_it_is_complete_when_due() -> None:
    snap = snapping(line_up(due=3000), "x").at(2875, 20)
    assert (snap.minute, snap.why) == (2880, "complete when due")


def test_that_it_snaps_to_its_release() -> None:
    snap = snapping(line_up(release=2222), "x").at(2215, 20)
    assert (snap.minute, snap.why) == (2222, "at its release")


def test_that_it_snaps_to_the_start_of_a_shift() -> None:
    early = Calendar("early", (((360, 840),),) * 7)
    the_shop = shop([order("X", 1000)], [machine(calendar="early")], calendars=Table([early]))
    snap = snapping(scenario(the_shop, lot("x", "X", "M1", 1000, 400, 460)), "x").at(DAY + 350, 20)
    assert (snap.minute, snap.why) == (DAY + 360, "start of the shift")


def test_that_elsewhere_it_snaps_to_a_quarter_of_an_hour() -> None:
    snap = snapping(line_up(), "x").at(3001, 20)
    assert (snap.minute, snap.why) == (3000, "")


def test_that_on_the_second_half_of_a_bar_it_goes_behind_it() -> None:
    assert snapping(line_up(), "x").at(800, 5).minute == 930


def test_that_on_the_first_half_of_a_bar_it_goes_before_it() -> None:
    assert snapping(line_up(), "x").at(1300, 5).minute == 1050


def test_that_where_there_is_no_room_before_a_bar_it_goes_as_early_as_it_can() -> None:
    tight = scenario(
        shop([order("X", 2000), order("A", 5000), order("B", 5000)]), lot("x", "X", "M1", 2000, 5000, 5120),
        lot("a", "A", "M1", 5000, 600, 900), lot("b", "B", "M1", 5000, 930, 1230),
    )  # fmt: skip
    snap = snapping(tight, "x").at(1000, 5)
    assert (snap.minute, snap.why) == (930, "after A + 30 min changeover")


def test_that_a_bar_is_no_neighbour_of_its_own() -> None:
    assert "x" not in {one.id for one in snapping(line_up(), "x").neighbours(0, 10_000)}


def test_that_two_lots_of_one_order_need_no_changeover_between_them() -> None:
    both = scenario(
        shop([order("A", 4000)]), lot("x", "A", "M1", 2000, 5000, 5120), lot("y", "A", "M1", 2000, 600, 720)
    )
    assert snapping(both, "x").at(721, 20).minute == 720


def test_that_it_goes_ahead_of_a_lot_that_begins_before_its_changeover_is_done() -> None:
    red, blue = (FrozenMap({"format": "24x44", "colour": colour}) for colour in ("red", "blue"))
    rules = Table(
        [ChangeoverRule("same", FrozenMap({"colour": SAME}), 0), ChangeoverRule("other", minutes=60)]
    )
    orders = [order("X", 1000, attributes=blue), *(order(name, 2000, attributes=red) for name in "AB")]
    lots = [lot("a", "A", "M1", 2000, 600, 720), lot("b", "B", "M1", 2000, 720, 840)]
    lots.append(lot("x", "X", "M1", 1000, 5000, 5060))
    snap = snapping(scenario(shop(orders, rules=rules), *lots), "x").at(730, 5)
    assert (snap.minute, snap.ahead_of) == (780, "b")
