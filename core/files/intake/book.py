"""A workbook as every reader hands it over: sheets of cells, sparse, with what the planner sees of each cell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any, NamedTuple


class Cell(NamedTuple):
    """One cell that holds something. `value` is text, a number, a truth, a date, a time of day or a duration; None
    where a formula was stored without its result. `fill` is the colour behind it as six hexadecimal digits, "" for
    none and for white."""

    value: Any
    number_format: str = ""
    is_error: bool = False
    is_formula: bool = False
    is_struck: bool = False
    fill: str = ""


class Merge(NamedTuple):
    """A merged range, by its first and last row and column, from 1."""

    top: int
    left: int
    bottom: int
    right: int


Row = Mapping[int, Cell]
NO_ROW: Row = {}
ADDRESS = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")


@dataclass(frozen=True)
class Sheet:
    """The cells of a sheet that hold something, by row and then by column, both from 1."""

    name: str
    rows: Mapping[int, Row]
    merges: tuple[Merge, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    is_hidden: bool = False

    def value(self, row: int, column: int) -> Any:
        """What a cell holds, None where it holds nothing."""
        cell = self.rows.get(row, NO_ROW).get(column)
        return cell.value if cell else None

    def at(self, place: str) -> Any:
        """What a cell holds, by its address; None where it holds nothing."""
        found = ADDRESS.fullmatch(place)
        return self.value(int(found[2]), column_number(found[1])) if found else None


@dataclass(frozen=True)
class Book:
    """The sheets of a file; `written` is the day it was last saved. A book of text (CSV) has no typed cells, so that a
    number written as text is nothing odd in it. `digest` is the SHA-256 of the file."""

    name: str
    sheets: tuple[Sheet, ...] = field(default=())
    written: date | None = None
    is_text: bool = False
    digest: str = ""


@cache
def letters(column: int) -> str:
    """The letters of a column: 1 is A, 27 is AA."""
    found = ""
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(65 + rest) + found
    return found


def column_number(letters: str) -> int:
    """The number of a column by its letters."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def address(row: int, column: int) -> str:
    """The address of a cell, such as B12."""
    return f"{letters(column)}{row}"
