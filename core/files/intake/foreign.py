"""Workbooks of other kinds (.xls, .ods, .xlsb), read by calamine. One stray cell can make it abort the whole process,
so this runs only in a process of its own (`aside.py`)."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.errors import FileProblem
from core.files.intake.book import Book, Cell, Merge, Sheet
from core.files.intake.error_cells import Places, error_cells
from core.files.intake.ods_looks import ods_looks, with_looks
from core.files.intake.progress import Tell, counted, untold
from core.language import tr


def read_foreign(path: Path, tell: Tell = untold) -> Book:
    """All sheets of a workbook. Raises FileProblem where it cannot be read."""
    import python_calamine as calamine

    try:
        with calamine.CalamineWorkbook.from_path(str(path)) as book:
            tables = [one for one in book.sheets_metadata if str(one.typ).endswith(".WorkSheet")]
            errors, looks = error_cells(path), ods_looks(path)
            read = (_with_errors(_sheet(book, one), errors.get(one.name, {})) for one in counted(tables, tell, 1))
            return Book(path.name, tuple(with_looks(one, looks.get(one.name)) for one in read))
    except calamine.PasswordError as error:
        said = tr("{path} is protected by a password. Save a copy without one, and import that.", path=path)
        raise FileProblem(said) from error
    except calamine.CalamineError as error:
        raise FileProblem(damaged(path)) from error


def damaged(path: Path) -> str:
    """The sentence about a workbook nobody can read."""
    return tr("{path} is a damaged workbook. Open it in Excel and save it as .xlsx, then try again.", path=path)


def _sheet(book: Any, found: Any) -> Sheet:
    read = book.get_sheet_by_name(found.name)
    top, left = read.start or (0, 0)
    merges = tuple(Merge(a[0] + 1, a[1] + 1, b[0] + 1, b[1] + 1) for a, b in read.merged_cell_ranges or ())
    rows = {}
    for row, line in enumerate(read.iter_rows(), top + 1):
        cells = {column: Cell(_whole(value)) for column, value in enumerate(line, left + 1) if value != ""}
        if cells:
            rows[row] = cells
    return Sheet(found.name, rows, merges, is_hidden=not str(found.visible).endswith(".Visible"))


def _with_errors(sheet: Sheet, places: Places) -> Sheet:
    rows = {row: dict(cells) for row, cells in sheet.rows.items()}
    for (row, column), text in places.items():
        rows.setdefault(row, {})[column] = Cell(text, is_error=True)
    return replace(sheet, rows=dict(sorted(rows.items())))


def _whole(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return int(value) if isinstance(value, float) and value.is_integer() else value
