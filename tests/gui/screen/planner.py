"""The planner: moves a real pointer with xdotool, over a window that shows the cork sample."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterable
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest

from gui.gantt import Board
from gui.session import Session

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.model import Lot
    from gui.main_window import MainWindow

BETWEEN = 25
"""Milliseconds that the window gets to answer an event."""


def until(holds: Callable[[], object], seconds: float = 10) -> None:
    """Let the window work until something holds; fails where it never does."""
    end = monotonic() + seconds
    while not holds():
        assert monotonic() < end, "it never came to that"
        QTest.qWait(BETWEEN)


class Planner:
    """Knows minutes and machines of the board, and places of widgets; presses nothing but what is on the screen."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.session: Session = window.session
        self.board: Board = window.board
        self.steps = len(self.session.history.steps)

    # What there is

    def lot(self, lot_id: str) -> Lot:
        """A lot as it stands."""
        return self.session.scenario.plan.lots[lot_id]

    @property
    def last_step(self) -> str:
        """The name of the last step."""
        return self.session.history.steps[self.session.history.finger - 1].name

    def new_steps(self) -> int:
        """How many steps were done since this was asked last."""
        before, self.steps = self.steps, self.session.history.finger
        return self.steps - before

    def show(self, start: float, end: float) -> None:
        """Show these minutes."""
        self.board.navigation.show_span(start, end, 0.0)
        QTest.qWait(BETWEEN)

    def place(self, resource: str, minute: float) -> QPoint:
        """Where a minute of a machine's row is on the screen."""
        view, canvas = self.board.navigation.viewport, self.board.canvas
        row = self.board.contents.picture.row_of[resource]
        at = QPointF(view.x(float(minute)), view.y(float(row)) + view.row_height / 2)
        return canvas.mapToGlobal(at.toPoint())

    def bar(self, lot_id: str, share: float = 0.5) -> QPoint:
        """Where a bar is on the screen: at its middle, or at another share of its length."""
        lot = self.lot(lot_id)
        start, end = float(lot.start or 0), float(lot.end or 0)
        return self.place(lot.resource, start + share * (end - start))

    def later(self, lot_id: str, minutes: float) -> QPoint:
        """Where the middle of a bar would be so many minutes later."""
        lot = self.lot(lot_id)
        return self.place(lot.resource, ((lot.start or 0) + (lot.end or 0)) / 2 + minutes)

    def middle(self, widget: QWidget) -> QPoint:
        """The middle of a widget on the screen."""
        return widget.mapToGlobal(widget.rect().center())

    # What the hand does

    def do(self, *words: object) -> None:
        """Send events to the X server, and let the window answer."""
        subprocess.run(["xdotool", *(str(word) for word in words)], check=True)
        QTest.qWait(BETWEEN)

    def go(self, at: QPoint) -> None:
        """Move the pointer."""
        self.do("mousemove", at.x(), at.y())

    def click(self, at: QPoint, *held: str, button: int = 1) -> None:
        """Press and let go, with keys held."""
        self.go(at)
        self._hold(held, "keydown")
        self.do("click", button)
        self._hold(held, "keyup")

    def carry(self, origin: QPoint, goal: QPoint, *held: str) -> None:
        """Press a button at one place and move to another, keys held from the press on, and hold on."""
        self.go(origin)
        self.do("mousedown", 1)
        self._hold(held, "keydown")
        for share in (0.2, 0.5, 0.8, 1.0):
            self.go(origin + (goal - origin) * share)
        self.go(goal)

    def drop(self, *held: str) -> None:
        """Let the button go, and then the keys."""
        self.do("mouseup", 1)
        self._hold(held, "keyup")

    def drag(self, origin: QPoint, goal: QPoint, *held: str) -> None:
        """Carry and drop."""
        self.carry(origin, goal, *held)
        self.drop(*held)

    def key(self, *names: str) -> None:
        """Press keys, one after another ("ctrl+f")."""
        for name in names:
            self.do("key", name)

    def write(self, text: str) -> None:
        """Type."""
        self.do("type", "--delay", 10, text)

    def _hold(self, keys: Iterable[str], what: str) -> None:
        for key in keys:
            self.do(what, key)
