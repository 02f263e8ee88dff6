"""Titles of groups that nobody merged: the unit in them reaches the columns they stand over, and no others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.files.intake import take_in

ORDERS = "A;Smith;12;4;2027-04-01\nB;Jones;24,5;0;2027-04-02\nC;Kay;30;30;2027-04-05\n"
HEAD = "Order;Customer;Quantity;Printed;Due\n"


def told(folder: Path, text: str) -> dict[str, Any]:
    """The report of a book of text."""
    path = folder / "book.csv"
    path.write_text(text)
    return take_in(path).as_json()


def pieces(report: dict[str, Any], field: str = "quantity") -> list[Any]:
    """A field of every row that is an order."""
    return [row[field] for row in report["rows"] if field in row]


@pytest.mark.parametrize("titles", [
    "ORDER;;QUANTITIES (thousands);;DATES\n",
    ";;QUANTITIES (thousands);;DATES\n",
    ";;(milliers);;\n",
    ";;milliers;;\n",
])  # fmt: skip
def test_that_a_unit_above_the_first_of_its_columns_counts_for_them_all(tmp_path: Path, titles: str) -> None:
    report = told(tmp_path, titles + HEAD + ORDERS)
    assert (pieces(report), pieces(report, "printed")) == ([12000, 24500, 30000], [4000, 0, 30000])
    assert (report["header_row"], report["header_rows"], report["unmapped"]) == (2, [1, 2], [])


@pytest.mark.parametrize("titles", ["Workshop 3;;Week 14;;\n", "Legend:;urgent;;;\n", ";;QUANTITIES;;\n"])
def test_that_other_words_above_the_headers_change_no_unit(tmp_path: Path, titles: str) -> None:
    report = told(tmp_path, titles + HEAD + ORDERS.replace("24,5", "25"))
    assert (pieces(report), report["header_row"], report["unmapped"]) == ([12, 25, 30], 2, [])


def test_that_a_title_ends_where_the_next_begins(tmp_path: Path) -> None:
    head = "Order;Customer;Quantity;Printed;Min lot\n"
    report = told(tmp_path, "ORDER;;ORDERED (thousands);DONE (pcs);LOTS (pcs)\n" + head + "A;x;12;400;50\nB;y;8;0;50\n")
    assert (pieces(report), pieces(report, "printed")) == ([12000, 8000], [400, 0])


def test_that_failed_formulas_in_a_text_are_no_values(tmp_path: Path) -> None:
    report = told(tmp_path, HEAD.replace("Printed", "Remaining") + "A;x;12;#VALEUR!;2027-04-01\nB;y;8;8;#N/A\n")
    assert [row["status"] for row in report["rows"]] == ["ok", "warn"]
    assert "cell holds #VALEUR!, recomputed" in report["rows"][0]["issues"][0]
