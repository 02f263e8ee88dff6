"""One piece of work on a file, beside the window: the strip above the board says what is done and offers to cancel."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from core.errors import CorkboardError, NotWritten
from gui.jobs import Job, Report

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow

Work = Callable[[Report, Event], Any]
"""What is done: it may tell how far it is, and gives up once the event is set."""


WIDEST_NAME = 340
"""Pixels of a button for a file's name; the sentence beside it must be read too."""
PATIENCE = 20_000
"""Milliseconds that a window being closed waits for a file that is being written."""


class Errand(QObject):
    """At most one at a time; what was cancelled is not heard of again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._job: Job | None = None
        self._over = Event()
        self._told = ""
        self._done: Callable[[Any], object] | None = None
        self._again: Callable[[], object] | None = None
        self._instead: Callable[[Path], object] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being worked on."""
        return self._job is not None

    def begin(self, sentence: str, work: Work, done: Callable[[Any], object],
              again: Callable[[], object] | None = None, *,
              instead: Callable[[Path], object] | None = None) -> bool:  # fmt: skip
        """Do it; `done` gets the result. Where it fails `again` asks for another file, and `instead` does the same with
        a name that is known to be good. False while another is under way."""
        if self._job is not None:
            self._window.notices.say(self.tr("One thing after the other: {0}").format(self._told))
            return False
        self._over, self._done, self._again, self._instead = Event(), done, again, instead
        self._tell(sentence)
        self._job = Job(partial(_at_work, work, self._over))
        self._job.reported.connect(self._tell)
        self._job.done.connect(self._end)
        self._job.failed.connect(self._fail)
        self._job.start()
        return True

    def cancel(self) -> None:
        """Give up: nothing that was not written yet will be."""
        self._over.set()
        self._window.session.said.emit(self.tr("Cancelled."))

    def close(self) -> None:
        """End it: what is being written is waited for, unless that takes long, and anything else given up."""
        is_writing = self._job is not None and self._instead is not None
        if self._job is not None and is_writing:
            self._job.wait(PATIENCE)
        self._over.set()
        if self._job is not None:
            self._job.wait()

    def _tell(self, sentence: object) -> None:
        self._told = str(sentence)
        if not self._over.is_set():
            self._window.notices.say(self._told, button=self.tr("Cancel"), act=self.cancel)

    def _end(self, result: object) -> None:
        self._job = None
        if not self._over.is_set():
            self._window.notices.hide()
            if self._done is not None:
                self._done(result)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if self._over.is_set():
            return
        self._window.notices.hide()
        self._window.session.said.emit("")
        if isinstance(error, NotWritten) and error.instead is not None and self._instead is not None:
            self._offer(error, error.instead)
        elif isinstance(error, CorkboardError):
            button = self.tr("Another file…") if self._again else ""
            self._window.notices.say(str(error), "problem", button=button, act=self._again)
        else:
            self._window.errors.show(error)

    def _offer(self, error: NotWritten, name: Path) -> None:
        """Another name by one click, and the same one for a planner who has closed the file meanwhile."""
        assert self._instead is not None
        full = name.name if name.parent == error.path.parent else str(name)
        shown = self._window.fontMetrics().elidedText(full, Qt.TextElideMode.ElideMiddle, WIDEST_NAME)
        self._window.notices.say(
            str(error), "problem", button=self.tr("Save as {0}").format(shown), act=partial(self._instead, name),
            other=self.tr("Try again"), act_other=partial(self._instead, error.path),
        )  # fmt: skip


def _at_work(work: Work, over: Event, report: Report) -> Any:
    return work(report, over)
