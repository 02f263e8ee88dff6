"""A list of lots per machine: what stands where, and what follows when rows grow."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from core.files.templates import fill_template, read_back
from tests.core.files.templates.books import cells, decorated, planned, template

PRINTED = datetime(2026, 9, 7, 8)


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """The decorated list, filled."""
    fill_template(planned(), decorated(tmp_path / "t.xlsx"), tmp_path / "o.xlsx", title="Été", printed=PRINTED)
    return tmp_path / "o.xlsx"


def test_that_each_machine_lists_its_lots_in_sequence(filled: Path) -> None:
    rows = cells(filled)
    assert rows[0][:3] == ["Plan", "Été", PRINTED]
    assert [row[0] for row in rows[2:14]] == ["M1", "A", "B", "Total", "M2", "B", "C", "Total", "M3", None, "Total",
                                              "All"]  # fmt: skip
    assert rows[3][:5] == ["A", "=1+1", 1000, datetime(2026, 9, 7, 1), datetime(2026, 9, 7, 2)]
    assert rows[8][1] == "@x 😀"


def test_that_formulas_follow_their_row_and_sums_the_lots_of_their_machine(filled: Path) -> None:
    rows = cells(filled)
    assert [row[5] for row in rows if row[0] in ("A", "B", "C")] == [f"=(E{n}-D{n})*24" for n in (4, 5, 8, 9)]
    assert [row[2] for row in rows if row[0] == "Total"] == ["=SUM(C4:C5)", "=SUM(C8:C9)", "=SUM(C12:C12)"]
    assert rows[13][2] == "=SUM(C4:C13)/2"
    assert cells(filled, "Sums") == [["=SUM(Plan!C4:C13)", "=Plan!C14"]]


def test_that_rules_drop_downs_merges_and_the_printed_area_follow(filled: Path) -> None:
    sheet = openpyxl.load_workbook(filled)["Plan"]
    (rule,) = sheet.conditional_formatting
    assert (str(rule.sqref), rule.rules[0].formula) == ("C4:C5 C8:C9 C12", ["$C4>100"])
    assert [str(one.sqref) for one in sheet.data_validations.dataValidation] == ["B4:B5 B8:B9 B12"]
    assert {str(one) for one in sheet.merged_cells.ranges} == {"A3:F3", "A7:F7", "A11:F11", "A16:F16"}
    assert (sheet.print_area, sheet.auto_filter.ref) == ("'Plan'!$A$1:$F$16", "A2:F13")
    assert [sheet.row_dimensions[row].height for row in (4, 5, 8, 9)] == [33] * 4


def test_that_text_like_a_formula_stays_text_also_when_it_is_edited(filled: Path) -> None:
    cell = openpyxl.load_workbook(filled)["Plan"]["B4"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


def test_that_a_flat_list_is_sorted_by_start(tmp_path: Path) -> None:
    rows = [["Order", "On"], ["{{#job}}{{job.of}}", "{{job.machine}}", "{{job.start}}{{/job}}"]]
    fill_template(planned(), template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx")
    assert [row[:2] for row in cells(tmp_path / "o.xlsx")[1:]] == [["A", "M1"], ["B", "M2"], ["B", "M1"], ["C", "M2"]]


def test_that_a_form_keeps_a_least_number_of_lines(tmp_path: Path) -> None:
    rows = [["{{#machine skip-empty}}{{machine.code}}"], ["{{#job min=3}}{{job.rank}}", "{{job.of}}{{/job}}"],
            ["{{/machine}}"]]  # fmt: skip
    fill_template(planned(), template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx")
    assert [row[0] for row in cells(tmp_path / "o.xlsx")] == ["M1", 1, 2, 3, None, "M2", 1, 2, 3, None]


def test_that_pages_break_between_machines_where_the_template_asks(tmp_path: Path) -> None:
    rows = [["{{#machine pagebreak}}{{machine.code}}"], ["{{#job}}{{job.of}}{{/job}}"], ["{{/machine}}"]]
    fill_template(planned(), template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx")
    breaks = openpyxl.load_workbook(tmp_path / "o.xlsx")["Plan"].row_breaks.brk
    assert [one.id for one in breaks] == [4, 8]


def test_that_braces_in_the_planners_data_stay_text(tmp_path: Path) -> None:
    one = planned()
    hostile = replace(one.shop.orders["A"], customer="{{job.of}}")
    one = replace(one, shop=replace(one.shop, orders=one.shop.orders.put(hostile)))
    fill_template(one, template(tmp_path / "t.xlsx"), tmp_path / "o.xlsx", title="{{plan.week}}")
    rows = cells(tmp_path / "o.xlsx")
    assert (rows[0][1], rows[3][1]) == ("{{plan.week}}", "{{job.of}}")


def test_that_a_flat_list_may_name_the_machine_by_its_code(tmp_path: Path) -> None:
    rows = [["Order", "On"], ["{{#job}}{{job.of}}", "{{machine.code}}", "{{job.start}}{{/job}}"]]
    filled = fill_template(planned(), template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx")
    assert [row[1] for row in cells(tmp_path / "o.xlsx")[1:]] == ["M1", "M2", "M1", "M2"]
    assert not read_back(tmp_path / "o.xlsx", filled.spec, planned()).differences


def test_that_a_label_merged_beside_its_lots_stretches_over_all_of_them(tmp_path: Path) -> None:
    rows = [["{{#machine}}{{machine.code}}", "Lots"], [None, "{{#job}}{{job.of}}{{/job}}"], [None, "{{/machine}}"]]
    workbook = openpyxl.load_workbook(template(tmp_path / "t.xlsx", rows))
    workbook["Plan"].merge_cells("A1:A3")
    workbook.save(tmp_path / "t.xlsx")
    fill_template(planned(), tmp_path / "t.xlsx", tmp_path / "o.xlsx")
    merged = openpyxl.load_workbook(tmp_path / "o.xlsx")["Plan"].merged_cells.ranges
    assert {str(one) for one in merged} == {"A1:A4", "A5:A8", "A9:A11"}


def test_that_a_text_too_long_for_its_column_is_shown_smaller(tmp_path: Path) -> None:
    rows = [["{{#machine}}{{machine.code}}"], ["{{#job}}{{job.client}}", "{{job.of}}", "{{job.qty}}{{/job}}"],
            ["{{/machine}}"]]  # fmt: skip
    fill_template(planned(), template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "o.xlsx")["Plan"]
    clients = {cell.value: cell.alignment.shrink_to_fit for cell in sheet["A"]}
    assert clients["Clos & <Fils>"] is True
    assert not clients["=1+1"]
    assert not clients["M1"]
