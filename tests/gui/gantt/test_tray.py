"""The tray: orders that wait, and how they come onto the board."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from core.edit import finish, resize, unschedule
from core.model import FrozenMap
from gui.look import wording
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.gantt.hand import Hand

Take = Callable[..., Hand]


@pytest.fixture
def waiting(take: Take) -> Hand:
    """X of 2,000 pieces is half planned, Y of another format and Z wait; Z is due first."""
    orders = [
        order("X", 2000, due=9000),
        order("Y", attributes=FrozenMap({"format": "29x30"})),
        order("Z", 600, due=3000),
    ]
    return take(scenario(shop(orders, [machine("M1"), machine("M2")]), lot("x", "X", "M1", 1000, 600, 660)))


def names(hand: Hand) -> list[str]:
    """The orders in the tray."""
    model = hand.board.tray.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def send(
    hand: Hand, kind: QEvent.Type, there: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A mouse event to the tray, at a point of the screen."""
    target = hand.board.tray.list.viewport()
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    at = QPointF(target.mapFromGlobal(there))
    QApplication.sendEvent(
        target, QMouseEvent(kind, at, QPointF(there), button, held, keys)
    )


def carry(hand: Hand, name: str, goal: QPoint) -> QPoint:
    """Press the card of an order and carry it over the canvas; the point of the screen where it is then
    held."""
    cards = hand.board.tray.list
    index = cards.model().index(names(hand).index(name), 0)
    origin = cards.viewport().mapToGlobal(cards.visualRect(index).center())
    there = hand.canvas.mapToGlobal(goal)
    send(hand, QEvent.Type.MouseButtonPress, origin)
    for share in (0.3, 0.6, 1.0):
        send(hand, QEvent.Type.MouseMove, origin + (there - origin) * share)
    return there


def test_that_orders_wait_in_the_order_of_their_due_dates(waiting: Hand) -> None:
    assert names(waiting) == ["Z", "X", "Y"]
    assert waiting.board.tray.isVisible()


def test_that_the_tray_is_gone_when_nothing_waits(hand: Hand) -> None:
    assert not hand.board.tray.isVisible()
    hand.session.apply("Unschedule A", unschedule, ["a"])
    assert hand.board.tray.isVisible()


def test_that_an_order_is_dragged_onto_a_machine_as_one_step(waiting: Hand) -> None:
    before = waiting.session.project
    there = carry(waiting, "Z", waiting.at("M2", 1203))
    send(waiting, QEvent.Type.MouseButtonRelease, there)
    [placed] = waiting.session.scenario.plan.by_order["Z"]
    assert waiting.steps == ["Place Z on M2"]
    assert (placed.resource, placed.start, placed.end, placed.quantity) == ("M2", 1200, 1236, 600)
    waiting.session.undo()
    assert waiting.session.project is before


def test_that_only_what_is_missing_is_placed(waiting: Hand) -> None:
    send(waiting, QEvent.Type.MouseButtonRelease, carry(waiting, "X", waiting.at("M2", 1200)))
    assert [one.quantity for one in waiting.session.scenario.plan.by_order["X"]] == [1000, 1000]


def test_that_a_machine_that_cannot_make_it_says_why(waiting: Hand) -> None:
    send(waiting, QEvent.Type.MouseButtonRelease, carry(waiting, "Y", waiting.at("M2", 1200)))
    assert waiting.refusals == ["M2 cannot make 29x30."]
    assert waiting.steps == []


def test_that_esc_puts_an_order_back(waiting: Hand, qtbot: Any) -> None:
    there = carry(waiting, "Z", waiting.at("M2", 1200))
    qtbot.keyClick(waiting.board.tray.list, Qt.Key.Key_Escape)
    send(waiting, QEvent.Type.MouseButtonRelease, there)
    assert waiting.steps == []
    assert waiting.canvas.mouse.gesture is None


def test_that_the_prices_are_those_of_what_is_missing(waiting: Hand, qtbot: Any) -> None:
    carry(waiting, "X", waiting.at("M2", 1200))
    prices = waiting.drag_in_hand.prices
    assert (prices.piece.lot, prices.piece.order) == (None, "X")
    qtbot.waitUntil(lambda: len(prices.best) > 0)


def test_that_a_digit_drops_an_order_from_the_tray_for_the_price_on_its_badge(waiting: Hand, qtbot: Any) -> None:
    before, cost = waiting.session.project, waiting.session.score.cost
    there = carry(waiting, "Z", waiting.at("M2", 1200))
    qtbot.waitUntil(lambda: len(waiting.drag_in_hand.prices.best) > 1)
    slot = waiting.drag_in_hand.prices.best[1]
    qtbot.keyClick(waiting.board.tray.list, Qt.Key.Key_2)
    send(waiting, QEvent.Type.MouseButtonRelease, there)
    [placed] = waiting.session.scenario.plan.by_order["Z"]
    assert (placed.resource, placed.start) == (slot.resource, slot.start)
    assert waiting.session.score.cost - cost == pytest.approx(slot.price, abs=1e-9)
    assert len(waiting.steps) == 1
    waiting.session.undo()
    assert waiting.session.project is before


def test_that_the_ghost_is_as_long_as_the_smallest_lot_where_less_is_missing(take: Take) -> None:
    orders = [order("X", 2000, min_lot=1500, due=9000)]
    hand = take(scenario(shop(orders, [machine("M1"), machine("M2")]), lot("x", "X", "M1", 1500, 600, 690)))
    there = carry(hand, "X", hand.at("M2", 1200))
    [ghost] = hand.drag_in_hand.drop.landed
    send(hand, QEvent.Type.MouseButtonRelease, there)
    placed = hand.session.scenario.plan.by_order["X"][-1]
    assert (ghost.quantity, ghost.start, ghost.end) == (placed.quantity, placed.start, placed.end) == (1500, 1200, 1290)


def test_that_a_new_lot_does_not_count_among_those_that_give_way(waiting: Hand, qtbot: Any) -> None:
    carry(waiting, "Z", waiting.at("M2", 1203))
    qtbot.waitUntil(lambda: waiting.drag_in_hand.price is not None)
    assert not any("give" in line for line in waiting.said)


def test_that_with_ctrl_only_a_part_of_an_order_is_placed(waiting: Hand, qtbot: Any) -> None:
    there = carry(waiting, "Z", waiting.at("M2", 1203))
    qtbot.keyPress(waiting.board.tray.list, Qt.Key.Key_Control)
    assert waiting.said[1].startswith("300 of 600 pieces")
    send(waiting, QEvent.Type.MouseButtonRelease, there, Qt.KeyboardModifier.ControlModifier)
    [placed] = waiting.session.scenario.plan.by_order["Z"]
    assert (waiting.steps, placed.quantity) == (["Place 300 of Z on M2"], 300)


def test_that_a_tray_that_loses_the_keyboard_takes_its_order_back(waiting: Hand) -> None:
    carry(waiting, "Z", waiting.at("M2", 1200))
    QApplication.sendEvent(waiting.board.tray.list, QFocusEvent(QEvent.Type.FocusOut))
    assert waiting.canvas.mouse.gesture is None


def test_that_an_order_let_go_outside_the_board_stays_in_the_tray(waiting: Hand) -> None:
    carry(waiting, "Z", waiting.at("M2", 1200))
    beside = waiting.board.tray.mapToGlobal(QPoint(30, 30))
    send(waiting, QEvent.Type.MouseMove, beside)
    send(waiting, QEvent.Type.MouseButtonRelease, beside)
    assert waiting.steps == []
    assert waiting.refusals == []


def test_that_without_a_mouse_an_order_goes_to_the_end_of_a_machine(waiting: Hand) -> None:
    [order_z] = [one for one in waiting.session.scenario.shop.orders.rows if one.id == "Z"]
    menu = waiting.board.tray.list.machines_menu(order_z, 600)
    ends = [action for action in menu.actions() if action.text().startswith("At the end")]
    assert [action.text() for action in ends] == ["At the end of M1", "At the end of M2"]
    ends[0].trigger()
    [placed] = waiting.session.scenario.plan.by_order["Z"]
    assert (placed.resource, placed.start) == ("M1", 690)  # behind X and the changeover


def test_that_an_order_is_offered_its_best_slots_with_their_prices(waiting: Hand) -> None:
    z, cost = waiting.session.scenario.shop.orders["Z"], waiting.session.cost
    best = waiting.board.tray.list.machines_menu(z, 600).defaultAction()
    best.trigger()
    assert wording.difference(waiting.session.cost - cost) == best.text().split("\t")[1]
    assert waiting.steps == [f"Place Z on {waiting.session.scenario.plan.by_order['Z'][0].resource}"]


def test_that_an_order_no_machine_can_make_says_so(waiting: Hand) -> None:
    [order_y] = [one for one in waiting.session.scenario.shop.orders.rows if one.id == "Y"]
    [entry] = waiting.board.tray.list.machines_menu(order_y, 1000).actions()
    assert entry.text() == "No machine can make Y"
    assert not entry.isEnabled()


def test_that_an_order_asked_for_is_flashed_in_the_tray(waiting: Hand) -> None:
    wanted = names(waiting)[-1]
    assert waiting.board.show_order(wanted)
    assert waiting.board.tray.list.flashed == wanted
    assert waiting.session.selection.orders == {wanted}
    waiting.board.grab()


def test_that_a_flash_in_the_tray_fades(waiting: Hand, qtbot: Any) -> None:
    waiting.board.show_order(names(waiting)[0])
    qtbot.waitUntil(lambda: waiting.board.tray.list.flashed is None, timeout=10_000)


def test_that_an_order_planned_in_part_is_flashed_in_both_places(hand: Hand) -> None:
    hand.session.apply("Less", resize, "a", 4000)
    assert hand.board.show_order("A")
    assert hand.board.tray.list.flashed == "A"
    assert hand.canvas.overlay.flashed == ("a",)


def test_that_an_order_that_is_nowhere_is_said_to_be(hand: Hand) -> None:
    hand.session.apply("Made", finish, ["a"])
    assert not hand.board.show_order("A")
