"""Whole days simulated by one policy, or by two on the same days: fan, distribution, differences, what drives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.evaluate import wave_of
from core.model import Policy
from core.offers.simulation import DayOptions, Truth
from gui import look
from gui.look import wording
from gui.offers.chart import Chart
from gui.offers.simulating import Answer, Question, Simulating
from gui.offers.simulation_words import (
    SHOWN,
    difference_words,
    driver_words,
    fan,
    histograms,
    mean_words,
    measure_name,
)
from gui.session import Session

if TYPE_CHECKING:
    from gui.offers.page import OffersPage

PLAN = "plan"
"""Begins with the proposed wave, and goes on by the policy of the rules."""
DRIVERS = 5


class SimulationPanel(QWidget):
    """Asks and shows; follows one page, once it is told which."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("simulation_panel")
        self.setMinimumWidth(look.PANEL)
        self._session = session
        self._page: OffersPage | None = None
        self.answer: Answer | None = None
        self.simulating = Simulating(self)
        self._make_fields()
        self.summary = look.label(tone="muted")
        self.summary.setWordWrap(True)
        self.measure = QComboBox()
        self.measure.setAccessibleName(self.tr("Measure in the charts"))
        for name in SHOWN:
            self.measure.addItem(measure_name(name), name)
        self.fan, self.spread = Chart(self.tr("Over the rounds"), 150), Chart(self.tr("Distribution"), 150)
        self.fan.x_words = self._round
        self.spread.y_words = wording.share
        self.table, self.drivers = QWidget(), look.label()
        self.drivers.setWordWrap(True)
        self._build()
        self._connect()
        self.renew()

    def _make_fields(self) -> None:
        self.days = QSpinBox()
        self.days.setRange(100, 100_000)
        self.days.setSingleStep(500)
        self.days.setValue(1000)
        self.days.setAccessibleName(self.tr("Days to simulate"))
        self.policy, self.other = QComboBox(), QComboBox()
        self.policy.setAccessibleName(self.tr("Policy to simulate"))
        self.other.setAccessibleName(self.tr("Policy to compare with"))
        self.policy.setObjectName("simulated_policy")
        self.other.setObjectName("compared_policy")
        for box in (self.policy, self.other):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self.shift = QSpinBox()
        self.shift.setRange(-100, 100)
        self.shift.setSuffix(self.tr(" points"))
        self.shift.setAccessibleName(self.tr("How much more often producers really accept than estimated"))
        self.shift.setToolTip(self.shift.accessibleName())
        self.run = QPushButton(self.tr("&Simulate"))
        self.run.setObjectName("simulate_days")
        self.run.setProperty("primary", True)
        self.robust = QPushButton(self.tr("&Robustness"))
        self.robust.setObjectName("simulate_robustness")
        self.robust.setToolTip(self.tr("The same days where producers accept less, more or unevenly"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)

    def _build(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(look.UNIT)
        form.addRow(self.tr("Policy"), self.policy)
        form.addRow(self.tr("Compared with"), self.other)
        form.addRow(self.tr("Days"), self.days)
        form.addRow(self.tr("Acceptance"), self.shift)
        row = QHBoxLayout()
        row.addWidget(self.run)
        row.addWidget(self.robust)
        row.addStretch()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(look.MARGIN, look.GAP, look.MARGIN, look.GAP)
        column.setSpacing(look.GAP)
        column.addLayout(form)
        column.addLayout(row)
        for part in (self.progress, self.summary, self.table, self.measure, self.fan, self.spread, self.drivers):
            column.addWidget(part)
        column.addStretch()
        look.scroll_inside(self, inside)

    def _connect(self) -> None:
        self.run.clicked.connect(self._run_or_stop)
        self.robust.clicked.connect(self._ask_robustness)
        self.measure.activated.connect(self._show_charts)
        self.simulating.changed.connect(self._show_state)
        self.simulating.answered.connect(self.show_answer)
        self._session.opened.connect(self._open)
        self._session.changed.connect(self._show_state)

    def attach(self, page: OffersPage) -> None:
        """Follow a page."""
        self._page = page
        names = page.bar.policy_names()
        for box in (self.policy, self.other):
            box.clear()
            box.addItem(self.tr("The proposed wave, then as the rules say"), PLAN)
            for key, name in names.items():
                box.addItem(name, key)
        self.policy.setCurrentIndex(self.policy.findData("myopic"))
        self.other.insertItem(0, self.tr("Nothing"), None)
        self.other.setCurrentIndex(self.other.findData("look-ahead"))
        self._show_state()

    def _open(self) -> None:
        self.simulating.forget()
        self.answer = None
        self.renew()

    # Asking

    def _run_or_stop(self) -> None:
        if self.simulating.is_running:
            self.simulating.stop()
        else:
            self._ask(is_robustness=False)

    def _ask_robustness(self) -> None:
        self._ask(is_robustness=True)

    def _ask(self, *, is_robustness: bool) -> None:
        if self._page is None:
            return
        scenario = self._page.beliefs.scenario
        wanted = [self.policy.currentData()]
        if not is_robustness and self.other.currentData() not in (None, self.policy.currentData()):
            wanted.append(self.other.currentData())
        if PLAN in wanted and not wave_of(scenario):
            self._session.refused.emit(self.tr("No wave is proposed that could be simulated; plan one first (F5)."))
            return
        rules: Policy = scenario.shop.offering.policy
        policies = tuple((rules, wave_of(scenario)) if one == PLAN else (one, None) for one in wanted)
        options = DayOptions(days=self.days.value(), truth=Truth(shift=self.shift.value() / 100))
        self.simulating.ask(Question(scenario, options, policies, is_robustness))

    # Showing

    def _show_state(self, *_: object) -> None:
        is_running, shop = self.simulating.is_running, self._session.scenario.shop
        can = bool(shop.orders and shop.producers)
        self.run.setText(self.tr("&Stop") if is_running else self.tr("&Simulate"))
        self.run.setEnabled(is_running or can)
        self.robust.setEnabled(can and not is_running)
        self.progress.setVisible(is_running)
        self.progress.setRange(0, max(0, self.simulating.wanted))
        self.progress.setValue(self.simulating.done)

    def show_answer(self, answer: Answer) -> None:
        """Show what was simulated."""
        self.answer = answer
        self.renew()

    def renew(self) -> None:
        """Show the last answer, or how to get one."""
        answer = self.answer
        for part in (self.table, self.measure, self.fan, self.spread, self.drivers):
            part.setVisible(answer is not None)
        self._show_state()
        if answer is None:
            self.summary.setText(self.tr("Simulates whole days from the present state on: waves are sent, answered by "
                                         "chance, and planned again until no round is left."))  # fmt: skip
            return
        self.summary.setText(self._said(answer))
        self._show_table(answer)
        self._show_charts()
        self._show_drivers(answer)

    def _said(self, answer: Answer) -> str:
        days = answer.days[0]
        done = min(one.days for one in answer.days)
        words = self.tr("{0} days of {1} rounds").format(wording.whole(done), days.rounds)
        if days.asked > done:
            words = self.tr("{0}, stopped before {1}").format(words, wording.whole(days.asked))
        if answer.question.options.truth.shift:
            points = round(100 * answer.question.options.truth.shift)
            words = self.tr("{0}; acceptance {1} points").format(words, wording.difference(points, 0))
        return ". ".join([words, *days.remarks])

    def _names(self, answer: Answer) -> tuple[str, ...]:
        assert self._page is not None
        names = self._page.bar.policy_names()
        return tuple(
            self.tr("Proposed wave") if first is not None else names[policy]
            for policy, first in answer.question.policies[: len(answer.days)]
        )

    def _show_table(self, answer: Answer) -> None:
        old = self.table
        self.table = QWidget()
        grid = QGridLayout(self.table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(look.GAP)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        for line, row in enumerate(self._rows(answer)):
            if len(row) == 1:
                told = look.label(row[0], role="small", tone="accent")
                told.setWordWrap(True)  # a narrow panel is narrower than some of these
                told.setAlignment(right)
                grid.addWidget(told, line, 0, 1, 3)
                continue
            for place, words in enumerate(row):
                label = look.label(words, role="strong" if line == 0 else "small", tone="" if place else "muted")
                label.setWordWrap(line == 0 or place == 0)
                if line == 0:
                    label.setAlignment(right | Qt.AlignmentFlag.AlignBottom)
                    grid.addWidget(label, line, place)
                else:
                    grid.addWidget(label, line, place, *([right] if place else []))
        parent = old.parentWidget()
        layout = parent.layout() if parent is not None else None
        if layout is not None:
            layout.replaceWidget(old, self.table)
        old.deleteLater()

    def _rows(self, answer: Answer) -> list[list[str]]:
        if answer.variants:
            rows = [["", self.tr("Accepted orders"), self.tr("Net benefit")]]
            for place, one in enumerate(answer.variants):
                rows.append([one.name, *(mean_words(one.days, m) for m in ("accepted", "net_benefit"))])
                if place:
                    rows.append([self.tr("net benefit {0}").format(difference_words(one.differences["net_benefit"]))])
            return rows
        if len(answer.days) < 2:
            return [["", *self._names(answer)], *([measure_name(m), mean_words(answer.days[0], m)] for m in SHOWN)]
        rows = [["", *self._names(answer)]]
        for m in SHOWN:
            told = self.tr("second minus first {0}").format(difference_words(answer.differences[m]))
            rows += [[measure_name(m), *(mean_words(days, m) for days in answer.days)], [told]]
        return rows

    def _show_charts(self, *_: object) -> None:
        answer, measure = self.answer, self.measure.currentData()
        if answer is None:
            return
        names = self._names(answer)
        series = [one for place, days in enumerate(answer.days)
                  for one in fan(days, measure, names[place], is_second=place > 0)]  # fmt: skip
        legend = f"— {names[0]}" + (f"   ┄ {names[1]}" if len(names) > 1 else "")
        self.fan.show_series(series if measure in answer.days[0].over_rounds else [], legend)
        legend = f"▮ {names[0]}" + (f"   ● {names[1]}" if len(names) > 1 else "")
        self.spread.show_series(histograms(answer.days, measure, names), legend)

    def _show_drivers(self, answer: Answer) -> None:
        days = answer.days[0]
        lines = [self.tr("What drives the spread of the net benefit")]
        for drivers in (days.orders, days.producers):
            ranked = sorted(drivers, key=lambda one: -abs(one.share))[:DRIVERS]
            lines += [driver_words(one) for one in ranked if abs(one.share) >= 0.005]
        self.drivers.setText("\n".join(lines) if len(lines) > 1 else "")

    def _round(self, turn: float) -> str:
        return self.tr("round {0}").format(int(turn))

    def close_down(self) -> None:
        """End what is being simulated."""
        self.simulating.close()
