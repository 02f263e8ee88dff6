"""What is known about the matrix that is shown: asked for beside the window whenever the project changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.model import Scenario
from gui.asking import Asking
from gui.matrix.answers import Answer, Depth, Granted, Wish, deepen, grant, read
from gui.session import Session

if TYPE_CHECKING:
    from core.solve.allocation import Allocation

SOON = 80
"""Milliseconds of peace before anything is worked out: the planner may type on."""


@dataclass(frozen=True, eq=False)
class Preview:
    """A plan to look at before it is taken: a sentence, its pairs, the step's name, and the scenario it leads to;
    `about` is the machine that is down, if it is about one."""

    sentence: str
    pairs: frozenset[tuple[str, str]]
    step: str
    start: Scenario
    after: Callable[[], Scenario]
    about: str = ""


class Insight(QObject):
    """Answers about one session's matrix, for as long as somebody looks at it."""

    changed = Signal()  # an answer has come, or the one there was is out of date
    deepened = Signal()
    granted = Signal(object)  # Granted
    previewed = Signal(object)  # Preview, or None
    broke = Signal(object)  # an exception nobody expected

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.answer: Answer | None = None
        self.depth: Depth | None = None
        self.preview: Preview | None = None
        self.is_wanted = False
        self._reading, self._deepening, self._granting = Asking(read, self), Asking(deepen, self), Asking(grant, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._look)
        self._reading.answered.connect(self._hear)
        self._deepening.answered.connect(self._hear_depth)
        self._granting.answered.connect(self._hear_granted)
        for asking in (self._reading, self._deepening, self._granting):
            asking.failed.connect(self._hear_failure)
        session.changed.connect(self.look_soon)
        session.opened.connect(self.look_soon)

    @property
    def is_current(self) -> bool:
        """Whether the answer is about what is shown."""
        return self.answer is not None and self.answer.scenario is self._session.scenario

    @property
    def best(self) -> Allocation | None:
        """The best allocation of what is shown, if it is known."""
        return self.answer.best if self.answer is not None and self.is_current else None

    @property
    def is_busy(self) -> bool:
        """Whether anything is being worked out."""
        at_work = any(asking.is_waiting for asking in (self._reading, self._deepening, self._granting))
        return at_work or self._soon.isActive()

    @property
    def is_granting(self) -> bool:
        """Whether a plan that was asked for is being looked for."""
        return self._granting.is_waiting

    def want(self, is_wanted: bool) -> None:
        """Work things out while somebody looks, and only then."""
        self.is_wanted = is_wanted
        if is_wanted and not self.is_current:
            self.look_soon()

    def look_soon(self) -> None:
        """Work out anew what the project means, once the planner pauses."""
        self.show_preview(None)
        if self.is_wanted:
            self._soon.start()

    def wish(self, kind: str, order: str = "", machine: str = "") -> None:
        """Look for the best plan in which a wish is a rule; `granted` tells."""
        self._granting.ask(Wish(kind, self._session.scenario, order, machine))

    def show_preview(self, preview: Preview | None) -> None:
        """Look at a plan, or at none."""
        if preview is not self.preview:
            self.preview = preview
            self.previewed.emit(preview)

    def close_down(self) -> None:
        """End what is being worked out."""
        self._soon.stop()
        self.is_wanted = False
        for asking in (self._reading, self._deepening, self._granting):
            asking.close()

    def _look(self) -> None:
        scenario = self._session.scenario
        if not self.is_wanted or self.is_current:
            return
        self._deepening.forget()
        shop = scenario.shop
        if not shop.orders or not shop.machines:
            self.answer = self.depth = None
            self._reading.forget()
            self.changed.emit()
            return
        self._reading.ask(scenario)

    def _hear(self, _question: object, answer: Answer) -> None:
        if answer.scenario is self._session.scenario:
            self.answer, self.depth = answer, None
            self.changed.emit()
            self._deepening.ask(answer)

    def _hear_depth(self, _question: object, depth: Depth) -> None:
        if depth.scenario is self._session.scenario:
            self.depth = depth
            self.deepened.emit()

    def _hear_granted(self, _question: object, granted: Granted) -> None:
        self.granted.emit(granted)

    def _hear_failure(self, _question: object, error: Exception) -> None:
        self.broke.emit(error)
