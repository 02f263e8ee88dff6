"""The schedule as a workbook: what stands where, that text stays text, and that the old file is never lost."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from core.errors import FileProblem
from core.files import write_schedule
from core.model import Mode, Plan, Scenario, Table
from tests.builders import lot, machine, order, scenario, shop

PRINTED = datetime(2026, 9, 7, 8)


def sheets(one: Scenario, path: Path, title: str = "Été") -> Any:
    """The workbook of a scenario, read back."""
    write_schedule(one, path / "plan.xlsx", title=title, printed=PRINTED)
    return openpyxl.load_workbook(path / "plan.xlsx")


def rows(sheet: Any) -> list[list[Any]]:
    """The rows of a sheet below its column titles, without empty cells at the end."""
    found = [list(row) for row in sheet.iter_rows(min_row=5, values_only=True)]
    while found and not any(value is not None for value in found[-1]):
        found.pop()
    return found


@pytest.fixture
def planned() -> Scenario:
    """Two orders on two machines, one late, and one that is not planned."""
    orders = [order("A", customer="Clos", due=30), order("B", due=240), order("C", 500)]
    first, second = lot("A/1", "A", "M1", 1000, 60, 120), lot("B/1", "B", "M1", 400, 150, 174)
    return scenario(shop(orders, [machine("M1"), machine("M2")]), first, second, lot("B/2", "B", "M2", 600, 60, 96))


def test_that_each_machine_lists_its_lots_in_sequence(planned: Scenario, tmp_path: Path) -> None:
    sheet = sheets(planned, tmp_path)["Schedule"]
    assert [cell.value for cell in sheet[4]] == [
        "#", "Order", "Customer", "Format", "Colour", "Design", "Quantity", "Start", "End", "Due", "Late by",
        "Changeover",
    ]
    found = rows(sheet)
    assert [(row[0], row[6]) for row in found] == [
        ("M1   ·   2 lots", 1400), (1, 1000), (2, 400), ("M2   ·   1 lot", 600), (1, 600),
        ("Not planned   ·   1 order", 500), (1, 500),
    ]
    assert found[1] == [
        1, "A", "Clos", "24x44", "red", "D1", 1000, datetime(2026, 9, 7, 1), datetime(2026, 9, 7, 2),
        datetime(2026, 9, 7, 0, 30), timedelta(hours=1, minutes=30), timedelta(minutes=30),
    ]


def test_that_each_order_has_its_promised_end_and_state(planned: Scenario, tmp_path: Path) -> None:
    sheet = sheets(planned, tmp_path)["Orders"]
    heads = [cell.value for cell in sheet[4]]
    assert heads[:11] == [
        "Order", "Customer", "Quantity", "Remaining", "Planned", "Made on", "Start", "Promised end", "Due", "Late by",
        "State",
    ]
    assert {*heads[11:]} == {"Format", "Colour", "Design", "Pieces produced"}
    assert sheet.print_area == "'Orders'!$A$1:$K$7"  # what else is known stands beside what is printed
    found = [dict(zip(heads, row, strict=True)) for row in rows(sheet)]
    assert [(row["Order"], row["Planned"], row["Made on"], row["Promised end"], row["State"]) for row in found] == [
        ("A", 1000, "M1", datetime(2026, 9, 7, 2), "Late"),
        ("B", 1000, "M1, M2", datetime(2026, 9, 7, 2, 54), "On time"),
        ("C", 0, None, None, "Not planned"),
    ]


def test_that_a_conflict_has_the_room_of_all_columns(planned: Scenario, tmp_path: Path) -> None:
    sheet = sheets(replace(planned, plan=Plan()), tmp_path)["Key figures"]
    rows_of_conflicts = [row for row in range(1, sheet.max_row + 1)
                         if str(sheet.cell(row, 1).value).endswith("is not in the plan.")]  # fmt: skip
    assert rows_of_conflicts
    assert {f"A{row}:C{row}" for row in rows_of_conflicts} == {str(one) for one in sheet.merged_cells.ranges}


def test_that_the_key_figures_are_those_of_the_score(planned: Scenario, tmp_path: Path) -> None:
    from core.evaluate import evaluate, find_conflicts

    found = {row[0]: row[1] for row in rows(sheets(planned, tmp_path)["Key figures"]) if row[0]}
    score = evaluate(planned)
    assert (found["Cost"], found["Late orders"]) == (pytest.approx(score.cost), 1)
    assert (found["Conflicts"], found["M1"]) == (len(find_conflicts(planned)), 2)
    assert all(conflict.sentence in found for conflict in find_conflicts(planned))


def test_that_it_prints_a_page_a_machine_with_the_titles_on_each(planned: Scenario, tmp_path: Path) -> None:
    workbook = sheets(planned, tmp_path)
    for sheet in workbook:
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        titles = (None, "B4") if sheet.title == "Grid" else ("$4:$4", "A5")  # each week of the grid has its own
        assert (sheet.print_title_rows, sheet.freeze_panes) == titles
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert [found.id for found in workbook["Schedule"].row_breaks.brk] == [7, 9]


def test_that_an_allocation_without_times_shows_costs_on_one_page(tmp_path: Path) -> None:
    modes = Table(Mode("A", name, cost=16, preparation_cost=10) for name in ("M1", "M2"))
    both = shop(machines=[machine("M1"), machine("M2")], modes=modes)
    sheet = sheets(scenario(both, lot("A/1", "A", "M1", 5), lot("A/2", "A", "M2", 5)), tmp_path)["Schedule"]
    assert [cell.value for cell in sheet[4]][-2:] == ["Quantity", "Cost"]
    assert [row[-1] for row in rows(sheet)] == [None, 26, None, 26]
    assert sheet.row_breaks.brk == []


HOSTILE = [
    "=1+1", '=cmd|"/c calc"!A1', "+1", "-1", "@SUM(A1)", "#N/A", "{=1}", "1e5", "TRUE", "a\x00b\x0bc", "x" * 40_000,
    "\ud800", "&P",
]


@pytest.mark.parametrize("text", HOSTILE, ids=[repr(text[:12]) for text in HOSTILE])
def test_that_text_stays_text(text: str, tmp_path: Path) -> None:
    named = scenario(shop([order(text, customer=text)], [machine(text)]), lot("L", text, text, 10, 0, 1))
    sheet = sheets(named, tmp_path, text)["Schedule"]
    expected = text.replace("\x00", "").replace("\x0b", "").replace("\ud800", "")[:32767]
    for cell in (sheet["A1"], sheet["B6"], sheet["C6"]):
        assert (cell.value or "", cell.data_type in ("s", "inlineStr", "n")) == (expected, True)
        assert cell.quotePrefix == expected.startswith(("=", "+", "-", "@"))


def test_that_columns_with_nothing_in_them_are_left_out(tmp_path: Path) -> None:
    without_design = order("A", attributes=order().attributes.without("design"))
    plain = scenario(shop([without_design]), lot("L", "A", "M1", 5))
    heads = [cell.value for cell in sheets(plain, tmp_path)["Schedule"][4]]
    assert heads == ["#", "Order", "Format", "Colour", "Quantity"]


def test_that_a_plan_of_nothing_is_a_workbook_too(tmp_path: Path) -> None:
    workbook = sheets(Scenario(type(scenario().shop)(PRINTED.date())), tmp_path)
    assert rows(workbook["Schedule"]) == [[None, "Nothing is planned yet.", None]]
    assert rows(workbook["Orders"]) == []


def test_that_a_workbook_open_in_excel_is_left_alone(
    planned: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"what Excel shows")

    def held(source: object, target: object) -> None:
        error = PermissionError(errno.EACCES, "The process cannot access the file")
        error.winerror = 32
        raise error

    monkeypatch.setattr("core.files.disk.SECONDS_OF_PATIENCE", 0.15)
    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(FileProblem, match="is open in another program, Excel perhaps"):
        write_schedule(planned, path)
    assert [path.read_bytes(), *tmp_path.glob("*.xlsx"), *tmp_path.glob("*.tmp")] == [b"what Excel shows", path]


@pytest.mark.parametrize(("number", "sentence"), [
    (errno.ENOSPC, "The disk is full"), (errno.EROFS, "cannot be written to"), (errno.EIO, "cannot be written: Input"),
])  # fmt: skip
def test_that_a_failing_disk_leaves_the_old_workbook_whole(
    number: int, sentence: str, planned: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"old")

    def fail(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(FileProblem, match=sentence):
        write_schedule(planned, path)
    assert [path.read_bytes(), *tmp_path.iterdir()] == [b"old", path]


def test_that_a_grid_shows_each_machine_over_the_shifts_of_the_week(planned: Scenario, tmp_path: Path) -> None:
    grid = sheets(planned, tmp_path)["Grid"]
    assert [cell.value for cell in grid[4]][:2] == ["Week 37", "Mon 07/09"]
    assert [grid.cell(row, 1).value for row in (6, 7)] == ["M1", "M2"]
    assert (grid["B6"].value, grid["B7"].value) == ("A / B", "B")
    assert grid["B6"].fill.start_color.rgb == grid["A9"].fill.start_color.rgb  # the legend says what the colour is


def test_that_each_machine_has_a_sheet_to_hand_out(planned: Scenario, tmp_path: Path) -> None:
    book = sheets(planned, tmp_path)
    assert book.sheetnames == ["Schedule", "Grid", "Orders", "Key figures", "M1", "M2"]
    heads = [cell.value for cell in book["M1"][4]]
    assert heads[-2:] == ["Made", "Signed"]
    assert [row[1] for row in rows(book["M1"])] == ["A", "B"]


def test_that_sheets_of_machines_have_names_that_excel_takes(tmp_path: Path) -> None:
    names = ["Press/1", "grid", "x" * 40, "x" * 41]
    one = shop([order("A")], [machine(name) for name in names])
    lots = [lot(f"A/{n}", "A", name, 10, 60, 120) for n, name in enumerate(names)]
    found = sheets(scenario(one, *lots), tmp_path).sheetnames[4:]
    assert found == ["Press 1", "grid 2", "x" * 31, f"{'x' * 28} 2"]


def test_that_a_plan_without_times_has_neither_grid_nor_sheets_to_hand_out(planned: Scenario, tmp_path: Path) -> None:
    bare = scenario(planned.shop, lot("A/1", "A", "M1", 1000))
    assert sheets(bare, tmp_path).sheetnames == ["Schedule", "Orders", "Key figures"]
