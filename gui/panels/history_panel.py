"""What was done, when, and what it changed; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from core.edit import History
from gui import look
from gui.look import wording
from gui.panels.conflict_rows import Index
from gui.session import Session


class HistoryRows(QAbstractListModel):
    """The start of the history and every step since, the newest at the end."""

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = history

    def show(self, history: History) -> None:
        """List the steps of this history."""
        self.beginResetModel()
        self.history = history
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The start, and one for each step."""
        return 0 if parent.isValid() else len(self.history.steps) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a step; its tip says when it was done and whether it is undone."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.name(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (self.name(index.row()), self.when(index.row()))
            return look.as_written(" · ".join(part for part in parts if part))
        return None

    def name(self, row: int) -> str:
        """What was done."""
        return self.history.steps[row - 1].name if row else self.tr("Opened")

    def when(self, row: int) -> str:
        """When it was done, as the locale writes it."""
        if not row:
            return ""
        return wording.date_and_time(self.history.steps[row - 1].when)

    def difference(self, row: int) -> float | None:
        """The change of cost, where the step before was of the same scenario and had a plan."""
        return self.history.difference(row)


class HistoryDelegate(QStyledItemDelegate):
    """A step on one line: name, time, difference; what is undone is grey, where we are is marked."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(80, option.fontMetrics.height() + 2 * look.UNIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one step."""
        rows = index.model()
        assert isinstance(rows, HistoryRows)
        here, colours = rows.history.finger, look.current()
        painter.save()
        if index.row() == here:
            painter.fillRect(option.rect, QColor(colours.selection))
        elif option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.fillRect(option.rect, QColor(colours.raised))
        inside = option.rect.adjusted(look.MARGIN, 0, -look.MARGIN, 0)
        room = self._draw_right(painter, inside, rows, index.row())
        painter.setPen(QColor(colours.text if index.row() <= here else colours.muted))
        font = look.font()
        font.setItalic(index.row() > here)
        painter.setFont(font)
        name = QFontMetrics(font).elidedText(rows.name(index.row()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()

    def _draw_right(self, painter: QPainter, area: QRect, rows: HistoryRows, row: int) -> QRect:
        colours = look.current()
        painter.setFont(look.font("small"))
        width = QFontMetrics(painter.font()).horizontalAdvance("+8,888.8") + look.UNIT
        column = QRect(area.right() - width, area.top(), width, area.height())
        change = rows.difference(row)
        if change:
            text = wording.difference(change)
            painter.setPen(QColor(colours.conflict if text[0] == "+" else colours.good if text[0] == wording.MINUS
                                  else colours.muted))
            painter.drawText(column, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        time = ""
        if row:
            when = rows.history.steps[row - 1].when
            time = wording.clock(when.hour, when.minute)
        painter.setPen(QColor(colours.muted))
        width = QFontMetrics(painter.font()).horizontalAdvance(time)
        clock = QRect(column.left() - width - look.GAP, area.top(), width, area.height())
        painter.drawText(clock, Qt.AlignmentFlag.AlignVCenter, time)
        return area.adjusted(0, 0, clock.left() - area.right() - look.GAP, 0)


class HistoryPanel(QWidget):
    """The list of steps. Going to one undoes or redoes everything between."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history_panel")
        self.setMinimumWidth(look.PANEL)
        self._session = session
        self._rows = HistoryRows(session.history, self)
        self.list = QListView()
        self.list.setObjectName("history_list")
        self.list.setAccessibleName(self.tr("History"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(HistoryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        session.opened.connect(self._refresh)
        session.stepped.connect(self._refresh)
        self.list.clicked.connect(self._go_to)
        self.list.activated.connect(self._go_to)
        look.watcher.changed.connect(self.list.viewport().update)
        self._refresh()

    def _refresh(self) -> None:
        if self._rows.history is not self._session.history:
            self._rows.show(self._session.history)
        here = self._rows.index(self._session.history.finger)
        self.list.setCurrentIndex(here)
        self.list.scrollTo(here)

    def _go_to(self, index: QModelIndex) -> None:
        self._session.go_to(index.row())
