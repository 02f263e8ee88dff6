"""A sheet as it stands in the book: its values, its colours, and which rows are headers or beyond the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from core.files.intake import Sheet, letters
from gui import look
from gui.dialogs.import_wizard.field_names import shown_value

Index = QModelIndex | QPersistentModelIndex
MOST_ROWS, MOST_COLUMNS = 50_000, 250
LONGEST_SPAN = 40
"""Columns a title may reach over."""
Role, Align = Qt.ItemDataRole, Qt.AlignmentFlag
INK_DARK, INK_LIGHT = "#1b2026", "#f4f6f8"


@dataclass(frozen=True)
class Span:
    """Cells that are shown as one: the first row and column, from 0, and how many of each."""

    row: int
    column: int
    rows: int
    columns: int


class SheetRows(QAbstractTableModel):
    """The cells of a sheet; nothing can be changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet("", {})
        self._size = (0, 0)
        self.headers: Sequence[int] = ()
        self._last = 0

    def show(self, sheet: Sheet, headers: Sequence[int], last_row: int = 0) -> None:
        """Show another sheet, or other rows of it as headers, or (0: none) another last row."""
        self.beginResetModel()
        if sheet is not self.sheet:
            rows = [row for row in sheet.rows if row <= MOST_ROWS]
            columns = (column for row in rows for column in sheet.rows[row] if column <= MOST_COLUMNS)
            self._size = (max(rows, default=0), max(columns, default=0))
        self.sheet, self.headers, self._last = sheet, headers, last_row
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The rows of the sheet, as far as a planner would scroll."""
        return 0 if parent.isValid() else self._size[0]

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The columns of the sheet."""
        return 0 if parent.isValid() else self._size[1]

    def spans(self) -> Iterator[Span]:
        """What is shown as one cell: merged ranges above the data, and titles that reach over empty cells as in
        Excel."""
        top = max(self.headers, default=0)
        for one in self.sheet.merges:
            size = (min(one.bottom, self._size[0]) - one.top + 1, min(one.right, self._size[1]) - one.left + 1)
            if one.top <= top and min(size) >= 1 and size != (1, 1):
                yield Span(one.top - 1, one.left - 1, *size)
        merged = {row for one in self.sheet.merges for row in range(one.top, min(one.bottom, one.top + 60) + 1)}
        for row in range(1, min(self.headers, default=1)):
            if row not in merged:
                yield from self._titles(row)

    def _titles(self, row: int) -> Iterator[Span]:
        filled = sorted(column for column in self.sheet.rows.get(row, {}) if column <= self._size[1])
        for column, following in pairwise([*filled, self._size[1] + 1]):
            reach = min(following - column, LONGEST_SPAN)
            if reach > 1 and isinstance(self.sheet.value(row, column), str):
                yield Span(row - 1, column - 1, 1, reach)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Text, ink and fill of a cell; rows of headers stand out, rows beyond the end fade."""
        row, column = index.row() + 1, index.column() + 1
        if role in (Role.DisplayRole, Role.ToolTipRole):
            shown = shown_value(self.sheet.value(row, column))
            return (look.as_written(shown) if role == Role.ToolTipRole else shown) or None
        if role == Role.TextAlignmentRole:
            return int(Align.AlignVCenter | (Align.AlignRight if _is_figure(self.sheet.value(row, column))
                                             and row not in self.headers else Align.AlignLeft))  # fmt: skip
        if role == Role.FontRole:
            return self._font(row, column)
        if role in (Role.BackgroundRole, Role.ForegroundRole):
            return self._colour(row, column, role)
        return None

    def _font(self, row: int, column: int) -> QFont | None:
        if row in self.headers:
            return look.font("strong")
        cell = self.sheet.rows.get(row, {}).get(column)
        is_hidden = row in self.sheet.hidden_rows or column in self.sheet.hidden_columns
        if not is_hidden and not (cell and cell.is_struck):
            return None
        font = look.font()
        font.setItalic(is_hidden)
        font.setStrikeOut(bool(cell and cell.is_struck))
        return font

    def _colour(self, row: int, column: int, role: int) -> QColor | None:
        colours, is_ground = look.current(), role == Role.BackgroundRole
        if row in self.headers:
            return QColor(colours.selection) if is_ground else None
        if row < min(self.headers, default=0) or (self._last and row > self._last):
            return None if is_ground else QColor(colours.muted)
        cell = self.sheet.rows.get(row, {}).get(column)
        if cell is None or not cell.fill:
            is_hidden = row in self.sheet.hidden_rows or column in self.sheet.hidden_columns
            return QColor(colours.muted) if is_hidden and not is_ground else None
        fill = QColor(f"#{cell.fill}")
        return fill if is_ground else QColor(INK_DARK if fill.lightnessF() > 0.5 else INK_LIGHT)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Letters of columns and numbers of rows, as in the sheet."""
        if role != Role.DisplayRole:
            return None
        return letters(section + 1) if orientation == Qt.Orientation.Horizontal else str(section + 1)


def _is_figure(value: Any) -> bool:
    return isinstance(value, int | float | date | timedelta) and not isinstance(value, bool)
