"""Where a table's rows come from and how they are changed: a table of the shop, or the exceptions of one calendar."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from core import edit
from core.edit import Changes, RowChanges
from core.model import CalendarException, Scenario
from gui.session import Session
from gui.tables.calendar_columns import ExceptionRow
from gui.tables.specs import TableSpec

translate = QCoreApplication.translate
Cells = Mapping[tuple[str, str], Any]
"""New values of fields, by row id and field."""


class Rows(Protocol):
    """What a table model needs: rows to show, and edits of a scenario to hand to the session. Edits raise
    CorkboardError."""

    session: Session
    spec: TableSpec

    @property
    def exists(self) -> bool:
        """Whether there is a table to have rows at all."""

    def rows(self) -> tuple[Any, ...]:
        """The rows as they stand."""

    def rows_of(self, ids: Iterable[str]) -> list[Any]:
        """The rows of these ids, in no order; an id that there is no row of is no error."""

    def place_of(self, row_id: str) -> int | None:
        """Where a row stands in its own order, from 0; None where there is none."""

    def name_of(self, row: Any) -> str:
        """A row as the name of a step has it."""

    def changes(self, changes: Changes) -> RowChanges:
        """What of a change concerns these rows."""

    def made(self, scenario: Scenario, wanted: Sequence[Mapping[str, Any]]) -> list[Any]:
        """New rows with these field values; ids that are missing are given."""

    def with_cells(self, scenario: Scenario, cells: Cells, new_rows: Sequence[Any] = ()) -> Scenario:
        """With fields set and rows appended: one block is one edit."""

    def with_rows(self, scenario: Scenario, new_rows: Sequence[Any], position: int | None = None) -> Scenario:
        """With rows added before a position, or at the end."""

    def with_copies(self, scenario: Scenario, row_ids: Sequence[str]) -> Scenario:
        """With rows doubled."""

    def without(self, scenario: Scenario, row_ids: Sequence[str]) -> Scenario:
        """With rows removed."""

    def moved(self, scenario: Scenario, row_id: str, position: int) -> Scenario:
        """With one row at another position."""


class ShopRows:
    """One table of the shop."""

    exists = True

    def __init__(self, session: Session, spec: TableSpec) -> None:
        self.session, self.spec = session, spec

    def rows(self) -> tuple[Any, ...]:
        """The rows as they stand."""
        rows: tuple[Any, ...] = getattr(self.session.scenario.shop, self.spec.name).rows
        return rows

    def rows_of(self, ids: Iterable[str]) -> list[Any]:
        """The rows of these ids."""
        table = edit.table_of(self.session.scenario, self.spec.name)
        return [table[row_id] for row_id in ids if row_id in table]

    def place_of(self, row_id: str) -> int | None:
        """Where it stands in its table."""
        table = edit.table_of(self.session.scenario, self.spec.name)
        return table.position(row_id) if row_id in table else None

    def name_of(self, row: Any) -> str:
        """A row's id."""
        return str(row.id)

    def changes(self, changes: Changes) -> RowChanges:
        """What changed in this table."""
        return changes.of(self.spec.name)

    def made(self, scenario: Scenario, wanted: Sequence[Mapping[str, Any]]) -> list[Any]:
        """New rows; each missing id follows on the last one. Raises InvalidInput."""
        if not self.spec.stem:
            return [self.spec.make(**{**dict(self.spec.defaults), **fields}) for fields in wanted]
        table = getattr(scenario.shop, self.spec.name)
        ids = following_ids(table.rows[-1].id if table else None, self.spec.stem)
        taken = {*_taken(scenario, self.spec.name), *(fields["id"] for fields in wanted if "id" in fields)}
        free = (row_id for row_id in ids if row_id not in taken)
        return [
            self.spec.make(**{**dict(self.spec.defaults), "id": fields.get("id") or next(free), **fields})
            for fields in wanted
        ]

    def with_cells(self, scenario: Scenario, cells: Cells, new_rows: Sequence[Any] = ()) -> Scenario:
        """With fields set and rows appended."""
        after = edit.set_fields(scenario, self.spec.name, cells) if cells else scenario
        return self.with_rows(after, new_rows) if new_rows else after

    def with_rows(self, scenario: Scenario, new_rows: Sequence[Any], position: int | None = None) -> Scenario:
        """With rows added."""
        return edit.add_rows(scenario, self.spec.name, new_rows, position)

    def with_copies(self, scenario: Scenario, row_ids: Sequence[str]) -> Scenario:
        """With rows doubled, each copy after its original."""
        return edit.duplicate_rows(scenario, self.spec.name, row_ids)

    def without(self, scenario: Scenario, row_ids: Sequence[str]) -> Scenario:
        """With rows removed, and what belongs to them."""
        return edit.remove_rows(scenario, self.spec.name, row_ids)

    def moved(self, scenario: Scenario, row_id: str, position: int) -> Scenario:
        """With one row at another position."""
        return edit.move_row(scenario, self.spec.name, row_id, position)


class ExceptionRows:
    """The exceptions of one calendar, which is none until `calendar` names one."""

    def __init__(self, session: Session, spec: TableSpec) -> None:
        self.session, self.spec = session, spec
        self.calendar: str | None = None
        self._shown: tuple[ExceptionRow, ...] = ()

    @property
    def exists(self) -> bool:
        """Whether there is a calendar to have exceptions."""
        return self.calendar in self.session.scenario.shop.calendars

    def rows(self) -> tuple[ExceptionRow, ...]:
        """The exceptions in the calendar's order: later ones win over earlier ones."""
        self._shown = _numbered(self._exceptions(self.session.scenario))
        return self._shown

    def rows_of(self, ids: Iterable[str]) -> list[ExceptionRow]:
        """The exceptions of these places."""
        return [self._shown[int(row_id)] for row_id in ids if int(row_id) < len(self._shown)]

    def place_of(self, row_id: str) -> int | None:
        """Where it stands in the list: that is its id."""
        return int(row_id) if row_id.isdigit() and int(row_id) < len(self._shown) else None

    def name_of(self, row: ExceptionRow) -> str:
        """An exception has no name but its calendar's."""
        return translate("Tables", "an exception of {calendar}").format(calendar=self.calendar)

    def changes(self, changes: Changes) -> RowChanges:
        """What differs by place in the list, if the calendar changed at all."""
        if self.calendar not in changes.of("calendars").ids:
            return RowChanges()
        before = {row.id: row for row in self._shown}
        after = {row.id: row for row in self.rows()}
        return RowChanges(
            frozenset(after.keys() - before.keys()),
            frozenset(i for i in after.keys() & before.keys() if after[i] != before[i]),
            frozenset(before.keys() - after.keys()),
        )

    def made(self, _scenario: Scenario, wanted: Sequence[Mapping[str, Any]]) -> list[Any]:
        """New exceptions; their places are not known yet."""
        return [self.spec.make(**{"id": "", **fields}) for fields in wanted]

    def with_cells(self, scenario: Scenario, cells: Cells, new_rows: Sequence[Any] = ()) -> Scenario:
        """With moments or kinds changed, and exceptions appended."""
        changed: dict[str, dict[str, Any]] = {}
        for (row_id, name), value in cells.items():
            changed.setdefault(row_id, {})[name] = value
        rows = _numbered(self._exceptions(scenario))
        return self._with(scenario, [*(replace(row, **changed.get(row.id, {})) for row in rows), *new_rows])

    def with_rows(self, scenario: Scenario, new_rows: Sequence[Any], position: int | None = None) -> Scenario:
        """With exceptions added."""
        rows = list(_numbered(self._exceptions(scenario)))
        at = len(rows) if position is None else position
        return self._with(scenario, [*rows[:at], *new_rows, *rows[at:]])

    def with_copies(self, scenario: Scenario, row_ids: Sequence[str]) -> Scenario:
        """With exceptions doubled, each copy after its original."""
        chosen = set(row_ids)
        rows = _numbered(self._exceptions(scenario))
        return self._with(scenario, [copy for row in rows for copy in (row,) * (1 + (row.id in chosen))])

    def without(self, scenario: Scenario, row_ids: Sequence[str]) -> Scenario:
        """With exceptions removed."""
        gone = set(row_ids)
        return self._with(scenario, [row for row in _numbered(self._exceptions(scenario)) if row.id not in gone])

    def moved(self, scenario: Scenario, row_id: str, position: int) -> Scenario:
        """With one exception at another place in the list."""
        rows = list(_numbered(self._exceptions(scenario)))
        row = rows.pop(int(row_id))
        return self._with(scenario, [*rows[:position], row, *rows[position:]])

    def _exceptions(self, scenario: Scenario) -> tuple[CalendarException, ...]:
        found = scenario.shop.calendars.get(self.calendar or "")
        return found.exceptions if found else ()

    def _with(self, scenario: Scenario, rows: Sequence[ExceptionRow]) -> Scenario:
        exceptions = tuple(CalendarException(row.start, row.end, row.working) for row in rows)
        return edit.set_field(scenario, "calendars", self.calendar or "", "exceptions", exceptions)


def following_ids(last: str | None, first: str) -> Iterator[str]:
    """Ids that count on from the last one ("OF-1099", "OF-1100", …), or from the first of an empty table."""
    if last is None:
        yield first
    found = re.fullmatch(r"(.*?)(\d*)(\D*)", last or first)
    head, digits, tail = found.groups() if found else ("", "", "")
    if not digits:
        head, digits, tail = f"{last or first} ", "1", ""
    for number in count(int(digits) + 1):
        yield f"{head}{number:0{len(digits)}}{tail}"


def _taken(scenario: Scenario, table: str) -> set[str]:
    tables = ("machines", "producers") if table in ("machines", "producers") else (table,)  # lots know both by id alone
    return {row_id for name in tables for row_id in edit.table_of(scenario, name)}


def _numbered(exceptions: Sequence[CalendarException]) -> tuple[ExceptionRow, ...]:
    return tuple(ExceptionRow(str(at), e.start, e.end, e.working) for at, e in enumerate(exceptions))
