"""Questions answered beside the window, one at a time: of those asked meanwhile only the latest counts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal

from gui.jobs import Job, Report


class Waiting(Event):
    """Is set when nobody waits for an answer any more; whoever works on it may `tell` how far it is."""

    tell: Report = staticmethod(lambda _told: None)


Answering = Callable[[Any, Waiting], Any]
"""From a question to its answer."""


class Asking(QObject):
    """Puts questions to a core function on a thread of its own. Questions are told apart by identity."""

    answered = Signal(object, object)  # the question and its answer
    failed = Signal(object, object)  # the question and the exception
    told = Signal(object)  # whatever was told on the way to the answer that is waited for

    def __init__(self, answering: Answering, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answering = answering
        self._job: Job | None = None
        self._at_work: object = None
        self._asked: object = None
        self._over = Waiting()

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is on its way."""
        return self._asked is not None

    def ask(self, question: object) -> None:
        """Have a question answered; an earlier one is forgotten."""
        self._over.set()
        self._asked = question
        if self._job is None:
            self._begin()

    def forget(self) -> None:
        """Wait for no answer any more."""
        self._over.set()
        self._asked = None

    def close(self) -> None:
        """Forget, and wait for the thread: it must not outlive its window."""
        self.forget()
        if self._job is not None:
            self._job.wait()
            self._job = None

    def leave(self) -> None:
        """Forget, and wait for nothing: the thread ends by itself, and `wait_for_all` of `gui.jobs` knows of it."""
        self.forget()
        if self._job is not None:
            self._job.reported.disconnect(self._hear_told)
            self._job.done.disconnect(self._hear)
            self._job.failed.disconnect(self._hear_failure)
            self._job = None

    def _begin(self) -> None:
        # The thread knows no object of the window: whoever drops the last reference must be in the window's thread.
        self._at_work, self._over = self._asked, Waiting()
        self._job = Job(partial(_answer, self._answering, self._at_work, self._over))
        self._job.reported.connect(self._hear_told)
        self._job.done.connect(self._hear)
        self._job.failed.connect(self._hear_failure)
        self._job.start()

    def _hear_told(self, told: object) -> None:
        if self._asked is not None and self._asked is self._at_work:
            self.told.emit(told)

    def _hear(self, answer: object) -> None:
        if self._is_wanted():
            question, self._asked = self._asked, None
            self.answered.emit(question, answer)

    def _hear_failure(self, error: Exception) -> None:
        if self._is_wanted():
            question, self._asked = self._asked, None
            self.failed.emit(question, error)

    def _is_wanted(self) -> bool:
        """Whether the thread that has ended worked for what is asked now; if not, the next one begins."""
        if self._job is None:  # closed
            return False
        self._job = None
        if self._asked is not None and self._asked is not self._at_work:
            self._begin()
            return False
        return self._asked is not None


def _answer(answering: Answering, question: object, over: Waiting, report: Report) -> object:
    over.tell = report
    return answering(question, over)
