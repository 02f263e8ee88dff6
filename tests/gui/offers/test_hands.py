"""Orders are dragged from one producer to another, with prices and reasons, and next best producers are a key away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtWidgets import QApplication

from core.evaluate import evaluate_wave
from core.offers import answer, send_wave
from gui.offers.timeline_painter import box_lines
from gui.offers.words import capacity_words, volume_words
from tests.gui.offers.driving import Desk


def test_that_an_order_is_dragged_to_another_producer_as_one_step(desk: Desk) -> None:
    desk.plan()
    desk.drag(desk.spot("O4", "North"), "South")
    assert desk.steps[-1] == "O4 to South"
    assert desk.wave["O4"] == "South"
    desk.plan()
    assert desk.wave["O4"] == "South"  # a hand move is locked
    desk.session.undo()
    desk.session.undo()
    assert desk.wave["O4"] == "North"


def test_that_the_price_in_hand_is_what_the_wave_is_worth_more(desk: Desk) -> None:
    desk.plan()
    before = evaluate_wave(desk.session.scenario).objective
    desk.drag(desk.spot("O4", "North"), "South", drop=False)
    price = desk.lines.drag.price("South")
    assert box_lines(desk.lines.drag)[0] == "O4 · South"
    desk.lines.let_go()
    assert evaluate_wave(desk.session.scenario).objective - before == pytest.approx(price)


def test_that_a_producer_that_cannot_have_it_says_why(desk: Desk) -> None:
    desk.plan()
    origin = desk.spot("O4", "North")
    desk.drag(origin, "West")
    assert desk.refusals == ["O4 is 600 mm long, West takes at most 300 mm."]
    assert desk.wave["O4"] == "North"


def test_that_a_producer_that_declined_is_no_place_for_it(desk: Desk) -> None:
    sent = answer(send_wave(desk.session.scenario, [("O4", "South")], now=0), ["O4 @ South"], "declined")
    desk.session.apply("Answer", lambda _: sent)
    desk.plan()
    desk.drag(desk.spot("O4", "North"), "South", drop=False)
    assert desk.lines.drag.reasons("South") == ("South was asked for O4 before.",)
    desk.lines.forget()


def test_that_an_order_goes_from_the_lane_onto_a_line(desk: Desk) -> None:
    cards = desk.lanes.lists["to_offer"]
    at = QPointF(cards.visualRect(cards.cards.index(1, 0)).center())
    view, lines = cards.viewport(), desk.lines.viewport()
    desk.mouse(view, QEvent.Type.MouseButtonPress, at)
    desk.mouse(view, QEvent.Type.MouseMove, at + QPointF(0, -20))
    row = QPointF(400, desk.lines.place.y(1) + 10).toPoint()
    there = QPointF(view.mapFromGlobal(lines.mapToGlobal(row)))
    desk.mouse(view, QEvent.Type.MouseMove, there)
    desk.mouse(view, QEvent.Type.MouseButtonRelease, there)
    assert desk.wave == {"O2": "South"}


def test_that_an_offer_that_waits_is_not_dragged(desk: Desk) -> None:
    desk.plan()
    desk.key(Qt.Key.Key_F9)
    desk.drag(desk.spot("O4", "North"), "South")
    assert "note the answer" in desk.refusals[0]
    assert desk.offer("O4", "North").answer is None


def test_that_n_shows_who_is_next_and_enter_proposes_it(desk: Desk) -> None:
    desk.plan()
    desk.choose("to_offer", "O4")
    desk.key(Qt.Key.Key_N)
    panel = desk.window.docks.panel("next_best")
    assert panel.list.hasFocus()
    assert panel.title.text() == "O4 · North"
    assert "90% likely to accept" in panel.why.text()
    names = [panel.list.topLevelItem(n).text(0) for n in range(panel.list.topLevelItemCount())]
    assert names == ["1  North", "2  South", "Cannot have it (1)"]
    panel.list.setCurrentItem(panel.list.topLevelItem(1))
    desk.key(Qt.Key.Key_Return)
    assert desk.wave["O4"] == "South"


def test_that_an_open_offer_shows_who_is_next_if_it_is_declined(desk: Desk) -> None:
    desk.plan()
    desk.key(Qt.Key.Key_F9)
    desk.choose("offered", "O4")
    panel = desk.window.docks.panel("next_best")
    assert panel.list.topLevelItem(0).text(0) == "1  South"
    assert "If it declines" in panel.why.text()
    assert desk.offer("O4", "North").answer is None


def test_that_numbers_propose_the_best_producers(desk: Desk) -> None:
    desk.choose("to_offer", "O4")
    desk.key(Qt.Key.Key_2)
    assert desk.wave == {"O4": "South"}
    desk.key(Qt.Key.Key_1)
    assert desk.wave == {"O4": "North"}
    desk.key(Qt.Key.Key_Delete)
    assert desk.wave == {}


def test_that_arrows_go_from_offer_to_offer_and_l_locks(desk: Desk) -> None:
    desk.plan()
    desk.lines.setFocus()
    desk.key(Qt.Key.Key_Down)
    first = desk.page.looked
    desk.key(Qt.Key.Key_Right)
    assert desk.page.looked != first
    desk.key(Qt.Key.Key_L)
    lot = next(lot for lot in desk.session.scenario.plan.lots.rows if (lot.order, lot.resource) == desk.page.looked)
    assert lot.locked == {"resource"}
    desk.key(Qt.Key.Key_L)
    assert not desk.session.scenario.plan.lots[lot.id].locked


def test_that_a_line_says_its_hours_and_its_way_to_the_target(desk: Desk) -> None:
    desk.session.apply("Send", lambda s: answer(send_wave(s, [("O4", "North")], now=0), ["O4 @ North"], "accepted"))
    desk.session.apply("Send", lambda s: send_wave(s, [("O3", "North")], now=0))
    north = desk.page.picture.rows[0]
    assert capacity_words(north) == "4.0 of 6.0 h taken, 2.0 h free"
    said = volume_words(north, desk.session.scenario.shop)
    assert said == "0 delivered, 1.9 promised, 0 expected of 5 orders; 3.1 still lacking."
    QApplication.processEvents()
    assert "North" in desk.lines.tip_at(QPointF(30, desk.lines.place.y(0) + 5))


def test_that_the_selection_is_the_same_everywhere(desk: Desk) -> None:
    desk.plan()
    desk.choose("to_offer", "O3")
    assert desk.session.selection.orders == {"O3"}
    desk.session.select_orders(["O2"])
    assert desk.page.looked == ("O2", desk.wave["O2"])
    assert desk.lines.chosen == {("O2", desk.wave["O2"])}
