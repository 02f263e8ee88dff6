"""Another epoch: minute 0 becomes another midnight, and every date stays what it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from core.edit.tables import table_of
from core.model import LENGTH_OF_DAY, CalendarException, Plan, Scenario, Table

MOMENTS = {
    "orders": ("release", "due", "deadline"),
    "machines": ("closed", "available_from"),
    "calendars": ("exceptions",),
    "offers": ("sent", "answered"),
    "lots": ("start", "end"),
}
"""The fields of each table that hold minutes since the epoch, or spans of them."""


def with_epoch(scenario: Scenario, epoch: date) -> Scenario:
    """The same dates counted from another midnight; what then lies before it is a conflict or has no effect."""
    minutes = (scenario.shop.epoch - epoch).days * LENGTH_OF_DAY
    if not minutes:
        return scenario
    tables: dict[str, Any] = {
        name: _shifted(table_of(scenario, name), fields, minutes) for name, fields in MOMENTS.items()
    }
    plan = Plan(tables.pop("lots"))
    return replace(scenario, shop=replace(scenario.shop, epoch=epoch, **tables), plan=plan)


def _shifted(table: Table[Any], fields: tuple[str, ...], minutes: int) -> Table[Any]:
    return Table(replace(row, **{name: _later(getattr(row, name), minutes) for name in fields}) for row in table.rows)


def _later(when: Any, minutes: int) -> Any:
    if when is None:
        return None
    if isinstance(when, tuple):
        return tuple(_later(one, minutes) for one in when)
    if isinstance(when, CalendarException):
        return replace(when, start=when.start + minutes, end=when.end + minutes)
    return when + minutes
