"""The drag of bars: one step, checked, explained, reversible."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt

from core.edit import unschedule
from core.model import SAME, Calendar, ChangeoverRule, FrozenMap, Table
from gui.hand_rules import HandRules, keep_hand_rules
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.gantt.hand import ALT, CTRL, SHIFT, Hand

Take = Callable[..., Hand]


def test_that_a_drag_in_time_is_one_step_and_undo_brings_back_the_very_same_project(hand: Hand) -> None:
    before = hand.session.project
    hand.drag(hand.at("M1", 900), hand.at("M1", 1800))
    assert hand.steps == ["Move B to Tue 8 Sep 05:00"]
    assert (hand.lot("b").start, hand.lot("b").end) == (1740, 2340)
    hand.session.undo()
    assert hand.session.project is before


def test_that_a_drag_to_another_machine_takes_the_bar_there_and_locks_it(hand: Hand) -> None:
    hand.drag(hand.at("M1", 900), hand.at("M2", 1260))
    assert hand.steps == ["Move B to M2"]
    assert (hand.lot("b").resource, hand.lot("b").start) == ("M2", 1200)
    assert hand.lot("b").locked == {"resource", "start"}


def test_that_the_dragged_lot_stays_selected(hand: Hand) -> None:
    hand.drag(hand.at("M1", 900), hand.at("M2", 1260))
    assert hand.chosen == {"b"}


def test_that_esc_forgets_a_drag(hand: Hand) -> None:
    before = hand.session.project
    hand.carry(hand.at("M1", 900), hand.at("M1", 1800))
    hand.key(Qt.Key.Key_Escape)
    hand.release(hand.at("M1", 1800))
    assert hand.session.project is before
    assert hand.canvas.mouse.gesture is None


def test_that_a_row_that_cannot_make_the_order_says_why_and_changes_nothing(hand: Hand) -> None:
    before = hand.session.project
    hand.carry(hand.at("M1", 900), hand.at("M3", 1800))
    assert hand.drag_in_hand.drop.refused == "M3 cannot make 24x44."
    hand.release(hand.at("M3", 1800))
    assert hand.refusals == ["M3 cannot make 24x44."]
    assert hand.session.project is before


def test_that_a_bar_let_go_below_the_rows_says_why_and_stays(hand: Hand) -> None:
    below = hand.at("M3", 1800) + QPoint(0, 120)
    hand.drag(hand.at("M1", 900), below)
    assert hand.refusals == ["There is no machine here."]
    assert hand.steps == []


def test_that_a_bar_let_go_where_it_was_makes_no_step(hand: Hand) -> None:
    hand.carry(hand.at("M1", 900), hand.at("M1", 1800))
    hand.move(hand.at("M1", 900))
    hand.release(hand.at("M1", 900))
    assert hand.steps == []
    assert not hand.lot("b").locked


def test_that_a_short_twitch_is_a_click_and_no_drag(hand: Hand) -> None:
    hand.drag(hand.at("M1", 900), hand.at("M1", 900) + QPoint(4, 3))
    assert hand.steps == []


def test_that_a_bar_snaps_behind_its_neighbour_and_the_changeover(hand: Hand) -> None:
    hand.carry(
        hand.at("M1", 900), hand.at("M2", 704)
    )  # held an hour behind its start: 14 minutes too far right
    assert hand.drag_in_hand.drop.snap.why == "after C + 30 min changeover"
    hand.release(hand.at("M2", 704))
    assert hand.lot("b").start == 630


def test_that_alt_frees_a_bar_to_the_minute(hand: Hand) -> None:
    hand.show(1000, 2000)
    hand.drag(hand.at("M1", 1100), hand.at("M1", 1237), ALT)
    assert abs(hand.lot("b").start - (840 + 137)) <= 1


def test_that_a_bar_far_from_everything_snaps_to_a_quarter_of_an_hour(hand: Hand) -> None:
    hand.drag(hand.at("M1", 900), hand.at("M2", 1873))
    assert hand.lot("b").start % 15 == 0


def test_that_followers_give_way_as_far_as_they_must_where_the_hand_only_pushes(hand: Hand) -> None:
    keep_hand_rules(HandRules("push"))
    hand.drag(
        hand.at("M2", 400), hand.at("M1", 130)
    )  # on A's first half: before it, as the first on the machine
    assert (hand.lot("c").start, hand.lot("c").end) == (30, 330)
    assert hand.lot("a").start == 360
    assert hand.lot("b").start == 990


def test_that_a_lot_gives_way_even_if_it_begins_before_the_changeover_of_the_new_one_is_done(
    take: Take,
) -> None:
    red, blue = (FrozenMap({"format": "24x44", "colour": colour}) for colour in ("red", "blue"))
    rules = Table(
        [ChangeoverRule("same", FrozenMap({"colour": SAME}), 0), ChangeoverRule("other", minutes=60)]
    )
    orders = [
        order("X", 1000, attributes=blue),
        order("A", 2000, attributes=red),
        order("B", 2000, attributes=red),
    ]
    lots = (
        lot("a", "A", "M1", 2000, 600, 720),
        lot("b", "B", "M1", 2000, 720, 840),
        lot("x", "X", "M1", 1000, 2000, 2060),
    )
    hand = take(scenario(shop(orders, rules=rules), *lots))
    hand.drag(hand.at("M1", 2010), hand.at("M1", 745))  # on the first half of B: between A and B
    assert (hand.lot("x").start, hand.lot("b").start) == (780, 900)
    assert not hand.session.conflicts
    assert not hand.lot("b").locked


def test_that_shift_leaves_the_others_where_they_are(hand: Hand) -> None:
    hand.drag(hand.at("M2", 400), hand.at("M1", 130), SHIFT)
    assert hand.lot("a").start == 120
    assert "overlap" in {conflict.kind for conflict in hand.session.conflicts}


def test_that_several_selected_bars_move_together_as_one_step(hand: Hand) -> None:
    before = hand.session.project
    hand.click(hand.at("M1", 300))
    hand.click(hand.at("M2", 400), CTRL)
    hand.drag(hand.at("M1", 300), hand.at("M1", 2000))
    assert hand.steps == ["Move 2 lots"]
    assert hand.lot("c").start - hand.lot("a").start == 180
    hand.session.undo()
    assert hand.session.project is before


def test_that_each_of_several_bars_is_checked(hand: Hand) -> None:
    hand.click(hand.at("M1", 300))
    hand.click(hand.at("M2", 400), CTRL)
    hand.drag(hand.at("M1", 300), hand.at("M2", 300))  # C would come to M3
    assert hand.refusals == ["M3 cannot make 24x44."]
    assert hand.steps == []


def test_that_a_bar_let_go_in_closed_time_begins_when_the_machine_opens(take: Take) -> None:
    days = Calendar("days", (((360, 1080),),) * 7)
    the_shop = shop([order("A", 2000)], [machine("M1", calendar="days")], calendars=Table([days]))
    hand = take(scenario(the_shop, lot("a", "A", "M1", 2000, 420, 540)))
    hand.drag(hand.at("M1", 480), hand.at("M1", 1300))
    assert hand.lot("a").start == 1440 + 360


def test_that_the_box_tells_the_price_and_who_becomes_late(hand: Hand, qtbot) -> None:
    hand.carry(hand.at("M1", 900), hand.at("M1", 2600))
    qtbot.waitUntil(lambda: hand.drag_in_hand.price is not None)
    said = hand.said
    hand.release(hand.at("M1", 2600))
    # 24 h early cost 0.01 · 24², 4.25 h late cost 0.1 · 4.25²
    assert said[:2] == ["Tue 8 Sep 18:15 · M1 · \u22123.95", "B late by 4 h 15"]


def test_that_the_price_in_the_box_is_what_the_drop_costs(hand: Hand, qtbot) -> None:
    before = hand.session.score.cost
    hand.carry(hand.at("M1", 900), hand.at("M1", 2600))
    qtbot.waitUntil(lambda: hand.drag_in_hand.price is not None)
    price = hand.drag_in_hand.price
    hand.release(hand.at("M1", 2600))
    assert abs(hand.session.score.cost - before - price.difference) < 1e-9


def test_that_a_read_only_project_is_not_changed_by_a_drag(hand: Hand) -> None:
    hand.session.read_only_reason = "Ana has this project open."
    hand.drag(hand.at("M1", 900), hand.at("M1", 1800))
    assert hand.steps == []
    assert hand.refusals == ["Ana has this project open."]


def test_that_a_drag_at_the_edge_pulls_the_board_along(hand: Hand, qtbot) -> None:
    left = hand.board.navigation.viewport.left
    hand.carry(hand.at("M1", 900), QPoint(hand.canvas.width() - 5, hand.at("M1", 0).y()))
    qtbot.waitUntil(lambda: hand.board.navigation.viewport.left > left + 60)
    hand.key(Qt.Key.Key_Escape)
    assert hand.steps == []


def test_that_an_edit_from_elsewhere_ends_the_drag(hand: Hand) -> None:
    hand.carry(hand.at("M1", 900), hand.at("M1", 1800))
    hand.session.apply("Unschedule B", unschedule, ["b"])
    assert hand.canvas.mouse.gesture is None
    hand.release(hand.at("M1", 1800))
    assert hand.steps == ["Unschedule B"]
