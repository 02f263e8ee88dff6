"""What is painted, told by single pixels: that batches arrive where they should, and that every sign is
there."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from core.model import Calendar, Table
from gui import look
from gui.gantt.rectangles import fill
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.gantt.hand import Hand

Take = Callable[..., Hand]


def picture(hand: Hand) -> QImage:
    """What the canvas shows."""
    return hand.canvas.grab().toImage()


def test_that_many_rectangles_in_one_call_are_the_same_as_one_by_one(qapp) -> None:
    x, y = np.array([3.0, 40.0, 80.0]), np.array([5.0, 9.0, 30.0])
    width = np.array([20.0, 5.0, 33.0])
    batch = painted(lambda painter: fill(painter, "#aa3300", x, y, width, 11))
    frames = [QRectF(*frame, 11) for frame in zip(x, y, width, strict=True)]
    single = painted(lambda painter: [painter.fillRect(frame, QColor("#aa3300")) for frame in frames])
    assert batch == single


def painted(paint: Callable[[QPainter], object]) -> QImage:
    """A white sheet that something was painted on."""
    sheet = QImage(120, 60, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    paint(painter)
    painter.end()
    return sheet


def test_that_no_rectangle_is_no_trouble(qapp) -> None:
    sheet = QPixmap(10, 10)
    sheet.fill("#ffffff")
    empty, painter = sheet.toImage(), QPainter(sheet)
    fill(painter, "#aa3300", np.zeros(0), np.zeros(0), 5, 5)
    painter.end()
    assert sheet.toImage() == empty


def test_that_a_bar_has_the_colour_of_its_code(hand: Hand) -> None:
    fills = hand.board.contents.colouring.fills(look.current())
    on_time = fills[hand.board.contents.colouring.code["A"]]
    assert picture(hand).pixelColor(hand.at("M1", 600)) == on_time


def test_that_the_corners_of_a_bar_are_round(hand: Hand) -> None:
    view = hand.board.navigation.viewport
    corner = QPoint(round(view.x(840.0)), 5)
    inside = corner + QPoint(8, 3)
    shown = picture(hand)
    assert shown.pixelColor(corner) != shown.pixelColor(inside)
    assert shown.pixelColor(corner).lightness() > shown.pixelColor(corner + QPoint(4, 0)).lightness()


def test_that_closed_time_is_shaded(take: Take) -> None:
    early = Calendar("early", (((360, 840),),) * 7)
    hand = take(scenario(shop([order()], [machine(calendar="early")], calendars=Table([early]))))
    hand.show(0, 1440)
    shown = picture(hand)
    assert shown.pixelColor(hand.at("M1", 1215)).name() == look.current().closed
    assert shown.pixelColor(hand.at("M1", 515)).name() == look.current().row_even


def test_that_a_lot_that_pauses_overnight_shows_it(take: Take) -> None:
    early = Calendar("early", (((360, 840),),) * 7)
    the_shop = shop([order("A", 8000)], [machine(calendar="early")], calendars=Table([early]))
    hand = take(scenario(the_shop, lot("a", "A", "M1", 8000, 720, 1440 + 720)))
    shown = picture(hand)
    assert shown.pixelColor(hand.at("M1", 1400)) != shown.pixelColor(hand.at("M1", 2100))


def test_that_a_changeover_is_drawn_before_its_lot(hand: Hand) -> None:
    shown = picture(hand)
    colours = {shown.pixelColor(hand.at("M1", minute)).name() for minute in range(812, 838)}
    assert look.current().row_even not in colours


@pytest.mark.parametrize("what", [("start",), ("resource",), ("start", "resource")])
def test_that_each_lock_has_its_sign(hand: Hand, what: tuple[str, ...]) -> None:
    from core.edit import lock

    before = picture(hand)
    hand.session.apply("Lock A", lock, ["a"], *what)
    after = picture(hand)
    near_end = [hand.at("M1", 720) + QPoint(dx, dy) for dx in range(-15, -3) for dy in range(-6, 6)]
    assert any(before.pixelColor(at) != after.pixelColor(at) for at in near_end)


def test_that_a_conflict_has_a_frame_and_a_sign(take: Take) -> None:
    both = (lot("a", "A", "M1", 10_000, 120, 720), lot("b", "B", "M1", 10_000, 600, 1200))
    hand = take(scenario(shop([order("A", 10_000), order("B", 10_000)]), *both))
    shown, red = picture(hand), look.current().conflict
    view = hand.board.navigation.viewport
    assert shown.pixelColor(QPoint(round(view.x(120.0)), hand.at("M1", 0).y())).name() == red
    sign = QPoint(round(view.x(1200.0)) - 2, 6)
    assert shown.pixelColor(sign - QPoint(3, 0)).name() == red
    assert shown.pixelColor(sign - QPoint(0, 2)).lightness() > 220


def test_that_the_canvas_wears_the_dark_theme(hand: Hand, qapp) -> None:
    below = QPoint(600, 350)
    assert picture(hand).pixelColor(below).name() == look.LIGHT.window
    look.apply(qapp, "dark")
    assert picture(hand).pixelColor(below).name() == look.DARK.window


def test_that_moving_the_pointer_does_not_paint_the_plan_anew(hand: Hand, monkeypatch) -> None:
    picture(hand)
    monkeypatch.setattr(hand.canvas, "_painted", lambda: pytest.fail("painted anew"))
    hand.canvas.mouse.hover(1)
    picture(hand)


def test_that_a_plan_far_away_draws_one_bar_for_each_pixel(take: Take) -> None:
    from gui.gantt.layout import MANY, laid_out, thinned

    lots = [lot(f"l{n}", "A", "M1", 1, n * 10, n * 10 + 10) for n in range(2 * MANY)]
    hand = take(scenario(shop([order("A")]), *lots))
    bars, view = hand.board.contents.picture.bars, hand.board.navigation.viewport.showing(0, 56 * 1440)
    laid = thinned(laid_out(bars, bars.seen(view), view))
    assert len(laid.bar) <= hand.canvas.width() + 40
    assert len(set(laid.x.tolist())) == len(laid.bar)


def test_that_the_whole_board_can_be_painted_on_paper(hand: Hand) -> None:
    page = QPixmap(842, 595)
    page.fill(QColor("white"))
    painter = QPainter(page)
    hand.board.paint_to(painter, QRectF(20, 20, 802, 555))
    painter.end()
    shown = page.toImage()
    colours = {shown.pixelColor(x, y).name() for x in range(100, 800, 3) for y in range(40, 200, 3)}
    assert hand.board.contents.colouring.fills(look.LIGHT)[3].name() in colours
    assert shown.pixelColor(10, 300).name() == "#ffffff"


@pytest.mark.parametrize("days", [15.3, 15.8, 16.1, 30.4])
def test_that_no_name_on_the_axis_is_cut_at_the_edge(hand: Hand, days: float) -> None:
    hand.show(0, days * 1440)
    shown = hand.board.axis.grab().toImage()
    last = {shown.pixelColor(shown.width() - 1, y).name() for y in range(shown.height())}
    assert last <= {look.LIGHT.window, look.LIGHT.line}


def test_that_a_late_bar_has_a_dark_foot_so_that_its_colour_is_not_the_only_sign(take: Take) -> None:
    orders = [order("A", 10_000, due=400), order("B", 10_000, due=2000)]
    late, early = lot("a", "A", "M1", 10_000, 120, 720), lot("b", "B", "M2", 10_000, 120, 720)
    hand = take(scenario(shop(orders, [machine("M1"), machine("M2")]), late, early))
    shown, ink = picture(hand), look.current().bar_text
    dark = {}
    for name in ("M1", "M2"):
        lower = range(4, hand.board.navigation.viewport.row_height // 2)
        column = [hand.at(name, 660) + QPoint(0, dy) for dy in lower]
        dark[name] = sum(shown.pixelColor(at).name() == ink for at in column)
    assert dark == {"M1": 3, "M2": 0}
