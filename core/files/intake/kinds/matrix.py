"""A matrix anywhere on a sheet: titles in a row and in a column, and values where they cross.

Captions, parameters and other tables may stand around it; totals, comments and columns of text beside the values are
no part of it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import lru_cache
from typing import Any

from core.files.intake.book import NO_ROW, Cell, Sheet
from core.files.intake.durations import CLOCK
from core.files.intake.kinds.cells import is_no
from core.files.intake.lexicon import fields_of
from core.files.intake.numbers import Ambiguous, read_written
from core.files.intake.words import one_line, plain

LOOKED_AT = 40
"""Rows below a row of titles that are looked at to judge it."""
MOST_TITLE_ROWS = 120
MOST_BETWEEN = 10
"""Rows of other kinds that may stand among those that are looked at."""
LEAST_COLUMNS = 2
MOST_JUNK = 0.3
"""Share of the filled cells of a column that may be no values."""
FEW = 3
"""Filled cells of a column of which one may be no value."""
DISTINCT = 0.8
"""Share of the rows that must have a title of their own."""
SUMS = re.compile(
    r"((sous |sub ?|grand |zwischen)?(total|totaux|summe|gesamt|somme|suma|soma|totale|totales|totali)\w*"
    r"|min|max|mini|maxi|minimum|maximum|moyenne|average|avg|mean|mittelwert|durchschnitt|media|moyen|promedio)\b"
)


@dataclass(frozen=True)
class Matrix:
    """A matrix on a sheet: the row of its titles and the column of the others, every title by its place, the text in
    the corner, what stands above the columns, and the columns in reach that are no part of it (with their headers)."""

    sheet: Sheet
    row: int
    key: int
    columns: Mapping[int, str]
    rows: Mapping[int, str]
    corner: str
    above: tuple[str, ...]
    others: Mapping[int, str]
    worth: float

    @property
    def last_row(self) -> int:
        """The last row with a title."""
        return max(self.rows, default=self.row)


def find_matrices(sheet: Sheet, row: int = 0, known: frozenset[str] = frozenset()) -> list[Matrix]:
    """The matrices of a sheet that do not overlap, the likeliest first; only the one whose titles stand in `row`, if
    that is given. Titles among the `known` (in plain form) are titles whatever else they may mean."""
    filled = sorted(sheet.rows)
    wanted = [row] if row in sheet.rows else _may_be_titles(sheet, filled)
    found = [one for each in wanted if (one := _matrix_at(sheet, filled, each, known))]
    kept: list[Matrix] = []
    for one in sorted(found, key=lambda one: (-one.worth, one.row)):
        if not any(_overlap(one, other) for other in kept):
            kept.append(one)
    return kept


def _may_be_titles(sheet: Sheet, filled: list[int]) -> list[int]:
    """The rows that do not simply go on with the row above: there, the same columns hold the same sorts of values."""
    found: list[int] = []
    before: list[tuple[int, bool]] = []
    for row in filled:
        now = [(column, is_number(cell.value)) for column, cell in sheet.rows[row].items()]
        if now != before or row - 1 not in sheet.rows or not any(is_numbered for _, is_numbered in now):
            found.append(row)
        before = now
        if len(found) == MOST_TITLE_ROWS:
            break
    return found


def _overlap(one: Matrix, other: Matrix) -> bool:
    rows = one.row <= other.last_row and other.row <= one.last_row
    return rows and bool({one.key, *one.columns} & {other.key, *other.columns})


def title_of(value: Any) -> str:
    """A title as text; "" where a cell holds none."""
    if isinstance(value, bool | date | time | timedelta) or value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    return one_line(str(value))


def is_value(cell: Cell | None) -> bool:
    """Whether a cell holds a number, or says that there is none."""
    if cell is None or cell.value is None or cell.is_error:
        return cell is None or cell.is_error
    return is_number(cell.value) or is_no(cell.value)


def is_number(value: Any) -> bool:
    """Whether a cell's value is a number or a duration, typed or written."""
    if isinstance(value, time | timedelta):
        return True
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return False
    return not isinstance(value, str) or _is_written_number(value)


@lru_cache(maxsize=2**16)
def _is_written_number(text: str) -> bool:
    try:
        return read_written(text) is not None or CLOCK.fullmatch(text.strip()) is not None
    except Ambiguous:
        return True


def _matrix_at(sheet: Sheet, filled: list[int], row: int, known: frozenset[str]) -> Matrix | None:
    titles = _titles(sheet, row)
    below = list(_rows_below(sheet, filled, row, titles, LOOKED_AT)) if len(titles) >= LEAST_COLUMNS else []
    if not below:
        return None
    valued = [c for c, title in titles.items() if not _is_aside(title, known) and _holds_values(sheet, c, below)]
    block = _block(sheet, valued, (row, below[-1]))
    key = _key_column(sheet, block, below, titles)
    block = [column for column in block if column > key]
    columns = {column: titles[column] for column in block}
    if not key or len(block) < LEAST_COLUMNS or _goes_on(sheet, row, columns):
        return None
    rows = _row_titles(sheet, _rows_below(sheet, filled, row, columns), key, columns)
    worth = _worth(sheet, columns, [one for one in below if one in rows])
    last = max(block)
    others = {c: t for c, t in titles.items() if key < c <= last and c not in columns}
    return Matrix(sheet, row, key, columns, rows, titles.get(key, ""), _above(sheet, row, columns), others, worth)


def _goes_on(sheet: Sheet, row: int, columns: Mapping[int, str]) -> bool:
    """Whether numbers for titles, and words for "none", are only the values of a table whose titles are above."""
    above = sheet.rows.get(row - 1, NO_ROW)
    are_values = all(is_number(title) or is_no(title) for title in columns.values())
    return are_values and 2 * sum(column in above for column in columns) >= len(columns)


def _titles(sheet: Sheet, row: int) -> dict[int, str]:
    found = {column: title_of(cell.value) for column, cell in sheet.rows[row].items() if not cell.is_error}
    for merge in sheet.merges:  # a title merged over several rows stands in the first of them
        if merge.top < row <= merge.bottom and merge.left == merge.right and merge.left not in found:
            found[merge.left] = title_of(sheet.value(merge.top, merge.left))
    return {column: title for column, title in sorted(found.items()) if re.search(r"\w", title)}


def _rows_below(sheet: Sheet, filled: list[int], row: int, titles: Mapping[int, str], most: int = 0) -> Iterator[int]:
    """The rows of a matrix below its titles, up to where other titles stand."""
    own, count = {plain(title) for title in titles.values()}, 0
    titles = dict(list(titles.items())[1:]) if len(titles) > LEAST_COLUMNS else titles  # the first may be the corner
    start = bisect_right(filled, row)
    for place, one in enumerate(filled[start : start + most + MOST_BETWEEN if most else None], start):
        cells = sheet.rows[one]
        words = {plain(title_of(cell.value)) for c, cell in cells.items() if c in titles and not is_value(cell)}
        if len(words) >= LEAST_COLUMNS and 2 * len(words) > sum(c in titles for c in cells):
            if count and not words <= own and _holds_numbers(sheet, filled[place + 1 : place + 2]):
                return
            continue
        yield one
        count += 1
        if count == most:
            return


def _holds_numbers(sheet: Sheet, rows: list[int]) -> bool:
    return any(is_number(cell.value) for row in rows for cell in sheet.rows[row].values())


def _is_aside(title: str, known: frozenset[str]) -> bool:
    """Whether a column is no part of a matrix by its header: a sum, or a field of an order."""
    word = plain(title)
    if word in known:
        return False
    return bool(SUMS.fullmatch(word)) or (len(word) > 3 and any(one != "machine" for one in fields_of(title)))


def _holds_values(sheet: Sheet, column: int, rows: list[int]) -> bool:
    cells = [cell for row in rows if (cell := sheet.rows[row].get(column)) and cell.value not in ("", None)]
    junk = sum(not is_value(cell) for cell in cells)
    return junk <= (MOST_JUNK * len(cells) if len(cells) > FEW else 1)


def _block(sheet: Sheet, columns: list[int], rows: tuple[int, int]) -> list[int]:
    """Of the columns that hold values, those that stand together: an empty column lies before another table."""
    top, bottom = rows
    used = {column for row in range(top, bottom + 1) for column in sheet.rows.get(row, NO_ROW)}
    blocks: list[list[int]] = []
    for column in columns:
        if not blocks or any(gap not in used for gap in range(blocks[-1][-1] + 1, column)):
            blocks.append([])
        blocks[-1].append(column)
    return max(blocks, key=len, default=[])


def _key_column(sheet: Sheet, block: list[int], rows: list[int], titles: Mapping[int, str]) -> int:
    """The column of the titles of rows, 0 where there is none: left of the values, or the first of them."""
    if not block:
        return 0
    left = [c for c in range(max(1, block[0] - 12), block[0]) if _names_rows(sheet, c, rows)]
    headed = [c for c in left if _is_key_word(titles.get(c, ""))]
    if headed or left:
        return (headed or left)[0]
    return block[0] if len(block) > LEAST_COLUMNS and _names_rows(sheet, block[0], rows) else 0


def _is_key_word(title: str) -> bool:
    return bool({"order", "machine"} & set(fields_of(title)))


def _names_rows(sheet: Sheet, column: int, rows: list[int]) -> bool:
    """Whether each row has a title of its own in a column."""
    found = [title for row in rows if (title := title_of(sheet.value(row, column)))]
    counts = Counter(found)
    is_named = len(found) - len(counts) <= max(1, (1 - DISTINCT) * len(found))
    if len(rows) == 1:
        return len(found) == 1
    return len(counts) > 1 and is_named and len(found) >= 0.5 * len(rows)


def _row_titles(sheet: Sheet, rows: Iterator[int], key: int, columns: Mapping[int, str]) -> dict[int, str]:
    """The rows that have a title and hold values, up to the last that does."""
    found = {row: title_of(sheet.value(row, key)) for row in rows}
    return {row: title for row, title in found.items() if title and any(c in sheet.rows[row] for c in columns)}


def _worth(sheet: Sheet, columns: Mapping[int, str], rows: list[int]) -> float:
    cells = [sheet.rows[row].get(column) for row in rows for column in columns]
    numbers = sum(cell is not None and is_number(cell.value) for cell in cells)
    junk = sum(cell is not None and not is_value(cell) for cell in cells)
    distinct = len({plain(title) for title in columns.values()}) / len(columns)
    return max(0.0, numbers - 0.9 * junk) * distinct


def _above(sheet: Sheet, row: int, columns: Mapping[int, str]) -> tuple[str, ...]:
    """What is written right above the titles."""
    reach = range(min(columns) - 1, max(columns) + 1)
    texts = (
        (merge_left, cell.value) for merge_left, cell in sheet.rows.get(row - 1, NO_ROW).items() if merge_left in reach
    )
    return tuple(one_line(text) for _, text in texts if isinstance(text, str) and text.strip())
