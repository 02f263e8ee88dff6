"""One line of a question: what it is about, examples, and the answers to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui import look

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

WIDTH = 230
LETTER_WIDTH = 24
Choice = tuple[str, str]
"""What is answered, and how that reads; a lone "-" stands for a line between answers."""
LINE = ("-", "")


class CalmBox(QComboBox):
    """A box whose choice no passing wheel changes."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class ChoiceRow(QWidget):
    """A name with a remark below it, examples, and a box of answers."""

    answered = Signal(str, str)  # the key of the question, and the answer

    def __init__(self, key: str, name: str, letter: str) -> None:
        super().__init__()
        self.key = key
        self.box = CalmBox()
        self.box.setObjectName(f"answer {key}")
        self.box.setAccessibleName(name)
        self.box.setFixedWidth(WIDTH)
        self.box.setMaxVisibleItems(16)
        self.box.setStyleSheet("combobox-popup: 0;")  # else the list is as high as the screen, whatever it may be
        self.box.activated.connect(self._answer)
        self._letter = look.label(letter, tone="muted")
        self._letter.setFixedWidth(LETTER_WIDTH)
        self.name, self.remark = look.ElidedLabel(name), look.ElidedLabel()
        self.name.setFont(look.font("strong"))
        self.examples = look.ElidedLabel()
        for label in (self.remark, self.examples):
            label.setFont(look.font("small"))
            look.set_tone(label, "muted")
        self._build()

    def _build(self) -> None:
        names = QWidget()
        for widget in (names, self.examples):  # their texts must not push the columns of the list about
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(names)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.remark)
        line = QHBoxLayout(self)
        line.setContentsMargins(look.GAP, look.UNIT, look.GAP, look.UNIT)
        line.setSpacing(look.MARGIN)
        line.addWidget(self._letter)
        line.addWidget(names, 6)
        line.addWidget(self.examples, 5)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignRight)

    def show_remark(self, text: str, is_open: bool) -> None:
        """Say something below the name; what is open stands out."""
        self.remark.setText(text)
        self.remark.setVisible(bool(text))
        look.set_tone(self.remark, "warning" if is_open else "muted")
        self.box.setAccessibleDescription(text)

    def offer(self, choices: Sequence[Choice], answer: str) -> None:
        """Offer these answers, and show the present one."""
        self.box.clear()
        for value, text in choices:
            if (value, text) == LINE:
                self.box.insertSeparator(self.box.count())
            else:
                self.box.addItem(text, value)
        self.box.setCurrentIndex(max(0, self.box.findData(answer)))

    def _answer(self, place: int) -> None:
        self.answered.emit(self.key, str(self.box.itemData(place) or ""))
