"""A matrix of changeovers: from what to what, and which attribute it is about."""

from __future__ import annotations

from core.files.intake.book import NO_ROW
from core.files.intake.headings import Heading
from core.files.intake.kinds.known import attribute_named
from core.files.intake.kinds.layout import Search
from core.files.intake.kinds.matrix import Matrix, title_of
from core.files.intake.matching import Matching, Question
from core.files.intake.value_words import CORK_TYPES
from core.files.intake.words import plain
from core.language import tr

ALIKE = 0.6
"""Share of the titles that must stand on both sides."""
USUAL = ("colour", "format", "design", "cork_type")
"""Attributes that are proposed where nothing says which one it is."""
ROWS_ABOVE = 4
CORKS = frozenset(map(plain, (*CORK_TYPES, *(word for words in CORK_TYPES.values() for word in words.split(" | ")))))


def weight_of_changes(matrix: Matrix) -> float:
    """How much a matrix looks like one of changes: the same titles stand on both sides."""
    rows, columns = set(map(plain, matrix.rows.values())), set(map(plain, matrix.columns.values()))
    if all(word.isdigit() for word in rows | columns):  # numbers are numbers of anything
        return 0
    shared = len(rows & columns) / max(1, len(rows | columns))
    return 6 * shared if shared >= ALIKE else -6.0


def key_of_changes(matrix: Matrix, side: str, search: Search, matching: Matching) -> None:
    """Say of which attribute the rows are the values before (or after, as the side says), or ask."""
    attribute = _by_words(matrix, search) or _by_values(matrix, search)
    heading = Heading(matrix.key, matrix.corner)
    if attribute:
        matching.columns[f"{side} {attribute}"] = heading
        return
    names = dict.fromkeys((*search.known.get("attribute", {}).values(), *USUAL))
    candidates = tuple(f"{side} {name}" for name in names)
    why = tr("Nothing says which attribute these changes are about.")
    matching.questions.append(Question(matrix.key, matrix.corner, candidates, why))


def _by_words(matrix: Matrix, search: Search) -> str:
    """The attribute that is named in the corner, above, or in the name of the sheet."""
    above = [
        title_of(cell.value) for row in range(matrix.row - 1, matrix.row - ROWS_ABOVE, -1)
        for cell in matrix.sheet.rows.get(row, NO_ROW).values()
    ]  # fmt: skip
    for text in (matrix.corner, *above, matrix.sheet.name):
        words = plain(text).split()
        for word in (plain(text), *words):
            if found := attribute_named(word, search.known):
                return found
    return ""


def _by_values(matrix: Matrix, search: Search) -> str:
    """The one attribute of the project whose values most titles are."""
    titles = set(map(plain, matrix.rows.values()))
    if len(titles & CORKS) >= ALIKE * len(titles):
        return "cork_type"
    fitting = [name for name, values in search.values.items() if len(titles & values) >= ALIKE * len(titles)]
    return fitting[0] if len(fitting) == 1 else ""
