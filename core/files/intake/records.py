"""Rows become records: the fields as read, every remark with its cell, and what is to become of the row."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from core.files.intake.book import NO_ROW, Cell, address
from core.files.intake.carried import COUNTED, Carried, is_ditto, repeated, standing_for, titles_of
from core.files.intake.checks import check_each, check_usual_sizes, leave_out_by_state
from core.files.intake.column import Column
from core.files.intake.corrections import said_of
from core.files.intake.progress import Tell, between, counted, untold
from core.files.intake.row_kinds import RowKind, sort_rows
from core.files.intake.row_looks import Fate, fate_of
from core.files.intake.sections import tops_of_merges
from core.files.intake.table import OrderTable
from core.files.intake.told import Issue, Note
from core.files.intake.values import read_cell
from core.language import mark, tr

READ = 0.7
"""The share of the reading that goes into single cells; the checks of whole rows take the rest."""
Tops = Mapping[tuple[int, int], int]
STORED = mark("{field} stored as a number")
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


def read_records(table: OrderTable, tell: Tell = untold) -> list[Record]:
    """Every row below the headers, with its status."""
    kinds = sort_rows(table)
    tops = {**tops_of_merges(table.sheet, table.headings.row), **titles_of(table, kinds)}
    columns = sorted(table.columns.values(), key=lambda one: one.heading.column)
    above: deque[int] = deque(maxlen=DITTOS)
    records = []
    for kind in counted(kinds, between(tell, 0, READ)):
        records.append(_record(table, kind, columns, tops, above))
        if not kind.why:
            above.appendleft(kind.row)
    orders = [one for one in records if not one.why]
    numbers: dict[str, Record] = {}
    for record in counted(orders, between(tell, READ, 1)):
        check_each(record, table, _earlier(record, numbers))
    check_usual_sizes(orders, table)
    for record in orders:
        fate = fate_of(table, record.row)
        record.status = _status(record, fate.status, takes_finished=table.is_ours)
        _say_why_left_out(record, fate)
        if not table.is_ours:
            leave_out_by_state(record, table)
    return records


def _record(table: OrderTable, kind: RowKind, columns: Sequence[Column], tops: Tops, above: Iterable[int]) -> Record:
    if kind.why:
        return Record(kind.row, "skip", tr(kind.why))
    record, cells = Record(kind.row), table.sheet.rows.get(kind.row, NO_ROW)
    for column in columns:
        place = column.heading.column
        cell, other = cells.get(place), None
        if cell is None and tops and column.name not in COUNTED:
            other = standing_for(table.sheet, (kind.row, place), tops)
        elif cell is not None and is_ditto(cell.value):
            other = repeated(table.sheet, cell.value, place, above)
        if table.known.corrections and (changed := correction_of(table, kind.row, column)):
            record.issues.append(changed)
            column = replace(column, is_text=True)  # what is typed here has no types
        _read(record, column, other.cell if other else cell, other)
    return record


def _read(record: Record, column: Column, cell: Cell | None, other: Carried | None) -> None:
    """Read the cell of a row, or the other one that counts in its place."""
    if cell is None:
        record.fields[column.name] = None
        return
    told = read_cell(cell, column)
    notes = (Note("ok", other.sentence), *told.notes) if other else told.notes
    record.fields[column.name] = told.value
    if told.value is None and told.notes:
        record.unread.add(column.name)
    for level, sentence, about in notes:
        is_number = about == "number"
        said = tr(STORED, field=column.label) if is_number else f"{column.opening}{sentence}"
        expected = column.expected if level != "ok" else ""
        place = address(record.row, column.heading.column)
        record.issues.append(Issue(record.row, column.name, level, said, place, str(cell.value), expected, about))


def correction_of(table: OrderTable, row: int, column: Column) -> Issue | None:
    """What the planner changed in a cell; None where he did not."""
    place = address(row, column.heading.column)
    if place not in table.known.corrections:
        return None
    book = next(sheet for sheet in table.book.sheets if sheet.name == table.sheet.name)
    said = f"{column.opening}{said_of(book, row, column.heading.column)}"
    return Issue(row, column.name, "changed", said, place, table.known.corrections[place])


def _earlier(record: Record, numbers: dict[str, Record]) -> Record | None:
    """The record above that has the same order number, if any."""
    number = record.fields.get("order")
    return numbers.setdefault(number, record) if number else None


def _status(record: Record, by_look: str, *, takes_finished: bool) -> str:
    levels = {issue.level for issue in record.issues}
    if "error" in levels:
        return "error"
    if by_look:
        return by_look
    if record.fields.get("remaining") == 0 and record.fields.get("quantity") and not takes_finished:
        return "skip_done"
    return "warn" if "warn" in levels else "ok"


def _say_why_left_out(record: Record, fate: Fate) -> None:
    if record.status.startswith("skip"):
        said = fate.why or tr("nothing left to print: kept as finished")
        record.issues.append(Issue(record.row, "", "ok", said))
