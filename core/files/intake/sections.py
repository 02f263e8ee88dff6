"""Parts of a sheet that belong together: merged rows, a subtotal above its orders, a second table below the first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from core.files.intake.book import NO_ROW, Row, Sheet
from core.files.intake.contents import DATES
from core.files.intake.lexicon import fields_of
from core.files.intake.table import PIECES, OrderTable
from core.files.intake.values import read_cell
from core.language import mark

OTHER_TABLE = mark("headers of another table, which was not read")
OF_OTHER_TABLE = mark("row of another table")
REPEATED = mark("header repeated in the middle")
SUBTOTAL = mark("subtotal")
TITLE, STRAY = "title", "stray blank"
"""What a row is until it is known whether orders follow."""
GAPS = (TITLE, STRAY)
LEAST_HEADERS, LEAST_SUMMED = 3, 2
SUMMED = frozenset((*PIECES, "order", "value", "duration"))
"""Fields a row with the sum of others fills."""


def tops_of_merges(sheet: Sheet, header_row: int) -> Mapping[tuple[int, int], int]:
    """The first row of the merge each covered cell belongs to, for merges of rows of the table, by row and column."""
    found: dict[tuple[int, int], int] = {}
    for merge in sheet.merges:
        if merge.top > header_row and merge.left == merge.right and merge.bottom - merge.top < 1000:
            found |= {(row, merge.left): merge.top for row in range(merge.top + 1, merge.bottom + 1)}
    return found


def without_other_tables(table: OrderTable, reasons: Mapping[int, str]) -> dict[int, str]:
    """Why rows are no orders, with those of another table that begins below a gap; the first goes on where its
    headers are repeated, or a row has a day where it has its days."""
    found: dict[int, str] = {}
    is_other, before = False, table.headings.row
    for row, why in reasons.items():
        if why == REPEATED:
            is_other = False
        elif not why and _begins_table(table, row, is_below_gap=row > before + 1 or found.get(before) in GAPS):
            is_other, why = True, OTHER_TABLE
        elif is_other and not why:
            is_other = not _has_a_day(table, row)
            why = OF_OTHER_TABLE if is_other else ""
        found[row], before = why, row
    return found


def _begins_table(table: OrderTable, row: int, is_below_gap: bool) -> bool:
    """Whether a row below a gap is made of headers: texts without figures, one a known word of another column."""
    if not is_below_gap:
        return False
    cells = table.sheet.rows[row]
    texts = [cell.value for cell in cells.values() if isinstance(cell.value, str) and not re.search(r"\d", cell.value)]
    if len(texts) < max(LEAST_HEADERS, len(cells)):
        return False
    return any(fields_of(text) for text in texts) and _has_rows(table, row)


def _has_a_day(table: OrderTable, row: int) -> bool:
    """Whether a day stands where the table has its days: then the row is one of its own, whatever stands above."""
    columns = [one for name, one in table.columns.items() if name in DATES]
    cells = ((table.sheet.rows[row].get(one.heading.column), one) for one in columns)
    return any(cell is not None and read_cell(cell, one).value is not None for cell, one in cells)


def _has_rows(table: OrderTable, row: int) -> bool:
    below = table.sheet.rows.get(row + 1, NO_ROW)
    return any(not isinstance(cell.value, str) or re.search(r"\d", cell.value) for cell in below.values())


def without_sums_above(table: OrderTable, reasons: Mapping[int, str]) -> dict[int, str]:
    """Why rows are no orders, with those that only name a group and say the sum of the orders below them."""
    orders = [row for row, why in reasons.items() if not why]
    if not orders or not _may_be_sum(table, table.sheet.rows[orders[0]]):
        return dict(reasons)
    heads = [row for row in orders if _may_be_sum(table, table.sheet.rows[row])]
    if len(heads) * 2 > len(orders):
        return dict(reasons)
    groups = list(_groups(orders, set(heads)))
    if max(len(rows) for _, rows in groups) < LEAST_SUMMED:
        return dict(reasons)
    if not all(_sum(table, rows) == _sum(table, [head]) for head, rows in groups):
        return dict(reasons)
    return {**reasons, **dict.fromkeys(heads, SUBTOTAL)}


def _may_be_sum(table: OrderTable, cells: Row) -> bool:
    """Whether a row has a name, where orders stand or in a column of its own, and a quantity, and nothing else."""
    known = {one.heading.column: name for name, one in table.columns.items()}
    fields = {known[column] for column in cells if column in known}
    if not ("quantity" in fields and fields <= SUMMED):
        return False
    if "order" not in fields:
        return any(isinstance(cell.value, str) for column, cell in cells.items() if column not in known)
    return bool((table.columns.keys() - SUMMED) & {"customer", "article", *DATES})


def _groups(orders: Sequence[int], heads: set[int]) -> Iterator[tuple[int, list[int]]]:
    """Each head with the orders below it."""
    places = [place for place, row in enumerate(orders) if row in heads]
    for place, end in zip(places, [*places[1:], len(orders)], strict=True):
        yield orders[place], list(orders[place + 1 : end])


def _sum(table: OrderTable, rows: Sequence[int]) -> int:
    column = table.columns["quantity"]
    cells = [cell for row in rows if (cell := table.sheet.rows[row].get(column.heading.column))]
    return sum(read_cell(cell, column).value or 0 for cell in cells)
