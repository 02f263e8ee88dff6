"""A planner's way through the cost matrix of H.G. Welds, by mouse and by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.matrix.driving import CTRL, WELDS, Desk

BEST = {"P1": "M2", "P2": "M4", "P3": "M3", "P4": "M5", "P5": "M1"}


def test_that_a_pasted_table_is_solved_forbidden_undone_and_exported(empty: Desk, tmp_path: Path) -> None:
    empty.paste(WELDS)
    assert list(empty.session.scenario.shop.machines) == ["M1", "M2", "M3", "M4", "M5"]
    assert len(empty.session.history.steps) == 1
    QTest.mouseClick(empty.page.bar.solve, Qt.MouseButton.LeftButton)
    empty.wait()
    assert (empty.panel.total.text(), empty.pairs) == ("20", BEST)
    empty.hover("P3", "M5")
    assert empty.panel.card.meaning.text() == "Forcing P3 on M5 makes 20 into 29 (+9)."
    empty.hover("P3", "M3")
    assert empty.panel.card.meaning.text() == "Price of loss: without it 20 becomes 29 (+9)."
    empty.click("P3", "M3")
    empty.key(Qt.Key.Key_F)
    empty.wait()
    assert "not allowed on M3" in empty.said
    empty.solve()
    assert empty.panel.total.text() == "29"
    assert empty.pairs["P3"] != "M3"
    empty.key(Qt.Key.Key_Z, CTRL)
    empty.key(Qt.Key.Key_Z, CTRL)
    empty.wait()
    assert empty.pairs == BEST
    assert empty.said == "Total 20: no plan costs less, and no other costs as little."
    path = tmp_path / "welds.xlsx"
    empty.window.matrix_work.export(path)
    empty.qtbot.waitUntil(lambda: not empty.window.matrix_work.errand.is_busy, timeout=20_000)
    book = load_workbook(path)
    assert book.sheetnames == ["Matrix", "Regrets", "Next best"]
    assert [cell.value for cell in book["Matrix"][10]] == ["Total", 3, 4, 3, 5, 5, 20]
    assert book["Matrix"]["C5"].style == "Corkboard chosen cost"
    assert [cell.value for cell in book["Regrets"][7]] == ["P3", 10, 10, 0, 11, 9]
    assert [row[1].value for row in book["Next best"].iter_rows(min_row=5, max_row=6)] == [20, 21]


def test_that_the_same_way_goes_by_keyboard_alone(empty: Desk) -> None:
    empty.paste(WELDS)
    empty.solve()
    assert empty.pairs == BEST
    empty.key(Qt.Key.Key_Home, CTRL)
    for _ in range(2):
        empty.key(Qt.Key.Key_Down)
        empty.key(Qt.Key.Key_Right)
    empty.key(Qt.Key.Key_F)
    empty.solve()
    assert empty.panel.total.text() == "29"
    for _ in range(2):
        empty.key(Qt.Key.Key_Z, CTRL)
    empty.wait()
    empty.key(Qt.Key.Key_Right, CTRL)
    empty.key(Qt.Key.Key_Return)
    empty.wait()
    assert empty.said == "Forcing P3 on M5 makes 20 into 29 (+9)."
    empty.key(Qt.Key.Key_Return)
    empty.wait()
    assert empty.pairs["P3"] == "M5"
    assert [lot.order for lot in empty.lots if lot.locked] == ["P3"]


@pytest.mark.parametrize("table", [
    "\tMIG 1\tMIG 2\nA\t1,5\tx\nB\t-\t2,25\n", "OF\tMIG 1\tMIG 2\nA\t1,5\t\nB\tn/a\t2,25\n",
])  # fmt: skip
def test_that_titles_decimal_commas_and_words_for_not_allowed_come_along(empty: Desk, table: str) -> None:
    empty.paste(table)
    shop = empty.session.scenario.shop
    assert (tuple(shop.orders), tuple(shop.machines)) == (("A", "B"), ("MIG 1", "MIG 2"))
    assert {mode.id: mode.cost for mode in shop.modes.rows} == {"A @ MIG 1": 1.5, "B @ MIG 2": 2.25}


def test_that_a_table_with_a_bad_cell_is_refused_whole_and_the_cell_is_named(empty: Desk) -> None:
    empty.paste("\tM1\tM2\nP1\t1\tabc\nP2\t2\t3\n")
    assert empty.session.history.steps == ()
    assert "“abc” in row 2, column 3 is no cost." in empty.refusal


def test_that_an_empty_project_offers_the_matrix_with_a_hint(empty: Desk) -> None:
    assert empty.page.empty.isVisible()
    assert empty.page.empty.title.text() == "Paste your table here"
    QTest.mouseClick(empty.page.empty.begin, Qt.MouseButton.LeftButton)
    assert (empty.page.picture.rows, empty.page.picture.columns) == (5, 5)
    empty.type("7")
    empty.key(Qt.Key.Key_Return)
    assert empty.page.picture.cost[0, 0] == 7


def test_that_the_keyboard_stays_in_the_matrix_when_it_is_filled_and_emptied(empty: Desk) -> None:
    empty.paste(WELDS)
    assert empty.grid.hasFocus()
    empty.key(Qt.Key.Key_Z, CTRL)
    assert empty.page.empty.hasFocus()
