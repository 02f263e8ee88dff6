"""Start the window."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from core import __version__
from gui import language, look, preferences
from gui.calm import settle
from gui.jobs import wait_for_all
from gui.main_window import MainWindow
from gui.warming import Warming


def run(path: str | None) -> int:
    """Open the window, on a file if one is named; the exit code when it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    introduce(app)
    window = MainWindow()
    window.errors.install()
    show(window)
    QTimer.singleShot(0, window, lambda: begin(window, path))
    warming = Warming(app)
    warming.fetch_near(window.board.canvas)
    warming.start_soon()
    code = app.exec()
    warming.close()
    wait_for_all()
    return code


def show(window: MainWindow) -> None:
    """Show the window as it was left; one that its screen has no room for fills the screen instead."""
    room = look.room_for(window)
    is_too_large = window.size().boundedTo(room) != window.size()
    if is_too_large and not window.isMaximized() and not window.isFullScreen():
        window.resize(window.size().boundedTo(room))
        window.showMaximized()
    else:
        window.show()


def introduce(app: QApplication) -> None:
    """Say who we are, and dress."""
    app.setOrganizationName("Corkboard")
    app.setApplicationName("Corkboard")
    app.setApplicationDisplayName("Corkboard")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("corkboard")
    keep_settings_in_a_file()
    language.speak(app, language.at_start())
    app.setWindowIcon(look.icon("corkboard"))
    chosen = preferences.kept()
    look.manners.use(chosen.manners)
    look.apply(app, chosen.theme)  # type: ignore[arg-type]


def keep_settings_in_a_file() -> None:
    """On Windows %APPDATA%\\Corkboard\\Corkboard.ini, which IT can copy and a planner can send, rather than the
    registry; other systems do so by themselves."""
    if sys.platform == "win32":
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)


def begin(window: MainWindow, path: str | None) -> None:
    """What happens once the window is there: lost work first, then the file that was asked for."""
    restored = window.documents.offer_recovery()
    if path is not None and not restored:
        window.documents.open_file(path)
    elif not restored:
        window.touring.begin_once()
    settle()
