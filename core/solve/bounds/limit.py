"""When to stop: asked between pieces of work that take a few milliseconds each."""

from __future__ import annotations

import time

from core.solve.stop import StopFlag


class Over(Exception):
    """The time is up, or somebody asked for the end."""


class Limit:
    """A moment of the clock, and a flag that may be set before."""

    def __init__(self, seconds: float, stop: StopFlag) -> None:
        self._until, self._stop = time.perf_counter() + seconds, stop

    @property
    def is_over(self) -> bool:
        """Whether there is nothing more to be done."""
        return self._stop.is_set() or time.perf_counter() >= self._until

    def check(self) -> None:
        """Raise Over when there is nothing more to be done."""
        if self.is_over:
            raise Over
