"""Which tables of a book `import` reads, and in which order."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from core.cli.import_merging import Target
from core.cli.told import say
from core.errors import FileProblem
from core.files.intake import (
    Book,
    Guess,
    IntakeReport,
    Wishes,
    guess_kinds,
    named,
    own_list,
    profiles_in,
    read_book,
    shows_a_plan,
    understand,
    users_profiles,
)
from core.language import tr


@dataclass(frozen=True)
class Reading:
    """A book, and the sheets to be read with what for; `left_out` are sheets that stay out, each with the reason."""

    book: Book
    args: argparse.Namespace
    wanted: tuple[tuple[str, str], ...]
    is_single: bool
    left_out: tuple[dict[str, Any], ...] = ()

    def reports(self, target: Target) -> Iterator[IntakeReport]:
        """A report for each table, each read with what the project holds by then."""
        for sheet, kind in self.wanted:
            yield understand(self.book, self.args.book, _wishes(self.args, target, sheet, kind))


def reports_of(args: argparse.Namespace, target: Target) -> Reading:
    """What is to be read of a book: one table of the kind that was said; with auto every table; otherwise the orders,
    or what it surely holds where it holds none. Raises FileProblem."""
    book = read_book(args.book)
    if args.kind not in ("", "auto"):
        return Reading(book, args, ((args.sheet, args.kind),), True)
    guesses = [one for one in guess_kinds(book, target.shop) if args.sheet in ("", one.sheet)]
    sure = [one for one in guesses if one.is_sure]
    if not args.kind and (not sure or any("orders" in (one.kind, *one.others) for one in guesses)):
        return Reading(book, args, ((args.sheet, "orders"),), True)
    if not args.kind and len(sure) == 1:
        say(tr("Sheet {sheet} is read for {kind}.", sheet=sure[0].sheet, kind=sure[0].kind))
        return Reading(book, args, ((sure[0].sheet, sure[0].kind),), True)
    if args.column or args.header_row:
        raise FileProblem(tr("--column and --header-row speak of one table: say its --kind as well."))
    left_out = tuple(_left_out(book, guesses))
    return Reading(book, args, tuple((one.sheet, one.kind) for one in sure), False, left_out)


def _left_out(book: Book, guesses: list[Guess]) -> Iterator[dict[str, Any]]:
    """The sheets that are not read, and why."""
    known = {one.sheet: one for one in guesses}
    has_ours = any(own_list(sheet) for sheet in book.sheets)
    for sheet in book.sheets:
        guess = known.get(sheet.name)
        if has_ours and guess is None and shows_a_plan(sheet):
            yield {"sheet": sheet.name, "kind": "", "why": tr("Corkboard wrote it, it shows the plan.")}
        elif guess is None and sheet.rows:
            why = tr("It is hidden." if sheet.is_hidden else "Nothing on it is a table that is known.")
            yield {"sheet": sheet.name, "kind": "", "why": why}
        elif guess and not guess.is_sure:
            kinds = tr(" or ").join((guess.kind, *guess.others))
            why = tr("It may hold {kinds}: say so with --kind and --sheet.", kinds=kinds)
            yield {"sheet": sheet.name, "kind": "", "why": why}


def _wishes(args: argparse.Namespace, target: Target, sheet: str, kind: str) -> Wishes:
    history = target.history
    profiles = [*(profiles_in(history.project.settings) if history else ()), *users_profiles()]
    if args.profile and not any(one.name == args.profile and one.kind == kind for one in profiles):
        say(tr("There is no profile {profile} yet: this reading will be remembered under that name.",
               profile=args.profile))  # fmt: skip
    machines = tuple(target.shop.machines)
    return Wishes(named(profiles, args.profile), dict(args.column), machines, sheet, args.header_row,
                  answers=dict(args.answer), kind=kind, shop=target.shop, takes_new=args.new)  # fmt: skip
