"""A stop flag that makes the thread that asks it rest, so that background work leaves the cores to the
search."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from core.solve.stop import StopFlag

LONGEST_REST = 0.5
"""Seconds: a thread that owes more rest than this takes it in several parts."""


class PacedStop(StopFlag):
    """Whichever thread makes it never uses more than a `share` of one core, as long as it asks often enough;
    others may ask and set it as they like. It is set too as soon as `is_over` says so."""

    def __init__(self, stop: StopFlag, share: Callable[[], float], is_over: Callable[[], bool]) -> None:
        super().__init__()
        self._stop, self._share, self._is_over = stop, share, is_over
        self._thread = threading.get_ident()
        self._since, self._used = time.perf_counter(), time.thread_time()

    def is_set(self) -> bool:
        """Whether the end was asked for; takes the rest that is due first."""
        if threading.get_ident() == self._thread:
            self._rest()
        return super().is_set() or self._stop.is_set() or self._is_over()

    def _rest(self) -> None:
        used = time.thread_time() - self._used
        owed = used / max(self._share(), 0.01) - (time.perf_counter() - self._since)
        if owed > 0.002:
            self._stop.wait(min(owed, LONGEST_REST))
        if owed < LONGEST_REST:
            self._since, self._used = time.perf_counter(), time.thread_time()
