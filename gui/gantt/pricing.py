"""What a drop would do to the plan: the change of its cost, who becomes late, which rules it would break."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import CorkboardError
from core.evaluate import consequences
from core.model import Scenario
from gui.session import Session

Edit = Callable[[Scenario], Scenario]
SHARE = 3
"""The window is free for so many times as long as the last price took."""
SOONEST, LATEST = 15, 400
"""Milliseconds to wait before a price is worked out, at least and at most."""
AT_ONCE = 7
"""Milliseconds that a price may take to be worked out within a frame."""


class Pricer(QObject):
    """Works out prices while a drag goes on, no more often than the window can bear."""

    priced = Signal(object)  # Consequences
    refused = Signal(str)  # why there is none: the edit would be refused

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: Edit | None = None
        self._took = float("inf")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOONEST)
        self._timer.timeout.connect(self._work_out)

    def ask(self, edit: Edit) -> None:
        """Work out what an edit would do: at once where the last time that was quick, else soon; an earlier
        question is forgotten."""
        self._asked = edit
        if self._took <= AT_ONCE:
            self._work_out()
        elif not self._timer.isActive():
            self._timer.start()

    def forget(self) -> None:
        """The question is no more of interest."""
        self._asked = None
        self._timer.stop()

    def _work_out(self) -> None:
        if self._asked is None:
            return
        edit, self._asked = self._asked, None
        began = perf_counter()
        try:
            answer, refusal = consequences(self._session.scenario, edit(self._session.scenario)), ""
        except CorkboardError as error:
            answer, refusal = None, str(error)
        self._took = 1000 * (perf_counter() - began)
        self._timer.setInterval(int(min(max(SHARE * self._took, SOONEST), LATEST)))
        if answer is not None:
            self.priced.emit(answer)
        else:
            self.refused.emit(refusal)
