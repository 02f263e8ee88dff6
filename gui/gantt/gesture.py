"""What the mouse does on the board between press and release: one small class for each meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from gui import look
from gui.look import Colours

if TYPE_CHECKING:
    from gui.gantt.canvas import Canvas

Modifiers = Qt.KeyboardModifier


class Gesture(Protocol):
    """Begun by a press; only `finish` changes anything, once; `forget` leaves no trace. One that `scrolls`
    pulls the board along at its edges."""

    scrolls: bool
    cursor: Qt.CursorShape

    def go(self, at: QPointF, modifiers: Modifiers) -> None:
        """The pointer is here now."""

    def turn(self, notches: float) -> bool:
        """The wheel is turned; False where that means nothing to the gesture."""

    def choose(self, number: int) -> bool:
        """A digit is pressed; True where letting go now drops at what has that number."""

    def finish(self) -> None:
        """The button is let go."""

    def forget(self) -> None:
        """It never happened."""

    def veil(self, painter: QPainter, colours: Colours) -> None:
        """Draw over the bars, below dates and frames."""

    def paint(self, painter: QPainter, colours: Colours) -> None:
        """Draw the preview over everything."""


class Pan:
    """Pushes the board about."""

    scrolls = False
    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: Canvas, at: QPointF) -> None:
        self._canvas, self._last = canvas, at

    def go(self, at: QPointF, modifiers: Modifiers) -> None:
        """Follow the pointer."""
        step, self._last = at - self._last, at
        self._canvas.navigation.pan(step.x(), step.y())

    def turn(self, notches: float) -> bool:
        """The wheel zooms, as ever."""
        return False

    def choose(self, number: int) -> bool:
        """Nothing has a number."""
        return False

    def finish(self) -> None:
        """Stay where it was pushed to."""

    def forget(self) -> None:
        """There is nothing to forget: nothing was changed."""

    def veil(self, painter: QPainter, colours: Colours) -> None:
        """Nothing is veiled."""

    def paint(self, painter: QPainter, colours: Colours) -> None:
        """There is nothing to preview."""


class SelectLots:
    """Draws a band and selects the bars it touches, besides those of `kept`."""

    scrolls = True
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: Canvas, at: QPointF, kept: frozenset[str] = frozenset()) -> None:
        self._canvas, self._kept = canvas, kept
        view = canvas.navigation.viewport
        self._anchor = (view.minute(at.x()), at.y() + view.top)
        self._at = at

    def go(self, at: QPointF, modifiers: Modifiers) -> None:
        """Stretch the band to the pointer."""
        self._at = at
        self._canvas.update()

    @property
    def band(self) -> QRectF:
        """The band in pixels."""
        view = self._canvas.navigation.viewport
        corner = QPointF(view.x(self._anchor[0]), self._anchor[1] - view.top)
        return QRectF(corner, self._at).normalized()

    def turn(self, notches: float) -> bool:
        """The wheel zooms, as ever."""
        return False

    def choose(self, number: int) -> bool:
        """Nothing has a number."""
        return False

    def finish(self) -> None:
        """Select what the band touches."""
        touched = self._canvas.lots_within(self.band)
        self._canvas.contents.session.select_lots(self._kept | touched)

    def forget(self) -> None:
        """Leave the selection as it was."""

    def veil(self, painter: QPainter, colours: Colours) -> None:
        """Nothing is veiled."""

    def paint(self, painter: QPainter, colours: Colours) -> None:
        """A thin frame with a breath of colour."""
        tint = look.mixed(colours.accent, colours.surface, 0.2)
        painter.setPen(QPen(tint, 1))
        tint.setAlphaF(0.14)
        painter.setBrush(tint)
        painter.drawRect(self.band.adjusted(0.5, 0.5, -0.5, -0.5))
