"""The card of the tour: one step in words, and the buttons to go on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui import look

WIDTH = 400


class TourCard(QWidget):
    """Which step of how many, its title and text, and Skip, Show me, Back and Next."""

    left = Signal()  # Esc

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour_card")
        self._count, self._tour = count, parent
        self.is_done = False
        self._place = look.label(role="small", tone="muted")
        self._title, self._text = look.label(role="title"), look.label()
        self._done = look.label(self.tr("✓ Done. Go on when you like."), tone="good")
        for words in (self._title, self._text):
            words.setWordWrap(True)
        self.skip = self._button(self.tr("S&kip the tour"), "tour_skip", self.tr("Leave the tour (Esc)"))
        self.skip.setFlat(True)
        self.deed = self._button("", "tour_deed", self.tr("Do it for me, on the sample"))
        self.back = self._button(self.tr("&Back"), "tour_back", self.tr("The step before"))
        self.next = self._button("", "tour_next", "")
        self.next.setProperty("primary", True)
        self._build()

    def say(self, place: int, title: str, text: str, deed: str) -> None:
        """Show a step, counted from 0."""
        self.is_done = False
        self._place.setText(self.tr("Step {0} of {1}").format(place + 1, self._count))
        self._title.setText(title)
        self._text.setText(text)
        self._done.hide()
        self.deed.setText(deed)
        self.deed.setVisible(bool(deed))
        self.back.setVisible(place > 0)
        is_last = place + 1 == self._count
        self.next.setText(self.tr("&Finish") if is_last else self.tr("&Next"))
        self.next.setToolTip(self.tr("End the tour") if is_last else self.tr("The next step"))
        self.skip.setVisible(not is_last)
        self.setAccessibleName(f"{self._place.text()}: {title}")
        self.setAccessibleDescription(text)
        self.next.setAccessibleDescription(f"{title}. {text}")

    def say_done(self) -> None:
        """The planner, or we, did what the step asked for."""
        self.is_done = True
        self._done.show()
        self.deed.hide()

    def fitting_size(self) -> QSize:
        """As wide as is pleasant to read or as its buttons need, and as high as the text needs."""
        width = min(WIDTH, max(240, self._tour.width() - 2 * look.SECTION))
        width = max(width, min(self._column.minimumSize().width(), self._tour.width()))
        return QSize(width, self._column.totalHeightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, Return presses the button that has the keyboard."""
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QPushButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet ground with a line around it."""
        painter = QPainter(self)
        painter.setPen(QPen(QColor(look.current().line), 1))
        painter.setBrush(QColor(look.current().surface))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _button(self, text: str, name: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(tip)
        return button

    def _build(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(look.SECTION, look.MARGIN, look.SECTION, look.MARGIN)
        column.setSpacing(look.GAP)
        for words in (self._place, self._title, self._text, self._done):
            column.addWidget(words)
        column.addSpacing(look.GAP)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self.skip)
        row.addStretch()
        for button in (self.deed, self.back, self.next):
            row.addWidget(button)
        column.addLayout(row)
