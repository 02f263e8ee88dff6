"""Rows become records: the fields as read, every remark with its cell, and what is to become of the row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from core.files.intake.book import NO_ROW, address
from core.files.intake.checks import check_each, check_usual_sizes
from core.files.intake.column import Column
from core.files.intake.corrections import said_of
from core.files.intake.progress import Tell, between, counted, untold
from core.files.intake.row_kinds import RowKind, sort_rows
from core.files.intake.row_looks import Fate, fate_of
from core.files.intake.table import OrderTable
from core.files.intake.told import Issue
from core.files.intake.values import EXPECTED, read_cell

READ = 0.7
"""The share of the reading that goes into single cells; the checks of whole rows take the rest."""


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


def read_records(table: OrderTable, tell: Tell = untold) -> list[Record]:
    """Every row below the headers, with its status."""
    kinds = sort_rows(table)
    records = [_record(table, kind) for kind in counted(kinds, between(tell, 0, READ))]
    orders = [one for one in records if not one.why]
    numbers: dict[str, Record] = {}
    for record in counted(orders, between(tell, READ, 1)):
        check_each(record, table, _earlier(record, numbers))
    check_usual_sizes(orders, table)
    for record in orders:
        fate = fate_of(table, record.row)
        record.status = _status(record, fate.status)
        _say_why_left_out(record, fate)
    return records


def _record(table: OrderTable, kind: RowKind) -> Record:
    if kind.why:
        return Record(kind.row, "skip", kind.why)
    record = Record(kind.row)
    for column in _in_order(table):
        _read(table, record, column)
    return record


def _in_order(table: OrderTable) -> Sequence[Column]:
    return sorted(table.columns.values(), key=lambda one: one.heading.column)


def _read(table: OrderTable, record: Record, column: Column) -> None:
    cell = table.sheet.rows.get(record.row, NO_ROW).get(column.heading.column)
    if cell is None:
        record.fields[column.name] = None
        return
    place = address(record.row, column.heading.column)
    if changed := correction_of(table, record.row, column):
        column = replace(column, is_text=True)  # what is typed here has no types
        record.issues.append(changed)
    told = read_cell(cell, column)
    record.fields[column.name] = told.value
    if told.value is None and told.notes:
        record.unread.add(column.name)
    for level, sentence in told.notes:
        said = f"{column.label} {sentence}" if sentence == "stored as a number" else f"{column.label}: {sentence}"
        expected = EXPECTED.get(column.name, "text") if level != "ok" else ""
        record.issues.append(Issue(record.row, column.name, level, said, place, str(cell.value), expected))


def correction_of(table: OrderTable, row: int, column: Column) -> Issue | None:
    """What the planner changed in a cell; None where he did not."""
    place = address(row, column.heading.column)
    if place not in table.known.corrections:
        return None
    book = next(sheet for sheet in table.book.sheets if sheet.name == table.sheet.name)
    said = f"{column.label}: {said_of(book, row, column.heading.column)}"
    return Issue(row, column.name, "changed", said, place, table.known.corrections[place])


def _earlier(record: Record, numbers: dict[str, Record]) -> Record | None:
    """The record above that has the same order number, if any."""
    number = record.fields.get("order")
    return numbers.setdefault(number, record) if number else None


def _status(record: Record, by_look: str) -> str:
    levels = {issue.level for issue in record.issues}
    if "error" in levels:
        return "error"
    if by_look:
        return by_look
    if record.fields.get("remaining") == 0 and record.fields.get("quantity"):
        return "skip_done"
    return "warn" if "warn" in levels else "ok"


def _say_why_left_out(record: Record, fate: Fate) -> None:
    if record.status.startswith("skip"):
        said = fate.why or "nothing left to print: kept as finished"
        record.issues.append(Issue(record.row, "", "ok", said))
