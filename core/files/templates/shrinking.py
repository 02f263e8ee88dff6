"""Values longer than their column: the factory's columns stay as they are, so the letters become smaller."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from functools import cache
from typing import Any, NamedTuple

from core.files.templates.sheet import Sheet
from core.files.templates.shown import seen_text
from core.files.templates.spec import SheetSpec

USUAL_WIDTH = 8.43
LONGEST = 2.0
"""A text this many times longer than its room is left as it is: nobody could read it."""
WIDER = 1.25
"""How much wider figures may become in bold letters, as of a rule for late orders, and where a font is missing. A
figure without room is shown as ###."""
NOT_SHOWN = re.compile(r"\[[^\]]*\]|[\\_*\"]|;.*")
LENGTHS = {"dddd": 9, "ddd": 4, "mmmm": 9, "mmm": 4, "yyyy": 4}
"""Letters of the parts of a date that do not have two."""


class Room(NamedTuple):
    """The width of a cell in characters of 11 points, and whether a text cannot run on to the right of it."""

    width: float
    is_tight: bool


def rooms(sheet: Sheet, spec: SheetSpec) -> dict[tuple[int, int], Room]:
    """The room of each cell to be filled; a text cannot run on where the cell is merged, or the next one is filled."""
    own = widths_of(sheet)
    merged = {(area.first_row, area.first_column): area for area in sheet.merges}
    filled = {(cell.row, cell.column) for cell in spec.cells}
    found = {}
    for row, column in filled:
        area = merged.get((row, column))
        last = area.last_column if area else column
        width = sum(own.get(one, USUAL_WIDTH) for one in range(column, last + 1))
        found[row, column] = Room(width, area is not None or (row, column + 1) in filled)
    return found


def widths_of(sheet: Sheet) -> dict[int, float]:
    """The widths of columns that have their own, in characters."""
    return {column: width for first, last, width in sheet.widths for column in range(first, min(last, 1000) + 1)}


def shrink(sheet: Sheet, cell: Any, value: Any, room: Room) -> None:
    """Let a text be seen whole where it needs a little more room than it has, and a figure in any case."""
    if value is None or isinstance(value, bool) or (isinstance(value, str) and not room.is_tight):
        return
    style = int(cell.get("s", "0"))
    letters = sheet.book.styles.room(style, room.width)
    if isinstance(value, str):
        is_too_long = letters < len(value) <= LONGEST * letters
    else:
        is_too_long = letters < WIDER * _length(value, sheet.book.styles.form_of(style))
    if is_too_long:
        cell.set("s", str(sheet.book.styles.shrunk(style)))


def _length(value: Any, form: str) -> int:
    """How many letters a figure has in a number format."""
    if not isinstance(value, date | time) or not form:
        return 8 if isinstance(value, timedelta) else len(seen_text(value, form))
    return _length_of_date(form)


@cache
def _length_of_date(form: str) -> int:
    runs = [found[0] for found in re.finditer(r"([a-z])\1*|.", NOT_SHOWN.sub("", form.lower()))]
    return sum(LENGTHS.get(run, 2) if run[0].isalpha() else 1 for run in runs)
