from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.edit import NewMatrix, count_preparation, take_matrix
from core.model import FrozenMap, Machine, Mode, Order, Scenario, Shop, Table
from tests.builders import EPOCH
from tests.gui.matrix.conftest import MakeDesk
from tests.gui.matrix.driving import CTRL, Desk

SQUARE = (("P1", "P2", "P3"), ("M1", "M2", "M3"))


def matrix(*costs: tuple[float | None, ...], machines: tuple[str, ...] = SQUARE[1]) -> Scenario:
    orders = [f"P{n}" for n in range(1, len(costs) + 1)]
    return take_matrix(Scenario(Shop(EPOCH)), NewMatrix(orders, machines, costs))


def test_that_regrets_stand_in_the_cells_when_asked_for(desk: Desk) -> None:
    desk.page.bar.view_buttons["regret"].click()
    shown = desk.grid.shown
    assert shown.as_regret
    assert shown.regret is not None
    assert shown.regret[2].tolist() == [10, 10, 0, 11, 9]
    assert shown.loss is not None
    assert shown.loss[2, 2] == 9
    assert np.isnan(shown.loss).sum() == 20  # only the pairs of the best plan can be lost


def test_that_a_preview_shows_ghosts_and_changes_nothing_until_it_is_taken(desk: Desk) -> None:
    desk.solve()
    before = desk.session.scenario
    desk.double_click("P1", "M5")
    desk.wait()
    assert desk.said == "Forcing P1 on M5 makes 20 into 23 (+3)."
    assert desk.grid.shown.preview is not None
    assert desk.session.scenario is before
    desk.key(Qt.Key.Key_Escape)
    assert desk.grid.shown.preview is None
    desk.double_click("P1", "M5")
    desk.wait()
    desk.page.line.buttons[0].click()
    assert desk.pairs["P1"] == "M5"
    assert desk.session.history.undo_name == "Force P1 on M5: total 23"


def test_that_a_next_best_plan_is_looked_at_and_taken_as_one_step(desk: Desk) -> None:
    desk.solve()
    plans = desk.panel.plans
    assert [line.head for line in plans.rows.lines[:2]] == ["2. Total 21", "3. Total 22"]
    assert plans.rows.lines[0].figure == "+1"
    first = plans.visualRect(plans.model().index(0, 0)).center()
    desk.qtbot.mouseClick(plans.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert desk.said == "Plan 2 costs 21 instead of 20 (+1)."
    plans.setFocus()
    desk.key(Qt.Key.Key_Return)
    desk.wait()
    assert desk.panel.total.text() == "21"
    assert len(desk.session.history.steps) == 2
    assert desk.said.startswith("The plan costs 21; the best costs 20")


def test_that_a_machine_that_is_down_is_answered_and_taken_as_one_step(make_desk: MakeDesk) -> None:
    desk = make_desk(matrix((1, 5, 9), (2, 3, 4), machines=("M1", "M2", "M3")))
    desk.solve()
    assert desk.pairs == {"P1": "M1", "P2": "M2"}
    assert [line.figure for line in desk.panel.machines.rows.lines] == ["down: +5", "down: +1", "can be spared"]
    desk.go_to("P1", "M1")
    desk.page.do("down")
    desk.wait()
    assert desk.said == "Without M1, 4 becomes 9 (+5)."
    desk.key(Qt.Key.Key_Return)
    desk.wait()
    assert desk.pairs["P1"] != "M1"
    assert desk.page.picture.down.tolist() == [True, False, False]
    assert desk.session.history.undo_name == "M1 is down: total 9"
    desk.key(Qt.Key.Key_Z, CTRL)
    desk.wait()
    assert desk.pairs == {"P1": "M1", "P2": "M2"}


def test_that_what_a_second_machine_is_worth_is_said(desk: Desk) -> None:
    desk.solve()
    words = {line.head: line.words for line in desk.panel.machines.rows.lines}
    assert words["M1"] == "A second M1 saves 3."
    assert "worth nothing" in words["M3"]


def test_that_left_orders_are_told_with_what_each_costs(make_desk: MakeDesk) -> None:
    desk = make_desk(matrix((1, 4), (2, 3), (3, 4), (9, 2), machines=("M1", "M2")))
    desk.solve()
    assert set(desk.pairs) == {"P1", "P4"}
    assert "2 left (P2, P3)" in desk.said
    assert [(line.head, line.figure) for line in desk.panel.left.rows.lines] == [("P2", "+1"), ("P3", "+2")]


def test_that_an_order_without_a_machine_is_named_and_its_row_marked(make_desk: MakeDesk) -> None:
    desk = make_desk(matrix((1, 2, 3), (None, None, None), (4, 5, 6)))
    assert "P2 has no machine" in desk.said
    assert desk.grid.shown.blamed is not None
    assert np.argwhere(desk.grid.shown.blamed)[:, 0].tolist() == [1, 1, 1]
    desk.solve()
    assert "P2 has no machine" in desk.refusal
    assert desk.session.history.steps == ()


def test_that_two_orders_locked_on_one_machine_are_a_clash_with_their_cells(desk: Desk) -> None:
    for order in ("P1", "P2"):
        desk.go_to(order, "M3")
        desk.key(Qt.Key.Key_L)
    desk.wait()
    assert desk.said == "P1 and P2 are locked on M3, which takes 1 order at most."
    assert desk.grid.shown.blamed is not None
    assert np.argwhere(desk.grid.shown.blamed).tolist() == [[0, 2], [1, 2]]


def test_that_a_locked_pair_is_kept_and_a_click_on_its_lock_lets_it_go(desk: Desk) -> None:
    desk.go_to("P1", "M5")
    desk.key(Qt.Key.Key_L)
    desk.solve()
    assert (desk.pairs["P1"], desk.panel.total.text()) == ("M5", "23")
    from gui.matrix.marks import lock_place

    cell = desk.page.picture.cell("P1", "M5")
    assert cell is not None
    spot = lock_place(desk.grid.place.rect(*cell)).center()
    desk.qtbot.mouseClick(desk.grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not any(lot.locked for lot in desk.lots)
    desk.solve()
    assert desk.panel.total.text() == "20"


@pytest.mark.parametrize(("reading", "amount", "total"), [
    ("none", "", "20"), ("uniform", "10", "70"), ("machine", "10", "40"),
])  # fmt: skip
def test_that_preparation_is_read_as_chosen_in_the_bar(desk: Desk, reading: str, amount: str, total: str) -> None:
    bar = desk.page.bar
    bar.preparation.setCurrentIndex(bar.preparation.findData(reading))
    bar.preparation.activated.emit(bar.preparation.currentIndex())
    if amount:
        bar.amount.setFocus()
        desk.type(amount)
        desk.key(Qt.Key.Key_Return)
    desk.page.setFocus()
    desk.solve()
    assert desk.panel.total.text() == total


def test_that_a_preparation_that_changes_nothing_is_explained(desk: Desk) -> None:
    desk.page.rules.set_preparation("uniform", "10")
    desk.solve()
    assert "it cannot change which machine does which order" in desk.said


def test_that_capacity_is_chosen_in_the_bar(desk: Desk) -> None:
    bar = desk.page.bar
    bar.capacity.setCurrentIndex(bar.capacity.findData(2))
    bar.capacity.activated.emit(bar.capacity.currentIndex())
    assert {machine.max_orders for machine in desk.session.scenario.shop.machines.rows} == {2}
    desk.solve()
    assert float(desk.panel.total.text()) < 20


def test_that_computed_costs_are_told_from_typed_ones(make_desk: MakeDesk) -> None:
    beam = FrozenMap({"format": "beam"})
    orders = [Order("A", 20, attributes=beam), Order("B", 40, attributes=beam)]
    machines = [Machine(f"M{n}", rates=FrozenMap({"beam": 10.0 * n}), hourly_cost=30.0, max_orders=1) for n in (1, 2)]
    desk = make_desk(Scenario(Shop(EPOCH, orders=Table(orders), machines=Table(machines))))
    desk.go_to("A", "M1")
    desk.type("50")
    desk.key(Qt.Key.Key_Return)
    desk.wait()
    picture = desk.page.picture
    assert picture.cost.tolist() == [[50, 30], [120, 60]]
    assert picture.computed.tolist() == [[False, True], [True, True]]
    assert "computed" in desk.page.tip((1, 0))
    assert "Cost 50, typed." in desk.page.tip((0, 0))
    assert desk.window.board.isVisible()


def test_that_the_model_is_shown_copied_and_saved(desk: Desk, tmp_path: Path) -> None:
    work = desk.window.matrix_work
    work.show_model()
    model = work.model
    assert model is not None
    desk.qtbot.waitUntil(lambda: not model.is_busy)
    assert "P3 is done on exactly one machine" in model.text.toPlainText()
    model.copy_button.click()
    assert QApplication.clipboard().text() == model.text.toPlainText()
    for form, mark in (("lp", "Minimize"), ("mps", "ROWS")):
        work.save_model(tmp_path / f"m.{form}", form)
        desk.qtbot.waitUntil(lambda: not work.errand.is_busy)
        assert mark in (tmp_path / f"m.{form}").read_text()
    model.close()
    assert work.model is None


def test_that_every_cell_of_a_clash_of_many_orders_is_marked(make_desk: MakeDesk) -> None:
    orders, machines = [f"P{n}" for n in range(12)], [f"M{n}" for n in range(12)]
    costs = [[*[1.0] * 10, None, None] for _ in range(11)] + [[2.0] * 12]
    desk = make_desk(take_matrix(Scenario(Shop(EPOCH)), NewMatrix(orders, machines, costs)))
    desk.wait()
    assert "P7 and 3 more can go only to M0, M1" in desk.said
    blamed = desk.grid.shown.blamed
    assert blamed is not None
    assert blamed[:11, :10].all()
    assert blamed.sum() == 110


def test_that_an_imported_cost_says_so_until_it_is_typed_over(make_desk: MakeDesk) -> None:
    modes = Table([Mode("A", "M1", cost=7, cost_from="imported"), Mode("A", "M2", cost=9)])
    shop = Shop(EPOCH, orders=Table([Order("A", 1)]), machines=Table([Machine("M1"), Machine("M2")]), modes=modes)
    desk = make_desk(Scenario(shop))
    desk.wait()
    assert "Cost 7, imported" in desk.page.tip((0, 0))
    assert "Cost 9, as the file gives it." in desk.page.tip((0, 1))
    desk.go_to("A", "M1")
    desk.type("8")
    desk.key(Qt.Key.Key_Return)
    assert "Cost 8, typed." in desk.page.tip((0, 0))
    desk.page.undo()
    assert "Cost 7, imported" in desk.page.tip((0, 0))


def test_that_f6_goes_to_the_bar_and_escape_comes_back(desk: Desk) -> None:
    desk.go_to("P1", "M1")
    desk.window.docks.go_round(+1)
    assert desk.page.bar.isAncestorOf(QApplication.focusWidget())
    desk.key(Qt.Key.Key_Tab)
    assert desk.page.bar.isAncestorOf(QApplication.focusWidget())
    desk.key(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is desk.grid


def test_that_regrets_of_machines_paid_for_come_while_the_best_plan_stands(make_desk: MakeDesk) -> None:
    costs = [[float(1 + (7 * r + 3 * c) % 11) for c in range(6)] for r in range(6)]
    names = [f"P{n}" for n in range(6)], [f"M{n}" for n in range(6)]
    desk = make_desk(count_preparation(take_matrix(Scenario(Shop(EPOCH)), NewMatrix(*names, costs)), "machine", 5.0))
    desk.qtbot.waitUntil(lambda: desk.page.insight.best is not None, timeout=20_000)
    desk.wait()
    answer = desk.page.insight.answer
    assert answer is not None
    assert not answer.grows
    assert not np.isnan(answer.rise).any()


def test_that_escape_ends_the_search_for_a_plan(desk: Desk) -> None:
    desk.wait()
    desk.page.insight.wish("solve")
    desk.go_to("P1", "M1")
    desk.key(Qt.Key.Key_Escape)
    assert not desk.page.insight.is_granting
    desk.wait()
    assert desk.lots == ()
