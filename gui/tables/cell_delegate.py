"""Opens a cell for editing and brings what was typed to the model; a refused text stays open, red, with its reason."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QDate,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from core.model import moment_of
from gui.tables.arrangement import sort_key
from gui.tables.bubble import Bubble
from gui.tables.cell_editor import CellEditor
from gui.tables.cell_edits import commit, keep_draft
from gui.tables.cell_painter import CellPainter
from gui.tables.cells import MOMENT
from gui.tables.drafts import NEW_LINE, Draft
from gui.tables.table_model import TableModel

if TYPE_CHECKING:
    from gui.tables.table_view import TableView

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_Key = Qt.Key
_SELECTED = 0x8000
"""QStyle.State.Selected as a number: comparing enums would cost more than painting the cell."""
STEPS = {
    _Key.Key_Return: (1, 0),
    _Key.Key_Enter: (1, 0),
    _Key.Key_Tab: (0, 1),
    _Key.Key_Backtab: (0, -1),
    _Key.Key_Up: (-1, 0),
    _Key.Key_Down: (1, 0),
}
"""Where a key goes on to, as rows and columns, once the text is taken."""
ENTER = (_Key.Key_Return, _Key.Key_Enter)
OURS = (_Key.Key_Escape, *ENTER)
TYPING_STEPS = {_Key.Key_Left: (0, -1), _Key.Key_Right: (0, 1)}
"""As in spreadsheets, these go on too where typing alone opened the cell; after F2 they move within the text."""


class CellDelegate(QStyledItemDelegate):
    """Paints and edits the cells of one view."""

    def __init__(self, view: TableView, model: TableModel, bubble: Bubble) -> None:
        super().__init__(view)
        self._view, self._model, self._bubble = view, model, bubble
        self.painter = CellPainter(model, view.font())
        self.opened_by_typing = False
        self._editor: CellEditor | None = None
        self._index = QPersistentModelIndex()
        model.modelAboutToBeReset.connect(self._forget_editor)

    @property
    def editor(self) -> CellEditor | None:
        """The field that is open, if one is."""
        return self._editor

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state.value
        place = (index.row(), index.column())
        self.painter.paint(
            painter,
            option.rect,
            place,
            selected=bool(state & _SELECTED),
            current=place == self._view.current_place,
            active=self._view.is_active,
        )

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Say why a text is refused, or the whole of one that has no room."""
        place = (index.row(), index.column())
        draft = self._model.draft(*place)
        text = draft.reason if draft else self.painter.hidden_text(place, option.rect.width())
        shown = f"<span>{html.escape(text)}</span>".replace("\n", "<br>") if text else ""
        QToolTip.showText(event.globalPos(), shown, view)
        return True

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.columns[index.column()]
        editor = CellEditor(parent, column.title)
        if column.choices is not None:
            found = column.choices(self._model.session.scenario)
            choices = sorted(found, key=sort_key) if isinstance(found, set) else list(found)
            editor.offer(choices, translate("Tables", "Choices"))
        elif column.kind is MOMENT:
            editor.offer_calendar(self._day(index), translate("Tables", "Choose a day"))
        editor.left.connect(self.leave)
        self._editor, self._index = editor, QPersistentModelIndex(index)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellEditor) and not editor.isModified() and not editor.opened_with:
            editor.begin(self._model.written(index.row(), index.column()))
            draft = self._model.draft(index.row(), index.column())
            if draft and draft.reason:
                self._refuse(draft.reason)

    def setModelData(self, _editor: QWidget, _model: QAbstractItemModel, _index: Index) -> None:
        """Nothing: `finish` does it, because it can say no."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        if isinstance(editor, CellEditor):
            editor.take_place(option.rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._editor:
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in OURS:
            event.accept()  # in an open cell these keys mean the cell, whatever the window does with them
            return True
        return event.type() == QEvent.Type.KeyPress and self._key(event)

    def finish(self) -> str | None:
        """Bring what was typed to the model; the id of the row it is in then, or None where it is refused and stays
        open."""
        if self._editor is None or not self._index.isValid():
            return NEW_LINE
        row, column = self._index.row(), self._index.column()
        was_new, count = self._model.is_new_line(row), len(self._model.content.rows)
        untouched = self._editor.text() == self._editor.opened_with and not self._model.draft(row, column)
        reason = None if untouched else commit(self._model, row, column, self._editor.text())
        if reason:
            self._refuse(reason)
            return None
        self._close()
        if was_new and len(self._model.content.rows) > count:
            return str(self._model.content.rows[-1].id)
        return self._model.row_id(row)

    def cancel(self) -> None:
        """Close the field and forget what was typed: the cell shows what the project holds."""
        if self._editor is not None and self._index.isValid():
            row, column = self._index.row(), self._index.column()
            self._model.drafts.drop(self._model.row_id(row), self._model.columns[column].key)
        self._close()

    def _key(self, event: QKeyEvent) -> bool:
        key, modifiers = _Key(event.key()), event.modifiers()
        if key == _Key.Key_Escape:
            self.cancel()
            return True
        if modifiers & Qt.KeyboardModifier.AltModifier:
            return (key == _Key.Key_Down and self._show_choices()) or (key in ENTER and self._break_line())
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return key in ENTER and self._fill_selection()
        steps = {**STEPS, **TYPING_STEPS} if self.opened_by_typing else STEPS
        if key not in steps:
            return False
        rows, columns = steps[key]
        self._go_on(-rows if key in ENTER and modifiers & Qt.KeyboardModifier.ShiftModifier else rows, columns)
        return True

    def _go_on(self, rows: int, columns: int) -> None:
        """Take the text and go on. Downwards from the line for a new row comes the next new row."""
        column, was_new = self._index.column(), self._model.is_new_line(self._index.row())
        row_id = self.finish()
        if row_id is None:
            return
        if was_new:
            row_id, rows = (NEW_LINE if rows > 0 else row_id), 0
        self._view.go_on(row_id, column, rows, columns)

    def _show_choices(self) -> bool:
        if self._editor is not None:
            self._editor.show_choices()
        return True

    def _break_line(self) -> bool:
        if self._editor is not None:
            self._editor.insert("\n")
        return True

    def _fill_selection(self) -> bool:
        text = self._editor.text() if self._editor else ""
        self._close()
        self._view.fill_wanted.emit(text)
        return True

    def leave(self) -> None:
        """The planner turned to something else: what is refused stays in its cell, marked."""
        if self._editor is None or not self._index.isValid():
            return
        text, row, column = self._editor.text(), self._index.row(), self._index.column()
        if self.finish() is None:
            keep_draft(self._model, row, column, Draft(text, self._editor.reason if self._editor else ""))
            self._close()

    def _refuse(self, reason: str) -> None:
        if self._editor is not None:
            self._editor.refuse(reason)
            self._view.say_at(self._index, reason)

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        self._bubble.hide()
        if editor is not None:
            self.closeEditor.emit(editor, self.EndEditHint.NoHint)

    def _forget_editor(self) -> None:
        """The rows were taken away under the field."""
        self._editor = None
        self._bubble.hide()

    def _day(self, index: Index) -> QDate:
        content, row = self._model.content, index.row()
        value = None if self._model.is_new_line(row) else content.value(self._model.shown[row], index.column())
        moment = moment_of(content.notation.epoch, value or 0)
        return QDate(moment.year, moment.month, moment.day)
