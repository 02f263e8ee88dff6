"""The machines a book knows, from the sheet beside the orders that lists them."""

from __future__ import annotations

from core.files.intake.book import Book, Sheet
from core.files.intake.words import plain

NAMES = frozenset(
    ("machine", "machines", "maschine", "maschinen", "maquina", "maquinas", "anlage", "anlagen", "ressources",
     "resources", "parc")
)
CODES = frozenset((
    "code", "machine", "id", "n", "no", "maschine", "maquina", "nummer", "codigo", "ref", "machine id", "machine no",
))  # fmt: skip
LAST_HEADER_ROW = 20


def machines_of(book: Book, orders: Sheet) -> list[str]:
    """The codes of a sheet named after machines; none where there is no such sheet."""
    for sheet in book.sheets:
        if sheet is not orders and NAMES & set(plain(sheet.name).split()):
            codes = _codes(sheet)
            if codes:
                return codes
    return []


def _codes(sheet: Sheet) -> list[str]:
    for row in sorted(row for row in sheet.rows if row <= LAST_HEADER_ROW):
        for column, cell in sheet.rows[row].items():
            if isinstance(cell.value, str) and plain(cell.value) in CODES and len(sheet.rows[row]) > 1:
                return _below(sheet, row, column)
    return []


def _below(sheet: Sheet, row: int, column: int) -> list[str]:
    values = (sheet.value(one, column) for one in sorted(sheet.rows) if one > row)
    return list(dict.fromkeys(str(one).strip() for one in values if isinstance(one, str | int) and str(one).strip()))
