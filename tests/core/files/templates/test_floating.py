"""Words outside cells: in text boxes, titles of charts, headers, footers and names."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from core.errors import InvalidInput
from core.files.templates import fill_template
from tests.core.files.templates.books import parts, planned, template, with_parts
from tests.core.files.templates.test_cards import CARD
from tests.core.files.templates.test_keeps import BOX, OFFICE, RELATIONS, XDR, A, anchor, relations

SPLIT = "<a:r><a:rPr b=\"1\"/><a:t>Week {{plan</a:t></a:r><a:r><a:t>.week}} of {{plan.title}}</a:t></a:r>"


def boxed(path: Path, runs: str) -> Path:
    """A template with a text box that holds these runs."""
    shape = BOX.replace("<a:r><a:t>Ne pas modifier</a:t></a:r>", runs)
    drawing = f'<xdr:wsDr xmlns:xdr="{XDR}" xmlns:a="{A}" xmlns:r="{RELATIONS}">{anchor(6, shape)}</xdr:wsDr>'
    add = f'<Override PartName="/xl/drawings/drawing1.xml" ContentType="{OFFICE}.drawing+xml"/>'
    return with_parts(
        path, {"xl/drawings/drawing1.xml": drawing,
               "xl/worksheets/_rels/sheet1.xml.rels": relations(("drawing", "../drawings/drawing1.xml"))},
        {"[Content_Types].xml": ("</Types>", f"{add}</Types>"), "xl/worksheets/sheet1.xml": (
            "</worksheet>", f'<drawing xmlns:r="{RELATIONS}" r:id="rId1"/></worksheet>')},
    )  # fmt: skip


def test_that_words_in_a_text_box_are_filled_once_and_its_letters_stay(tmp_path: Path) -> None:
    path = boxed(template(tmp_path / "t.xlsx"), SPLIT)
    fill_template(planned(), path, tmp_path / "o.xlsx", title="{{plan.week}} & Co")
    drawing = parts(tmp_path / "o.xlsx")["xl/drawings/drawing1.xml"].decode()
    assert '<a:rPr b="1"/><a:t>Week 37 of {{plan.week}} &amp; Co</a:t>' in drawing


def test_that_each_machines_sheet_has_its_own_text_box(tmp_path: Path) -> None:
    path = boxed(template(tmp_path / "t.xlsx", CARD), "<a:r><a:t>{{machine.code}}: {{machine.njobs}}</a:t></a:r>")
    fill_template(planned(), path, tmp_path / "o.xlsx")
    held = parts(tmp_path / "o.xlsx")
    found = "".join(held[name].decode() for name in sorted(held) if name.startswith("xl/drawings/drawing"))
    assert all(text in found for text in ("<a:t>M1: 2</a:t>", "<a:t>M2: 2</a:t>", "<a:t>M3: 0</a:t>"))


def test_that_titles_of_charts_footers_and_names_are_filled_on_sheets_without_cells_to_fill(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(template(tmp_path / "t.xlsx", None, Chart=[["a", 1], ["b", 2]]))
    chart = BarChart()
    chart.title = "Week {{plan.week}}"
    chart.add_data(Reference(book["Chart"], min_col=2, min_row=1, max_row=2))
    book["Chart"].add_chart(chart)
    book["Chart"].oddFooter.left.text = "{{plan.title}}"
    book.defined_names["Heading"] = DefinedName("Heading", attr_text='"Plan {{plan.title}}"')
    book.save(tmp_path / "t.xlsx")
    fill_template(planned(), tmp_path / "t.xlsx", tmp_path / "o.xlsx", title='"A" & B')
    held = parts(tmp_path / "o.xlsx")
    assert b"Week 37" in held["xl/charts/chart1.xml"]
    found = openpyxl.load_workbook(tmp_path / "o.xlsx")
    assert found["Chart"].oddFooter.left.text == '"A" && B'
    assert found.defined_names["Heading"].attr_text == '"Plan ""A"" & B"'


@pytest.mark.parametrize(
    ("runs", "sentence"),
    [("<a:r><a:t>{{job.of}}</a:t></a:r>", "sheet Plan the text box Box: job.of speaks of a lot"),
     ("<a:r><a:t>{{plan.weak}}</a:t></a:r>", "Box: There is no word plan.weak; plan.week is perhaps meant"),
     ("<a:r><a:t>{{#job}}</a:t></a:r>", "the text box Box: job speaks of a lot")],
)  # fmt: skip
def test_that_words_that_mean_nothing_in_a_text_box_are_named(runs: str, sentence: str, tmp_path: Path) -> None:
    path = boxed(template(tmp_path / "t.xlsx"), runs)
    with pytest.raises(InvalidInput) as refused:
        fill_template(planned(), path, tmp_path / "o.xlsx")
    assert sentence in str(refused.value)


def test_that_words_where_none_are_filled_are_named_with_their_place(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(template(tmp_path / "t.xlsx"))
    sheet = book["Plan"]
    sheet["B1"].comment = Comment("of {{job.of}}", "me")
    words = DataValidation("list", formula1='"{{job.client}},x"')
    words.add("H1")
    sheet.add_data_validation(words)
    sheet["H9"] = '="{{plan.title}}"'
    book.save(tmp_path / "t.xlsx")
    with pytest.raises(InvalidInput) as refused:
        fill_template(planned(), tmp_path / "t.xlsx", tmp_path / "o.xlsx")
    named = [one.row for one in refused.value.problems]
    assert named == ["the comment of B1", "the formula of H9", "the drop-down of H1"]


def test_that_a_word_that_heads_a_table_is_refused(tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx", [["{{plan.title}}", "Qty"], ["{{#job}}{{job.of}}", "{{job.qty}}{{/job}}"]])
    book = openpyxl.load_workbook(path)
    book["Plan"].add_table(Table(displayName="Lots", ref="A1:B2"))
    book.save(path)
    with pytest.raises(InvalidInput, match="cell A1: This heads a column of the table Lots"):
        fill_template(planned(), path, tmp_path / "o.xlsx")
