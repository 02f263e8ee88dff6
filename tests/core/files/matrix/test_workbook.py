from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from core.errors import FileProblem
from core.files.matrix import MatrixReport, PlanLine, read_pasted, write_matrix

REPORT = MatrixReport(
    "Welds", ("P1", "=1+1"), ("M1", "M2", "M3"), ((4.0, None, 2.5), (1.0, 7.0, None)),
    {("P1", "M3"): 2.5, ("=1+1", "M1"): 1.0}, locked=frozenset({("P1", "M3")}),
    regrets=((1.5, None, 0.0), (0.0, 6.0, None)),
    plans=(PlanLine(3.5, (("P1", "M3"), ("=1+1", "M1"))), PlanLine(9.5, (("P1", "M3"), ("=1+1", "M2")), "=1+1 → M2")),
)  # fmt: skip


def rows(path: Path, sheet: str) -> list[list[object]]:
    return [list(row) for row in load_workbook(path)[sheet].iter_rows(min_row=4, values_only=True)]


def test_that_the_matrix_has_costs_choices_and_totals(tmp_path: Path) -> None:
    write_matrix(REPORT, tmp_path / "m.xlsx")
    assert rows(tmp_path / "m.xlsx", "Matrix") == [
        ["Order", "M1", "M2", "M3", "Total"], ["P1", 4, "x", 2.5, 2.5], ["=1+1", 1, 7, "x", 1],
        ["Total", 1, None, 2.5, 3.5],
    ]  # fmt: skip


def test_that_chosen_locked_and_forbidden_cells_look_different(tmp_path: Path) -> None:
    write_matrix(REPORT, tmp_path / "m.xlsx")
    sheet = load_workbook(tmp_path / "m.xlsx")["Matrix"]
    names = [sheet.cell(5, column).style for column in range(2, 5)]
    assert names == ["Corkboard cost", "Corkboard not allowed", "Corkboard locked cost"]
    assert sheet.cell(6, 2).style == "Corkboard chosen cost"
    assert sheet.cell(5, 3).fill.patternType == "lightUp"
    assert sheet.cell(5, 4).fill.start_color.rgb == sheet.cell(6, 2).fill.start_color.rgb != "00000000"
    assert "locked" in sheet.cell(5, 4).number_format


def test_that_text_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    write_matrix(REPORT, tmp_path / "m.xlsx")
    cell = load_workbook(tmp_path / "m.xlsx")["Matrix"]["A6"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_that_regrets_and_next_best_plans_have_sheets_of_their_own(tmp_path: Path) -> None:
    write_matrix(REPORT, tmp_path / "m.xlsx")
    assert rows(tmp_path / "m.xlsx", "Regrets") == [
        ["Order", "M1", "M2", "M3"], ["P1", 1.5, "x", 0], ["=1+1", 0, 6, "x"]]  # fmt: skip
    assert rows(tmp_path / "m.xlsx", "Next best") == [
        ["Plan", "Total", "Dearer by", "P1", "=1+1", "Differs"],
        ["Best", 3.5, 0, "M3", "M1", None], ["No. 2", 9.5, 6, "M3", "M2", "=1+1 → M2"],
    ]  # fmt: skip


def test_that_a_matrix_without_a_plan_is_written_with_the_reason(tmp_path: Path) -> None:
    bare = replace(REPORT, paid={}, locked=frozenset(), regrets=None, plans=(), notes=("P1 has no machine.",))
    write_matrix(bare, tmp_path / "m.xlsx")
    assert load_workbook(tmp_path / "m.xlsx").sheetnames == ["Matrix"]
    assert "P1 has no machine." in [row[0] for row in rows(tmp_path / "m.xlsx", "Matrix")]


def test_that_the_written_matrix_can_be_pasted_back(tmp_path: Path) -> None:
    write_matrix(REPORT, tmp_path / "m.xlsx")
    table = [["" if v is None else str(v) for v in row[:4]] for row in rows(tmp_path / "m.xlsx", "Matrix")[:3]]
    pasted = read_pasted(table)
    assert (pasted.orders, pasted.machines, pasted.costs) == (REPORT.orders, REPORT.machines, REPORT.costs)


def test_that_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="folder"):
        write_matrix(REPORT, tmp_path / "gone" / "m.xlsx")


def test_that_costs_nobody_typed_are_marked_where_some_were_typed(tmp_path: Path) -> None:
    pairs = frozenset({("P1", "M1"), ("P1", "M3")})
    write_matrix(replace(REPORT, imported=pairs, computed=frozenset({("=1+1", "M2")})), tmp_path / "m.xlsx")
    sheet = load_workbook(tmp_path / "m.xlsx")["Matrix"]
    assert [sheet.cell(5, 2).number_format, sheet.cell(6, 3).number_format] == ['General" ↓"', 'General" *"']
    assert sheet.cell(5, 4).number_format == '"locked "General" ↓"'
    assert sheet.cell(6, 2).number_format == "General"
    assert sheet["A2"].value.endswith("x: not allowed. *: computed; ↓: imported.")


def test_that_a_matrix_all_of_which_was_imported_says_so_once(tmp_path: Path) -> None:
    every = frozenset((order, machine) for order in REPORT.orders for machine in REPORT.machines)
    write_matrix(replace(REPORT, imported=every), tmp_path / "m.xlsx")
    sheet = load_workbook(tmp_path / "m.xlsx")["Matrix"]
    assert sheet["A2"].value.endswith("All costs are imported.")
    assert sheet.cell(5, 2).number_format == "General"


def test_that_preparation_is_a_row_or_columns_of_its_own(tmp_path: Path) -> None:
    write_matrix(replace(REPORT, preparation=(1.0, None, 2.0)), tmp_path / "m.xlsx")
    assert rows(tmp_path / "m.xlsx", "Matrix")[3] == ["Preparation", 1, None, 2, None]
    write_matrix(replace(REPORT, pair_preparation=((1.0, None, 2.0), (3.0, 4.0, None))), tmp_path / "m.xlsx")
    titles, first, *_ = rows(tmp_path / "m.xlsx", "Matrix")
    assert titles[5:] == ["Preparation M1", "Preparation M2", "Preparation M3"]
    assert first[5:] == [1, None, 2]
