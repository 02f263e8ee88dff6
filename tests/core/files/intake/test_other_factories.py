"""Books of factories nobody tuned the reader for: what is certain is read, what is not is asked, nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import FileProblem
from core.files.intake import import_report, take_in
from core.model import Shop
from tests.core.files.intake import books

if TYPE_CHECKING:
    import pytest


def read(make: Callable[[Path], Path], folder: Path) -> dict[str, Any]:
    """The report of a book."""
    return take_in(make(folder)).as_json()


def statuses(told: dict[str, Any]) -> list[str]:
    """What became of each row."""
    return [row.get("why") or row["status"] for row in told["rows"]]


def asked(told: dict[str, Any]) -> dict[str, list[str]]:
    """The headers that were asked about, with what they may be."""
    return {one["header"]: one["candidates"] for one in told["unmapped"]}


def test_that_a_german_turning_shop_is_read(tmp_path: Path) -> None:
    told = read(books.german_turned_parts, tmp_path)
    assert (told["header_row"], told["edition_date"], asked(told)) == (3, "2026-11-20", {})
    assert statuses(told) == ["ok", "warn", "ok", "ok", "total"]
    assert [row["quantity"] for row in told["rows"][:4]] == [12000, 1500, 80, 2250]
    assert [row["due"] for row in told["rows"][:4]] == ["2026-11-27", "2026-12-11", "2026-12-04", "2026-12-03"]
    assert (told["rows"][1]["printed"], told["rows"][1]["remaining"]) == (600, 900)


def test_that_an_american_label_printer_is_read_with_months_first(tmp_path: Path) -> None:
    told = read(books.american_labels, tmp_path)
    assert (told["header_row"], told["date_order"], asked(told)) == (2, "MDY", {})
    assert [row["due"] for row in told["rows"]] == ["2026-12-15", "2026-12-04", "2026-11-30", "2027-01-08"]
    assert [row["quantity"] for row in told["rows"]] == [25000, 60000, 100000, 2500]


def test_that_a_spanish_press_shop_is_read_below_its_calculator(tmp_path: Path) -> None:
    told = read(books.spanish_stamping, tmp_path)
    assert told["header_row"] == 8
    assert asked(told) == {"Pedido": ["order"], "Referencia": ["article"]}
    assert statuses(told) == ["section title", "ok", "ok", "subtotal", "section title", "ok", "error", "subtotal"]
    assert [row["order"] for row in told["rows"] if "order" in row] == ["30511", "30512", "30513", "30514"]


def test_that_two_columns_that_may_be_due_are_asked_about_and_neither_is_taken(tmp_path: Path) -> None:
    told = read(books.portuguese_shoes, tmp_path)
    assert (told["header_rows"], asked(told)) == ([1, 2], {"Data de entrega": ["due"], "Prazo": ["due"]})
    assert [row["quantity"] for row in told["rows"]] == [1200, 750, 3000]
    assert {row["due"] for row in told["rows"]} == {None}
    assert "No column is known to hold the due date." in told["remarks"]


def test_that_a_stock_list_beside_the_orders_is_not_taken_for_theirs(tmp_path: Path) -> None:
    told = read(books.swiss_watches, tmp_path)
    assert asked(told) == {"Matière": ["material"], "kg": ["weight"]}
    assert [row["quantity"] for row in told["rows"]] == [10000, 2500, 500]
    assert [more["duration"] for more in told["more"].values()] == [12.5, 1.5, 4]


def test_that_words_that_mean_different_things_everywhere_are_all_asked_about(tmp_path: Path) -> None:
    told = read(books.english_joinery, tmp_path)
    assert (told["expected_mapping"], told["missing"]) == ({}, ["order", "quantity"])
    assert {tuple(row["issues"]) for row in told["rows"]} == {(
        "order number: no column is known to hold it", "quantity: no column is known to hold it",
    )}  # fmt: skip
    assert asked(told) == {
        "No.": ["order"], "Ref": ["article", "order"], "Date": ["due"], "Volume": ["quantity"], "Plan": ["design"],
    }  # fmt: skip


def test_that_of_headers_in_two_languages_the_known_one_counts(tmp_path: Path) -> None:
    told = read(books.vietnamese_furniture, tmp_path)
    assert (told["header_row"], asked(told)) == (4, {"No.": ["order"], "Warehouse": ["location"]})
    assert [row["order"] for row in told["rows"]] == ["VN-1", "VN-2", "VN-3"]
    assert [row["due"] for row in told["rows"]] == ["2026-12-01", "2026-12-03", "2026-12-18"]


def test_that_a_korean_order_number_is_asked_about(tmp_path: Path) -> None:
    told = read(books.korean_plastics, tmp_path)
    assert (told["header_row"], asked(told)) == (2, {"주문번호": ["order"]})


def test_that_dates_written_by_two_hands_are_not_read(tmp_path: Path) -> None:
    told = read(books.italian_mixed_dates, tmp_path)
    assert told["date_order"] == "both"
    assert [row["due"] for row in told["rows"]] == [None, None, None, "2026-12-01"]
    assert statuses(told) == ["warn", "warn", "warn", "ok"]


CELLS = st.one_of(
    st.none(), st.integers(-(10**6), 10**6), st.floats(allow_nan=False, allow_infinity=False, width=32), st.booleans(),
    st.datetimes(), st.times(), st.sampled_from(["OF", "N° OF", "Client", "Qté", "Date", "Total", "12,5", "1.250",
                                                 "03/04/26", "S13", "=1+1", "#REF!", "fin mars", "2 faces", " "]),
    st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=12),
)  # fmt: skip


@given(st.lists(st.lists(CELLS, max_size=6), max_size=12))
@settings(max_examples=60)
def test_that_no_heap_of_cells_makes_the_reader_crash(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Any]
) -> None:
    path = books.save(tmp_path_factory.mktemp("book"), [("OF", "Client", "Qté", "Délai"), *map(tuple, rows)])
    try:
        report = take_in(path)
        orders = import_report(report, Shop(date(2026, 9, 7))).orders
    except FileProblem:
        return
    told = report.as_json()
    listed = [row["row"] for row in told["rows"]]
    assert listed == sorted(set(listed))
    assert sum(told["counts"].values()) == len(listed)
    assert len(orders) == sum(record.is_importable for record in report.records)
