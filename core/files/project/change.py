"""What one step changes, as data: enough to make the project after it from the project before it.

The project file and the journal store steps in this form, so recording a step costs what it changed, not what the
project holds. A row travels as the JSON text of its exchange object, with times in minutes.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import is_
from typing import Any, NamedTuple

from core.edit import changes_between, table_of
from core.files.rows import FORMS, SHOP_KINDS, Minutes, write_row
from core.model import Project, Scenario, Shop

CLOCK = Minutes()
NOTHING = Scenario(Shop(date(2000, 1, 3)))
"""What a scenario is described against when no other can serve."""


class RowChange(NamedTuple):
    """A row of one scenario's table that is new or different, or gone where `data` is None."""

    scenario: str
    table: str
    id: str
    data: str | None


@dataclass(frozen=True)
class Change:
    """Rows that differ, in the order of their tables, and in `head` what is no row: names, settings, the order of rows.

    Each scenario of `head["scenarios"]` says which scenario of the project before it is described `from`.
    """

    head: dict[str, Any] = field(default_factory=dict)
    rows: list[RowChange] = field(default_factory=list)


def change_between(before: Project | None, after: Project) -> Change:
    """What leads from one project to another; from None, the whole project."""
    change = Change()
    values = {"name": after.name, "active": after.active, "settings": dict(after.settings)}
    for key, value in values.items():
        if before is None or getattr(before, key) != value:
            change.head[key] = value
    if before is None:
        _describe_all(after, change)
    elif not _are_same(before.scenarios, after.scenarios):
        bases = {scenario.name: scenario for scenario in before.scenarios}
        # A scenario that is new is described from the one it was most likely copied from.
        change.head["scenarios"] = [
            _describe(scenario, bases.get(scenario.name, before.scenario), change) for scenario in after.scenarios
        ]
    return change


def _describe_all(after: Project, change: Change) -> None:
    """The first scenario as a whole, the others by how they differ from it."""
    first, *others = after.scenarios
    entries = [_describe(first, None, change), *(_describe(other, first, change) for other in others)]
    change.head["scenarios"] = entries


def _are_same(before: Sequence[Scenario], after: Sequence[Scenario]) -> bool:
    return len(before) == len(after) and all(map(is_, before, after))


def _describe(after: Scenario, base: Scenario | None, change: Change) -> dict[str, Any]:
    """The entry of a scenario in the head; its rows join the others."""
    changes = changes_between(base or NOTHING, after)
    fields = [name for name in SHOP_KINDS if base is None or name in changes.fields]
    entry: dict[str, Any] = {"name": after.name, "from": base.name if base else None}
    if fields:
        entry["fields"] = {name: SHOP_KINDS[name].write(getattr(after.shop, name), CLOCK) for name in fields}
    for table, ids in changes.tables.items():
        rows, old = table_of(after, table), table_of(base or NOTHING, table)
        kept = [*(row_id for row_id in old if row_id in rows), *(row_id for row_id in rows if row_id not in old)]
        if kept != [*rows]:
            entry.setdefault("order", {})[table] = [*rows]
        gone = (RowChange(after.name, table, row_id, None) for row_id in sorted(ids.removed))
        put = (row for row in rows.rows if row.id in ids.added or row.id in ids.changed)
        change.rows.extend([*gone, *(RowChange(after.name, table, row.id, _text(table, row)) for row in put)])
    return entry


def _text(table: str, row: Any) -> str:
    return json.dumps(write_row(FORMS[table], row, CLOCK), separators=(",", ":"))
