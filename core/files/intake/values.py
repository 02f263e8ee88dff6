"""The value of a cell, as its column asks for it: one small reader for each kind of field."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import Any

from core.files.intake.book import Cell
from core.files.intake.column import Column
from core.files.intake.dates import day_said, read_date
from core.files.intake.durations import read_hours
from core.files.intake.numbers import Ambiguous, Written, manner_said, read_written, shown
from core.files.intake.told import About, Level, Note, Told, doubt, ok, unread
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
from core.language import mark, short, tr

NEEDED = ("order", "quantity")
"""Fields without which a row is no order."""
CODES = ("order", "article")
"""Fields whose numbers are names, so that zeros in front count."""
Reader = Callable[[Any, Column], Told]
SIZES = re.compile(r"\d+(?:[.,]\d+)?(?:\s*[x×*]\s*\d+(?:[.,]\d+)?){1,2}", re.IGNORECASE)
AS_PRINTS = {"single": mark('"{text}" read as single'), "double": mark('"{text}" read as double')}
NOT_STORED = mark("the result of this formula was not stored; open the workbook in Excel and save it")
TAKEN_FOR = mark('"{text}" taken for {pieces}: it may be {fewer} as well')
OWN_UNIT = mark('unit "{own}" overrides the header unit ({unit})')
SYNONYM = mark('"{text}" matched to {name} by the synonym list')


def fault(sentence: str, about: About = "") -> Told:
    """Nothing, for a reason that keeps the row out."""
    return Told(None, (Note("error", sentence, about),))


def read_text(value: Any, column: Column) -> Told:
    """A text as the planner sees it, with single spaces."""
    if isinstance(value, str):
        text = one_line(value)
        if text.startswith("=") and not column.is_text:
            return ok(text, tr('text starting with "=" kept as text'))
        if re.fullmatch(r"0\d+", text) and column.name in CODES:
            return ok(text, tr("leading zeros kept"))
        has_odd_spaces = text != value and "\n" not in value and column.name != "note"
        return ok(text, tr("spaces normalised") if has_odd_spaces else "")
    if isinstance(value, datetime | date):
        return doubt(f"{value:%Y-%m-%d}", tr("a date ({day}) where text was expected", day=day_said(value)))
    if isinstance(value, time | timedelta | bool):
        return doubt(str(value), tr("{value} where text was expected", value=value))
    return ok(_number_said(value))


def _number_said(value: float) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def read_order_number(value: Any, column: Column) -> Told:
    """An order number is text, though many are stored as numbers."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        is_odd = column.is_mostly_text
        return ok(_number_said(value), tr("stored as a number") if is_odd else "", "number")
    return read_text(value, column)


def read_pieces(value: Any, column: Column) -> Told:
    """A number of pieces: whole, in the header's unit unless the cell names its own."""
    level: Level = "error" if column.name == "quantity" else "warn"
    told = _in_pieces(value, column, level)
    if isinstance(told, Told):
        return told
    pieces, note = told
    if not isfinite(pieces):
        return unread(value, level)
    if column.is_round and isinstance(value, str) and column.factor == 1:
        return doubt(round(pieces), tr(TAKEN_FOR, text=value, pieces=shown(pieces), fewer=shown(pieces / 1000)))
    if abs(pieces - round(pieces)) > 1e-6:
        return _nothing(tr("{number} is not a whole number of pieces", number=shown(pieces)), level)
    return ok(round(pieces), note)


def _nothing(sentence: str, level: Level) -> Told:
    return Told(None, (Note(level, sentence),))


def _in_pieces(value: Any, column: Column, level: Level) -> tuple[float, str] | Told:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value * column.factor, ""
    if not isinstance(value, str):
        return unread(value, level)
    try:
        written = read_written(value, column.decimal, is_whole=column.factor == 1)
    except Ambiguous as error:
        return _nothing(two_ways(value, error), level)
    if written is None:
        return unread(value, level)
    unit = plain(written.unit)
    if unit in PIECES and column.factor != 1:
        return written.value, tr(OWN_UNIT, own=written.unit, unit=column.unit)
    if unit in THOUSANDS:
        return written.value * 1000, tr('unit "{unit}" read as thousands', unit=written.unit)
    if unit and unit not in PIECES:
        return unread(value, level)
    return written.value * column.factor, "" if column.is_text else _manner(written)


def _manner(written: Written) -> str:
    return tr("text with unit") if written.unit else manner_said(written.manner)


def two_ways(value: Any, error: Ambiguous) -> str:
    """The sentence about a text that may be two numbers."""
    many, few = error.readings
    return tr('"{text}" may be {many} or {few}', text=value, many=shown(many), few=short(few))


def read_number(value: Any, column: Column) -> Told:
    """Any number; what cannot be read is left out."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return ok(value)
    if not isinstance(value, str):
        return unread(value)
    try:
        written = read_written(value, column.decimal)
    except Ambiguous as error:
        return doubt(None, two_ways(value, error))
    if written is None:
        return unread(value)
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
        return unread(value, "error")
    return ok(found, "" if word in PLAIN_PRINTS else tr(AS_PRINTS[found], text=one_line(text)))


def read_priority(value: Any, column: Column) -> Told:
    """How urgent, as a whole number; 1 comes first."""
    if isinstance(value, int | float) and not isinstance(value, bool) and float(value).is_integer():
        return ok(int(value))
    word = plain(str(value))
    if word in YES | NO:
        return ok(1, tr('"{text}" read as {number}', text=value, number=1)) if word in YES else ok(None)
    if word in PRIORITIES:
        return ok(PRIORITIES[word], tr('word "{text}" read as {number}', text=value, number=PRIORITIES[word]))
    found = re.fullmatch(r"(?:p|prio|priorite|priority)? ?(\d{1,2})", word)
    if not found:
        return unread(value)
    return ok(int(found[1]), "" if word.isdigit() else tr('"{text}" read as {number}', text=value, number=found[1]))


def read_format(value: Any, column: Column) -> Told:
    """A size such as 44x24, with one sign between its numbers and the decimal mark of its column."""
    text = read_text(value, column)
    if not isinstance(value, str) or not SIZES.fullmatch(text.value):
        return text
    joined = re.sub(r"\s*[x×*]\s*", "x", text.value, flags=re.IGNORECASE)
    sized = re.sub("[.,]", column.decimal or ",", joined)
    if sized == text.value:
        return text
    if sized != joined:
        return ok(sized, tr('"{text}" normalised', text=text.value))
    return ok(sized, tr('"{text}" normalised to {size}', text=text.value, size=sized))


def read_cork_type(value: Any, column: Column) -> Told:
    """A kind of stopper, spelled as most of the column spells it."""
    told = read_text(value, column)
    word = plain(str(told.value))
    usual = column.spellings.get(word)
    if usual is not None:
        return told if usual == told.value else ok(usual, tr("spelling"))
    for name, shorts in CORK_TYPES.items():
        if word in shorts.split(" | ") and name in column.spellings:
            return ok(column.spellings[name], tr(SYNONYM, text=value, name=column.spellings[name]))
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
        return ok(min(alike), tr('"{text}" matched to {name}', text=told.value, name=min(alike)))
    return doubt(None, tr("{name} is not in the machine list", name=told.value))


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
    level: Level = "error" if column.name in NEEDED else "warn"
    if cell.is_error:
        said = tr("formula error {error}" if cell.is_formula else "cell holds {error}", error=cell.value)
        return _nothing(said, level)
    if cell.value is None:
        return _nothing(tr(NOT_STORED), level)
    if isinstance(cell.value, float) and not isfinite(cell.value):
        return unread(cell.value, level)
    if isinstance(cell.value, str) and not fold(cell.value):
        return Told(None)
    if isinstance(cell.value, int) and column.name in CODES and re.fullmatch("0{2,}", cell.number_format):
        return ok(str(cell.value).zfill(len(cell.number_format)), tr("leading zeros kept"))
    answer = column.answers.get(plain(str(cell.value))) if column.answers else None
    if answer is not None:
        return _as_answered(cell.value, answer, column, reader)
    return reader(cell.value, column)


def _as_answered(value: Any, answer: str, column: Column, reader: Reader) -> Told:
    """What the planner said a word means; a word that means itself is simply no longer odd."""
    if not answer:
        return ok(None, tr('"{text}" left empty, as answered', text=value))
    told = reader(answer, column)
    if told.value is None:
        return told
    if answer == value:
        return ok(told.value)
    return ok(told.value, tr('"{text}" read as {answer}, as answered', text=value, answer=answer))
