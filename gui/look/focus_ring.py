"""The ring around whatever has the keyboard: one manner for every widget, so that none is forgotten.

It follows its widget without an event filter, since many of these widgets are Qt's own, and go when it pleases Qt.
Nothing here runs while a widget is being destroyed: what hears of it then is C++ alone, and we look a moment later.
(QFocusFrame filters the events of the widget and of all that it stands in, and has crashed when one of them went.)
"""

from __future__ import annotations

from PySide6.QtCore import SIGNAL, SLOT, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QGroupBox,
    QLabel,
    QMenuBar,
    QRadioButton,
    QSplitter,
    QTabBar,
    QWidget,
)
from shiboken6 import Shiboken

from gui.look.colours import Colours
from gui.look.measures import RADIUS
from gui.look.menu_key import give_menu_key

THICK = 2
"""Pixels; the guidelines ask for a line of 2 (WCAG 2.2, 2.4.13)."""
BARE = (QLabel, QCheckBox, QRadioButton, QGroupBox)
"""Widgets whose text begins at their very edge: the ring goes around them, not into them."""
AWAY = 3
"""Pixels between such text and the outside of the ring."""


class Ring(QWidget):
    """A frame over the edge of a widget, or around one that is all text, which mouse and keyboard do not notice. It is
    a child of the widget, or stands beside it, so that it moves, scrolls, floats and goes with it."""

    def __init__(self, target: QWidget, ink: QColor, *, inset: int = 0, is_around: bool = False) -> None:
        super().__init__(target.parentWidget() if is_around else target)
        self._target, self._ink, self._inset, self._is_around = target, ink, inset, is_around
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lie()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line with the corners of our buttons; a widget that has moved or grown is painted anew, and its ring with
        it, which then follows."""
        if not Shiboken.isValid(self._target):
            return
        if self.geometry() != self._place():
            QTimer.singleShot(0, self, self._lie)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ink, THICK))
        half = THICK / 2 + self._inset
        painter.drawRoundedRect(self.rect().toRectF().adjusted(half, half, -half, -half), RADIUS - 1, RADIUS - 1)

    def _place(self) -> QRect:
        if not self._is_around:
            return self._target.rect()
        around, parent = self._target.geometry().adjusted(-AWAY, -AWAY, AWAY, AWAY), self.parentWidget()
        return around if parent is None else around & parent.rect()

    def _lie(self) -> None:
        if not Shiboken.isValid(self._target):
            return
        self.setGeometry(self._place())
        edge = 3 * (THICK + self._inset)
        within = self.rect().adjusted(edge, edge, -edge, -edge)
        self.setMask(QRegion(self.rect()) - QRegion(within))  # nothing inside is painted anew for the ring's sake
        self.raise_()


class FocusWatch(QObject):
    """Puts the ring on whatever takes the keyboard, and lets the window it stands in listen to the menu key."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._colours: Colours | None = None
        self._ring: Ring | None = None
        self._pause = QTimer(self)  # the keyboard may move while Qt is still taking a layout apart
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._go)
        QObject.connect(app, SIGNAL("focusChanged(QWidget*,QWidget*)"), self._pause, SLOT("start()"))

    def wear(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self._pause.start()

    def _go(self) -> None:
        if self._ring is not None and Shiboken.isValid(self._ring):  # else it went together with its widget
            self._ring.hide()
            self._ring.deleteLater()
        now, self._ring = QApplication.focusWidget(), None
        if now is None or self._colours is None:
            return
        give_menu_key(now.window())
        if not _wants_ring(now):
            return
        is_primary = bool(now.property("primary"))
        ink = QColor(self._colours.on_accent if is_primary else self._colours.accent)
        is_around = isinstance(now, BARE) and not isinstance(now.parentWidget(), QSplitter)  # all in there is a pane
        self._ring = Ring(now, ink, inset=2 if is_primary else 0, is_around=is_around)


def _wants_ring(widget: QWidget) -> bool:
    """Whether a widget is no window, and no editor inside a cell, which has a frame and a caret of its own. Tabs are
    framed by the style sheet: Qt destroys the bars of docks whenever a layout is restored. A bar of menus shows which
    of them is open or chosen."""
    parent = widget.parentWidget()
    is_editor = parent is not None and isinstance(parent.parentWidget(), QAbstractItemView)
    return not isinstance(widget, QTabBar | QMenuBar) and not widget.isWindow() and not is_editor
