"""Machines side by side: each has a few columns, and its lots below one another."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from core.files.templates import fill_template, read_back
from tests.core.files.templates.books import cells, planned, template

NUMBERS = range(1, 5)
LANES = [
    [text for n in NUMBERS for text in (f"{{{{lane{n}.machine.code}}}}", None, None)],
    [f"{{{{lane{n}.job.{word}}}}}" for n in NUMBERS for word in ("of", "qty", "start")],
    ["Sum", "=SUM(B2:B2)"],
]
LANES[1][0], LANES[1][-1] = f"{{{{#job}}}}{LANES[1][0]}", f"{LANES[1][-1]}{{{{/job}}}}"


def test_that_each_machine_has_its_columns(tmp_path: Path) -> None:
    fill_template(planned(), template(tmp_path / "t.xlsx", LANES), tmp_path / "o.xlsx")
    rows = [[*row[:2], *row[3:5], *row[6:8]] for row in cells(tmp_path / "o.xlsx")]
    assert rows == [
        ["M1", None, "M2", None, "M3", None], ["A", 1000, "B", 600, None, None], ["B", 400, "C", 1000, None, None],
        ["Sum", "=SUM(B2:B3)", None, None, None, None],
    ]  # fmt: skip


def test_that_machines_without_a_lane_are_told_and_their_lots_are_not_gone(tmp_path: Path) -> None:
    one = planned()
    path = template(tmp_path / "t.xlsx", [row[:3] for row in LANES[:1]] + [[*LANES[1][:2], LANES[1][2] + "{{/job}}"]])
    filled = fill_template(one, path, tmp_path / "o.xlsx")
    assert filled.warnings == ("The template has 1 lane; not shown: M2.",)
    assert not read_back(tmp_path / "o.xlsx", filled.spec, one).differences


def test_that_a_lot_carried_to_another_lane_moves(tmp_path: Path) -> None:
    one = planned()
    filled = fill_template(one, template(tmp_path / "t.xlsx", LANES), tmp_path / "o.xlsx")
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    sheet = book["Plan"]
    for source, target in (("D3", "G2"), ("E3", "H2"), ("F3", "I2")):
        sheet[target], sheet[source] = sheet[source].value, None
    book.save(tmp_path / "o.xlsx")
    (found,) = read_back(tmp_path / "o.xlsx", filled.spec, one).differences
    assert (found.after.id, found.after.resource, found.after.start) == ("C", "M3", 200)
    assert found.after.locked == one.plan.lots["C"].locked
