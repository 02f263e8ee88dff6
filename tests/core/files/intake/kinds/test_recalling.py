"""Sheets that came in before are taken for the same again."""

from __future__ import annotations

from pathlib import Path

from core.files.intake import Guess, Profile, guess_kinds, read_aside, recall, understand
from core.files.intake.wishes import Wishes
from core.model import Shop
from tests.core.files.intake.books import save


def test_that_a_doubtful_sheet_is_what_it_came_in_as(tmp_path: Path) -> None:
    path = save(tmp_path, [("Name", "Hourly cost", "Materials"), ("A", 12, "oak"), ("B", 13, "pine")])
    book = read_aside(path)
    shop = Shop(book.written)
    guesses = guess_kinds(book, shop)
    assert not guesses[0].is_sure
    report = understand(book, path, Wishes(kind="producers", shop=shop))
    profile = Profile("list", report.fingerprint, report.accepted, kind="producers")
    assert recall(guesses, book, [profile], shop) == (Guess(guesses[0].sheet, "producers", True),)


def test_that_a_sheet_with_other_headers_is_only_guessed(tmp_path: Path) -> None:
    book = read_aside(save(tmp_path, [("Order", "Customer", "Quantity"), ("A", "Clos", 5)]))
    guesses = guess_kinds(book)
    assert recall(guesses, book, [Profile("x", "another", {}, kind="machines")], Shop(book.written)) == guesses
