"""One search for a wave: started from a scenario, listened to from the main thread, stopped without fail."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from core.model import Scenario
from gui.jobs import Job, Report

if TYPE_CHECKING:
    from core.offers import Wave, WaveProgress
    from core.solve import StopFlag

GRACE = 10_000
"""Milliseconds that a closing window waits for a search to stop."""


class WaveSearch(QObject):
    """Looks for the best wave beside the window. What it finds is taken by whoever listens to `ended`."""

    changed = Signal()  # state or figures
    ended = Signal(object)  # Wave
    failed = Signal(object)  # an exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: Literal["idle", "running", "stopping"] = "idle"
        self.started_from: Scenario | None = None
        self.progress: WaveProgress | None = None
        self.is_replan = False
        self._job: Job | None = None
        self._stop: StopFlag | None = None

    @property
    def is_running(self) -> bool:
        """Whether a search is going on, or about to stop."""
        return self.state != "idle"

    def start(self, scenario: Scenario, *, is_replan: bool = False) -> None:
        """Begin a search; one that goes on is left alone."""
        if self.is_running:
            return
        from core.solve import StopFlag

        self._stop, self.started_from, self.progress, self.is_replan = StopFlag(), scenario, None, is_replan
        self._job = Job(partial(_search, scenario, self._stop))
        self._job.reported.connect(self._hear)
        self._job.done.connect(self._finish)
        self._job.failed.connect(self._break)
        self.state = "running"
        self._job.start()
        self.changed.emit()

    def stop(self) -> None:
        """Ask the search to end with the best wave so far."""
        if self._stop is not None and self.state == "running":
            self._stop.set()
            self.state = "stopping"
            self.changed.emit()

    def close(self) -> None:
        """Stop, wait, and take nothing."""
        if self._stop is not None:
            self._stop.set()
        if self._job is not None:
            self._job.wait(GRACE)
        self._job, self.state = None, "idle"

    def forget(self) -> None:
        """Take nothing of a search that goes on: its project is gone."""
        if self._stop is not None:
            self._stop.set()
        self._job, self.state = None, "idle"
        self.changed.emit()

    def _hear(self, progress: WaveProgress) -> None:
        if self._is_mine():
            self.progress = progress
            self.changed.emit()

    def _finish(self, wave: Wave) -> None:
        if self._is_mine():
            self._job, self.state = None, "idle"
            self.ended.emit(wave)
            self.changed.emit()

    def _break(self, error: Exception) -> None:
        if self._is_mine():
            self._job, self.state = None, "idle"
            self.failed.emit(error)
            self.changed.emit()

    def _is_mine(self) -> bool:
        """Whether the job that speaks is the one that is waited for."""
        return self._job is not None and self.sender() is self._job


def _search(scenario: Scenario, stop: StopFlag, report: Report) -> Wave:
    from core.offers import best_wave
    from core.solve import beside_a_window

    with beside_a_window():
        return best_wave(scenario, None, report, stop)
