"""Cells that a planner corrects while importing: the book stays as it is, what was written comes in instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from core.files.intake.book import ADDRESS, NO_ROW, Cell, Sheet, column_number
from core.language import tr

Corrections = Mapping[str, str]
"""What is to be read in a cell instead, as text, by its address, such as K70; "" for nothing."""


def corrected(sheet: Sheet, corrections: Corrections) -> Sheet:
    """A sheet with other texts in some of its cells; what is no address is passed over."""
    rows = {row: dict(cells) for row, cells in sheet.rows.items() if corrections}
    for place, text in corrections.items():
        found = ADDRESS.fullmatch(place)
        if found is None:
            continue
        column, row = column_number(found[1]), int(found[2])
        cells = rows.setdefault(row, {})
        old = cells.get(column, Cell(None))
        cells[column] = Cell(text.strip(), is_struck=old.is_struck, fill=old.fill)
    return replace(sheet, rows=rows) if corrections else sheet


def said_of(sheet: Sheet, row: int, column: int) -> str:
    """What a planner changed in a cell, with what the book holds there."""
    cell = sheet.rows.get(row, NO_ROW).get(column)
    if cell is None or cell.value in (None, ""):
        return tr("written by the planner; empty before")
    return tr('changed by the planner; the book says "{value}"', value=cell.value)
