from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.files.clipboard import from_clipboard
from core.files.matrix import PastedMatrix, cost_of_text, read_pasted

BODY = "16\t4\t9\n2\t14\t7\n"
COSTS = ((16.0, 4.0, 9.0), (2.0, 14.0, 7.0))


def read(text: str, decimal: str = ".") -> PastedMatrix:
    return read_pasted(from_clipboard(text), decimal)


@pytest.mark.parametrize(
    ("text", "orders", "machines"),
    [
        (BODY, None, None),
        ("P1\t16\t4\t9\nP2\t2\t14\t7\n", ("P1", "P2"), None),
        ("M1\tM2\tM3\n" + BODY, None, ("M1", "M2", "M3")),
        ("\tM1\tM2\tM3\nP1\t16\t4\t9\nP2\t2\t14\t7\n", ("P1", "P2"), ("M1", "M2", "M3")),
        ("Order\tMIG 1\tMIG 2\tTIG\nP1\t16\t4\t9\nP2\t2\t14\t7\n", ("P1", "P2"), ("MIG 1", "MIG 2", "TIG")),
        ("\t1\t2\t3\n1001\t16\t4\t9\n1002\t2\t14\t7\n", ("1001", "1002"), ("1", "2", "3")),
        ("OF\t1\t2\t3\n1001\t16\t4\t9\n1002\t2\t14\t7\n\n", ("1001", "1002"), ("1", "2", "3")),
    ],
)
def test_that_titles_are_told_from_costs(text: str, orders: object, machines: object) -> None:
    assert read(text)[:3] == (orders, machines, COSTS)


def test_that_costs_that_rise_are_no_titles() -> None:
    assert read("P1\t1\t2\t3\nP2\t4\t2\t3\n").costs == ((1, 2, 3), (4, 2, 3))
    assert read("M1\tM2\n1\t3\n2\t4\n").costs == ((1, 3), (2, 4))


@pytest.mark.parametrize(("text", "cost"), [
    ("12,5", 12.5), ("12.5", 12.5), ("1 234,5", 1234.5), ("1.234,50", 1234.5), ("€ 7", 7), ("7 €", 7), ("-3", -3),
    ("", None), (" ", None), ("x", None), ("X", None), ("-", None), ("–", None), ("n/a", None), ("não", None),
])  # fmt: skip
def test_that_a_cell_says_a_cost_or_that_the_pair_is_not_allowed(text: str, cost: float | None) -> None:
    assert cost_of_text(text, ",") == cost


@pytest.mark.parametrize("text", ["abc", "12 kg", "3/4", "#REF!", "1e99", "12:30"])
def test_that_what_is_no_cost_is_not_guessed(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        cost_of_text(text)


def test_that_one_decimal_comma_decides_for_the_whole_table() -> None:
    assert read("1,5\t1.250\n2\t3\n").costs == ((1.5, 1250), (2, 3))
    assert read("1.5\t1,250\n2\t3\n").costs == ((1.5, 1250), (2, 3))
    assert read("1,250\t2\n2\t3\n", ",").costs == ((1.25, 2), (2, 3))


def test_that_cells_that_cannot_be_read_are_named() -> None:
    assert read("16\t4\n2\tabc\n").problems == ("“abc” in row 2, column 2 is no cost.",)
    assert read("\tM1\tM2\nP1\t1\t?\nP2\t2\t3\n").problems == ("“?” in row 2, column 3 is no cost.",)


def test_that_missing_and_repeated_titles_are_told() -> None:
    assert read("\tM1\tM1\nP1\t1\t2\nP2\t3\t4\n").problems == ("M1 is the title of two columns of the copied table.",)
    assert read("\tM1\tM2\nP1\t1\t2\n\t3\t4\n").problems == ("1 row of the copied table has no title.",)
    assert read("\n\t\n").problems == ("There is nothing to paste.",)


@given(st.lists(st.lists(st.one_of(st.none(), st.integers(0, 9999)), min_size=3, max_size=3), min_size=2, max_size=6))
def test_that_a_titled_table_is_read_back_as_it_was_copied(rows: list[list[int | None]]) -> None:
    lines = [[f"P{n}", *("" if c is None else str(c) for c in row)] for n, row in enumerate(rows)]
    pasted = read_pasted([["", "M1", "M2", "M3"], *lines])
    assert not pasted.problems
    assert pasted.costs == tuple(map(tuple, rows))
    assert pasted.orders == tuple(f"P{n}" for n in range(len(rows)))
