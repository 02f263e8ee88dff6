"""Rows that are hidden, struck through or coloured, and what the planner makes of them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Color, Font, PatternFill

from core.files.intake import Profile, RowLooks, Wishes, compare_book, looks_of, take_in
from tests.builders import order, scenario, shop
from tests.core.files.intake.books import save

HEAD = ("Order", "Customer", "Quantity", "Due")
GREEN, GREY = PatternFill("solid", "FFC6EFCE"), PatternFill("solid", fgColor=Color(theme=0, tint=-0.25))


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A plain, b hidden, c struck through, d green, e grey by the theme, f plain; column E hidden."""
    path = save(tmp_path, [(*HEAD, "Notes"), *((name, "Clos", 5, "2026-12-01", "x") for name in "abcdef")])
    workbook = openpyxl.load_workbook(path)
    sheet = workbook.active
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["E"].hidden = True
    for row, look in ((4, "struck"), (5, GREEN), (6, GREY)):
        for cell in sheet[row]:
            if look == "struck":
                cell.font = Font(strike=True)
            else:
                cell.fill = look
    workbook.save(path)
    return path


def statuses(path: Path, **answers: str) -> str:
    """The first letters of the statuses of rows a to f, the answers given with _ for a blank."""
    report = take_in(path, Wishes(answers={key.replace("_", " "): answer for key, answer in answers.items()}))
    letters = {"ok": "o", "warn": "w", "skip": "-", "skip_done": "f", "skip_cancelled": "c"}
    return "".join(letters[one.status] for one in report.records)


def test_that_the_looks_of_a_table_are_counted(book: Path) -> None:
    assert looks_of(take_in(book)) == RowLooks(1, 1, (("C6EFCE", 1), ("BFBFBF", 1)), ("E",))


def test_that_hidden_rows_are_doubted_until_they_are_answered_for(book: Path) -> None:
    assert statuses(book) == "owcooo"
    assert statuses(book, rows_hidden="in") == "oocooo"
    assert statuses(book, rows_hidden="out") == "o-cooo"


def test_that_struck_rows_come_in_where_the_planner_says_so(book: Path) -> None:
    assert statuses(book, rows_struck="in") == "owoooo"


@pytest.mark.parametrize(("fate", "shown"), [("finished", "f"), ("cancelled", "c"), ("out", "-"), ("in", "o")])
def test_that_a_colour_may_say_what_a_row_is(book: Path, fate: str, shown: str) -> None:
    assert statuses(book, rows_colour_C6EFCE=fate) == f"owc{shown}oo"
    assert statuses(book, rows_colour_BFBFBF=fate) == f"owco{shown}o"


def test_that_a_left_out_row_says_why(book: Path) -> None:
    report = take_in(book, Wishes(answers={"rows hidden": "out", "rows colour C6EFCE": "out"}, last_row=6))
    assert {one.row: one.why for one in report.records if one.why} == {
        3: "hidden row, left out as answered", 5: "filled with colour C6EFCE, left out as answered",
        7: "below the end of the table",
    }  # fmt: skip
    assert looks_of(report).hidden == 1


def test_that_a_finished_colour_is_said_of_an_order_of_the_project(book: Path) -> None:
    report = take_in(book, Wishes(answers={"rows colour C6EFCE": "finished"}))
    gone = compare_book(report, scenario(shop([order("d")], [])), datetime(2026, 11, 26)).gone
    assert [(one.order, one.said) for one in gone] == [("d", "finished")]


def test_that_hidden_columns_are_left_out_unless_one_is_asked_for(book: Path) -> None:
    assert "note" in take_in(book).table.columns
    out = {"columns hidden": "out"}
    assert "note" not in take_in(book, Wishes(answers=out)).table.columns
    assert "note" in take_in(book, Wishes(answers=out, columns={"E": "note"})).table.columns


def test_that_what_the_looks_mean_is_remembered_with_the_columns(book: Path) -> None:
    report = take_in(book, Wishes(answers={"rows colour C6EFCE": "finished", "columns hidden": "out"}))
    again = take_in(book, Wishes([Profile("x", report.fingerprint, report.accepted, answers=report.answers)]))
    assert again.profile == "x"
    assert again.counts == report.counts
    assert "note" not in again.table.columns
