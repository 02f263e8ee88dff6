"""A scenario laid into a window, as a project that is saved nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.edit import History
from core.files import ProjectFile
from core.model import Project, Scenario

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def load(window: MainWindow, scenario: Scenario) -> None:
    """Let a window show a project of this one scenario."""
    history = History(Project((scenario,)))
    window.session.load(history, file=ProjectFile.untitled(history))
