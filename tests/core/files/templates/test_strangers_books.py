"""Templates of other factories: lots of several rows, wrapped cells, words in the factory's own language."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Alignment

from core.files.templates import examine, fill_template, read_back
from tests.core.files.templates.books import LIST, planned, template

TALL = [
    ["Order", "Client", "Qty", "Start"],
    ["{{#machine}}{{machine.code}}"],
    ["{{#job}}{{job.of}}", "{{job.client}}", "{{job.qty}}", "{{job.start}}"],
    ["Article", "{{job.article}}", "{{job.fmt}}", "{{job.end}}"],
    ["Remarks{{/job}}"],
    ["Total", None, "=SUM(C3:C5)", "{{/machine}}"],
]


def test_that_the_further_rows_of_a_lot_are_neither_lots_nor_titles(tmp_path: Path) -> None:
    spec = fill_template(planned(), template(tmp_path / "t.xlsx", TALL), tmp_path / "o.xlsx").spec
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    assert [book["Plan"].cell(row, 1).value for row in (3, 4, 5, 6)] == ["A", "Article", "Remarks", "B"]
    book["Plan"]["C6"] = 500
    book.save(tmp_path / "o.xlsx")
    back = read_back(tmp_path / "o.xlsx", spec, planned())
    assert (back.problems, [one.after.quantity for one in back.differences if one.after]) == ((), [500])


@pytest.mark.parametrize(("word", "meant"), [("job.kunde", "job.client"), ("job.menge", "job.qty"),
                                             ("auftrag.nr", "job.of"), ("job.quantidade", "job.qty"),
                                             ("ordine", "job.of"), ("macchina", "machine.code")])  # fmt: skip
def test_that_a_word_of_the_factorys_language_is_understood(tmp_path: Path, word: str, meant: str) -> None:
    path = template(tmp_path / "t.xlsx", [["{{#job}}{{job.of}}", f"{{{{{word}}}}}", "{{/job}}"]])
    found = examine(path, planned()).problems
    assert [str(one) for one in found] == [f"sheet Plan cell B1: There is no word {word}; {meant} is perhaps meant."]


def test_that_a_block_without_an_end_is_said_once(tmp_path: Path) -> None:
    found = examine(template(tmp_path / "t.xlsx", [["{{#job}}{{job.of}}", "{{job.qty}}"]]), planned()).problems
    assert [str(one) for one in found] == ["sheet Plan cell A1: The block {{#job}} that begins in this row has no end "
                                           "{{/job}}."]  # fmt: skip


def test_that_a_mistyped_machine_is_named_in_its_cell_with_the_one_it_may_be(tmp_path: Path) -> None:
    rows = [["{{#job}}{{job.of}}", "{{job.machine}}", "{{job.qty}}", "{{job.start}}{{/job}}"]]
    plan = planned()
    spec = fill_template(plan, template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx").spec
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    book["Plan"]["B1"], book["Plan"]["B2"] = "M 1", "Press"
    book.save(tmp_path / "o.xlsx")
    back = read_back(tmp_path / "o.xlsx", spec, plan)
    assert [str(one) for one in back.problems] == [
        "sheet Plan cell B1: There is no machine M 1; M1 is perhaps meant.",
        "sheet Plan cell B2: There is no machine Press.",
    ]
    assert back.differences == ()


@pytest.mark.parametrize("own", [None, 20.0])
def test_that_rows_grow_with_texts_that_wrap_unless_they_have_a_height(tmp_path: Path, own: float | None) -> None:
    book = openpyxl.load_workbook(template(tmp_path / "t.xlsx", [["Client"], ["{{#job}}{{job.client}}{{/job}}"]]))
    book["Plan"]["A2"].alignment = Alignment(wrap_text=True)
    book["Plan"].column_dimensions["A"].width = 7
    book["Plan"].row_dimensions[2].height = own
    book.save(tmp_path / "t.xlsx")
    fill_template(planned(), tmp_path / "t.xlsx", tmp_path / "o.xlsx")
    found = openpyxl.load_workbook(tmp_path / "o.xlsx")["Plan"]
    heights = {found.cell(row, 1).value: found.row_dimensions[row].height for row in range(2, 6)}
    assert heights["=1+1"] == own
    assert heights["Clos & <Fils>"] == (own or pytest.approx(46, abs=2))


def test_that_a_row_made_high_by_its_words_is_as_low_as_its_values(tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx", LIST)
    book = openpyxl.load_workbook(path)
    book["Plan"]["A4"].alignment = Alignment(wrap_text=True)
    book["Plan"].column_dimensions["A"].width = 8
    book["Plan"].row_dimensions[4].height = 76
    book.save(path)
    with zipfile.ZipFile(path) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    held[sheet] = held[sheet].replace(b'ht="76" customHeight="1"', b'ht="76"')  # as Excel writes what it chose itself
    assert b'ht="76"' in held[sheet]
    assert b"customHeight" not in held[sheet]
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in held.items():
            archive.writestr(name, data)
    fill_template(planned(), path, tmp_path / "o.xlsx")
    assert openpyxl.load_workbook(tmp_path / "o.xlsx")["Plan"].row_dimensions[4].height == 15
