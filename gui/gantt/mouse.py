"""The mouse on the board: a press, what it becomes, and the one gesture that has it meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gui.gantt.carrying import Carrying, pieces_of
from gui.gantt.gesture import Gesture, Modifiers, Pan, SelectLots
from gui.gantt.lock_clicks import unlock_at
from gui.gantt.move_lots import MoveLots
from gui.gantt.navigation import NOTCH

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QWheelEvent

    from gui.gantt.canvas import Canvas

EDGE = 28
"""Pixels from an edge within which a gesture pulls the board along."""
PULL = 14
"""Pixels by which it is pulled each time."""
BEYOND = 10
"""Pixels above and below the board within which it is still pulled; further off the pointer is elsewhere."""
STEP = 60
"""Pixels that a notch of the wheel scrolls."""
HELD = {
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
}
"""Keys that change what a gesture means while they are held."""
DIGITS = {
    Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3,
    Qt.Key.Key_Ampersand: 1, Qt.Key.Key_Eacute: 2, Qt.Key.Key_QuoteDbl: 3,
}  # fmt: skip
"""Keys that choose a place; on French keyboards these digits need no Shift."""


class Mouse(QObject):
    """Turns presses and moves into clicks and gestures."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.gesture: Gesture | None = None
        self.hovered: int | None = None
        self._pressed: tuple[QPointF, int | None] | None = None
        self._last: tuple[QPointF, Modifiers] = (QPointF(), Qt.KeyboardModifier.NoModifier)
        self.has_just_forgotten = False
        self._puller = QTimer(self)
        self._puller.setInterval(25)
        self._puller.timeout.connect(self._pull)

    # A gesture

    def begin(self, gesture: Gesture, at: QPointF, modifiers: Modifiers) -> None:
        """Let a gesture have the mouse."""
        self.gesture, self.hovered = gesture, None
        self._canvas.setCursor(gesture.cursor)
        self.go_on(at, modifiers)

    def go_on(self, at: QPointF, modifiers: Modifiers) -> None:
        """The pointer moves within the gesture."""
        self._last = (at, modifiers)
        if self.gesture is not None:
            self.gesture.go(at, modifiers)
            if self.gesture.scrolls and not self._pull_by(at).isNull():
                self._puller.start()
            else:
                self._puller.stop()

    def key(self, key: int, *, is_down: bool) -> bool:
        """A key is pressed or let go during a gesture: one that is held changes its meaning at once, a digit
        chooses a place. False where it means nothing."""
        at, modifiers = self._last
        if key in HELD:
            self.go_on(at, modifiers | HELD[Qt.Key(key)] if is_down else modifiers & ~HELD[Qt.Key(key)])
            return True
        if is_down and key in DIGITS and self.gesture is not None and self.gesture.choose(DIGITS[Qt.Key(key)]):
            self.finish()
            return True
        return False

    def finish(self) -> None:
        """The button is let go."""
        gesture = self._leave()
        if gesture is not None:
            gesture.finish()

    def forget(self) -> None:
        """The gesture never happened."""
        gesture = self._leave()
        if gesture is not None:
            gesture.forget()

    def _leave(self) -> Gesture | None:
        gesture, self.gesture = self.gesture, None
        self._pressed = self.hovered = None
        self._puller.stop()
        self._canvas.unsetCursor()
        self._canvas.update()
        return gesture

    def _pull_by(self, at: QPointF) -> QPointF:
        canvas = self._canvas
        if not -BEYOND <= at.y() <= canvas.height() + BEYOND:
            return QPointF()
        x = PULL if at.x() < EDGE else -PULL if at.x() > canvas.width() - EDGE else 0
        y = PULL if at.y() < EDGE / 2 else -PULL if at.y() > canvas.height() - EDGE / 2 else 0
        return QPointF(x, y if canvas.navigation.viewport.overflow else 0)

    def _pull(self) -> None:
        at, modifiers = self._last
        step = self._pull_by(at)
        self._canvas.navigation.pan(step.x(), step.y())
        self.go_on(at, modifiers)

    # What the mouse does

    def press(self, event: QMouseEvent) -> None:
        """A bar is selected at once; what the press becomes shows when the mouse moves."""
        at, canvas = event.position(), self._canvas
        self.has_just_forgotten = self.gesture is not None and event.button() == Qt.MouseButton.RightButton
        if self.has_just_forgotten:
            self.forget()
        elif self.gesture is not None:
            return
        elif event.button() == Qt.MouseButton.MiddleButton or canvas.keyboard.holds_space:
            self.begin(Pan(canvas, at), at, event.modifiers())
        elif event.button() == Qt.MouseButton.LeftButton:
            bar = canvas.bar_at(at)
            self._pressed = (at, bar)
            if bar is not None and not _adds(event) and bar not in canvas.contents.selected:
                canvas.contents.session.select_lots([canvas.contents.picture.bars.lots[bar].id])

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture, begin one, or light up the bar under the pointer."""
        at = event.position()
        if self.gesture is not None:
            self.go_on(at, event.modifiers())
        elif self._pressed is None:
            self.hover(self._canvas.bar_at(at))
        elif (at - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance():
            self.begin(self._drag(*self._pressed, _adds(event)), at, event.modifiers())

    def _drag(self, origin: QPointF, bar: int | None, adds: bool) -> Gesture:
        canvas = self._canvas
        if bar is None:
            return SelectLots(canvas, origin, canvas.contents.session.selection.lots if adds else frozenset())
        picture, chosen = canvas.contents.picture, canvas.contents.selected.tolist()
        pieces = pieces_of(picture, chosen if bar in chosen else [bar], bar)
        hold = canvas.navigation.viewport.minute(origin.x()) - float(picture.bars.start[bar])
        return MoveLots(canvas, Carrying(picture, pieces), hold)

    def release(self, event: QMouseEvent) -> None:
        """Finish the gesture, or take the press for a click."""
        if self.gesture is not None:
            self.go_on(event.position(), event.modifiers())
            self.finish()
        elif self._pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            (at, bar), self._pressed = self._pressed, None
            if not unlock_at(self._canvas, at):
                self._click(bar, _adds(event))

    def _click(self, bar: int | None, adds: bool) -> None:
        session = self._canvas.contents.session
        if bar is None:
            if not adds:
                session.select_lots(())
            return
        lot = self._canvas.contents.picture.bars.lots[bar].id
        session.select_lots(session.selection.lots ^ {lot} if adds else {lot})

    def hover(self, bar: int | None) -> None:
        """Light up a bar, or none."""
        if bar != self.hovered:
            self.hovered = bar
            self._canvas.update()

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; with Shift scroll the rows, if more than fit, with Alt or a tilt the time."""
        turn, navigation = event.angleDelta(), self._canvas.navigation
        if self.gesture is not None and self.gesture.turn(turn.y() / NOTCH):
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if shifted and navigation.viewport.overflow:
            navigation.pan(0, (turn.y() or turn.x()) / NOTCH * STEP)
        elif shifted or abs(turn.x()) > abs(turn.y()):  # Qt takes a turn with Alt for a tilt
            navigation.pan((turn.x() or turn.y()) / NOTCH * STEP)
        else:
            navigation.zoom(turn.y() / NOTCH, event.position().x())
        self.go_on(*self._last)


def _adds(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
