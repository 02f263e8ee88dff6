"""Selecting on the board: clicks, the band, the legend, the heads of rows; and what is selected elsewhere
shows here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from core.edit import set_field
from tests.gui.gantt.hand import CTRL, Hand

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


def test_that_a_click_selects_a_bar_and_its_order_everywhere(hand: Hand) -> None:
    hand.click(hand.at("M1", 900))
    assert hand.chosen == {"b"}
    assert hand.session.selection.orders == {"B"}


def test_that_a_click_on_nothing_selects_nothing(hand: Hand) -> None:
    hand.click(hand.at("M1", 900))
    hand.click(hand.at("M1", 2000))
    assert hand.chosen == set()


def test_that_ctrl_adds_a_bar_and_takes_it_away_again(hand: Hand) -> None:
    hand.click(hand.at("M1", 900))
    hand.click(hand.at("M2", 400), CTRL)
    assert hand.chosen == {"b", "c"}
    hand.click(hand.at("M1", 900), CTRL)
    assert hand.chosen == {"c"}


def test_that_a_click_on_one_of_several_selected_bars_leaves_only_that(hand: Hand) -> None:
    hand.session.select_lots(["a", "b", "c"])
    hand.click(hand.at("M1", 900))
    assert hand.chosen == {"b"}


def test_that_a_band_selects_every_bar_it_touches(hand: Hand) -> None:
    hand.drag(hand.at("M1", 2000), hand.at("M2", 500))
    assert hand.chosen == {"a", "b", "c"}
    hand.drag(hand.at("M2", 2000), hand.at("M2", 500))
    assert hand.chosen == {"c"}


def test_that_a_band_with_ctrl_keeps_what_was_selected(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    hand.press(hand.at("M2", 2000), CTRL)
    hand.move(hand.at("M2", 500), CTRL)
    hand.release(hand.at("M2", 500), CTRL)
    assert hand.chosen == {"b", "c"}


def test_that_esc_forgets_a_band(hand: Hand) -> None:
    hand.session.select_lots(["b"])
    hand.press(hand.at("M2", 2000))
    hand.move(hand.at("M2", 500))
    hand.key(Qt.Key.Key_Escape)
    hand.release(hand.at("M2", 500))
    assert hand.chosen == {"b"}


def test_that_what_is_selected_elsewhere_is_framed_here(hand: Hand) -> None:
    before = _picture(hand)
    hand.session.select_orders(["B"])
    after = _picture(hand)
    edge = hand.at("M1", 840) - QPoint(1, 0)
    assert before.pixelColor(edge) != after.pixelColor(edge)
    assert hand.board.contents.selected.tolist() == [1]


def test_that_the_lot_of_the_same_order_is_framed_when_one_is_selected(take) -> None:
    from tests.builders import lot, machine, order, scenario, shop

    halves = (lot("x", "A", "M1", 5000, 120, 420), lot("y", "A", "M2", 5000, 600, 900))
    hand = take(scenario(shop([order("A", 10_000)], [machine("M1"), machine("M2")]), *halves))
    before = _picture(hand)
    hand.session.select_lots(["x"])
    view, top = hand.board.navigation.viewport, hand.at("M2", 750)
    line = [QPoint(top.x() + dx, round(view.y(1.0)) + dy) for dx in range(12) for dy in range(3, 7)]
    assert any(before.pixelColor(at) != _picture(hand).pixelColor(at) for at in line)


def test_that_a_click_on_a_colour_of_the_legend_selects_its_orders(hand: Hand) -> None:
    hand.board.set_colour_by("order")
    legend = hand.board.toolbar.legend
    swatch, frame = legend.shown[1]
    QTest.mouseClick(legend, Qt.MouseButton.LeftButton, pos=frame.center().toPoint())
    assert swatch.name == "B"
    assert hand.session.selection.orders == {"B"}


def test_that_a_click_on_the_head_of_a_row_selects_its_machine(hand: Hand) -> None:
    at = QPoint(20, hand.at("M2", 0).y())
    QTest.mouseClick(hand.board.header, Qt.MouseButton.LeftButton, pos=at)
    assert hand.session.selection.resources == {"M2"}


def test_that_a_double_click_shows_the_whole_order(hand: Hand) -> None:
    QTest.mouseDClick(hand.canvas, Qt.MouseButton.LeftButton, pos=hand.at("M1", 900))
    view = hand.board.navigation.viewport
    assert hand.session.selection.orders == {"B"}
    assert view.left < 840
    assert view.right > 1440
    assert view.span < 2880


def test_that_the_bar_under_the_pointer_lights_up_and_goes_out(hand: Hand) -> None:
    QTest.mouseMove(hand.canvas, hand.at("M1", 900))
    assert hand.canvas.mouse.hovered == 1
    QTest.mouseMove(hand.canvas, hand.at("M1", 2000))
    assert hand.canvas.mouse.hovered is None


def test_that_a_very_short_bar_can_be_hit(hand: Hand) -> None:
    hand.board.zoom_to_all()
    hand.show(-1440, 56 * 1440)
    assert hand.canvas.bar_at(QPointF(hand.at("M2", 450))) == 2


def _picture(hand: Hand) -> QImage:
    return hand.canvas.grab().toImage()


def test_that_the_head_of_a_row_selects_all_its_lots_or_the_late_ones(hand: Hand) -> None:
    row, *_ = hand.board.contents.picture.rows
    every, late = hand.board.header.row_menu(row).actions()
    assert not late.isEnabled()
    every.trigger()
    assert hand.chosen == {"a", "b"}
    hand.session.apply("Hurry", set_field, "orders", "B", "due", 900)
    every, late = hand.board.header.row_menu(row).actions()
    late.trigger()
    assert hand.chosen == {"b"}
