"""The board without a mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog

from core.edit import Piece, ranked_slots
from core.model import Calendar, Table
from gui.hand_rules import HandRules, keep_hand_rules
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.gantt.hand import ALT, CTRL, SHIFT, Hand

Key = Qt.Key


def test_that_tab_goes_from_bar_to_bar_and_on_to_the_next_widget(hand: Hand) -> None:
    hand.canvas.setFocus()
    found = []
    for _ in range(3):
        hand.key(Key.Key_Tab)
        found.append(*hand.chosen)
    assert found == ["a", "b", "c"]
    assert not hand.canvas.keyboard.tab(True)


def test_that_ctrl_and_tab_leave_the_board(hand: Hand, qtbot) -> None:
    hand.board.activateWindow()
    hand.canvas.setFocus()
    qtbot.waitUntil(hand.canvas.hasFocus)
    hand.key(Key.Key_Tab, CTRL)
    assert not hand.canvas.hasFocus()
    assert hand.chosen == set()


def test_that_up_and_down_go_to_the_bars_above_and_below(hand: Hand) -> None:
    hand.session.select_lots(["a"])
    hand.key(Key.Key_Down)
    assert hand.chosen == {"c"}
    hand.key(Key.Key_Up)
    assert hand.chosen == {"a"}
    assert hand.steps == []


def test_that_home_and_end_go_to_the_ends_of_the_row(hand: Hand) -> None:
    hand.session.select_lots(["a"])
    hand.key(Key.Key_End)
    assert hand.chosen == {"b"}
    hand.key(Key.Key_Home)
    assert hand.chosen == {"a"}


def test_that_left_and_right_move_a_bar_to_the_next_slot(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    hand.key(Key.Key_Left)
    assert hand.lot("b").start == 750  # right behind A and the changeover
    assert hand.steps == ["Move B to Mon 7 Sep 12:30"]
    hand.key(Key.Key_Right)
    assert hand.lot("b").start == 2280  # complete when due


def test_that_each_press_is_a_step_that_brings_the_bar_along(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    starts = [hand.lot("b").start or 0]
    for _ in range(6):
        hand.key(Key.Key_Right)
        starts.append(hand.lot("b").start or 0)
    view, start = hand.board.navigation.viewport, starts[-1]
    assert starts == sorted(set(starts))
    assert len(hand.steps) == 6
    assert view.left <= start <= view.right


def test_that_a_bar_at_the_opening_of_a_shift_can_be_moved_into_the_one_before(take: Callable[..., Hand]) -> None:
    days = Table([Calendar("day", (((480, 960),),) * 7)])
    hand = take(scenario(shop([order("A", due=9000)], [machine("M1", calendar="day")], calendars=days),
                         lot("a", "A", "M1", 1000, 1920, 1980)))  # fmt: skip
    hand.session.select_lots(["a"])
    hand.key(Key.Key_Left, ALT)
    assert hand.lot("a").start == 959


def test_that_moves_by_keyboard_keep_the_rules_of_the_hand(hand: Hand) -> None:
    keep_hand_rules(HandRules("push", lock=False))
    hand.session.select_lots(["b"])
    hand.key(Key.Key_Left)
    assert hand.lot("b").start == 750
    assert not hand.lot("b").locked


def test_that_arrows_without_a_selection_select(hand: Hand) -> None:
    hand.key(Key.Key_Right)
    assert hand.chosen == {"a"}


def test_that_alt_and_an_arrow_move_a_bar_by_a_minute(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    hand.key(Key.Key_Right, ALT)
    assert hand.lot("b").start == 841


def test_that_ctrl_and_down_take_a_bar_to_another_machine_that_can_make_it(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    hand.key(Key.Key_Down, CTRL)
    assert (hand.lot("b").resource, hand.lot("b").start) == ("M2", 840)
    hand.key(Key.Key_Down, CTRL)
    assert hand.lot("b").resource == "M2"
    assert hand.refusals == ["No other machine in that direction can make B."]


def test_that_delete_takes_a_bar_off_the_board(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    hand.key(Key.Key_Delete)
    assert hand.steps == ["Unschedule B"]
    assert "b" not in hand.session.scenario.plan.lots


def test_that_l_locks_and_unlocks(hand: Hand) -> None:
    hand.session.select_lots(["a", "b"])
    hand.key(Key.Key_L)
    assert hand.lot("a").locked == hand.lot("b").locked == {"resource", "start"}
    hand.key(Key.Key_L)
    assert not hand.lot("a").locked
    assert hand.steps == ["Lock 2 lots", "Unlock 2 lots"]


def test_that_esc_clears_the_selection(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    hand.key(Key.Key_Escape)
    assert hand.chosen == set()


def test_that_ctrl_a_selects_every_bar(hand: Hand) -> None:
    hand.key(Key.Key_A, CTRL)
    assert hand.chosen == {"a", "b", "c"}


def test_that_plus_and_minus_zoom(hand: Hand) -> None:
    span = hand.board.navigation.viewport.span
    hand.key(Key.Key_Plus)
    assert hand.board.navigation.viewport.span < span
    hand.key(Key.Key_Minus)
    assert abs(hand.board.navigation.viewport.span - span) < 1e-6


def test_that_the_selected_bar_can_be_heard(hand: Hand) -> None:
    hand.session.select_lots(["a"])
    heard = hand.canvas.accessibleDescription()
    assert heard.startswith("A on M1, ")
    assert "On: M1" in heard
    assert "just in time" in heard


@pytest.mark.parametrize(("key", "rank"), [(Key.Key_1, 1), (Key.Key_2, 2), (Key.Key_3, 3)])
def test_that_a_number_takes_a_bar_to_one_of_its_best_slots(hand: Hand, key: Key, rank: int) -> None:
    slot = ranked_slots(hand.session.scenario, Piece("a", "A"), count=3)[rank - 1]
    cost = hand.session.cost
    hand.session.select_lots(["a"])
    hand.key(key)
    assert (hand.lot("a").resource, hand.lot("a").start) == (slot.resource, slot.start)
    assert hand.session.cost - cost == pytest.approx(slot.price)
    assert len(hand.steps) == 1


def test_that_a_slot_there_is_not_is_refused(take: Callable[..., Hand]) -> None:
    hand = take(scenario(shop(), lot("a", "A", "M1", 1000, 30, 90)))
    hand.session.select_lots(["a"])
    hand.key(Key.Key_3)
    assert hand.refusals == ["There is no place 3 for A."]
    assert hand.steps == []


def test_that_letters_ask_why_and_for_alternatives_and_a_repair(hand: Hand) -> None:
    heard: list[object] = []
    hand.board.why_asked_for.connect(heard.append)
    hand.board.alternatives_asked_for.connect(heard.append)
    hand.board.repair_asked_for.connect(lambda: heard.append("repair"))
    hand.session.select_lots(["b"])
    for key in (Key.Key_W, Key.Key_A, Key.Key_R):
        hand.key(key)
    assert heard == ["B", "b", "repair"]


def test_that_s_splits_by_the_quantity_asked_for(hand: Hand, monkeypatch) -> None:
    monkeypatch.setattr(QInputDialog, "getInt", lambda *args: (4000, True))
    hand.session.select_lots(["a"])
    hand.key(Key.Key_S)
    assert hand.steps == ["Split A in two"]


def test_that_ctrl_c_copies_a_line_for_each_selected_bar(hand: Hand) -> None:
    hand.session.select_lots(["a", "c"])
    hand.key(Key.Key_C, CTRL)
    lines = QApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == ["Order", "A", "C"]


def test_that_shift_and_an_arrow_leave_the_others_where_they_are(hand: Hand) -> None:
    hand.session.select_lots(["a"])
    hand.key(Key.Key_Right, SHIFT)
    assert hand.lot("a").start != 120
    assert hand.lot("b") == lot("b", "B", "M1", 10_000, 840, 1440)


def test_that_what_asks_for_one_lot_says_so_where_there_are_two(hand: Hand) -> None:
    said: list[str] = []
    hand.session.said.connect(said.append)
    hand.session.select_lots(["a", "b"])
    hand.key(Key.Key_1)
    assert said == ["Select one lot for this."]
    assert hand.steps == []
