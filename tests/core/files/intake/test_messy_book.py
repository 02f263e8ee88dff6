"""The order book nobody tidied: every row as people who know the shop read it, without any help."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.cli import main
from core.files.intake import take_in

DATA = Path(__file__).parents[3] / "data"
BOOK = DATA / "db-of_messy_fr.xlsx"


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    """The agreed reading."""
    told: dict[str, Any] = json.loads((DATA / "db-of_messy_fr.expected.json").read_text("utf-8"))
    return told


def test_that_every_row_of_the_messy_book_is_read_as_agreed(expected: dict[str, Any]) -> None:
    told = take_in(BOOK).as_json()
    assert [row for row, agreed in zip(told["rows"], expected["rows"], strict=True) if row != agreed] == []


def test_that_the_report_of_the_messy_book_holds_the_agreed_one_whole(expected: dict[str, Any], tmp_path: Path) -> None:
    assert main(["import", str(BOOK), "--report", str(tmp_path / "r.json")]) == 0
    told = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert {name: told[name] for name in expected} == expected
    assert (told["unmapped"], told["remarks"]) == ([], [])


def test_that_each_doubt_names_its_cell_what_was_read_and_what_was_expected() -> None:
    cells = take_in(BOOK).as_json()["cells"]
    (cell,) = [one for one in cells if one["row"] == 70 and one["field"] == "quantity"]
    assert (cell["sheet"], cell["cell"], cell["level"]) == ("db-of", "K70", "error")
    assert (cell["read"], cell["expected"]) == ("à confirmer", "a number of pieces")


def test_that_the_book_beside_the_checkout_is_the_one_of_the_tests(shared: Path) -> None:
    for name in ("db-of_messy_fr.xlsx", "db-of_messy_fr.expected.json"):
        assert (shared / "workbooks" / name).read_bytes() == (DATA / name).read_bytes()
