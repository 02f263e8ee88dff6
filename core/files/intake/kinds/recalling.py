"""Sheets that are known again: tables with their very headers came in before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.files.intake.book import Book, Sheet
from core.files.intake.intake import find_orders, fingerprint, offered_sheets
from core.files.intake.kinds.guessing import Guess
from core.files.intake.kinds.lists import find_list
from core.files.intake.kinds.registry import KINDS
from core.files.intake.kinds.search import search_for
from core.files.intake.profile import Profile
from core.files.intake.wishes import Wishes
from core.model import Shop


def recall(guesses: Sequence[Guess], book: Book, profiles: Sequence[Profile], shop: Shop) -> tuple[Guess, ...]:
    """The guesses for the sheets of a book; what a sheet came in as before, it is taken for again."""
    known = dict(_known(book, profiles, shop))
    kept = [one for one in guesses if one.sheet not in known]
    found = [*kept, *(Guess(sheet, kind, True) for sheet, kind in known.items())]
    return tuple(sorted(found, key=lambda one: KINDS.index(one.kind)))


def _known(book: Book, profiles: Sequence[Profile], shop: Shop) -> Iterator[tuple[str, str]]:
    for sheet in offered_sheets(book, ""):
        for kind in dict.fromkeys(one.kind for one in profiles if one.kind in KINDS):
            own = [one for one in profiles if one.kind == kind]
            if _is_known(sheet, Wishes(own, kind=kind, shop=shop)):
                yield sheet.name, kind
                break


def _is_known(sheet: Sheet, wishes: Wishes) -> bool:
    found = find_orders(sheet, wishes) if wishes.kind == "orders" else find_list(sheet, search_for(wishes))
    return found is not None and fingerprint(found.headings) in {one.fingerprint for one in wishes.profiles}
