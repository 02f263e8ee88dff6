"""The board without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.gui.gantt.hand import ALT, CTRL, Hand

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


def test_that_arrows_go_to_the_bars_beside_and_below(hand: Hand) -> None:
    hand.session.select_lots(["a"])
    hand.key(Key.Key_Right)
    assert hand.chosen == {"b"}
    hand.key(Key.Key_Down)
    assert hand.chosen == {"c"}
    hand.key(Key.Key_Up)
    assert hand.chosen == {"a"}


def test_that_home_and_end_go_to_the_ends_of_the_row(hand: Hand) -> None:
    hand.session.select_lots(["a"])
    hand.key(Key.Key_End)
    assert hand.chosen == {"b"}
    hand.key(Key.Key_Home)
    assert hand.chosen == {"a"}


def test_that_ctrl_and_an_arrow_move_a_bar_to_the_next_place(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    hand.key(Key.Key_Left, CTRL)
    assert hand.lot("b").start == 750  # right behind A and the changeover
    assert hand.steps == ["Move B to Mon 7 Sep 12:30"]
    hand.key(Key.Key_Right, CTRL)
    assert hand.lot("b").start == 2280  # complete when due


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
    assert heard.startswith("A. ")
    assert "On: M1" in heard
    assert "just in time" in heard
