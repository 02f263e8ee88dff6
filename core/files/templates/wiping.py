"""Bars of old in a grid that was learned: wiped before new ones are painted, each cell as an empty one beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from core.files.templates.references import column_of
from core.files.templates.sheet import Sheet
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
    sheet.set_merges([one for one in sheet.merges if not (one.first_row in rows and one.first_column in inside)])
    cells = [(row, column, cell) for row, column, cell in _cells(sheet, rows) if column in inside]

    def look(row: int, column: int) -> Look:
        return (row, 0) if is_turned else ((row - rows[0]) % height, column)

    bare, every = _bare(sheet, ((look(row, column), cell) for row, column, cell in cells))
    for row, column, cell in cells:
        at = look(row, column)
        old = int(cell.get("s", "0"))
        style = bare.get(at, every.get(0 if is_turned else at[0]))
        sheet.put(cell, None)
        cell.set("s", str(style if style is not None else sheet.book.styles.bare(old)))


def _cells(sheet: Sheet, rows: range) -> Iterable[tuple[int, int, Any]]:
    for number, row in sheet.rows.items():
        if number in rows:
            yield from ((number, column_of(cell.get("r")), cell) for cell in row)


def _bare(sheet: Sheet, cells: Iterable[tuple[Look, Any]]) -> tuple[dict[Look, int], dict[int, int]]:
    """The commonest style of free slots, by row of a machine and column, and by row of a machine alone. A slot is free
    that holds nothing and has the ground that most free slots have there, or none."""
    by_look: dict[Look, Counter[int]] = {}
    by_row: dict[int, Counter[int]] = {}
    for at, cell in cells:
        style = int(cell.get("s", "0"))
        if sheet.value(cell) is not None or _is_coloured(sheet, style):
            continue
        by_look.setdefault(at, Counter())[style] += 1
        by_row.setdefault(at[0], Counter())[style] += 1
    return ({at: one.most_common(1)[0][0] for at, one in by_look.items()},
            {at: one.most_common(1)[0][0] for at, one in by_row.items()})  # fmt: skip


def _is_coloured(sheet: Sheet, style: int) -> bool:
    """Whether a ground is a colour; white and greys mark free time, weekends and nights."""
    fill = sheet.book.styles.fill_of(style)
    if fill is None:
        return sheet.book.styles.is_filled(style)
    red, green, blue = (int(fill[at : at + 2], 16) for at in (0, 2, 4))
    return max(red, green, blue) - min(red, green, blue) > 12
