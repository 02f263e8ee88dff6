"""What a mouse does with the frame of a dock, for the keyboard: float, hide, another side, more or less room."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QMenu, QMenuBar, QWidget

STEP = 48
"""Pixels that a key makes a panel larger by."""
LEFT, RIGHT, BELOW = (
    Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea,
)  # fmt: skip
ROUND = {RIGHT: BELOW, BELOW: LEFT, LEFT: RIGHT}
"""The side a panel goes to next."""


class DockMoves(QObject):
    """Moves the dock that has the keyboard, or had it before a menu was opened."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dock: QDockWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    @property
    def can_move(self) -> bool:
        """Whether a panel has the keyboard."""
        return self.dock is not None and self.dock.isVisible()

    def float_or_dock(self) -> None:
        """Take the panel out of the window, or put it back."""
        dock = self.dock
        if dock is not None:
            dock.setFloating(not dock.isFloating())
            self._give_keyboard(dock)

    def hide(self) -> None:
        """Close the panel; the menu of panels opens it again."""
        if self.dock is not None:
            self.dock.close()

    def to_next_side(self) -> None:
        """Move the panel from the right to below, from there to the left, and to the right again."""
        dock = self.dock
        if dock is None:
            return
        side = ROUND.get(self._window.dockWidgetArea(dock), RIGHT)
        dock.setFloating(False)
        self._window.removeDockWidget(dock)  # Qt crashes when one of several tabs is added elsewhere
        self._window.addDockWidget(side, dock)
        dock.show()
        dock.raise_()
        self._give_keyboard(dock)

    def grow(self, steps: int) -> None:
        """Give the panel more room, or less: in width at the sides, in height below, in both while it floats."""
        if self.dock is None:
            return
        if self.dock.isFloating():
            self.dock.resize(self.dock.size() + QSize(STEP, STEP) * steps)
        elif self._window.dockWidgetArea(self.dock) == BELOW:
            self._window.resizeDocks([self.dock], [self.dock.height() + STEP * steps], Qt.Orientation.Vertical)
        else:
            self._window.resizeDocks([self.dock], [self.dock.width() + STEP * steps], Qt.Orientation.Horizontal)

    def _give_keyboard(self, dock: QDockWidget) -> None:
        # It left the panel on the way.
        dock.activateWindow()
        inside = dock.widget()
        (inside.focusProxy() or inside.focusWidget() or inside).setFocus(Qt.FocusReason.OtherFocusReason)
        self.dock = dock

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or isinstance(now, QMenu | QMenuBar):
            return
        inside: QWidget | None = now
        while inside is not None and not isinstance(inside, QDockWidget):
            inside = inside.parentWidget()
        self.dock = inside if inside is not None and inside.parentWidget() is self._window else None
