"""What is longer than its column: the factory's columns stay as they are, so the letters become smaller."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from core.files.templates.names import tag
from core.files.templates.sheet import Sheet
from core.files.templates.spec import SheetSpec
from core.files.templates.styles import NO_LETTERS_OF_TIME

USUAL_WIDTH = 8.43
LONGEST = 2.0
"""A text this many times longer than its room is left as it is: nobody could read it."""
BOLD = 1.12
"""A colour by rule may make letters bold as well."""
LETTERS_OF_NAMES = {"dddd": 9, "ddd": 4, "mmmm": 9, "mmm": 5, "yyyy": 4}
"""How long the names of days and months are at most, with the point that some languages put behind short ones."""
Place = tuple[int, int]


class Rooms:
    """How much room each cell that is filled has, in characters of 11 points."""

    def __init__(self, sheet: Sheet, spec: SheetSpec) -> None:
        self._sheet = sheet
        self._rules = sheet.tree.find(tag("conditionalFormatting")) is not None
        self._widths = {at: width for at, width, _ in _widths(sheet, spec)}
        self._tight = {at for at, _, is_tight in _widths(sheet, spec) if is_tight}

    def fit(self, cell: Any, value: Any, at: Place) -> None:
        """Let a value be seen whole where it needs a little more room than it has. A text that may run on over an empty
        cell needs nothing; numbers and dates would become ###."""
        width = self._widths.get(at)
        runs_on = isinstance(value, str) and at not in self._tight
        if width is None or value is None or isinstance(value, bool) or runs_on:
            return
        style = int(cell.get("s", "0"))
        room = self._sheet.book.styles.room(style, width)
        length = len(value) if isinstance(value, str) else self._length(value, style)
        if room < length and (not isinstance(value, str) or length <= LONGEST * room):
            cell.set("s", str(self._sheet.book.styles.shrunk(style)))

    def _length(self, value: Any, style: int) -> float:
        """How many characters a number or a date needs at most, with a little room at its sides."""
        form = self._sheet.book.styles.form_of(style)
        letters = length_of_time(form) if isinstance(value, date | timedelta) else _digits(value, form)
        return (letters + 1) * (BOLD if self._rules else 1)


def length_of_time(form: str) -> int:
    """How many characters a number format of dates and times needs at most."""
    parts = re.findall(r"d+|m+|y+|h+|s+|.", NO_LETTERS_OF_TIME.sub("", form.split(";")[0] or "dd/mm/yyyy hh:mm"), re.I)
    return sum(LETTERS_OF_NAMES.get(part.lower(), len(part) if not part.isalpha() else 2) for part in parts)


def _digits(value: float, form: str) -> int:
    whole, _, decimals = form.partition(".")
    digits = len(str(int(abs(value)))) + (value < 0) + len(re.findall("[0#]", decimals)) + bool(decimals)
    return digits + ((len(str(int(abs(value)))) - 1) // 3 if "," in whole else 0) + ("%" in form) * 3


def _widths(sheet: Sheet, spec: SheetSpec) -> Iterator[tuple[Place, float, bool]]:
    """The width of each cell to be filled, and whether a text cannot run on to the right: it is merged, or that is
    filled."""
    own = {column: width for first, last, width in sheet.widths for column in range(first, min(last, 1000) + 1)}
    merged = {(area.first_row, area.first_column): area for area in sheet.merges}
    filled = {(cell.row, cell.column) for cell in spec.cells}
    for row, column in filled:
        area = merged.get((row, column))
        last = area.last_column if area else column
        width = sum(own.get(one, USUAL_WIDTH) for one in range(column, last + 1))
        yield (row, column), width, bool(area or (row, column + 1) in filled)

