"""The list of places: two lines each, prices in a column, the present place on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui import look
from gui.panels.alternative_rows import AlternativeRows, Index, Place

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

RANK = 20
"""Pixels of the column of ranks."""


class AlternativeList(QListView):
    """A click or the arrow keys preview a place, a double click or Return takes it, Escape forgets."""

    looked_at = Signal(object)  # Place, or None
    taken = Signal(object)  # Place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alternative_list")
        self.setAccessibleName(self.tr("Places for the lot, the cheapest first"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.rows = AlternativeRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(AlternativeDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._look)
        self.doubleClicked.connect(self._take)
        look.watcher.changed.connect(self.viewport().update)

    @property
    def place(self) -> Place | None:
        """The place that is looked at."""
        row = self.currentIndex().row()
        return self.rows.places[row] if 0 <= row < len(self.rows.places) else None

    def forget(self) -> None:
        """Look at none."""
        self.clearSelection()
        self.setCurrentIndex(self.rootIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes a place, Escape forgets it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.forget()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        self.looked_at.emit(self.place)

    def _take(self) -> None:
        if self.place is not None:
            self.taken.emit(self.place)


class AlternativeDelegate(QStyledItemDelegate):
    """Rank, machine and price on one line; start and consequences under it in small print."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(80, option.fontMetrics.height() + QFontMetrics(look.font("small")).height() + 3 * look.UNIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one place."""
        rows, colours = index.model(), look.current()
        assert isinstance(rows, AlternativeRows)
        place = rows.places[index.row()]
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.raised))
        inside = option.rect.adjusted(look.MARGIN, look.UNIT, -look.MARGIN, -look.UNIT)
        _draw_first(painter, inside, place)
        _draw_second(painter, inside.adjusted(RANK, 0, 0, 0), place)
        if place.alternative is None:
            painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, QColor(colours.line))
        painter.restore()


def _draw_first(painter: QPainter, area: QRect, place: Place) -> None:
    colours, top = look.current(), Qt.AlignmentFlag.AlignTop
    painter.setFont(look.font())
    painter.setPen(QColor(colours.muted))
    painter.drawText(area, top, str(place.rank) if place.rank else "•")
    painter.setFont(look.font("strong"))
    painter.setPen(QColor({"bad": colours.conflict, "good": colours.good}.get(place.tone, colours.muted)))
    painter.drawText(area, top | Qt.AlignmentFlag.AlignRight, place.price)
    metrics = QFontMetrics(painter.font())
    room = area.adjusted(RANK, 0, -metrics.horizontalAdvance(place.price) - look.GAP, 0)
    machine = metrics.elidedText(place.machine, Qt.TextElideMode.ElideRight, room.width() // 2)
    painter.setPen(QColor(colours.text))
    painter.drawText(room, top, machine)
    painter.setFont(look.font())
    left = room.adjusted(metrics.horizontalAdvance(machine) + look.GAP, 0, 0, 0)
    start = QFontMetrics(painter.font()).elidedText(place.start, Qt.TextElideMode.ElideRight, left.width())
    painter.drawText(left, top, start)


def _draw_second(painter: QPainter, area: QRect, place: Place) -> None:
    painter.setFont(look.font("small"))
    painter.setPen(QColor(look.current().muted))
    words = QFontMetrics(painter.font()).elidedText(place.words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignBottom, words)
