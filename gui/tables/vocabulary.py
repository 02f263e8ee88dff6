"""The names a shop uses: attributes and formats, each of which is a column of some table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from core.edit import Changes
from core.model import Scenario
from gui.tables.arrangement import sort_key

USED_IN = ("orders", "machines", "rules")
"""The tables whose rows name attributes or formats."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Attributes and formats in the order of their columns."""

    attributes: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()

    def joined(self, attributes: Iterable[str], formats: Iterable[str]) -> Vocabulary:
        """With more names; the vocabulary itself if it knew them all."""
        new_attributes = set(attributes) - set(self.attributes)
        new_formats = set(formats) - set(self.formats)
        if not new_attributes and not new_formats:
            return self
        return Vocabulary(
            tuple(sorted({*self.attributes, *new_attributes}, key=sort_key)),
            tuple(sorted({*self.formats, *new_formats}, key=sort_key)),
        )


def vocabulary_of(scenario: Scenario) -> Vocabulary:
    """All names used anywhere in a scenario."""
    return _with_rows(Vocabulary(), {name: getattr(scenario.shop, name).rows for name in USED_IN})


def grown(vocabulary: Vocabulary, scenario: Scenario, changes: Changes) -> Vocabulary:
    """With the names of rows that were added or changed; names that went out of use stay until the project is opened
    anew."""
    rows = {}
    for name in USED_IN:
        table, found = getattr(scenario.shop, name), changes.of(name)
        rows[name] = [table[row_id] for row_id in found.added | found.changed if row_id in table]
    return _with_rows(vocabulary, rows)


def _with_rows(vocabulary: Vocabulary, rows: Mapping[str, Iterable[Any]]) -> Vocabulary:
    attributes: set[str] = set()
    formats: set[str] = set()
    for order in rows["orders"]:
        attributes.update(order.attributes)
        formats.add(order.attributes.get("format") or "")
    for machine in rows["machines"]:
        formats.update(machine.rates)
        attributes.update(machine.mounted.attributes if machine.mounted else ())
    for rule in rows["rules"]:
        attributes.update(rule.when)
    return vocabulary.joined(attributes, formats - {""})
