"""Which columns of a table show, how wide and in what order: remembered on this computer, table by table."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QSettings

from gui.tables.columns import Column
from gui.tables.content import Content


class ColumnState:
    """The planner's choices; where none was made, columns that hold nothing stay out of the way."""

    def __init__(self, table: str, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings()
        self._key = f"tables/{table}/columns"
        stored = _read(self._settings.value(self._key, ""))
        self.chosen: dict[str, bool] = stored.get("shown", {})
        self.widths: dict[str, int] = stored.get("widths", {})
        self.order: list[str] = stored.get("order", [])
        self.workspace: str | None = None

    def save(self) -> None:
        """Remember the choices."""
        self._settings.setValue(
            self._key, json.dumps({"shown": self.chosen, "widths": self.widths, "order": self.order})
        )

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
    except (TypeError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
