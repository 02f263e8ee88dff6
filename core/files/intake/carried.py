"""Cells that stand for more than their own row: merged over several rows, or repeated below by a ditto mark."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from core.files.intake.book import NO_ROW, Cell, Sheet
from core.files.intake.row_kinds import SECTION, RowKind
from core.files.intake.table import OrderTable
from core.files.intake.words import fold
from core.language import tr

DITTO = re.compile(r"[\"'`´\u2018-\u201f\u3003]{1,2}|-[ /]*[\"/]+[ /]*-|(idem|dito|ditto|detto)\.?|(id|do|jw)\.")
"""What says "as above": marks, and words that say nothing else."""
STARTS = frozenset("\"'`´\u3003-iIdDjJ") | {chr(one) for one in range(0x2018, 0x2020)}
COUNTED = frozenset(("quantity", "remaining", "printed", "value", "duration", "weight", "min_lot", "batch"))
"""Fields that are a sum where they are merged: each row must not have the whole of it."""
TITLES = frozenset((
    "customer", "machine", "article", "description", "material", "cork_type", "format", "design", "ink",
))  # fmt: skip
"""Fields whose columns may hold nothing but titles above the orders."""


NOTHING = Cell("")


class Carried(NamedTuple):
    """A cell of an earlier row that counts for this one as well, and how that is said."""

    cell: Cell
    sentence: str


def is_ditto(value: object) -> bool:
    """Whether a cell says no more than "as above"."""
    return isinstance(value, str) and value[:1] in STARTS and DITTO.fullmatch(fold(value)) is not None


def titles_of(table: OrderTable, kinds: Iterable[RowKind]) -> Mapping[tuple[int, int], int]:
    """The row of the title that stands above an order in a column which titles alone fill, by row and column: a
    customer above all his orders, a machine above all of hers."""
    kinds = list(kinds)
    rows = table.sheet.rows
    columns = {one.heading.column for name, one in table.columns.items() if name in TITLES}
    lone = {kind.row: next(iter(rows[kind.row])) for kind in kinds
            if kind.why == SECTION and len(rows[kind.row]) == 1}  # fmt: skip
    titled = columns & set(lone.values())
    if titled:
        titled -= {column for kind in kinds if not kind.why for column in rows[kind.row]}
    found: dict[tuple[int, int], int] = {}
    above: dict[int, int] = {}
    for kind in kinds if titled else ():
        if kind.row in lone:
            above[lone[kind.row]] = kind.row
        elif not kind.why:
            found |= {(kind.row, column): row for column, row in above.items() if column in titled}
    return found


def standing_for(sheet: Sheet, place: tuple[int, int], tops: Mapping[tuple[int, int], int]) -> Carried | None:
    """The cell that counts for an empty one as well: the first of its merge, or its title, whose row `tops` gives."""
    top = tops.get(place)
    above = sheet.rows.get(top, NO_ROW).get(place[1]) if top else None
    if above is None:
        return None
    return Carried(above, tr("taken from row {row}, which stands for this one as well", row=top))


def repeated(sheet: Sheet, ditto: str, column: int, orders: Iterable[int]) -> Carried:
    """The cell that a ditto mark repeats; `orders` are the rows of orders above it, the nearest first."""
    for one in orders:
        above = sheet.rows.get(one, NO_ROW).get(column, NOTHING)
        if not is_ditto(above.value):
            return Carried(above, tr('"{mark}" read as in row {row}', mark=ditto, row=one))
    return Carried(NOTHING, tr('"{mark}" repeats nothing', mark=ditto))
