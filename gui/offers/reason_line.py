"""Asks why an offer was declined, in one line that is answered by a key or a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from core.model import Shop
from gui import look

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

MOST = 9


class ReasonLine(QWidget):
    """Enter takes the reason, Esc forgets it; reasons given before are offered, the commonest first."""

    given = Signal(str)
    forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decline_reason_line")
        self.words = look.ElidedLabel()
        self.reason = QComboBox()
        self.reason.setObjectName("decline_reason")
        self.reason.setAccessibleName(self.tr("Why it was declined"))
        self.reason.setEditable(True)
        self.reason.setMinimumWidth(220)
        field = self.reason.lineEdit()
        assert field is not None
        field.setPlaceholderText(self.tr("Reason, or Enter for none"))
        self.take = QPushButton(self.tr("De&clined"))
        self.take.setObjectName("decline_take")
        self.leave = QPushButton(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.MARGIN, look.UNIT, look.GAP, look.UNIT)
        row.setSpacing(look.GAP)
        row.addWidget(self.words, 1)
        for widget in (self.reason, self.take, self.leave):
            row.addWidget(widget)
        self.take.clicked.connect(self._give)
        self.leave.clicked.connect(self.forget)
        self.hide()

    def ask(self, words: str, shop: Shop) -> None:
        """Ask for a reason; the keyboard goes to it."""
        self.words.setText(words)
        self.reason.clear()
        self.reason.addItems(usual_reasons(shop, self._first()))
        self.reason.setCurrentIndex(-1)
        self.reason.clearEditText()
        self.show()
        self.reason.setFocus()

    def _first(self) -> tuple[str, ...]:
        return (self.tr("No capacity"), self.tr("Price too low"), self.tr("Too short a date"),
                self.tr("Material not in stock"), self.tr("Too far away"))  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
        elif event.key() == Qt.Key.Key_Escape:
            self.forget()
        else:
            super().keyPressEvent(event)

    def forget(self) -> None:
        """Nothing was declined."""
        if self.isVisible():
            self.hide()
            self.forgotten.emit()

    def _give(self) -> None:
        text = self.reason.currentText().strip()
        self.hide()
        self.given.emit(text)


def usual_reasons(shop: Shop, first: tuple[str, ...]) -> list[str]:
    """Reasons given before, the commonest first, then usual ones."""
    counts: dict[str, int] = {}
    for offer in shop.offers.rows:
        if offer.answer == "declined" and offer.reason:
            counts[offer.reason] = counts.get(offer.reason, 0) + 1
    ranked = sorted(counts, key=lambda reason: -counts[reason])
    return list(dict.fromkeys([*ranked, *first]))[:MOST]
