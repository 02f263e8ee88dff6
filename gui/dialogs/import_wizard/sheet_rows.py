"""The first rows of a sheet, as they stand there, with the headers marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from core.files.intake import Sheet, letters
from gui import look
from gui.dialogs.import_wizard.field_names import shown_value

Index = QModelIndex | QPersistentModelIndex
MOST_ROWS, MOST_COLUMNS = 80, 60
Role = Qt.ItemDataRole


class SheetRows(QAbstractTableModel):
    """The cells of a sheet; nothing can be changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = Sheet("", {})
        self._size = (0, 0)
        self._headers: Sequence[int] = ()

    def show(self, sheet: Sheet, headers: Sequence[int]) -> None:
        """Show another sheet, or other rows of it as headers."""
        rows = [row for row in sheet.rows if row <= MOST_ROWS]
        columns = [column for row in rows for column in sheet.rows[row] if column <= MOST_COLUMNS]
        self.beginResetModel()
        self._sheet, self._headers, self._size = sheet, headers, (max(rows, default=0), max(columns, default=0))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The first rows of the sheet."""
        return 0 if parent.isValid() else self._size[0]

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The first columns of the sheet."""
        return 0 if parent.isValid() else self._size[1]

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The text of a cell; rows of headers stand out."""
        is_header = index.row() + 1 in self._headers
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return shown_value(self._sheet.value(index.row() + 1, index.column() + 1))
        if role == Role.BackgroundRole and is_header:
            return QColor(look.current().selection)
        if role == Role.FontRole and is_header:
            return look.font("strong")
        if role == Role.ForegroundRole and not is_header and index.row() + 1 < min(self._headers, default=0):
            return QColor(look.current().muted)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Letters of columns and numbers of rows, as in the sheet."""
        if role != Role.DisplayRole:
            return None
        return letters(section + 1) if orientation == Qt.Orientation.Horizontal else str(section + 1)
