"""A stop that cannot be lost: it may come before the run, during it, or after its end."""

from __future__ import annotations

import threading


class StopFlag:
    """Set once by anybody, from any thread; asked by the solver as often as it likes. It never goes back. It may be
    told by an event that somebody else sets."""

    def __init__(self, event: threading.Event | None = None) -> None:
        self._event = event or threading.Event()

    def set(self) -> None:
        """Ask for the end of the run."""
        self._event.set()

    def is_set(self) -> bool:
        """Whether the end was asked for."""
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Sleep until the end is asked for, or so many seconds; whether it was asked for."""
        return self._event.wait(seconds)
