"""Rows whose height follows their texts: Excel keeps the height that a file tells, so it is reckoned here."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from core.files.templates.names import tag
from core.files.templates.sheet import Sheet

USUAL_HEIGHT, LINE, MARGIN = 15.0, 1.36, 1.0
"""The height of a row in points; that of a line in sizes of its letters; the room above and below."""
HIGHEST = 409.0
"""Excel has no higher rows."""


class Wrapped(NamedTuple):
    """A cell that goes on in a further line where its text is too long: its style, the text, its width in characters of
    11 points."""

    style: int
    text: str
    width: float


def wrapped(sheet: Sheet, cell: Any, width: float) -> Wrapped | None:
    """A cell as it matters to the height of its row; None where its text has one line."""
    style = int(cell.get("s", "0"))
    text = sheet.text(cell) if sheet.book.styles.wraps(style) else None
    return Wrapped(style, text, width) if text else None


def fit_height(sheet: Sheet, row: Any, cells: list[Wrapped], before: list[Wrapped]) -> None:
    """Make a row as high as the lines of its cells, unless the planner gave it a height; `before` are its cells in the
    template, whose words may have made it higher than the values need."""
    if row.get("customHeight") in ("1", "true"):
        return
    usual = _usual(sheet)
    own = float(row.get("ht") or usual)
    if own > usual and _needed(sheet, before) >= 0.8 * own:
        own = usual
    height = min(max(own, _needed(sheet, cells)), HIGHEST)
    if height > usual or row.get("ht"):
        row.set("ht", f"{height:g}")


def _needed(sheet: Sheet, cells: list[Wrapped]) -> float:
    return max((_height(sheet, one) for one in cells), default=0.0)


def _height(sheet: Sheet, cell: Wrapped) -> float:
    letters = max(1.0, sheet.book.styles.letters(cell.style, cell.width) - 1)
    lines = sum(max(1, math.ceil(len(one) / letters)) for one in cell.text.split("\n"))
    return lines * LINE * sheet.book.styles.look_of(cell.style).points + MARGIN if lines > 1 else 0.0


def _usual(sheet: Sheet) -> float:
    form = sheet.tree.find(tag("sheetFormatPr"))
    return float(form.get("defaultRowHeight") or USUAL_HEIGHT) if form is not None else USUAL_HEIGHT
