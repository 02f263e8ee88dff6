"""The tray below the board: orders of which too little is planned, to be dragged onto a machine."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from core import edit
from core.edit.landing import to_be_planned
from core.language import counted
from core.model import Order
from gui import look
from gui.gantt.carrying import Carrying, Piece
from gui.gantt.commands import carry_to
from gui.gantt.missing_orders import MISSING, ORDER, MissingOrders
from gui.gantt.move_lots import MoveLots
from gui.gantt.overlay import FLASHES
from gui.gantt.slots import best_slots, go_to_slot
from gui.gantt.tray_chip import HEIGHT, TrayChip
from gui.look import wording

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent

    from gui.gantt.canvas import Canvas


class TrayList(QListView):
    """A row of chips. A chip is dragged onto the canvas by the same gesture that moves lots there."""

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._pressed: tuple[QPoint, Order, int] | None = None
        self._carries = self._has_just_forgotten = False
        self._chip = TrayChip(canvas.contents, self)
        self._fading = QTimer(self)
        self._fading.setInterval(50)
        self._fading.timeout.connect(self._fade)
        self.setObjectName("board_tray")
        self.setAccessibleName(self.tr("Orders that are not planned"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSpacing(3)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(HEIGHT + 22)
        self.setItemDelegate(self._chip)
        self.setModel(MissingOrders(canvas.contents, self))

    def flash(self, order: str) -> bool:
        """Scroll to the card of an order and ring it for a moment; False where it does not wait here."""
        model = self.model()
        found = (model.index(row, 0) for row in range(model.rowCount()))
        index = next((index for index in found if index.data(ORDER).id == order), None)
        if index is None:
            return False
        self.scrollTo(index)
        self.setCurrentIndex(index)
        self._chip.flashed = (order, 1.0)
        self._fading.start()
        return True

    @property
    def flashed(self) -> str | None:
        """The order that is ringed just now."""
        return self._chip.flashed[0] if self._chip.flashed else None

    def _fade(self) -> None:
        if self._chip.flashed is not None:
            order, strength = self._chip.flashed
            left = strength - 1 / FLASHES
            self._chip.flashed = (order, left) if left > 0 else None
        if self._chip.flashed is None:
            self._fading.stop()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the order; it may become a drag. The right button forgets one."""
        if self._carries:
            if event.button() == Qt.MouseButton.RightButton:
                self._forget()
                self._has_just_forgotten = True
            return
        self._has_just_forgotten = False
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (event.position().toPoint(), index.data(ORDER), index.data(MISSING))
            self._canvas.contents.session.select_orders([index.data(ORDER).id])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the order along."""
        at = QPointF(self._canvas.mapFromGlobal(event.globalPosition()))
        if self._carries:
            self._canvas.mouse.go_on(at, event.modifiers())
        elif self._pressed is not None:
            far = (event.position().toPoint() - self._pressed[0]).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._carries = True
                gesture = MoveLots(self._canvas, self._carrying(*self._pressed[1:]), 0.0)
                self._canvas.mouse.begin(gesture, at, event.modifiers())

    def _carrying(self, order: Order, pieces: int) -> Carrying:
        picture = self._canvas.contents.picture
        least = to_be_planned(picture.scenario, order)  # a lot may have to hold more than is missing
        return Carrying(picture, (Piece(None, order.id, max(pieces, least), None, 0.0),))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the order go."""
        super().mouseReleaseEvent(event)
        carries, self._carries, self._pressed = self._carries, False, None
        if carries:
            self._canvas.mouse.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc forgets the drag, other keys change what it means; Return offers the machines."""
        if event.key() == Qt.Key.Key_Escape and self._carries:
            self._forget()
        elif self._carries:
            self._canvas.mouse.key(event.key(), is_down=True)
            self._carries = self._canvas.mouse.gesture is not None
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._offer(self.currentIndex(), self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key that was held during the drag is let go."""
        if self._carries:
            self._canvas.mouse.key(event.key(), is_down=False)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever turns to something else has let go of nothing."""
        self._forget()
        super().focusOutEvent(event)

    def _forget(self) -> None:
        """Put the order back."""
        if self._carries:
            self._carries, self._pressed = False, None
            self._canvas.mouse.forget()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the machines that can make an order."""
        if look.is_by_key(event):
            index = self.currentIndex() if self.currentIndex().isValid() else self.model().index(0, 0)
            self.scrollTo(index)
            self._offer(index, self.visualRect(index).center())
            return
        index = self.indexAt(event.pos())
        if index.isValid() and not self._has_just_forgotten:
            self._offer(index, event.pos())

    def _offer(self, index: QModelIndex, at: QPoint) -> None:
        self.machines_menu(index.data(ORDER), index.data(MISSING)).popup(self.viewport().mapToGlobal(at))

    def machines_menu(self, order: Order, pieces: int) -> QMenu:
        """The best places for an order with their prices, and the machines that can make it, where it goes behind the
        last lot."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        carrying = self._carrying(order, pieces)
        if carrying.picture.keeps_times:
            self._add_best(menu, edit.Piece(None, order.id))
        for row, refusal in enumerate(carrying.refusals):
            if refusal is None:
                name = self.tr("At the end of {0}").format(carrying.picture.rows[row].id.replace("&", "&&"))
                menu.addAction(name, partial(self._put_last, carrying, row))
        if menu.isEmpty():
            menu.addAction(self.tr("No machine can make {0}").format(order.id.replace("&", "&&"))).setEnabled(False)
        return menu

    def _add_best(self, menu: QMenu, piece: edit.Piece) -> None:
        session, epoch = self._canvas.contents.session, self._canvas.contents.picture.epoch
        for slot in best_slots(session, piece, 3):
            place = f"{slot.resource} · {wording.moment(epoch, slot.start)}".replace("&", "&&")
            menu.addAction(f"{place}\t{wording.difference(slot.price)}", partial(go_to_slot, session, piece, slot))
        if not menu.isEmpty():
            menu.setDefaultAction(menu.actions()[0])
            menu.addSeparator()

    def _put_last(self, carrying: Carrying, row: int) -> None:
        snapping, picture = carrying.snapping(row), carrying.picture
        lots = snapping.neighbours(0, picture.horizon) if snapping else []
        start = snapping.after(lots[-1]).minute if snapping and lots else picture.rows[row].opens
        if snapping and not lots:
            start = snapping.first().minute
        carry_to(self._canvas.contents.session, carrying, row, start)


class Tray(QWidget):
    """The list with its caption; it is only there while orders wait."""

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = TrayList(canvas)
        self._count = look.label(role="strong")
        hint = look.label(self.tr("Drag onto the board"), role="small", tone="muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._count)
        words.addWidget(hint)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.MARGIN, 2, 2, 2)
        row.setSpacing(look.MARGIN)
        row.addLayout(words)
        row.addWidget(self.list, 1)
        self.list.model().modelReset.connect(self._renew)
        canvas.contents.changed.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        count = self.list.model().rowCount()
        self._count.setText(counted("{n} order not planned", "{n} orders not planned", count))
        self.setVisible(count > 0)
