"""The value of a cell, as its column asks for it: one small reader for each kind of field."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import Any

from core.files.intake.book import Cell
from core.files.intake.column import Column
from core.files.intake.dates import read_date
from core.files.intake.durations import read_hours
from core.files.intake.numbers import Ambiguous, Written, manner_said, read_written, shown
from core.files.intake.told import Note, Told, doubt, ok
from core.files.intake.value_words import (
    CORK_TYPES,
    DOUBLE,
    NO,
    PIECES,
    PLAIN_PRINTS,
    PRIORITIES,
    SINGLE,
    THOUSANDS,
    YES,
)
from core.files.intake.words import fold, one_line, plain

NEEDED = ("order", "quantity")
"""Fields without which a row is no order."""
CODES = ("order", "article")
"""Fields whose numbers are names, so that zeros in front count."""
Reader = Callable[[Any, Column], Told]
SIZES = re.compile(r"\d+(?:[.,]\d+)?(?:\s*[x×*]\s*\d+(?:[.,]\d+)?){1,2}", re.IGNORECASE)
EXPECTED = {
    **dict.fromkeys(("importance", "max_lots", "supports", "min_lot", "batch", "length", "width", "thickness",
                     "latitude", "longitude"), "a number"),
    "quantity": "a number of pieces", "remaining": "a number of pieces", "printed": "a number of pieces",
    "due": "a date", "release": "a date", "deadline": "a date", "order": "an order number, once in the book",
    "prints": "S or D, single or double, 1 or 2", "priority": "a number, or a word such as high",
    "machine": "a machine of the list", "rate": "a number", "value": "an amount", "weight": "a weight",
    "duration": "hours, such as 1h30",
}  # fmt: skip


def fault(sentence: str) -> Told:
    """Nothing, for a reason that keeps the row out."""
    return Told(None, (Note("error", sentence),))


def read_text(value: Any, column: Column) -> Told:
    """A text as the planner sees it, with single spaces."""
    if isinstance(value, str):
        text = one_line(value)
        if text.startswith("=") and not column.is_text:
            return ok(text, 'text starting with "=" kept as text')
        if re.fullmatch(r"0\d+", text) and column.name in CODES:
            return ok(text, "leading zeros kept")
        has_odd_spaces = text != value and "\n" not in value and column.name != "note"
        return ok(text, "spaces normalised" if has_odd_spaces else "")
    if isinstance(value, datetime | date):
        return doubt(_day_said(value), f"a date ({_day_said(value)}) where text was expected")
    if isinstance(value, time | timedelta | bool):
        return doubt(str(value), f"{value} where text was expected")
    return ok(_number_said(value))


def _day_said(value: date) -> str:
    return f"{value:%Y-%m-%d}"


def _number_said(value: float) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def read_order_number(value: Any, column: Column) -> Told:
    """An order number is text, though many are stored as numbers."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return ok(_number_said(value), "stored as a number" if column.is_mostly_text else "")
    return read_text(value, column)


def read_pieces(value: Any, column: Column) -> Told:
    """A number of pieces: whole, in the header's unit unless the cell names its own."""
    unreadable = fault if column.name == "quantity" else lambda sentence: doubt(None, sentence)
    told = _in_pieces(value, column)
    if isinstance(told, str):
        return unreadable(told)
    pieces, note = told
    if not isfinite(pieces):
        return unreadable(_cannot(value))
    if column.is_round and isinstance(value, str) and column.factor == 1:
        return doubt(round(pieces), f'"{value}" taken for {shown(pieces)}: it may be {shown(pieces / 1000)} as well')
    if abs(pieces - round(pieces)) > 1e-6:
        return unreadable(f"{shown(pieces)} is not a whole number of pieces")
    return ok(round(pieces), note)


def _in_pieces(value: Any, column: Column) -> tuple[float, str] | str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value * column.factor, ""
    if not isinstance(value, str):
        return _cannot(value)
    try:
        written = read_written(value, column.decimal, is_whole=column.factor == 1)
    except Ambiguous as error:
        return _two_ways(value, error)
    if written is None:
        return _cannot(value)
    unit = plain(written.unit)
    if unit in PIECES and column.factor != 1:
        return written.value, f'unit "{written.unit}" overrides the header unit ({column.unit})'
    if unit in THOUSANDS:
        return written.value * 1000, f'unit "{written.unit}" read as thousands'
    if unit and unit not in PIECES:
        return _cannot(value)
    return written.value * column.factor, "" if column.is_text else _manner(written)


def _manner(written: Written) -> str:
    return "text with unit" if written.unit else manner_said(written.manner)


def _cannot(value: Any) -> str:
    return f'cannot be read ("{value}")'


def _two_ways(value: Any, error: Ambiguous) -> str:
    many, few = error.readings
    return f'"{value}" may be {shown(many)} or {few:g}'


def read_number(value: Any, column: Column) -> Told:
    """Any number; what cannot be read is left out."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return ok(value)
    if not isinstance(value, str):
        return doubt(None, _cannot(value))
    try:
        written = read_written(value, column.decimal)
    except Ambiguous as error:
        return doubt(None, _two_ways(value, error))
    if written is None:
        return doubt(None, _cannot(value))
    number = int(written.value) if written.value.is_integer() and column.name != "value" else written.value
    return ok(number, "" if column.is_text and not written.unit else _manner(written))


def read_day(value: Any, column: Column) -> Told:
    """A date, with a time of day where there is one."""
    told = read_date(value, column.dates)
    if column.is_text:  # there, every date is text
        return Told(told.value, tuple(note for note in told.notes if note.level != "ok"))
    return told


def read_duration(value: Any, column: Column) -> Told:
    """A duration in hours."""
    return read_hours(value, column.unit)


def read_prints(value: Any, column: Column) -> Told:
    """Whether an order is printed once or twice."""
    text = _number_said(value) if isinstance(value, float | int) and not isinstance(value, bool) else str(value)
    word = plain(text)
    found = "double" if word in DOUBLE else "single" if word in SINGLE else None
    if found is None:
        return fault(_cannot(value))
    return ok(found, "" if word in PLAIN_PRINTS else f'"{one_line(text)}" read as {found}')


def read_priority(value: Any, column: Column) -> Told:
    """How urgent, as a whole number; 1 comes first."""
    if isinstance(value, int | float) and not isinstance(value, bool) and float(value).is_integer():
        return ok(int(value))
    word = plain(str(value))
    if word in YES | NO:
        return ok(1, f'"{value}" read as 1') if word in YES else ok(None)
    if word in PRIORITIES:
        return ok(PRIORITIES[word], f'word "{value}" read as {PRIORITIES[word]}')
    found = re.fullmatch(r"(?:p|prio|priorite|priority)? ?(\d{1,2})", word)
    if not found:
        return doubt(None, _cannot(value))
    return ok(int(found[1]), "" if word.isdigit() else f'"{value}" read as {found[1]}')


def read_format(value: Any, column: Column) -> Told:
    """A size such as 44x24, with one sign between its numbers and the decimal mark of its column."""
    text = read_text(value, column)
    if not isinstance(value, str) or not SIZES.fullmatch(text.value):
        return text
    joined = re.sub(r"\s*[x×*]\s*", "x", text.value, flags=re.IGNORECASE)
    sized = re.sub("[.,]", column.decimal or ",", joined)
    if sized == text.value:
        return text
    return ok(sized, f'"{text.value}" normalised' + (f" to {sized}" if sized == joined else ""))


def read_cork_type(value: Any, column: Column) -> Told:
    """A kind of stopper, spelled as most of the column spells it."""
    told = read_text(value, column)
    word = plain(str(told.value))
    usual = column.spellings.get(word)
    if usual is not None:
        return told if usual == told.value else ok(usual, "spelling")
    for name, shorts in CORK_TYPES.items():
        if word in shorts.split(" | ") and name in column.spellings:
            return ok(column.spellings[name], f'"{value}" matched to {column.spellings[name]} by the synonym list')
    return told


def read_machine(value: Any, column: Column) -> Told:
    """A machine of the list, if the book or the project has one."""
    told = read_text(value, column)
    if not column.spellings:
        return told
    word = plain(str(told.value))
    if word in column.spellings:
        return ok(column.spellings[word])
    digits = re.findall(r"\d+", word)
    alike = {code for known, code in column.spellings.items() if digits and re.findall(r"\d+", known) == digits}
    is_named = re.sub(r"\d+", "", word).strip() in ("machine", "maschine", "maquina", "presse", "m", "no", "n", "")
    if len(alike) == 1 and is_named and len(digits) == 1:
        return ok(min(alike), f'"{told.value}" matched to {min(alike)}')
    return doubt(None, f"{told.value} is not in the machine list")


READERS: dict[str, Reader] = {
    "order": read_order_number, "quantity": read_pieces, "remaining": read_pieces, "printed": read_pieces,
    "due": read_day, "release": read_day, "deadline": read_day, "start": read_day, "end": read_day,
    "prints": read_prints, "priority": read_priority, "format": read_format, "cork_type": read_cork_type,
    "machine": read_machine, "duration": read_duration, "min_lot": read_pieces, "batch": read_pieces,
    **dict.fromkeys(("rate", "value", "weight", "importance", "max_lots", "supports", "length", "width", "thickness",
                     "latitude", "longitude"), read_number),
}  # fmt: skip


def read_cell(cell: Cell, column: Column, reader: Reader | None = None) -> Told:
    """What a cell says, by the reader of its column or another one, or why nothing can be read from it."""
    reader = reader or READERS.get(column.name, read_text)
    refuse = fault if column.name in NEEDED else lambda sentence: doubt(None, sentence)
    if cell.is_error:
        return refuse(f"{'formula error' if cell.is_formula else 'cell holds'} {cell.value}")
    if cell.value is None:
        return refuse("the result of this formula was not stored; open the workbook in Excel and save it")
    if isinstance(cell.value, float) and not isfinite(cell.value):
        return refuse(_cannot(cell.value))
    if isinstance(cell.value, str) and not fold(cell.value):
        return Told(None)
    if isinstance(cell.value, int) and column.name in CODES and re.fullmatch("0{2,}", cell.number_format):
        return ok(str(cell.value).zfill(len(cell.number_format)), "leading zeros kept")
    answer = column.answers.get(plain(str(cell.value))) if column.answers else None
    if answer is not None:
        return _as_answered(cell.value, answer, column, reader)
    return reader(cell.value, column)


def _as_answered(value: Any, answer: str, column: Column, reader: Reader) -> Told:
    """What the planner said a word means; a word that means itself is simply no longer odd."""
    if not answer:
        return ok(None, f'"{value}" left empty, as answered')
    told = reader(answer, column)
    if told.value is None:
        return told
    return ok(told.value, "" if answer == value else f'"{value}" read as {answer}, as answered')
