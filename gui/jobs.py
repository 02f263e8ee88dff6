"""A core function at work on a thread of its own, so that the window stays smooth.

Connect the signals to methods of a QObject of the main thread: those are called there. A lambda would be called in the
worker's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QThread, Signal

Report = Callable[[object], None]
"""What a call is given to tell how far it is; whatever it says arrives as `Job.reported`."""


class Job(QThread):
    """One call on a worker thread. `reported` carries what the call reports; when the thread is over, either `done` or
    `failed` says how it ended. It lives until then, whatever becomes of those who wait for it: Qt ends the program when
    a thread is destroyed at work."""

    at_work: ClassVar[set[Job]] = set()

    reported = Signal(object)
    done = Signal(object)
    failed = Signal(object)  # the exception

    def __init__(self, call: Callable[[Report], Any]) -> None:
        super().__init__()
        self.at_work.add(self)
        self._call = call
        self._result: Any = None
        self._error: Exception | None = None
        self.finished.connect(self._tell)

    def run(self) -> None:
        """What the thread does; nobody else calls it."""
        try:
            self._result = self._call(self.reported.emit)
        except Exception as error:  # whatever it is, the planner hears of it in the main thread
            self._error = error

    def _tell(self) -> None:
        self.wait()  # the signal comes a moment before the thread has really ended
        self.at_work.discard(self)
        if self._error is not None:
            self.failed.emit(self._error)
        else:
            self.done.emit(self._result)
        self.deleteLater()


def wait_for_all() -> None:
    """Wait for every thread that nobody waits for any more, before the program ends."""
    for job in tuple(Job.at_work):
        job.wait()
