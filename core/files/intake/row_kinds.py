"""Which rows of a table are orders, and why the others are none: titles, totals, repeated headers, notes, blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from core.files.intake.book import Row
from core.files.intake.contents import DATES
from core.files.intake.sections import (
    REPEATED,
    STRAY,
    SUBTOTAL,
    TITLE,
    tops_of_merges,
    without_other_tables,
    without_sums_above,
)
from core.files.intake.table import OrderTable
from core.files.intake.value_words import PIECES
from core.files.intake.words import head, plain
from core.language import mark, tr

TOTAL = re.compile(
    r"(sous |sub ?|grand |zwischen)?(total|totaux|summe|gesamt|somme|suma|soma|totales|totais)\w*\b"
    r"|(ara |mezi|mellan|del)?(summa|sum|razem|celkem|spolu|toplam|osszesen|mindosszesen|yhteensa|итого|всего|i alt)\b"
    r"|(ubertrag|report|a reporter|riporto|a riportare|transporte|suma y sigue|carried forward|brought forward|"
    r"carry over|cumul|overdracht|z przeniesienia|do przeniesienia)$"
)
"""A total, a subtotal, or what is carried over to the next printed page."""
GRAND = re.compile(
    r"grand total|total (general|geral|global|generale|ogolem)|totale generale|gesamt|endsumme|suma total|somme totale|"
    r"suma ogolem|genel toplam|celkem vse|mindosszesen|eindtotaal|totalt"
)
DATE_MASK = re.compile(
    r"[djtg]{2}[./-]m{2}(?:[./-][yajr]{2,4})?|m{2}[./-]d{2}(?:[./-]y{2,4})?|[yajr]{4}-m{2}-[djtg]{2}", re.IGNORECASE
)
"""How a date is to be written, such as dd/mm/yyyy or TT.MM.JJJJ."""
NOTHING_HERE = mark("nothing in the columns of the table")
SUM, GRAND_TOTAL, UNITS = mark("total"), mark("grand total"), mark("unit row")
SECTION, BLANK = mark("section title"), mark("blank row")
FAR_BLANK = mark("stray blank far below the table (blows up the used range)")
MANY_BLANKS = 20
"""Blank rows in one gap beyond which only the first is listed."""
FAR = 50
"""Rows below the table at which a lone blank is stray."""


class RowKind(NamedTuple):
    """A row, and why it is no order; "" where it is one, good or bad. The reason is a sentence that `tr` still has to
    translate, or one with a value in it, which is translated."""

    row: int
    why: str


def sort_rows(table: OrderTable) -> list[RowKind]:
    """Every row below the headers that holds something, and the blank ones between orders."""
    merged = {row for row, _ in tops_of_merges(table.sheet, table.headings.row)}
    reasons = {row: table.left_out.get(row) or _why(table, row, row in merged) for row in table.rows}
    reasons = without_sums_above(table, without_other_tables(table, reasons))
    orders = [row for row, why in reasons.items() if not why]
    first, last = (orders[0], orders[-1]) if orders else (0, 0)
    kinds = [RowKind(row, _placed(table, row, why, last)) for row, why in reasons.items()]
    return sorted([*kinds, *_blanks(list(reasons), first, last)])


def _why(table: OrderTable, row: int, is_merged: bool) -> str:
    cells = {c: cell for c, cell in table.sheet.rows[row].items() if not _is_blank(cell.value)}
    if not cells:
        return STRAY
    if _repeats_headers(table, cells):
        return REPEATED
    fields = {one.name for one in table.columns.values() if one.heading.column in cells}
    if not cells.keys() - {one.column for one in table.matching.apart}:
        return NOTHING_HERE
    words = _total_words(table, cells, fields)
    if words:
        return GRAND_TOTAL if GRAND.match(words) else SUM if TOTAL.fullmatch(words) else SUBTOTAL
    if not fields & {"quantity", "remaining", *DATES} and len(cells) <= (1 if "order" in fields else 2):
        return "" if is_merged and "order" in fields else TITLE
    return UNITS if _is_unit_row(table, row, cells) else ""


def _is_blank(value: object) -> bool:
    return isinstance(value, str) and not value.strip()


def _repeats_headers(table: OrderTable, cells: Row) -> bool:
    own = table.header_words
    same = sum(1 for c, cell in cells.items() if isinstance(cell.value, str) and own.get(c) == plain(cell.value))
    return same >= 2 and same >= 0.5 * len(cells)


def _total_words(table: OrderTable, cells: Row, fields: set[str]) -> str:
    """The words that say a row is a total: in the order's column, or anywhere where no order stands."""
    order = table.columns.get("order")
    number = cells.get(order.heading.column) if order else None
    if fields & DATES:
        return ""
    texts = [number.value] if number else [cell.value for cell in cells.values()]
    words = [plain(text) for text in texts if isinstance(text, str)]
    found = next((word for word in words if TOTAL.match(word)), "")
    return found if number is None or len(cells) <= 6 or len(cells) * 2 <= len(table.columns) else ""


def _is_unit_row(table: OrderTable, row: int, cells: Row) -> bool:
    """Whether a row right below the headers says units: short words only, and no digit."""
    texts = [cell.value for cell in cells.values()]
    return row == table.headings.row + 1 and all(
        isinstance(text, str) and (len(text) <= 8 or DATE_MASK.fullmatch(text)) and not re.search(r"\d", text)
        for text in texts
    ) and _names_a_unit(texts)  # fmt: skip


def _names_a_unit(texts: list[str]) -> bool:
    units = {"mm", "kg", "h", "min", "eur", "h min", "szt", "ks", "pz", "db", "kpl", "buc", "hrs", "std"} | PIECES
    return any(head(text).plain in units or DATE_MASK.fullmatch(text) for text in texts)


def _placed(table: OrderTable, row: int, why: str, last: int) -> str:
    """A reason, as far as it depends on whether orders follow."""
    if why == TITLE:
        return SECTION if row < last else mark("foot note")
    if why == STRAY:
        is_far = row > max(last, table.headings.row) + FAR
        return FAR_BLANK if is_far else BLANK
    return why


def _blanks(filled: list[int], first: int, last: int) -> Iterator[RowKind]:
    """Rows without any cell between orders; of a wide gap only the first."""
    known = [row for row in filled if first <= row <= last]
    for before, after in pairwise(known):
        gap = range(before + 1, after)
        if len(gap) > MANY_BLANKS:
            yield RowKind(gap[0], tr("blank rows down to row {row}", row=gap[-1]))
        else:
            yield from (RowKind(row, BLANK) for row in gap)

