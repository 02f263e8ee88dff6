"""The status bar: one calm line of what was done, and the plan in two figures."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from core.language import counted
from gui import look
from gui.look import wording
from gui.session import Session


class StatusLine(QStatusBar):
    """Left: the last thing that happened. Right: the search, conflicts, cost; a click on them opens their panels."""

    search_asked_for = Signal()
    conflicts_asked_for = Signal()
    score_asked_for = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._count: int | None = None  # conflicts that were told last of this project
        self.setSizeGripEnabled(False)
        self.line = look.ElidedLabel()
        self.line.setObjectName("status_line")
        look.set_tone(self.line, "muted")
        self.search, self.conflicts, self.score = map(self._figure, ("search", "conflicts", "score"))
        self.search.clicked.connect(self.search_asked_for)
        self.conflicts.clicked.connect(self.conflicts_asked_for)
        self.score.clicked.connect(self.score_asked_for)
        self.setContentsMargins(look.GAP, 0, look.GAP, 0)
        self.addWidget(self.line, 1)
        self.addPermanentWidget(self.search)
        self.addPermanentWidget(self.conflicts)
        self.addPermanentWidget(self.score)
        session.said.connect(self._say)
        session.opened.connect(self.line.clear)
        session.opened.connect(self._begin_anew)
        session.stepped.connect(self._refresh)
        session.solving.changed.connect(self._show_search)
        look.watcher.changed.connect(self._refresh)
        self._refresh()

    def _begin_anew(self) -> None:
        self._count = None
        self._refresh()

    def _say(self, sentence: str) -> None:
        self.line.setText(sentence)
        look.announce(self, sentence)

    def _figure(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"status_{name}")
        button.setFlat(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _show_search(self) -> None:
        run = self._session.solving
        self.search.setVisible(run.is_running)
        self.search.setIcon(look.icon("solve", look.current().accent))
        found = "" if run.cost is None else f" {wording.number(run.cost)}"
        self.search.setText(self.tr("Searching…") + found)

    def _refresh(self) -> None:
        self._show_search()
        colours, count = look.current(), len(self._session.conflicts)
        icon = look.icon("conflict", colours.conflict) if count else look.icon("keep", colours.good)
        self.conflicts.setIcon(icon)
        told = counted("{n} conflict", "{n} conflicts", count) if count else self.tr("No conflicts")
        if self._count not in (None, count):
            look.announce(self, told, is_urgent=bool(count))
        self._count = count
        self.conflicts.setText(told)
        self.score.setIcon(look.icon("score", colours.muted))
        scenario = self._session.scenario
        self.score.setVisible(bool(scenario.plan.lots and scenario.shop.machines))  # offers have no such cost
        self.score.setText(self._cost())

    def _cost(self) -> str:
        """The plan's figure by its name, and both where a plan with times costs something as an allocation too."""
        score = self._session.score
        allocation = wording.number(score.allocation_cost)
        if not score.completion and score.allocation_cost:
            return self.tr("Allocation {0}").format(allocation)
        schedule = self.tr("Cost {0}").format(wording.number(score.cost))
        if not score.allocation_cost:
            return schedule
        return self.tr("{0} · allocation {1}").format(schedule, allocation)
