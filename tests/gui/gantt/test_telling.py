"""What the board says in words: tips of bars, row heads and legend; and that long names keep their room."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from core.model import FrozenMap
from gui.gantt.header import WIDEST
from gui.gantt.labels import SHORT, Labels
from gui.gantt.texts import width_of
from gui.gantt.tooltips import lot_tip
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.gantt.hand import Hand

Take = Callable[..., Hand]


def tip(hand: Hand, lot_id: str) -> str:
    """What a bar says of itself."""
    return lot_tip(hand.board.contents.picture, hand.session.score, hand.lot(lot_id))


def ask(widget: QWidget, at: QPoint) -> str:
    """Rest the pointer on a widget and read the tip."""
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QHelpEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    return QToolTip.text()


def test_that_a_bar_tells_everything_a_planner_asks(take: Take) -> None:
    orders = [
        order("A", 1500, customer="Quinta do Vale", product="Naturel", due=720, release=60, status="started"),
        order("B", 600),
    ]
    lots = (lot("b", "B", "M1", 600, 0, 36), lot("a", "A", "M1", 1000, 90, 150, "start"))
    said = tip(take(scenario(shop(orders), *lots)), "a")
    for fact in (
        "Quinta do Vale", "Naturel", "24x44", "1000 of 1500", "M1",
        "Mon 7 Sep 01:30 – Mon 7 Sep 02:30",
        "1 h of work", "30 min after B", "Mon 7 Sep 12:00 · 9 h 30 early", "Mon 7 Sep 01:00", "started",
    ):  # fmt: skip
        assert fact in said


def test_that_a_bar_tells_the_conflicts_it_takes_part_in(take: Take) -> None:
    both = (lot("a", "A", "M1", 10_000, 120, 720), lot("b", "B", "M1", 10_000, 600, 1200))
    hand = take(scenario(shop([order("A", 10_000), order("B", 10_000)]), *both))
    assert "A and B overlap on M1 from Mon 7 Sep 10:00 to Mon 7 Sep 12:00." in tip(hand, "a")


def test_that_a_name_is_never_taken_for_markup(take: Take) -> None:
    hand = take(scenario(shop([order("A", customer="<b>Vale</b> & Sons")]), lot("a", "A", "M1", 1000, 0, 60)))
    assert "&lt;b&gt;Vale&lt;/b&gt; &amp; Sons" in tip(hand, "a")


def test_that_the_pointer_brings_up_the_tip_of_the_bar_it_rests_on(hand: Hand, qtbot) -> None:
    assert "10000" in ask(hand.canvas, hand.at("M1", 300))
    ask(hand.canvas, hand.at("M1", 2000))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_that_the_head_of_a_row_tells_the_load_in_view(hand: Hand) -> None:
    said = ask(hand.board.header, QPoint(20, hand.at("M1", 0).y()))
    assert said == "M1\nsingle printing\n42 % of the working time in view"


def test_that_the_legend_tells_how_many_orders_a_colour_has(hand: Hand) -> None:
    hand.board.set_colour_by("colour")
    legend = hand.board.toolbar.legend
    _, frame = legend.shown[0]
    assert ask(legend, frame.center().toPoint()) == "red: 3 orders. Click to select."


def test_that_long_names_of_machines_keep_within_the_header(take: Take) -> None:
    name = "Machine d'impression double numéro douze, atelier du fond à gauche"
    hand = take(scenario(shop([order()], [machine(name)])))
    assert hand.board.header.width() == WIDEST
    hand.board.grab()


@pytest.mark.parametrize("height", [17, 24, 45])
def test_that_a_label_shortens_and_then_vanishes(qapp, height: int) -> None:
    import numpy as np

    labels, name = Labels("#000000", height), "OF-2026-001042"
    role = labels._role
    rooms = np.array([width_of(name, role), width_of(name, role) - 1, width_of(name[-SHORT:], role) - 1])
    assert labels.shorten([name] * 3, rooms) == [name, "1042", ""]


def test_that_an_order_of_another_format_still_has_its_bar(take: Take) -> None:
    strange = order("A", attributes=FrozenMap({"format": "??"}))
    hand = take(scenario(shop([strange]), lot("a", "A", "M1", 1000, 0, 60)))
    assert "M1 cannot make ??." in tip(hand, "a")
