"""The board as a whole: what it shows when there is little, and what the window may ask of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint

from core.edit import History, move, remove_rows, set_field
from core.model import Plan, Project, Shop, Table
from gui import look
from tests.builders import EPOCH, lot, machine, order, scenario, shop
from tests.gui.gantt.hand import Hand

Take = Callable[..., Hand]


def words(hand: Hand) -> list[str]:
    """The words on an empty board."""
    from gui.gantt import overlay

    said: list[str] = []
    real = overlay.paint_words
    overlay.paint_words = lambda painter, words, *rest: (said.extend(words), real(painter, words, *rest))
    try:
        hand.canvas.grab()
    finally:
        overlay.paint_words = real
    return said


def test_that_an_empty_project_says_what_to_do(take: Take) -> None:
    hand = take(scenario(Shop(EPOCH)))
    assert words(hand) == ["No machines yet", "Add machines in the Machines table, or open a sample."]


def test_that_a_shop_without_a_plan_says_how_to_get_one(take: Take) -> None:
    assert words(take(scenario())) == [
        "No plan yet",
        "Press Solve, or drag an order from below onto a machine.",
    ]


def test_that_a_shop_without_orders_says_how_to_get_them(take: Take) -> None:
    hand = take(scenario(Shop(EPOCH, machines=Table([machine()]))))
    assert words(hand)[1] == "Add orders in the Orders table, or import an order book."


def test_that_a_board_with_bars_says_nothing(hand: Hand) -> None:
    assert words(hand) == []


def test_that_a_plan_without_times_is_shown_without_an_axis(take: Take) -> None:
    hand = take(scenario(shop(machines=[machine(rates={})]), lot("a", "A", "M1", 1000)))
    assert not hand.board.contents.picture.keeps_times
    hand.board.grab()
    assert hand.canvas.bar_at(hand.at("M1", 60).toPointF()) == 0


def test_that_an_edit_elsewhere_is_shown_at_once(hand: Hand) -> None:
    hand.session.apply("Move C", move, "c", resource="M1", start=1800)
    assert hand.board.contents.picture.bars.row.tolist() == [0, 0, 0]


def test_that_a_renamed_machine_has_its_new_name(hand: Hand) -> None:
    hand.session.apply("Rename M2", set_field, "machines", "M2", "id", "Simplex")
    assert [row.id for row in hand.board.contents.picture.rows] == ["M1", "Simplex", "M3"]


def test_that_a_machine_that_goes_takes_its_row_along(hand: Hand) -> None:
    hand.session.apply("Remove M1", remove_rows, "machines", ["M1"])
    assert hand.board.navigation.viewport.rows == 2
    assert hand.board.contents.picture.bars.row.tolist() == [0]


def test_that_a_solvers_plan_is_previewed_and_taken_away(hand: Hand) -> None:
    plan = Plan(Table([lot("z", "A", "M2", 10_000, 1500, 2100)]))
    before = hand.canvas.grab().toImage()
    hand.board.show_incumbent(plan)
    edge = hand.at("M2", 1500)
    assert hand.canvas.grab().toImage().pixelColor(edge).name() == look.current().accent
    hand.board.show_incumbent(None)
    assert hand.canvas.grab().toImage() == before


def test_that_only_what_would_change_is_previewed(hand: Hand) -> None:
    lots = hand.session.scenario.plan.lots
    hand.board.show_incumbent(Plan(lots.put(lot("c", "C", "M2", 5000, 900, 1200))))
    assert [one.order for one in hand.board.contents.incumbent.lots] == ["C"]
    assert hand.board.contents.leaving.tolist() == [2]


def test_that_what_the_bars_are_coloured_by_is_told(hand: Hand, qtbot) -> None:
    with qtbot.waitSignal(hand.board.colour_by_changed) as told:
        hand.board.set_colour_by("design")
    assert told.args == ["design"]


def test_that_a_previewed_plan_survives_the_loss_of_an_order(hand: Hand) -> None:
    hand.board.show_incumbent(
        Plan(Table([lot("z", "A", "M2", 1, 1500, 2100), lot("y", "B", "M2", 1, 100, 200)]))
    )
    hand.session.apply("Remove A", remove_rows, "orders", ["A"])
    assert [one.id for one in hand.board.contents.incumbent.lots] == ["y"]


def test_that_the_dates_of_the_selected_order_are_marked(hand: Hand) -> None:
    hand.session.select_orders(["C"])
    due = QPoint(hand.at("M1", 2160).x(), 300)
    column = [hand.canvas.grab().toImage().pixelColor(due + QPoint(0, dy)).name() for dy in range(12)]
    assert look.current().accent in column


def test_that_now_is_marked(hand: Hand, monkeypatch) -> None:
    from datetime import datetime

    from gui.gantt import overlay

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime(2026, 9, 8, 2, 0)

    monkeypatch.setattr(overlay, "datetime", Clock)
    at = QPoint(hand.at("M1", 1560).x(), 300)
    assert hand.canvas.grab().toImage().pixelColor(at).name() == look.current().now


@pytest.mark.slow
def test_that_a_thousand_orders_on_forty_machines_are_shown(take: Take) -> None:
    machines = [machine(f"Machine {n:02}", 6000) for n in range(40)]
    orders = [order(f"OF{n:04}", 6000, due=n * 60) for n in range(1000)]
    lots = [
        lot(f"l{n}", f"OF{n:04}", f"Machine {n % 40:02}", 6000, n // 40 * 90, n // 40 * 90 + 60)
        for n in range(1000)
    ]
    hand = take(scenario(shop(orders, machines), *lots))
    hand.board.zoom_to_all()
    assert len(hand.board.contents.picture.bars) == 1000
    assert len(hand.board.contents.picture.bars.seen(hand.board.navigation.viewport)) > 300
    hand.board.grab()


def test_that_another_project_is_shown_from_the_start(hand: Hand) -> None:
    other = scenario(shop([order("Z")], [machine("New")]), lot("z", "Z", "New", 1000, 5000, 5060))
    hand.session.load(History(Project((other,))))
    assert [row.id for row in hand.board.contents.picture.rows] == ["New"]
    assert hand.board.navigation.viewport.left < 5000 < hand.board.navigation.viewport.right
