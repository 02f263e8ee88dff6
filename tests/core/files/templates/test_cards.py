"""A sheet for each machine."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from core.files.templates import fill_template, read_back
from tests.builders import lot, machine, scenario, shop
from tests.core.files.templates.books import TEMPLATES, cells, parts, planned, sample, template

CARD = [["Card", "{{machine.code}}"], ["Order", "Qty"], ["{{#job min=2}}{{job.of}}", "{{job.qty}}{{/job}}"],
        ["Sum", "=SUM(B3:B3)"]]  # fmt: skip


def test_that_each_machine_has_a_sheet_with_its_lots(tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx", [["x"]], Card=CARD, Sums=[["=Card!B4"]])
    fill_template(planned(), path, tmp_path / "o.xlsx")
    assert openpyxl.load_workbook(tmp_path / "o.xlsx").sheetnames == ["Plan", "M1", "M2", "M3", "Sums"]
    assert cells(tmp_path / "o.xlsx", "M2")[2:] == [["B", 600], ["C", 1000], ["Sum", "=SUM(B3:B4)"]]
    assert cells(tmp_path / "o.xlsx", "M3")[2:] == [[None, None], [None, None], ["Sum", "=SUM(B3:B4)"]]
    assert cells(tmp_path / "o.xlsx", "Sums") == [["='M1'!B5"]]


def test_that_print_areas_titles_and_pictures_come_with_each_copy(tmp_path: Path) -> None:
    path = next(path for path in TEMPLATES if "fiche" in path.stem)
    fill_template(sample(), path, tmp_path / "o.xlsx")
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    assert book.sheetnames == list(sample().shop.machines)
    for sheet in book.worksheets:
        assert sheet.print_title_rows == "$1:$8"
        assert sheet.print_area.startswith(f"'{sheet.title}'!$A$1:$J$")
    held = parts(tmp_path / "o.xlsx")
    pictures = [name for name in held if name.startswith("xl/drawings/_rels/") and b"media/image1.png" in held[name]]
    assert len(pictures) == len(book.worksheets)


def test_that_names_no_sheet_may_have_are_made_fit_and_stay_apart(tmp_path: Path) -> None:
    names = ["A/B", "A?B", "History", "é" * 40, "é" * 41, "'q'", "a b"]
    one = scenario(shop(machines=[machine(name) for name in names]), lot("A", "A", "é" * 41, 1000, 0, 60))
    filled = fill_template(one, template(tmp_path / "t.xlsx", CARD), tmp_path / "o.xlsx")
    sheets = openpyxl.load_workbook(tmp_path / "o.xlsx").sheetnames
    assert len({name.casefold() for name in sheets}) == len(names)
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in sheets)
    assert not read_back(tmp_path / "o.xlsx", filled.spec, one).differences


def test_that_a_sheet_may_be_named_by_a_token(tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx", [["x"]], **{"Nr {{machine.code}}": CARD})
    fill_template(planned(), path, tmp_path / "o.xlsx")
    assert openpyxl.load_workbook(tmp_path / "o.xlsx").sheetnames == ["Plan", "Nr M1", "Nr M2", "Nr M3"]


def test_that_lots_that_look_alike_are_told_apart_by_their_sequence(tmp_path: Path) -> None:
    one = scenario(shop(), lot("late", "A", "M1", 500, 90, 120), lot("early", "A", "M1", 500, 0, 30))
    filled = fill_template(one, template(tmp_path / "t.xlsx", CARD), tmp_path / "o.xlsx")
    back = read_back(tmp_path / "o.xlsx", filled.spec, one)
    assert (back.scenario, back.problems) == (one, ())
