"""Why an order is late, link by link, and the cheapest change that would make it on time."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QListView, QStackedLayout, QVBoxLayout, QWidget

from core.explain import Cure, Explanation, Link, apply_cure, why_late
from core.model import Scenario
from gui import look
from gui.panels.cure_search import CureSearch
from gui.panels.empty_note import EmptyNote
from gui.panels.late_rows import LateDelegate, LateRows
from gui.panels.why_page import WhyPage
from gui.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent


class _Eye(QWidget):
    """A line one pixel high: where it is painted, the panel is on view, and not behind another tab."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tell, and draw nothing."""
        self.opened.emit()


class WhyPanel(QWidget):
    """The explanation of the selected order; without one, the late orders to choose from.

    Nothing is worked out while the panel is not on view: it marks itself stale, and looks once its line is painted."""

    lots_asked_for = Signal(object)  # ids of the lots the planner wants to see
    previewed = Signal(object)  # a plan to be shown over the board, or None
    broke = Signal(object)  # an exception of the search for a cure

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("why_panel")
        self.setMinimumWidth(look.PANEL)
        self._session = session
        self._order: str | None = None
        self._is_stale, self._holds_still = True, False
        self._rows = LateRows(self)
        self.list, self.page = QListView(), WhyPage()
        self._heading = look.label(role="strong")
        self._all_well = EmptyNote("keep", self.tr("No order is late."), colour="good")
        self._no_plan = EmptyNote("late", self.tr("Nothing is planned yet, so nothing is late."))
        self.search = CureSearch(self)
        self._eye = _Eye()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._heading.setContentsMargins(look.MARGIN, look.GAP, look.MARGIN, look.UNIT)
        self.list.setObjectName("late_list")
        self.list.setAccessibleName(self.tr("Late orders, the worst first"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(LateDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.viewport().setAutoFillBackground(False)
        self._choice = QWidget()
        column = QVBoxLayout(self._choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self.list, 1)
        self._pages = QStackedLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._eye)
        whole.addLayout(self._pages, 1)
        for page in (self._no_plan, self._all_well, self._choice, self.page):
            self._pages.addWidget(page)

    def _connect(self) -> None:
        self._session.opened.connect(self._forget)
        self._session.changed.connect(self._look_again)
        self._session.selection_changed.connect(self._on_selection)
        self._eye.opened.connect(self._on_view)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.page.back_asked_for.connect(self._go_back)
        self.page.link_asked_for.connect(self._show_link)
        self.page.machine_asked_for.connect(self._show_machine)
        self.page.cure.asked_for.connect(self._do)
        self.page.cure.previewed.connect(self._preview)
        self.search.found.connect(self._on_found)
        self.search.broke.connect(self.broke)
        look.watcher.changed.connect(self.list.viewport().update)

    # What the window asks for

    def explain(self, order_id: str) -> None:
        """Explain this order, and select it."""
        self._order = order_id
        with self._holding_still():
            self._session.select_orders([order_id])
        self._look_again()

    def show_late_orders(self) -> None:
        """List the late orders."""
        self._forget()

    def close_search(self) -> None:
        """Stop looking for a cure, and wait until that has ended."""
        self.search.close()

    @property
    def order(self) -> str | None:
        """The order that is explained."""
        return self._order

    # When what is shown may have changed

    def _forget(self) -> None:
        self._order = None
        self._look_again()

    def _on_selection(self) -> None:
        # A link that is followed selects other lots; the explanation it belongs to stays.
        chosen = self._session.selection.orders
        if not self._holds_still and len(chosen) == 1:
            self._order = next(iter(chosen))
            self._look_again()
        elif not self._holds_still:
            self._forget()

    def _look_again(self) -> None:
        self._is_stale = True
        self.search.stop()
        self.page.cure.forget()
        self._eye.update()

    def _on_view(self) -> None:
        if self._is_stale:
            self._is_stale = False
            QTimer.singleShot(0, self, self._refresh)

    def _refresh(self) -> None:
        scenario = self._session.scenario
        if self._order is not None and self._order in scenario.shop.orders:
            self._show_explanation(scenario, why_late(scenario, self._order))
        else:
            self._order = None
            self._show_choice(scenario)

    def _show_choice(self, scenario: Scenario) -> None:
        late = [(minutes, order) for order, minutes in self._session.score.lateness_of.items() if minutes > 0]
        late.sort(key=lambda one: (-one[0], one[1]))
        orders = scenario.shop.orders
        self._rows.show([(order, orders[order].customer, minutes) for minutes, order in late])
        self._heading.setText(self.tr("Late orders ({0})").format(len(late)))
        empty = self._all_well if self._session.score.completion else self._no_plan
        self._pages.setCurrentWidget(self._choice if late else empty)

    def _show_explanation(self, scenario: Scenario, explained: Explanation) -> None:
        self.page.show_explanation(explained)
        self._pages.setCurrentWidget(self.page)
        orders = scenario.shop.orders
        if explained.state == "late" or (explained.state == "not planned" and orders[explained.order].due is not None):
            self.page.cure.wait()
            self.search.begin(scenario, explained.order, self._session.hand)

    def _on_found(self, scenario: Scenario, order: str, cure: Cure | None) -> None:
        if scenario is self._session.scenario and order == self._order and not self._is_stale:
            self.page.cure.show_cure(cure, may_edit=not self._session.is_read_only)

    # What the planner does

    def _choose(self, index: QModelIndex) -> None:
        order, _, _ = self._rows.row_at(index)
        self.explain(order)
        lots = self._session.selection.lots
        if lots:
            self.lots_asked_for.emit(tuple(lots))

    def _go_back(self) -> None:
        self._forget()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_link(self, link: Link) -> None:
        with self._holding_still():
            if link.lots:
                self._session.select_lots(link.lots)
                self.lots_asked_for.emit(link.lots)
            elif link.resources:
                self._session.select_resources(link.resources)
            else:
                self._session.select_orders(link.orders)

    def _show_machine(self, machine: str) -> None:
        with self._holding_still():
            self._session.select_resources([machine])

    @contextmanager
    def _holding_still(self) -> Iterator[None]:
        self._holds_still = True
        try:
            yield
        finally:
            self._holds_still = False

    def _do(self, cure: Cure) -> None:
        self._session.apply(cure.name, apply_cure, cure)

    def _preview(self, plan: object) -> None:
        # While the optimiser runs the ghosts are its own.
        if not self._session.solving.is_running:
            self.previewed.emit(plan)
