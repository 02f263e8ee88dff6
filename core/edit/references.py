"""Who names whom: what follows when a row gets another id, and what goes when it goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import replace
from typing import Any

from core.edit.tables import table_of
from core.model import Machine, Scenario, Table

NAMED_IN = {
    "orders": (("lots", "order"), ("modes", "order"), ("offers", "order")),
    "machines": (("lots", "resource"), ("modes", "resource")),
    "producers": (("lots", "resource"), ("modes", "resource"), ("offers", "producer")),
    "calendars": (("machines", "calendar"),),
}
"""For each table whose rows others name: the tables and fields that hold their ids."""
BELONGS = ("lots", "modes")
"""The tables whose rows cannot be without the order and the resource they name; offers are history and stay."""


def followed(scenario: Scenario, table: str, renamed: Mapping[str, str]) -> dict[str, Table[Any]]:
    """The tables that name rows by an old id, with the new one in its place."""
    if not renamed:
        return {}
    tables = {
        name: _mapped(table_of(scenario, name), field, lambda old: renamed.get(old, old))
        for name, field in NAMED_IN.get(table, ())
    }
    if table == "orders":
        tables["machines"] = _mapped(scenario.shop.machines, "mounted", lambda mounted: _remounted(mounted, renamed))
    return tables


def without_owners(scenario: Scenario, table: str, gone: Set[str]) -> dict[str, Table[Any]]:
    """The tables of lots and modes, without those that belong to rows that go."""
    return {
        name: _without(table_of(scenario, name), field, gone)
        for name, field in NAMED_IN.get(table, ()) if name in BELONGS
    }


def machines_on(scenario: Scenario, calendars: Set[str]) -> list[Machine]:
    """The machines that work by one of these calendars."""
    return [machine for machine in scenario.shop.machines.rows if machine.calendar in calendars]


def _mapped(table: Table[Any], field: str, change: Callable[[Any], Any]) -> Table[Any]:
    now = ((row, getattr(row, field)) for row in table.rows)
    changed = {row.id: replace(row, **{field: new}) for row, old in now if (new := change(old)) != old}
    return table.replaced(changed) if changed else table


def _remounted(mounted: Any, renamed: Mapping[str, str]) -> Any:
    return replace(mounted, order=renamed[mounted.order]) if mounted and mounted.order in renamed else mounted


def _without(table: Table[Any], field: str, gone: Set[str]) -> Table[Any]:
    return table.without(row.id for row in table.rows if getattr(row, field) in gone)
