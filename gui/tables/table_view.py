"""The grid itself: moves, selects and edits as spreadsheets do, and keeps the first column in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from gui import look
from gui.tables.bubble import Bubble
from gui.tables.cell_delegate import CellDelegate
from gui.tables.cell_editor import CellEditor
from gui.tables.frozen_column import FrozenColumn
from gui.tables.header import TableHeader
from gui.tables.keys import ARROWS, EDGES, command_of
from gui.tables.selection_ranges import rectangles, rows_in
from gui.tables.table_model import TableModel

Index = QModelIndex | QPersistentModelIndex
_Trigger = QAbstractItemView.EditTrigger
ASKING = (_Trigger.DoubleClicked, _Trigger.EditKeyPressed, _Trigger.AnyKeyPressed)
"""What a planner does to edit a cell."""
_Flag = QItemSelectionModel.SelectionFlag
ROW_HEIGHT = look.ROW + 2


class TableView(QTableView):
    """A table of one model. What it cannot do alone it asks for by signals; the panel around it answers."""

    _frozen: FrozenColumn | None = None  # until it is made: Qt calls us before the constructor is done

    command = Signal(str)  # the name of something a key asked for: "copy", "paste", "fill_down", …
    fill_wanted = Signal(str)  # this text into every selected cell
    edit_refused = Signal(str)  # why the planner may not edit here
    menu_wanted = Signal(QPoint)  # where on the screen

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.current_place = (-1, -1)
        self._left_at: tuple[str, str] | None = None
        self._left_scrolled = (0, 0)
        self.is_active = False
        self.setObjectName(f"{model.spec.name}-table")
        self.setAccessibleName(model.spec.title)
        self.setModel(model)
        self.head = TableHeader(model, self)
        self.setHorizontalHeader(self.head)
        self._set_manners()
        self.bubble = Bubble(self)
        self.delegate = CellDelegate(self, model, self.bubble)
        self.setItemDelegate(self.delegate)
        self._frozen = FrozenColumn(self, model, self.bubble)
        self._join(self._frozen)
        look.watcher.changed.connect(self._take_colours)
        model.drafts_changed.connect(self._repaint)
        model.rows_changed.connect(self.place_frozen)
        model.modelAboutToBeReset.connect(self._remember_place)
        model.modelReset.connect(self._go_back)

    def _set_manners(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(True)
        self.setCornerWidget(QWidget())
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(_Trigger.DoubleClicked | _Trigger.EditKeyPressed | _Trigger.AnyKeyPressed)
        side = self.verticalHeader()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(ROW_HEIGHT)
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        side.setHighlightSections(False)

    def _join(self, frozen: FrozenColumn) -> None:
        frozen.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        frozen.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        frozen.setSelectionModel(self.selectionModel())
        frozen.setSelectionMode(self.selectionMode())
        frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(frozen.verticalScrollBar().setValue)
        self.head.sectionResized.connect(self._follow_width)
        frozen.head.sectionResized.connect(self._follow_frozen_width)
        self.selectionModel().currentChanged.connect(self._note_current)
        self.bubble.raise_()

    @property
    def table_model(self) -> TableModel:
        """The model, by its own type."""
        return self._model

    @property
    def frozen(self) -> FrozenColumn:
        """The first column, which stays in sight."""
        if self._frozen is None:
            raise AttributeError("frozen")
        return self._frozen

    def open_editor(self) -> CellEditor | None:
        """The field that is open, if one is."""
        return self.delegate.editor or self.frozen.delegate.editor

    def finish_editing(self) -> None:
        """Take what is being typed, or keep it as a draft where it is refused."""
        for view in (self, self.frozen):
            view.delegate.leave()

    def visible_columns(self) -> list[int]:
        """The columns that show, from left to right."""
        order = (self.head.logicalIndex(at) for at in range(self.head.count()))
        return [section for section in order if not self.isColumnHidden(section)]

    def selected_rows(self) -> list[int]:
        """Places of rows with a selected cell, from top to bottom, the line for a new row not among them."""
        return rows_in(rectangles(self.selectionModel()), len(self._model.shown) - 1)

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one, alone selected and in sight."""
        index = self._model.index(row, column)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
            self.scrollTo(index)

    def go_on(self, row_id: str, column: int, rows: int, columns: int) -> None:
        """Go on from a cell by so many rows or visible columns, within the table."""
        visible = self.visible_columns()
        place = self._model.place(row_id)
        if place is None or column not in visible:
            return
        at = max(0, min(visible.index(column) + columns, len(visible) - 1))
        self.go_to(max(0, min(place + rows, self._model.rowCount() - 1)), visible[at])

    def say_at(self, index: Index, sentence: str, *, is_refusal: bool = True) -> None:
        """Say a sentence below a cell."""
        cell = self.visualRect(index)
        if index.column() == 0:
            cell.moveLeft(0)
        cell.translate(self.viewport().pos())
        self.bubble.say(sentence, cell, is_refusal=is_refusal)

    def edit(self, index: Index, trigger: _Trigger | None = None, event: QEvent | None = None) -> bool:  # type: ignore[override]
        """Open a cell for editing, or say why not; the first column opens where it shows."""
        if not index.isValid():
            return False
        asked = trigger is None or trigger in ASKING
        if asked and not self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.say_why_not(index, event)
            return False
        view = self.frozen if index.column() == 0 else self
        view.delegate.opened_by_typing = trigger == _Trigger.AnyKeyPressed
        wanted = _Trigger.EditKeyPressed if trigger is None else trigger
        return bool(QTableView.edit(view, index, wanted, event))  # type: ignore[arg-type]

    def say_why_not(self, index: Index, event: QEvent | None = None) -> None:
        """Answer an attempt to edit what cannot be edited; keys that type nothing are no attempt."""
        if isinstance(event, QKeyEvent) and event.key() != Qt.Key.Key_F2 and not event.text().strip().isprintable():
            return
        if self._model.is_editable:
            self.say_at(index, self._model.columns[index.column()].tip, is_refusal=False)
        else:
            self.edit_refused.emit(self._model.session.read_only_reason or "")

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if self._frozen is None:
            return
        if index.column() == 0:
            bar.setValue(before)  # it is always in sight
            return
        hidden = self._frozen.width() - self.visualRect(index).left()
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.bubble.hide()
        name = command_of(event)
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if has_ctrl and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # Tab alone goes to the next cell
            QWidget.focusNextPrevChild(self, event.key() == Qt.Key.Key_Tab)
        elif name is not None:
            self.command.emit(name)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and command_of(event) is not None
        ):
            event.accept()  # here these keys mean the cells, whatever they mean elsewhere in the window
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.bubble.hide()
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the cells: under the pointer, or below the current cell."""
        index = self.currentIndex()
        if not look.is_by_key(event) or not index.isValid():
            self.menu_wanted.emit(event.globalPos())
            return
        self.scrollTo(index)
        shown: QTableView = self.frozen if index.column() == 0 else self
        self.menu_wanted.emit(shown.viewport().mapToGlobal(shown.visualRect(index).bottomLeft()))

    def focusInEvent(self, event: object) -> None:
        self.is_active = True
        super().focusInEvent(event)  # type: ignore[arg-type]
        self._repaint()

    def focusOutEvent(self, event: object) -> None:
        self.is_active = False
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self._repaint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_frozen()

    def place_frozen(self) -> None:
        """Lay the frozen column where the first one is, right of row numbers that have room for the largest."""
        side = self.verticalHeader()
        side.setFixedWidth(side.fontMetrics().horizontalAdvance("0" * len(str(self._model.rowCount()))) + 18)
        if self._frozen is not None:
            self._frozen.follow(self.columnWidth(0), self.verticalHeader().width() + self.frameWidth())

    def paintEvent(self, event: QPaintEvent) -> None:
        self.note_place()
        super().paintEvent(event)
        if not self._model.shown:
            self._paint_next_step(QPainter(self.viewport()))

    def _paint_next_step(self, painter: QPainter) -> None:
        """What to do about a table that shows nothing."""
        painter.setPen(QColor(look.current().muted))
        left = self.columnWidth(0) + 24  # what is painted below the frozen column is not seen
        area = self.viewport().rect().adjusted(left, ROW_HEIGHT * (1 + self._model.is_editable), -24, -8)
        flags = Qt.AlignmentFlag.AlignHCenter.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value
        is_filtered = bool(self._model.content.rows)
        text = self._model.spec.nothing_found if is_filtered else self._model.spec.next_step
        painter.drawText(QRect(area), flags, text)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        index = self.currentIndex()
        if not modifiers & Qt.KeyboardModifier.ControlModifier or action not in EDGES or not index.isValid():
            return super().moveCursor(action, modifiers)
        rows, columns = EDGES[action]
        visible = self.visible_columns()
        row = index.row() if not rows else (0 if rows < 0 else max(0, len(self._model.shown) - 1))
        return self._model.index(row, index.column() if not columns else visible[0 if columns < 0 else -1])

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> _Flag:
        if (
            isinstance(event, QKeyEvent)
            and event.key() in ARROWS
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            plain = event.modifiers() & ~Qt.KeyboardModifier.ControlModifier
            event = QKeyEvent(event.type(), event.key(), plain, event.text())  # Ctrl only says how far
        return super().selectionCommand(index, event)

    def note_place(self) -> None:
        """Remember where the current cell is, for the painting of a page: sorting moves it without a word."""
        index = self.currentIndex()
        self.current_place = (index.row(), index.column())

    def _note_current(self, index: QModelIndex) -> None:
        draft = self._model.draft(index.row(), index.column()) if index.isValid() else None
        if draft and draft.reason:
            self.say_at(index, draft.reason)
        elif self.open_editor() is None:
            self.bubble.hide()

    def _remember_place(self) -> None:
        """Note the current cell by its names, and what is in sight, for when the rows are taken anew."""
        index = self.currentIndex()
        known = index.isValid() and index.column() < len(self._model.columns)
        self._left_at = (self._model.row_id(index.row()), self._model.columns[index.column()].key) if known else None
        self._left_scrolled = (self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _go_back(self) -> None:
        self.horizontalScrollBar().setValue(self._left_scrolled[0])
        self.verticalScrollBar().setValue(self._left_scrolled[1])
        place = self._model.place(self._left_at[0]) if self._left_at else None
        column = self._model.content.numbers.get(self._left_at[1]) if self._left_at else None
        if place is not None and column is not None:
            self.selectionModel().setCurrentIndex(self._model.index(place, column), _Flag.NoUpdate)

    def _follow_width(self, section: int, _old: int, new: int) -> None:
        if section == 0 and self.frozen.columnWidth(0) != new:
            self.place_frozen()

    def _follow_frozen_width(self, section: int, _old: int, new: int) -> None:
        if section == 0 and self.columnWidth(0) != new:
            self.setColumnWidth(0, new)

    def _take_colours(self) -> None:
        for view in (self, self.frozen):
            view.delegate.painter.take_colours()
        self._repaint()

    def _repaint(self) -> None:
        for view in (self, self.frozen):
            view.viewport().update()
            view.horizontalHeader().viewport().update()
