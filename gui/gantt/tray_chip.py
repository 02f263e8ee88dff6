"""How an order looks in the tray: a small card with its number, how much of it is missing and when it is
due."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.model import Order, moment_of
from gui import look
from gui.gantt.contents import Contents
from gui.gantt.missing_orders import MISSING, ORDER
from gui.gantt.texts import draw_text, elided
from gui.look import wording

WIDTH, HEIGHT = 192, 40
"""Pixels of a card."""


class TrayChip(QStyledItemDelegate):
    """Paints cards in the colours of the board."""

    def __init__(self, contents: Contents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = contents
        self.flashed: tuple[str, float] | None = None  # an order, and how strongly it is ringed

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All cards are of one size."""
        return QSize(WIDTH, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the card of an order."""
        order = index.data(ORDER)
        frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._card(painter, frame, order, chosen)
        self._words(painter, frame.adjusted(14, 3, -6, -3), order, index.data(MISSING))
        if self.flashed is not None and self.flashed[0] == order.id:
            self._ring(painter, frame, self.flashed[1])
        painter.restore()

    def _ring(self, painter: QPainter, frame: QRectF, strength: float) -> None:
        glow = QColor(look.current().accent)
        glow.setAlphaF(strength)
        painter.setPen(QPen(glow, 1 + 3 * strength))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(1.5, 1.5, -1.5, -1.5), look.RADIUS, look.RADIUS)

    def _card(self, painter: QPainter, frame: QRectF, order: Order, chosen: bool) -> None:
        colours, colouring = look.current(), self._contents.colouring
        painter.setBrush(QColor(colours.selection if chosen else colours.surface))
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.line), 1))
        painter.drawRoundedRect(frame, look.RADIUS, look.RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colouring.fills(colours)[colouring.code[order.id]])
        painter.drawRoundedRect(QRectF(frame.left() + 5, frame.top() + 6, 4, frame.height() - 12), 2, 2)

    def _pieces(self, order: Order, pieces: int) -> str:
        """How much is missing, and of how much where a part is planned."""
        if pieces == order.remaining:
            return wording.whole(pieces)
        return self.tr("{0} of {1}").format(wording.whole(pieces), wording.whole(order.remaining))

    def _words(self, painter: QPainter, room: QRectF, order: Order, pieces: int) -> None:
        colours, epoch = look.current(), self._contents.picture.epoch
        facts = [self._pieces(order, pieces), order.format or order.product or order.customer]
        if order.due is not None:
            facts.append(wording.day(moment_of(epoch, order.due).date()))
        painter.setPen(QColor(colours.text))
        draw_text(painter, room.left(), room.top() + 2, elided(order.id, "strong", room.width()), "strong")
        painter.setPen(QColor(colours.muted))
        shown = elided(" · ".join(fact for fact in facts if fact), "small", room.width())
        draw_text(painter, room.left(), room.top() + room.height() / 2 + 1, shown, "small")
