"""Windows on a small network."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from core.model import Offering, Order, Producer, Scenario, Shop, Table
from tests.builders import EPOCH
from tests.gui.loading import load
from tests.gui.offers.driving import Desk

if TYPE_CHECKING:
    from gui.main_window import MainWindow

MakeDesk = Callable[[Scenario], Desk]


def network() -> Scenario:
    """Four orders and three producers: North is sure, South is dear, West is small."""
    orders = [Order(f"O{n}", 1, value=100.0 * n, hours=2.0, length_mm=600.0 if n == 4 else 200.0) for n in range(1, 5)]
    producers = [
        Producer("North", capacity_hours=6.0, acceptance=0.9, target_volume=5.0),
        Producer("South", capacity_hours=8.0, acceptance=0.8, fixed_cost=40.0),
        Producer("West", capacity_hours=4.0, acceptance=0.5, max_length_mm=300.0),
    ]
    shop = Shop(EPOCH, orders=Table(orders), producers=Table(producers), offering=Offering(rounds=3))
    return Scenario(shop)


@pytest.fixture
def make_desk(make_window: Callable[[], MainWindow], qtbot) -> MakeDesk:
    """Opens a scenario in the workspace Offers."""

    def make(scenario: Scenario) -> Desk:
        window = make_window()
        load(window, scenario)
        window.change_workspace("offers")
        desk = Desk(window, qtbot)
        window.activateWindow()
        desk.page.setFocus()
        qtbot.waitUntil(lambda: desk.page.isVisible() and window.isActiveWindow())
        return desk

    return make


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A window on the small network, in which answers do not plan by themselves."""
    made = make_desk(network())
    made.page.bar.replan.setChecked(False)
    return made
