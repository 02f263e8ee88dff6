"""Ctrl takes only a part along: how much, what stays, what is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.model import Scenario
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.gantt.hand import ALT, CTRL, SHIFT, Hand

Take = Callable[..., Hand]


def batches(**fields) -> Scenario:
    """A of 10,000 in batches of 1,000 and lots of at least 2,000 on M1, and three machines more."""
    fields = {"min_lot": 2000, "batch": 1000, "due": 1200, **fields}
    machines = [machine(name) for name in ("M1", "M2", "M3", "M4")]
    return scenario(shop([order("A", 10_000, **fields)], machines), lot("a", "A", "M1", 10_000, 120, 720))


def test_that_with_ctrl_half_of_a_lot_goes_there_as_one_step(take: Take) -> None:
    hand = take(batches())
    before = hand.session.project
    hand.drag(hand.at("M1", 180), hand.at("M2", 600), CTRL)
    assert hand.steps == ["Split A: 5000 to M2"]
    assert sorted((one.resource, one.quantity) for one in hand.session.scenario.plan.by_order["A"]) == [
        ("M1", 5000), ("M2", 5000)]  # fmt: skip
    hand.session.undo()
    assert hand.session.project is before


def test_that_the_part_is_selected_and_locked(take: Take) -> None:
    hand = take(batches())
    hand.drag(hand.at("M1", 180), hand.at("M2", 600), CTRL)
    [part] = [one for one in hand.session.scenario.plan.lots.rows if one.id != "a"]
    assert hand.chosen == {part.id}
    assert part.locked == {"resource", "start"}


@pytest.mark.parametrize(("notches", "quantity"), [(1, 6000), (2, 7000), (30, 8000), (-1, 4000), (-30, 2000)])
def test_that_the_wheel_changes_the_share_in_whole_batches(take: Take, notches: int, quantity: int) -> None:
    hand = take(batches())
    before = hand.session.project
    hand.carry(hand.at("M1", 180), hand.at("M2", 600), CTRL)
    hand.wheel(hand.at("M2", 600), notches, CTRL)
    assert hand.said[1].startswith(f"{quantity} of 10000 pieces")
    hand.release(hand.at("M2", 600), CTRL)
    assert hand.steps == [f"Split A: {quantity} to M2"]
    assert hand.lot("a").quantity == 10_000 - quantity
    hand.session.undo()
    assert hand.session.project is before


def test_that_the_wheel_still_zooms_while_all_of_a_lot_is_carried(take: Take) -> None:
    hand = take(batches())
    scale = hand.board.navigation.viewport.scale
    hand.carry(hand.at("M1", 180), hand.at("M2", 600))
    hand.wheel(hand.at("M2", 600), 1)
    assert hand.board.navigation.viewport.scale > scale


def test_that_pressing_and_releasing_ctrl_switches_at_once(take: Take) -> None:
    hand = take(batches())
    hand.carry(hand.at("M1", 180), hand.at("M2", 600))
    QTest.keyPress(hand.canvas, Qt.Key.Key_Control)
    assert hand.drag_in_hand.carrying.grabbed.quantity == 5000
    QTest.keyRelease(hand.canvas, Qt.Key.Key_Control)
    assert hand.drag_in_hand.carrying.grabbed.quantity == 10_000


def test_that_the_share_is_kept_while_ctrl_is_let_go(take: Take) -> None:
    hand = take(batches())
    hand.carry(hand.at("M1", 180), hand.at("M2", 600), CTRL)
    hand.wheel(hand.at("M2", 600), 2, CTRL)
    hand.move(hand.at("M2", 700))
    hand.move(hand.at("M2", 600), CTRL)
    assert hand.drag_in_hand.carrying.grabbed.quantity == 7000


def test_that_what_is_left_stands_shorter_where_it_was(take: Take) -> None:
    hand = take(batches())
    hand.carry(hand.at("M1", 180), hand.at("M2", 600), CTRL)
    rest = hand.drag_in_hand.carrying.rest
    assert (rest.resource, rest.start, rest.end, rest.quantity) == ("M1", 120, 420, 5000)


def test_that_a_part_snaps_right_behind_what_is_left(take: Take) -> None:
    hand = take(batches())
    hand.carry(hand.at("M1", 120), hand.at("M1", 425), CTRL)
    assert hand.drag_in_hand.carrying.rest.end == 420
    assert (hand.drag_in_hand.drop.snap.minute, hand.drag_in_hand.drop.snap.why) == (420, "after A")


def test_that_a_lot_too_many_is_refused_with_the_reason(take: Take) -> None:
    hand = take(batches(max_lots=1))
    before = hand.session.project
    hand.drag(hand.at("M1", 180), hand.at("M2", 600), CTRL)
    assert hand.refusals == ["A may be split into at most 1 lots, and it has 1."]
    assert hand.session.project is before


def test_that_a_lot_too_small_for_two_is_refused_with_the_reason(take: Take) -> None:
    hand = take(batches(min_lot=6000))
    hand.drag(hand.at("M1", 180), hand.at("M2", 600), CTRL)
    asked = "at least 6,000 in batches of 1,000 are asked for in each"
    assert hand.refusals == [f"10,000 pieces of A are too few for two lots: {asked}."]
    assert hand.steps == []


@pytest.mark.parametrize("modifiers", [CTRL, CTRL | SHIFT, CTRL | ALT])
def test_that_a_third_support_is_refused_with_the_reason(take: Take, modifiers: Qt.KeyboardModifier) -> None:
    the_shop = batches(max_lots=4).shop
    hand = take(scenario(the_shop, lot("a", "A", "M1", 5000, 120, 420), lot("b", "A", "M2", 5000, 120, 420)))
    before = hand.session.project
    hand.drag(hand.at("M1", 180), hand.at("M3", 240), modifiers)
    [reason] = hand.refusals
    assert "print supports of A are in use" in reason or reason.startswith("3 machines work on A")
    assert hand.session.project is before


def test_that_several_lots_cannot_be_split_at_a_time(hand: Hand) -> None:
    hand.click(hand.at("M1", 300))
    hand.click(hand.at("M2", 400), CTRL)
    hand.drag(hand.at("M1", 300), hand.at("M2", 1800), CTRL)
    assert hand.refusals == ["Only one lot at a time can be split."]
    assert hand.steps == []


def test_that_ctrl_without_a_move_still_adds_to_the_selection(hand: Hand) -> None:
    hand.click(hand.at("M1", 300))
    hand.click(hand.at("M2", 400), CTRL)
    assert hand.chosen == {"a", "c"}
    assert hand.steps == []


def test_that_esc_forgets_a_split(take: Take) -> None:
    hand = take(batches())
    before = hand.session.project
    hand.carry(hand.at("M1", 180), hand.at("M2", 600), CTRL)
    hand.key(Qt.Key.Key_Escape)
    hand.release(hand.at("M2", 600), CTRL)
    assert hand.session.project is before
