"""What each sheet of a book is for: orders, machines, rates, costs ..., and whether that is certain."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from core.files.intake.book import Book, Sheet
from core.files.intake.intake import find_orders, holds_orders, offered_sheets
from core.files.intake.kinds.layout import Layout
from core.files.intake.kinds.lists import find_list
from core.files.intake.kinds.matrices import find_matrix, matrices_of
from core.files.intake.kinds.matrix import Matrix
from core.files.intake.kinds.registry import KINDS
from core.files.intake.kinds.search import search_for
from core.files.intake.report import stem_of
from core.files.intake.wishes import Wishes
from core.model import Shop

LEAD = 2.0
"""How much more must speak for one kind than for the next."""
ASIDE = 0.28
"""How much less may speak for a matrix beside a list, as a share: columns of both may stand side by side."""
LOOKED_AT = 300
"""Rows of a sheet that are looked at."""
LEAST = 3.0
"""How much must speak for a kind at all."""


class Guess(NamedTuple):
    """What a sheet is likeliest for; where that is not certain, `others` are the kinds it may be for as well. No kind
    where nothing on the sheet is known."""

    sheet: str
    kind: str = ""
    is_sure: bool = False
    others: tuple[str, ...] = ()


def guess_kind(book: Book, sheet: str = "", shop: Shop | None = None) -> Guess:
    """What a sheet of a book, or its likeliest one, is for; names that the shop knows help."""
    guesses = _guesses(book, sheet, shop)
    best = max(guesses, key=lambda one: one[0], default=(0.0, Guess(sheet)))
    return best[1]


def guess_kinds(book: Book, shop: Shop | None = None) -> tuple[Guess, ...]:
    """What each sheet of a book that holds a table is for, in the order in which they are to be imported."""
    found = [one for _, one in _guesses(book, "", shop) if one.kind]
    return tuple(sorted(found, key=lambda one: KINDS.index(one.kind)))


def _guesses(book: Book, sheet: str, shop: Shop | None) -> list[tuple[float, Guess]]:
    return [_guess(one, shop) for one in offered_sheets(book, sheet)]


def _guess(whole: Sheet, shop: Shop | None) -> tuple[float, Guess]:
    sheet = replace(whole, rows=dict(sorted(whole.rows.items())[:LOOKED_AT]))
    matrices = matrices_of(sheet, search_for(Wishes(kind="costs", shop=shop)))
    worths = {name: worth for name in KINDS if (worth := _worth(sheet, name, shop, matrices))[0] >= LEAST}
    ranked = sorted(worths, key=lambda name: -worths[name][0])
    if not ranked:
        return 0, Guess(whole.name)
    best, *rest = ranked
    most = worths[best][0]
    near = tuple(name for name in rest if most - worths[name][0] < (most * ASIDE if worths[name][1] else LEAD))
    return most, Guess(whole.name, best, not near, near)


def _worth(sheet: Sheet, kind: str, shop: Shop | None, matrices: list[Matrix]) -> tuple[float, bool]:
    """How much a sheet looks like a table of a kind, and whether it would be a matrix."""
    if kind == "orders":
        return _worth_of_orders(sheet), False
    search = search_for(Wishes(kind=kind, shop=shop))
    found = [one for one in (find_list(sheet, search), find_matrix(sheet, search, matrices)) if one is not None]
    worths = ((one.worth, one.matrix is not None) for one in found if _is_complete(one, kind))
    return max(worths, default=(0, False))


def _is_complete(layout: Layout, kind: str) -> bool:
    """Whether a layout has what its kind needs. Machines of which only rates are told are a table of rates."""
    stems = {stem_of(name) for name in layout.matching.columns}
    if kind == "machines" and not stems - {"machine", "name", "rate"} and "rate" not in layout.matching.columns:
        return False
    return layout.matrix is not None or layout.worth > LEAST


def _worth_of_orders(sheet: Sheet) -> float:
    """The same measure as for lists of other kinds: fields, what is needed, and the share of headers that are known."""
    found = find_orders(sheet, Wishes())
    if found is None or not holds_orders(found):
        return 0
    asked = {one for question in found.matching.questions for one in question.candidates[:1]}
    fields = found.matching.columns.keys() | asked
    return 2 * len(fields) + 6 + 4 * len(fields) / max(len(fields), len(found.headings.columns))
