"""Cells and ranges by address, and formulas whose references follow rows that move."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

CELL = re.compile(r"(\$?)([A-Z]{1,3})(\$?)(\d+)")
ROW = re.compile(r"(\$?)(\d+)")
COLUMN = re.compile(r"(\$?)([A-Z]{1,3})")
Rows = Callable[[int, bool], int]
"""Where a row stands now; whether the reference to it was absolute."""
Columns = Callable[[int], int]
"""Where a column stands now."""


class Area(NamedTuple):
    """A rectangle of cells, rows and columns from 1, the ends included."""

    first_column: int
    first_row: int
    last_column: int
    last_row: int

    @property
    def height(self) -> int:
        """How many rows it has."""
        return self.last_row - self.first_row + 1

    def __str__(self) -> str:
        ends = (address(self.first_row, self.first_column), address(self.last_row, self.last_column))
        return ends[0] if ends[0] == ends[1] else ":".join(ends)


class RowMap(NamedTuple):
    """How references to the rows of one sheet are rewritten: those that begin a range or stand alone, those that end
    one; `renamed` is the sheet's new name, where it has one, `columns` where its columns stand that begin a range and
    that end one, where those move too. `still` are cells that stay where they are."""

    sheet: str
    first: Rows
    last: Rows
    renamed: str | None = None
    columns: tuple[Columns, Columns] | None = None
    still: Area | None = None


@lru_cache(maxsize=4096)
def letters(column: int) -> str:
    """The letters of a column, from 1."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


@lru_cache(maxsize=4096)
def column_of(cell: str) -> int:
    """The column of an address, from 1."""
    number = 0
    for letter in cell:
        if not letter.isalpha():
            break
        number = 26 * number + ord(letter) - 64
    return number


def address(row: int, column: int) -> str:
    """A cell's address such as "B12"."""
    return f"{letters(column)}{row}"


def place_of(cell: str) -> tuple[int, int]:
    """Row and column of an address."""
    return int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")), column_of(cell)


def area_of(text: str | None) -> Area | None:
    """A range from its text, or None where it is none of cells."""
    first, _, last = (text or "").partition(":")
    found = [CELL.fullmatch(one) for one in (first, last or first)]
    if found[0] is None or found[1] is None:
        return None
    return Area(column_of(found[0][2]), int(found[0][4]), column_of(found[1][2]), int(found[1][4]))


def is_within(area: Area | None, outer: Area | None) -> bool:
    """Whether both are ranges, and the one lies in the other."""
    if area is None or outer is None:
        return False
    is_across = outer.first_column <= area.first_column and area.last_column <= outer.last_column
    return is_across and outer.first_row <= area.first_row and area.last_row <= outer.last_row


def quoted(sheet: str) -> str:
    """A sheet's name as formulas write it."""
    return "'" + sheet.replace("'", "''") + "'"


def as_range(reference: str) -> str:
    """A reference to one cell as a range from it to itself: a chart of the template's one lot is a chart of all."""
    cell = reference.rpartition("!")[2]
    return f"{reference}:{cell}" if CELL.fullmatch(cell) else reference


def as_cell(reference: str) -> str:
    """A range from one cell to itself as that cell."""
    first, _, last = reference.rpartition("!")[2].partition(":")
    return reference.removesuffix(f":{last}") if last and first == last else reference


def rewritten(formula: str, home: str | None, rows: RowMap) -> str:
    """A formula of the sheet `home`, without its =, with its references to one sheet rewritten."""
    pieces = _pieces(formula)
    return "".join(_reference(text, home, rows) if is_reference else text for text, is_reference in pieces)


def references_in(formula: str) -> list[str]:
    """The cells, ranges and names that a formula, without its =, speaks of."""
    return [text for text, is_reference in _pieces(formula) if is_reference]


@lru_cache(maxsize=2048)
def _pieces(formula: str) -> tuple[tuple[str, bool], ...]:
    from openpyxl.formula import Tokenizer
    from openpyxl.formula.tokenizer import TokenizerError

    try:
        items = Tokenizer("=" + formula).items
    except TokenizerError:  # what cannot be read stays as it is
        return ((formula, False),)
    return tuple((one.value, one.type == "OPERAND" and one.subtype == "RANGE") for one in items)


def _reference(text: str, home: str | None, rows: RowMap) -> str:
    sheet, mark, cells = text.rpartition("!")
    if mark:
        named = sheet[1:-1].replace("''", "'") if sheet.startswith("'") else sheet
        if named != rows.sheet:
            return text
        sheet = quoted(rows.renamed) if rows.renamed else sheet
    elif home != rows.sheet:
        return text
    ends = cells.split(":")
    if rows.still is not None and is_within(area_of(cells.replace("$", "")), rows.still):
        return sheet + mark + cells
    across = rows.columns or (None, None)
    moves = zip((rows.first, rows.last), across, strict=True)
    moved = [_end(one, *move) for one, move in zip(ends, moves, strict=False)]
    return sheet + mark + ":".join(moved if len(moved) == len(ends) else ends)


def without_sheet(formula: str, sheet: str) -> str:
    """A formula, without its =, with #REF! for what speaks of a sheet that is gone."""
    if sheet.replace("'", "''") not in formula:
        return formula
    marks = (quoted(sheet) + "!", sheet + "!")
    pieces = _pieces(formula)
    return "".join("#REF!" if is_reference and text.startswith(marks) else text for text, is_reference in pieces)


def _end(text: str, move: Rows, across: Columns | None) -> str:
    if cell := CELL.fullmatch(text):
        column = letters(across(column_of(cell[2]))) if across else cell[2]
        return f"{cell[1]}{column}{cell[3]}{move(int(cell[4]), bool(cell[3]))}"
    if across and (whole := COLUMN.fullmatch(text)):
        return f"{whole[1]}{letters(across(column_of(whole[2])))}"
    if row := ROW.fullmatch(text):
        return f"{row[1]}{move(int(row[2]), bool(row[1]))}"
    return text
