"""The line over the matrix: what is previewed, what the last step led to, why there is no answer, what to know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gui import look

HEIGHT = 44
"""Pixels, room for two lines; the same whatever is said, so that the rows below never move."""


@dataclass(frozen=True)
class Remark:
    """A sentence, the icon and tone it wears, and up to two buttons with what they do."""

    sentence: str
    icon: str = "info"
    tone: str = "accent"
    buttons: tuple[tuple[str, Callable[[], object]], ...] = ()


class MatrixLine(QWidget):
    """Shows one remark, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrix_line")
        self.setFixedHeight(HEIGHT)
        self.remark: Remark | None = None
        self._picture = QLabel()
        self.sentence = look.label()
        self.sentence.setObjectName("matrix_sentence")
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.buttons = [self._button(number) for number in range(2)]
        row = QHBoxLayout(self)
        row.setContentsMargins(look.MARGIN, 2, look.GAP, 2)
        row.setSpacing(look.GAP)
        row.addWidget(self._picture)
        row.addWidget(self.sentence, 1)
        for button in self.buttons:
            row.addWidget(button)
        look.watcher.changed.connect(self._draw)
        self.show_remark(None)

    def _button(self, number: int) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"matrix_line_button_{number}")
        button.setProperty("flat", True)
        button.hide()
        button.clicked.connect(self._press_second if number else self._press_first)
        return button

    def show_remark(self, remark: Remark | None) -> None:
        """Say something else, or nothing."""
        self.remark = remark
        self.sentence.setText(remark.sentence if remark else "")
        self.sentence.setToolTip(look.as_written(self.sentence.text()))
        for number, button in enumerate(self.buttons):
            has_it = remark is not None and number < len(remark.buttons)
            button.setVisible(has_it)
            if remark is not None and has_it:
                button.setText(remark.buttons[number][0])
        self._draw()

    def _press_first(self) -> None:
        self._press(0)

    def _press_second(self) -> None:
        self._press(1)

    def _press(self, number: int) -> None:
        if self.remark is not None and number < len(self.remark.buttons):
            self.remark.buttons[number][1]()

    def _draw(self) -> None:
        remark = self.remark
        self._picture.setVisible(remark is not None)
        if remark is not None:
            icon = look.icon(remark.icon, getattr(look.current(), remark.tone))
            self._picture.setPixmap(icon.pixmap(QSize(look.ICON, look.ICON)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tint of the remark's tone."""
        colours, painter = look.current(), QPainter(self)
        if self.remark is not None:
            ink = getattr(colours, self.remark.tone)
            painter.fillRect(self.rect(), look.mixed(colours.surface, ink, 0.10))
            painter.fillRect(0, 0, 3, self.height(), QColor(ink))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
