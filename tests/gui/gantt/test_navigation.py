"""Zooming, panning and scrolling: nobody gets lost, and the minute under the pointer stays there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.edit import unschedule
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.gantt.hand import MIDDLE, NONE, SHIFT, Hand

DAY = 1440


def test_that_the_wheel_zooms_and_keeps_the_minute_under_the_pointer(hand: Hand) -> None:
    at = hand.at("M1", 1000)
    minute = hand.board.navigation.viewport.minute(at.x())
    hand.wheel(at, 3)
    view = hand.board.navigation.viewport
    assert view.span == pytest.approx(2880 / 1.25**3)
    assert view.minute(at.x()) == pytest.approx(minute)


def test_that_a_tilt_of_the_wheel_scrolls_the_time(hand: Hand) -> None:
    before = hand.board.navigation.viewport
    hand.wheel(hand.at("M1", 1000), 0, tilt=-2)
    after = hand.board.navigation.viewport
    assert after.left == pytest.approx(before.left + 120 / before.scale)
    assert after.scale == before.scale


def test_that_shift_and_the_wheel_scroll_the_time_where_all_rows_fit(hand: Hand) -> None:
    before = hand.board.navigation.viewport
    hand.wheel(hand.at("M1", 1000), -2, SHIFT)
    assert hand.board.navigation.viewport.left == pytest.approx(before.left + 120 / before.scale)


def test_that_nobody_zooms_out_of_the_plan(hand: Hand) -> None:
    hand.wheel(hand.at("M1", 1000), -60)
    view = hand.board.navigation.viewport
    assert (view.left, view.right) == pytest.approx(view.bounds)


def test_that_nobody_zooms_in_beyond_an_hour(hand: Hand) -> None:
    hand.wheel(hand.at("M1", 1000), 60)
    assert hand.board.navigation.viewport.span == pytest.approx(60)


def test_that_nobody_scrolls_out_of_the_plan(hand: Hand) -> None:
    hand.wheel(hand.at("M1", 1000), 0, tilt=500)
    view = hand.board.navigation.viewport
    assert view.left == view.bounds[0]


def test_that_the_middle_button_pushes_the_board(hand: Hand) -> None:
    left = hand.board.navigation.viewport.left
    hand.press(QPoint(500, 60), NONE, MIDDLE)
    hand.move(QPoint(400, 60), NONE, MIDDLE)
    hand.release(QPoint(400, 60), NONE, MIDDLE)
    assert hand.board.navigation.viewport.left == pytest.approx(
        left + 100 / hand.board.navigation.viewport.scale
    )
    assert hand.chosen == set()


def test_that_space_and_a_drag_push_the_board_even_on_a_bar(hand: Hand) -> None:
    left = hand.board.navigation.viewport.left
    QTest.keyPress(hand.canvas, Qt.Key.Key_Space)
    hand.drag(hand.at("M1", 900), hand.at("M1", 700))
    QTest.keyRelease(hand.canvas, Qt.Key.Key_Space)
    assert hand.board.navigation.viewport.left > left
    assert hand.steps == []


def test_that_forty_machines_keep_legible_rows_and_scroll(take: Callable[..., Hand]) -> None:
    hand = take(_machines(40))
    view = hand.board.navigation.viewport
    assert view.row_height >= 24
    assert view.overflow > 0
    hand.wheel(QPoint(300, 100), -3, SHIFT)
    assert hand.board.navigation.viewport.top == 180


def test_that_few_machines_do_not_stretch_over_the_board(hand: Hand) -> None:
    assert hand.board.navigation.viewport.row_height <= 60


def test_that_a_project_opens_on_the_whole_plan(take: Callable[..., Hand]) -> None:
    hand = take()
    hand.session.load(hand.session.history)
    view = hand.board.navigation.viewport
    assert view.left < 120
    assert view.right > 1440
    assert view.span < 2 * 1440


def test_that_an_edit_leaves_the_view_where_it_is(hand: Hand) -> None:
    hand.show(700, 1700)
    before = hand.board.navigation.viewport
    hand.session.apply("Unschedule A", unschedule, ["a"])
    assert (hand.board.navigation.viewport.left, hand.board.navigation.viewport.scale) == (
        before.left,
        before.scale,
    )


def test_that_zooming_to_a_day_shows_the_day_of_the_selection(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    hand.board.zoom_to_day()
    view = hand.board.navigation.viewport
    assert (view.left, view.right) == pytest.approx((0, DAY))


def test_that_zooming_to_a_week_begins_on_monday(hand: Hand) -> None:
    hand.show(9 * DAY, 10 * DAY)
    hand.session.select_lots([])
    hand.board.zoom_to_week()
    view = hand.board.navigation.viewport
    assert view.span == pytest.approx(7 * DAY)
    assert view.left % (7 * DAY) == pytest.approx(0)  # the epoch is a Monday


def test_that_lots_asked_for_are_scrolled_to_and_flashed(take: Callable[..., Hand]) -> None:
    hand = take(_machines(40))
    hand.show(20 * DAY, 21 * DAY)
    hand.board.show_lots(["l39"])
    view = hand.board.navigation.viewport
    assert 39 in view.rows_seen
    assert view.left <= 600 < 660 <= view.right
    assert hand.canvas.overlay.flashed == ("l39",)


def test_that_a_minute_asked_for_comes_to_the_middle(hand: Hand) -> None:
    hand.board.show_minute(5000)
    view = hand.board.navigation.viewport
    assert (view.left + view.right) / 2 == pytest.approx(5000)


def test_that_the_scroll_bar_follows_and_leads(hand: Hand) -> None:
    from gui.gantt.scrolling import TimeScrollBar

    bar = hand.board.findChild(TimeScrollBar)
    hand.show(1000, 2000)
    assert bar.value() == 1000
    bar.setValue(3000)
    assert hand.board.navigation.viewport.left == pytest.approx(3000)


def test_that_another_size_shows_the_same_minutes(hand: Hand, qtbot) -> None:
    hand.board.resize(1400, 500)
    qtbot.waitUntil(lambda: hand.canvas.width() > 1100)
    view = hand.board.navigation.viewport
    assert (view.left, view.right) == pytest.approx((0, 2880))


def _machines(count: int):
    machines = [machine(f"M{n}") for n in range(count)]
    lots = [lot(f"l{n}", f"O{n}", f"M{n}", 1000, 600, 660) for n in range(count)]
    return scenario(shop([order(f"O{n}") for n in range(count)], machines), *lots)
