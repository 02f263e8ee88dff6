"""The order table of a book: which sheet, which headers, which columns, and what was decided for each of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from core.files.intake.answers import answered
from core.files.intake.book import NO_ROW, Book, Sheet
from core.files.intake.column import Column
from core.files.intake.contents import DATES
from core.files.intake.corrections import Corrections
from core.files.intake.dates import NAMED, NUMERIC, DateColumn, order_of, read_date
from core.files.intake.headings import Heading, Headings
from core.files.intake.loose_titles import thousands_in
from core.files.intake.machine_list import machines_of
from core.files.intake.matching import Matching
from core.files.intake.numbers import decimal_mark
from core.files.intake.ours import own_list
from core.files.intake.row_looks import left_out
from core.files.intake.value_words import THOUSANDS
from core.files.intake.weeks import speaks_of_weeks
from core.files.intake.words import BRACKETS, fold, one_line, plain
from core.language import mark, tr

PIECES = ("quantity", "remaining", "printed", "min_lot", "batch")
FROM_EDITION = mark("year missing, taken from the edition date")
FROM_SAVING = mark("year missing, taken from the day the file was saved")


@dataclass(frozen=True)
class Known:
    """What is known before a table is read: the machines of the project, what was answered about its values, cells the
    planner corrected, and the last row of the table (0: as far as it goes)."""

    machines: Sequence[str] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    corrections: Corrections = field(default_factory=dict)
    last_row: int = 0


NOTHING_KNOWN = Known()


@dataclass(frozen=True)
class OrderTable:
    """A sheet with its headers and its columns by field, in the book's order. `edition` is the day written above the
    table, if any; missing years are taken from it, or from the day the file was saved."""

    book: Book
    sheet: Sheet
    headings: Headings
    matching: Matching
    columns: Mapping[str, Column] = field(default_factory=dict)
    edition: date | None = None
    decimal: str = ""
    known: Known = NOTHING_KNOWN

    @property
    def near(self) -> date:
        """The day the book speaks of."""
        return self.edition or self.book.written or date.today()

    @cached_property
    def is_ours(self) -> bool:
        """Whether it is the list of orders that we write: all of it is an order's, and each cell says its time."""
        return own_list(self.sheet) is not None

    @cached_property
    def left_out(self) -> Mapping[int, str]:
        """Rows that are not looked at, with the reason."""
        return left_out(self.sheet, self.rows, self.known.answers, self.known.last_row)

    @cached_property
    def header_words(self) -> Mapping[int, str]:
        """The headers that have any words, in plain form, by their columns."""
        return {one.column: plain(one.own) for one in self.headings.columns if one.own}

    @cached_property
    def in_order(self) -> Sequence[Column]:
        """The columns as they stand, from the left."""
        return sorted(self.columns.values(), key=lambda one: one.heading.column)

    @cached_property
    def filled_columns(self) -> frozenset[int]:
        """The places of the columns that fill a field."""
        return frozenset(one.heading.column for one in self.columns.values())

    @property
    def rows(self) -> Sequence[int]:
        """Numbers of the filled rows below the headers, in order."""
        return sorted(row for row in self.sheet.rows if row > self.headings.row)


def prepare_table(
    book: Book, sheet: Sheet, headings: Headings, matching: Matching, known: Known = NOTHING_KNOWN
) -> OrderTable:
    """Decide for each column what its cells have in common: unit, decimal mark, order of dates, spellings."""
    edition = _edition(sheet, headings)
    bare = OrderTable(book, sheet, headings, matching, {}, edition)
    values = {name: list(_values(bare, one.column)) for name, one in matching.columns.items()}
    decimal = decimal_mark(_texts_of_numbers(values))
    source = tr(FROM_EDITION if edition else FROM_SAVING)
    orders = _orders(values)
    machines = list(known.machines) or machines_of(book, sheet)
    columns = {
        name: Column(
            name, heading, _size_mark(values[name]) if name == "format" else decimal, *_unit(name, heading),
            DateColumn(*orders.get(name, ("DMY", False)), bare.near, source, speaks_of_weeks(heading.own)),
            _spellings(name, values[name], machines), book.is_text, _is_mostly_text(values[name]),
            is_round=name in PIECES and not decimal and _are_round(values[name]),
        )
        for name, heading in matching.columns.items()
    }  # fmt: skip
    columns = {name: answered(column, known.answers) for name, column in columns.items()}
    return OrderTable(book, sheet, headings, matching, columns, edition, decimal, known)


def _values(table: OrderTable, column: int) -> Iterator[Any]:
    for row in table.rows:
        cell = table.sheet.rows[row].get(column)
        if cell and cell.value is not None and not cell.is_error:
            yield cell.value


def _texts_of_numbers(values: Mapping[str, Sequence[Any]]) -> Iterator[str]:
    for name in (*PIECES, "value", "rate", "weight", "importance"):
        yield from (one for one in values.get(name, ()) if isinstance(one, str))


def _orders(values: Mapping[str, Sequence[Any]]) -> dict[str, tuple[str, bool]]:
    """The order of days and months in each column of dates; one that says nothing follows those that agree."""
    found = {name: order_of(values[name]) for name in DATES & values.keys()}
    proven = {order for order, is_proven in found.values() if is_proven}
    agreed = proven.pop() if len(proven) == 1 else ""
    if agreed in ("DMY", "MDY"):
        return {name: told if told[1] else (agreed, True) for name, told in found.items()}
    return found


def _unit(name: str, heading: Heading) -> tuple[int, str]:
    """What one in this column is in pieces, and the unit as the header writes it."""
    for text in (heading.own, heading.group):
        for found in BRACKETS.finditer(text):
            unit = one_line(found[1] or found[2] or "")
            if name in PIECES and plain(unit) in THOUSANDS:
                return 1000, unit
            if name == "duration":
                return 1, plain(unit)
    if name in PIECES and (unit := thousands_in(heading.group)):
        return 1000, unit
    is_thousands = name in PIECES and set(plain(heading.own).split()) & {"milliers", "tausend", "tsd", "thousands"}
    return (1000, tr("thousands")) if is_thousands else (1, "")


def _size_mark(values: Sequence[Any]) -> str:
    marks = Counter(mark for one in values if isinstance(one, str) for mark in re.findall(r"\d([.,])\d", one))
    return max(marks, key=lambda mark: marks[mark], default=",")


def _spellings(name: str, values: Sequence[Any], machines: Sequence[str]) -> dict[str, str]:
    if name == "machine":
        return {plain(one): one for one in machines}
    if name != "cork_type":
        return {}
    counts = Counter(one_line(one) for one in values if isinstance(one, str))
    found: dict[str, str] = {}
    for text in sorted(counts, key=lambda one: -counts[one]):
        if counts[text] > 1 or plain(text) in found or len(counts) < 3:
            found.setdefault(plain(text), text)
    return found


ROUND = re.compile(r"[1-9]\d{0,2}([.,])000\D*")


def _are_round(values: Sequence[Any]) -> bool:
    """Whether all numbers are written such as "12.000" or "25,000": thousands, or three decimals of nothing."""
    marks = {found[1] if (found := ROUND.fullmatch(str(one).strip())) else "" for one in values}
    return len(marks) == 1 and "" not in marks


def _is_mostly_text(values: Sequence[Any]) -> bool:
    return sum(isinstance(one, str) for one in values) * 2 > len(values)


EDITION = re.compile(
    r"\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}\.? (?:de )?[^\W\d]+ (?:de )?\d{4}"
)


def _edition(sheet: Sheet, headings: Headings) -> date | None:
    """The first day that is written above the table."""
    plain_column = DateColumn("DMY", True, date.today(), "")
    for row in range(1, headings.rows[0]):
        for cell in sheet.rows.get(row, NO_ROW).values():
            parts = EDITION.findall(fold(cell.value)) if isinstance(cell.value, str) else [cell.value]
            for part in parts:
                if not isinstance(part, str | date) or (isinstance(part, str) and _is_either_way(part)):
                    continue
                told = read_date(part, plain_column)
                if told.value:
                    return date(told.value.year, told.value.month, told.value.day)
    return None


def _is_either_way(text: str) -> bool:
    """Whether days and months of a date could change places; such a date is no anchor."""
    found = NUMERIC.fullmatch(text)
    if found is None:
        return NAMED.fullmatch(text) is None and not text[:4].isdigit()
    return found["mark"] == "/" and int(found["a"]) <= 12 and int(found["b"]) <= 12 and found["a"] != found["b"]
