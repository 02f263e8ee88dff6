"""The status bar: one calm line of what was done, and the plan in two figures."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from gui import look
from gui.look import wording
from gui.session import Session


class StatusLine(QStatusBar):
    """Left: the last thing that happened. Right: conflicts and cost; a click on them opens their panels."""

    conflicts_asked_for = Signal()
    score_asked_for = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        self.line = look.ElidedLabel()
        self.line.setObjectName("status_line")
        look.set_tone(self.line, "muted")
        self.conflicts, self.score = self._figure("status_conflicts"), self._figure("status_score")
        self.conflicts.clicked.connect(self.conflicts_asked_for)
        self.score.clicked.connect(self.score_asked_for)
        self.setContentsMargins(look.GAP, 0, look.GAP, 0)
        self.addWidget(self.line, 1)
        self.addPermanentWidget(self.conflicts)
        self.addPermanentWidget(self.score)
        session.said.connect(self.line.setText)
        session.opened.connect(self.line.clear)
        session.stepped.connect(self._refresh)
        look.watcher.changed.connect(self._refresh)
        self._refresh()

    def _figure(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setFlat(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _refresh(self) -> None:
        colours, count = look.current(), len(self._session.conflicts)
        icon = look.icon("conflict", colours.conflict) if count else look.icon("keep", colours.good)
        self.conflicts.setIcon(icon)
        self.conflicts.setText(_conflicts(self, count))
        self.score.setIcon(look.icon("score", colours.muted))
        self.score.setVisible(bool(self._session.scenario.plan.lots))
        self.score.setText(self.tr("Cost {0}").format(wording.number(self._session.cost)))


def _conflicts(line: StatusLine, count: int) -> str:
    if not count:
        return line.tr("No conflicts")
    return line.tr("1 conflict") if count == 1 else line.tr("{0} conflicts").format(wording.whole(count))
