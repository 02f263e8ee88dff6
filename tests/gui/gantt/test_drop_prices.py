"""The prices of a drag: the map, the three best places, and that the box tells the truth."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest

from core.model import FrozenMap, Scenario
from gui.gantt.badges import badges
from gui.hand_rules import HandRules, keep_hand_rules
from gui.look import wording
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.gantt.hand import ALT, CTRL, RIGHT, SHIFT, Hand

Take = Callable[..., Hand]


def carried(hand: Hand, qtbot: Any) -> Hand:
    """B over M2, with the three best places numbered."""
    hand.carry(hand.at("M1", 900), hand.at("M2", 1800))
    qtbot.waitUntil(lambda: len(hand.drag_in_hand.prices.best) == 3)
    return hand


def test_that_the_map_is_there_with_the_first_move(hand: Hand) -> None:
    hand.carry(hand.at("M1", 900), hand.at("M2", 1800))
    rows = hand.drag_in_hand.prices.map.rows
    assert rows["M3"].refused == "M3 cannot make 24x44."
    assert len(rows["M2"].starts)


def test_that_the_three_best_places_are_ranked_by_what_they_truly_cost(hand: Hand, qtbot: Any) -> None:
    best = carried(hand, qtbot).drag_in_hand.prices.best
    prices = [round(slot.price, 2) for slot in best]
    assert prices == sorted(prices)


@pytest.mark.parametrize("others", ["retime", "push"])
@pytest.mark.parametrize("place", [1, 2, 3])
def test_that_a_digit_drops_at_that_place_for_the_price_on_its_badge(
    hand: Hand, qtbot: Any, others: Any, place: int
) -> None:
    keep_hand_rules(HandRules(others))
    before, cost = hand.session.project, hand.session.score.cost
    slot = carried(hand, qtbot).drag_in_hand.prices.best[place - 1]
    hand.key(Qt.Key(Qt.Key.Key_0 + place))
    assert (hand.lot("b").resource, hand.lot("b").start) == (slot.resource, slot.start)
    assert hand.session.score.cost - cost == pytest.approx(slot.price, abs=1e-9)
    hand.release(hand.at("M2", 1800))
    assert len(hand.steps) == 1
    hand.session.undo()
    assert hand.session.project is before


def test_that_the_place_it_has_is_not_among_the_best(hand: Hand, qtbot: Any) -> None:
    best = carried(hand, qtbot).drag_in_hand.prices.best
    assert ("M1", 840) not in {(slot.resource, slot.start) for slot in best}


def test_that_of_places_that_cost_the_same_the_nearest_come_first(take: Take, qtbot: Any) -> None:
    """Nothing is due: before, between and behind the lots of M2 a place costs the same."""
    orders = [order(name, 2000) for name in "ABCD"]
    lots = [lot(name.lower(), name, "M2", 2000, start, start + 120) for name, start in zip(
        "BCD", (600, 1200, 2400), strict=True)]  # fmt: skip
    hand = take(scenario(shop(orders, [machine("M1"), machine("M2")]), lot("a", "A", "M1", 2000, 1440, 1560), *lots))
    hand.carry(hand.at("M1", 1500), hand.at("M2", 2200))
    qtbot.waitUntil(lambda: len(hand.drag_in_hand.prices.best) == 3)
    best = hand.drag_in_hand.prices.best
    assert len({round(slot.price, 2) for slot in best}) == 1
    away = [abs(slot.start - 1440) for slot in best]
    assert away == sorted(away)


def test_that_a_badge_stands_where_its_place_begins(hand: Hand, qtbot: Any) -> None:
    best = carried(hand, qtbot).drag_in_hand.prices.best
    view, picture = hand.board.navigation.viewport, hand.board.contents.picture
    for slot, badge in zip(best, badges(best, picture, view), strict=True):
        assert badge.x == pytest.approx(view.x(float(slot.start)), abs=1)
    assert [badge.text for badge in badges(best, picture, view)] == [wording.difference(slot.price) for slot in best]


def test_that_a_badge_beyond_the_edge_waits_there_and_none_hides_another(hand: Hand, qtbot: Any) -> None:
    best = carried(hand, qtbot).drag_in_hand.prices.best
    hand.show(9000, 9600)
    shown = badges(best, hand.board.contents.picture, hand.board.navigation.viewport)
    assert all(badge.text.startswith("\u2039") for badge in shown)
    frames = [badge.frame for badge in shown]
    assert not any(one.intersects(other) for n, one in enumerate(frames) for other in frames[:n])


def test_that_a_badge_of_a_row_out_of_view_says_which_and_where(take: Take, qtbot: Any) -> None:
    orders = [order("A", 10_000, due=720)]
    machines = [machine(f"M{n}", 200 if n < 25 else 1000) for n in range(1, 31)]
    hand = take(scenario(shop(orders, machines), lot("a", "A", "M1", 10_000, 0, 3000)))
    hand.carry(hand.at("M1", 60), hand.at("M2", 600))
    qtbot.waitUntil(lambda: len(hand.drag_in_hand.prices.best) == 3)
    shown = badges(hand.drag_in_hand.prices.best, hand.board.contents.picture, hand.board.navigation.viewport)
    assert [badge.text.split(" ")[:2] for badge in shown] == [["M25", "\u2193"], ["M26", "\u2193"], ["M27", "\u2193"]]
    assert all(badge.frame.bottom() < hand.canvas.height() for badge in shown)


def test_that_near_a_numbered_place_a_bar_snaps_to_it(hand: Hand, qtbot: Any) -> None:
    slot = carried(hand, qtbot).drag_in_hand.prices.best[0]
    hand.move(hand.at(slot.resource, slot.start + 60 + 10))  # held an hour behind its start
    assert hand.drag_in_hand.drop.snap.minute == slot.start
    assert any("place 1 of the best" in line.lower() for line in hand.said)


def test_that_where_the_others_stay_no_place_is_numbered(hand: Hand, qtbot: Any) -> None:
    carried(hand, qtbot)
    hand.move(hand.at("M2", 1800), SHIFT)
    assert not hand.canvas.mouse.key(Qt.Key.Key_1, is_down=True)
    assert any("nothing else moves" in line for line in hand.said)


def test_that_no_price_of_another_place_is_ever_shown(hand: Hand, qtbot: Any) -> None:
    hand.carry(hand.at("M1", 900), hand.at("M2", 1800))
    qtbot.waitUntil(lambda: hand.drag_in_hand.price is not None)
    hand.canvas.pricer._took = 1000.0  # from here on prices take long
    hand.move(hand.at("M2", 2400))
    assert hand.drag_in_hand.price is None
    assert " \u00b7 \u2248 " in hand.said[0]


@pytest.mark.parametrize("others", ["retime", "push"])
def test_that_what_the_map_says_is_near_the_true_price(hand: Hand, qtbot: Any, others: Any) -> None:
    keep_hand_rules(HandRules(others))
    hand.carry(hand.at("M1", 900), hand.at("M2", 1800))
    qtbot.waitUntil(lambda: hand.drag_in_hand.price is not None)
    drag = hand.drag_in_hand
    assert drag.prices.about(drag.drop.stand) == pytest.approx(drag.price.difference, rel=0.05)


def test_that_a_bar_over_its_own_place_says_that_it_stays(hand: Hand) -> None:
    hand.carry(hand.at("M1", 900), hand.at("M1", 1800))
    hand.move(hand.at("M1", 900))
    assert hand.said[0].endswith("stays here")


def test_that_the_box_says_what_the_keys_mean(hand: Hand) -> None:
    hand.carry(hand.at("M1", 900), hand.at("M1", 1800), SHIFT | ALT)
    assert "Exactly here, nothing else moves \u00b7 free to the minute" in hand.said


def test_that_a_day_without_work_is_named(take: Take) -> None:
    from core.model import Calendar, Table

    week = Calendar("week", (*(((360, 1080),),) * 5, (), ()))
    the_shop = shop([order("A", 2000)], [machine("M1", calendar="week")], calendars=Table([week]))
    hand = take(scenario(the_shop, lot("a", "A", "M1", 2000, 420, 540)))
    hand.carry(hand.at("M1", 420), hand.at("M1", 1300))
    assert "Closed at 21:45: starts Tue 06:00" in hand.said
    hand.show(5 * 1440, 7 * 1440)
    hand.move(hand.at("M1", 5 * 1440 + 700))
    assert "Closed on Saturday: starts Mon 06:00" in hand.said


# Reasons


def three_of_a(**fields: Any) -> Scenario:
    """A runs on M1 and M2 from 8:20 to 15:00, and a third lot of it later on M3."""
    orders = [order("A", 20_000, due=9000, max_lots=3, **fields)]
    lots = [
        lot("a", "A", "M1", 5000, 500, 900), lot("b", "A", "M2", 5000, 500, 900),
        lot("c", "A", "M3", 10_000, 1500, 2100),
    ]  # fmt: skip
    return scenario(shop(orders, [machine("M1", 750), machine("M2", 750), machine("M3")]), *lots)


def test_that_a_third_machine_at_work_on_an_order_is_refused_with_the_span(take: Take) -> None:
    hand = take(three_of_a())
    before = hand.session.project
    hand.drag(hand.at("M3", 1560), hand.at("M3", 760))
    assert hand.refusals == ["Both print supports of A are in use Mon 7 Sep 08:20 to 15:00."]
    assert hand.session.project is before


def test_that_with_shift_it_may_become_a_conflict(take: Take) -> None:
    hand = take(three_of_a())
    hand.drag(hand.at("M3", 1560), hand.at("M3", 760), SHIFT)
    assert "supports" in {conflict.kind for conflict in hand.session.conflicts}


def test_that_a_broken_deadline_is_named_in_the_box(take: Take, qtbot: Any) -> None:
    hand = take(scenario(shop([order("A", 2000, due=600, deadline=700)]), lot("a", "A", "M1", 2000, 420, 540)))
    hand.carry(hand.at("M1", 480), hand.at("M1", 1200))
    qtbot.waitUntil(lambda: hand.drag_in_hand.price is not None)
    assert any("after its deadline" in line for line in hand.said)


def test_that_several_bars_with_a_refusal_say_how_many_stay(hand: Hand) -> None:
    hand.click(hand.at("M1", 300))
    hand.click(hand.at("M2", 400), CTRL)
    hand.carry(hand.at("M1", 300), hand.at("M2", 300))
    assert hand.said == ["M3 cannot make 24x44.", "None of the 2 lots moves"]


def test_that_several_bars_show_their_count_and_the_price_of_all(hand: Hand, qtbot: Any) -> None:
    cost = hand.session.score.cost
    hand.click(hand.at("M1", 300))
    hand.click(hand.at("M2", 400), CTRL)
    hand.carry(hand.at("M1", 300), hand.at("M1", 2000))
    qtbot.waitUntil(lambda: hand.drag_in_hand.price is not None)
    shown, drag = hand.said[0], hand.drag_in_hand
    assert shown.startswith("2 lots \u00b7 ")
    assert drag.prices.map is None
    price = drag.price.difference
    hand.release(hand.at("M1", 2000))
    assert hand.session.score.cost - cost == pytest.approx(price, abs=1e-9)


# Forgetting


def test_that_a_right_click_forgets_a_drag(hand: Hand) -> None:
    before = hand.session.project
    hand.carry(hand.at("M1", 900), hand.at("M1", 1800))
    hand.press(hand.at("M1", 1800), button=RIGHT)
    assert hand.canvas.mouse.gesture is None
    hand.release(hand.at("M1", 1800))
    assert hand.session.project is before


def test_that_a_drag_is_forgotten_when_the_board_loses_the_keyboard(hand: Hand) -> None:
    hand.carry(hand.at("M1", 900), hand.at("M1", 1800))
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QApplication

    QApplication.sendEvent(hand.canvas, QFocusEvent(QEvent.Type.FocusOut))
    assert hand.canvas.mouse.gesture is None


def test_that_nothing_is_worked_out_once_a_drag_is_over(hand: Hand, qtbot: Any) -> None:
    hand.carry(hand.at("M1", 900), hand.at("M1", 1800))
    prices = hand.drag_in_hand.prices
    hand.key(Qt.Key.Key_Escape)
    assert not prices._idle.isActive()


def test_that_alt_pressed_during_a_drag_frees_it_at_once(hand: Hand) -> None:
    hand.carry(hand.at("M1", 900), hand.at("M2", 704))
    QTest.keyPress(hand.canvas, Qt.Key.Key_Alt)
    assert any("ree to the minute" in line for line in hand.said)


def test_that_all_of_it_is_painted_in_both_themes(hand: Hand, qtbot: Any, qapp: Any) -> None:
    from gui import look

    carried(hand, qtbot)
    light = hand.canvas.grab().toImage()
    look.apply(qapp, "dark")
    assert hand.canvas.grab().toImage() != light


def test_that_a_row_says_on_the_board_why_it_is_refused(hand: Hand) -> None:
    """The words change the picture of the row at its left, where no bar is."""
    still = hand.canvas.grab().toImage()
    hand.carry(hand.at("M1", 900), hand.at("M2", 1800))
    at = hand.at("M3", 20)
    moving = hand.canvas.grab().toImage()
    line = [(x, at.y()) for x in range(15, 120)]
    assert any(still.pixel(*one) != moving.pixel(*one) for one in line)


def test_that_an_order_from_a_machine_with_no_rate_for_it_has_no_map(take: Take) -> None:
    orders = [order("A", attributes=FrozenMap({"format": "odd"}))]
    hand = take(scenario(shop(orders), lot("a", "A", "M1", 1000, 420, 480)))
    hand.carry(hand.at("M1", 430), hand.at("M1", 900))
    assert hand.said == ["M1 cannot make odd."]
