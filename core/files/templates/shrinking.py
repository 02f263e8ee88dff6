"""Texts longer than their column: the factory's columns stay as they are, so the letters become smaller."""

from __future__ import annotations

from typing import Any

from core.files.templates.sheet import Sheet
from core.files.templates.spec import SheetSpec

USUAL_WIDTH = 8.43
LONGEST = 2.0
"""A text this many times longer than its room is left as it is: nobody could read it."""


def tight_widths(sheet: Sheet, spec: SheetSpec) -> dict[tuple[int, int], float]:
    """The width of each cell to be filled whose text cannot run on to the right: it is merged, or that is filled."""
    own = {column: width for first, last, width in sheet.widths for column in range(first, min(last, 1000) + 1)}
    merged = {(area.first_row, area.first_column): area for area in sheet.merges}
    filled = {(cell.row, cell.column) for cell in spec.cells}
    found = {}
    for row, column in filled:
        area = merged.get((row, column))
        last = area.last_column if area else column
        if area or (row, column + 1) in filled:
            found[row, column] = sum(own.get(one, USUAL_WIDTH) for one in range(column, last + 1))
    return found


def shrink(sheet: Sheet, cell: Any, text: str, width: float) -> None:
    """Let a text be seen whole where it needs a little more room than it has."""
    style = int(cell.get("s", "0"))
    room = sheet.book.styles.room(style, width)
    if room < len(text) <= LONGEST * room:
        cell.set("s", str(sheet.book.styles.shrunk(style)))
