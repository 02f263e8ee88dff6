"""The rows of a table of any kind: each becomes a record with its fields, or has a reason why it is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from core.files.intake.book import NO_ROW, Cell, Row, address
from core.files.intake.column import Column
from core.files.intake.kinds.cells import NOT_AVAILABLE
from core.files.intake.kinds.layout import Layout, Search
from core.files.intake.kinds.matrix import SUMS, title_of
from core.files.intake.labels import remark_on
from core.files.intake.progress import Tell, counted, untold
from core.files.intake.records import Record, correction_of
from core.files.intake.report import stem_of
from core.files.intake.row_kinds import BLANK, NOTHING_HERE, SUM, UNITS
from core.files.intake.row_looks import fate_of
from core.files.intake.sections import REPEATED
from core.files.intake.table import OrderTable
from core.files.intake.told import Issue, Note, Told, ok
from core.files.intake.values import read_cell
from core.files.intake.words import plain
from core.language import mark, tr

Groups = Sequence[Sequence[str]]
AMOUNTS = ("cost", "rate", "to")
"""Fields whose cells may say that there is nothing, even by #N/A."""
UNIT = re.compile(r"[([]?([a-z0-9€$]{1,6}/[a-z0-9]{1,5}|mm|kg|h|min|pcs|€|eur|s|%)[)\]]?")
LONGEST_UNIT = 12
MAY_BE_EMPTY = frozenset(("cost", "rate", "allowed", "answer", "from", "to", "when", "change"))
"""Fields that say something by being empty: there is no such pair, the offer is open, the change may be any."""


def read_rows(table: OrderTable, layout: Layout, search: Search, tell: Tell = untold) -> list[Record]:
    """Every row below the headers, with its status."""
    reasons = {row: table.left_out.get(row) or _why(table, layout, search, row) for row in _rows(table, layout)}
    kept = [row for row, why in reasons.items() if not why]
    records = [
        Record(row, "skip", tr(why)) if why else _record(table, search, row)
        for row, why in counted(list(reasons.items()), tell) if why != BLANK or (kept and row < kept[-1])
    ]  # fmt: skip
    seen: dict[object, int] = {}
    for record in records:
        if not record.why:
            _check(record, table, search, layout.needed(search.kind), seen)
            record.status = _status(record, table)
    return records


def _rows(table: OrderTable, layout: Layout) -> Sequence[int]:
    if layout.matrix is None:
        return table.rows
    last = layout.matrix.last_row
    return [row for row in table.rows if row <= last]


def _why(table: OrderTable, layout: Layout, search: Search, row: int) -> str:
    """Why a row is none of the table's, as a sentence still to be translated; "" where it is one, good or bad."""
    row_cells = table.sheet.rows[row].items()
    cells = {c: cell for c, cell in row_cells if cell.is_error or cell.is_formula or cell.value not in (None, "")}
    inside = cells.keys() & table.filled_columns
    if not cells:
        return BLANK
    if _repeats_headers(table, cells):
        return REPEATED
    if not inside:
        return NOTHING_HERE
    if any(_is_sum(cells[c].value) for c in inside if isinstance(cells[c].value, str)):
        return SUM
    return _why_lone(table, layout, search, cells)


@lru_cache(maxsize=2**13)
def _is_sum(text: str) -> bool:
    return SUMS.fullmatch(plain(title_of(text))) is not None


def _why_lone(table: OrderTable, layout: Layout, search: Search, cells: Row) -> str:
    """Why a row that has a name and nothing else is none: a title, or a note."""
    filled = cells.keys() & table.filled_columns
    if layout.matrix is not None:
        named = {one.heading.column for name, one in table.columns.items() if stem_of(name) in search.kind.key}
        if not filled - named and not _is_known(table, search, cells):
            return mark("no value in this row")
        return "" if not named or filled & named else mark("no title in this row")
    is_lone = len(filled) == 1 and len(table.columns) > 2
    return mark("title or note: only one cell is filled") if is_lone else _unit_row(table, cells)


def _is_known(table: OrderTable, search: Search, cells: Row) -> bool:
    """Whether a row without values has the name of a row of the project: an order that may go nowhere."""
    keys = [one for name, one in table.columns.items() if stem_of(name) in search.kind.key]
    told = ((one, cells[one.heading.column].value) for one in keys if one.heading.column in cells)
    return any(plain(title_of(value)) in column.spellings for column, value in told)


def _unit_row(table: OrderTable, cells: Row) -> str:
    texts = [cell.value for cell in cells.values()]
    words = [text.strip().lower() for text in texts if isinstance(text, str) and len(text) <= LONGEST_UNIT]
    return UNITS if len(words) == len(texts) and any(map(UNIT.fullmatch, words)) else ""


def _repeats_headers(table: OrderTable, cells: Row) -> bool:
    own = table.header_words
    same = sum(1 for c, cell in cells.items() if isinstance(cell.value, str) and own.get(c) == plain(cell.value))
    return same >= 2 and same >= 0.5 * len(cells)


def _record(table: OrderTable, search: Search, row: int) -> Record:
    record, cells = Record(row), table.sheet.rows[row]
    for column in table.in_order:
        cell = cells.get(column.heading.column) or _merged(table, search, column, row)
        if cell and table.known.corrections and (changed := correction_of(table, row, column)):
            record.issues.append(changed)
            column = replace(column, is_text=True)
        told = _told(cell, column, search) if cell else Told(None)
        record.fields[column.name] = told.value
        if told.value is None and any(note.level != "ok" for note in told.notes):
            record.unread.add(column.name)
        for note in told.notes:
            _say(record, table, search, column.name, note)
    return record


def _merged(table: OrderTable, search: Search, column: Column, row: int) -> Cell | None:
    """The cell above that a name is merged with: one machine for several rows of its rates."""
    if stem_of(column.name) not in search.kind.key:
        return None
    place = column.heading.column
    tops = (one.top for one in table.sheet.merges if one.left == place and one.top < row <= one.bottom)
    return next((table.sheet.rows.get(top, NO_ROW).get(place) for top in tops), None)


def _told(cell: Cell, column: Column, search: Search) -> Told:
    stem = stem_of(column.name)
    if cell.is_error and stem in AMOUNTS and str(cell.value).upper() in NOT_AVAILABLE:
        return ok(None, tr("{value} read as nothing", value=cell.value))
    return read_cell(cell, column, search.kind.fields[stem].read)


def _say(record: Record, table: OrderTable, search: Search, name: str, note: Note) -> None:
    column = table.columns.get(name)
    place = address(record.row, column.heading.column) if column else ""
    value = table.sheet.rows.get(record.row, NO_ROW).get(column.heading.column) if column else None
    expected = tr(search.kind.fields[stem_of(name)].expected) if note.level != "ok" else ""
    read = "" if value is None or value.value is None else str(value.value)
    said = f"{column.opening}{note.sentence}" if column else remark_on(name, note.sentence)
    record.issues.append(Issue(record.row, name, note.level, said, place, read, expected, note.about))


def _check(
    record: Record, table: OrderTable, search: Search, needed: Groups, seen: dict[object, int]
) -> None:
    """Say what is missing in a row, and where another row is about the same."""
    for group in needed:
        names = [name for name in record.fields if stem_of(name) in group]
        is_told = any(record.fields[name] not in (None, "") for name in names)
        if names and not is_told and not set(group) & MAY_BE_EMPTY and not record.unread & set(names):
            _say(record, table, search, names[0], Note("error", tr("empty")))
    key = search.kind.identity(record) if search.kind.identity else _key(record, search)
    if key is None:
        return
    earlier = seen.setdefault(key, record.row)
    if earlier != record.row:
        name = next(name for name in record.fields if stem_of(name) in search.kind.key)
        _say(record, table, search, name, Note("error", tr("duplicate of row {row}", row=earlier)))


def _key(record: Record, search: Search) -> object:
    values = tuple(value for name, value in record.fields.items() if stem_of(name) in search.kind.key)
    return None if None in values or not values else values


def _status(record: Record, table: OrderTable) -> str:
    levels = {issue.level for issue in record.issues}
    if "error" in levels:
        return "error"
    fate = fate_of(table, record.row)
    if fate.status:
        record.issues.append(Issue(record.row, "", "ok", fate.why))
        return fate.status
    return "warn" if "warn" in levels else "ok"
