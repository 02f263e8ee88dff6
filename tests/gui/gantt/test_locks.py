"""Locks on bars: seen as glyphs of just what is locked, and taken away by a click."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from gui.gantt.glyphs import BOTH, RESOURCE, SIDE, START
from gui.gantt.layout import laid_out
from gui.gantt.lock_clicks import lock_at
from gui.gantt.lock_spots import lock_spots
from tests.builders import lot, machine, scenario, shop
from tests.gui.gantt.hand import Hand


def locked(take: Callable[..., Hand], *what: str, minutes: int = 600) -> Hand:
    """A lot of so many minutes on M1, with what is locked of it."""
    machines = [machine("M1"), machine("M2")]
    return take(scenario(shop(machines=machines), lot("a", "A", "M1", 1000, 60, 60 + minutes, *what)))


def spots(hand: Hand) -> dict[int, QPoint]:
    """The middle of each lock glyph of all bars, by kind."""
    picture, view = hand.board.contents.picture, hand.board.navigation.viewport
    found = lock_spots(laid_out(picture.bars, picture.bars.of(["a"]), view), picture.locks, view)
    places = zip(found.kind.tolist(), found.x.tolist(), found.y.tolist(), strict=True)
    return {kind: QPoint(round(x + SIDE / 2), round(y + SIDE / 2)) for kind, x, y in places}


@pytest.mark.parametrize(
    ("what", "kind", "name"),
    [
        (("start",), START, "Unlock the start of A"),
        (("resource",), RESOURCE, "Unlock the machine of A"),
    ],
)
def test_that_a_click_on_a_glyph_takes_that_lock_away(take, what: tuple[str, ...], kind: int, name: str) -> None:
    hand = locked(take, *what)
    assert list(spots(hand)) == [kind]
    hand.click(spots(hand)[kind])
    assert hand.steps == [name]
    assert not hand.lot("a").locked


@pytest.mark.parametrize(("kind", "left"), [(START, "resource"), (RESOURCE, "start")])
def test_that_of_two_locks_the_clicked_one_goes_alone(take, kind: int, left: str) -> None:
    hand = locked(take, "resource", "start")
    hand.click(spots(hand)[kind])
    assert hand.lot("a").locked == {left}
    hand.session.undo()
    assert hand.lot("a").locked == {"resource", "start"}


def test_that_a_padlock_where_there_is_no_room_for_two_unlocks_both(take) -> None:
    hand = locked(take, "resource", "start", minutes=55)
    assert list(spots(hand)) == [BOTH]
    hand.click(spots(hand)[BOTH])
    assert hand.steps == ["Unlock A"]
    assert not hand.lot("a").locked


def test_that_a_very_short_bar_shows_no_lock(take) -> None:
    assert spots(locked(take, "resource", "start", minutes=20)) == {}


def test_that_a_press_on_a_lock_can_become_a_drag(take) -> None:
    hand = locked(take, "start")
    hand.drag(spots(hand)[START], spots(hand)[START] + QPoint(200, 0))
    assert hand.lot("a").start != 60
    assert "start" in hand.lot("a").locked


def test_that_the_pointer_over_a_lock_is_a_hand(take) -> None:
    hand = locked(take, "start")
    hand.move(spots(hand)[START], button=Qt.MouseButton.NoButton)
    assert hand.canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    hand.move(hand.at("M1", 100), button=Qt.MouseButton.NoButton)
    assert hand.canvas.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_that_a_lock_says_what_a_click_does(take) -> None:
    hand = locked(take, "start")
    at = spots(hand)[START]
    QApplication.sendEvent(hand.canvas, QHelpEvent(QHelpEvent.Type.ToolTip, at, hand.canvas.mapToGlobal(at)))
    assert QToolTip.text() == "Locked start: click to unlock"


def test_that_locks_of_a_plan_to_look_at_are_no_buttons(take) -> None:
    hand = locked(take, "start")
    hand.session.read_only_reason = "Ana has this project open."
    at = spots(hand)[START]
    hand.click(at)
    assert lock_at(hand.canvas, QPointF(at)) is None
    assert hand.refusals == []
    assert hand.lot("a").locked == {"start"}
