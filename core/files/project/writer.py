"""The thread that brings steps to the journal, so that recording one never keeps the planner waiting."""

from __future__ import annotations

import threading
from collections.abc import Callable

from core.errors import CorkboardError
from core.language import tr

SECONDS_BETWEEN_TRIES = 1.0


class Writer:
    """Calls `write` soon after every `wake`; several that come while it is busy go in one call.

    Where `write` fails, `trouble` says why, and it is tried again every second until it succeeds.
    """

    def __init__(self, write: Callable[[], None]) -> None:
        self.trouble: str | None = None
        self._write = write
        self._work = threading.Event()
        self._end = threading.Event()
        self._thread: threading.Thread | None = None

    def wake(self) -> None:
        """Say that there is something to write."""
        self._work.set()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
            self._thread.start()

    def end(self) -> None:
        """End the thread; what is not written yet stays unwritten."""
        self._end.set()
        self._work.set()
        if self._thread:
            self._thread.join()

    def report(self, error: Exception) -> None:
        """Say why nothing can be written."""
        sentence = str(error) if isinstance(error, CorkboardError) else f"{type(error).__name__}: {error}"
        self.trouble = tr("Your last steps are not safe from a crash. {sentence}", sentence=sentence)

    def _run(self) -> None:
        while self._work.wait() and not self._end.is_set():
            self._work.clear()
            try:
                self._write()
                self.trouble = None
            except Exception as error:  # whatever it is, the planner must hear of it and the thread must live
                self.report(error)
                self._work.set()
                self._end.wait(SECONDS_BETWEEN_TRIES)
