"""Where the orders stand in a workbook: the sheet, its header row, and which column fills which field."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.errors import Problem
from core.files.excel.columns import BY_HEADER, REQUIRED, Column, plain
from core.files.excel.workbook import Cell, Sheet

LAST_HEADER_ROW = 30
Row = Mapping[int, Cell]


@dataclass(frozen=True)
class OrderTable:
    """A sheet whose header row was found; `columns` are the known ones by their number."""

    sheet: Sheet
    header_row: int
    columns: Mapping[int, Column]

    @property
    def rows(self) -> Mapping[int, Row]:
        """The rows below the headers."""
        return {number: row for number, row in self.sheet.rows.items() if number > self.header_row}

    @property
    def unknown_headers(self) -> Sequence[Cell]:
        """Headers of columns that are not read."""
        return [cell for number, cell in self.sheet.rows[self.header_row].items() if number not in self.columns]

    def cells(self, row: Row) -> dict[str, Cell]:
        """The cells of a row by the field they fill."""
        return {column.field: row[place] for place, column in self.columns.items() if place in row}

    def problem(self, field: str, row: int, sentence: str) -> Problem:
        """Something wrong in a row, at the cell that fills a field, or at the order's number where none does."""
        headers = self.sheet.rows[self.header_row]
        places = {column.field: place for place, column in self.columns.items()}
        header = headers[places.get(field, places["id"])]
        letters = re.sub("[0-9]", "", header.address)
        return Problem(self.sheet.name, f"{letters}{row}", title(header), sentence)


def title(header: Cell) -> str:
    """A header on one line."""
    return " ".join(str(header.value).split())


def find_table(sheet: Sheet) -> OrderTable | None:
    """The order book of a sheet: the row with the most known headers, if all that are required are among them."""
    candidates = {number: _columns(row) for number, row in sheet.rows.items() if number <= LAST_HEADER_ROW}
    sound = {number: columns for number, columns in candidates.items() if _has_all(columns)}
    if not sound:
        return None
    header_row = max(sound, key=lambda number: (len(sound[number]), -number))
    return OrderTable(sheet, header_row, sound[header_row])


def _columns(row: Row) -> dict[int, Column]:
    """The known columns of a row; of two for the same field the first counts."""
    found: dict[int, Column] = {}
    for number, cell in row.items():
        column = BY_HEADER.get(plain(cell.value)) if isinstance(cell.value, str) else None
        if column and column not in found.values():
            found[number] = column
    return found


def _has_all(columns: Mapping[int, Column]) -> bool:
    return set(REQUIRED) <= {column.field for column in columns.values()}
