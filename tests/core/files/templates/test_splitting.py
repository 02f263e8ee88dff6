"""A grid with shorter slots than its template: its columns are split, and all else follows."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from core.errors import FileProblem
from core.files.templates import Spec, advice, examine, fill_template, lengths_of, with_slots_of
from core.files.templates.recognise import read_schedule
from core.files.templates.registered import registered_templates, with_template
from core.model import Project
from tests.builders import lot, order, scenario, shop
from tests.core.files.templates.books import TEMPLATES, cells, parts, sample, template

GRID = next(path for path in TEMPLATES if "grille" in path.stem)
ROWS = [
    ["Plan", None, None, "=C5&E5", None],
    ["Machine", "{{plan.d0}}", "{{plan.d1}}", "{{plan.d2}}", "Load"],
    ["Shift", "day", "day", "day", None],
    ["{{#machine}}{{machine.code}}", "{{slot}}", None, None, "{{machine.load}}"],
    ["Note{{/machine}}", None, None, None, "=SUM(B4:D4)"],
    ["All", "=COUNTA(B4:B4)", "=COUNTA(C4:C4)", None, "=SUM(E4:E4)"],
]


def crowded() -> object:
    """Sixteen lots of an hour and a half in the first day of one machine."""
    orders = [order(f"O{n}", 100) for n in range(16)]
    return scenario(shop(orders), *(lot(f"O{n}", f"O{n}", "M1", 100, 90 * n, 90 * n + 80) for n in range(16)))


def rich(path: Path) -> Path:
    """A grid with everything that points at columns."""
    book = openpyxl.load_workbook(template(path, ROWS, Sums=[["=Plan!E6", "=SUM(Plan!B:D)"]]))
    sheet = book["Plan"]
    sheet.merge_cells("B1:C1")
    sheet.print_area = "A1:E6"
    sheet["E6"].comment = Comment("loads", "me")
    rule = CellIsRule("equal", ["$E$4"], fill=PatternFill("solid", bgColor="FFC000"))
    sheet.conditional_formatting.add("B4:D4", rule)
    words = DataValidation("list", formula1="$E$4:$E$6")
    words.add("E4")
    sheet.add_data_validation(words)
    sheet.column_dimensions["B"].width = sheet.column_dimensions["C"].width = 40
    sheet.column_dimensions["E"].width = 11
    book.defined_names["Loads"] = DefinedName("Loads", attr_text="Plan!$E$4:$E$6")
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=5, min_row=4, max_row=6))
    sheet.add_chart(chart, "E8")
    book.save(path)
    return path


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """The rich grid with slots of six hours instead of days."""
    spec = with_slots_of(examine(rich(tmp_path / "t.xlsx"), crowded()).spec, 360)
    fill_template(crowded(), tmp_path / "t.xlsx", tmp_path / "o.xlsx", spec=spec)
    return tmp_path / "o.xlsx"


def test_that_headings_span_what_came_of_their_column_and_formulas_follow(filled: Path) -> None:
    book = openpyxl.load_workbook(filled)
    sheet = book["Plan"]
    assert {"B1:I1", "B2:E2", "F2:I2", "J2:M2", "B3:E3", "B6:E6"} <= {str(one) for one in sheet.merged_cells.ranges}
    assert [sheet["M1"].value, sheet["J1"].value] == [None, "=F5&N5"]
    assert sheet["N5"].value == "=SUM(B4:M4)"
    assert [cell.value for cell in book["Sums"][1]] == ["=Plan!N6", "=SUM(Plan!B:M)"]
    assert sheet["B4"].value == "O0 / O1 / O2 / O3"


def test_that_rules_names_comments_charts_widths_and_the_printed_area_follow(filled: Path) -> None:
    book = openpyxl.load_workbook(filled)
    sheet = book["Plan"]
    assert sheet.print_area == "'Plan'!$A$1:$N$6"
    assert [(str(one.sqref), one.rules[0].formula) for one in sheet.conditional_formatting] == [("B4:M4", ["$N$4"])]
    assert [(str(one.sqref), one.formula1) for one in sheet.data_validations.dataValidation] == [("N4", "$N$4:$N$6")]
    assert sheet["N6"].comment.text == "loads"
    assert book.defined_names["Loads"].attr_text == "Plan!$N$4:$N$6"
    assert b"$N$4:$N$6" in parts(filled)["xl/charts/chart1.xml"]
    assert (sheet.column_dimensions["B"].width, sheet.column_dimensions["N"].width) == (10, 11)
    assert b"col>13</" in parts(filled)["xl/drawings/drawing1.xml"]


def test_that_a_split_grid_comes_back_as_it_was(tmp_path: Path) -> None:
    one = sample()
    spec = with_slots_of(examine(GRID, one).spec, 120)
    assert Spec.from_text(spec.to_text()) == spec
    fill_template(one, GRID, tmp_path / "o.xlsx", spec=spec)
    project = with_template(Project((one,)), GRID, spec)
    found = read_schedule(tmp_path / "o.xlsx", registered_templates(project), one)
    assert (found.name, found.returned.differences, found.returned.problems) == (GRID.name, (), ())
    assert found.layout == "a grid of machines × 72 slots of 2 h"


def test_that_shorter_slots_are_proposed_until_the_plan_can_be_read(tmp_path: Path) -> None:
    spec, one = examine(rich(tmp_path / "t.xlsx"), crowded()).spec, crowded()
    (found,) = advice(spec, one)
    assert (found.minutes, found.prefers_list) == (120, True)
    assert lengths_of(spec) == (1440, 480, 240, 120, 60)
    assert advice(with_slots_of(spec, 120), one) == ()
    assert with_slots_of(with_slots_of(spec, 120), 1440) == spec
    assert with_slots_of(spec, 700) == spec


def test_that_no_slot_does_for_lots_of_minutes_and_a_list_is_proposed(tmp_path: Path) -> None:
    orders = [order(f"O{n}", 100) for n in range(60)]
    tiny = scenario(shop(orders), *(lot(f"O{n}", f"O{n}", "M1", 100, 10 * n, 10 * n + 10) for n in range(60)))
    (found,) = advice(examine(rich(tmp_path / "t.xlsx"), tiny).spec, tiny)
    assert (found.minutes, found.prefers_list) == (None, True)
    assert found.sentence.endswith("a list per machine would show them.")


def test_that_a_table_in_the_slots_is_not_torn(tmp_path: Path) -> None:
    rows = [["Machine", "a", "b"], ["{{#machine}}{{machine.code}}", "{{slot|step:8h|count:2}}", "{{/machine}}"]]
    book = openpyxl.load_workbook(template(tmp_path / "t.xlsx", rows))
    book["Plan"].add_table(Table(displayName="Board", ref="A1:C2"))
    book.save(tmp_path / "t.xlsx")
    spec = with_slots_of(examine(tmp_path / "t.xlsx", crowded()).spec, 240)
    with pytest.raises(FileProblem, match="stand in a table, so their columns cannot be split"):
        fill_template(crowded(), tmp_path / "t.xlsx", tmp_path / "o.xlsx", spec=spec)
    assert cells(tmp_path / "t.xlsx")[0] == ["Machine", "a", "b"]
