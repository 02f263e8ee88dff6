"""What an import changes, field by field: the same for rows of every table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any, NamedTuple

from core.edit import PROGRESS, table_of
from core.files.intake.comparing import Comparison
from core.model import Mounted, Scenario


class FieldChange(NamedTuple):
    """One field of one row that an import would change, the part of it (a format, an attribute) where it has parts, its
    value before and after (None for nothing), and whether it stays all the same, because locked or begun work needs
    it."""

    table: str
    row: str
    field: str
    part: str
    before: Any
    after: Any
    stays: bool = False


def changes_of(comparison: Comparison, scenario: Scenario) -> list[FieldChange]:
    """Every field of known rows that an import would change, in the order of its rows; those of other tables last."""
    found: list[FieldChange] = []
    for table, rows in {comparison.table: comparison.rows, **comparison.beside}.items():
        known = table_of(scenario, table)
        for row in rows:
            if row.id in known and row != known[row.id]:
                found += _changes(table, known[row.id], row, comparison)
    return found


def _changes(table: str, before: Any, after: Any, comparison: Comparison) -> Iterator[FieldChange]:
    is_kept = table == comparison.table and before.id in comparison.difference.protected
    for field in fields(before):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old != new:
            stays = is_kept and not (table == "orders" and field.name in PROGRESS)
            for part, was, becomes in _parts(old, new):
                yield FieldChange(table, before.id, field.name, part, was, becomes, stays)


def _parts(before: Any, after: Any) -> Iterator[tuple[str, Any, Any]]:
    """The parts of a value that differ, where it is made of named ones; otherwise the value as a whole."""
    old, new = _named(before), _named(after)
    if old is None and new is None:
        yield "", before, after
        return
    for name in dict.fromkeys((*(old or ()), *(new or ()))):
        was, becomes = (old or {}).get(name), (new or {}).get(name)
        if was != becomes:
            yield name, was, becomes


def _named(value: Any) -> Mapping[str, Any] | None:
    if isinstance(value, Mounted):
        return {**value.attributes, "order": value.order}
    return value if isinstance(value, Mapping) else None
