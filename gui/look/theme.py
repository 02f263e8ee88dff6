"""Which theme is worn now, and putting another one on."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from gui.look import spoken
from gui.look.colours import DARK, LIGHT, Colours
from gui.look.focus_ring import FocusWatch
from gui.look.palette import palette
from gui.look.style import style_sheet

Choice = Literal["light", "dark", "system"]
"""What a planner may choose: a theme, or the system's."""


class Watcher(QObject):
    """Tells views that another theme is worn; keeps to the system's theme while that is the choice."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice: Choice = "light"
        self.colours = LIGHT
        self._focus: FocusWatch | None = None

    def choose(self, app: QApplication, choice: Choice) -> None:
        """Put a theme on the whole application."""
        self.choice = choice
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow, Qt.ConnectionType.UniqueConnection)
        hints.setColorScheme(_SCHEMES[choice])  # the frame Windows draws around ours
        self._wear(app)

    def _wear(self, app: QApplication) -> None:
        is_dark = self.choice == "dark" or (self.choice == "system" and _system_is_dark())
        self.colours = DARK if is_dark else LIGHT
        if not app.styleSheet():  # a style that is set again makes every widget anew
            app.setStyle("Fusion")
        app.setPalette(palette(self.colours))
        app.setStyleSheet(style_sheet(self.colours))
        if self._focus is None or not Shiboken.isValid(self._focus):  # it goes with its application
            self._focus = FocusWatch(app)
            spoken.install()
        self._focus.wear(self.colours)
        self.changed.emit()

    def _follow(self) -> None:
        app = QApplication.instance()
        wanted = DARK if _system_is_dark() else LIGHT
        if self.choice == "system" and wanted is not self.colours and isinstance(app, QApplication):
            self._wear(app)


_SCHEMES = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "system": Qt.ColorScheme.Unknown,
}

watcher = Watcher()
"""Views connect to `watcher.changed` and repaint."""


def current() -> Colours:
    """The colours worn now."""
    return watcher.colours


def choice() -> Choice:
    """What the planner chose: "light", "dark" or "system"."""
    return watcher.choice


def apply(app: QApplication, theme: Choice) -> None:
    """Put a theme on the whole application; `watcher.changed` tells the views."""
    watcher.choose(app, theme)


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
