"""Templates of other factories: lots of several rows, wrapped cells, words in the factory's own language."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Alignment

from core.files.templates import Spec, begun, examine, fill_template, read_back, shown_sheets, taught
from core.model import Plan
from tests.core.files.templates.books import LIST, cells, planned, template

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


def lesson(path: Path) -> tuple[Spec, str]:
    """What is learned of a filled workbook that nobody clicked into."""
    plan = planned()
    return taught(begun(shown_sheets(path), plan), path, plan)


def test_that_titles_with_a_word_for_machines_before_the_name_are_seen(tmp_path: Path) -> None:
    rows = [["OF", "Qtd"], ["Máquina M1"], ["A", 1000], ["B", 400], ["Máquina M2"], ["B", 600], ["C", 1000]]
    spec, told = lesson(template(tmp_path / "t.xlsx", rows))
    assert told.startswith("First machine: 2 lots in rows 3 to 4.")
    assert spec.sheets[0].cells[0].text == "Máquina {{machine.code}}"


def test_that_a_lot_of_several_rows_is_seen_by_what_it_repeats(tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx", TALL)
    fill_template(planned(), path, tmp_path / "o.xlsx")
    spec, _ = lesson(tmp_path / "o.xlsx")
    assert (spec.sheets[0].job, spec.sheets[0].job_end) == ((3, 5), 8)
    fill_template(planned(), tmp_path / "o.xlsx", tmp_path / "p.xlsx", spec=spec)
    assert [row[0] for row in cells(tmp_path / "p.xlsx")][2:8] == ["A", "Article", "Remarks", "B", "Article", "Remarks"]
    back = read_back(tmp_path / "p.xlsx", spec, planned())
    assert (back.problems, back.differences) == ((), ())


def test_that_two_numbers_of_weeks_follow_the_plan_as_one(tmp_path: Path) -> None:
    rows = [["Plan KW 37–39"], ["Auftrag", "Menge", "Beginn"], ["A", 1000, "{{d}}"], ["B", 400, "{{d}}"]]
    path = template(tmp_path / "t.xlsx", rows)
    book = openpyxl.load_workbook(path)
    for row in (3, 4):
        book["Plan"].cell(row, 3, datetime(2026, 9, 7 + row, 8)).number_format = "dd.mm.yyyy hh:mm"
    book.save(path)
    assert "Plan KW {{plan.week}}" in [one.text for one in lesson(path)[0].sheets[0].cells]


def test_that_sheets_of_other_weeks_are_seen_though_their_titles_differ(tmp_path: Path) -> None:
    rows = [["Week {{plan.week}}"], ["Machine", *(f"{{{{plan.d{n}}}}}" for n in range(3))],
            ["{{#machine}}{{machine.code}}{{/machine}}", "{{slot}}{{job.of}}"]]  # fmt: skip
    plan = planned()
    late = replace(plan.plan.lots["C"], start=9 * 1440 + 200, end=9 * 1440 + 260)
    plan = replace(plan, plan=Plan(plan.plan.lots.replaced({"C": late})))
    fill_template(plan, template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx")
    assert len(openpyxl.load_workbook(tmp_path / "o.xlsx").sheetnames) > 1
    spec, told = lesson(tmp_path / "o.xlsx")
    assert spec.sheets[0].drops
    assert "Sheets of other weeks are replaced" in told


SIDE_BY_SIDE = [
    ["Lots", "{{lane1.machine.code}}"], ["", "{{#job}}{{lane1.job.of}} {{lane1.job.client}}{{/job}}"],
]  # fmt: skip
SLOTS_DOWN = [["Lots", "{{lane1.machine.code}}"], ["{{plan.d0}}", "{{slot|down}}{{lane1.job.of}}"], ["{{plan.d1}}"]]


@pytest.mark.parametrize("rows", [SIDE_BY_SIDE, SLOTS_DOWN], ids=["lanes", "turned"])
def test_that_lots_of_machines_without_a_lane_are_not_missed(tmp_path: Path, rows: list[list[str]]) -> None:
    spec = fill_template(planned(), template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx").spec
    assert not read_back(tmp_path / "o.xlsx", spec, planned()).problems
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    book.worksheets[0]["B1"] = "M 1"
    book.save(tmp_path / "o.xlsx")
    if rows is SLOTS_DOWN:
        back = read_back(tmp_path / "o.xlsx", spec, planned())
        assert "cell B1: There is no machine M 1; M1 is perhaps meant; what stands below is left." in str(
            back.problems[0])  # fmt: skip
        assert back.differences == ()


def test_that_lanes_no_machine_is_left_for_say_nothing(tmp_path: Path) -> None:
    rows = [["", *(f"{{{{lane{n}.machine.code}}}}" for n in range(1, 6))],
            ["", "{{#job}}{{lane1.job.of}}", *(f"{{{{lane{n}.job.of}}}}" for n in range(2, 5)),
             "{{lane5.job.of}}{{/job}}"]]  # fmt: skip
    spec = fill_template(planned(), template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx").spec
    back = read_back(tmp_path / "o.xlsx", spec, planned())
    assert (back.problems, back.differences) == ((), ())
