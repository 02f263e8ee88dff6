"""What a planner answers about the values of a book, as texts by key, so that it can be remembered with the columns.

Keys: "dates due" with DMY or MDY, "unit quantity" with 1 or 1000, "word machine m9" with what is to be read instead,
"rows hidden" and "columns hidden" with in or out, "rows struck" with in or cancelled, "rows colour FFC7CE" with in,
out, finished or cancelled.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from core.files.intake.column import Column
from core.files.intake.words import plain
from core.language import mark, tr

Answers = Mapping[str, str]
ORDERS = ("DMY", "MDY")
FACTORS = {"1": mark("pieces"), "1000": mark("thousands")}
ROWS_HIDDEN, ROWS_STRUCK, COLUMNS_HIDDEN = "rows hidden", "rows struck", "columns hidden"


def dates_key(field: str) -> str:
    """The key under which the order of days and months of a column is answered."""
    return f"dates {field}"


def unit_key(field: str) -> str:
    """The key under which the unit of a column of pieces is answered."""
    return f"unit {field}"


def word_key(field: str, word: object) -> str:
    """The key under which the meaning of a word of a column is answered."""
    return f"word {field} {plain(str(word))}"


def colour_key(colour: str) -> str:
    """The key under which it is answered what a fill colour says of a row."""
    return f"rows colour {colour}"


def answered(column: Column, answers: Answers) -> Column:
    """A column as the planner wants it read; answers that mean nothing are passed over."""
    order, factor = answers.get(dates_key(column.name)), answers.get(unit_key(column.name), "")
    if order in ORDERS:
        column = replace(column, dates=replace(column.dates, order=order, is_proven=True))
    if factor in FACTORS:
        column = replace(column, factor=int(factor), unit=tr(FACTORS[factor]))
    start = word_key(column.name, "")
    words = {key.removeprefix(start): answer for key, answer in answers.items() if key.startswith(start)}
    return replace(column, answers=words) if words else column
