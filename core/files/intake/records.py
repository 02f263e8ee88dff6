"""Rows become records: the fields as read, every remark with its cell, and what is to become of the row."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from core.files.intake.book import NO_ROW, address
from core.files.intake.carried import COUNTED, Carried, carried, tops_of_merges
from core.files.intake.checks import check_each, check_usual_sizes
from core.files.intake.column import Column
from core.files.intake.row_kinds import RowKind, is_struck, sort_rows
from core.files.intake.table import OrderTable
from core.files.intake.told import Issue, Note
from core.files.intake.values import EXPECTED, read_cell

Tops = Mapping[tuple[int, int], int]
DITTOS = 1000
"""Rows above that are looked through for what a ditto mark repeats."""


@dataclass
class Record:
    """A row of the table. `status` is "ok", "warn" (comes in, look at it), "error" (stays out), "skip" (no order),
    "skip_done" (nothing left to make) or "skip_cancelled" (struck through); `why` says it of rows that are no orders.
    `unread` are the fields whose cells hold something that could not be read."""

    row: int
    status: str = "ok"
    why: str = ""
    fields: dict[str, Any] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)

    @property
    def is_importable(self) -> bool:
        """Whether the row becomes an order."""
        return self.status in ("ok", "warn")


def read_records(table: OrderTable) -> list[Record]:
    """Every row below the headers, with its status."""
    kinds = sort_rows(table)
    tops = tops_of_merges(table.sheet, table.headings.row)
    above: deque[int] = deque(maxlen=DITTOS)
    records = []
    for kind in kinds:
        records.append(_record(table, kind, tops, above))
        if not kind.why:
            above.appendleft(kind.row)
    orders = [one for one in records if not one.why]
    numbers: dict[str, Record] = {}
    for record in orders:
        check_each(record, table, _earlier(record, numbers))
    check_usual_sizes(orders, table)
    for record in orders:
        record.status = _status(record, is_struck(table, record.row))
        _say_why_left_out(record)
    return records


def _record(table: OrderTable, kind: RowKind, tops: Tops, above: Iterable[int]) -> Record:
    if kind.why:
        return Record(kind.row, "skip", kind.why)
    record = Record(kind.row)
    for column in _in_order(table):
        top = tops.get((kind.row, column.heading.column)) if tops and column.name not in COUNTED else None
        other = carried(table.sheet, (kind.row, column.heading.column), above, top)
        _read(table, record, column, other)
    return record


def _in_order(table: OrderTable) -> Sequence[Column]:
    return sorted(table.columns.values(), key=lambda one: one.heading.column)


def _read(table: OrderTable, record: Record, column: Column, other: Carried | None) -> None:
    """Read a cell of a row, or the other one that counts in its place."""
    cell = other.cell if other else table.sheet.rows.get(record.row, NO_ROW).get(column.heading.column)
    if cell is None:
        record.fields[column.name] = None
        return
    told = read_cell(cell, column)
    notes = (Note("ok", other.sentence), *told.notes) if other else told.notes
    record.fields[column.name] = told.value
    if told.value is None and notes:
        record.unread.add(column.name)
    place = address(record.row, column.heading.column)
    for level, sentence in notes:
        said = f"{column.label} {sentence}" if sentence == "stored as a number" else f"{column.label}: {sentence}"
        expected = EXPECTED.get(column.name, "text") if level != "ok" else ""
        record.issues.append(Issue(record.row, column.name, level, said, place, str(cell.value), expected))


def _earlier(record: Record, numbers: dict[str, Record]) -> Record | None:
    """The record above that has the same order number, if any."""
    number = record.fields.get("order")
    return numbers.setdefault(number, record) if number else None


def _status(record: Record, is_struck_through: bool) -> str:
    levels = {issue.level for issue in record.issues}
    if "error" in levels:
        return "error"
    if is_struck_through:
        return "skip_cancelled"
    if record.fields.get("remaining") == 0 and record.fields.get("quantity"):
        return "skip_done"
    return "warn" if "warn" in levels else "ok"


def _say_why_left_out(record: Record) -> None:
    sentences = {
        "skip_done": "nothing left to print: kept as finished",
        "skip_cancelled": "struck through: proposed as cancelled",
    }
    if record.status in sentences:
        record.issues.append(Issue(record.row, "", "ok", sentences[record.status]))
