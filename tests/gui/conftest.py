"""A session on a small shop, and a real window on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from core.model import Project, Scenario
from gui import look
from gui.session import Session
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.loading import load

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from gui.main_window import MainWindow

DAY = 1440
SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"

for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitExposed):
    wait.__kwdefaults__["timeout"] = 60_000  # a slow machine is no reason to fail


def two_orders() -> Scenario:
    """Orders A and B due after one and two days on machines M1 and M2, A planned from eight on the first day."""
    orders = [order("A", due=DAY, customer="Domaine du Lac"), order("B", due=2 * DAY, customer="Clos Vert")]
    return scenario(shop(orders, [machine("M1"), machine("M2")]), lot("A1", "A", "M1", 1000, 480, 540))


@pytest.fixture(autouse=True)
def in_light(qapp: QApplication) -> None:
    """Begin every test in the light theme, and dress only where it must be: dressing takes a third of a second."""
    if look.choice() != "light" or not qapp.styleSheet():
        look.apply(qapp, "light")


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    """A session on two orders."""
    made = Session(Project((two_orders(),)))
    yield made
    made.solving.close()


@pytest.fixture
def make_window(qtbot) -> Iterator[Callable[[], MainWindow]]:
    """Makes windows that are shown, and closes them without a question."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from gui.main_window import MainWindow

    windows: list[MainWindow] = []

    def make() -> MainWindow:
        made = MainWindow()
        windows.append(made)
        made.resize(1366, 768)
        made.show()
        qtbot.waitExposed(made)
        return made

    yield make
    for made in windows:
        made.session.mark_saved()
        made.close()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    """A window on two orders, not saved anywhere."""

    made = make_window()
    load(made, two_orders())
    return made
