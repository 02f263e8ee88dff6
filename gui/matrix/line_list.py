"""A list of things with a figure, two lines each: looked at by click or arrows, taken by double click or Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui import look

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Line:
    """One entry: what it is called, its figure and the figure's tone, and words below; `key` is what it stands for."""

    head: str
    figure: str = ""
    words: str = ""
    tone: str = "muted"
    key: Any = None


class Lines(QAbstractListModel):
    """The entries of a list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def put(self, lines: Sequence[Line]) -> None:
        """Hold these entries and no others."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        whole = "\n".join(part for part in (f"{line.head}  {line.figure}".strip(), line.words) if part)
        said = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.ToolTipRole:
            return look.as_written(whole)
        return whole if role in said else None


class LineList(QListView):
    """A click or the arrow keys look at an entry, a double click or Enter takes it, Esc forgets."""

    looked_at = Signal(object)  # the key of an entry
    taken = Signal(object)
    forgotten = Signal()

    def __init__(self, name: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.rows = Lines(self)
        self.setModel(self.rows)
        self.setItemDelegate(LineDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._look)
        self.doubleClicked.connect(self._take)
        look.watcher.changed.connect(self.viewport().update)

    def put(self, lines: Sequence[Line]) -> None:
        """Show these entries; the same ones again leave everything as it is."""
        if tuple(lines) != self.rows.lines:
            self.rows.put(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, Esc forgets, arrows look."""
        before = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
            self.forgotten.emit()
        else:
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self._look()

    def _key(self) -> Any:
        row = self.currentIndex().row()
        return self.rows.lines[row].key if 0 <= row < len(self.rows.lines) else None

    def _look(self, *_: object) -> None:
        if (key := self._key()) is not None:
            self.looked_at.emit(key)

    def _take(self, *_: object) -> None:
        if (key := self._key()) is not None:
            self.taken.emit(key)


class LineDelegate(QStyledItemDelegate):
    """The name and the figure on one line, words under them in small print."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, option.fontMetrics.height() + QFontMetrics(look.font("small")).height() + 3 * look.UNIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, colours = index.model(), look.current()
        assert isinstance(model, Lines)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.raised))
        _draw(painter, option.rect.adjusted(look.MARGIN, look.UNIT, -look.MARGIN, -look.UNIT), model.lines[index.row()])
        painter.restore()


def _draw(painter: QPainter, area: QRect, line: Line) -> None:
    colours, top = look.current(), Qt.AlignmentFlag.AlignTop
    painter.setFont(look.font("strong"))
    metrics = QFontMetrics(painter.font())
    painter.setPen(QColor(getattr(colours, line.tone)))
    painter.drawText(area, top | Qt.AlignmentFlag.AlignRight, line.figure)
    painter.setPen(QColor(colours.text))
    room = area.width() - metrics.horizontalAdvance(line.figure) - look.GAP
    painter.drawText(area, top, metrics.elidedText(line.head, Qt.TextElideMode.ElideMiddle, room))
    painter.setFont(look.font("small"))
    painter.setPen(QColor(colours.muted))
    words = QFontMetrics(painter.font()).elidedText(line.words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignBottom, words)
