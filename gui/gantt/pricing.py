"""What a drop would do to the plan: the change of its cost, who becomes late, which rules it would break."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import CorkboardError
from core.evaluate import evaluate, find_conflicts
from core.model import Lot, Scenario
from gui.session import Session

Edit = Callable[[Scenario], Scenario]
SHARE = 3
"""The window is free for so many times as long as the last price took."""
SOONEST, LATEST = 15, 400
"""Milliseconds to wait before a price is worked out, at least and at most."""


@dataclass(frozen=True)
class Price:
    """The consequences of an edit: the change of the cost, orders that become late or later with their
    lateness in minutes (the carried first), orders that are late no more, sentences of new conflicts, and
    lots that have to give way."""

    difference: float
    late: tuple[tuple[str, int], ...]
    relieved: tuple[str, ...]
    conflicts: tuple[str, ...]
    pushed: tuple[Lot, ...]


def price(session: Session, after: Scenario, carried: Iterable[str]) -> Price:
    """The consequences of going from the present scenario to another."""
    before, score = session.score, evaluate(after)
    was, now = before.lateness_of, score.lateness_of
    late = {order: minutes for order, minutes in now.items() if minutes > max(0, was.get(order, 0))}
    carried = frozenset(carried)
    own = {lot.order for lot in after.plan.lots.rows if lot.id in carried}
    known = {conflict.sentence for conflict in session.conflicts}
    return Price(
        score.cost - before.cost,
        tuple(sorted(late.items(), key=lambda one: (one[0] not in own, -one[1]))),
        tuple(order for order, minutes in was.items() if minutes > 0 >= now.get(order, 1)),
        tuple(one.sentence for one in find_conflicts(after) if one.sentence not in known),
        _pushed(session.scenario, after, carried),
    )


def _pushed(before: Scenario, after: Scenario, carried: frozenset[str]) -> tuple[Lot, ...]:
    old = before.plan.lots
    others = (lot for lot in after.plan.lots.rows if lot.id in old and lot.id not in carried)
    return tuple(lot for lot in others if old[lot.id] is not lot and old[lot.id].start != lot.start)


class Pricer(QObject):
    """Works out prices while a drag goes on, no more often than the window can bear."""

    priced = Signal(object)  # Price
    refused = Signal(str)  # why there is none: the edit would be refused

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: tuple[Edit, frozenset[str]] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOONEST)
        self._timer.timeout.connect(self._work_out)

    def ask(self, edit: Edit, carried: Iterable[str]) -> None:
        """Work out, soon, what an edit would do; an earlier question is forgotten."""
        self._asked = (edit, frozenset(carried))
        if not self._timer.isActive():
            self._timer.start()

    def forget(self) -> None:
        """The question is no more of interest."""
        self._asked = None
        self._timer.stop()

    def _work_out(self) -> None:
        if self._asked is None:
            return
        (edit, carried), self._asked = self._asked, None
        began = perf_counter()
        try:
            self.priced.emit(price(self._session, edit(self._session.scenario), carried))
        except CorkboardError as error:
            self.refused.emit(str(error))
        taken = 1000 * (perf_counter() - began)
        self._timer.setInterval(int(min(max(SHARE * taken, SOONEST), LATEST)))
