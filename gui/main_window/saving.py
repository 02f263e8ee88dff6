"""A large project written into its file beside the window, while the planner goes on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from core.errors import CorkboardError
from gui.calm import calm
from gui.jobs import Job, Report

if TYPE_CHECKING:
    from core.edit import History
    from core.files import ProjectFile
    from gui.main_window.window import MainWindow


class Saving(QObject):
    """Writes what takes seconds to write; who asks again meanwhile has the later state written after it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._job: Job | None = None
        self._is_asked_again = False

    @property
    def is_busy(self) -> bool:
        """Whether the file is being written."""
        return self._job is not None

    def begin(self, file: ProjectFile) -> None:
        """Write the work as it stands now; returns at once."""
        self._session.said.emit(self.tr("Saving…"))
        if self._job is not None:
            self._is_asked_again = True
            return
        self._job = Job(partial(_save, file, self._session.history))
        self._job.done.connect(self._end)
        self._job.failed.connect(self._fail)
        self._job.start()

    def finish(self) -> None:
        """Wait until all that was asked for is written, and told."""
        while self._job is not None:
            self._job.wait()
            QCoreApplication.sendPostedEvents(self._job)

    def _end(self, saved: tuple[ProjectFile, History]) -> None:
        self._job = None
        file, history = saved
        if self._session.file is not file:
            return
        if file.saved is history.project:
            self._session.mark_saved(history.project)
        if self._take_second() and self._session.is_modified:
            self.begin(file)
        else:
            self._session.said.emit(self.tr("Saved"))

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._take_second()
        if isinstance(error, CorkboardError):
            self._session.said.emit(self.tr("Not saved"))
            self._window.notices.say(str(error), "problem")
        else:
            self._window.errors.show(error)

    def _take_second(self) -> bool:
        was, self._is_asked_again = self._is_asked_again, False
        return was


def _save(file: ProjectFile, history: History, _report: Report) -> tuple[ProjectFile, History]:
    with calm():
        file.save(history, aside=True)
    return file, history
