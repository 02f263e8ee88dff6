"""One lane: its cards in two short lines, a count over them, and the keys of the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui import look
from gui.offers.keys import command_of
from gui.offers.picture import Card, Lane

CARD = Qt.ItemDataRole.UserRole
TALL = 36
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class LaneModel(QAbstractListModel):
    """The cards of one lane; what a card says in full is asked for when the pointer rests on it."""

    def __init__(self, words: Callable[[Card], str], detail: Callable[[Card], str]) -> None:
        super().__init__()
        self.cards: tuple[Card, ...] = ()
        self._words, self._detail = words, detail

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Show other cards."""
        if cards != self.cards:
            self.beginResetModel()
            self.cards = cards
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many cards."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A card, its words, or its tip."""
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        if role == CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return " · ".join(part for part in (card.order, card.producer, self._detail(card)) if part)
        return look.as_written(self._words(card)) if role == Qt.ItemDataRole.ToolTipRole else None


class LaneDelegate(QStyledItemDelegate):
    """Paints a card: order and small print above, producer below."""

    def __init__(self, detail: Callable[[Card], str], parent: QListView) -> None:
        super().__init__(parent)
        self._detail = detail

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every card is as tall as every other."""
        return QSize(80, TALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        colours, card = look.current(), index.data(CARD)
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.raised))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(look.GAP, 2, -look.GAP, -2)
        top, below = QRectF(inner), QRectF(inner)
        top.setHeight(inner.height() / 2)
        below.setTop(top.bottom())
        words = self._detail(card)
        painter.setFont(look.font("small"))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(top.width() * 0.62))
        painter.setPen(QColor(colours.conflict if self._is_urgent(card, words) else colours.muted))
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | _MIDDLE, shown)
        producer = card.producer or self.tr("no producer")
        painter.setPen(QColor(colours.muted))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | _MIDDLE,
                         metrics.elidedText(producer, Qt.TextElideMode.ElideRight, int(below.width())))  # fmt: skip
        room = int(top.width() - metrics.horizontalAdvance(shown) - look.GAP)
        painter.setFont(look.font("strong"))
        painter.setPen(QColor(colours.text))
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | _MIDDLE,
                         painter.fontMetrics().elidedText(card.order, Qt.TextElideMode.ElideMiddle, room))  # fmt: skip
        painter.restore()

    def _is_urgent(self, card: Card, words: str) -> bool:
        return card.lane == "offered" and bool(words) and not any(sign.isdigit() for sign in words) and (
            card.minute is not None)  # fmt: skip


class LaneList(QListView):
    """The cards of one lane, to select, to answer by key and, before they are offered, to drag."""

    command = Signal(str)
    menu_wanted = Signal(object, QPoint)  # the pair of a card, and where on the screen
    chosen_changed = Signal()
    taken_up = Signal(str, object)  # order, and the producer it is proposed to or None
    carried = Signal(QPointF)  # where, on the screen
    let_go = Signal()
    forgotten = Signal()

    def __init__(self, lane: Lane, words: Callable[[Card], str], detail: Callable[[Card], str]) -> None:
        super().__init__()
        self.lane = lane
        self.cards = LaneModel(words, detail)
        self.setObjectName(f"lane_{lane}")
        self.setModel(self.cards)
        self.setItemDelegate(LaneDelegate(detail, self))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self._pressed: tuple[QPointF, Card] | None = None
        self.is_carrying = False
        self.may_drag = lane == "to_offer"

    @property
    def chosen(self) -> list[Card]:
        """The selected cards, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.cards.cards[row] for row in rows]

    def choose(self, pairs: set[tuple[str, str]]) -> None:
        """Select cards by order and producer."""
        rows = [n for n, card in enumerate(self.cards.cards) if card.pair in pairs]
        model = self.selectionModel()
        model.clearSelection()
        for row in rows:
            model.select(self.cards.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
        if rows:
            index = self.cards.index(rows[0], 0)
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a card; it may become a drag."""
        if self.is_carrying:
            self._end(self.forgotten)
            return
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (event.position(), index.data(CARD))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the card along."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if not self.is_carrying and self._pressed is not None and self.may_drag:
            origin, card = self._pressed
            if (event.position() - origin).manhattanLength() >= QApplication.startDragDistance():
                self.is_carrying = True
                self.taken_up.emit(card.order, card.producer or None)
        if self.is_carrying:
            self.carried.emit(event.globalPosition())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the card go."""
        self._pressed = None
        if self.is_carrying:
            self.carried.emit(event.globalPosition())
            self._end(self.let_go)
        else:
            super().mouseReleaseEvent(event)

    def _end(self, how: Any) -> None:
        self.is_carrying, self._pressed = False, None
        how.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the card under the pointer, selected by then; by key with the current one."""
        by_key = look.is_by_key(event)
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid() or self.is_carrying:
            return
        if not self.selectionModel().isSelected(index):
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self.menu_wanted.emit(index.data(CARD).pair, place if by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the page before those of a list, which would look for a card by its letter."""
        name = command_of(event)
        if event.key() == Qt.Key.Key_Escape and self.is_carrying:
            self._end(self.forgotten)
        elif name is not None:
            self.command.emit(name)
        else:
            super().keyPressEvent(event)
