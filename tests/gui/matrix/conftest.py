"""Windows on a cost matrix."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from core.edit import NewMatrix, take_matrix
from core.model import Scenario, Shop
from tests.builders import EPOCH
from tests.gui.loading import load
from tests.gui.matrix.driving import WELDS, Desk

if TYPE_CHECKING:
    from gui.main_window import MainWindow

MakeDesk = Callable[[Scenario], Desk]


@pytest.fixture
def make_desk(make_window: Callable[[], MainWindow], qtbot) -> MakeDesk:
    """Opens a scenario in the workspace Allocate."""

    def make(scenario: Scenario) -> Desk:
        window = make_window()
        load(window, scenario)
        window.change_workspace("allocate")
        desk = Desk(window, qtbot)
        window.activateWindow()
        desk.page.setFocus()
        qtbot.waitUntil(lambda: desk.page.isVisible() and window.isActiveWindow())
        desk.wait()
        return desk

    return make


@pytest.fixture
def empty(make_desk: MakeDesk) -> Desk:
    """An empty project."""
    return make_desk(Scenario(Shop(EPOCH)))


def welds() -> Scenario:
    """The five orders and machines of H.G. Welds, not solved yet."""
    rows = [line.split("\t") for line in WELDS.strip().split("\n")]
    costs = [[float(text) for text in row[1:]] for row in rows]
    return take_matrix(
        Scenario(Shop(EPOCH)), NewMatrix([row[0] for row in rows], [f"M{n}" for n in range(1, 6)], costs)
    )


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A window on H.G. Welds."""
    return make_desk(welds())
