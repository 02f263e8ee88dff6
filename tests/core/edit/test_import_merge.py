"""An order book meets the orders already there."""

from __future__ import annotations

import pytest

from core.edit import changed_fields, compare_orders, merge_orders
from core.errors import InvalidInput
from tests.builders import lot, order, scenario, shop

BEFORE = scenario(shop([order("A"), order("B"), order("C")]), lot("1", "B", "M1", 1000))
BOOK = [order("D"), order("B", 2000, due=60), order("A")]


def test_that_a_book_shows_what_is_added_changed_unchanged_and_gone() -> None:
    difference = compare_orders(BEFORE, BOOK)
    assert (difference.added, difference.changed) == (("D",), ("B",))
    assert (difference.unchanged, difference.gone) == (("A",), ("C",))


def test_that_a_book_changes_known_orders_in_place_and_appends_new_ones() -> None:
    after = merge_orders(BEFORE, BOOK)
    assert list(after.shop.orders) == ["A", "B", "C", "D"]
    assert (after.shop.orders["B"].quantity, after.shop.orders["B"].due) == (2000, 60)
    assert after.shop.orders["A"] is BEFORE.shop.orders["A"]
    assert after.plan is BEFORE.plan


def test_that_a_book_that_says_nothing_new_changes_nothing() -> None:
    assert merge_orders(BEFORE, [order("C"), order("A")]) is BEFORE


def test_that_a_book_that_names_an_order_twice_is_refused() -> None:
    for ask in (merge_orders, compare_orders):
        with pytest.raises(InvalidInput, match="The id A is used more than once"):
            ask(BEFORE, [order("A"), order("A", 5)])


def test_that_the_changed_fields_of_an_order_are_named() -> None:
    assert changed_fields(order("B"), BOOK[1]) == ("quantity", "due")


def test_that_orders_with_locked_or_begun_lots_are_protected_against_more_than_progress() -> None:
    lots = (
        lot("1", "A", "M1", 1000, 0, 60, "start"), lot("2", "B", "M1", 1000, 60, 120),
        lot("3", "C", "M1", 1000, 200, 260),
    )  # fmt: skip
    before = scenario(shop([order("A"), order("B"), order("C")]), *lots)
    book = [order("A", due=5), order("B", due=5), order("C", due=5)]
    assert compare_orders(before, book).protected == ("A",)
    assert compare_orders(before, book, now=100).protected == ("A", "B")
    assert compare_orders(before, [order("A", produced=10, notes="x")]).protected == ()


def test_that_of_orders_to_keep_only_the_progress_is_taken() -> None:
    after = merge_orders(BEFORE, [order("A", due=5, produced=10), order("B", due=5)], keep=("A",))
    assert (after.shop.orders["A"].due, after.shop.orders["A"].produced) == (order("A").due, 10)
    assert after.shop.orders["B"].due == 5
