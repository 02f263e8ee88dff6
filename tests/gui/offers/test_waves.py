"""Waves are planned, sent, answered by one key each, and the rest is planned again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from core.model import Scenario, Shop
from core.offers import send_wave
from gui.main_window.keyboard import key_sections
from tests.builders import EPOCH
from tests.gui.conftest import SAMPLES
from tests.gui.offers.conftest import MakeDesk, network
from tests.gui.offers.driving import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.main_window import MainWindow


def test_that_a_network_opens_with_its_lines_and_a_factory_never_meets_them(
    make_window: Callable[[], MainWindow],
) -> None:
    window = make_window()
    window.documents.open_file(str(SAMPLES / "laser-network.json"))
    assert window.offers.isVisible()
    assert not window.board.isVisible()
    assert window.menus.actions["send_wave"].isVisible()
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    assert not window.offers.isVisible()
    assert window.board.isVisible()
    assert window.docks.docks["next_best"].isHidden()
    assert not window.menus.actions["send_wave"].isVisible()


def test_that_f5_plans_the_best_wave_as_one_step(desk: Desk) -> None:
    desk.plan()
    assert desk.steps == ["Plan a wave (4 offers)"]
    assert desk.wave["O4"] == "North"
    assert "proven best" in desk.page.remark.text()
    desk.session.undo()
    assert desk.wave == {}


def test_that_a_wave_that_was_undone_is_no_longer_called_the_best(desk: Desk) -> None:
    desk.plan()
    desk.session.undo()
    assert "proven best" not in desk.page.remark.text()
    desk.session.redo()
    assert "proven best" in desk.page.remark.text()


def test_that_a_wave_is_sent_by_one_key_and_uses_up_a_round(desk: Desk) -> None:
    desk.plan()
    desk.key(Qt.Key.Key_F9)
    assert desk.steps[-1] == "Send 4 offers"
    assert len(desk.page.picture.lanes["offered"]) == 4
    assert desk.session.scenario.shop.offering.rounds == 2
    assert desk.page.bar.rounds.value() == 2
    assert not desk.page.bar.send.isEnabled()


def test_that_a_day_goes_by_keys_alone(desk: Desk) -> None:
    desk.plan()
    desk.key(Qt.Key.Key_F9)
    first, second, third = [card.pair for card in desk.page.picture.lanes["offered"]][:3]
    desk.key(Qt.Key.Key_A)
    assert desk.offer(*first).answer == "accepted"
    desk.key(Qt.Key.Key_D)
    QTest.keyClicks(QApplication.focusWidget(), "no steel")
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_E)
    assert (desk.offer(*second).answer, desk.offer(*second).reason) == ("declined", "no steel")
    assert desk.offer(*third).answer == "expired"
    desk.plan()
    assert set(desk.wave) <= {second[0], third[0]}
    assert desk.wave
    assert second not in desk.wave.items()
    assert third not in desk.wave.items()


def test_that_answers_plan_the_rest_again_by_themselves(desk: Desk) -> None:
    desk.page.bar.replan.setChecked(True)
    desk.plan()
    desk.key(Qt.Key.Key_F9)
    declined = [card.pair for card in desk.page.picture.lanes["offered"]][:2]
    for _ in declined:
        desk.key(Qt.Key.Key_D)
        desk.key(Qt.Key.Key_Return)
    desk.wait()
    assert desk.steps[-1].startswith("Plan the rest again")
    assert not set(declined) & set(desk.wave.items())
    desk.session.undo()  # the plan of the rest is one step, each answer another
    assert desk.offer(*declined[1]).answer == "declined"
    desk.session.undo()
    assert desk.offer(*declined[1]).answer is None


def test_that_an_answer_given_while_a_wave_is_sought_is_kept(desk: Desk) -> None:
    scenario = desk.session.scenario
    desk.session.apply("Send", lambda _: send_wave(scenario, [("O1", "West")], now=0))
    desk.page.solve()
    desk.choose("offered", "O1")
    desk.key(Qt.Key.Key_A)
    desk.wait()
    assert desk.offer("O1", "West").answer == "accepted"
    assert "O1" not in desk.wave
    assert len(desk.wave) == 3


def test_that_esc_declines_nothing(desk: Desk) -> None:
    desk.plan()
    desk.key(Qt.Key.Key_F9)
    desk.key(Qt.Key.Key_D)
    assert desk.page.reason.isVisible()
    desk.key(Qt.Key.Key_Escape)
    assert not desk.page.reason.isVisible()
    assert len(desk.page.picture.lanes["offered"]) == 4


def test_that_the_offer_asked_about_is_declined_whatever_is_selected_by_then(desk: Desk) -> None:
    desk.plan()
    desk.key(Qt.Key.Key_F9)
    first, second = [card.pair for card in desk.page.picture.lanes["offered"]][:2]
    desk.key(Qt.Key.Key_D)
    desk.choose("offered", second[0])
    QTest.mouseClick(desk.page.reason.take, Qt.MouseButton.LeftButton)
    assert desk.offer(*first).answer == "declined"
    assert desk.offer(*second).answer is None


def test_that_nobody_is_asked_why_about_an_offer_answered_meanwhile(desk: Desk) -> None:
    desk.plan()
    desk.key(Qt.Key.Key_F9)
    first = desk.page.picture.lanes["offered"][0].pair
    desk.key(Qt.Key.Key_D)
    desk.choose("offered", first[0])
    desk.key(Qt.Key.Key_E)
    assert desk.offer(*first).answer == "expired"
    assert not desk.page.reason.isVisible()
    assert desk.steps[-1] == f"{first[0]} expired at {first[1]}"


def test_that_one_offer_is_counted_as_one(desk: Desk) -> None:
    desk.plan()
    desk.key(Qt.Key.Key_F9)
    desk.page.bar.replan.setChecked(True)
    desk.key(Qt.Key.Key_E)
    desk.wait()
    assert desk.steps[-1] == "Plan the rest again (1 offer)"


def test_that_an_answer_needs_an_offer_that_waits(desk: Desk) -> None:
    desk.key(Qt.Key.Key_A)
    assert desk.refusals == ["Select offers that wait for an answer."]
    assert desk.steps == []


def test_that_offers_whose_time_is_up_are_told_and_expire_at_a_press(make_desk: MakeDesk) -> None:
    desk = make_desk(send_wave(network(), [("O1", "North"), ("O2", "South")], now=0))
    assert desk.page.overdue.isVisible()
    assert "time is up" in desk.lanes.lists["offered"].cards.index(0, 0).data()
    QTest.mouseClick(desk.page.overdue, Qt.MouseButton.LeftButton)
    assert [card.lane for card in desk.page.picture.lanes["expired"]] == ["expired", "expired"]
    assert not desk.page.overdue.isVisible()


def test_that_rules_on_the_bar_are_steps_of_their_own(desk: Desk) -> None:
    desk.page.bar.rounds.setValue(5)
    desk.page.bar.balance.setValue(12.5)
    assert desk.session.scenario.shop.offering.rounds == 5
    assert desk.session.scenario.shop.offering.balance_weight == 12.5
    desk.session.undo()
    assert desk.page.bar.balance.value() == 1.0


def test_that_a_file_that_another_window_holds_is_only_looked_at(desk: Desk) -> None:
    desk.plan()
    desk.session.read_only_reason = "Somebody else has it."
    desk.session.stepped.emit()
    desk.drag(desk.spot("O4", "North"), "South")
    for key in (Qt.Key.Key_F9, Qt.Key.Key_A, Qt.Key.Key_Delete):
        desk.key(key)
    assert desk.steps == ["Plan a wave (4 offers)"]
    assert not desk.page.bar.solve.isEnabled()


@pytest.mark.parametrize("gone", ["orders", "producers"])
def test_that_a_network_without_orders_or_producers_says_so(make_desk: MakeDesk, gone: str) -> None:
    whole = network()
    desk = make_desk(Scenario(replace(whole.shop, **{gone: getattr(Shop(EPOCH), gone)})))
    desk.page.solve()
    assert desk.refusals == ["A wave needs orders and producers."]
    assert desk.page.nobody.isVisible() == (gone == "producers")
    desk.page.grab()


def test_that_a_closed_day_counts_what_was_accepted(desk: Desk) -> None:
    scenario = send_wave(desk.session.scenario, [("O1", "North")], now=0)
    desk.session.apply("Send", lambda _: scenario)
    desk.choose("offered", "O1")
    desk.key(Qt.Key.Key_A)
    desk.page.bar.close_day.trigger()
    assert desk.session.scenario.shop.producers["North"].volume_to_date == 1
    assert "O1" not in desk.session.scenario.shop.orders
    assert desk.page.picture.rows[0].bars == ()


def test_that_everything_is_painted_in_both_themes(desk: Desk) -> None:
    desk.plan()
    desk.drag(desk.spot("O4", "North"), "West", drop=False)
    desk.page.grab()
    desk.qtbot.keyClick(desk.lines, Qt.Key.Key_Escape)
    assert desk.lines.drag is None
    desk.mouse(desk.lines.viewport(), QEvent.Type.MouseButtonRelease, desk.spot("O4", "North"))
    assert desk.steps == ["Plan a wave (4 offers)"]


def test_that_a_factory_is_offered_no_panels_or_keys_of_a_network(make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    for name, has_network in (("cork-factory", False), ("laser-network", True)):
        window.documents.open_file(str(SAMPLES / f"{name}.json"))
        menu = QMenu()
        window.menus._fill_docks(menu)
        assert ("Simulation" in [entry.text() for entry in menu.actions()]) == has_network
        sections = dict(key_sections(is_network=has_network))
        assert ("Offers" in sections) == has_network
        assert ("F9" in [keys for keys, _ in sections["Plan"]]) == has_network
