"""The search for the cheapest change, on a thread of its own; the latest question is the only one that matters."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from core.explain import Cure, cheapest_cure
from core.model import Scenario
from gui.hand_rules import HandRules
from gui.jobs import Job, Report

PATIENCE = 200
"""Milliseconds of rest before a search begins, so that going through many orders starts none."""


class _Asked:
    """One question, and the flag that ends it."""

    def __init__(self, scenario: Scenario, order: str, hand: HandRules) -> None:
        self.scenario, self.order, self._hand = scenario, order, hand
        self.stop = Event()

    def answer(self, _report: Report) -> tuple[_Asked, Cure | None]:
        """Look for it; called on the worker thread."""
        hand = self._hand
        return self, cheapest_cure(
            self.scenario, self.order, others=hand.others, lock=hand.lock, since=hand.since, stop=self.stop)


class CureSearch(QObject):
    """At most one search is wanted at a time; one that is stopped may still need a moment to end."""

    found = Signal(object, str, object)  # scenario, order, and the cure or None
    broke = Signal(object)  # an exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_hand_busy: Callable[[], bool] = lambda: False
        self._asked: _Asked | None = None
        self._jobs: list[Job] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PATIENCE)
        self._rest.timeout.connect(self._start)

    def begin(self, scenario: Scenario, order: str, hand: HandRules) -> None:
        """Look for the cure of an order, in a moment."""
        self.stop()
        self._asked = _Asked(scenario, order, hand)
        self._rest.start()

    def stop(self) -> None:
        """Nobody waits for an answer any more."""
        self._rest.stop()
        if self._asked is not None:
            self._asked.stop.set()
        self._asked = None

    def close(self) -> None:
        """Stop, and wait until every thread has ended."""
        self.stop()
        for job in self._jobs:
            job.wait()

    def _start(self) -> None:
        if self.is_hand_busy():  # a bar that is carried must move smoothly
            self._rest.start()
        elif self._asked is not None:
            job = Job(self._asked.answer)
            self._jobs.append(job)
            job.done.connect(self._on_done)
            job.failed.connect(self._on_failed)
            job.finished.connect(self._clear)
            job.start()

    def _clear(self) -> None:
        self._jobs = [job for job in self._jobs if not job.isFinished()]

    def _on_done(self, result: tuple[_Asked, Cure | None]) -> None:
        asked, cure = result
        if asked is self._asked:
            self.found.emit(asked.scenario, asked.order, cure)

    def _on_failed(self, error: Exception) -> None:
        self._asked = None
        self.broke.emit(error)
