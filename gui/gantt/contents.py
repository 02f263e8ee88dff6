"""What the board shows of the session: the picture of its scenario, how it is coloured, what is selected."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core.edit import Changes, prepare_drops
from core.model import Lot, Plan, Scenario, Table
from gui.gantt.bars import Bars, bars_of
from gui.gantt.colouring import Colouring, colour_keys, colouring_of
from gui.gantt.picture import Picture, picture_of
from gui.gantt.resource_rows import Kind
from gui.session import Selection, Session

IDLE = 120
"""Milliseconds after a change that a press of a bar is prepared for."""
Marked = tuple[Picture, Selection, np.ndarray, np.ndarray]


class Contents(QObject):
    """Follows the session. `renewed` says that there is another project, `changed` that what is shown
    differs, `marked` that only the selection or the preview does."""

    renewed = Signal()
    changed = Signal()
    marked = Signal()
    recoloured = Signal(str)  # the key that the bars are now coloured by, because the planner chose it

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._wanted = "lateness"
        self.kind: Kind = "machines"
        self.incumbent: Bars | None = None
        self.leaving = np.zeros(0, dtype=int)
        self._incumbent_plan: Plan | None = None
        self._marks: Marked | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._idle.timeout.connect(self._prepare)
        session.opened.connect(self._renew)
        session.changed.connect(self._follow)
        session.selection_changed.connect(self._mark)
        self._take()

    def _take(self) -> None:
        self.keys = colour_keys(self.session.scenario)
        self.picture: Picture = picture_of(self.session.scenario, self.session.conflicts, self.kind)
        self.colouring: Colouring = self._coloured()
        self._place_ghosts()
        self._idle.start()

    def _prepare(self) -> None:
        """What a press of a bar will ask for is at hand before there is one."""
        if self.picture.keeps_times:
            prepare_drops(self.picture.scenario)

    @property
    def key(self) -> str:
        """What the bars are coloured by: what was asked for, or the next best where these orders lack
        that."""
        return self._wanted if self._wanted in self.keys else self.keys[0]

    def set_key(self, key: str) -> None:
        """Colour by something else."""
        self._wanted = key
        self.colouring = self._coloured()
        self.changed.emit()
        self.recoloured.emit(self.key)

    def set_kind(self, kind: Kind) -> None:
        """Let the rows be machines or producers."""
        if kind != self.kind:
            self.kind = kind
            self._take()
            self.renewed.emit()
            self.changed.emit()

    def show_incumbent(self, plan: Plan | None) -> None:
        """Preview a plan as ghosts; None takes them away."""
        self._incumbent_plan = plan
        self._place_ghosts()
        self.marked.emit()

    @property
    def selected(self) -> np.ndarray:
        """The bars that are selected."""
        return self._marked()[2]

    @property
    def siblings(self) -> np.ndarray:
        """The other bars of the selected orders."""
        return self._marked()[3]

    def _marked(self) -> Marked:
        """What is selected of the picture, worked out once: the pointer asks at each of its moves."""
        picture, selection = self.picture, self.session.selection
        if self._marks is None or self._marks[0] is not picture or self._marks[1] is not selection:
            lots = (lot for order in selection.orders for lot in self.lots_of(order))
            others = [lot for lot in lots if lot not in selection.lots]
            self._marks = (picture, selection, picture.bars.of(selection.lots), picture.bars.of(others))
        return self._marks

    def lots_of(self, order: str) -> list[str]:
        """The lots of an order."""
        return [lot.id for lot in self.picture.scenario.plan.by_order.get(order, ())]

    def _renew(self) -> None:
        self._incumbent_plan = None
        self._take()
        self.renewed.emit()
        self.changed.emit()

    def _follow(self, changes: Changes) -> None:
        self._take()
        self.changed.emit()

    def _mark(self, selection: Selection) -> None:
        self.marked.emit()

    def _coloured(self) -> Colouring:
        return colouring_of(self.session.scenario, self.session.score, self.key)

    def _place_ghosts(self) -> None:
        """Of a plan to come only what would change is shown: the bars that go, and where others would
        stand."""
        self.incumbent, self.leaving = None, np.zeros(0, dtype=int)
        if self._incumbent_plan is None:
            return
        scenario, coming = self.session.scenario, self._incumbent_plan.lots.rows
        here = {_stand(lot) for lot in scenario.plan.lots.rows}
        there = {_stand(lot) for lot in coming}
        news = [lot for lot in coming if _stand(lot) not in here and self._is_known(lot, scenario)]
        self.incumbent = bars_of(replace(scenario, plan=Plan(Table(news))), self.picture.rows)
        going = [bar for bar, lot in enumerate(self.picture.bars.lots) if _stand(lot) not in there]
        self.leaving = np.array(going, dtype=int)

    def _is_known(self, lot: Lot, scenario: Scenario) -> bool:
        """Whether an order and a resource are still there; the planner may have edited since the search
        began."""
        return lot.order in scenario.shop.orders and lot.resource in self.picture.row_of


def _stand(lot: Lot) -> tuple[str, str, int | None, int | None]:
    return (lot.order, lot.resource, lot.start, lot.end)
