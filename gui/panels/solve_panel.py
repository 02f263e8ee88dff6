"""Start and stop the optimiser, watch it, keep or discard what it found."""

from __future__ import annotations

import os

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import look
from gui.look import wording
from gui.panels import solve_words
from gui.panels.clash_list import ClashList
from gui.panels.share_bar import ShareBar
from gui.panels.solve_curve import SolveCurve
from gui.panels.stability_form import StabilityForm
from gui.preferences import FOR_SOLVE, MOST_SECONDS, MOST_WORKERS, REPAIR_SECONDS, SECONDS, kept
from gui.session import Session

TICK = 200
"""Milliseconds between two looks at the clock while a search runs."""


class SolvePanel(QScrollArea):
    """The optimiser's desk: start, stop, the live curve, keep, discard."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("solve_panel")
        self.setMinimumWidth(look.PANEL)
        self.setAccessibleName(self.tr("Solve"))
        self._session, self._run = session, session.solving
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK)
        self._make_controls()
        self._make_figures()
        self._build()
        self._run.changed.connect(self._show)
        self._run.ended.connect(self._tell_end)
        session.opened.connect(self._show)
        session.stepped.connect(self._show)
        self._ticks.timeout.connect(self._show_progress)
        self._show()

    def height_for(self, width: int) -> int:
        """Pixels that all of it takes at a width, so that nothing must be scrolled."""
        inside = self.widget()
        inside.ensurePolished()
        inside.layout().activate()
        return inside.heightForWidth(width) + look.UNIT  # children that were never shown grow a little yet

    def _make_controls(self) -> None:
        self.start_button = _button(self.tr("&Solve"), "start_button", primary=True)
        self.stop_button = _button(self.tr("S&top"), "stop_button")
        self.keep_button = _button(self.tr("&Keep"), "keep_button", primary=True)
        self.discard_button = _button(self.tr("&Discard"), "discard_button")
        self.seconds = _number(1, MOST_SECONDS, FOR_SOLVE, self.tr("Time limit in seconds"))
        self.seconds.setSuffix(self.tr(" s"))
        self.workers = _number(1, MOST_WORKERS, _workers(), self.tr("Workers"))
        self.seed = _number(0, 2**31 - 1, 0, self.tr("Seed"))
        self.stability = StabilityForm()
        self._is_ticked_for_once = False
        self._more = QToolButton()
        self._more.setText(self.tr("More"))
        self._more.setObjectName("more_button")
        self._more.setCheckable(True)
        self._more.setAutoRaise(True)
        self._more.toggled.connect(self._show_more)
        self.start_button.clicked.connect(self.start)
        self.stop_button.clicked.connect(self._run.stop)
        self.keep_button.clicked.connect(self.keep)
        self.discard_button.clicked.connect(self.discard)
        self._name_start()
        self.seconds.valueChanged.connect(self._remember)
        self.stability.changed.connect(self._name_start)

    def _make_figures(self) -> None:
        self._headline = look.label(role="strong")
        self._headline.setWordWrap(True)
        self._time = look.label(role="small", tone="muted")
        self._bar = ShareBar()
        self._cost = look.label(role="figure")
        self._cost.setAccessibleName(self.tr("Best cost"))
        self._gap = _wrapped()
        self._outcome = _wrapped()
        self.clash = ClashList(self._session)
        self.clash.relaxed.connect(self._go_on)
        self._hint = _wrapped(self.tr(
            "Looks for a better plan in the background. Your plan stays as it is until you keep what was found; "
            "locked lots are never moved."
        ))  # fmt: skip
        look.set_tone(self._hint, "muted")
        self.curve = SolveCurve()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(look.MARGIN, look.GAP, look.MARGIN, look.MARGIN)
        column.setSpacing(look.GAP)
        column.addLayout(_row(self.start_button, self.stop_button, self.seconds, None, self._more))
        self._extra = QWidget()
        form = QFormLayout(self._extra)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("&Workers"), self.workers)
        form.addRow(self.tr("S&eed"), self.seed)
        self._extra.hide()
        column.addWidget(self._extra)
        column.addWidget(self.stability)
        column.addWidget(self._hint)
        head = _row()
        head.addWidget(self._headline, 1)
        head.addWidget(self._time, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._bar)
        figures = _row(self._cost)
        figures.setSpacing(look.MARGIN)
        figures.addWidget(self._gap, 1)
        column.addLayout(figures)
        column.addWidget(self._outcome)
        column.addWidget(self.clash)
        column.addLayout(_row(self.keep_button, self.discard_button, None))
        column.addWidget(self.curve)
        column.addStretch()
        self.setWidget(inside)

    def take_defaults(self) -> None:
        """Begin with what the settings say about time and workers."""
        self.workers.setValue(_workers())
        self._name_start()

    def start(self) -> None:
        """Begin a search from the scenario that is shown."""
        from core.solve import SolveOptions

        if self._session.is_read_only or self._run.is_running:
            return
        self._run.start(self._session.scenario, SolveOptions(
            seconds=self.seconds.value(), workers=self.workers.value(), seed=self.seed.value(),
            stability=self.stability.stability(),
        ))

    def repair(self) -> None:
        """Begin a search near the present plan; the next one is free again unless the planner ticks the box."""
        if self._run.is_running or not self.stability.near.isEnabled():
            return
        self._is_ticked_for_once |= not self.stability.near.isChecked()
        self.stability.near.setChecked(True)
        self.start()

    def _go_on(self) -> None:
        """What was let go is gone: the next search is one key away."""
        self.discard()
        self.start_button.setFocus()

    def keep(self) -> None:
        """Make what was found one step."""
        self._session.keep_solution()

    def discard(self) -> None:
        """Forget what was found; the plan stays as it is."""
        self._run.forget()

    def words(self) -> list[str]:
        """What the panel says, line by line."""
        lines = (self._headline, self._time, self._cost, self._gap, self._outcome)
        return [*(line.text() for line in lines if line.isVisibleTo(self)), *self.clash.sentences]

    def _remember(self, seconds: int) -> None:
        QSettings().setValue(REPAIR_SECONDS if self.stability.near.isChecked() else SECONDS, seconds)

    def _name_start(self) -> None:
        is_repair = self.stability.near.isChecked()
        self.start_button.setText(self.tr("&Repair") if is_repair else self.tr("&Solve"))
        chosen = kept()
        self.seconds.setValue(chosen.repair_seconds if is_repair else chosen.seconds)

    def _show_more(self, more: bool) -> None:
        self._extra.setVisible(more)

    def _show(self) -> None:
        run, idle, shop = self._run, self._run.state == "idle", self._session.scenario.shop
        if idle and self._is_ticked_for_once:
            self._is_ticked_for_once = False
            self.stability.near.setChecked(False)
        self.start_button.setVisible(not run.is_running)
        why_not = self._why_not()
        self.start_button.setEnabled(not self._session.is_read_only and not why_not)
        self.start_button.setToolTip(look.as_written(why_not))
        self.stop_button.setVisible(run.is_running)
        self.stop_button.setEnabled(run.state == "running")
        for field in (self.seconds, self.workers, self.seed, self.stability):
            field.setEnabled(not run.is_running)
        self.stability.show_for(shop.epoch, self._session.scenario.plan.has_times, self._session.hand.since > 0)
        self.keep_button.setVisible(run.is_worth_keeping)
        self.discard_button.setVisible(run.state == "ended")
        self.discard_button.setText(self.tr("&Discard") if run.is_worth_keeping else self.tr("&Close"))
        edited = run.started_from is not self._session.scenario
        self.keep_button.setText(self.tr("&Keep as new scenario") if edited else self.tr("&Keep"))
        self._hint.setVisible(idle)
        if run.is_running and not self._ticks.isActive():
            self._ticks.start()
        elif not run.is_running:
            self._ticks.stop()
        self._show_figures(idle)
        self._show_progress()

    def _why_not(self) -> str:
        """Why no search can begin; "" where one can."""
        shop = self._session.scenario.shop
        if self._session.is_read_only:
            return self._session.read_only_reason or ""
        return "" if shop.orders and shop.machines else self.tr("Orders and machines are needed first.")

    def _tell_end(self) -> None:
        """Have it said how the search ended; of a repair the strip below the board tells."""
        run = self._run
        if not run.is_repair:
            cost = "" if run.cost is None else self.tr("Cost {0}.").format(wording.number(run.cost))
            parts = (solve_words.headline(run), cost, solve_words.gap_sentence(run),
                     solve_words.outcome(run, self._session))  # fmt: skip
            look.announce(self, " ".join(part for part in parts if part))

    def _show_figures(self, idle: bool) -> None:
        run = self._run
        _show_text(self._headline, "" if idle else solve_words.headline(run))
        _show_text(self._cost, "" if run.cost is None else wording.number(run.cost))
        _show_text(self._gap, solve_words.gap_sentence(run))
        _show_text(self._outcome, "" if idle or run.is_running else solve_words.outcome(run, self._session))
        self.clash.show_items(() if idle or run.is_running else solve_words.clash(run))
        look.set_tone(self._outcome, "bad" if run.has_miscounted else "good" if run.is_worth_keeping else "")
        self.curve.setVisible(bool(run.costs))

    def _show_progress(self) -> None:
        run = self._run
        self._time.setVisible(run.state != "idle")
        self._time.setText(solve_words.progress(run.seconds, run.seconds_allowed))
        self._bar.setVisible(run.is_running)
        self._bar.set_share(run.seconds / run.seconds_allowed if run.seconds_allowed else 0.0)
        self.curve.show_points(run.costs, run.bounds, run.seconds)


def _button(text: str, name: str, *, primary: bool = False) -> QPushButton:
    made = QPushButton(text)
    made.setObjectName(name)
    made.setProperty("primary", primary)
    return made


def _workers() -> int:
    """As many threads as the planner chose; else one core is left to the window."""
    return kept().workers or min(8, max(2, (os.cpu_count() or 2) - 1))


def _number(least: int, most: int, value: int, name: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setValue(value)
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setGroupSeparatorShown(True)
    return made


def _wrapped(text: str = "") -> QLabel:
    made = look.label(text)
    made.setWordWrap(True)
    return made


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.GAP)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
    return row


def _show_text(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
