"""What else points at rows: arrays, small charts in cells, banded rows, protected ranges, outlines, frozen panes."""

from __future__ import annotations

import re
from pathlib import Path

import openpyxl
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.protection import SheetProtection

from core.files.templates import fill_template, learn, read_back
from tests.core.files.templates.books import decorated, parts, planned, template, with_parts
from tests.core.files.templates.test_follows import X14

XM = "http://schemas.microsoft.com/office/excel/2006/main"
SPARKLINES = (
    f'<extLst xmlns:x14="{X14}" xmlns:xm="{XM}"><ext uri="{{05C60535-1F16-4fd2-B633-F4F36F0B64E0}}">'
    "<x14:sparklineGroups><x14:sparklineGroup><x14:sparklines>"
    "<x14:sparkline><xm:f>Plan!C4:E4</xm:f><xm:sqref>G4</xm:sqref></x14:sparkline>"
    "<x14:sparkline><xm:f>Plan!C4:C5</xm:f><xm:sqref>G6</xm:sqref></x14:sparkline></x14:sparklines>"
    "</x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>"
)
RULES = (
    f'<extLst xmlns:x14="{X14}" xmlns:xm="{XM}"><ext uri="{{78C0D931-6437-407d-A8EE-F0AAD7539E65}}">'
    '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="9" id="{A}">'
    "<xm:f>Sums!$A$1&gt;C4</xm:f></x14:cfRule><xm:sqref>C4:D4</xm:sqref></x14:conditionalFormatting>"
    "</x14:conditionalFormattings></ext></extLst></worksheet>"
)


def sheet_of(path: Path) -> str:
    """The first sheet of a workbook as its part has it."""
    return parts(path)["xl/worksheets/sheet1.xml"].decode()


def test_that_each_lot_has_its_own_small_chart_and_one_below_sees_all(tmp_path: Path) -> None:
    path = with_parts(decorated(tmp_path / "t.xlsx"), {}, {"xl/worksheets/sheet1.xml": ("</worksheet>", SPARKLINES)})
    fill_template(planned(), path, tmp_path / "o.xlsx")
    found = re.findall(r"<xm:f>([^<]*)</xm:f><xm:sqref>([^<]*)<", sheet_of(tmp_path / "o.xlsx"))
    assert found == [("Plan!C4:E4", "G4"), ("Plan!C5:E5", "G5"), ("Plan!C8:E8", "G8"), ("Plan!C9:E9", "G9"),
                     ("Plan!C12:E12", "G12"), ("Plan!C4:C13", "G14")]  # fmt: skip


def test_that_new_colours_by_rule_hold_for_every_lot(tmp_path: Path) -> None:
    path = with_parts(decorated(tmp_path / "t.xlsx"), {}, {"xl/worksheets/sheet1.xml": ("</worksheet>", RULES)})
    fill_template(planned(), path, tmp_path / "o.xlsx")
    expected = "<xm:f>Sums!$A$1&gt;C4</xm:f></x14:cfRule><xm:sqref>C4:D5 C8:D9 C12:D12</xm:sqref>"
    assert expected in sheet_of(tmp_path / "o.xlsx")


def test_that_arrays_borders_letters_panes_and_protection_stay_and_follow(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(decorated(tmp_path / "t.xlsx"))
    sheet = book["Plan"]
    sheet["H6"] = ArrayFormula("H6:H6", "=SUM(C4:C5*2)")
    sheet["H4"] = ArrayFormula("H4:H4", "=SUM(C4:C4*2)")
    sheet["A4"].border = Border(bottom=Side("thick"))
    sheet["A4"].font = Font(name="Georgia", italic=True)
    sheet.freeze_panes = "A3"
    sheet.print_title_rows = "1:2"
    sheet.row_dimensions[4].outlineLevel = 1
    sheet.protection = SheetProtection(sheet=True, password="x")
    book.save(tmp_path / "t.xlsx")
    fill_template(planned(), tmp_path / "t.xlsx", tmp_path / "o.xlsx")
    found = openpyxl.load_workbook(tmp_path / "o.xlsx")["Plan"]
    assert (found["H14"].value.ref, found["H14"].value.text) == ("H14", "=SUM(C4:C13*2)")
    assert (found["H9"].value.ref, found["H9"].value.text) == ("H9", "=SUM(C9:C9*2)")
    assert [found.cell(row, 1).border.bottom.style for row in (4, 5, 8, 12)] == ["thick"] * 4
    assert (found["A9"].font.name, found["A9"].font.italic) == ("Georgia", True)
    assert (found.freeze_panes, found.print_title_rows, found.protection.sheet) == ("A3", "$1:$2", True)
    assert [found.row_dimensions[row].outlineLevel for row in (4, 5, 8, 9, 12)] == [1] * 5


def test_that_every_second_lot_keeps_its_ground(tmp_path: Path) -> None:
    rows = [["Order", "Qty"], *([f"O{n}", n] for n in range(1, 5)), ["Sum", "=SUM(B2:B5)"]]
    book = openpyxl.load_workbook(template(tmp_path / "week.xlsx", rows))
    for row in (3, 5):
        for cell in book["Plan"][row]:
            cell.fill = PatternFill("solid", start_color="FFDDEEFF")
    book.save(tmp_path / "week.xlsx")
    spec = learn(tmp_path / "week.xlsx", "Plan", {"A2": "job.of", "B2": "job.qty"}, ())
    assert spec.sheets[0].band == 1
    fill_template(planned(), tmp_path / "week.xlsx", tmp_path / "o.xlsx", spec=spec)
    sheet = openpyxl.load_workbook(tmp_path / "o.xlsx")["Plan"]
    assert [sheet.cell(row, 1).fill.fill_type for row in range(2, 7)] == [None, "solid", None, "solid", None]
    assert not read_back(tmp_path / "o.xlsx", spec, planned()).differences
