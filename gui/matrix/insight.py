"""What is known about the matrix that is shown: asked for beside the window whenever the project changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.model import Scenario
from gui.asking import Asking
from gui.matrix.answers import Answer, Depth, Granted, Looked, Wish, deepen, grant, read
from gui.session import Session

if TYPE_CHECKING:
    from core.solve.allocation import Allocation

SOON = 80
"""Milliseconds of peace before anything is worked out: the planner may type on."""

LATE = 400
"""Milliseconds after which a planner wants to be told that a plan is being looked for."""


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
        self.looked = Looked()
        self._reading = Asking(partial(read, looked=self.looked), self)
        self._deepening, self._granting = Asking(deepen, self), Asking(grant, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._look)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(LATE)
        self._late.timeout.connect(self.changed)
        self._reading.told.connect(self._hear_part)
        self._reading.answered.connect(self._hear)
        self._deepening.told.connect(self._hear_depth_so_far)
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
    def is_long(self) -> bool:
        """Whether a plan that was asked for is being looked for so long that it is worth a word."""
        return self.is_granting and not self._late.isActive()

    @property
    def is_granting(self) -> bool:
        """Whether a plan that was asked for is being looked for."""
        return self._granting.is_waiting

    def want(self, is_wanted: bool) -> None:
        """Work things out while somebody looks, and only then."""
        self.is_wanted = is_wanted
        if not is_wanted:
            self._stop_looking()
        elif not self.is_current or (self.answer is not None and (self.answer.grows or self.depth is None)):
            self.look_soon()

    def look_soon(self) -> None:
        """Work out anew what the project means, once the planner pauses."""
        self.show_preview(None)
        if not self.is_current:
            self._stop_looking()
        if self.is_wanted:
            self._soon.start()

    def _stop_looking(self) -> None:
        """Let the machine work on nothing that nobody waits for."""
        self._soon.stop()
        self._reading.forget()
        self._deepening.forget()

    def wish(self, kind: str, order: str = "", machine: str = "") -> None:
        """Look for the best plan in which a wish is a rule; `granted` tells."""
        self._granting.ask(Wish(kind, self._session.scenario, order, machine))
        self._late.start()

    def give_up(self) -> None:
        """Look for no plan that was asked for any more."""
        if self.is_granting:
            self._granting.forget()
            self.changed.emit()

    def show_preview(self, preview: Preview | None) -> None:
        """Look at a plan, or at none."""
        if preview is not self.preview:
            self.preview = preview
            self.previewed.emit(preview)

    def close_down(self) -> None:
        """End what is being worked out."""
        self._soon.stop()
        self._late.stop()
        self.is_wanted = False
        for asking in (self._reading, self._deepening, self._granting):
            asking.close()

    def _look(self) -> None:
        scenario = self._session.scenario
        if not self.is_wanted or (self.is_current and self.answer is not None and not self.answer.grows):
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
        self._hear_part(answer)

    def _hear_part(self, answer: Answer) -> None:
        """An answer, or what is known of it so far."""
        if answer.scenario is not self._session.scenario:
            return
        is_news = self.answer is None or self.answer.table is not answer.table
        self.answer = answer
        if is_news:
            self.depth = None
        self.changed.emit()
        if is_news:
            self._deepening.ask(answer)

    def _hear_depth(self, _question: object, depth: Depth) -> None:
        self._hear_depth_so_far(depth)

    def _hear_depth_so_far(self, depth: Depth) -> None:
        if depth.scenario is self._session.scenario:
            self.depth = depth
            self.deepened.emit()

    def _hear_granted(self, _question: object, granted: Granted) -> None:
        self._late.stop()
        self.granted.emit(granted)
        self.changed.emit()

    def _hear_failure(self, _question: object, error: Exception) -> None:
        self.broke.emit(error)
