"""The grid itself: scrolls, selects, and asks by signals for what it cannot do alone; the page around it answers."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from gui import look
from gui.matrix.cell_editor import CellEditor
from gui.matrix.figures import figure, for_editing
from gui.matrix.geometry import Geometry, measured
from gui.matrix.keys import command_of, step_of, types_text
from gui.matrix.marks import lock_place
from gui.matrix.painter import MatrixPainter
from gui.matrix.picture import Cell, Picture
from gui.matrix.shown import Selected, Shown

LOCK_REACH = 3
"""Pixels around a padlock that count as a click on it."""

LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
"""With Ctrl they leave the matrix."""


class MatrixGrid(QAbstractScrollArea):
    """Orders × machines, painted as far as it is seen; row -1 and column -1 are titles."""

    command = Signal(str)  # the name of something a key asked for: "copy", "lock", "force", …
    edited = Signal(int, int, str)  # a cell or title, and the text typed into it
    fill_wanted = Signal(str)  # this text into every selected cell
    current_changed = Signal(object)  # Cell
    hovered = Signal(object)  # Cell, or None
    lock_clicked = Signal(int, int)
    forced = Signal(int, int)  # a double click on a cell
    menu_wanted = Signal(object, object)  # Cell or title or None, and where on the screen

    def __init__(self, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrix")
        self.setAccessibleName(self.tr("Cost matrix"))
        look.painted(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.shown = shown
        self.painter = MatrixPainter()
        self.tip_of = lambda cell: ""
        self._place = self._measured()
        self.editor = CellEditor(self.viewport())
        self._edited: Cell = (0, 0)
        self.editor.taken.connect(self._take)
        self.editor.filled.connect(self.fill_wanted)
        self.editor.left.connect(self.setFocus)
        self._is_dragging = False
        look.watcher.changed.connect(self._take_look)

    @property
    def picture(self) -> Picture:
        """What is shown."""
        return self.shown.picture

    @property
    def place(self) -> Geometry:
        """Where everything lies now."""
        return self._place

    @property
    def selected(self) -> Selected:
        """What is selected."""
        return self.shown.selected

    def show_picture(self, picture: Picture) -> None:
        """Show another matrix; the current cell stays on its pair where that is still there."""
        old, selected = self.picture, self.selected
        if not old.is_empty and not picture.is_empty and selected.current[0] < old.rows:
            there = picture.cell(*old.pair(selected.current))
            if there is not None and selected.is_one:
                selected.current = selected.anchor = there
        self.shown.picture = picture
        selected.keep_within(picture.rows, picture.columns)
        self.lay_out()

    def repaint_soon(self) -> None:
        """Something that is shown has changed, sizes have not."""
        self.viewport().update()

    def lay_out(self) -> None:
        """Measure anew, and repaint."""
        self._place = self._measured()
        hidden = self._place.hidden
        for bar, most, size, page in (
            (self.horizontalScrollBar(), hidden.x(), self._place.wide, self._place.area.width()),
            (self.verticalScrollBar(), hidden.y(), self._place.high, self._place.area.height()),
        ):
            bar.setRange(0, max(0, most))
            bar.setSingleStep(size)
            bar.setPageStep(max(size, page))
        self._place = self._measured()
        self.viewport().update()

    def _measured(self) -> Geometry:
        texts = self._longest()
        view = (self.viewport().width(), self.viewport().height())
        scroll = (self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return measured(self.picture, texts, view, scroll)

    def _longest(self) -> list[str]:
        """The texts that decide how wide cells are: of the extremes, and of one with decimals."""
        import numpy as np

        cost = self.picture.cost
        known = cost[~np.isnan(cost)]
        if not known.size:
            return ["0"]
        odd = known[known != np.floor(known)][:200]
        values = {float(known.max()), float(known.min()), self.picture.total, *map(float, odd)}
        return [figure(value) for value in values] + ["+" + figure(float(known.max()))]

    # Where the planner is

    def go_to(self, cell: Cell, *, extend: bool = False) -> None:
        """Make a cell the current one, in sight; with `extend` everything from the anchor to it is selected."""
        selected = self.selected
        if self.picture.is_empty:
            return
        selected.current = cell
        if not extend:
            selected.anchor = cell
        selected.keep_within(self.picture.rows, self.picture.columns)
        self.bring_into_sight(selected.current)
        self.current_changed.emit(selected.current)
        self.viewport().update()

    def bring_into_sight(self, cell: Cell) -> None:
        """Scroll no further than a cell needs."""
        goal = self._place.scrolled_to(cell)
        self.horizontalScrollBar().setValue(goal.x())
        self.verticalScrollBar().setValue(goal.y())

    def select(self, anchor: Cell, current: Cell) -> None:
        """Select a rectangle of cells."""
        self.go_to(anchor)
        self.selected.current = current
        self.selected.keep_within(self.picture.rows, self.picture.columns)
        self.viewport().update()

    def select_all(self) -> None:
        """Select every cell."""
        self.selected.anchor = (0, 0)
        self.selected.current = (max(0, self.picture.rows - 1), max(0, self.picture.columns - 1))
        self.viewport().update()

    # Typing

    def edit(self, cell: Cell, text: str | None = None) -> None:
        """Open a cell, or a title (-1), for typing; `text` is what typing began with."""
        if self.picture.is_empty:
            return
        self._edited = cell
        is_title = min(cell) < 0
        if not is_title:
            self.bring_into_sight(cell)
        before = self._text_of(cell) if text is None else text
        place = self._place.rect(*cell)
        if is_title:
            place.setWidth(max(place.width(), 120))
        self.editor.open(place.adjusted(1, 1, -1, -1), before, by_typing=text is not None, is_title=is_title)

    def _text_of(self, cell: Cell) -> str:
        row, column = cell
        if row < 0:
            return self.picture.machines[column]
        if column < 0:
            return self.picture.orders[row]
        cost = float(self.picture.cost[cell])
        return "" if math.isnan(cost) else for_editing(cost)

    def _take(self, text: str, rows: int, columns: int) -> None:
        row, column = self._edited
        self.edited.emit(row, column, text)
        if (rows or columns) and min(row, column) >= 0:
            self.go_to((row + rows, column + columns))

    def finish_editing(self) -> None:
        """Take what is being typed."""
        self.editor.take()

    # Events

    def event(self, event: QEvent) -> bool:
        """In here the keys of a spreadsheet mean the cells, whatever they mean elsewhere in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and command_of(event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tips are made for the cell under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self._place.at(event.pos())
            text = look.as_written(self.tip_of(cell)) if cell is not None else ""
            QToolTip.showText(event.globalPos(), text, self.viewport(), self._place.rect(*cell) if cell else QRect())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next cell; Ctrl+Tab and F6 leave the matrix."""
        return self.picture.is_empty and super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commands, moves, and typing."""
        if event.key() in LEAVING and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            return
        page = max(1, self._place.area.height() // self._place.high - 1)
        if (name := command_of(event)) is not None:
            self.command.emit(name)
        elif (step := step_of(event, page)) is not None:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            row, column = self.selected.current
            self.go_to((row + step[0], column + step[1]), extend=shifted and event.key() != Qt.Key.Key_Backtab)
        elif text := types_text(event):
            self.command.emit(f"type {text}")
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A cell, a whole row or column, a padlock."""
        cell = self._place.at(event.position().toPoint())
        if cell is None or event.button() != Qt.MouseButton.LeftButton:
            if cell is not None and min(cell) >= 0 and not self._is_selected(cell):
                self.go_to(cell)
            return
        row, column = cell
        if min(cell) >= 0 and self._is_on_lock(cell, event.position().toPoint()):
            self.go_to(cell)
            self.lock_clicked.emit(row, column)
        elif row < 0:
            self.select((0, column), (self.picture.rows - 1, column))
        elif column < 0:
            self.select((row, 0), (row, self.picture.columns - 1))
        else:
            self._is_dragging = True
            self.go_to(cell, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _is_on_lock(self, cell: Cell, point: QPoint) -> bool:
        reach = lock_place(self._place.rect(*cell)).adjusted(-LOCK_REACH, -LOCK_REACH, LOCK_REACH, LOCK_REACH)
        return bool(self.picture.locked[cell]) and reach.contains(point)

    def _is_selected(self, cell: Cell) -> bool:
        return cell[0] in self.selected.rows and cell[1] in self.selected.columns

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Look at a cell, or draw a selection out."""
        point = event.position().toPoint()
        if self._is_dragging:
            self.go_to(self._place.nearest(point), extend=True)
            return
        cell = self._place.at(point)
        self._hover(cell if cell is not None and min(cell) >= 0 else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A selection is drawn."""
        self._is_dragging = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A title is renamed; a cell without a cost is typed into, another one is asked what forcing it costs."""
        cell = self._place.at(event.position().toPoint())
        if cell is None:
            return
        if min(cell) >= 0 and self.picture.is_open[cell]:
            self.forced.emit(*cell)
        else:
            self.command.emit("rename" if min(cell) < 0 else "edit")
            if min(cell) < 0:
                self.edit(cell)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with what is under the pointer; the menu key means the current cell."""
        if look.is_by_key(event):
            self.command.emit("menu")
            return
        self.menu_wanted.emit(self._place.at(self.viewport().mapFrom(self, event.pos())), event.globalPos())

    def _hover(self, cell: Cell | None) -> None:
        if cell != self.shown.hovered:
            self.shown.hovered = cell
            self.hovered.emit(cell)
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The current cell wears the accent."""
        self.shown.has_keyboard = True
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another place has the keyboard."""
        self.shown.has_keyboard = self.editor.is_open
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size, another lay-out."""
        self.editor.take()
        self.lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """A page is painted anew: titles stay, cells move."""
        self.editor.take()
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self._place = replace(self._place, left=left, top=top)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is seen."""
        painter = QPainter(self.viewport())
        self.painter.paint(painter, self._place, self.shown)
        painter.end()

    def _take_look(self) -> None:
        self.painter.take_look()
        self.lay_out()
