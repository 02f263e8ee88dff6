from __future__ import annotations

import random

from PySide6.QtCore import Qt

from core.edit import NewMatrix, take_matrix
from core.model import Scenario, Shop
from tests.builders import EPOCH
from tests.gui.matrix.conftest import MakeDesk
from tests.gui.matrix.driving import CTRL

SIDE = 200


def large() -> Scenario:
    dice = random.Random(4)
    costs = [[None if dice.random() < 0.1 else dice.randint(1, 999) for _ in range(SIDE)] for _ in range(SIDE)]
    names = [f"Machine number {n} of the long hall" for n in range(SIDE)]
    return take_matrix(Scenario(Shop(EPOCH)), NewMatrix([f"OF-{n}" for n in range(SIDE)], names, costs))


def test_that_only_the_cells_in_sight_are_painted_and_the_rest_can_be_reached(make_desk: MakeDesk) -> None:
    desk = make_desk(large())
    desk.grid.viewport().repaint()
    place = desk.grid.place
    assert desk.grid.painter.painted == len(place.rows_seen) * len(place.columns_seen) < 1000
    desk.key(Qt.Key.Key_End, CTRL)
    assert desk.grid.selected.current == (SIDE - 1, SIDE - 1)
    assert desk.grid.place.area.contains(desk.grid.place.rect(SIDE - 1, SIDE - 1).center())
    desk.grid.viewport().repaint()
    assert desk.grid.painter.painted < 1000


def test_that_a_large_matrix_is_solved_beside_the_window(make_desk: MakeDesk) -> None:
    desk = make_desk(large())
    desk.key(Qt.Key.Key_F5)
    assert desk.page.insight.is_granting  # the key came back at once
    desk.wait()
    assert len(desk.pairs) == SIDE
    assert desk.grid.shown.regret is not None
    assert desk.grid.shown.regret.shape == (SIDE, SIDE)
    assert desk.panel.plans.rows.lines
