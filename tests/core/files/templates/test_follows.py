"""Whatever points at rows follows them: tables, charts, names, links, comments, breaks, formulas of other sheets."""

from __future__ import annotations

import re
from pathlib import Path

import openpyxl
import pytest
from lxml import etree
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table

from core.files.templates import fill_template
from core.files.templates.growth import Copied, Growth
from core.files.templates.names import MAIN, WORKSHEET, XM, local
from core.files.templates.references import RowMap, rewritten
from tests.core.files.templates.books import TEMPLATES, decorated, parts, planned, sample, template, with_parts
from tests.core.files.templates.test_cards import CARD

X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
GROWTH = Growth(3, 5, [Copied(3, 0), Copied(4, 0, 0), Copied(4, 0, 1), Copied(5, 0), Copied(3, 1), Copied(4, 1, 0),
                       Copied(5, 1)], (4, 4), 4)  # fmt: skip


@pytest.fixture
def filled(tmp_path: Path) -> openpyxl.Workbook:
    """A list with all that may point at its rows, filled: 8 rows more."""
    workbook = openpyxl.load_workbook(decorated(tmp_path / "t.xlsx"))
    sheet = workbook["Plan"]
    sheet.auto_filter.ref = None
    sheet["H2"] = "Note"
    sheet.add_table(Table(displayName="Marks", ref="A2:F6"))
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=3, min_row=4, max_row=5))
    workbook["Sums"].add_chart(chart)
    workbook.defined_names["Quantities"] = DefinedName("Quantities", attr_text="Plan!$C$4:$C$5")
    sheet["A6"].comment = Comment("all of it", "me")
    sheet["B4"].hyperlink = "https://example.com"
    sheet.row_breaks.append(Break(5))
    sheet.oddFooter.left.text = "Week {{plan.week}} of {{plan.title}}"
    workbook.save(tmp_path / "t.xlsx")
    fill_template(planned(), tmp_path / "t.xlsx", tmp_path / "o.xlsx", title="A & B")
    return openpyxl.load_workbook(tmp_path / "o.xlsx")


def test_that_tables_charts_and_names_grow(filled: openpyxl.Workbook, tmp_path: Path) -> None:
    assert filled["Plan"].tables["Marks"].ref == "A2:F14"
    assert filled.defined_names["Quantities"].attr_text == "Plan!$C$4:$C$13"
    chart = parts(tmp_path / "o.xlsx")["xl/charts/chart1.xml"].decode()
    assert "'Plan'!$C$4:$C$13" in chart


def test_that_comments_links_and_page_breaks_follow(filled: openpyxl.Workbook) -> None:
    sheet = filled["Plan"]
    assert [cell.coordinate for row in sheet for cell in row if cell.comment] == ["A14"]
    assert [cell.coordinate for row in sheet for cell in row if cell.hyperlink] == ["B4", "B5", "B8", "B9", "B12"]
    assert [one.id for one in sheet.row_breaks.brk] == [6, 10, 13]


def test_that_words_in_the_footer_are_filled(filled: openpyxl.Workbook) -> None:
    assert filled["Plan"].oddFooter.left.text == "Week 37 of A && B"


@pytest.mark.parametrize(
    ("formula", "of_sheet", "of_first_lot", "of_second_machine"),
    [
        ("C4", "C4", "C4", "C8"), ("SUM(C4:C4)", "SUM(C4:C8)", "SUM(C4:C4)", "SUM(C8:C8)"),
        ("SUM(C$4:C4)", "SUM(C$4:C8)", "SUM(C$4:C4)", "SUM(C$8:C8)"), ("C6+C2", "C10+C2", "C10+C2", "C10+C2"),
        ('"C4"&C4', '"C4"&C4', '"C4"&C4', '"C4"&C8'), ("'Plan'!C5", "'Plan'!C6", "'Plan'!C6", "'Plan'!C9"),
        ("Other!C4", "Other!C4", "Other!C4", "Other!C4"), ("SUM(4:4)", "SUM(4:8)", "SUM(4:4)", "SUM(8:8)"),
        ("[1]Plan!C4", "[1]Plan!C4", "[1]Plan!C4", "[1]Plan!C4"), ("LOG10(C4)", "LOG10(C4)", "LOG10(C4)", "LOG10(C8)"),
        ("IF(C4>1,", "IF(C4>1,", "IF(C4>1,", "IF(C8>1,"), ('"open', '"open', '"open', '"open'),
    ],
)  # fmt: skip
def test_that_a_formula_speaks_of_its_own_rows(
    formula: str, of_sheet: str, of_first_lot: str, of_second_machine: str
) -> None:
    assert rewritten(formula, "Plan", GROWTH.for_sheet("Plan")) == of_sheet
    assert rewritten(formula, "Plan", GROWTH.for_copy("Plan", GROWTH.lines[1])) == of_first_lot
    assert rewritten(formula, "Plan", GROWTH.for_copy("Plan", GROWTH.lines[6])) == of_second_machine


def test_that_a_renamed_sheet_is_named_anew_in_formulas() -> None:
    rows = RowMap("O'Hara", lambda row, _: row, lambda row, _: row, renamed="M 1")
    assert rewritten("SUM('O''Hara'!A1:B2)+A1", "x", rows) == "SUM('M 1'!A1:B2)+A1"


def test_that_each_machines_sheet_has_its_own_table_and_chart(tmp_path: Path) -> None:
    workbook = openpyxl.load_workbook(template(tmp_path / "t.xlsx", CARD))
    sheet = workbook["Plan"]
    sheet.add_table(Table(displayName="Marks", ref="A2:B3"))
    sheet["C4"] = "=SUM(Marks[Qty])"
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=3, max_row=3))
    sheet.add_chart(chart)
    workbook.save(tmp_path / "t.xlsx")
    fill_template(planned(), tmp_path / "t.xlsx", tmp_path / "o.xlsx")
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    tables = [(sheet.title, *table) for sheet in book for table in sheet.tables.items()]
    assert len({name for _, name, _ in tables}) == 3
    assert {ref for _, _, ref in tables} == {"A2:B4"}
    assert {sheet["C5"].value for sheet in book} == {f"=SUM({name}[Qty])" for _, name, _ in tables}
    charts = [text.decode() for name, text in parts(tmp_path / "o.xlsx").items() if name.startswith("xl/charts/chart")]
    assert sorted(re.findall(r"<(?:c:)?f>([^<]*)<", "".join(charts))) == [f"'M{n}'!$B$3:$B$4" for n in (1, 2, 3)]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_that_the_parts_of_a_sheet_stand_in_the_order_excel_asks_for(path: Path, tmp_path: Path) -> None:
    fill_template(sample(), path, tmp_path / "o.xlsx")
    for name, data in parts(tmp_path / "o.xlsx").items():
        if name.endswith((".xml", ".rels", ".vml")):
            root = etree.fromstring(data)
            if local(root.tag) == "worksheet":
                order = [WORKSHEET.index(local(one.tag)) for one in root]
                assert order == sorted(order)
                rows = [int(row.get("r")) for row in root.iter("{*}row")]
                assert rows == sorted(set(rows))
            for table in root.iter("{*}cellXfs", "{*}fonts", "{*}fills", "{*}mergeCells", "{*}dataValidations"):
                assert table.get("count") in (None, str(len(table)))


def test_that_rows_and_cells_without_their_places_are_understood(tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx")
    text = parts(path)["xl/worksheets/sheet1.xml"].decode()
    bare = re.sub(r'<(row|c) r="\w+"', r"<\1", text)
    with_parts(path, {"xl/worksheets/sheet1.xml": bare}, {})
    fill_template(planned(), path, tmp_path / "o.xlsx")
    assert openpyxl.load_workbook(tmp_path / "o.xlsx")["Plan"]["A9"].value == "C"


def test_that_a_pivot_table_and_a_drop_down_elsewhere_follow_the_rows(tmp_path: Path) -> None:
    path = decorated(tmp_path / "t.xlsx")
    source = f'<pivotCacheDefinition xmlns="{MAIN}"><worksheetSource ref="A2:F5" sheet="Plan"/></pivotCacheDefinition>'
    fed = (
        f'<extLst xmlns:x14="{X14}" xmlns:xm="{XM}"><ext><x14:dataValidations><x14:dataValidation><x14:formula1>'
        "<xm:f>Plan!$A$4:$A$4</xm:f></x14:formula1><xm:sqref>B1</xm:sqref></x14:dataValidation></x14:dataValidations>"
        "</ext></extLst></worksheet>"
    )
    with_parts(path, {"xl/pivotCache/pivotCacheDefinition1.xml": source},
               {"xl/worksheets/sheet2.xml": ("</worksheet>", fed)})  # fmt: skip
    fill_template(planned(), path, tmp_path / "o.xlsx")
    held = parts(tmp_path / "o.xlsx")
    assert b'ref="A2:F13" sheet="Plan"' in held["xl/pivotCache/pivotCacheDefinition1.xml"]
    assert b"<xm:f>Plan!$A$4:$A$12</xm:f>" in held["xl/worksheets/sheet2.xml"]
