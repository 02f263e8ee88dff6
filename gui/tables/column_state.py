"""Which columns of a table show, how wide and in what order: remembered on this computer, table by table."""

from __future__ import annotations

import json
from typing import Any, TypeVar

from PySide6.QtCore import QSettings

from gui.tables.columns import Column
from gui.tables.content import Content

T = TypeVar("T")
WIDEST = 4000
"""Pixels a column has at most."""


class ColumnState:
    """The planner's choices; where none was made, columns that hold nothing stay out of the way."""

    def __init__(self, table: str, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings()
        self._key = f"tables/{table}/columns"
        stored = _read(self._settings.value(self._key, ""))
        self.chosen: dict[str, bool] = _some(stored.get("shown"), bool)
        self.widths: dict[str, int] = _some(stored.get("widths"), int)
        order = stored.get("order")
        self.order: list[str] = [key for key in order if isinstance(key, str)] if isinstance(order, list) else []
        self.workspace: str | None = None

    def save(self) -> None:
        """Remember the choices."""
        self._settings.setValue(
            self._key, json.dumps({"shown": self.chosen, "widths": self.widths, "order": self.order})
        )

    def width(self, key: str) -> int:
        """How many pixels wide the planner made a column, within reason; 0 where it was left alone."""
        return max(0, min(self.widths.get(key, 0), WIDEST))

    def reset(self) -> None:
        """Forget all choices."""
        self.chosen, self.widths, self.order = {}, {}, []
        self.save()

    def choose(self, key: str, shown: bool) -> None:
        """Show or hide a column from now on."""
        self.chosen[key] = shown
        self.save()

    def shown(self, content: Content) -> set[str]:
        """The keys of the columns that show."""
        return {column.key for number, column in enumerate(content.columns) if self._shows(content, number, column)}

    def _shows(self, content: Content, number: int, column: Column) -> bool:
        if number == 0:
            return True
        if column.key in self.chosen:
            return self.chosen[column.key]
        if self.workspace is not None and self.workspace not in column.shops:
            return False
        if column.along:
            number = content.numbers[column.along]
            return self._shows(content, number, content.columns[number])
        return column.always or (column.starter and not content.rows) or content.holds_something(number)


def _read(stored: Any) -> dict[str, Any]:
    """What was remembered; nothing where it cannot be read."""
    try:
        found = json.loads(stored) if stored else {}
    except (TypeError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _some(found: Any, kind: type[T]) -> dict[str, T]:
    """What is of a kind among what was remembered."""
    items = found.items() if isinstance(found, dict) else ()
    return {key: value for key, value in items if type(value) is kind}
