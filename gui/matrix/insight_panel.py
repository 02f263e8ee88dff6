"""What the matrix means, beside it: the total, the cell looked at, the next best plans, machines, what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from core.edit import replace_plan
from gui import look
from gui.matrix.cell_card import CellCard
from gui.matrix.figures import figure, increase
from gui.matrix.insight import Preview
from gui.matrix.line_list import Line, LineList
from gui.matrix.words import SAME, difference_words, left_lines, machine_lines
from gui.session import Session

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from core.solve.allocation import Allocation
    from gui.matrix.page import MatrixPage
    from gui.matrix.picture import Cell


LEFT_TAB = 2
"""The number of the tab that is there only while orders are left."""


class InsightPanel(QWidget):
    """Follows one matrix page, once it is told which."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("insight_panel")
        self.setMinimumWidth(look.PANEL)
        self._session = session
        self._page: MatrixPage | None = None
        self.total, self.state = look.label(role="figure"), look.label(tone="muted")
        self.total.setObjectName("matrix_total")
        self.state.setWordWrap(True)
        self.card = CellCard()
        self.plans = LineList("next_best_list", self.tr("The next best plans, cheapest first"))
        self.machines = LineList("machine_list", self.tr("What machines are worth"))
        self.left = LineList("left_list", self.tr("Orders that no machine does"))
        self.tabs, self.lists = QTabBar(), QStackedWidget()
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(look.MARGIN, look.GAP, look.MARGIN, 0)
        head.setSpacing(look.MARGIN)
        head.addWidget(self.total)
        head.addWidget(self.state, 1, Qt.AlignmentFlag.AlignVCenter)
        for text, shown in (
            (self.tr("Next best"), self.plans), (self.tr("Machines"), self.machines), (self.tr("Left"), self.left),
        ):  # fmt: skip
            self.tabs.addTab(text)
            self.lists.addWidget(shown)
        self.tabs.setObjectName("insight_tabs")
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(self.lists.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        for part in (self.card, _hairline(), self.tabs):
            column.addWidget(part)
        column.addWidget(self.lists, 1)
        column.addStretch()

    def attach(self, page: MatrixPage) -> None:
        """Follow a page."""
        self._page = page
        insight = page.insight
        page.cell_looked_at.connect(self._show_cell)
        insight.changed.connect(self.renew)
        insight.deepened.connect(self.renew)
        insight.previewed.connect(self._show_total)
        for told in (self._session.changed, self._session.opened):
            told.connect(self._follow)
        self.plans.looked_at.connect(self._look_at_plan)
        self.plans.taken.connect(self._take_plan)
        self.machines.looked_at.connect(page.wishes.what_if_down)
        self.machines.taken.connect(self._take_machine)
        self.left.looked_at.connect(self._look_at_order)
        for shown in (self.plans, self.machines, self.left):
            shown.forgotten.connect(page.wishes.forget)
        self.renew()

    def _follow(self) -> None:
        """Say what is known now, or once somebody looks."""
        if self.isVisible():
            self.renew()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        self.renew()

    def renew(self) -> None:
        """Say what is known now."""
        if self._page is None:
            return
        insight = self._page.insight
        is_known = insight.is_current and insight.answer is not None
        self._show_total()
        self._show_cell(self._page.looked_at)
        self.plans.put(self._plan_lines() if is_known else [])
        self.machines.put(machine_lines(insight.answer, insight.depth) if is_known and insight.answer else [])
        left = left_lines(insight.answer, insight.depth) if is_known and insight.answer else []
        self.left.put(left)
        self.tabs.setTabVisible(LEFT_TAB, bool(left))
        is_clash = is_known and insight.answer is not None and bool(insight.answer.clash)
        for part in (self.tabs, self.lists):
            part.setVisible(not self._page.picture.is_empty and not is_clash)
        self.card.setVisible(not self._page.picture.is_empty)

    def _show_total(self, *_: object) -> None:
        page = self._page
        if page is None:
            return
        best = page.insight.best
        self.total.setText(figure(page.picture.total) if page.picture.chosen.any() else "–")
        self.total.setAccessibleName(self.tr("Total {0}").format(self.total.text()))
        self.state.setText(self._state(best))

    def _state(self, best: Allocation | None) -> str:
        page = self._page
        assert page is not None
        if page.picture.is_empty:
            return self.tr("There is no matrix yet.")
        if page.insight.answer is not None and page.insight.is_current and page.insight.answer.clash:
            return self.tr("There is no plan.")
        if best is None:
            return self.tr("Working it out…")
        if not page.picture.chosen.any():
            return self.tr("Nothing is chosen yet. The best total is {0}.").format(figure(best.total))
        if page.picture.total > best.total + SAME * max(1.0, abs(best.total)):
            return self.tr("chosen now. The best total is {0}.").format(figure(best.total))
        return self.tr("for {0} orders on {1} machines").format(len(best.pairs), len({m for _, m in best.pairs}))

    def _show_cell(self, cell: Cell | None) -> None:
        if self._page is not None:
            answer = self._page.insight.answer if self._page.insight.is_current else None
            self.card.show_cell(self._page.picture, cell, answer)

    # The next best plans

    def _plan_lines(self) -> list[Line]:
        assert self._page is not None
        insight = self._page.insight
        best, depth = insight.best, insight.depth
        if best is None or depth is None:
            return []
        best_machines = dict(best.pairs)
        return [
            Line(
                self.tr("{0}. Total {1}").format(number, figure(plan.total)),
                increase(plan.total - best.total) if plan.total - best.total > SAME else self.tr("as good"),
                difference_words(best_machines, dict(plan.pairs)), "muted", number - 2,
            )
            for number, plan in enumerate(depth.plans, 2)
        ]  # fmt: skip

    def _look_at_plan(self, number: int) -> None:
        assert self._page is not None
        insight = self._page.insight
        best, depth = insight.best, insight.depth
        if best is None or depth is None or number >= len(depth.plans):
            return
        plan, scenario = depth.plans[number], depth.scenario
        words = self.tr("Plan {0} costs {1} instead of {2} ({3}).").format(
            number + 2, figure(plan.total), figure(best.total), increase(plan.total - best.total))  # fmt: skip
        step = self.tr("Take plan {0}: total {1}").format(number + 2, figure(plan.total))

        def after() -> object:
            from core.solve.allocation import plan_of

            return replace_plan(scenario, plan_of(scenario, plan))

        insight.show_preview(Preview(words, frozenset(plan.pairs), step, scenario, after))  # type: ignore[arg-type]

    def _take_plan(self, number: int) -> None:
        self._look_at_plan(number)
        if self._page is not None and not self._session.is_read_only:
            self._page.wishes.take_preview()

    def _take_machine(self, machine: str) -> None:
        """Take the plan without a machine if it is the one that is looked at; else look at it first."""
        if self._page is None:
            return
        preview = self._page.insight.preview
        if preview is not None and not self._session.is_read_only and preview.about == machine:
            self._page.wishes.take_preview()
        else:
            self._page.wishes.what_if_down(machine)

    def _look_at_order(self, order: str) -> None:
        if self._page is not None and (row := self._page.picture.row_of.get(order)) is not None:
            self._page.grid.go_to((row, self._page.grid.selected.current[1]))


def _hairline() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(line.palette().ColorRole.Mid)
    return line
