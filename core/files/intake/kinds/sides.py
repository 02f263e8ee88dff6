"""Which side of a matrix is which: the orders in its rows or in its columns, by names that are known, by what stands
in the corner and above, and by how the titles look."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from core.files.intake.kinds.matrix import Matrix, title_of
from core.files.intake.kinds.words import (
    FORMATS,
    MACHINES,
    NAMES_OF_MACHINES,
    NAMES_OF_ORDERS,
    ORDERS,
    PRODUCERS,
    says,
    word_set,
)
from core.files.intake.values import SIZES
from core.files.intake.words import fold, plain
from core.language import mark, tr

WORDS = {
    "order": word_set(ORDERS), "machine": word_set(f"{MACHINES} | {PRODUCERS}"), "format": word_set(FORMATS),
    "from": word_set("from | de | du | von | aus | da | dal | desde | avant | vorher | before | antes | prima"),
    "to": word_set(
        "to | vers | a | au | nach | auf | para | hasta | apres | nachher | after | depois | despues | verso | "
        "dopo"),
}  # fmt: skip
LOOKS = {"order": NAMES_OF_ORDERS, "machine": NAMES_OF_MACHINES, "format": SIZES}
LOOKED_AT = 100
"""Titles of a side that are looked at."""
MOST = 0.5
"""Share of the titles that must be known, or look alike, to speak for a side."""
CUT = re.compile(r"[\\/|→↓>\n]+|\b(?:x|vs|by|par|je|por|per)\b")
Names = Mapping[str, Collection[str]]
"""The names of a project's rows, in plain form, by what they are."""


class Sides(NamedTuple):
    """What the titles of the rows and of the columns are, how much speaks for it beyond the other way round, and how
    much speaks for it at all."""

    rows: str
    columns: str
    lead: float
    weight: float


def sides_of(matrix: Matrix, sides: Sequence[str], known: Names) -> Sides:
    """The likelier way to read a matrix whose titles are of these two sorts; the usual way where nothing says."""
    first, second = sides
    usual = _evidence(matrix, first, second, known)
    turned = _evidence(matrix, second, first, known)
    if turned > usual:
        return Sides(second, first, turned - usual, turned)
    return Sides(first, second, usual - turned, usual)


def _evidence(matrix: Matrix, rows: str, columns: str, known: Names) -> float:
    return (
        _titles(matrix.rows.values(), rows, known) + _titles(matrix.columns.values(), columns, known)
        + _corner(matrix.corner, rows, columns) + _around(matrix, rows, columns)
    )  # fmt: skip


def _titles(titles: Collection[str], sort: str, known: Names) -> float:
    """How much a row or column of titles looks like names of one sort."""
    titles = list(titles)[:LOOKED_AT]
    words = [plain(title) for title in titles]
    if not words:
        return 0
    are_known = sum(word in known.get(sort, ()) for word in words) / len(words)
    look = LOOKS.get(sort)
    alike = sum(bool(look.fullmatch(fold(title))) for title in titles) / len(words) if look else 0
    named = sum(says(WORDS[sort], title) for title in titles) / len(words) if look else 0
    return 6 * are_known + 2 * (alike >= MOST) * alike + 2 * (named >= MOST) * named


def _corner(corner: str, rows: str, columns: str) -> float:
    """What the corner says: one word is about the rows; of two the first usually is."""
    parts = [part for part in CUT.split(corner) if plain(part)]
    if len(parts) == 2:
        return 0.9 * says(WORDS[rows], parts[0]) + 0.9 * says(WORDS[columns], parts[1])
    return 3.0 * (says(WORDS[rows], corner) and not says(WORDS[columns], corner))


def _around(matrix: Matrix, rows: str, columns: str) -> float:
    """What is written above the columns, and beside the rows."""
    column = matrix.key - 1
    beside = [title_of(matrix.sheet.value(row, column)) for row in (matrix.row, *matrix.rows)] if column else []
    above = [text for text in matrix.above if len(plain(text).split()) <= 2]
    return 2.0 * any(says(WORDS[columns], text) for text in above) + 2.0 * any(
        says(WORDS[rows], text) for text in beside
    )  # fmt: skip


def word_of(sort: str) -> str:
    """A sort of titles in the plural, for sentences."""
    return tr({"order": mark("orders"), "machine": mark("machines"), "format": mark("formats")}.get(sort, sort))
