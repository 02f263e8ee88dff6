"""The first column, which stays in sight: a second view of the same model that lies over the first one's left edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from gui import look
from gui.tables.bubble import Bubble
from gui.tables.cell_delegate import CellDelegate
from gui.tables.header import TableHeader
from gui.tables.table_model import TableModel

if TYPE_CHECKING:
    from gui.tables.table_view import TableView

Index = QModelIndex | QPersistentModelIndex
_Trigger = QAbstractItemView.EditTrigger


class FrozenColumn(QTableView):
    """Shows the first column only, scrolls with the table, and leaves the keyboard to it."""

    def __init__(self, view: TableView, model: TableModel, bubble: Bubble) -> None:
        super().__init__(view)
        self._view = view
        self.setObjectName("frozen-column")
        self.setModel(model)
        self.head = TableHeader(model, self)
        self.setHorizontalHeader(self.head)
        self.delegate = CellDelegate(view, model, bubble)
        self.setItemDelegate(self.delegate)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(view)  # after the policy, which would go to the proxy
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(view.editTriggers())

    def follow(self, width: int, left: int) -> None:
        """Lie over the first column of the table."""
        model = self.model()
        for section in range(1, model.columnCount()):
            self.setColumnHidden(section, True)
        self.setColumnWidth(0, width)
        height = self._view.viewport().height() + self._view.horizontalHeader().height()
        self.setGeometry(left, self._view.frameWidth(), width, height)

    def edit(self, index: Index, trigger: _Trigger | None = None, event: QEvent | None = None) -> bool:  # type: ignore[override]
        """Open a cell for editing; the table says why not."""
        if trigger == _Trigger.DoubleClicked:
            self.delegate.opened_by_typing = False
            if index.isValid() and not self.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
                self._view.say_why_not(index)
                return False
        return bool(super().edit(index, trigger, event))  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.note_place()
        super().paintEvent(event)
        if self._view.horizontalScrollBar().value():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(look.current().changeover))
            painter.drawLine(self.viewport().rect().topRight(), self.viewport().rect().bottomRight())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._view.wheelEvent(event)
