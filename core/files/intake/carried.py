"""Cells that stand for more than their own row: merged over several rows, or repeated below by a ditto mark."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from core.files.intake.book import NO_ROW, Cell, Sheet
from core.files.intake.words import fold

DITTO = re.compile(r"[\"'`´\u2018-\u201f\u3003]{1,2}|-[ /]*[\"/]+[ /]*-|(idem|id|dito|ditto|do|detto|jw|j\. ?w)\.?")
"""What says "as above": marks, and words that say nothing else."""
COUNTED = frozenset(("quantity", "remaining", "printed", "value", "duration", "weight", "min_lot", "batch"))
"""Fields that are a sum where they are merged: each row must not have the whole of it."""


NOTHING = Cell("")


class Carried(NamedTuple):
    """A cell of an earlier row that counts for this one as well, with its row, and how that is said."""

    cell: Cell
    row: int
    sentence: str


def is_ditto(value: object) -> bool:
    """Whether a cell says no more than "as above"."""
    return isinstance(value, str) and len(value) <= 8 and DITTO.fullmatch(fold(value)) is not None


def tops_of_merges(sheet: Sheet, header_row: int) -> Mapping[tuple[int, int], int]:
    """The first row of the merge each covered cell belongs to, for merges of rows of the table, by row and column."""
    found: dict[tuple[int, int], int] = {}
    for merge in sheet.merges:
        if merge.top > header_row and merge.left == merge.right and merge.bottom - merge.top < 1000:
            found |= {(row, merge.left): merge.top for row in range(merge.top + 1, merge.bottom + 1)}
    return found


def carried(sheet: Sheet, place: tuple[int, int], orders: Iterable[int], top: int | None) -> Carried | None:
    """The cell that counts in place of one that is empty or says "as above"; `orders` are the rows of orders above,
    the nearest first, and `top` is the first row of the merge the cell belongs to."""
    row, column = place
    cell = sheet.rows.get(row, NO_ROW).get(column)
    if cell is None:
        above = sheet.rows.get(top, NO_ROW).get(column) if top else None
        return Carried(above, top, f"merged with row {top}") if above and top else None
    if not is_ditto(cell.value):
        return None
    for one in orders:
        above = sheet.rows.get(one, NO_ROW).get(column, NOTHING)
        if not is_ditto(above.value):
            return Carried(above, one, f'"{cell.value}" read as in row {one}')
    return Carried(NOTHING, row, f'"{cell.value}" repeats nothing')
