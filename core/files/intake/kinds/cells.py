"""Readers of the cells of other tables than order books: costs, rates, shares, names of known rows, answers."""

from __future__ import annotations

import re
from typing import Any

from core.files.intake.column import Column
from core.files.intake.durations import read_hours
from core.files.intake.numbers import Ambiguous, Written, manner_said, read_written
from core.files.intake.told import Note, Told, cannot, doubt, ok, unread
from core.files.intake.value_words import NO, YES
from core.files.intake.values import fault, read_order_number, two_ways
from core.files.intake.words import one_line, plain
from core.language import mark, short, tr

SIGNS = frozenset(("-", "--", "---", "–", "—", "−", "/", "\\", "x", "xx", "xxx", "×", "✗", "✕", ".", "..", "…", "∞"))
NONE_WORDS = frozenset(map(plain, (
    "n/a", "n.a.", "na", "#n/a", "#n/d", "#nv", "#na", "nil", "none", "never", "no", "nein", "non", "nao", "inf",
    "infinity", "forbidden", "not allowed", "not possible", "impossible", "interdit", "pas possible", "non autorise",
    "verboten", "nicht moglich", "gesperrt", "k.a.", "entfallt", "impossivel", "proibido", "nao permitido", "n/p",
    "imposible", "prohibido", "no permitido", "vietato", "impossibile", "non ammesso", "s/o", "sans objet", "n/d", "nd",
    "nc", "n m", "k a", "entf", "n b", "nb",
)))  # fmt: skip
"""What factories write where an order may not go on a machine, or a machine does not make a format."""
NUMBERED = ("machine", "maschine", "maquina", "macchina", "presse", "press", "m", "n", "no", "")
"""What may stand before the number of a machine without meaning another."""
NOBODY = {
    "order": mark("there is no order {name} in the project"),
    "machine": mark("there is no machine {name} in the project"),
    "producer": mark("there is no producer {name} in the project"),
    "calendar": mark("there is no calendar {name} in the project"),
}  # fmt: skip
NOT_AVAILABLE = ("#N/A", "#N/D", "#NV", "#N/A!")


def is_no(value: Any) -> bool:
    """Whether a cell says that there is nothing: a dash, a cross, "n/a", blanks."""
    if not isinstance(value, str):
        return False
    text = one_line(value).casefold()
    return not text or text in SIGNS or plain(text) in NONE_WORDS


def number_in(value: Any, column: Column, text: Any = None) -> Written | str:
    """The number of a cell, with its unit, or why it cannot be read; `text` is the whole cell, where that is more."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Written(float(value), "", ())
    if not isinstance(value, str):
        return cannot(text or value)
    try:
        written = read_written(value, column.decimal)
    except Ambiguous as error:
        return two_ways(text or value, error)
    return written if written is not None else cannot(text or value)


def said(written: Written, value: Any, column: Column) -> str:
    """How a number was written, where that is worth a word."""
    if not isinstance(value, str) or (column.is_text and not written.unit):
        return ""
    return tr("text with unit {unit}", unit=written.unit) if written.unit else manner_said(written.manner)


def read_amount(value: Any, column: Column) -> Told:
    """A number of any unit; what cannot be read is left out."""
    written = number_in(value, column)
    if isinstance(written, str):
        return doubt(None, written)
    return ok(written.value, said(written, value, column))


def read_cost(value: Any, column: Column) -> Told:
    """A cost; nothing where the cell says that the pair is not allowed."""
    if is_no(value):
        return ok(None)
    written = number_in(value, column)
    if isinstance(written, str):
        return doubt(None, tr("{remark}, left as it is", remark=written))
    return ok(written.value, said(written, value, column))


def read_whole(value: Any, column: Column) -> Told:
    """A whole number."""
    told = read_amount(value, column)
    if told.value is None:
        return told
    if not float(told.value).is_integer():
        return doubt(None, tr("{number} is not a whole number", number=short(told.value)))
    return Told(int(told.value), told.notes)


def read_share(value: Any, column: Column) -> Told:
    """A share from 0 to 1, or in per cent."""
    written = number_in(value, column)
    if isinstance(written, str):
        return doubt(None, written)
    is_percent = written.unit.startswith("%") or "%" in column.unit or (not written.unit and written.value > 1)
    share = round(written.value / 100, 12) if is_percent else written.value
    if not 0 <= share <= 1:
        return doubt(None, tr("{number} is no share", number=short(written.value)))
    is_odd = is_percent and not written.unit.startswith("%")
    if not is_odd:
        return ok(share)
    return ok(share, tr("{number} read as {share}", number=short(written.value), share=short(float(f"{share:.4g}"))))


def read_minutes(value: Any, column: Column) -> Told:
    """Working minutes: whole ones, from any way to write a duration; plain numbers are minutes."""
    told = read_hours(value, column.unit or "min")
    if told.value is None:
        return told
    minutes = round(told.value * 60)
    exact = abs(told.value * 60 - minutes) < 1e-6
    if exact:
        return Told(minutes, told.notes)
    return Told(minutes, (*told.notes, Note("ok", tr("rounded to {minutes} minutes", minutes=minutes))))


def read_yes_no(value: Any, column: Column) -> Told:
    """Yes or no."""
    if isinstance(value, bool):
        return ok(value)
    word = plain(str(value))
    if word in YES or word in ("1", "allowed", "autorise", "erlaubt", "permitido", "permesso"):
        return ok(True)
    if word in NO or word == "0" or is_no(value):
        return ok(False)
    return unread(value)


def read_list(value: Any, column: Column) -> Told:
    """Several words, separated by commas, semicolons, bars or line breaks."""
    text = str(value)
    mark = r"[;|\n]" if re.search(r"[;|\n]", text) else r"[,/\n]"
    return ok(tuple(dict.fromkeys(one for part in re.split(mark, text) if (one := one_line(part)))))


def read_name(value: Any, column: Column) -> Told:
    """The name of a row, as the project spells it where it has such a row."""
    told = read_order_number(value, column)
    usual = column.spellings.get(plain(str(told.value)), told.value)
    if told.value in column.spelled or usual == told.value:
        return Told(told.value, tuple(note for note in told.notes if note.about != "number"))
    return ok(usual, tr('"{text}" is {name} of the project', text=told.value, name=usual))


def read_reference(value: Any, column: Column) -> Told:
    """The name of a row of another table, which should be in the project; None of it is known in a project without."""
    told = read_name(value, column)
    word = plain(str(told.value))
    is_meant = column.takes_new or word in column.answers
    if told.value is None or not column.spellings or is_meant or told.value in column.spelled:
        return told
    digits = re.findall(r"\d+", word)
    alike = {one for known, one in column.spellings.items() if digits and re.findall(r"\d+", known) == digits}
    is_bare = re.sub(r"\d+", "", word).strip() in NUMBERED
    if len(alike) == 1 and is_bare and len(digits) == 1 and column.name.startswith(("machine", "cost", "rate")):
        return ok(min(alike), tr('"{text}" matched to {name}', text=told.value, name=min(alike)))
    return fault(tr(NOBODY[column.name], name=told.value), "nobody")


def read_known(value: Any, column: Column) -> Told:
    """The name of a calendar, which the project must have; without it, the cell says nothing."""
    told = read_reference(value, column)
    if told.value is not None and told.value in column.spelled:
        return told
    said = tr("there is no calendar {name} in the project, left out", name=value)
    return Told(None, (Note("warn", said, "nobody"),))
