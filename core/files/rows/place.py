"""Where in a file a value stands, and what was found wrong there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from core.errors import Problem
from core.files.rows.clocks import Clock
from core.language import tr

LONGEST_SHOWN = 60


@dataclass(slots=True)
class Notes:
    """What reading found: problems stop the import, warnings do not. Both carry their path as the problem's field."""

    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)


class Place(NamedTuple):
    """A path such as `orders[3].due`, where to note problems, and how times are written there."""

    notes: Notes
    clock: Clock
    path: str = ""

    def inside(self, key: str) -> Place:
        """The place of one key of this object."""
        return Place(self.notes, self.clock, f"{self.path}.{key}" if self.path else key)

    def item(self, position: int) -> Place:
        """The place of one element of this list."""
        return self._replace(path=f"{self.path}[{position}]")

    def report(self, sentence: str) -> None:
        """Note a problem here."""
        self.notes.problems.append(Problem("", "", self.path, sentence))

    def warn(self, sentence: str) -> None:
        """Note a warning here."""
        self.notes.warnings.append(Problem("", "", self.path, sentence))

    def wrong(self, value: object, expected: str) -> Any:
        """Note that something else was expected here; returns None, which reaches no row because a problem is noted."""
        self.report(tr("Expected {expected}, read {value}.", expected=expected, value=show(value)))


def show(value: object) -> str:
    """A value from a file as it stood there, shortened where it is long."""
    if isinstance(value, Mapping):
        return tr("an object") if value else tr("an empty object")
    if isinstance(value, list | tuple):
        return tr("a list") if value else tr("an empty list")
    if value is None:
        return tr("nothing")
    text = json.dumps(value, ensure_ascii=_is_broken(value), default=str)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


def _is_broken(value: object) -> bool:
    return isinstance(value, str) and not is_text(value)


def is_text(value: str) -> bool:
    """Whether a string can be written to a file at all (JSON may smuggle in half of a character)."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
