"""Days are simulated beside the window, compared with intervals, and shown as fan and distribution."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.offers import propose
from core.offers.simulation import simulate_days
from gui.offers.simulation_panel import PLAN, SimulationPanel
from tests.gui.offers.conftest import MakeDesk, network
from tests.gui.offers.driving import Desk


@pytest.fixture
def panel(desk: Desk) -> SimulationPanel:
    """The panel on the small network."""
    desk.window.docks.show("simulation")
    shown = desk.window.docks.panel("simulation")
    shown.days.setValue(200)
    return shown


def choose(panel: SimulationPanel, first: str, second: str | None) -> None:
    panel.policy.setCurrentIndex(panel.policy.findData(first))
    panel.other.setCurrentIndex(panel.other.findData(second))


def run(desk: Desk, panel: SimulationPanel) -> None:
    QTest.mouseClick(panel.run, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: not panel.simulating.is_running, timeout=60_000)


def test_that_two_policies_are_compared_on_the_same_days(desk: Desk, panel: SimulationPanel) -> None:
    choose(panel, "greedy", "look-ahead")
    run(desk, panel)
    assert [days.policy for days in panel.answer.days] == ["greedy", "look-ahead"]
    assert panel.summary.text().startswith("200 days of 3 rounds")
    assert panel.fan.places == [1.0, 2.0, 3.0]
    assert panel.spread.places
    rows = panel._rows(panel.answer)
    assert rows[0] == ["", "Best first", "Look ahead"]
    assert rows[1][0] == "Accepted orders"
    assert rows[2][0].startswith("second minus first 0, the same every day")


def test_that_the_panel_tells_what_the_core_simulates(desk: Desk, panel: SimulationPanel) -> None:
    choose(panel, "myopic", None)
    run(desk, panel)
    question = panel.answer.question
    own = simulate_days(question.scenario, question.options)
    assert panel.answer.days[0].summary("accepted") == own.summary("accepted")
    assert panel.answer.differences == {}
    assert desk.steps == []  # a simulation changes nothing


def test_that_the_proposed_wave_can_be_simulated_once_there_is_one(desk: Desk, panel: SimulationPanel) -> None:
    choose(panel, PLAN, None)
    QTest.mouseClick(panel.run, Qt.MouseButton.LeftButton)
    assert "No wave is proposed" in desk.refusals[0]
    desk.session.apply("Propose", propose, [("O4", "South")])
    run(desk, panel)
    assert panel.answer.days[0].first == (("O4", "South"),)


def test_that_acceptances_can_be_doubted(desk: Desk, panel: SimulationPanel) -> None:
    choose(panel, "myopic", None)
    run(desk, panel)
    believed = panel.answer.days[0].summary("accepted").mean
    panel.shift.setValue(-40)
    run(desk, panel)
    assert panel.answer.days[0].summary("accepted").mean < believed
    assert "acceptance" in panel.summary.text()


def test_that_robustness_shows_other_worlds(desk: Desk, panel: SimulationPanel) -> None:
    choose(panel, "myopic", None)
    QTest.mouseClick(panel.robust, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: not panel.simulating.is_running, timeout=60_000)
    assert len(panel.answer.variants) > 1
    assert panel._rows(panel.answer)[1][0] == panel.answer.variants[0].name
    panel.grab()


def test_that_a_simulation_can_be_stopped_and_another_project_forgets_it(desk: Desk, panel: SimulationPanel) -> None:
    panel.days.setValue(100_000)
    QTest.mouseClick(panel.run, Qt.MouseButton.LeftButton)
    assert panel.simulating.is_running
    QTest.mouseClick(panel.run, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: not panel.simulating.is_running, timeout=60_000)
    assert panel.answer is None or "stopped before" in panel.summary.text()
    desk.session.opened.emit()
    assert panel.answer is None
    assert panel.fan.isHidden()


def test_that_nothing_can_be_simulated_without_orders(make_desk: MakeDesk) -> None:
    shop = network().shop
    desk = make_desk(type(network())(type(shop)(shop.epoch, producers=shop.producers)))
    desk.window.docks.show("simulation")
    assert not desk.window.docks.panel("simulation").run.isEnabled()
