"""Qt's model of a table: tells views what shows, and after an edit only the rows concerned."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.edit import Changes, RowChanges
from gui import look
from gui.tables.arrangement import Arrangement
from gui.tables.cell_edits import commit
from gui.tables.columns import Column
from gui.tables.content import Content
from gui.tables.drafts import NEW_LINE, Draft, Drafts
from gui.tables.row_moves import RowMoves, runs
from gui.tables.rows import Rows

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
MANY = 200_000
"""Rows of which a change is told as another table: to find the few that moved would take seconds."""
_READ = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDIT = _READ | Qt.ItemFlag.ItemIsEditable
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class TableModel(QAbstractTableModel):
    """Immutable rows as a table. `shown` holds the rows that show, in the order they show: sorting and filtering
    rearrange this list and nothing else. Below them stands a line for a new row, unless the project is read-only."""

    columns_changed = Signal()
    drafts_changed = Signal()
    rows_changed = Signal()  # other rows show, or in another order

    def __init__(self, source: Rows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source, self.session, self.spec = source, source.session, source.spec
        self.content = Content(source)
        self.arrangement = Arrangement()
        self.drafts = Drafts(self.drafts_changed.emit)
        self._pinned: frozenset[str] = frozenset()
        self._places: dict[str, int] | None = None
        self._show(list(self.content.rows))
        self.session.opened.connect(self.reopen)
        self.session.changed.connect(self.follow)
        self.session.stepped.connect(self.take_rights)

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns, those that are hidden among them."""
        return self.content.columns

    @property
    def is_editable(self) -> bool:
        """Whether the planner may change anything here."""
        return self.source.exists and not self.session.is_read_only

    @property
    def invitation(self) -> str:
        """What the line for a new row says."""
        return self.spec.invitation

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown) + self._new_lines

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.content.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _READ if self.content.columns[index.column()].is_calculated else self._edit_flags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if role == _Role.DisplayRole:
            return self.text(index.row(), index.column())
        if role == _Role.EditRole:
            return self.written(index.row(), index.column())
        if role == _Role.TextAlignmentRole:
            return _RIGHT if self.content.columns[index.column()].kind.is_number else _LEFT
        if role in (_Role.ToolTipRole, _Role.AccessibleDescriptionRole):
            draft = self.draft(index.row(), index.column())
            return _tip(draft.reason, role) if draft else None
        return None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        return role == _Role.EditRole and commit(self, index.row(), index.column(), str(value)) is None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return self._row_head(section, role)
        column = self.content.columns[section]
        if role == _Role.DisplayRole:
            return column.title
        if role in (_Role.ToolTipRole, _Role.AccessibleDescriptionRole):
            return _tip(column.tip, role)
        return None

    def _row_head(self, row: int, role: int) -> str | None:
        """Row numbers; where the order of rows matters, the place in it, however they are sorted here."""
        if role == _Role.ToolTipRole and self.spec.has_priority:
            return self.spec.order_tip
        if role != _Role.DisplayRole:
            return None
        if self.is_new_line(row):
            return "+"
        return str(1 + (self.content.position(self.shown[row]) if self.spec.has_priority else row))

    def is_new_line(self, row: int) -> bool:
        """Whether this is the line below the rows."""
        return row >= len(self.shown)

    def row_id(self, row: int) -> str:
        """The id of the row that shows at a place."""
        return NEW_LINE if self.is_new_line(row) else str(self.shown[row].id)

    def place(self, row_id: str) -> int | None:
        """Where a row shows, or None while it is filtered out."""
        if row_id == NEW_LINE:
            return len(self.shown)
        at = self.source.place_of(row_id)  # most tables are neither sorted nor filtered
        if at is not None and at < len(self.shown) and self.shown[at].id == row_id:
            return at
        if self._places is None:
            self._places = {row.id: place for place, row in enumerate(self.shown)}
        return self._places.get(row_id)

    def draft(self, row: int, column: int) -> Draft | None:
        """What was refused in a cell, if anything was."""
        return self.drafts.of(self.row_id(row), self.content.columns[column].key) if self.drafts else None

    def text(self, row: int, column: int) -> str:
        """A cell as it shows."""
        draft = self.draft(row, column)
        if draft:
            return draft.text
        return "" if self.is_new_line(row) else self.content.text(self.shown[row], column)

    def written(self, row: int, column: int) -> str:
        """A cell as it is edited and copied."""
        draft = self.draft(row, column)
        if draft:
            return draft.text
        return "" if self.is_new_line(row) else self.content.written(self.shown[row], column)

    def arrange(self, arrangement: Arrangement) -> None:
        """Sort and filter anew."""
        self.arrangement, self._pinned = arrangement, frozenset()
        self._move_to(self.content.arranged(arrangement))

    def add_names(self, attributes: Iterable[str] = (), formats: Iterable[str] = ()) -> None:
        """Show columns for names that no row uses yet."""
        self.beginResetModel()
        self.content.add_names(attributes, formats)
        self.endResetModel()
        self.columns_changed.emit()

    def reopen(self) -> None:
        """Take everything anew: another project, another calendar, or another right to edit."""
        self.beginResetModel()
        self.content.reload()
        self.arrangement, self._pinned = Arrangement(), frozenset()
        self.drafts.clear()
        self._show(list(self.content.rows))
        self.endResetModel()
        self.columns_changed.emit()
        self.rows_changed.emit()

    def take_rights(self) -> None:
        """Have the line for a new row or not, as the planner may now edit or not."""
        if self.is_editable == bool(self._new_lines):
            return
        last = len(self.shown)
        if self.is_editable:
            self.beginInsertRows(_NOWHERE, last, last)
            self._show(self.shown)
            self.endInsertRows()
        else:
            self.beginRemoveRows(_NOWHERE, last, last)
            self._show(self.shown)
            self.endRemoveRows()

    def follow(self, changes: Changes) -> None:
        """Show what an edit changed, and nothing else anew."""
        found = self.source.changes(changes)
        before = self.content.rows
        if self.content.follow(changes, found):
            self._reset_columns()
            return
        is_other = bool(found.added or found.removed or found.reordered)
        if is_other and not self._rename(before, found):
            self._restructure(found)
        self._tell_changed(found.changed)
        self._tell_calculated()

    def _show(self, rows: list[Any]) -> None:
        self.shown = rows
        self._places = None
        self._new_lines = int(self.is_editable)
        self._edit_flags = _EDIT if self.is_editable else _READ

    def _reset_columns(self) -> None:
        self.beginResetModel()
        self._show(self.content.arranged(self.arrangement, self._pinned))
        self.endResetModel()
        self.columns_changed.emit()
        self.rows_changed.emit()

    def _restructure(self, found: RowChanges) -> None:
        self.drafts.drop_rows(found.removed)
        self._pinned |= found.added
        self._move_to(self.content.arranged(self.arrangement, self._pinned))

    def _rename(self, before: tuple[Any, ...], found: RowChanges) -> bool:
        """Rows that only took another id keep their places; whether that is all that happened."""
        after = self.content.rows
        if found.reordered or len(before) != len(after) or len(found.added) != len(found.removed):
            return False
        renamed = {old.id: new for old, new in zip(before, after, strict=True) if old.id != new.id}
        if renamed.keys() != found.removed:
            return False
        for row_id, row in renamed.items():
            place = self.place(row_id)
            if place is not None:
                self.shown[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))
        self._places = None
        self.drafts.drop_rows(renamed)
        return True

    def _tell_changed(self, changed: frozenset[str]) -> None:
        rows = self.source.rows_of(changed)
        places = {place: row for row in rows if (place := self.place(row.id)) is not None}
        for place, row in places.items():
            self.shown[place] = row
        told = runs(sorted(places))
        if len(told) > 20:
            told = [(told[0][0], told[-1][1])]
        for first, last in told:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def _tell_calculated(self) -> None:
        numbers = [number for number, column in enumerate(self.columns) if column.is_calculated]
        if numbers and self.shown:
            last = self.index(len(self.shown) - 1, numbers[-1])
            self.dataChanged.emit(self.index(0, numbers[0]), last, [_Role.DisplayRole])

    def _move_to(self, after: list[Any]) -> None:
        moves = None
        if len(after) <= MANY:
            moves = RowMoves([row.id for row in self.shown], [row.id for row in after])
        if moves is not None and moves.are_few:
            self._tell_moves(moves, after)
        else:
            self.beginResetModel()
            self._show(after)
            self.endResetModel()
        self.rows_changed.emit()

    def _tell_moves(self, moves: RowMoves, after: list[Any]) -> None:
        for first, last in reversed(moves.gone):
            self.beginRemoveRows(_NOWHERE, first, last)
            self._show(self.shown[:first] + self.shown[last + 1 :])
            self.endRemoveRows()
        rows = {row.id: row for row in after}
        stayed = [rows[row_id] for row_id in moves.stayed]
        if moves.moved:
            self._permute(stayed)
        else:
            self._show(stayed)
        for first, last in moves.come:
            self.beginInsertRows(_NOWHERE, first, last)
            self._show(self.shown[:first] + after[first : last + 1] + self.shown[first:])
            self.endInsertRows()

    def _permute(self, rows: list[Any]) -> None:
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self.row_id(index.row())) for index in self.persistentIndexList()]
        self._show(rows)
        moved = [self.index(self.place(row_id) or 0, index.column()) for index, row_id in kept]
        self.changePersistentIndexList([index for index, _ in kept], moved)
        self.layoutChanged.emit()


def _tip(text: str, role: int) -> str | None:
    """A tip, or what a screen reader says of the same thing."""
    return (look.as_written(text) if role == _Role.ToolTipRole else text) or None
