"""Rows of words to read, as many as there may be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from gui import look

Index = QModelIndex | QPersistentModelIndex
Texts = Sequence[Sequence[str]]
WIDEST = 320
TICK = 24
"""Room for the box in front of a text."""


class TextsOf(Sequence[Sequence[str]]):
    """Rows of words of many things, made only when they are looked at."""

    def __init__(self, things: Sequence[Any], words: Callable[[Any], Sequence[str]]) -> None:
        self._things, self._words = things, words

    def __len__(self) -> int:
        return len(self._things)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self._words(one) for one in self._things[place]]
        return self._words(self._things[place])


class TextRows(QAbstractTableModel):
    """Texts under headings; nothing can be changed."""

    def __init__(self, headings: Sequence[str], rows: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings, self._rows = headings, rows

    def show(self, rows: Texts, headings: Sequence[str] | None = None) -> None:
        """Show other texts, under other headings where there are any."""
        self.beginResetModel()
        self._headings, self._rows = self._headings if headings is None else headings, rows
        self.endResetModel()

    def call(self, headings: Sequence[str]) -> None:
        """Give the columns other headings; there must be as many."""
        self._headings = headings
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headings) - 1)

    @property
    def texts(self) -> Texts:
        """What is shown."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One for each text row."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One for each heading."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, and the same as its tip."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._rows[index.row()][index.column()]
            return look.as_written(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def headerData(self, section: int, orientation: Qt.Orientation,
                   role: int = Qt.ItemDataRole.DisplayRole) -> object:  # fmt: skip
        """The heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None


def text_table(headings: Sequence[str], rows: Texts, parent: QWidget | None = None) -> QTableView:
    """A table of texts, its columns as wide as what stands in the first rows."""
    table = QTableView(parent)
    table.setModel(TextRows(headings, rows, table))
    dress_table(table)
    fit_columns(table)
    return table


def dress_table(table: QTableView) -> None:
    """Make a table one of whole rows without a grid."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(look.ROW)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    table.setTabKeyNavigation(False)


def fit_columns(table: QTableView, widest: int = WIDEST) -> None:
    """Make the columns as wide as what stands in the first rows; the last takes what is left."""
    model, shown = table.model(), Qt.ItemDataRole.DisplayRole
    for column in range(model.columnCount() - 1):
        rows = range(min(100, model.rowCount()))
        heading = str(model.headerData(column, Qt.Orientation.Horizontal, shown))
        texts = [heading, *(str(model.index(row, column).data(shown)) for row in rows)]
        width = max(table.fontMetrics().horizontalAdvance(text) for text in texts) + 3 * look.GAP
        has_ticks = any(model.index(row, column).data(Qt.ItemDataRole.CheckStateRole) is not None for row in rows)
        table.setColumnWidth(column, min(widest, width + TICK * has_ticks))
