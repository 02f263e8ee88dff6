"""What changed between two scenarios, by table and id: all that a view needs to know after an edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from core.edit.tables import SHOP_FIELDS, TABLES, table_of
from core.model import EMPTY, FrozenMap, Scenario, Table


@dataclass(frozen=True, slots=True)
class RowChanges:
    """Ids of one table that are new, differ, or are gone; `reordered` when rows that stayed stand in another order."""

    added: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    reordered: bool = False

    @property
    def ids(self) -> frozenset[str]:
        """Every id concerned."""
        return self.added | self.changed | self.removed


@dataclass(frozen=True, slots=True)
class Changes:
    """Changes of each table that has any, and the names of changed fields that are no tables ("objective", "name")."""

    tables: Mapping[str, RowChanges] = field(default_factory=lambda: EMPTY)
    fields: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.tables) or bool(self.fields)

    def of(self, table: str) -> RowChanges:
        """The changes of one table, empty where there are none."""
        found: RowChanges = self.tables.get(table, NO_CHANGES)
        return found


NO_CHANGES = RowChanges()


def changes_between(before: Scenario, after: Scenario) -> Changes:
    """What differs; tables that are the same object are not looked at, so a small edit costs little at any size."""
    found = {name: _rows(table_of(before, name), table_of(after, name)) for name in TABLES}
    fields = {name for name in SHOP_FIELDS if getattr(before.shop, name) != getattr(after.shop, name)}
    if before.name != after.name:
        fields.add("name")
    return Changes(FrozenMap({name: rows for name, rows in found.items() if rows != NO_CHANGES}), frozenset(fields))


def all_of(scenario: Scenario) -> Changes:
    """Everything there is, as if each row had changed: for views that must show all of it anew."""
    found = {name: RowChanges(changed=frozenset(table_of(scenario, name).keys())) for name in TABLES}
    return Changes(FrozenMap(found), frozenset(SHOP_FIELDS))


def _rows(before: Table[Any], after: Table[Any]) -> RowChanges:
    if before is after:
        return NO_CHANGES
    found = after.since(before)
    return RowChanges(
        added=frozenset(row.id for row in found.added),
        changed=frozenset(was.id for was, now in found.changed if was != now),
        removed=frozenset(row.id for row in found.removed),
        reordered=found.reordered,
    )
