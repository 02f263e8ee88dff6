"""Export, then read back: the same plan; an edit made in Excel comes back as what it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from core.files.templates import Spec, fill_template, read_back
from core.files.templates.book import Book
from core.model import Plan, Scenario
from tests.core.files.templates.books import TEMPLATES, planned, sample, template


def places(scenario: Scenario) -> list[tuple[object, ...]]:
    """The lots of a plan, whatever they are called."""
    return sorted((lot.order, lot.resource, lot.quantity, lot.start, lot.end) for lot in scenario.plan.lots.rows)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_that_a_factorys_template_gives_the_same_plan_back(path: Path, tmp_path: Path) -> None:
    one = sample()
    filled = fill_template(one, path, tmp_path / "o.xlsx")
    back = read_back(tmp_path / "o.xlsx", filled.spec, one)
    assert (back.differences, back.problems) == ((), ())
    assert back.scenario is one
    assert len(openpyxl.load_workbook(tmp_path / "o.xlsx").sheetnames) >= 1


@pytest.mark.parametrize("path", [path for path in TEMPLATES if "grille" not in path.stem], ids=lambda path: path.stem)
def test_that_a_list_holds_the_whole_plan(path: Path, tmp_path: Path) -> None:
    one = sample()
    filled = fill_template(one, path, tmp_path / "o.xlsx")
    back = read_back(tmp_path / "o.xlsx", filled.spec, replace(one, plan=Plan()))
    assert places(back.scenario) == places(one)


def edited(tmp_path: Path, one: Scenario, **values: object) -> tuple[Path, Spec]:
    """A filled list in which a planner has typed into cells, saved by another program."""
    filled = fill_template(one, template(tmp_path / "t.xlsx"), tmp_path / "o.xlsx")
    workbook = openpyxl.load_workbook(tmp_path / "o.xlsx")
    for cell, value in values.items():
        workbook["Plan"][cell] = value
    workbook.save(tmp_path / "o.xlsx")
    return tmp_path / "o.xlsx", filled.spec


def test_that_a_start_typed_in_excel_moves_the_lot(tmp_path: Path) -> None:
    one = planned()
    back = read_back(*edited(tmp_path, one, D5="07/09/2026 05:00"), one)
    (found,) = back.differences
    assert (found.kind, found.cell) == ("moved", "A5")
    assert (back.scenario.plan.lots["B"].start, back.scenario.plan.lots["B"].end) == (300, 324)
    assert back.scenario.plan.lots["C"] == one.plan.lots["C"]


def test_that_a_row_carried_to_another_machine_moves_the_lot(tmp_path: Path) -> None:
    one = planned()
    row = {"A12": "B", "C12": 400, "D12": datetime(2026, 9, 7, 2, 30), "A5": None, "C5": None, "D5": None, "E5": None}
    back = read_back(*edited(tmp_path, one, **row), one)
    assert [(found.kind, found.after.resource) for found in back.differences] == [("moved", "M3")]


def test_that_a_row_that_is_gone_is_told_and_a_row_that_is_new_too(tmp_path: Path) -> None:
    one = planned()
    path, spec = edited(tmp_path, one, A4=None, C4=None, D4=None, E4=None)
    assert [found.kind for found in read_back(path, spec, one).differences] == ["gone"]
    path, spec = edited(tmp_path, one, A12="A", C12=50, D12=datetime(2026, 9, 7, 9))
    back = read_back(path, spec, one)
    assert [(found.kind, found.after.id, found.after.end) for found in back.differences] == [("added", "A (2)", 543)]


@pytest.mark.parametrize(
    ("cell", "value", "sentence"),
    [("C5", "many", "Expected a whole number"), ("D5", "soon", "Expected a date"), ("A5", "Z", "There is no order Z"),
     ("C5", 0, "at least 1 piece"), ("E5", datetime(2026, 9, 7, 9), "follows from the start")],
)  # fmt: skip
def test_that_what_cannot_be_read_is_named_and_takes_no_lot_away(
    cell: str, value: object, sentence: str, tmp_path: Path
) -> None:
    one = planned()
    back = read_back(*edited(tmp_path, one, **{cell: value}), one)
    (problem,) = back.problems
    assert sentence in problem.sentence
    assert ("A5" if sentence.startswith(("at least", "follows")) else cell) in str(problem)
    assert [found.kind for found in back.differences] == (["gone"] if cell == "A5" else [])


def test_that_a_spec_kept_as_text_is_the_same(tmp_path: Path) -> None:
    for path in TEMPLATES:
        spec = fill_template(planned(), path, tmp_path / "o.xlsx").spec
        assert Spec.from_text(spec.to_text()) == spec


def test_that_dates_of_a_mac_workbook_are_read_as_they_are_shown(tmp_path: Path) -> None:
    workbook = openpyxl.load_workbook(template(tmp_path / "t.xlsx"))
    workbook.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    workbook.save(tmp_path / "t.xlsx")
    assert Book(tmp_path / "t.xlsx").counts_from_1904
    filled = fill_template(planned(), tmp_path / "t.xlsx", tmp_path / "o.xlsx")
    assert openpyxl.load_workbook(tmp_path / "o.xlsx")["Plan"]["D4"].value == datetime(2026, 9, 7, 1)
    assert not read_back(tmp_path / "o.xlsx", filled.spec, planned()).differences


def test_that_a_date_written_without_its_year_is_not_guessed(tmp_path: Path) -> None:
    lots = ["{{#job}}{{job.of}}", "{{job.qty}}", "{{job.start|fmt:%d/%m %H:%M}}{{/job}}"]
    rows = [["{{#machine}}{{machine.code}}"], lots, ["{{/machine}}"]]
    one = planned()
    filled = fill_template(one, template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx")
    back = read_back(tmp_path / "o.xlsx", filled.spec, one)
    assert (back.scenario, back.differences, back.problems) == (one, (), ())


def test_that_sheets_named_by_their_machine_alone_are_read(tmp_path: Path) -> None:
    card = [["{{#job}}{{job.of}}", "{{job.qty}}{{/job}}"]]
    one = planned()
    path = template(tmp_path / "t.xlsx", [["x"]], **{"Nr {{machine.code}}": card})
    filled = fill_template(one, path, tmp_path / "o.xlsx")
    assert read_back(tmp_path / "o.xlsx", filled.spec, one).scenario is one


def test_that_lots_below_a_machine_nobody_knows_stay_on_theirs(tmp_path: Path) -> None:
    one = planned()
    back = read_back(*edited(tmp_path, one, A7="M9", D8=datetime(2026, 9, 7, 3)), one)
    assert [str(problem) for problem in back.problems] == [
        "sheet Plan cell A7: There is no machine M9; the lots below stay on theirs."
    ]
    assert [(found.after.id, found.after.resource, found.after.start) for found in back.differences] == [
        ("B (2)", "M2", 180)
    ]


def test_that_a_list_that_names_no_machines_moves_lots_where_they_are(tmp_path: Path) -> None:
    rows = [["{{#job}}{{job.of}}", "{{job.qty}}", "{{job.start}}{{/job}}"]]
    one = planned()
    filled = fill_template(one, template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx")
    assert read_back(tmp_path / "o.xlsx", filled.spec, one).scenario is one
    bare = read_back(tmp_path / "o.xlsx", filled.spec, replace(one, plan=Plan()))
    assert "No machine is named for A" in bare.problems[0].sentence


@pytest.mark.parametrize("start", ["{{job.start}}", ""])
def test_that_rows_put_into_another_sequence_are_told(start: str, tmp_path: Path) -> None:
    lots = ["{{#job}}{{job.of}}", "{{job.qty}}", f"{start}{{{{/job}}}}"]
    rows = [["{{#machine}}{{machine.code}}"], lots, ["{{/machine}}"]]
    one = planned()
    filled = fill_template(one, template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx")
    workbook = openpyxl.load_workbook(tmp_path / "o.xlsx")
    sheet = workbook["Plan"]
    for cells in zip(sheet[2], sheet[3], strict=True):
        cells[0].value, cells[1].value = cells[1].value, cells[0].value
    workbook.save(tmp_path / "o.xlsx")
    back = read_back(tmp_path / "o.xlsx", filled.spec, one)
    assert [str(problem) for problem in back.problems] == [
        "machines M1: The rows of M1 stand in another sequence than their starts, which were followed."
    ]
    assert not back.differences
