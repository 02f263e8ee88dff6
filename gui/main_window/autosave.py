"""The project's file saved by itself, where the planner wants that."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.errors import CorkboardError
from gui import preferences
from gui.calm import calm
from gui.jobs import Job, Report
from gui.look import wording
from gui.main_window.opening import is_large

if TYPE_CHECKING:
    from core.edit import History
    from core.files import ProjectFile
    from core.model import Project
    from gui.main_window.window import MainWindow

MINUTE = 60_000
SOON = 2_000
"""Milliseconds after which it is tried again while a hand is on the board."""


class Autosave(QObject):
    """Saves every so many minutes what has a file and is not saved yet; never what someone else has changed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._told = ""
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.save)
        self._session.opened.connect(self._forget)
        self.take_choice()

    @property
    def minutes(self) -> int:
        """How often it saves; 0 for never."""
        return self._timer.interval() // MINUTE if self._timer.isActive() else 0

    def take_choice(self) -> None:
        """Save as often as the planner chose, from now on."""
        minutes = preferences.kept().autosave
        if not minutes:
            self._timer.stop()
        elif minutes != self.minutes:
            self._timer.start(minutes * MINUTE)

    def save(self) -> None:
        """Save now, if there is anything to save and nobody is in the midst of a move."""
        file, session = self._session.file, self._session
        if file is None or file.is_untitled or session.is_read_only or not session.is_modified:
            return
        if self._window.board.canvas.mouse.gesture is not None:
            QTimer.singleShot(SOON, self, self.save)
            return
        if is_large(file.path):
            self._begin_aside(file, session.history)
            return
        try:
            file.save_by_itself(session.history)
        except CorkboardError as error:
            self._tell(str(error))
            return
        self._note(session.project)

    def _begin_aside(self, file: ProjectFile, history: History) -> None:
        """What takes seconds to write is written beside the window; the planner goes on meanwhile."""
        if self._job is None:
            self._job = Job(partial(_save, file, history))
            self._job.done.connect(self._end_aside)
            self._job.failed.connect(self._fail_aside)
            self._job.start()

    def _end_aside(self, saved: tuple[ProjectFile, History]) -> None:
        self._job = None
        file, history = saved
        if self._session.file is file and file.saved is history.project:  # nobody saved a later one meanwhile
            self._note(history.project)

    def _fail_aside(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, CorkboardError):
            self._tell(str(error))
        else:
            self._window.errors.show(error)

    def _note(self, project: Project) -> None:
        self._told = ""
        session = self._session
        session.mark_saved(project)
        now = datetime.now()
        session.said.emit(self.tr("Saved automatically at {0}").format(wording.clock(now.hour, now.minute)))

    def close(self) -> None:
        """Save no more; what is being written is waited for."""
        self._timer.stop()
        if self._job is not None:
            self._job.wait()
            self._job = None

    def _forget(self) -> None:
        self._told = ""

    def _tell(self, sentence: str) -> None:
        """Say once why it was not saved: the same trouble every minute is no news."""
        self._session.said.emit(self.tr("Not saved automatically. {0}").format(sentence))
        if sentence != self._told:
            self._told = sentence
            self._window.notices.say(self.tr("Not saved automatically. {0}").format(sentence), "problem")


def _save(file: ProjectFile, history: History, _report: Report) -> tuple[ProjectFile, History]:
    with calm():
        file.save_by_itself(history, aside=True)
    return file, history
