"""A workbook as it is looked at: the texts of its cells and what is behind them, for a preview and for pointing at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from core.files.templates.book import Book
from core.files.templates.names import tag
from core.files.templates.references import Area
from core.files.templates.sheet import FORMULA, Sheet
from core.files.templates.shown_floats import ShownFloat, shown_floats
from core.language import number, written

MOST_ROWS, MOST_COLUMNS = 1000, 120
"""What lies beyond is not shown; nobody looks so far."""
USUAL_WIDTH = 9.0
USUAL_POINTS = 11.0


@dataclass(frozen=True, slots=True)
class ShownCell:
    """A cell: what it holds, the text that is seen, the colour behind it and that of its letters as RRGGBB or "", and
    how it is written: bold, so many points high, on the "left", in the "center", on the "right", or "" as usual."""

    value: Any
    text: str
    fill: str = ""
    is_bold: bool = False
    ink: str = ""
    points: float = USUAL_POINTS
    side: str = ""

    @property
    def is_figure(self) -> bool:
        """Whether it stands on the right, as numbers and dates do."""
        return not isinstance(self.value, str) and self.value is not None


@dataclass(frozen=True)
class ShownSheet:
    """The cells of a visible sheet by row and column from 1, its size, the widths of columns in characters and the
    heights of rows in points where they are set, the cells that are shown as one, and what lies over them."""

    name: str
    cells: Mapping[tuple[int, int], ShownCell]
    rows: int
    columns: int
    widths: Mapping[int, float] = field(default_factory=dict)
    merges: tuple[Area, ...] = ()
    heights: Mapping[int, float] = field(default_factory=dict)
    floats: tuple[ShownFloat, ...] = ()

    def value(self, row: int, column: int) -> Any:
        """What a cell holds."""
        found = self.cells.get((row, column))
        return None if found is None else found.value

    def text(self, row: int, column: int) -> str:
        """What is seen in a cell."""
        found = self.cells.get((row, column))
        return "" if found is None else found.text


def shown_sheets(path: Path | str) -> tuple[ShownSheet, ...]:
    """The visible sheets of a workbook. Raises FileProblem where it is none."""
    book = Book(Path(path))
    return tuple(_shown(sheet) for name, sheet in book.sheets.items() if not book.is_hidden(name))


def _shown(sheet: Sheet) -> ShownSheet:
    cells = {(row, column): _cell(sheet, cell) for row, column, cell in sheet.cells()
             if row <= MOST_ROWS and column <= MOST_COLUMNS}  # fmt: skip
    seen = {at: one for at, one in cells.items() if one.text or one.fill}
    rows, columns = (max((at[axis] for at in seen), default=0) for axis in (0, 1))
    merges = tuple(one for one in sheet.merges if one.first_row <= rows and one.first_column <= columns)
    return ShownSheet(sheet.name, seen, rows, columns, _widths(sheet), merges, _heights(sheet), shown_floats(sheet))


def _heights(sheet: Sheet) -> dict[int, float]:
    hidden = ("1", "true")
    return {number: 0.0 if row.get("hidden") in hidden else float(row.get("ht")) for number, row in sheet.rows.items()
            if row.get("ht") or row.get("hidden") in hidden}  # fmt: skip


def _cell(sheet: Sheet, cell: Any) -> ShownCell:
    style, formula = int(cell.get("s", "0")), cell.find(FORMULA)
    styles = sheet.book.styles
    value = sheet.value(cell)
    if formula is not None and value is None:
        text = f"={formula.text or ''}"
    else:
        text = seen_text(value, styles.form_of(style))
    look = styles.look_of(style)
    return ShownCell(value, text, styles.fill_of(style) or "", styles.is_bold(style), look.ink, look.points, look.side)


def seen_text(value: Any, form: str) -> str:
    """A value nearly as Excel shows it with a number format."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, datetime):
        return _moment_text(value, form.lower())
    if isinstance(value, timedelta):
        minutes = round(value / timedelta(minutes=1))
        return f"{minutes // 60}:{minutes % 60:02}"
    if isinstance(value, bool | date | time):
        return str(value).upper()
    return _number_text(value, form)


def _moment_text(value: datetime, form: str) -> str:
    has_clock = "h" in form or (not form and (value.hour or value.minute or value.year < 1900))
    parts = [value.strftime("%d/%m/%Y" if "yy" in form else "%d/%m")] if "d" in form or not has_clock else []
    return " ".join([*parts, *([value.strftime("%H:%M")] if has_clock else [])])


def _number_text(value: float, form: str) -> str:
    decimals = len(form.split(".")[1]) - len(form.split(".")[1].lstrip("0#")) if "." in form else 0
    if "%" in form:
        return written(f"{value:.{decimals}%}")  # Excel puts no blank before it in any language
    if "#,##" in form:
        return number(value, decimals)
    said = f"{value:.{decimals}f}" if "0.0" in form else f"{value:g}" if isinstance(value, float) else str(value)
    return written(said)


def _widths(sheet: Sheet) -> dict[int, float]:
    found = sheet.tree.find(tag("cols"))
    widths: dict[int, float] = {}
    for one in () if found is None else found:
        width = 0.0 if one.get("hidden") in ("1", "true") else float(one.get("width") or USUAL_WIDTH)
        last = min(int(one.get("max")), MOST_COLUMNS)
        widths |= dict.fromkeys(range(int(one.get("min")), last + 1), width)
    return widths
