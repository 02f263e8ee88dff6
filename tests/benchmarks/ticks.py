"""Watches how long the window's thread is held up."""

from __future__ import annotations

from time import perf_counter, thread_time

from PySide6.QtCore import QObject, Qt, QTimer

TICK = 10
"""Milliseconds between ticks."""


class Ticks(QObject):
    """Remembers the longest time between two ticks, and the most of the thread's own work within one, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=TICK)
        self._timer.timeout.connect(self._tick)
        self.begin()
        self._timer.start()

    def begin(self) -> None:
        """Forget what was measured."""
        self.gap = self.own = 0.0
        self._last, self._turn = perf_counter(), thread_time()

    def _tick(self) -> None:
        now, turn = perf_counter(), thread_time()
        self.gap, self.own = max(self.gap, now - self._last), max(self.own, turn - self._turn)
        self._last, self._turn = now, turn
