"""Whether a sheet is what Excel could have written: rows, cells and columns that exist."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from core.errors import FileProblem
from core.files.intake.foreign import damaged
from core.files.templates.names import tag

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
ADDRESS = re.compile(r"[A-Z]{1,3}[1-9][0-9]{0,6}")


def check_sheet(tree: Any, styles: int, path: Path) -> None:
    """Raise FileProblem where a sheet has no rows to speak of, or rows, cells or columns that no sheet can have, or one
    of more than `styles` looks."""
    data, columns = tree.find(tag("sheetData")), tree.find(tag("cols"))
    if data is None:
        raise FileProblem(damaged(path))
    for row in data:
        if not _is_within(row.get("r", "1"), LAST_ROW):
            raise FileProblem(damaged(path))
        for cell in row:
            style = cell.get("s", "0")
            if not ADDRESS.fullmatch(cell.get("r", "A1")) or not (style.isdecimal() and int(style[:9]) < styles):
                raise FileProblem(damaged(path))
    for one in () if columns is None else columns:
        if not all(_is_within(one.get(end, ""), LAST_COLUMN) for end in ("min", "max")):
            raise FileProblem(damaged(path))


def _is_within(number: str, last: int) -> bool:
    return number.isdecimal() and len(number) < 9 and 1 <= int(number) <= last
