"""How far a reading is, and ending it on the way."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from core.errors import FileProblem
from core.files.intake import compare_book, read_aside, take_in, understand
from core.model import Scenario, Shop
from tests.core.files.intake.books import save


class Enough(Exception):
    """The planner has waited long enough."""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A book of 3,000 orders on two sheets."""
    rows = [("Order", "Customer", "Quantity"), *((f"O{n}", "Clos", 5) for n in range(3000))]
    return save(tmp_path, rows)


def tell_until(share: float, told: list[float]):
    """Keeps what is told, and has enough beyond a share."""

    def tell(done: float) -> None:
        told.append(done)
        if done > share:
            raise Enough

    return tell


def test_that_reading_tells_how_far_it_is_from_0_to_1_and_never_back(book: Path) -> None:
    told: list[float] = []
    read_aside(book, tell=told.append)
    assert told == sorted(told)
    assert 0 <= told[0] < 0.9 < told[-1] <= 1
    assert len(set(told)) > 3


def test_that_reading_ends_where_it_is_unwanted(book: Path) -> None:
    with pytest.raises(FileProblem, match="was cancelled"):
        read_aside(book, lambda: True)
    with pytest.raises(Enough):
        read_aside(book, tell=tell_until(0.9, []))


def test_that_understanding_tells_how_far_it_is_and_can_be_ended_anywhere(book: Path) -> None:
    read, told = read_aside(book), []
    understand(read, book, tell=told.append)
    assert told == sorted(told)
    assert len(told) > 30
    for share in (0.2, 0.6, 0.9):
        with pytest.raises(Enough):
            understand(read, book, tell=tell_until(share, []))


def test_that_comparing_can_be_ended(book: Path) -> None:
    report = take_in(book)
    with pytest.raises(Enough):
        compare_book(report, Scenario(Shop(report.table.near)), datetime(2026, 11, 26), tell_until(0.5, []))


def test_that_a_book_of_many_cells_is_handed_over_whole(book: Path) -> None:
    assert take_in(book).as_json()["rows"] == understand(read_aside(book), book).as_json()["rows"]
