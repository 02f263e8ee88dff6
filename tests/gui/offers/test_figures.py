"""The dashboard and what was learned of the producers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from core.model import FrozenMap, Order, Table
from core.offers import answer, send_wave
from core.offers.dashboard import dashboard
from gui import look
from gui.offers.chart import Chart, Series
from tests.gui.conftest import SAMPLES
from tests.gui.offers.conftest import MakeDesk, network

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from gui.main_window import MainWindow


@pytest.fixture
def sample(make_window: Callable[[], MainWindow]) -> MainWindow:
    """A window on the sample network and its history of offers."""
    window = make_window()
    window.documents.open_file(str(SAMPLES / "laser-network.json"))
    return window


def test_that_the_dashboard_shows_every_figure_over_time(sample: MainWindow) -> None:
    sample.docks.show("dashboard")
    panel = sample.docks.panel("dashboard")
    told = dashboard(sample.session.scenario.shop, "week")
    for chart in panel.charts.values():
        assert chart.places
    assert len(panel.charts["acceptance"].places) == len(told.periods)
    assert panel.charts["acceptance"].figure == look.wording.share(told.whole.acceptance_rate)
    assert f"{look.wording.whole(2000)} offers" in panel.summary.text()


def test_that_the_dashboard_goes_by_day_as_well(sample: MainWindow) -> None:
    sample.docks.show("dashboard")
    panel = sample.docks.panel("dashboard")
    weeks = len(panel.charts["balance"].places)
    panel.by.setCurrentIndex(1)
    panel.by.activated.emit(1)
    assert len(panel.charts["balance"].places) > weeks


def test_that_a_network_without_a_history_has_empty_charts(make_desk: MakeDesk) -> None:
    desk = make_desk(network())
    desk.window.docks.show("dashboard")
    panel = desk.window.docks.panel("dashboard")
    assert "No offers were sent yet" in panel.summary.text()
    assert not any(chart.places for chart in panel.charts.values())
    panel.grab()


def test_that_an_answer_shows_on_the_dashboard(make_desk: MakeDesk) -> None:
    desk = make_desk(network())
    desk.window.docks.show("dashboard")
    desk.session.apply("Send", send_wave, [("O1", "North"), ("O2", "South")], now=0)
    desk.session.apply("Answer", answer, ["O1 @ North"], "accepted", now=5)
    panel = desk.window.docks.panel("dashboard")
    assert "2 offers of 2 orders: 1 accepted" in panel.summary.text()
    assert panel.charts["acceptance"].figure == "100 %"


def test_that_a_chart_tells_its_numbers_to_mouse_and_keys(qtbot) -> None:
    chart = Chart("Rate")
    qtbot.addWidget(chart)
    chart.resize(300, chart.height())
    chart.show_series([Series("a", ((0.0, 1.0), (1.0, 3.0)), band=((0.0, 0.5, 1.5), (1.0, 2.0, 4.0)))])
    chart.show()
    QTest.mouseMove(chart, QPointF(280, 60).toPoint())
    chart.at = 1.0
    assert chart.words_at(1.0) == ["1.00", "a: 3.00 (2.00 – 4.00)"]
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.at == 0.0
    assert "a: 1.00" in chart.accessibleDescription()
    chart.grab()


def test_that_rates_are_told_with_their_intervals(sample: MainWindow) -> None:
    sample.docks.show("acceptance")
    panel = sample.docks.panel("acceptance")
    assert panel.rates.rates[0].producer == "Découpe Lyon"
    assert panel.rates.rates[0].sentence in panel.rates.accessibleDescription()
    assert "Tôlerie Bordeaux accepted" in panel.drift.text()
    assert "rate in 2,000 answers" in panel.serving.text()
    assert panel.table.isHidden()


def test_that_a_model_is_learned_beside_the_window_as_one_step_and_can_be_pinned(sample: MainWindow, qtbot) -> None:
    sample.docks.show("acceptance")
    panel, beliefs = sample.docks.panel("acceptance"), sample.offers.beliefs
    QTest.mouseClick(panel.learn, Qt.MouseButton.LeftButton)
    assert not panel.learn.isEnabled()
    qtbot.waitUntil(lambda: not beliefs.is_learning, timeout=60_000)
    assert [step.name for step in sample.session.history.steps] == ["Learn acceptance from the history"]
    assert "the model of" in panel.serving.text()
    assert float(panel.scores["brier", "model"].text()) < float(panel.scores["brier", "rate"].text())
    assert panel.calibration.places
    panel.choice.activated.emit(panel.choice.findData("rate"))
    assert beliefs.learned.serves == "rate"
    assert "rate in 2,000 answers" in panel.serving.text()
    sample.session.undo()
    assert beliefs.learned.serves == "model"
    sample.session.undo()
    assert beliefs.learned is None


def test_that_five_offers_are_called_too_few(make_desk: MakeDesk) -> None:
    whole = network()
    sent = send_wave(whole, [("O1", "North"), ("O2", "North"), ("O3", "South")], now=0)
    desk = make_desk(answer(sent, [offer.id for offer in sent.shop.offers.rows], "declined", now=1))
    desk.window.docks.show("acceptance")
    panel = desk.window.docks.panel("acceptance")
    assert "3 answers are too few to learn from" in panel.serving.text()
    low, high = panel.rates.rates[0].low, panel.rates.rates[0].high
    assert high - low > 0.4


def test_that_learned_numbers_that_were_tampered_with_are_told(sample: MainWindow) -> None:
    spoilt = FrozenMap({**sample.session.project.settings, "acceptance": "[1, 2"})
    sample.session.apply_to_project("Spoil", lambda project: replace(project, settings=spoilt))
    sample.docks.show("acceptance")
    assert "cannot be used" in sample.docks.panel("acceptance").serving.text()
    assert sample.offers.beliefs.scenario.shop.belief is not None  # the rates still hold


def test_that_what_was_learned_plans_the_wave_and_is_never_saved_with_it(sample: MainWindow, qtbot) -> None:
    sample.solve()
    qtbot.waitUntil(lambda: not sample.offers.is_busy, timeout=60_000)
    assert sample.session.scenario.shop.belief is None
    assert sample.offers.picture.scenario.shop.belief is not None
    sample.offers.send()
    offers = [offer for offer in sample.session.scenario.shop.offers.rows if offer.order in _orders(sample)]
    assert offers
    assert all(offer.acceptance is not None for offer in offers)


def _orders(window: MainWindow) -> Table[Order]:
    return window.session.scenario.shop.orders


def test_that_panels_are_painted_in_the_dark(sample: MainWindow, qapp: QApplication) -> None:
    look.apply(qapp, "dark")
    for name in ("dashboard", "acceptance"):
        sample.docks.show(name)
        panel = sample.docks.panel(name)
        assert panel.grab().toImage().pixelColor(1, 1).lightness() < 128, name
    look.apply(qapp, "light")
