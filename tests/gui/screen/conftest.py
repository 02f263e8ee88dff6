"""A window with the cork sample, planned, and the planner before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from core.edit import History
from core.files import ProjectFile, open_any
from core.model import Lot, Plan, Project, Table
from gui import look
from tests.gui.conftest import SAMPLES
from tests.gui.screen.planner import Planner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from core.model import Scenario

DAY = 1440


@pytest.fixture
def sit_down(qapp: QApplication) -> Iterator[Callable[[Scenario | None], Planner]]:
    """Opens the window on a scenario, or on the cork sample."""
    from gui.main_window import MainWindow

    look.apply(qapp, "light")
    made: list[MainWindow] = []

    def opened(scenario: Scenario | None = None) -> Planner:
        window = MainWindow()
        made.append(window)
        window.setGeometry(0, 0, 1366, 768)
        window.show()
        assert QTest.qWaitForWindowExposed(window)
        history = open_any(SAMPLES / "cork-factory.json").history if scenario is None else History(Project((scenario,)))
        window.session.load(history, file=ProjectFile.untitled(history))
        window.activateWindow()
        QTest.qWait(200)
        return Planner(window)

    yield opened
    for window in made:
        window.session.mark_saved()
        window.close()


@pytest.fixture
def planner(sit_down: Callable[[Scenario | None], Planner]) -> Planner:
    """The planner before the first two days of a plan by hand."""
    scenario = open_any(SAMPLES / "cork-factory.json").history.project.scenario
    seated = sit_down(planned_by_hand(scenario))
    seated.show(-300, 2.2 * DAY)
    return seated


def planned_by_hand(scenario: Scenario) -> Scenario:
    """Three lots one after another on each of the first two machines that can make them all, and nothing else."""
    shop = scenario.shop
    first, second = [machine.id for machine in shop.machines.rows][:2]
    able = [order for order in shop.orders.rows
            if all(shop.pairing(order.id, machine).is_allowed for machine in (first, second))][:6]
    lots: list[Lot] = []
    for machine, orders in ((first, able[:3]), (second, able[3:])):
        work, now = shop.work_times[machine], 120
        for order in orders:
            minutes = shop.lot_minutes(order.id, machine, order.remaining) or 0
            start = work.start_at(now) or 0  # working minutes apart, so that there is room between them
            lots.append(Lot(order.id, order.id, machine, order.remaining, start, work.end_of(start, minutes)))
            now += minutes + 120
    return replace(scenario, plan=Plan(Table(lots)))
