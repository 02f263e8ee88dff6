"""Find an order: type a part of its number, customer or product, and the board shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from core.language import counted
from core.model import Order
from gui import look
from gui.look import wording
from gui.session import Session

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class FindBar(QWidget):
    """A search line above the board. Return goes to the next order found, Shift+Return to the one before."""

    found = Signal(str)  # id of an order to show
    closed = Signal()  # the keyboard has no place here any more

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self._session = session
        self._hits: list[str] = []
        self._place = -1
        self.field = QLineEdit()
        self.field.setObjectName("find_field")
        self.field.setPlaceholderText(self.tr("Order, customer or product"))
        self.field.setAccessibleName(self.tr("Find order"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(320)
        self.field.textChanged.connect(self._search)
        self._count = look.label(tone="muted")
        self._before = self._button(self.tr("Order before"), self.go_back)
        self._next = self._button(self.tr("Next order"), self.go_on)
        self._close = self._button(self.tr("Close"), self.close_bar)
        self._build()
        look.watcher.changed.connect(self._draw)
        self._draw()
        self.hide()

    def _button(self, name: str, slot: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setIconSize(QSize(look.ICON, look.ICON))
        button.clicked.connect(slot)
        return button

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(look.MARGIN, look.UNIT, look.UNIT, look.UNIT)
        row.setSpacing(look.UNIT)
        for widget in (self.field, self._before, self._next, self._count):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self._close)

    def _draw(self) -> None:
        for button, icon in ((self._before, "chevron-up"), (self._next, "chevron-down"), (self._close, "close")):
            button.setIcon(look.icon(icon))

    @property
    def answer(self) -> str:
        """What was found, in words."""
        return self._count.text()

    def open(self) -> None:
        """Show the line and wait for words."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search(self.field.text())

    def close_bar(self) -> None:
        """Put the line away."""
        self.hide()
        self.closed.emit()

    def go_on(self) -> None:
        """Show the next order found."""
        self._go(+1)

    def go_back(self) -> None:
        """Show the order found before."""
        self._go(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else +1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        orders = self._session.scenario.shop.orders.rows if words else ()
        self._hits = [order.id for order in orders if all(word in _words_of(order) for word in words)]
        self._place = -1
        self._say(bool(words))
        for button in (self._before, self._next):
            button.setEnabled(bool(self._hits))

    def _go(self, step: int) -> None:
        hits = [hit for hit in self._hits if hit in self._session.scenario.shop.orders]
        if hits:
            self._place = (self._place + step) % len(hits) if self._place >= 0 else (0 if step > 0 else len(hits) - 1)
            self._say(True)
            self.found.emit(hits[self._place])

    def _say(self, is_searching: bool) -> None:
        count = len(self._hits)
        if not is_searching:
            text = ""
        elif not count:
            text = self.tr("No order has this")
        elif self._place < 0:
            text = counted("{n} order", "{n} orders", count)
        else:
            text = self.tr("{0} of {1}").format(wording.whole(self._place + 1), wording.whole(count))
        self._count.setText(text)
        look.set_tone(self._count, "warning" if is_searching and not count else "muted")


def _words_of(order: Order) -> str:
    return " ".join((order.id, order.customer, order.product, *order.attributes.values())).casefold()
