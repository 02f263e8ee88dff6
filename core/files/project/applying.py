"""From changes back to projects, with every row checked as one that comes from another system."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from core.edit import TABLES, table_of
from core.errors import InvalidInput
from core.files.project.change import CLOCK, NOTHING, Change, RowChange
from core.files.rows import FORMS, SHOP_KINDS, Counting, Form, Notes, Place, read_row
from core.model import FrozenMap, Plan, Project, Scenario, Table

NONSENSE = (InvalidInput, ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError, RecursionError)
"""What applying a change may raise when it is none of ours."""


class Applying:
    """Makes projects from changes.

    A row whose text was seen before is the same object again, so steps and scenarios share rows after reading as they
    did before writing.
    """

    def __init__(self, counting: Counting | None = None) -> None:
        self._counting = counting or Counting(0)
        self._seen: dict[tuple[str, str], Any] = {}

    def apply(self, before: Project | None, change: Change) -> Project:
        """The project that a change leads to."""
        head = change.head
        values: dict[str, Any] = {key: head[key] for key in ("name", "active") if key in head}
        if "settings" in head:
            values["settings"] = FrozenMap(head["settings"])
        if "scenarios" in head:
            values["scenarios"] = tuple(self._scenarios(before, change))
        if before is None:
            return Project(**values)
        return replace(before, **values) if values else before

    def _scenarios(self, before: Project | None, change: Change) -> Iterator[Scenario]:
        bases: dict[str | None, Scenario] = {scenario.name: scenario for scenario in before.scenarios} if before else {}
        bases[None] = NOTHING
        rows: dict[str, dict[str, dict[str, Any]]] = {}
        for row in change.rows:
            found = None if row.data is None else self._row(row)
            rows.setdefault(row.scenario, {}).setdefault(row.table, {})[row.id] = found
        for entry in change.head["scenarios"]:
            scenario = _applied(bases[entry["from"]], entry, rows.get(entry["name"], {}))
            if before is None:
                bases[scenario.name] = scenario
            yield scenario

    def _row(self, change: RowChange) -> Any:
        self._counting.one_more()
        key = (change.table, change.data or "")
        if key not in self._seen:
            self._seen[key] = _read(FORMS[change.table], key[1])
        return self._seen[key]


_decoded = json.JSONDecoder().decode
"""What `json.loads` does in the end, and for 640,000 short texts in half the time."""


def _read(form: Form, text: str) -> Any:
    notes = Notes()
    row = read_row(form, _decoded(text), Place(notes, CLOCK))
    if row is None:
        raise InvalidInput(notes.problems)
    return row


def _applied(base: Scenario, entry: Mapping[str, Any], rows: Mapping[str, Mapping[str, Any]]) -> Scenario:
    order = entry.get("order", {})
    tables = {
        name: _table(table_of(base, name), rows.get(name, {}), order.get(name))
        for name in TABLES if name in rows or name in order
    }
    plan = Plan(tables.pop("lots")) if "lots" in tables else base.plan
    values = {**tables, **{name: _field(name, value) for name, value in entry.get("fields", {}).items()}}
    if not values and plan is base.plan and entry["name"] == base.name:
        return base
    return Scenario(replace(base.shop, **values) if values else base.shop, plan, entry["name"])


def _table(base: Table[Any], changed: Mapping[str, Any], order: list[str] | None) -> Table[Any]:
    kept = [row for row in changed.values() if row is not None]
    if any(row is not None and row.id != row_id for row_id, row in changed.items()):
        raise ValueError("a row stands under another id than its own")
    gone = [row_id for row_id, row in changed.items() if row is None]
    table = base.without(gone).put(*kept) if base.rows else Table(kept)
    return table if order is None else Table(table[row_id] for row_id in order)


def _field(name: str, value: object) -> Any:
    notes = Notes()
    found = SHOP_KINDS[name].read(value, Place(notes, CLOCK))
    if notes.problems:
        raise InvalidInput(notes.problems)
    return found
