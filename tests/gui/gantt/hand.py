"""A planner's hand on a real board: mouse and keys sent to the window, at minutes and machines instead of
pixels."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.model import Lot, Project, Scenario
from gui.gantt import Board
from gui.gantt.box_words import box_lines
from gui.gantt.move_lots import MoveLots
from gui.session import Session

NONE, CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
LEFT, MIDDLE, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton


class Hand:
    """Moves over one board of 1000 by 500 pixels that shows two days."""

    def __init__(self, qtbot: Any, scenario: Scenario) -> None:
        self.session = Session(Project((scenario,)))
        self.refusals: list[str] = []
        self.session.refused.connect(self.refusals.append)
        self.board = Board(self.session)
        qtbot.addWidget(self.board)
        self.board.resize(1000, 500)
        self.board.show()
        qtbot.waitExposed(self.board)
        self.canvas = self.board.canvas
        self.show(0, 2880)

    # What there is

    @property
    def steps(self) -> list[str]:
        """The names of the steps done so far."""
        return [step.name for step in self.session.history.steps]

    @property
    def chosen(self) -> set[str]:
        """The lots that are selected."""
        return set(self.session.selection.lots)

    def lot(self, lot_id: str) -> Lot:
        """A lot as it stands."""
        return self.session.scenario.plan.lots[lot_id]

    def show(self, start: float, end: float) -> None:
        """Show these minutes."""
        self.board.navigation.show_span(start, end, 0.0)

    def at(self, machine: str, minute: float) -> QPoint:
        """The pixel of a minute in the middle of a machine's row."""
        view = self.board.navigation.viewport
        row = self.board.contents.picture.row_of[machine]
        return QPoint(round(view.x(float(minute))), round(view.y(float(row)) + view.row_height / 2))

    # The mouse

    def press(self, at: QPoint, modifiers: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
        """Press a button."""
        _send(self.canvas, QEvent.Type.MouseButtonPress, at, (button, button, modifiers))

    def move(self, at: QPoint, modifiers: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
        """Move with a button held."""
        _send(self.canvas, QEvent.Type.MouseMove, at, (Qt.MouseButton.NoButton, button, modifiers))

    def release(
        self, at: QPoint, modifiers: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT
    ) -> None:
        """Let the button go."""
        _send(self.canvas, QEvent.Type.MouseButtonRelease, at, (button, Qt.MouseButton.NoButton, modifiers))

    def click(self, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and let go."""
        self.press(at, modifiers)
        self.release(at, modifiers)

    def drag(self, origin: QPoint, goal: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Carry from one place to another in a few steps."""
        self.carry(origin, goal, modifiers)
        self.release(goal, modifiers)

    def carry(self, origin: QPoint, goal: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and move, and hold on."""
        self.press(origin, NONE)
        for share in (0.3, 0.6, 1.0):
            self.move(origin + (goal - origin) * share, modifiers)

    def wheel(self, at: QPoint, notches: int, modifiers: Qt.KeyboardModifier = NONE, tilt: int = 0) -> None:
        """Turn the wheel, or tilt it."""
        there = QPointF(self.canvas.mapToGlobal(at))
        phase = Qt.ScrollPhase.NoScrollPhase
        QApplication.sendEvent(
            self.canvas,
            QWheelEvent(
                QPointF(at),
                there,
                QPoint(),
                QPoint(120 * tilt, 120 * notches),
                Qt.MouseButton.NoButton,
                modifiers,
                phase,
                False,
            ),
        )

    @property
    def drag_in_hand(self) -> MoveLots:
        """The drag that goes on."""
        gesture = self.canvas.mouse.gesture
        assert isinstance(gesture, MoveLots)
        return gesture

    @property
    def said(self) -> list[str]:
        """The lines of the box beside the pointer."""
        drag = self.drag_in_hand
        lines = box_lines(drag.drop, drag.manner, self.board.contents.picture)
        return [line.text + line.figure for line in lines]

    # The keyboard

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and let go of a key."""
        QTest.keyClick(self.canvas, key, modifiers)


def _send(widget: QWidget, kind: QEvent.Type, at: QPoint, how: tuple[Any, Any, Any]) -> None:
    there = QPointF(widget.mapToGlobal(at))
    QApplication.sendEvent(widget, QMouseEvent(kind, QPointF(at), there, *how))
