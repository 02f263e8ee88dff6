"""What is believed of the producers' answers: what was learned from the history, laid over the shown scenario."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import CorkboardError
from core.model import Scenario, Shop, minute_of
from core.offers.learning import Learned, believing, learn, learned_of, pin, with_learned, with_pin
from gui.jobs import Job, Report
from gui.session import Session

if TYPE_CHECKING:
    from core.offers.learning import Serving

GRACE = 10_000
"""Milliseconds that a closing window waits for the learning to end."""


class Beliefs(QObject):
    """Learns beside the window, keeps what was learned in the project, and lays it over scenarios."""

    changed = Signal()  # something was learned or pinned, or the learning began or ended
    failed = Signal(object)  # an exception

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._kept: tuple[Scenario, object, Scenario] | None = None

    @property
    def learned(self) -> Learned | None:
        """What the project has learned; None where nothing was, or where it cannot be used."""
        try:
            return learned_of(self._session.project)
        except CorkboardError:
            return None

    @property
    def trouble(self) -> str:
        """Why what the project has learned cannot be used; empty where it can."""
        try:
            learned_of(self._session.project)
        except CorkboardError as error:
            return getattr(error, "sentences", str(error))
        return ""

    @property
    def scenario(self) -> Scenario:
        """The shown scenario as it is believed to be: to plan and to look with, never to keep."""
        shown, settings = self._session.scenario, self._session.project.settings
        if self._kept is None or self._kept[0] is not shown or self._kept[1] is not settings:
            now = minute_of(shown.shop.epoch, datetime.now())
            self._kept = (shown, settings, believing(shown, self.learned, now))
        return self._kept[2]

    @property
    def is_learning(self) -> bool:
        """Whether the history is being learned from."""
        return self._job is not None

    def learn(self) -> None:
        """Learn from the history, beside the window; what comes out is one step."""
        if self._session.is_read_only:
            self._session.refused.emit(self._session.read_only_reason or "")
        elif self._job is None:
            self._job = Job(partial(_learn, self._session.scenario.shop))
            self._job.done.connect(self._keep)
            self._job.failed.connect(self._break)
            self._job.start()
            self.changed.emit()

    def pin(self, serving: Serving | None) -> None:
        """Let the planner's choice serve, or the better one again."""
        known = self.learned or Learned()
        if known.pinned == serving:
            return
        try:
            pinned = pin(known, serving)
        except ValueError as error:
            self._session.refused.emit(str(error))
        else:
            self._session.apply_to_project(self.tr("Choose which acceptance is used"), with_pin, pinned)
        self.changed.emit()

    def _keep(self, learned: Learned) -> None:
        if self.sender() is self._job:
            self._job = None
            self._session.apply_to_project(self.tr("Learn acceptance from the history"), with_learned, learned)
            self.changed.emit()

    def _break(self, error: Exception) -> None:
        if self.sender() is self._job:
            self._job = None
            self.failed.emit(error)
            self.changed.emit()

    def forget(self) -> None:
        """Take nothing of a learning that goes on: its project is gone."""
        self._job = None
        self.changed.emit()

    def close(self) -> None:
        """Wait for the learning to end, and take nothing."""
        job, self._job = self._job, None
        if job is not None:
            job.wait(GRACE)


def _learn(shop: Shop, _report: Report) -> Learned:
    return learn(shop)
