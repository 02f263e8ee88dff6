"""The names a shop uses: attributes and formats, each of which is a column of some table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
    return Vocabulary().joined(*_names({name: getattr(scenario.shop, name).rows for name in USED_IN}))


def grown(vocabulary: Vocabulary, scenario: Scenario, changes: Changes) -> Vocabulary:
    """With the names of rows that were added or changed; names that went out of use stay until the project is opened
    anew."""
    return vocabulary.joined(*_latest.names_of(scenario, changes))


class _Latest:
    """The names of the rows of one change: every table asks for the same, and there may be thousands of rows."""

    def __init__(self) -> None:
        self._changes: Changes | None = None
        self._names: tuple[set[str], set[str]] = (set(), set())

    def names_of(self, scenario: Scenario, changes: Changes) -> tuple[set[str], set[str]]:
        """The attributes and formats of the rows that were added or changed."""
        if changes is not self._changes:
            rows = {}
            for name in USED_IN:
                found = changes.of(name)
                concerned = found.added | found.changed
                rows[name] = [row for row in getattr(scenario.shop, name).rows if row.id in concerned]
            self._changes, self._names = changes, _names(rows)
        return self._names


_latest = _Latest()


def _names(rows: Mapping[str, Sequence[Any]]) -> tuple[set[str], set[str]]:
    attributes: set[str] = set()
    formats: set[str] = set()
    for names in {tuple(order.attributes.keys()) for order in rows["orders"]}:  # orders of one book have the same
        attributes.update(names)
    formats.update(order.attributes.get("format") or "" for order in rows["orders"])
    for machine in rows["machines"]:
        formats.update(machine.rates)
        attributes.update(machine.mounted.attributes if machine.mounted else ())
    for rule in rows["rules"]:
        attributes.update(rule.when)
    return attributes, formats - {""}
