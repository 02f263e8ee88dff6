"""The context menu: every entry does its thing, as one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu

from gui.gantt.menu import lots_menu, view_menu
from gui.gantt.slots import offers
from gui.look import wording
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.gantt.hand import Hand

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


def choose(menu: QMenu, name: str) -> None:
    """Choose the entry of this name, or of a menu within."""
    entry = found(menu, name)
    assert entry.isEnabled()
    entry.trigger()


def found(menu: QMenu, name: str) -> QAction:
    """The entry of this name, whatever stands at its right."""
    return next(action for action in entries(menu) if action.text().replace("&", "").split("\t")[0] == name)


def machines_of(hand: Hand) -> QMenu:
    """The menu of machines, as it is when it opens."""
    menu = found(lots_menu(hand.canvas), "Move to").menu()
    menu.aboutToShow.emit()
    return menu


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


def test_that_it_offers_each_machine_with_the_price_of_its_best_start(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    menu, cost = machines_of(hand), hand.session.cost
    price = found(menu, "M2").text().split("\t")[1]
    choose(menu, "M2")
    assert hand.lot("b").resource == "M2"
    assert wording.difference(hand.session.cost - cost) == price
    assert hand.steps == ["Move B to M2"]


def test_that_the_cheapest_machine_stands_out(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    menu = machines_of(hand)
    best = min(offers(hand.session, hand.lot("b")).values(), key=lambda offer: offer.slot.price)
    assert menu.defaultAction() is found(menu, best.slot.resource)


def test_that_machines_that_may_not_make_it_say_why(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    entry = found(machines_of(hand), "M3")
    assert not entry.isEnabled()
    assert entry.toolTip() == "M3 cannot make 24x44."


def test_that_several_lots_are_offered_the_rows_beside_without_a_price(hand: Hand) -> None:
    hand.session.select_lots(["a", "b"])
    menu = machines_of(hand)
    assert found(menu, "M2").text() == "M2"
    choose(menu, "M2")
    assert (hand.lot("a").resource, hand.lot("b").resource) == ("M2", "M2")


def test_that_it_freezes_everything_before_the_minute_of_the_click(hand: Hand) -> None:
    choose(view_menu(hand.canvas, 600), "Freeze everything before Mon 7 Sep 10:00")
    assert hand.steps == ["Freeze everything before Mon 7 Sep 10:00"]
    assert {one.id for one in hand.session.scenario.plan.lots.rows if one.locked} == {"a", "c"}


def test_that_nothing_to_freeze_is_said(hand: Hand) -> None:
    choose(view_menu(hand.canvas, 60), "Freeze everything before Mon 7 Sep 01:00")
    assert hand.refusals == ["No lot starts before Mon 7 Sep 01:00."]


def test_that_it_marks_lots_as_started_and_done(hand: Hand) -> None:
    hand.session.select_lots(["a", "c"])
    choose(lots_menu(hand.canvas), "Mark as started")
    assert hand.lot("a").locked == hand.lot("c").locked == {"resource", "start"}
    choose(lots_menu(hand.canvas), "Mark as done")
    assert hand.steps == ["Start 2 lots", "Finish 2 lots"]
    assert [one.status for one in hand.session.scenario.shop.orders.rows] == ["done", "", "done"]


def test_that_it_counts_the_pieces_produced(hand: Hand, monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(QInputDialog, "getInt", lambda *args: (asked.append(args[3]), (4000, True))[1])
    hand.session.select_lots(["a"])
    choose(lots_menu(hand.canvas), "Pieces produced…")
    assert asked == [10_000]
    assert hand.steps == [f"Count {wording.whole(4000)} pieces of A"]
    assert (hand.lot("a").quantity, hand.lot("a").start, hand.lot("a").end) == (6000, 360, 720)


@pytest.mark.parametrize(("name", "heard"), [
    ("What holds it?", "A"), ("Alternatives", "a"), ("Repair the plan around it", "repair"),
])  # fmt: skip
def test_that_it_asks_others(hand: Hand, name: str, heard: str) -> None:
    answers: list[str] = []
    hand.board.why_asked_for.connect(answers.append)
    hand.board.alternatives_asked_for.connect(answers.append)
    hand.board.repair_asked_for.connect(lambda: answers.append("repair"))
    hand.session.select_lots(["a"])
    choose(lots_menu(hand.canvas), name)
    assert answers == [heard]


def test_that_it_asks_nothing_of_lots_without_times(take: Callable[..., Hand]) -> None:
    hand = take(scenario(shop(), lot("a", "A", "M1", 1000)))
    hand.session.select_lots(["a"])
    names = [action.text() for action in lots_menu(hand.canvas).actions()]
    assert not [name for name in names if "Why" in name or "Alternatives" in name or "Freeze" in name]


def test_that_it_copies_facts_a_spreadsheet_takes(take: Callable[..., Hand]) -> None:
    one = order("A", 10_000, due=720, customer="=HYPERLINK()", notes="first line\nsecond\tcell")
    hand = take(scenario(shop([one]), lot("a", "A", "M1", 10_000, 150, 750, "start")))
    hand.session.select_lots(["a"])
    choose(lots_menu(hand.canvas), "Copy its facts")
    cells = QApplication.clipboard().text().splitlines()[1].split("\t")
    assert cells == ["A", "'=HYPERLINK()", "", "M1", "2026-09-07 02:30", "2026-09-07 12:30", "10000",
                     "2026-09-07 12:00", "0.50", "start", "first line second cell"]  # fmt: skip


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
    merge = next(action for action in lots_menu(hand.canvas).actions() if action.text() == "Mer&ge lots")
    assert not merge.isEnabled()


def test_that_a_read_only_project_can_only_be_looked_at(hand: Hand) -> None:
    hand.session.read_only_reason = "Ana has this project open."
    hand.session.select_lots(["a"])
    enabled = [
        action.text() for action in lots_menu(hand.canvas).actions() if action.isEnabled() and action.text()
    ]
    assert [name.split("\t")[0] for name in enabled] == [
        "&What holds it?", "&Copy its facts", "Select all lots of the &order", "&Zoom to it",
    ]  # fmt: skip


def test_that_the_menu_of_the_board_shows_the_whole_plan(hand: Hand) -> None:
    hand.show(9000, 9100)
    choose(view_menu(hand.canvas), "Show the whole plan")
    assert hand.board.navigation.viewport.left < 120
