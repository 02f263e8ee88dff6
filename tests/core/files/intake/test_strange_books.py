"""Books nobody has seen before: what is certain is taken, what is not is asked, and what is left out is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.errors import FileProblem
from core.files.intake import Wishes, check_complete, take_in
from tests.core.files.intake import strange_books as books


def rows(told: dict[str, Any], field: str) -> list[Any]:
    """A field of every row that is an order, good or bad."""
    return [row[field] for row in told["rows"] if field in row]


def statuses(told: dict[str, Any]) -> list[str]:
    """What became of each row."""
    return [row.get("why") or row["status"] for row in told["rows"]]


def asked(told: dict[str, Any]) -> dict[str, list[str]]:
    """The headers that were asked about, with what they may be."""
    return {one["header"]: one["candidates"] for one in told["unmapped"]}


@pytest.mark.parametrize("language", books.HEADERS)
def test_that_the_headers_of_many_languages_and_systems_are_known(tmp_path: Path, language: str) -> None:
    told = take_in(books.in_language(tmp_path, language)).as_json()
    assert (told["header_row"], asked(told)) == (3, {})
    assert list(told["expected_mapping"].values()) == ["order", "customer", "quantity", "due", "machine", "note"]


def test_that_numbers_are_not_taken_for_days_because_excel_counts_days_so(tmp_path: Path) -> None:
    told = take_in(books.five_digit_numbers(tmp_path)).as_json()
    assert (rows(told, "order")[0], rows(told, "quantity")[-1], asked(told)) == ("45001", 48000, {})


def test_that_headers_nobody_knows_are_found_by_the_shape_of_the_table_and_asked_about(tmp_path: Path) -> None:
    report = take_in(books.georgian_bottling(tmp_path))
    assert report.as_json()["header_row"] == 2
    proposed = {one.header: one.candidates for one in report.questions}
    assert proposed == {"შეკვეთა": ("order",), "კლიენტი": (), "რაოდენობა": ("quantity", "order"), "ვადა": ("due",)}
    with pytest.raises(FileProblem, match="no column is surely the order number and the quantity"):
        check_complete(report, tmp_path / "book.xlsx")


def test_that_a_book_in_an_unknown_language_is_read_as_the_planner_says(tmp_path: Path) -> None:
    wishes = Wishes(columns={"A": "order", "C": "quantity", "D": "due"})
    told = take_in(books.georgian_bottling(tmp_path), wishes).as_json()
    assert (statuses(told), rows(told, "quantity")) == (["ok"] * 3, [500, 700, 900])


def test_that_weeks_are_days_of_delivery_where_the_header_speaks_of_weeks(tmp_path: Path) -> None:
    told = take_in(books.weeks(tmp_path)).as_json()
    assert rows(told, "due") == ["2026-12-04", "2026-12-11", "2026-12-16", "2026-12-25", "2026-12-18", "2026-12-18",
                                 "2026-12-11", "2027-01-01"]  # fmt: skip
    assert set(statuses(told)) == {"warn"}


def test_that_ditto_marks_repeat_what_stands_above(tmp_path: Path) -> None:
    told = take_in(books.dittos(tmp_path)).as_json()
    assert rows(told, "customer") == ["Belcastel"] * 4
    assert rows(told, "due") == ["2026-12-01", "2026-12-01", "2026-12-01", "2026-12-04"]
    assert told["rows"][1]["issues"] == ['customer: """ read as in row 2', 'due: """ read as in row 2']


def test_that_numbers_beyond_all_and_marks_that_repeat_nothing_are_named(tmp_path: Path) -> None:
    told = take_in(books.numbers_beyond_all(tmp_path)).as_json()
    assert statuses(told) == ["error", "error", "ok"]
    assert told["rows"][0]["issues"] == ['quantity: cannot be read ("1e+308")']
    assert told["rows"][1]["issues"] == ['quantity: """ read as in row 2', 'quantity: cannot be read ("1e+308")',
                                         'due: cannot be read ("1e+300")']  # fmt: skip


def test_that_merged_cells_count_for_all_their_rows_but_a_quantity_only_once(tmp_path: Path) -> None:
    told = take_in(books.merged_lines(tmp_path)).as_json()
    assert rows(told, "customer") == ["Périssac", "Périssac", "Auzeral", "Auzeral"]
    assert rows(told, "quantity") == [10, 20, 30, None]
    assert statuses(told) == ["ok", "ok", "ok", "error"]


def test_that_titles_fill_the_column_they_alone_stand_in(tmp_path: Path) -> None:
    told = take_in(books.customers_as_titles(tmp_path)).as_json()
    assert rows(told, "customer") == ["Müller GmbH", "Müller GmbH", "Schmidt AG"]


def test_that_a_group_with_the_sum_of_its_orders_is_no_order(tmp_path: Path) -> None:
    told = take_in(books.sums_above(tmp_path)).as_json()
    assert statuses(told) == ["subtotal", "ok", "ok", "subtotal", "ok"]


def test_that_a_second_table_is_left_out_and_said_to_be_one(tmp_path: Path) -> None:
    told = take_in(books.two_tables(tmp_path)).as_json()
    assert rows(told, "order") == ["1", "2"]
    assert statuses(told)[-3:] == ["headers of another table, which was not read", *["row of another table"] * 2]


def test_that_thousands_which_may_be_three_decimals_are_doubted(tmp_path: Path) -> None:
    told = take_in(books.three_decimals(tmp_path)).as_json()
    assert set(statuses(told)) == {"warn"}
    assert told["rows"][0]["issues"] == ['quantity: "25,000" taken for 25 000: it may be 25 as well']


def test_that_orders_made_or_cancelled_by_their_status_stay_out_unless_pieces_are_left(tmp_path: Path) -> None:
    told = take_in(books.states(tmp_path)).as_json()
    assert statuses(told) == ["ok", "skip_cancelled", "warn", "skip_done"]
    assert told["rows"][2]["issues"] == ['status: "terminé" says that it was made, but 20 are left']


def test_that_what_is_to_be_made_is_asked_about_where_something_was_made(tmp_path: Path) -> None:
    told = take_in(books.to_produce(tmp_path, with_produced=True)).as_json()
    assert (asked(told), told["missing"]) == ({"Qté à produire": ["remaining", "quantity"]}, ["quantity"])


def test_that_what_is_to_be_made_is_the_quantity_where_nothing_was_made(tmp_path: Path) -> None:
    told = take_in(books.to_produce(tmp_path, with_produced=False)).as_json()
    assert (asked(told), rows(told, "quantity")) == ({}, [1000, 1001, 1002])


def test_that_shares_and_sums_of_money_are_not_taken_for_pieces(tmp_path: Path) -> None:
    told = take_in(books.shares_and_sums(tmp_path)).as_json()
    assert told["expected_mapping"] == {"A": "order", "B": "quantity", "F": "due"}
    assert list(asked(told)) == ["% done", "Open ($)", "Prix mille"]


def test_that_what_a_printed_list_says_between_its_pages_is_no_order(tmp_path: Path) -> None:
    told = take_in(books.printed_pages(tmp_path)).as_json()
    assert rows(told, "order") == ["B1", "B2", "B3"]


def test_that_the_code_page_of_a_text_is_the_one_in_which_its_headers_make_sense(tmp_path: Path) -> None:
    told = take_in(books.text(tmp_path, books.POLISH_CSV, "cp1250")).as_json()
    assert (told["header_row"], rows(told, "customer")) == (3, ["Łukasz Sp. z o.o.", "Żak", "Ćma"])
    assert rows(told, "due") == ["2026-12-04", "2026-12-18", "2026-12-21"]


def test_that_a_column_is_one_of_days_although_all_its_months_come_first(tmp_path: Path) -> None:
    wishes = Wishes(columns={"A": "order"})
    told = take_in(books.text(tmp_path, books.NETSUITE_CSV), wishes).as_json()
    assert (rows(told, "due"), told["date_order"]) == (["2026-12-15", "2026-12-14", "2026-12-29"], "MDY")
    assert asked(told) == {"Date": ["due"]}
    assert told["rows"][2]["issues"] == ["quantity: 0, nothing to make"]


def test_that_a_unit_behind_a_header_counts_without_brackets(tmp_path: Path) -> None:
    told = take_in(books.text(tmp_path, books.THOUSANDS_CSV)).as_json()
    assert (rows(told, "quantity"), rows(told, "rate")) == ([12500, 7250, 100_000], [3000, 2500, 6000])


def test_that_a_text_of_thousands_of_columns_is_answered(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_text(";".join(["Order", "Quantity", *(f"c{at}" for at in range(5000))]) + "\nA;5\nB;6\n")
    with pytest.raises(FileProblem, match="holds no order book"):
        take_in(path)
