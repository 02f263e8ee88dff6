"""The ring around whatever has the keyboard: one manner for every widget, so that none is forgotten.

It follows its widget without an event filter: many of these widgets are Qt's own, and go when it pleases Qt.
"""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QFocusFrame,
    QGroupBox,
    QLabel,
    QRadioButton,
    QSplitter,
    QTabBar,
    QWidget,
)

from gui.look.colours import Colours
from gui.look.measures import RADIUS

THICK = 2
"""Pixels; the guidelines ask for a line of 2 (WCAG 2.2, 2.4.13)."""
BARE = (QLabel, QCheckBox, QRadioButton, QGroupBox)
"""Widgets whose text begins at their very edge: the ring goes around them, not into them."""


class Ring(QWidget):
    """A frame over the edge of a widget, which mouse and keyboard do not notice."""

    def __init__(self, target: QWidget, ink: QColor, inset: int) -> None:
        super().__init__(target)
        self._target, self._ink, self._inset = target, ink, inset
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lie()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line with the corners of our buttons; a widget that has grown is painted anew, and its ring with it."""
        if self.size() != self._target.size():
            QTimer.singleShot(0, self, self._lie)
        _draw(self, self._ink, self._inset)

    def _lie(self) -> None:
        self.setGeometry(self._target.rect())
        edge = 3 * (THICK + self._inset)
        within = self.rect().adjusted(edge, edge, -edge, -edge)
        self.setMask(QRegion(self.rect()) - QRegion(within))  # nothing inside is painted anew for the ring's sake
        self.raise_()


class RingAround(QFocusFrame):
    """A frame around a widget that is all text."""

    def __init__(self, target: QWidget, ink: QColor) -> None:
        super().__init__(target.parentWidget())
        self._ink = ink
        self.setObjectName("focus_ring")
        self.setWidget(target)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The same line."""
        _draw(self, self._ink, 0)


def _draw(ring: QWidget, ink: QColor, inset: int) -> None:
    painter = QPainter(ring)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, THICK))
    half = THICK / 2 + inset
    painter.drawRoundedRect(ring.rect().toRectF().adjusted(half, half, -half, -half), RADIUS - 1, RADIUS - 1)


class FocusWatch(QObject):
    """Puts the ring on whatever takes the keyboard."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._colours: Colours | None = None
        self._ring: QWidget | None = None
        self._pause = QTimer(self)  # the keyboard may move while Qt is still taking a layout apart
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._go)
        app.focusChanged.connect(self._leave)

    def wear(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self._leave()

    def _leave(self, *_: object) -> None:
        self._pause.start(0)

    def _go(self) -> None:
        with suppress(RuntimeError):  # the ring may have gone together with its widget
            if self._ring is not None:
                self._ring.hide()
                self._ring.deleteLater()
        now, self._ring = QApplication.focusWidget(), None
        if now is None or self._colours is None or not _wants_ring(now):
            return
        is_primary = bool(now.property("primary"))
        ink = QColor(self._colours.on_accent if is_primary else self._colours.accent)
        is_bare = isinstance(now, BARE) and not isinstance(now.parentWidget(), QSplitter)
        self._ring = RingAround(now, ink) if is_bare else Ring(now, ink, 2 if is_primary else 0)


def _wants_ring(widget: QWidget) -> bool:
    """Whether a widget is no window, and no editor inside a cell, which has a frame and a caret of its own. Tabs are
    framed by the style sheet: Qt destroys the bars of docks whenever a layout is restored."""
    parent = widget.parentWidget()
    is_editor = parent is not None and isinstance(parent.parentWidget(), QAbstractItemView)
    return not isinstance(widget, QTabBar) and not widget.isWindow() and not is_editor
