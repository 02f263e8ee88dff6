"""What a planner may have to decide about the values of a book, with what was decided meanwhile, and examples."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from core.files.intake.answers import FACTORS, ORDERS, dates_key, unit_key, word_key
from core.files.intake.book import letters
from core.files.intake.column import Column
from core.files.intake.contents import DATES
from core.files.intake.dates import NUMERIC, read_date
from core.files.intake.intake import speaks_of_thousands
from core.files.intake.kinds.rate_units import NO_UNIT, PER_HOUR, RATE_UNITS, UNIT_KEY, rate_unit
from core.files.intake.report import IntakeReport, stem_of
from core.files.intake.table import PIECES
from core.files.intake.words import fold, plain

Kind = Literal["dates", "unit", "word", "name"]
MOMENTS = frozenset(("sent", "answered", "available_from"))
"""Columns of dates in other tables than order books."""
WORDED = ("machine", "prints", "priority")
"""Fields whose words may be unknown, and may be said to mean another."""
MOST_WORDS = 40
EXAMPLES = 3
SMALL_RATE = 100
"""Where no rate is as high, and no unit is written, they may be times for a piece."""


@dataclass(frozen=True)
class Decision:
    """One choice about a column: what stands there, the answers there are (none for a word that may be anything), the
    present one, how many rows it concerns, and whether a human should look (`is_open`) or it was certain. `meanings`
    are the dates that the first example is under each answer, where it can be read either way."""

    kind: Kind
    key: str
    field: str
    header: str
    column: str
    examples: tuple[str, ...]
    choices: tuple[str, ...]
    answer: str
    is_open: bool
    rows: int = 0
    meanings: tuple[date, ...] = ()


def decisions_of(report: IntakeReport) -> list[Decision]:
    """The decisions of a book, those that need a human first."""
    if report.kind == "orders":
        found = [*_orders_of_dates(report), *_units(report), *_words(report)]
    else:
        found = [*_orders_of_dates(report), *_rate_unit(report), *_names(report)]
    return sorted(found, key=lambda one: not one.is_open)


def _orders_of_dates(report: IntakeReport) -> Iterator[Decision]:
    for column in report.table.columns.values():
        if column.name not in DATES | MOMENTS:
            continue
        texts = list(dict.fromkeys(text for text in _texts(report, column) if NUMERIC.fullmatch(fold(text))))
        texts.sort(key=lambda text: not _meanings(text, column))
        if texts:
            order, key = column.dates.order, dates_key(column.name)
            is_open = key not in report.answers and (order == "both" or not column.dates.is_proven)
            yield Decision("dates", key, column.name, column.heading.own, letters(column.heading.column),
                           tuple(texts[:EXAMPLES]), ORDERS, order, is_open, len(texts),
                           _meanings(texts[0], column))  # fmt: skip


def _meanings(text: str, column: Column) -> tuple[date, ...]:
    """What a written date is with days first and with months first; nothing where it can be read in one way only."""
    columns = [replace(column.dates, order=order, is_proven=True) for order in ORDERS]
    found = [value for one in columns if isinstance(value := read_date(text, one).value, date)]
    return tuple(found) if len(set(found)) == len(ORDERS) else ()


def _units(report: IntakeReport) -> Iterator[Decision]:
    for column in report.table.columns.values():
        if column.name in PIECES and column.name not in ("min_lot", "batch"):
            unlikely = [one for record in report.records for one in record.issues
                        if one.field == column.name and one.about == "size"]  # fmt: skip
            is_doubtful = speaks_of_thousands(report.table)
            values = [str(value) for value in _values(report, column)]
            key = unit_key(column.name)
            is_open = key not in report.answers and is_doubtful and column.name in ("quantity", "remaining")
            yield Decision("unit", key, column.name, column.heading.own, letters(column.heading.column),
                           tuple(values[:EXAMPLES]), tuple(FACTORS), str(column.factor), is_open,
                           len(unlikely) or len(values))  # fmt: skip


def _words(report: IntakeReport) -> Iterator[Decision]:
    """Words that were not understood, and those that were answered for, by column and then by how often they stand."""
    for name in WORDED:
        column = report.table.columns.get(name)
        if column is None:
            continue
        odd = {record.row for record in report.records for one in record.issues
               if one.field == name and one.level != "ok" and one.read}  # fmt: skip
        values = Counter(_word(report, column, row) for row in odd)
        for text in map(str, _values(report, column)):
            if word_key(name, text) in report.answers:
                values[text] += 1
        for text, count in values.most_common(MOST_WORDS):
            if plain(text):
                yield _word_decision(report, column, text, count)


def _word_decision(report: IntakeReport, column: Column, text: str, count: int) -> Decision:
    key = word_key(column.name, text)
    choices = {
        "machine": (*dict.fromkeys(column.spellings.values()), ""), "prints": ("single", "double"),
        "priority": ("1", "2", "3", ""),
    }[column.name]  # fmt: skip
    fallback = text if column.name == "machine" else "" if column.name == "priority" else text
    return Decision("word", key, column.name, column.heading.own, letters(column.heading.column), (text,),
                    tuple(dict.fromkeys((fallback, *choices))), report.answers.get(key, fallback),
                    key not in report.answers, count)  # fmt: skip


def _rate_unit(report: IntakeReport) -> Iterator[Decision]:
    """What one in the columns of rates is; to be looked at where nothing says it and the numbers are small."""
    columns = [one for one in report.table.columns.values() if stem_of(one.name) == "rate"]
    if not columns:
        return
    values = [value for one in columns for value in _values(report, one) if isinstance(value, int | float)]
    unit = rate_unit(columns[0].unit)
    answer = next((text for text in RATE_UNITS if rate_unit(text) == (unit or PER_HOUR)), columns[0].unit)
    is_small = bool(values) and max(values) < SMALL_RATE
    first, is_open = columns[0].heading, unit == NO_UNIT or (unit is None and is_small)
    yield Decision(
        "unit", UNIT_KEY, "rate", first.group or first.own, letters(first.column),
        tuple(map(str, values[:EXAMPLES])), RATE_UNITS, answer, is_open, len(report.records),
    )  # fmt: skip


def _names(report: IntakeReport) -> Iterator[Decision]:
    """Names of rows that the project does not have: one of its own is meant, or (the name itself) a new one; "" leaves
    the row out, or the cell empty."""
    for column in report.table.columns.values():
        if not column.spellings:
            continue
        odd = {record.row for record in report.records for one in record.issues
               if one.field == column.name and one.about == "nobody"}  # fmt: skip
        values = Counter(_word(report, column, row) for row in odd)
        for text in map(str, _values(report, column)):
            if word_key(column.name, text) in report.answers:
                values[text] += 1
        for text, count in values.most_common(MOST_WORDS):
            key, own = word_key(column.name, text), () if column.name == "calendar" else (text,)
            yield Decision("name", key, column.name, column.heading.own, letters(column.heading.column), (text,),
                           ("", *own, *dict.fromkeys(column.spellings.values())), report.answers.get(key, ""),
                           key not in report.answers, count)  # fmt: skip


def _values(report: IntakeReport, column: Column) -> Iterator[object]:
    sheet = report.table.sheet
    for record in report.records:
        value = None if record.why else sheet.value(record.row, column.heading.column)
        if value not in (None, ""):
            yield value


def _texts(report: IntakeReport, column: Column) -> list[str]:
    return list(value for value in _values(report, column) if isinstance(value, str))


def _word(report: IntakeReport, column: Column, row: int) -> str:
    return str(report.table.sheet.value(row, column.heading.column))
