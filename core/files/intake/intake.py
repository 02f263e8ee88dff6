"""The orders of a book that was read: which sheet, which headers, with what was remembered of books like it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import FileProblem
from core.files.intake.book import Book, Sheet, letters
from core.files.intake.column import Column
from core.files.intake.corrections import corrected
from core.files.intake.headings import LAST_HEADER_ROW, Headings, find_headings, headings_at, with_headless
from core.files.intake.matching import Matching, match
from core.files.intake.open_book import remark_on_open
from core.files.intake.orders import refuse_impossible
from core.files.intake.ours import own_list, without_plan
from core.files.intake.profile import Profile
from core.files.intake.progress import Tell, between, untold
from core.files.intake.records import read_records
from core.files.intake.report import REQUIRED, IntakeReport
from core.files.intake.row_looks import without_hidden
from core.files.intake.table import PIECES, Known, OrderTable, prepare_table
from core.files.intake.value_words import PIECES as KNOWN_UNITS
from core.files.intake.value_words import THOUSANDS
from core.files.intake.wishes import NO_WISHES, Wishes
from core.files.intake.words import head, plain
from core.language import mark, tr

LONGEST_UNIT = 4
ALIKE = 0.8
"""Share of a profile's headers that a book must have to be read by it although others changed."""
NO_COLUMN = {
    "order": mark("No column is known to hold the order number."),
    "quantity": mark("No column is known to hold the quantity."),
    "due": mark("No column is known to hold the due date."),
}  # fmt: skip
NO_BOOK = mark(
    "{path} holds no order book: no row among the first {rows} of a sheet looks like headers above orders."
)
OURS = mark(
    "{sheet}: Corkboard wrote this list; its orders are read. Lots that were moved in the workbook come back with "
    "File ▸ Read back an edited schedule."
)
ODD_UNIT = mark("{header}: the unit {unit} is not known; its numbers were taken for pieces.")
BOTH_WAYS = mark("{header}: some dates have days first, others months; written ones are not read.")
THOUSANDS_ABOVE = mark(
    "The text above the table speaks of thousands, but no header of a quantity does: pieces were taken."
)


@dataclass(frozen=True)
class Found:
    """A sheet read for orders: its headers, what its columns were taken for, and by which profile."""

    sheet: Sheet
    headings: Headings
    matching: Matching
    profile: Profile | None


def understand(book: Book, path: Path, wishes: Wishes = NO_WISHES, tell: Tell = untold) -> IntakeReport:
    """Find the orders in a book that was read. Raises FileProblem where it holds no table with known headers."""
    found = [one for sheet in offered_sheets(book, wishes.sheet) if (one := find_orders(sheet, wishes))]
    if not found:
        raise FileProblem(tr(NO_BOOK, path=path, rows=LAST_HEADER_ROW))
    best = max(found, key=_worth)
    remembered = best.profile.answers if best.profile else {}
    known = Known(wishes.machines, {**remembered, **wishes.answers}, wishes.corrections, wishes.last_row)
    sheet = corrected(best.sheet, wishes.corrections)
    matching = without_hidden(best.matching, sheet, known.answers, wishes.columns)
    table = prepare_table(book, sheet, best.headings, matching, known)
    others = [one.sheet for one in found if one is not best and holds_orders(one)]
    remarks = (*remark_on_open(path), *_changed(best), *_remarks(table, others))
    profile = best.profile.name if best.profile else ""
    records = read_records(table, between(tell, 0.1, 0.8))
    refuse_impossible(table, records, between(tell, 0.8, 1))
    return IntakeReport(table, tuple(records), remarks, fingerprint(best.headings), profile, known.answers)


def offered_sheets(book: Book, chosen: str) -> list[Sheet]:
    """The sheets that may hold a table: the one that was chosen, or all that are not hidden and show no plan of ours.
    Raises FileProblem where there is none of the chosen name."""
    if not chosen:
        return without_plan(sheet for sheet in book.sheets if not sheet.is_hidden)
    found = [sheet for sheet in book.sheets if sheet.name == chosen]
    if not found:
        names = ", ".join(sheet.name for sheet in book.sheets)
        said = tr("{book} has no sheet {sheet}. It has: {names}.", book=book.name, sheet=chosen, names=names)
        raise FileProblem(said)
    return found


def find_orders(sheet: Sheet, wishes: Wishes) -> Found | None:
    """What the headers of a sheet mean where it holds orders; None where none of them is known."""
    own = None if wishes.header_row else own_list(sheet)
    headings = headings_at(sheet, own.row) if own else _headings(sheet, wishes)
    if headings is None or not headings.columns:
        return None
    headings = with_headless(headings, sheet)
    profile = None if own else profile_for(headings, wishes.profiles)
    said = {**_said(headings, own.columns if own else {}), **_said(headings, wishes.columns)}
    remembered = {**(profile.columns if profile else {}), **said}
    return Found(sheet, headings, match(headings, sheet, remembered), profile)


def _headings(sheet: Sheet, wishes: Wishes) -> Headings | None:
    """The headers where the planner said they are, or where they were last time, or where they are likeliest."""
    if wishes.header_row:
        return headings_at(sheet, wishes.header_row)
    found = find_headings(sheet)
    rows = sorted(row for row in sheet.rows if row <= LAST_HEADER_ROW) if wishes.profiles else ()
    candidates = (one for one in (found, *(headings_at(sheet, row) for row in rows)) if one)
    return next((one for one in candidates if _is_remembered(one, sheet, wishes.profiles)), found)


def _is_remembered(headings: Headings, sheet: Sheet, profiles: Sequence[Profile]) -> bool:
    words = set(headings.keys.values())
    alike = {one.fingerprint for one in profiles if words and words <= one.columns.keys()}
    return bool(alike) and fingerprint(with_headless(headings, sheet)) in alike


def profile_for(headings: Headings, profiles: Sequence[Profile]) -> Profile | None:
    """The profile the planner chose, or that of a book with the very same headers, or with nearly all of them."""
    print_of, words = fingerprint(headings), set(headings.keys.values())
    ranks: tuple[Callable[[Profile], bool], ...] = (
        lambda one: one.is_chosen,
        lambda one: one.fingerprint == print_of,
        lambda one: len(words & one.columns.keys()) >= ALIKE * len(one.columns) > 0,
    )
    return next((one for rank in ranks for one in profiles if rank(one)), None)


def _said(headings: Headings, columns: Mapping[str, str]) -> dict[str, str]:
    by_letter = {letters(column): key for column, key in headings.keys.items()}
    return {by_letter[letter]: name for letter, name in columns.items() if letter in by_letter}


def _worth(found: Found) -> tuple[bool, bool, int, int]:
    is_known = found.profile is not None and found.profile.fingerprint == fingerprint(found.headings)
    return is_known, holds_orders(found), len(found.matching.columns), len(found.sheet.rows)


def holds_orders(found: Found) -> bool:
    """Whether a sheet has, or may have, order numbers and quantities."""
    asked = {one for question in found.matching.questions for one in question.candidates}
    known = found.matching.columns.keys() | asked
    return "order" in known and bool(known & {"quantity", "remaining"})


def fingerprint(headings: Headings) -> str:
    """What a book is known again by: its headers, in order, in plain form."""
    words = "|".join(headings.keys.values())
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def _changed(found: Found) -> Iterator[str]:
    if found.profile and found.profile.fingerprint != fingerprint(found.headings):
        yield tr("Read as remembered under {name}, although some headers changed.", name=found.profile.name)


def _remarks(table: OrderTable, others: Sequence[Sheet]) -> Iterator[str]:
    for sheet in others:
        yield tr("{sheet}: This sheet was not read.", sheet=sheet.name)
    if table.is_ours:
        yield tr(OURS, sheet=table.sheet.name)
    for name in (*REQUIRED, *(() if table.is_ours else ("due",))):
        if name not in table.columns and not (name == "quantity" and "remaining" in table.columns):
            yield tr(NO_COLUMN[name])
    for column in table.columns.values():
        if column.name in PIECES and (unit := _odd_unit(column)):
            yield tr(ODD_UNIT, header=column.heading.own, unit=unit)
        if column.dates.order == "both":
            yield tr(BOTH_WAYS, header=column.heading.own)
    if speaks_of_thousands(table):
        yield tr(THOUSANDS_ABOVE)


def _odd_unit(column: Column) -> str:
    """A unit a header names that is neither pieces nor thousands."""
    unit = head(column.heading.own).unit
    is_known = column.factor != 1 or set(unit.split()) & KNOWN_UNITS
    return "" if is_known or not unit.isalpha() or len(unit) > LONGEST_UNIT else unit


def speaks_of_thousands(table: OrderTable) -> bool:
    """Whether the text above a table speaks of thousands, although its quantities were taken for pieces."""
    quantity = table.columns.get("quantity") or table.columns.get("remaining")
    if quantity is None or quantity.factor != 1:
        return False
    above = (cell.value for row in range(1, table.headings.row) for cell in table.sheet.rows.get(row, {}).values())
    words = {one for one in THOUSANDS if one.isalpha() and len(one) > 2} - {"mil", "mill", "mille", "tis", "tys"}
    return any(isinstance(text, str) and words & set(plain(text).split()) for text in above)


def sheets_of(book: Book) -> tuple[str, ...]:
    """Names of the sheets a planner may choose from."""
    return tuple(sheet.name for sheet in book.sheets if not sheet.is_hidden)
