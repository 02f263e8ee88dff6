"""Several blocks below one another on a sheet, blocks marked by names, and slots below one another."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook.defined_name import DefinedName

from core.errors import FileProblem, InvalidInput
from core.files.templates import fill_template, read_back
from tests.core.files.templates.books import cells, planned, template

LOTS = "{{#job}}{{job.of}}{{/job}}"
LOADS = [
    ["Machine", "Load"], ["{{#machine}}{{machine.code}}", "{{machine.njobs}}{{/machine}}"], ["Sum", "=SUM(B2:B2)"],
    ["Order", "Qty", "Start"], ["{{#machine}}{{machine.code}}"],
    ["{{#job}}{{job.of}}", "{{job.qty}}", "{{job.start}}{{/job}}"], ["Total", "=SUM(B6:B6)"],
    ["{{/machine}}"], ["For the foreman"], ["{{#job}}{{job.client}}", "{{job.of}}{{/job}}"],
    ["Signed", "{{plan.title}}"],
]  # fmt: skip


def test_that_blocks_below_one_another_are_each_filled_and_formulas_follow(tmp_path: Path) -> None:
    fill_template(planned(), template(tmp_path / "t.xlsx", LOADS), tmp_path / "o.xlsx", title="{{job.of}}")
    rows = [row[:2] for row in cells(tmp_path / "o.xlsx")]
    assert rows[:5] == [["Machine", "Load"], ["M1", 2], ["M2", 2], ["M3", 0], ["Sum", "=SUM(B2:B4)"]]
    assert rows[6:11] == [["M1", None], ["A", 1000], ["B", 400], ["Total", "=SUM(B8:B9)"], [None, None]]
    assert rows[-6:] == [["For the foreman", None], ["=1+1", "A"], ["Clos & <Fils>", "B"], ["Clos & <Fils>", "B"],
                         ["@x 😀", "C"], ["Signed", "{{job.of}}"]]  # fmt: skip


def test_that_the_block_that_tells_most_is_read_back(tmp_path: Path) -> None:
    one = planned()
    filled = fill_template(one, template(tmp_path / "t.xlsx", LOADS), tmp_path / "o.xlsx")
    assert read_back(tmp_path / "o.xlsx", filled.spec, one).scenario is one
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    book["Plan"]["B8"] = 900
    book.save(tmp_path / "o.xlsx")
    (found,) = read_back(tmp_path / "o.xlsx", filled.spec, one).differences
    assert (found.after.order, found.after.quantity) == ("A", 900)


def test_that_a_heading_that_is_gone_is_named(tmp_path: Path) -> None:
    one = planned()
    filled = fill_template(one, template(tmp_path / "t.xlsx", LOADS), tmp_path / "o.xlsx")
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    for row in book["Plan"].iter_rows():
        for cell in row:
            cell.value = "x" if cell.value == "For the foreman" else cell.value
    book.save(tmp_path / "o.xlsx")
    with pytest.raises(FileProblem, match='has no row "For the foreman" any more'):
        read_back(tmp_path / "o.xlsx", filled.spec, one)


def test_that_each_machines_sheet_may_have_two_blocks(tmp_path: Path) -> None:
    rows = [["{{machine.code}}"], ["{{#job}}{{job.of}}", "{{job.qty}}{{/job}}"], ["Again"],
            ["{{#job min=2}}{{job.rank}}", "{{job.of}}{{/job}}"], ["End"]]  # fmt: skip
    one = planned()
    filled = fill_template(one, template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx")
    again = [["Again", None], [1, "B"], [2, "C"], ["End", None]]
    assert cells(tmp_path / "o.xlsx", "M2") == [["M2", None], ["B", 600], ["C", 1000], *again]
    assert cells(tmp_path / "o.xlsx", "M3")[3:] == [[1, None], [2, None], ["End", None]]
    assert not read_back(tmp_path / "o.xlsx", filled.spec, one).differences


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [([[LOTS], [LOTS]], "cell A2: Between this block and the one above"),
     ([["{{#job}}{{job.of}}", "{{#job}}{{job.of}}{{/job}}"]], "cell B1: A block job begins within another, that of A1"),
     ([["{{#machine}}{{machine.code}}"], [LOTS], [LOTS], ["{{/machine}}"]],
      "cell A3: A machine has one block of lots"),
     ([["{{#machine}}{{machine.code}}", "{{slot|step:1h|count:4}}{{/machine}}"], ["x"], [LOTS]],
      "cell A3: A sheet with time slots or machines side by side has one block"),
     ([["{{slot|step:1h|count:4}}", "{{slot}}"]], "cell B1: A sheet has one first slot; A1 says so too"),
     ([["Order", "{{plan.d0}}", "{{plan.d2}}", "{{plan.d3}}"], ["{{#job}}{{job.of}}", "{{slot}}{{/job}}"]],
      "cell B2: The days beside the slots leave some out without a rule"),
     ([["{{job.of"]], "cell A1: Braces open here that no word closes"),
     ([["{{customer}}"]], "There is no word customer; job.client is perhaps meant")],
)  # fmt: skip
def test_that_what_cannot_be_is_answered_by_its_cell(rows: list[list[str]], sentence: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as refused:
        fill_template(planned(), template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx")
    assert sentence in str(refused.value)


def test_that_names_of_ranges_mark_blocks_too(tmp_path: Path) -> None:
    rows = [["Order", "Qty"], ["{{machine.code}}"], ["{{job.of}}", "{{job.qty}}"], ["Total", "=SUM(B3:B3)"]]
    path = template(tmp_path / "t.xlsx", rows)
    book = openpyxl.load_workbook(path)
    book.defined_names["cb_machine"] = DefinedName("cb_machine", attr_text="Plan!$A$2:$B$4")
    book.defined_names["cb_job"] = DefinedName("cb_job", attr_text="Plan!$A$3:$B$3")
    book.save(path)
    one = planned()
    filled = fill_template(one, path, tmp_path / "o.xlsx")
    assert [row[0] for row in cells(tmp_path / "o.xlsx")] == ["Order", "M1", "A", "B", "Total", "M2", "B", "C", "Total",
                                                              "M3", None, "Total"]  # fmt: skip
    assert not read_back(tmp_path / "o.xlsx", filled.spec, one).differences


TURNED = [
    ["Day", "{{lane1.machine.code}}", "{{lane2.machine.code}}", "{{lane3.machine.code}}"],
    ["{{plan.d0}}", "{{slot|down|step:1h|count:6|from:00:00}}{{lane1.job.of}}", "{{lane2.job.of}}", "{{lane3.job.of}}"],
    *([[None, None, None, None]] * 5), ["Signed"],
]  # fmt: skip


def test_that_slots_may_stand_below_one_another(tmp_path: Path) -> None:
    one = planned()
    filled = fill_template(one, template(tmp_path / "t.xlsx", TURNED), tmp_path / "o.xlsx")
    rows = cells(tmp_path / "o.xlsx")
    free = [None, None, None]
    assert [row[1:4] for row in rows[:7]] == [["M1", "M2", "M3"], free, ["A", "B", None], ["B", None, None], [
        None, "C", None], free, free]  # fmt: skip
    assert rows[7][0] == "Signed"
    assert not read_back(tmp_path / "o.xlsx", filled.spec, one).differences


def test_that_a_bar_carried_to_another_column_moves_its_lot(tmp_path: Path) -> None:
    one = planned()
    filled = fill_template(one, template(tmp_path / "t.xlsx", TURNED), tmp_path / "o.xlsx")
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    sheet = book["Plan"]
    for area in [str(one) for one in sheet.merged_cells.ranges]:
        sheet.unmerge_cells(area)
    sheet["B3"], sheet["D3"] = None, "A"
    book.save(tmp_path / "o.xlsx")
    (found,) = read_back(tmp_path / "o.xlsx", filled.spec, one).differences
    assert (found.after.id, found.after.resource) == ("A", "M3")
