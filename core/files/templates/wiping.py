"""Bars of old in a grid that was learned: wiped before new ones are painted, each cell as an empty one beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from core.files.templates.names import tag
from core.files.templates.references import column_of
from core.files.templates.sheet import FORMULA, Sheet, cell_in
from core.files.templates.spec import SheetSpec

Look = tuple[int, int]
"""Which of the rows of a machine, and which column."""


def wipe_bars(sheet: Sheet, spec: SheetSpec) -> None:
    """Empty the slots of a grid in use, take their merged cells apart, and give them the look of free slots."""
    slots = spec.slots
    if slots is None or not slots.is_used:
        return
    begin, height = spec.block[0], spec.block[1] - spec.block[0] + 1
    columns = range(slots.column, slots.last + 1)
    wipe(sheet, (range(begin, spec.last + 1), columns), height)


def wipe(sheet: Sheet, where: tuple[range, Sequence[int]], height: int, *, is_turned: bool = False) -> None:
    """Wipe rows and columns; cells are alike that stand in the same of `height` rows and in the same column, in a
    turned grid those of one row."""
    rows, columns = where
    inside = set(columns)
    bars = [one for one in sheet.merges if one.first_row in rows and one.first_column in inside]
    sheet.set_merges([one for one in sheet.merges if one not in bars])
    taken = {(row, column) for one in bars for row in range(one.first_row, one.last_row + 1)
             for column in range(one.first_column, one.last_column + 1)}  # fmt: skip

    def look(row: int, column: int) -> Look:
        return (row, 0) if is_turned else ((row - rows[0]) % height, column)

    free = [(look(row, column), style) for row, column, style in _free(sheet, where) if (row, column) not in taken]
    bare, every = _commonest(free), _commonest([(at[:1], style) for at, style in free])
    for row, column, cell in _cells(sheet, where):
        at = look(row, column)
        old = int(cell.get("s", "0"))
        style = bare.get(at, every.get(at[:1]))
        sheet.put(cell, None)
        cell.set("s", str(style if style is not None else sheet.book.styles.bare(old)))


def _cells(sheet: Sheet, where: tuple[range, Sequence[int]]) -> Iterable[tuple[int, int, Any]]:
    """The cells of these rows and columns, made where there are none."""
    rows = sheet.rows
    for number in where[0]:
        if number in rows:
            yield from ((number, column, cell_in(rows[number], column)) for column in where[1])


def _free(sheet: Sheet, where: tuple[range, Sequence[int]]) -> Iterator[tuple[int, int, int]]:
    """Row, column and style of the slots that hold nothing and have no colour; a cell that was never touched has the
    style of its row or column."""
    rows, columns = where
    for number in rows:
        row = sheet.rows.get(number)
        held = {} if row is None else {column_of(cell.get("r")): cell for cell in row}
        for column in columns:
            cell = held.get(column)
            style = int(cell.get("s", "0")) if cell is not None else _style_of_none(sheet, row, column)
            is_free = cell is None or (sheet.value(cell) is None and cell.find(FORMULA) is None)
            if is_free and not _is_coloured(sheet, style):
                yield number, column, style


def _style_of_none(sheet: Sheet, row: Any, column: int) -> int:
    if row is not None and row.get("customFormat") in ("1", "true"):
        return int(row.get("s", "0"))
    columns = sheet.tree.find(tag("cols"))
    own = (one for one in (() if columns is None else columns) if int(one.get("min")) <= column <= int(one.get("max")))
    found = next(own, None)
    return 0 if found is None else int(found.get("style", "0"))


def _commonest(found: Iterable[tuple[tuple[int, ...], int]]) -> dict[tuple[int, ...], int]:
    """The commonest style of each look."""
    styles: dict[tuple[int, ...], Counter[int]] = {}
    for at, style in found:
        styles.setdefault(at, Counter())[style] += 1
    return {at: one.most_common(1)[0][0] for at, one in styles.items()}


def _is_coloured(sheet: Sheet, style: int) -> bool:
    """Whether a ground is a colour; white and greys mark free time, weekends and nights."""
    fill = sheet.book.styles.fill_of(style)
    if fill is None:
        return sheet.book.styles.is_filled(style)
    red, green, blue = (int(fill[at : at + 2], 16) for at in (0, 2, 4))
    return max(red, green, blue) - min(red, green, blue) > 12
