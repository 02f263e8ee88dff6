"""Rows of a book of which what was read can be corrected."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QTableView

from core.files.intake import Line
from gui import look
from gui.dialogs.import_wizard.line_table import READ, dress_lines, heading_texts, line_texts
from gui.dialogs.text_table import TextRows

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class LineRows(TextRows):
    """Lines; under "Read" stands what may be corrected, in its own colour where it was."""

    corrected = Signal(str, str)  # the cell, and what is to be read there

    def __init__(self) -> None:
        super().__init__(heading_texts(), ())
        self.lines: Sequence[Line] = ()
        self._corrected: Collection[str] = ()

    def show_lines(self, lines: Sequence[Line], corrected: Collection[str]) -> None:
        """Show other lines, those of corrected cells in their own colour."""
        self.lines, self._corrected = lines, corrected
        self.show(line_texts(lines))

    def line(self, index: Index) -> Line | None:
        """The line at a place."""
        return self.lines[index.row()] if index.isValid() and index.row() < len(self.lines) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What was read in a cell can be changed."""
        line = self.line(index)
        can_change = line is not None and line.cell and index.column() == READ
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if can_change else Qt.ItemFlag.NoItemFlags)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The text of a cell, and its tone."""
        if role == Role.EditRole:
            line = self.line(index) if index.column() == READ else None
            return line.read if line else self.texts[index.row()][index.column()]
        if index.column() == READ and role in (Role.ForegroundRole, Role.FontRole):
            return self._dress(self.lines[index.row()], role)
        return super().data(index, role)

    def _dress(self, line: Line, role: int) -> object:
        if line.cell in self._corrected:
            return look.font("strong") if role == Role.FontRole else QColor(look.current().accent)
        if line.status == "error" and role == Role.ForegroundRole:
            return QColor(look.current().conflict)
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Ask for another reading of a cell."""
        line = self.line(index)
        if role != Role.EditRole or line is None or not line.cell or str(value) == line.read:
            return False
        self.corrected.emit(line.cell, str(value))
        return True


class LineView(QTableView):
    """The lines. Return, F2, a double click or simply typing begins to correct what was read in the row."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = LineRows()
        self.setModel(self.rows)
        dress_lines(self)
        triggers = QTableView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.doubleClicked.connect(self._begin)

    @property
    def line(self) -> Line | None:
        """The line that is selected."""
        return self.rows.line(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that write, write into what was read."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        writes = is_return or event.key() == Qt.Key.Key_F2 or (event.text().isprintable() and event.text())
        if writes and self.currentIndex().isValid():
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(READ))
        if is_return and self.state() != self.State.EditingState and self._begin(self.currentIndex()):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _begin(self, index: QModelIndex) -> bool:
        place = index.siblingAtColumn(READ)
        if not place.isValid() or not self.rows.flags(place) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.setCurrentIndex(place)
        self.edit(place)
        return True

    def select_cell(self, cell: str, row: int) -> None:
        """Select the line of a cell, or else the one in a row, or the first."""
        if not self.rows.lines:
            return
        places = [place for place, one in enumerate(self.rows.lines) if one.cell == cell]
        place = places[0] if places and cell else min(max(row, 0), len(self.rows.lines) - 1)
        self.setCurrentIndex(self.rows.index(place, READ))


