"""Workbooks of other kinds (.xls, .ods, .xlsb), read by calamine in a process of its own: a hostile one can end that
process, or fill its memory, and nothing else.

As a program it prints the sheets of one file as JSON: `python -m core.files.intake.foreign BOOK.xls`.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from core.errors import FileProblem
from core.files.intake.book import Book, Cell, Merge, Sheet

ROOT = Path(__file__).resolve().parents[3]
SECONDS = 60
MOST_MEMORY = 2 * 2**30
PASSWORD_CODE = 3


def read_foreign(path: Path) -> Book:
    """All sheets of a workbook. Raises FileProblem where it cannot be read, whatever it does to its reader."""
    command = [sys.executable, "-m", "core.files.intake.foreign", str(path.absolute())]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired as error:
        raise FileProblem(f"{path} took more than {SECONDS} seconds to read, so it was given up.") from error
    if done.returncode == PASSWORD_CODE:
        raise FileProblem(f"{path} is protected by a password. Save a copy without one, and import that.")
    if done.returncode:
        raise FileProblem(f"{path} is a damaged workbook. Open it in Excel and save it as .xlsx, then try again.")
    return Book(path.name, tuple(_sheet(one) for one in json.loads(done.stdout)))


def _sheet(told: dict[str, Any]) -> Sheet:
    rows = {int(row): {int(c): Cell(_value(v)) for c, v in cells.items()} for row, cells in told["rows"].items()}
    return Sheet(told["name"], rows, tuple(Merge(*one) for one in told["merges"]), is_hidden=told["hidden"])


def _value(told: Any) -> Any:
    if not isinstance(told, list):
        return told
    kind, written = told
    if kind == "seconds":
        return timedelta(seconds=written)
    return {"datetime": datetime, "date": date, "time": time}[kind].fromisoformat(written)  # type: ignore[attr-defined]


def _main(path: str) -> int:
    import python_calamine as calamine

    _limit_memory()
    try:
        with calamine.CalamineWorkbook.from_path(path) as book:
            sheets = [_told(book, one) for one in book.sheets_metadata if "WorkSheet" in str(one.typ)]
    except calamine.PasswordError:
        return PASSWORD_CODE
    sys.stdout.write(json.dumps(sheets, default=_written))
    return 0


def _told(book: Any, sheet: Any) -> dict[str, Any]:
    read = book.get_sheet_by_name(sheet.name)
    top, left = read.start or (0, 0)
    merges = [[a[0] + 1, a[1] + 1, b[0] + 1, b[1] + 1] for a, b in read.merged_cell_ranges or ()]
    rows = {}
    for row, line in enumerate(read.iter_rows(), top + 1):
        cells = {column: value for column, value in enumerate(line, left + 1) if value != ""}
        if cells:
            rows[row] = {column: _whole(value) for column, value in cells.items()}
    return {"name": sheet.name, "hidden": "Visible" not in str(sheet.visible), "rows": rows, "merges": merges}


def _whole(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _written(value: Any) -> list[Any]:
    if isinstance(value, timedelta):
        return ["seconds", value.total_seconds()]
    return [type(value).__name__, value.isoformat()]


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):  # Windows has no such limit
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1]))
