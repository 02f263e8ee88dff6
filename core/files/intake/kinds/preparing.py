"""What the cells of each column have in common: unit, decimal mark, order of dates, names that are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from core.files.intake.answers import answered
from core.files.intake.book import NO_ROW, Book
from core.files.intake.column import Column
from core.files.intake.dates import DateColumn, order_of
from core.files.intake.durations import knows_unit
from core.files.intake.headings import Heading
from core.files.intake.kinds.known import Spellings
from core.files.intake.kinds.layout import Layout, Search
from core.files.intake.kinds.matrix import is_value
from core.files.intake.kinds.rate_units import UNIT_KEY, rate_unit
from core.files.intake.numbers import decimal_mark
from core.files.intake.report import stem_of
from core.files.intake.table import FROM_SAVING, OrderTable
from core.files.intake.words import BRACKETS, fold, one_line
from core.language import tr

CAPTION_ROWS = 4
SMALL_UNITS = ("mm", "cm", "m", "%", "min")


def prepare_kind(book: Book, layout: Layout, search: Search, answers: Mapping[str, str]) -> OrderTable:
    """The table of a layout, with what was decided for each column."""
    bare = OrderTable(book, layout.sheet, layout.headings, layout.matching)
    values = {name: list(_values(bare, heading.column)) for name, heading in layout.matching.columns.items()}
    numbers = (one for name, found in values.items() if search.kind.fields[stem_of(name)].sort == "number"
               for one in found if isinstance(one, str))  # fmt: skip
    decimal, orders = decimal_mark(numbers), _orders(values, search)
    columns = {
        name: answered(Column(
            name, heading, decimal, 1, _unit(name, heading, bare, answers),
            DateColumn(*orders.get(name, ("DMY", False)), bare.near, tr(FROM_SAVING)),
            _spellings(name, search), book.is_text, _is_mostly_text(values[name]), takes_new=search.wishes.takes_new,
        ), answers)
        for name, heading in layout.matching.columns.items()
    }  # fmt: skip
    return OrderTable(book, layout.sheet, layout.headings, layout.matching, columns, None, decimal)


def _values(table: OrderTable, column: int) -> Iterator[Any]:
    for row in table.rows:
        cell = table.sheet.rows[row].get(column)
        if cell and cell.value is not None and not cell.is_error:
            yield cell.value


def _is_mostly_text(values: list[Any]) -> bool:
    return sum(isinstance(one, str) for one in values) * 2 > len(values)


def _orders(values: Mapping[str, list[Any]], search: Search) -> dict[str, tuple[str, bool]]:
    """The order of days and months of each column of dates; one that says nothing follows those that agree."""
    sorts = {name: search.kind.fields[stem_of(name)].sort for name in values}
    found = {name: order_of(values[name]) for name, sort in sorts.items() if sort in ("date", "moment")}
    proven = {order for order, is_proven in found.values() if is_proven}
    if len(proven) != 1 or "both" in proven:
        return found
    (agreed,) = proven
    return {name: told if told[1] else (agreed, True) for name, told in found.items()}


def _spellings(name: str, search: Search) -> Spellings:
    """The names a column may hold, in plain form, where it holds the names of rows."""
    return search.known.get(search.kind.references.get(stem_of(name), ""), {})


def _unit(name: str, heading: Heading, table: OrderTable, answers: Mapping[str, str]) -> str:
    """The unit of a column: as answered, in its header or its group, in a row of units below, or above the table."""
    if stem_of(name) == "rate":
        corner = table.headings.columns[0].own
        texts = (heading.own, heading.group, _below(table, heading.column), corner, *_around(table))
        return answers.get(UNIT_KEY, "") or next((text for text in texts if rate_unit(text)), "")
    around = _around(table) if stem_of(name) == "minutes" else ()
    for text in (heading.own, heading.group, _below(table, heading.column), table.headings.columns[0].own, *around):
        for found in BRACKETS.finditer(text):
            if found_unit := fold(one_line(found[1] or found[2] or "")):
                return found_unit
        if (last := fold(text).rpartition(" ")[2]) in SMALL_UNITS or (text == heading.own and knows_unit(last)):
            return last
    return ""


def _below(table: OrderTable, column: int) -> str:
    """The text right below a header, where it is no value: a unit."""
    cell = table.sheet.rows.get(table.headings.row + 1, NO_ROW).get(column)
    return f"({one_line(cell.value)})" if cell and isinstance(cell.value, str) and not is_value(cell) else ""


def _around(table: OrderTable) -> Iterator[str]:
    """The texts above the table, nearest first, and the sheet's name."""
    for row in range(table.headings.rows[0] - 1, table.headings.row - CAPTION_ROWS, -1):
        for cell in table.sheet.rows.get(row, NO_ROW).values():
            if isinstance(cell.value, str):
                yield one_line(cell.value)
    yield table.sheet.name
