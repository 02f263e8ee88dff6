"""Cells corrected while importing: read by the same rules, and told of."""

from __future__ import annotations

from pathlib import Path

from core.files.intake import Wishes, lines_of, take_in
from tests.core.files.intake.books import save

HEAD = ("Order", "Customer", "Quantity", "Due")
ROWS = [HEAD, ("A", "Clos", 500, "2026-12-01"), ("B", "Clos", "many", "2026-12-01"), (None, "Clos", 700, "32/13/2026")]


def record(path: Path, row: int, **corrections: str):
    """The record of a row of a book that is read with these corrections."""
    report = take_in(path, Wishes(corrections=corrections))
    return next(one for one in report.records if one.row == row)


def test_that_a_corrected_cell_is_read_by_the_rules_of_its_column(tmp_path: Path) -> None:
    path = save(tmp_path, ROWS)
    assert record(path, 3).status == "error"
    found = record(path, 3, C3="1 250")
    assert (found.status, found.fields["quantity"]) == ("ok", 1250)


def test_that_a_correction_that_cannot_be_read_keeps_the_row_out(tmp_path: Path) -> None:
    found = record(save(tmp_path, ROWS), 3, C3="a lot")
    assert found.status == "error"
    assert 'quantity: cannot be read ("a lot")' in [one.sentence for one in found.issues]


def test_that_an_empty_cell_can_be_written(tmp_path: Path) -> None:
    found = record(save(tmp_path, ROWS), 4, A4="0012", D4="24/12/2026")
    assert (found.status, found.fields["order"], str(found.fields["due"])) == ("ok", "0012", "2026-12-24")


def test_that_a_cell_can_be_emptied(tmp_path: Path) -> None:
    found = record(save(tmp_path, ROWS), 2, D2="")
    assert (found.status, found.fields["due"]) == ("warn", None)


def test_that_the_report_says_what_the_planner_changed(tmp_path: Path) -> None:
    report = take_in(save(tmp_path, ROWS), Wishes(corrections={"C3": "9", "A4": "C"}))
    told = {one.cell: (one.read, one.sentence) for one in lines_of(report) if "planner" in one.sentence}
    assert told == {
        "C3": ("9", 'Quantity: changed by the planner; the book says "many".'),
        "A4": ("C", "Order number: written by the planner; empty before."),
    }
    assert next(one for one in report.as_json()["cells"] if one["level"] == "changed")["cell"] == "C3"


def test_that_a_double_is_one_no_more_once_its_number_is_corrected(tmp_path: Path) -> None:
    path = save(tmp_path, [HEAD, ("A", "Clos", 5, None), ("A", "Clos", 6, None)])
    assert [record(path, 3).status, record(path, 3, A3="A bis").status] == ["error", "warn"]


def test_that_what_is_no_address_corrects_nothing(tmp_path: Path) -> None:
    path = save(tmp_path, ROWS)
    assert take_in(path, Wishes(corrections={"": "9", "C0": "9", "sheet": "9"})).counts == take_in(path).counts
