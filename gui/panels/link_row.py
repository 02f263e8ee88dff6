"""One link of an explanation as a row: an icon on the line that joins the chain, and a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QWidget

from core.explain import Link
from gui import look

ICONS = {
    "impossible": "conflict", "work": "order", "closed": "calendar", "changeover": "changeover", "before": "arrow-up",
    "group": "more", "release": "day", "available": "machine", "begin": "today", "lock": "lock", "supports": "modes",
    "gap": "info", "conflict": "conflict", "other": "split", "machines": "machine", "missing": "unschedule",
}
SIDE = 14
TOP = 5
"""Pixels between the top of a row and its icon."""
INDENT = look.MARGIN + SIDE + look.GAP


class _Words(QLabel):
    """A sentence whose first link takes the keyboard as soon as the sentence does."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the first link."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.focusNextPrevChild(True)


class LinkRow(QAbstractButton):
    """A link to press: it asks for what it speaks of. Names of machines in it are links of their own."""

    machine_asked_for = Signal(str)

    def __init__(self, link: Link, *, is_first: bool, is_last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link, self._is_first, self._is_last = link, is_first, is_last
        self.setObjectName("why_link")
        self.setText(link.sentence)
        self.setAccessibleName(link.sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.words = _Words(_with_links(link.sentence, link.resources))
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard)
        if "<a " not in self.words.text():
            self.words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words.linkActivated.connect(self.machine_asked_for)
        row = QHBoxLayout(self)
        row.setContentsMargins(INDENT, look.UNIT, look.MARGIN, look.UNIT)
        row.addWidget(self.words)
        look.watcher.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses as Space does; the arrows go along the chain."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        beside = self.parentWidget()
        rows = [row for row in beside.findChildren(LinkRow) if row.isVisible()] if beside else [self]
        place = rows.index(self) + step if self in rows else -1
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the icon on it, and what shows that it can be pressed."""
        painter, colours = QPainter(self), look.current()
        ground = QColor(colours.window)
        if self.underMouse() or self.hasFocus():
            ground = QColor(colours.selection if self.isDown() else colours.raised)
            painter.fillRect(self.rect(), ground)
        if self.hasFocus():
            painter.fillRect(QRect(0, 0, 2, self.height()), QColor(colours.accent))
        middle, centre = look.MARGIN + SIDE / 2, TOP + SIDE / 2
        painter.setPen(QPen(QColor(colours.line), 1.5))
        top, bottom = centre if self._is_first else 0.0, centre if self._is_last else float(self.height())
        painter.drawLine(QPointF(middle, top), QPointF(middle, bottom))
        place = QRect(look.MARGIN, TOP, SIDE, SIDE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(QRectF(place.adjusted(-3, -3, 3, 3)))
        look.icon(ICONS.get(self.link.kind, "info"), self._colour()).paint(painter, place)

    def _colour(self) -> str:
        is_bad = self.link.kind in ("impossible", "conflict", "missing")
        return look.current().conflict if is_bad else look.current().muted


def _with_links(sentence: str, machines: Iterable[str]) -> str:
    """The sentence with the names of machines as links, whatever else is in it taken for text."""
    names = sorted(map(escape, machines), key=len, reverse=True)
    told = escape(sentence).replace("\u202f", "\u00a0")  # Qt's HTML breaks lines at narrow spaces that must not break
    if not names:
        return told
    pattern = rf"(?<!\w)({'|'.join(map(re.escape, names))})(?!\w)"
    return re.sub(pattern, r'<a href="\1">\1</a>', told)
