"""Cells corrected in the wizard, and what the looks of rows are said to mean there."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Font, PatternFill
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox

from core.files.intake import reports_in
from tests.core.files.intake.books import save
from tests.gui.dialogs.import_wizard.guide import Guide, texts

MESSY = Path(__file__).resolve().parents[3] / "data" / "db-of_messy_fr.xlsx"
HEAD = ("Order", "Customer", "Quantity", "Due")


@pytest.fixture
def empty(make_window, qtbot) -> Guide:
    """A planner before a window on nothing."""
    return Guide(make_window(), qtbot)


@pytest.fixture
def coloured(tmp_path: Path) -> Path:
    """Order a plain, b hidden, c struck through, d and e green."""
    path = save(tmp_path, [HEAD, *((name, "Clos", 5, "2026-12-01") for name in "abcde")])
    workbook = openpyxl.load_workbook(path)
    workbook.active.row_dimensions[3].hidden = True
    for row in (4, 5, 6):
        for cell in workbook.active[row]:
            cell.font = Font(strike=row == 4)
            cell.fill = PatternFill("solid", "FFC6EFCE") if row > 4 else PatternFill()
    workbook.save(path)
    return path


def test_that_a_bad_cell_is_corrected_where_it_stands_and_its_row_comes_in(empty: Guide) -> None:
    empty.drop(MESSY)
    empty.go_to("check")
    empty.correct(1, "12")
    assert empty.wizard.check_page.sentence.text().startswith("60 orders come in. 3 rows stay out")
    assert [row[0] for row in texts(empty.wizard.check_page.table)] == ["A39", "K71", "A72"]
    empty.go_to("compare")
    empty.finish()
    assert empty.window.session.scenario.shop.orders["OF26-1468"].quantity == 12000


def test_that_the_kept_report_says_what_the_planner_changed(empty: Guide) -> None:
    empty.drop(MESSY)
    empty.go_to("check")
    empty.correct(1, "12")
    empty.go_to("compare")
    empty.finish()
    lines = reports_in(empty.window.session.project.settings)[0].lines
    said = next(line.sentence for line in lines if line.cell == "K70")
    assert said == 'Quantity: changed by the planner; the book says "à confirmer".'


def test_that_a_correction_is_shown_and_can_be_taken_back(empty: Guide) -> None:
    empty.drop(MESSY)
    empty.go_to("check")
    empty.correct(1, "12")
    empty.click("filter_corrected")
    assert [row[:4] for row in texts(empty.wizard.check_page.table)] == [("K70", "OF26-1468", "comes in", "12")]
    empty.click("take_back")
    empty.settle()
    assert empty.wizard.check_page.filters.kind == "refused"
    assert texts(empty.wizard.check_page.table)[1][3] == "à confirmer"


def test_that_writing_on_a_line_corrects_it_and_escape_does_not(empty: Guide, qtbot) -> None:
    empty.drop(MESSY)
    empty.go_to("check")
    view = empty.wizard.check_page.table
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClicks(view, "9")
    QTest.keyClick(empty.wizard.focusWidget(), Qt.Key.Key_Escape)
    empty.end_editing()
    assert (empty.page, empty.wizard.reading.is_busy) == ("check", False)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClicks(empty.wizard.focusWidget(), "9")
    QTest.keyClick(empty.wizard.focusWidget(), Qt.Key.Key_Return)
    empty.end_editing()
    assert empty.page == "check"
    assert "9" in empty.wizard.reading.wishes.corrections["K70"]


def test_that_the_same_fault_is_corrected_everywhere_at_once(empty: Guide, tmp_path: Path) -> None:
    rows = [HEAD, *((f"O{n}", "Clos", "tbd" if n % 2 else 5, "2026-12-01") for n in range(9))]
    empty.drop(save(tmp_path, rows))
    empty.go_to("check")
    empty.correct(0, "7")
    empty.click("filter_corrected")
    assert empty.wizard.check_page.alike.text() == "&Correct 3 more like it"
    empty.click("correct_alike")
    empty.settle()
    empty.go_to("compare")
    empty.finish()
    assert [one.quantity for one in empty.window.session.scenario.shop.orders.rows] == [5, 7, 5, 7, 5, 7, 5, 7, 5]


def test_that_only_the_good_rows_come_in_where_nothing_is_corrected(empty: Guide, tmp_path: Path) -> None:
    empty.drop(save(tmp_path, [HEAD, ("A", "Clos", 5, None), ("B", "Clos", "tbd", None)]))
    empty.go_to("compare")
    empty.finish()
    assert list(empty.window.session.scenario.shop.orders) == ["A"]


def test_that_looks_of_rows_are_said_on_the_table_page(empty: Guide, coloured: Path) -> None:
    empty.drop(coloured)
    assert list(empty.wizard.table_page.looks.boxes) == ["rows hidden", "rows struck", "rows colour C6EFCE"]
    empty.tick("look rows hidden")
    empty.tick("look rows struck")
    empty.choose("look rows colour C6EFCE", "Finished")
    empty.go_to("compare")
    empty.finish()
    assert list(empty.window.session.scenario.shop.orders) == ["a", "c"]


def test_that_looks_are_remembered_for_the_next_book(empty: Guide, coloured: Path) -> None:
    empty.drop(coloured)
    empty.tick("look rows hidden")
    empty.go_to("compare")
    empty.finish()
    empty.drop(coloured)
    assert empty.page == "compare"
    assert not empty.wizard.table_page.looks.boxes["rows hidden"].isChecked()


def test_that_a_table_without_odd_looks_asks_nothing_of_them(empty: Guide, tmp_path: Path) -> None:
    empty.drop(save(tmp_path, [HEAD, ("A", "Clos", 5, None)]))
    assert not empty.wizard.table_page.looks.isVisible()


def test_that_header_row_and_last_row_can_be_set(empty: Guide, tmp_path: Path) -> None:
    rows = [("Order", "Customer", "Quantity"), ("x", "y", 1), HEAD, ("A", "Clos", 5, None), ("B", "Clos", 6, None)]
    empty.drop(save(tmp_path, rows))
    header, last = (empty.wizard.findChild(QSpinBox, name) for name in ("header_row", "last_row"))
    header.setFocus()
    header.selectAll()
    QTest.keyClicks(header, "3")
    QTest.keyClick(header, Qt.Key.Key_Tab)
    empty.settle()
    assert (header.value(), last.value()) == (3, 5)
    last.stepDown()
    empty.settle()
    empty.go_to("compare")
    empty.finish()
    assert list(empty.window.session.scenario.shop.orders) == ["A"]


def test_that_titles_reach_over_empty_cells_and_merged_ones_are_one(empty: Guide) -> None:
    empty.drop(MESSY)
    view = empty.wizard.table_page.preview
    assert view.columnSpan(3, 0) == 3
    assert view.columnSpan(0, 3) > 5
    assert view.model().index(0, 3).data().startswith("SUIVI DES ORDRES DE FABRICATION")
    assert view.model().rowCount() >= 80
