"""What the plan is worth, term by term, and what changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.evaluate import Score, evaluate
from core.model import Scenario
from gui import look
from gui.look import wording
from gui.panels.line_grid import LineGrid
from gui.panels.measures import Line, cost_news, measure_lines, term_lines
from gui.session import Session

STEP_BEFORE = ""
"""The data of the entry that compares with the step before; other entries carry a scenario's name."""


class ScorePanel(QScrollArea):
    """The score of the scenario that is shown, beside that of the step before or of another scenario."""

    late_orders_asked_for = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("score_panel")
        self.setMinimumWidth(look.PANEL)
        self.setAccessibleName(self.tr("Score"))
        self._session = session
        self._other: tuple[Scenario, Score] | None = None
        self._title, self._cost = look.label(self.tr("Cost"), tone="muted"), look.label(role="figure")
        self._title.setContentsMargins(0, 0, 0, look.UNIT)
        self._change = look.label(role="small")
        self._change.setContentsMargins(0, 0, 0, look.UNIT)
        self._against = QComboBox()
        self._terms, self._measures, self._machines = LineGrid(bars=True), LineGrid(bars=False), LineGrid(bars=True)
        self._nothing = look.label(self.tr("Nothing is planned yet."), tone="muted")
        self._machines_title = look.label(self.tr("Utilisation"), role="strong")
        self._build()
        session.opened.connect(self._refresh)
        session.stepped.connect(self._refresh)
        self._against.activated.connect(self._show)
        self._measures.asked_for.connect(self.late_orders_asked_for)
        self._refresh()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._against.setAccessibleName(self.tr("Compare with"))
        self._against.setToolTip(self.tr("What the differences are taken against"))
        self._against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._cost.setAccessibleName(self.tr("Cost"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(look.MARGIN, look.GAP, look.MARGIN, look.MARGIN)
        column.setSpacing(look.GAP)
        column.addLayout(self._head())
        column.addWidget(self._against)  # a line of its own: beside the cost a narrow panel leaves it an arrow
        self._rules = [_rule(), _rule()]
        parts = (self._nothing, self._terms, self._rules[0], self._measures, self._rules[1], self._machines_title)
        for widget in (*parts, self._machines):
            column.addWidget(widget)
        column.addStretch()
        self.setWidget(inside)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._cost)
        row.addWidget(self._change, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch()
        return row

    def _refresh(self) -> None:
        chosen = self._against.currentData()
        self._against.clear()
        self._against.addItem(self.tr("against the step before"), STEP_BEFORE)
        for scenario in self._session.project.scenarios:
            if scenario.name != self._session.scenario.name:
                self._against.addItem(self.tr("against {0}").format(scenario.name), scenario.name)
        self._against.setCurrentIndex(max(0, self._against.findData(chosen)))
        self._against.setVisible(self._against.count() > 1)
        self._show()

    def _show(self) -> None:
        session = self._session
        score, is_planned = session.score, bool(session.scenario.plan.lots)
        other = self._other_score() if is_planned else None
        self._cost.setText(wording.number(score.plan_cost))
        is_allocation = bool(score.allocation_cost) and not score.completion
        self._title.setText(self.tr("Allocation cost") if is_allocation else self.tr("Cost"))
        self._cost.setAccessibleName(self._title.text())
        text, tone = cost_news(score, other)
        self._change.setText(text)
        self._change.setVisible(bool(text))
        look.set_tone(self._change, tone)
        in_time = bool(score.completion)
        self._terms.show_lines(term_lines(score, other) if in_time else [])
        self._measures.show_lines(measure_lines(session.scenario, score, other))
        machines = [Line(name, wording.share(part), share=part) for name, part in score.utilisation.items() if in_time]
        self._machines.show_lines(machines)
        for widget in (*self._rules, self._machines_title):
            widget.setVisible(in_time)
        for widget in (self._title, self._cost):
            widget.setVisible(is_planned)
        self._nothing.setVisible(not is_planned)

    def _other_score(self) -> Score | None:
        scenario = self._other_scenario()
        if scenario is None or not scenario.plan.lots:  # nothing planned: a difference would say nothing
            return None
        if self._other is None or self._other[0] is not scenario:
            self._other = (scenario, evaluate(scenario))
        return self._other[1]

    def _other_scenario(self) -> Scenario | None:
        name = self._against.currentData()
        if name:
            return next(scenario for scenario in self._session.project.scenarios if scenario.name == name)
        history = self._session.history
        before = history.at(history.finger - 1).scenario if history.finger else None
        return before if before is not None and before.name == self._session.scenario.name else None


def _rule() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFixedHeight(1)
    line.setProperty("hairline", True)
    return line
