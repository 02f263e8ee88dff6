from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from core.edit import remove_rows
from core.files.matrix import MatrixReport, write_matrix
from tests.gui.conftest import SAMPLES
from tests.gui.dialogs.import_wizard.guide import Guide
from tests.gui.matrix.driving import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.main_window import MainWindow


def test_that_a_welding_project_opens_with_its_matrix(make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    window.documents.open_file(str(SAMPLES / "welding-shop.json"))
    assert window.docks.workspace == "allocate"
    assert window.matrix.isVisible()
    assert not window.board.isVisible()
    assert window.docks.docks["insight"].isVisible()
    assert window.menus.actions["export_matrix"].isVisible()


def test_that_a_factory_with_times_does_not_meet_the_matrix(make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    assert window.docks.workspace == "schedule"
    assert not window.matrix.isVisible()
    assert window.board.isVisible()
    assert window.docks.docks["insight"].isHidden()
    assert not window.menus.actions["export_matrix"].isVisible()


def test_that_the_keyboard_goes_round_from_the_matrix_to_the_panels(desk: Desk) -> None:
    desk.window.docks.go_round(+1)
    assert not desk.grid.hasFocus()
    for _ in range(12):
        desk.window.docks.go_round(+1)
        if desk.grid.hasFocus():
            break
    assert desk.grid.hasFocus()


@pytest.fixture
def book(tmp_path: Path) -> Path:
    costs = ((16.0, 4.0, 1.0), (2.0, None, 7.0))
    regrets = ((0.0, 1.0, 2.0), (3.0, None, 4.0))
    report = MatrixReport("Welds", ("P1", "Q9"), ("M1", "M2", "X7"), costs, {}, regrets=regrets)
    write_matrix(report, tmp_path / "costs.xlsx")
    return tmp_path / "costs.xlsx"


def test_that_a_workbooks_costs_come_in_as_one_step_after_a_look(
    empty: Desk, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(book), ""))
    empty.page.empty.take_in.click()
    guide = Guide(empty.window, empty.qtbot)
    guide.wait_until_read()
    assert guide.wizard.reading.wishes.kind == "costs"
    guide.go_to("compare")
    guide.finish()
    empty.wait()
    picture = empty.page.picture
    assert (picture.orders, picture.machines) == (("P1", "Q9"), ("M1", "M2", "X7"))
    assert picture.cost[0].tolist() == [16, 4, 1]
    assert not picture.is_open[1, 1]
    assert len(empty.session.history.steps) == 1


def test_that_an_order_nobody_knows_is_taken_in_as_new_where_the_planner_says_so(desk: Desk, book: Path) -> None:
    desk.window.exchange.import_file(book, "costs")
    guide = Guide(desk.window, desk.qtbot)
    guide.wait_until_read()
    guide.go_to("values")
    guide.answer("word order q9", "New: Q9")
    guide.go_to("compare")
    guide.finish()
    desk.wait()
    assert "Q9" in desk.page.picture.orders
    assert desk.session.scenario.shop.modes["Q9 @ M1"].cost == 2
    assert desk.session.scenario.shop.modes["P5 @ M1"].cost == 3


def test_that_a_matrix_nobody_saw_is_as_new_as_the_project_when_it_is_looked_at(desk: Desk) -> None:
    first = desk.page.picture.orders[0]
    desk.window.change_workspace("schedule")
    assert desk.window.session.apply("Remove", remove_rows, "orders", [first])
    assert first in desk.page.grid.picture.orders
    desk.window.change_workspace("allocate")
    assert first not in desk.page.grid.picture.orders
