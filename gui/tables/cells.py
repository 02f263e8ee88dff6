"""What kinds of value a cell may hold: how each is shown, how it is written for editing and copying, how it is read."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from gui.tables.moments import parse_moment, show_moment, write_moment
from gui.tables.notation import Notation, NotUnderstood, quoted
from gui.tables.numbers import parse_number, parse_share, parse_whole, show_number, write_number, write_share
from gui.tables.shifts import parse_condition, parse_shifts, parse_spans, write_condition, write_shifts, write_spans

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value. For every value v that is not empty, parse(write(v)) == v and parse(show(v)) == v; `parse`
    gets the value that stands in the cell too, raises NotUnderstood, and is never asked about an empty text."""

    write: Callable[[Any, Notation], str]
    parse: Callable[[str, Notation, Any], Any]
    show: Callable[[Any, Notation], str]
    is_number: bool = False


def write_text(value: str, _notation: Notation) -> str:
    """The text itself."""
    return value


def parse_text(text: str, _notation: Notation, _old: object = None) -> str:
    """The text without the blanks around it."""
    return text.strip()


def write_list(items: tuple[str, ...], _notation: Notation) -> str:
    """Items with commas between them; an item that holds a comma or semicolon itself stands in quotes."""
    return ", ".join(f'"{item.replace(chr(34), chr(34) * 2)}"' if _needs_quotes(item) else item for item in items)


def parse_list(text: str, _notation: Notation, _old: object = None) -> tuple[str, ...]:
    """Items parted by commas, or by semicolons or lines where there are no commas."""
    bare = re.sub(r'"(?:[^"]|"")*"', "", text)
    mark = next((c for c in ",;\n" if c in bare), ",")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=mark, skipinitialspace=True)
    items = (item if _needs_quotes(item) else item.strip() for row in rows for item in row)
    return tuple(dict.fromkeys(item for item in items if item))


def write_passes(passes: int, _notation: Notation | None = None) -> str:
    """Single or double, as the machines are called."""
    return translate("Tables", "double") if passes == 2 else translate("Tables", "single")


def parse_passes(text: str, _notation: Notation, _old: object = None) -> int:
    """1 or 2, by number or by name. Raises NotUnderstood."""
    words = {"single": 1, "double": 2, "simple": 1, "duplex": 2, "simplex": 1, "recto": 1, "recto-verso": 2}
    words |= {translate("Tables", "single"): 1, translate("Tables", "double"): 2}
    number = words.get(text.strip().casefold()) or {"1": 1, "2": 2}.get(text.strip())
    if number is None:
        raise NotUnderstood(
            translate("Tables", "{text} is neither single (1) nor double (2).").format(text=quoted(text))
        )
    return number


def write_yes_no(value: bool, _notation: Notation | None = None) -> str:
    """Yes or no."""
    return translate("Tables", "yes") if value else translate("Tables", "no")


def parse_yes_no(text: str, _notation: Notation, _old: object = None) -> bool:
    """Yes or no in the languages of our planners, or as programs write it. Raises NotUnderstood."""
    flat = text.strip().casefold()
    if flat in (translate("Tables", "yes"), "y", "yes", "true", "1", "x", "oui", "vrai", "ja", "sim"):
        return True
    if flat in (translate("Tables", "no"), "n", "no", "false", "0", "non", "faux", "nein", "não"):
        return False
    raise NotUnderstood(translate("Tables", "{text} is neither yes nor no.").format(text=quoted(text)))


def write_working(value: bool, _notation: Notation | None = None) -> str:
    """What an exception of a calendar makes of its span."""
    return translate("Tables", "working") if value else translate("Tables", "closed")


def parse_working(text: str, notation: Notation, old: object = None) -> bool:
    """Working or closed. Raises NotUnderstood."""
    words = {"working": True, "closed": False, "open": True}
    words |= {translate("Tables", "working"): True, translate("Tables", "closed"): False}
    flat = text.strip().casefold()
    return words[flat] if flat in words else parse_yes_no(text, notation, old)


def _needs_quotes(item: str) -> bool:
    return item != item.strip() or any(c in item for c in ',;"\n\r') or not item


TEXT = Kind(write_text, parse_text, write_text)
WHOLE = Kind(write_number, parse_whole, show_number, is_number=True)
NUMBER = Kind(write_number, parse_number, show_number, is_number=True)
SHARE = Kind(write_share, parse_share, write_share, is_number=True)
MOMENT = Kind(write_moment, parse_moment, show_moment)
LIST = Kind(write_list, parse_list, write_list)
PASSES = Kind(write_passes, parse_passes, write_passes)
YES_NO = Kind(write_yes_no, parse_yes_no, write_yes_no)
WORKING = Kind(write_working, parse_working, write_working)
SHIFTS = Kind(write_shifts, parse_shifts, write_shifts)
SPANS = Kind(write_spans, parse_spans, write_spans)
CONDITION = Kind(write_condition, parse_condition, write_condition)
