"""The header row of a table whose words nobody knows, by shape alone: texts above columns of numbers and dates. What
such columns hold is asked, never guessed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from core.files.intake.book import NO_ROW, Sheet
from core.files.intake.dates import NUMERIC
from core.files.intake.numbers import Ambiguous, read_written
from core.files.intake.words import fold

LEAST_COLUMNS = 3
ROWS_BELOW = 4
LEAST_ROWS = 2
LONGEST = 60
"""Letters of a text beyond which it heads no column."""


def row_by_shape(sheet: Sheet, last: int) -> int | None:
    """The first row up to `last` that is made of different texts only, with a table below it in which some columns
    hold numbers or dates."""
    return next((row for row in sorted(sheet.rows) if row <= last and _heads_a_table(sheet, row)), None)


def _heads_a_table(sheet: Sheet, row: int) -> bool:
    texts = {column: cell.value for column, cell in sheet.rows[row].items() if cell.value not in (None, "")}
    if len(texts) < LEAST_COLUMNS or not all(_is_header(one) for one in texts.values()):
        return False
    if len({fold(one) for one in texts.values()}) < len(texts):
        return False
    below = [one for one in range(row + 1, row + 1 + ROWS_BELOW) if len(sheet.rows.get(one, NO_ROW)) * 2 >= len(texts)]
    return len(below) >= LEAST_ROWS and _counted_columns(sheet, list(texts), below) >= 1


def _is_header(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value.strip()) <= LONGEST and not _is_counted(value)


def _counted_columns(sheet: Sheet, columns: list[int], rows: list[int]) -> int:
    """Columns that hold numbers or dates in each of these rows but one."""
    return sum(sum(_is_counted(sheet.value(row, one)) for row in rows) >= max(LEAST_ROWS, len(rows) - 1)
               for one in columns)  # fmt: skip


def _is_counted(value: Any) -> bool:
    if isinstance(value, bool) or value is None:
        return False
    if not isinstance(value, str):
        return isinstance(value, int | float | date | datetime)
    try:
        return NUMERIC.fullmatch(fold(value)) is not None or read_written(value) is not None
    except Ambiguous:
        return True
