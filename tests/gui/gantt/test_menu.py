"""The context menu: every entry does its thing, as one step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QInputDialog, QMenu

from gui.gantt.menu import lots_menu, view_menu
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.gantt.hand import Hand


def choose(menu: QMenu, name: str) -> None:
    """Choose the entry of this name, or of a menu within."""
    entry = next(action for action in entries(menu) if action.text().replace("&", "") == name)
    assert entry.isEnabled()
    entry.trigger()


def entries(menu: QMenu):
    """All entries, those of menus within too."""
    for action in menu.actions():
        yield action
        if action.menu():
            yield from entries(action.menu())


@pytest.mark.parametrize(
    ("name", "step", "locked"),
    [
        ("Lock start and machine", "Lock A", {"start", "resource"}),
        ("Lock machine only", "Lock A", {"resource"}),
    ],
)
def test_that_it_locks(hand: Hand, name: str, step: str, locked: set[str]) -> None:
    hand.session.select_lots(["a"])
    choose(lots_menu(hand.canvas), name)
    assert hand.steps == [step]
    assert hand.lot("a").locked == locked


def test_that_it_unlocks_only_what_is_locked(hand: Hand) -> None:
    hand.session.select_lots(["a"])
    unlock = next(action for action in lots_menu(hand.canvas).actions() if action.text() == "&Unlock")
    assert not unlock.isEnabled()
    choose(lots_menu(hand.canvas), "Lock start and machine")
    choose(lots_menu(hand.canvas), "Unlock")
    assert not hand.lot("a").locked


def test_that_it_takes_lots_off_the_board(hand: Hand) -> None:
    hand.session.select_lots(["a", "b"])
    choose(lots_menu(hand.canvas), "Unschedule")
    assert hand.steps == ["Unschedule 2 lots"]
    assert set(hand.session.scenario.plan.lots) == {"c"}


def test_that_it_offers_the_machines_that_can_make_the_order(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    menu = lots_menu(hand.canvas)
    others = next(action.menu() for action in menu.actions() if action.text() == "Move &to")
    assert [action.text() for action in others.actions()] == ["M2"]
    choose(menu, "M2")
    assert (hand.lot("b").resource, hand.lot("b").start) == ("M2", 840)


def test_that_it_splits_in_two_by_the_quantity_asked_for(hand: Hand, monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(QInputDialog, "getInt", lambda *args: (asked.append(args[3:]), (4000, True))[1])
    hand.session.select_lots(["a"])
    choose(lots_menu(hand.canvas), "Split in two…")
    assert asked == [(5000, 1, 9999, 1)]
    assert hand.steps == ["Split A in two"]
    assert sorted(one.quantity for one in hand.session.scenario.plan.by_order["A"]) == [4000, 6000]


def test_that_a_split_that_is_called_off_changes_nothing(hand: Hand, monkeypatch) -> None:
    monkeypatch.setattr(QInputDialog, "getInt", lambda *args: (4000, False))
    hand.session.select_lots(["a"])
    choose(lots_menu(hand.canvas), "Split in two…")
    assert hand.steps == []


def test_that_it_merges_lots_of_one_order(take: Callable[..., Hand]) -> None:
    halves = (lot("x", "A", "M1", 500, 0, 30), lot("y", "A", "M2", 500, 0, 30))
    hand = take(scenario(shop([order("A")], [machine("M1"), machine("M2")]), *halves))
    hand.session.select_lots(["x", "y"])
    choose(lots_menu(hand.canvas), "Merge lots")
    assert hand.steps == ["Merge the lots of A"]
    assert [one.quantity for one in hand.session.scenario.plan.lots.rows] == [1000]


def test_that_lots_of_two_orders_cannot_be_merged(hand: Hand) -> None:
    hand.session.select_lots(["a", "b"])
    merge = next(action for action in lots_menu(hand.canvas).actions() if action.text() == "M&erge lots")
    assert not merge.isEnabled()


def test_that_a_read_only_project_can_only_be_looked_at(hand: Hand) -> None:
    hand.session.read_only_reason = "Ana has this project open."
    hand.session.select_lots(["a"])
    enabled = [
        action.text() for action in lots_menu(hand.canvas).actions() if action.isEnabled() and action.text()
    ]
    assert enabled == ["Select all lots of the &order", "&Zoom to it"]


def test_that_the_menu_of_the_board_shows_the_whole_plan(hand: Hand) -> None:
    hand.show(9000, 9100)
    choose(view_menu(hand.canvas), "Show the whole plan")
    assert hand.board.navigation.viewport.left < 120
