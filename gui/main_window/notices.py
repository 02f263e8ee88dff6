"""What the window says without stopping anyone: a strip above the board, and a banner while a project is read-only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from gui import look

Kind = Literal["info", "refused", "problem", "read_only"]
ICONS: dict[Kind, tuple[str, str]] = {
    "info": ("info", "accent"),
    "refused": ("conflict", "warning"),
    "problem": ("error", "conflict"),
    "read_only": ("lock", "warning"),
}
STAYS = 10_000
"""Milliseconds after which a strip that asks for nothing goes by itself."""


class Notice(QWidget):
    """One sentence with an icon, perhaps a button, and a way to close it."""

    def __init__(self, *, closable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._kind: Kind = "info"
        self._acts: list[Callable[[], object] | None] = [None, None]
        self._picture = QLabel()
        self.sentence = look.label()
        self.sentence.setObjectName("notice_sentence")
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button, self.other = QPushButton(), QPushButton()
        for button, act in ((self.button, self._do), (self.other, self._do_other)):
            button.setFlat(True)
            button.clicked.connect(act)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setVisible(closable)
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._build()
        look.watcher.changed.connect(self._draw)
        self.hide()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(look.MARGIN, look.UNIT, look.UNIT, look.UNIT)
        row.setSpacing(look.GAP)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button)
        row.addWidget(self.other)
        row.addWidget(self._close)

    def say(self, sentence: str, kind: Kind = "info", *, button: str = "",
            act: Callable[[], object] | None = None, other: str = "",
            act_other: Callable[[], object] | None = None) -> None:  # fmt: skip
        """Show a sentence; with a button, or two, it stays until it is closed."""
        self._kind, self._acts = kind, [act, act_other]
        self.sentence.setText(sentence)
        for shown, text in ((self.button, button), (self.other, other)):
            shown.setText(text)
            shown.setVisible(bool(text))
        self._draw()
        self.show()
        look.announce(self, sentence, is_urgent=kind in ("refused", "problem"))
        self._timer.stop()
        if kind in ("info", "refused") and not button:
            self._timer.start(STAYS)

    def _do(self) -> None:
        self._act(0)

    def _do_other(self) -> None:
        self._act(1)

    def _act(self, number: int) -> None:
        self.hide()
        act = self._acts[number]
        if act is not None:
            act()

    def _draw(self) -> None:
        name, colour = ICONS[self._kind]
        colours = look.current()
        self._picture.setPixmap(look.icon(name, getattr(colours, colour)).pixmap(QSize(look.ICON, look.ICON)))
        self._close.setIcon(look.icon("close", colours.muted))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tint of the kind's colour, and a line below."""
        colours = look.current()
        ink = getattr(colours, ICONS[self._kind][1])
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.mixed(colours.surface, ink, 0.10))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.mixed(colours.surface, ink, 0.30))
        painter.fillRect(0, 0, 3, self.height(), QColor(ink))
