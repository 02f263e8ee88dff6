"""The overview: the whole plan in a strip, and the frame by which it is moved about."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model import Scenario
from gui.gantt.density import density_image, in_lines, shares
from gui.gantt.overview_painter import PAD, PLOT, TICKS
from gui.look import LIGHT
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.gantt.hand import Hand

NO, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


def send(hand: Hand, kind: QEvent.Type, x: float, button: Qt.MouseButton = LEFT) -> None:
    """Send a mouse event to the strip, in the middle of its height."""
    strip, at = hand.board.overview, QPointF(x, 14)
    held = NO if kind == QEvent.Type.MouseButtonRelease else button
    QApplication.sendEvent(
        strip, QMouseEvent(kind, at, QPointF(strip.mapToGlobal(at)), button, held, Qt.KeyboardModifier.NoModifier)
    )


def drag(hand: Hand, origin: float, goal: float) -> None:
    """Press, move and let go."""
    send(hand, QEvent.Type.MouseButtonPress, origin)
    send(hand, QEvent.Type.MouseMove, (origin + goal) / 2)
    send(hand, QEvent.Type.MouseMove, goal)
    send(hand, QEvent.Type.MouseButtonRelease, goal)


def test_that_the_frame_is_dragged(hand: Hand) -> None:
    strip, span = hand.board.overview.strip, hand.board.navigation.viewport.span
    goal = strip.frame.center().x() + 200
    drag(hand, strip.frame.center().x(), goal)
    view = hand.board.navigation.viewport
    assert view.span == pytest.approx(span)
    assert (view.left + view.right) / 2 == pytest.approx(strip.minute(goal), abs=1)


def test_that_an_edge_of_the_frame_widens_it(hand: Hand) -> None:
    strip = hand.board.overview.strip
    left = hand.board.navigation.viewport.left
    drag(hand, strip.frame.right(), strip.at(20_000))
    view = hand.board.navigation.viewport
    assert (view.left, view.right) == (pytest.approx(left, abs=1), pytest.approx(20_000, abs=80))


def test_that_the_left_edge_is_held_too(hand: Hand) -> None:
    hand.show(20_000, 40_000)
    strip = hand.board.overview.strip
    drag(hand, strip.frame.left(), strip.at(10_000))
    view = hand.board.navigation.viewport
    assert (view.left, view.right) == (pytest.approx(10_000, abs=80), pytest.approx(40_000, abs=1))


def test_that_an_edge_never_goes_beyond_the_other(hand: Hand) -> None:
    hand.show(20_000, 40_000)
    strip = hand.board.overview.strip
    drag(hand, strip.frame.left(), strip.at(60_000))
    view = hand.board.navigation.viewport
    assert view.span == pytest.approx(60)
    assert view.right == pytest.approx(40_000, abs=1)


def test_that_a_click_beside_the_frame_goes_there(hand: Hand) -> None:
    strip = hand.board.overview.strip
    drag(hand, strip.at(50_000), strip.at(50_000))
    view = hand.board.navigation.viewport
    assert (view.left + view.right) / 2 == pytest.approx(50_000, abs=1)


def test_that_a_double_click_shows_the_whole_plan(hand: Hand) -> None:
    hand.show(40_000, 41_000)
    send(hand, QEvent.Type.MouseButtonDblClick, 30)
    assert hand.board.navigation.viewport.left < 120 < 1440 < hand.board.navigation.viewport.right


def test_that_the_wheel_zooms(hand: Hand) -> None:
    span, strip = hand.board.navigation.viewport.span, hand.board.overview
    at, none = QPointF(strip.strip.frame.center().x(), 14), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(strip, QWheelEvent(
        at, QPointF(strip.mapToGlobal(at)), QPoint(), QPoint(0, 120), NO, none, Qt.ScrollPhase.NoScrollPhase, False
    ))  # fmt: skip
    assert hand.board.navigation.viewport.span < span


@pytest.mark.parametrize(("where", "shape"), [
    ("left", Qt.CursorShape.SizeHorCursor), ("frame", Qt.CursorShape.OpenHandCursor),
    ("beside", Qt.CursorShape.PointingHandCursor),
])  # fmt: skip
def test_that_the_pointer_says_what_it_would_do(hand: Hand, where: str, shape: Qt.CursorShape) -> None:
    hand.show(20_000, 40_000)
    frame = hand.board.overview.strip.frame
    x = {"left": frame.left(), "frame": frame.center().x(), "beside": frame.right() + 60}[where]
    send(hand, QEvent.Type.MouseMove, x, NO)
    assert hand.board.overview.cursor().shape() == shape


def test_that_panning_paints_no_plan_anew(hand: Hand) -> None:
    hand.board.grab()
    before = hand.board.overview._still
    hand.board.navigation.pan(-100)
    hand.board.grab()
    assert before is not None
    assert hand.board.overview._still is before
    hand.session.select_lots(["b"])
    hand.key(Qt.Key.Key_Delete)
    hand.board.grab()
    assert hand.board.overview._still is not before


def late_on_one_machine() -> Scenario:
    """A is late by 4 hours, from 2:00 to 12:00 on M1."""
    orders = [order("A", 10_000, due=480), order("B", 10_000, due=9000)]
    lots = lot("a", "A", "M1", 10_000, 120, 720), lot("b", "B", "M2", 10_000, 120, 720)
    return scenario(shop(orders, [machine("M1"), machine("M2")]), *lots)


def test_that_late_lots_are_marked_by_a_place_of_their_own(take: Callable[..., Hand]) -> None:
    hand = take(late_on_one_machine())
    strip = hand.board.overview.strip
    image = hand.board.overview.grab().toImage()
    row = [image.pixelColor(x, PAD + PLOT + TICKS // 2 + 1).name() for x in range(image.width())]
    marked = [x for x, name in enumerate(row) if name == LIGHT.conflict]
    assert marked
    assert all(abs(x - strip.at(720)) <= 2 for x in marked)
    assert "1 lot is late" in hand.board.overview.tip(40)


def test_that_a_row_tells_its_share_of_each_column(take: Callable[..., Hand]) -> None:
    picture = take(late_on_one_machine()).board.contents.picture
    found = shares(picture, (0.0, 1440.0), 6)  # columns of four hours
    assert found == pytest.approx(np.array([[0.5, 1, 1, 0, 0, 0], [0.5, 1, 1, 0, 0, 0]]))


def test_that_more_rows_than_lines_share_them() -> None:
    rows = np.array([[1.0], [0.0], [1.0], [1.0]])
    assert in_lines(rows, 2).tolist() == [[0.5], [1.0]]
    assert in_lines(rows[:1], 4).tolist() == [[1.0], [1.0], [1.0], [0.0]]


def test_that_an_empty_plan_has_a_picture_too(take: Callable[..., Hand]) -> None:
    picture = take(scenario(shop())).board.contents.picture
    image = density_image(picture, np.zeros(0, bool), (40, 10), LIGHT)
    assert {image.pixelColor(x, 5).name() for x in range(40)} == {LIGHT.surface}


def test_that_the_scroll_bar_is_there_where_the_overview_is_not(hand: Hand) -> None:
    assert not hand.board.time_bar.isVisible()
    hand.board.show_overview(False)
    assert hand.board.time_bar.isVisible()
    assert not hand.board.overview.isVisible()


def test_that_a_screen_reader_hears_its_name(hand: Hand) -> None:
    assert hand.board.overview.accessibleName() == "Overview of the whole plan"


def test_that_its_tip_names_the_day(hand: Hand) -> None:
    assert hand.board.overview.tip(0).splitlines()[0] == "Sun 6 Sep"


def test_that_it_is_worked_without_a_mouse(hand: Hand) -> None:
    left, span = hand.board.navigation.viewport.left, hand.board.navigation.viewport.span
    QTest.keyClick(hand.board.overview, Qt.Key.Key_Right)
    assert hand.board.navigation.viewport.left == pytest.approx(left + span / 4)
    QTest.keyClick(hand.board.overview, Qt.Key.Key_Left)
    QTest.keyClick(hand.board.overview, Qt.Key.Key_Plus)
    assert hand.board.navigation.viewport.span < span
    QTest.keyClick(hand.board.overview, Qt.Key.Key_End)
    view = hand.board.navigation.viewport
    assert (view.left + view.right) / 2 == pytest.approx(hand.board.contents.picture.extent[1], abs=1)
