"""The same board with producers as rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from core.edit import History
from core.files import read_any
from core.model import Producer, Scenario, Table
from gui.gantt.header import kind_in_words
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.gantt.hand import Hand

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"


def network() -> Scenario:
    """A is planned on machine M1, B is with producer P1, C with nobody; P2 has had 14 of 60."""
    producers = [Producer("P1", capacity_hours=7.5), Producer("P2", target_volume=60, volume_to_date=14)]
    orders = [order(name, hours=2) for name in "ABC"]
    lots = lot("a", "A", "M1", 1000, 30, 90), lot("b", "B", "P1", 1000)
    return scenario(shop(orders, [machine("M1"), machine("M2")], producers=Table(producers)), *lots)


@pytest.fixture
def hand(take: Callable[..., Hand]) -> Hand:
    """The hand on producers."""
    taken = take(network())
    taken.board.set_rows("producers")
    return taken


def rows(hand: Hand) -> list[str]:
    """The names of the rows."""
    return [row.id for row in hand.board.contents.picture.rows]


def test_that_machines_come_with_the_producers_that_have_lots(take: Callable[..., Hand]) -> None:
    assert rows(take(network())) == ["M1", "M2", "P1"]


def test_that_the_rows_are_all_producers(hand: Hand) -> None:
    assert rows(hand) == ["P1", "P2"]
    assert hand.board.header.accessibleName() == "Producers"
    hand.board.set_rows("machines")
    assert rows(hand) == ["M1", "M2", "P1"]


def test_that_lots_without_times_stand_as_blocks(hand: Hand) -> None:
    picture = hand.board.contents.picture
    assert [one.id for one in picture.bars.lots] == ["b"]
    assert picture.bars.end[0] - picture.bars.start[0] == 120
    assert not picture.keeps_times


def test_that_a_block_is_dragged_to_another_producer(hand: Hand) -> None:
    hand.board.zoom_to_all()
    hand.drag(hand.at("P1", 60), hand.at("P2", 60))
    assert (hand.lot("b").resource, hand.lot("b").start) == ("P2", None)
    assert hand.steps == ["Move B to P2"]
    hand.session.undo()
    assert hand.lot("b").resource == "P1"


def test_that_the_head_tells_capacity_and_target(hand: Hand) -> None:
    first, second = hand.board.contents.picture.rows
    assert (kind_in_words(first), kind_in_words(second)) == ("7.5 h a day", "14 of 60")
    assert (first.filled, second.filled) == (None, 14 / 60)


def test_that_the_menu_moves_a_block_to_a_producer(hand: Hand) -> None:
    from gui.gantt.menu import lots_menu

    hand.session.select_lots(["b"])
    menu = next(one.menu() for one in lots_menu(hand.canvas).actions() if one.menu())
    menu.aboutToShow.emit()
    assert [(one.text(), one.isEnabled()) for one in menu.actions()] == [("P2", True)]
    menu.actions()[0].trigger()
    assert hand.lot("b").resource == "P2"


def test_that_arrows_leave_a_block_without_times_where_it_is(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_1)
    assert hand.steps == []
    assert hand.chosen == {"b"}


def test_that_a_shop_without_producers_says_how_to_begin(take: Callable[..., Hand]) -> None:
    hand = take()
    hand.board.set_rows("producers")
    assert rows(hand) == []
    assert hand.canvas.overlay._how_to_begin()[0] == "No producers yet"
    hand.board.grab()


def test_that_the_workspace_decides_which_rows_there_are(make_window) -> None:
    window = make_window()
    window.session.load(History(read_any(SAMPLES / "laser-network.json")))
    assert window.docks.workspace == "offers"
    assert window.board.contents.kind == "producers"
    window.session.load(History(read_any(SAMPLES / "cork-factory.json")))
    assert window.board.contents.kind == "machines"
