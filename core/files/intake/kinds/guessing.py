"""What each sheet of a book is for: orders, machines, rates, costs ..., and whether that is certain."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from core.files.intake.book import Book, Sheet
from core.files.intake.intake import find_orders, offered_sheets
from core.files.intake.kinds.layout import Layout
from core.files.intake.kinds.lists import find_list
from core.files.intake.kinds.matrices import find_matrix, matrices_of
from core.files.intake.kinds.matrix import Matrix
from core.files.intake.kinds.registry import KINDS
from core.files.intake.kinds.search import search_for
from core.files.intake.lexicon import fields_of
from core.files.intake.ours import own_list
from core.files.intake.report import stem_of
from core.files.intake.wishes import Wishes
from core.model import Shop

LEAD = 2.0
"""How much more must speak for one kind than for the next."""
ASIDE = 0.28
"""How much less may speak for a matrix beside a list, as a share: columns of both may stand side by side."""
LOOKED_AT = 300
"""Rows of a sheet that are looked at."""
SURE = 1000.0
"""How much speaks for the list of orders that we wrote."""
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


class _Sort(NamedTuple):
    """One kind a sheet may be for, how much speaks for it, and the matrix that would be it (None for a list)."""

    kind: str
    worth: float
    matrix: Matrix | None = None


def _guesses(book: Book, sheet: str, shop: Shop | None) -> list[tuple[float, Guess]]:
    return [found for one in offered_sheets(book, sheet) for found in _guesses_of(one, shop)]


def _guesses_of(whole: Sheet, shop: Shop | None) -> list[tuple[float, Guess]]:
    """What a sheet is for: one guess, or one for each of several matrices that stand apart."""
    sheet = replace(whole, rows=dict(sorted(whole.rows.items())[:LOOKED_AT]))
    matrices = matrices_of(sheet, search_for(Wishes(kind="costs", shop=shop)))
    sorts = [one for name in KINDS if (one := _sort(sheet, name, shop, matrices)).worth >= LEAST]
    sorts.sort(key=lambda one: -one.worth)
    if not sorts:
        return [(0, Guess(whole.name))]
    if sorts[0].matrix is None:
        return [_guess(whole.name, sorts)]
    places = dict.fromkeys(_place(one) for one in sorts)
    return [_guess(whole.name, [one for one in sorts if _place(one) in (place, 0)]) for place in places if place]


def _place(sort: _Sort) -> int:
    return sort.matrix.row if sort.matrix else 0


def _guess(name: str, sorts: list[_Sort]) -> tuple[float, Guess]:
    """The likeliest of several kinds that one table may be."""
    best, *rest = sorts
    most = best.worth
    near = tuple(one.kind for one in rest if most - one.worth < (most * ASIDE if one.matrix else LEAD))
    return most, Guess(name, best.kind, not near, near)


def _sort(sheet: Sheet, kind: str, shop: Shop | None, matrices: list[Matrix]) -> _Sort:
    """How much a sheet looks like a table of a kind."""
    if kind == "orders":
        return _Sort(kind, _worth_of_orders(sheet))
    search = search_for(Wishes(kind=kind, shop=shop))
    found = [one for one in (find_list(sheet, search), find_matrix(sheet, search, matrices)) if one is not None]
    best = max((one for one in found if _is_complete(one, kind)), key=lambda one: one.worth, default=None)
    return _Sort(kind, best.worth, best.matrix) if best else _Sort(kind, 0)


def _is_complete(layout: Layout, kind: str) -> bool:
    """Whether a layout has what its kind needs. Machines of which only rates are told are a table of rates."""
    stems = {stem_of(name) for name in layout.matching.columns}
    is_flat = "rate" in layout.matching.columns and "format" not in stems
    if kind == "machines" and not stems - {"machine", "name", "rate", "format"} and not is_flat:
        return False
    return layout.matrix is not None or layout.worth > LEAST


def _worth_of_orders(sheet: Sheet) -> float:
    """The same measure as for lists of other kinds: fields, what is needed, and the share of headers that are known.
    Fields that are only proposed for what stands below say nothing here."""
    found = find_orders(sheet, Wishes())
    if found is None:
        return 0
    meant = [fields_of(question.header) for question in found.matching.questions]
    known = {*found.matching.columns, *(name for names in meant for name in names)}
    if "order" not in known or not known & {"quantity", "remaining"}:
        return 0
    if own_list(sheet):
        return SURE
    count = len(found.matching.columns) + sum(map(bool, meant))
    return 2 * count + 6 + 4 * count / max(count, len(found.headings.columns))
