"""An order book in Excel: the sheet and its header row are found, and every row becomes an order or a named problem."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from core.errors import FileProblem, InvalidInput, Problem
from core.files.excel.cell_values import Unreadable, read_moment
from core.files.excel.columns import ATTRIBUTES, BY_FIELD, BY_HEADER, NAMES, REQUIRED, plain
from core.files.excel.order_table import LAST_HEADER_ROW, OrderTable, find_table, title
from core.files.excel.workbook import Cell, read_sheets
from core.model import FrozenMap, Order, Shop, minute_of

END_OF_DAY = time(23, 59)
"""When an order is due whose date says no time of day."""
TOTALS = ("total", "sous total", "subtotal", "somme")


@dataclass(frozen=True)
class ImportReport:
    """What an order book gave: sound orders, cells that could not be read, rows left out, and what was odd.

    Each problem names the sheet as its table, the cell as its row and the column's header as its field. Rows with a
    problem are not among `orders`, so these can be imported without them.
    """

    orders: tuple[Order, ...]
    problems: tuple[Problem, ...] = ()
    skipped: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    sheet: str = ""


def read_order_book(path: Path | str, shop: Shop) -> ImportReport:
    """Read the orders of a workbook, with times counted from the shop's epoch. An order the shop knows keeps what the
    book has no column for.

    A due date or deadline without a time of day means the end of that day, a release its beginning. Raises FileProblem
    where the file is no workbook or holds no order book.
    """
    path = Path(path)
    tables = [table for sheet in read_sheets(path) if (table := find_table(sheet))]
    if not tables:
        raise FileProblem(
            f"{path} holds no order book: no row among the first {LAST_HEADER_ROW} of a sheet has the headers "
            f"{' and '.join(NAMES[field] for field in REQUIRED)}."
        )
    table = max(tables, key=lambda table: (len(table.columns), len(table.sheet.rows)))
    reading = _Reading(table, shop)
    for number, row in table.rows.items():
        reading.read(number, table.cells(row))
    return ImportReport(
        tuple(reading.orders.values()), tuple(reading.problems), tuple(reading.skipped),
        tuple(_warnings(table, tables)), table.sheet.name,
    )


def _warnings(table: OrderTable, tables: list[OrderTable]) -> list[Problem]:
    sentence = "This column is not known, or stands twice, and was left out."
    columns = [Problem(table.sheet.name, cell.address, title(cell), sentence) for cell in table.unknown_headers]
    others = [Problem(other.sheet.name, "", "", "This sheet was not read.") for other in tables if other is not table]
    return [*columns, *others]


@dataclass
class _Reading:
    """Goes down the rows of a table and sorts them into orders, problems and rows that are no orders."""

    table: OrderTable
    shop: Shop
    orders: dict[str, Order] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)
    rows_of: dict[str, int] = field(default_factory=dict)

    def read(self, number: int, cells: Mapping[str, Cell]) -> None:
        """Take one row."""
        reason = _why_no_order(cells)
        if reason:
            self.skipped.append(Problem(self.table.sheet.name, f"row {number}", "", reason))
            return
        before = len(self.problems)
        values = {name: self._value(name, number, cell) for name, cell in cells.items()}
        for name in REQUIRED:
            if name not in cells:
                self._report(name, number, "This cell is empty.")
        first = self.rows_of.setdefault(values.get("id") or f"row {number}", number)
        if first != number:
            self._report("id", number, f"{values['id']} already stands in row {first}.")
        if len(self.problems) == before:
            self._add(values, number)

    def _value(self, name: str, number: int, cell: Cell) -> Any:
        read = BY_FIELD[name].read
        try:
            return self._minute(name, read_moment(cell)) if read is read_moment else read(cell)
        except Unreadable as error:
            return self._report(name, number, str(error))

    def _minute(self, name: str, moment: datetime | date) -> int:
        if not isinstance(moment, datetime):
            moment = datetime.combine(moment, time() if name == "release" else END_OF_DAY)
        return minute_of(self.shop.epoch, moment)

    def _add(self, values: dict[str, Any], number: int) -> None:
        attributes = {name: values.pop(name) for name in ATTRIBUTES if name in values}
        try:
            order = self._order(values, attributes)
        except InvalidInput as error:
            for problem in error.problems:
                self._report(problem.field, number, problem.sentence)
        else:
            self.orders[order.id] = order

    def _order(self, values: Mapping[str, Any], attributes: Mapping[str, str]) -> Order:
        """The order of a row. What the book has no column for stays as the shop has it; an empty cell says there is
        nothing."""
        known = self.shop.orders.get(values["id"])
        if known is None:
            return Order(**values, attributes=FrozenMap(attributes))
        told = {column.field for column in self.table.columns.values()}
        kept = {name: value for name, value in known.attributes.items() if name not in told}
        defaults: dict[str, Any] = {one.name: one.default for one in fields(Order)}
        emptied = {name: defaults[name] for name in told & defaults.keys() - values.keys()}
        return replace(known, **emptied, **values, attributes=FrozenMap({**kept, **attributes}))

    def _report(self, name: str, number: int, sentence: str) -> None:
        self.problems.append(self.table.problem(name, number, sentence))


def _why_no_order(cells: Mapping[str, Cell]) -> str:
    """Why a row is no order but a title, a total or the like; "" where it is one, though perhaps a bad one."""
    if len(cells) <= 1:
        return "Taken for a title or a note: at most one known column is filled."
    words = {name: plain(cell.value) for name, cell in cells.items() if isinstance(cell.value, str)}
    if any(word.startswith(TOTALS) for name, word in words.items() if name == "id" or "id" not in cells):
        return "Taken for a total."
    return "It repeats the headers." if BY_HEADER.get(words.get("id", "")) is BY_FIELD["id"] else ""
