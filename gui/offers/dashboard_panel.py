"""The network's figures over time, from the history of offers: six charts, by week or by day."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from core.model import moment_of
from core.offers.dashboard import Dashboard, Period, dashboard
from gui import look
from gui.look import wording
from gui.offers.calibration import show_calibration
from gui.offers.chart import Chart, Series
from gui.session import Session

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

Figure = Callable[[Period], float | None]
KEPT = ("acceptance", "net_benefit", "balance", "reassignments", "transport", "calibration")


class DashboardPanel(QWidget):
    """Follows the session; works its figures out when somebody looks."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dashboard_panel")
        self.setMinimumWidth(look.PANEL)
        self._session = session
        self._shown: tuple[object, ...] = ()
        self.by = QComboBox()
        self.by.setObjectName("dashboard_by")
        self.by.setAccessibleName(self.tr("Figures by"))
        self.by.addItem(self.tr("By week"), "week")
        self.by.addItem(self.tr("By day"), "day")
        self.summary = look.label(tone="muted")
        self.summary.setWordWrap(True)
        self.charts = {name: Chart(title) for name, title in self._titles().items()}
        self._build()
        self.by.activated.connect(self.renew)
        session.changed.connect(self.renew)
        session.opened.connect(self.renew)

    def _titles(self) -> dict[str, str]:
        return {
            "acceptance": self.tr("Acceptance rate"), "net_benefit": self.tr("Net benefit"),
            "balance": self.tr("Targets reached"), "reassignments": self.tr("Reassignments per order"),
            "transport": self.tr("Transport per order"), "calibration": self.tr("Calibration"),
        }  # fmt: skip

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.by, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(look.MARGIN, look.GAP, look.MARGIN, look.GAP)
        column.setSpacing(look.GAP)
        column.addLayout(head)
        for chart in self.charts.values():
            column.addWidget(chart)
        column.addStretch()
        look.scroll_inside(self, inside)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        self.renew()

    def renew(self, *_: object) -> None:
        """Show the figures of the history as it is now."""
        shop, by = self._session.scenario.shop, self.by.currentData()
        state = (shop.offers, shop.producers, shop.orders, by)
        if not self.isVisible() or (self._shown and all(a is b for a, b in zip(state, self._shown, strict=True))):
            return
        self._shown = state
        told = dashboard(shop, by, first_day=look.manners.current().first_day)
        self.summary.setText(self._summary(told))
        for chart in self.charts.values():
            chart.x_words = self._day
        self._show_rate(told)
        self._show("net_benefit", told, lambda one: one.net_benefit, mark="bars")
        self._show("balance", told, lambda one: one.balance, words=wording.share)
        self._show("reassignments", told, lambda one: one.reassignments_per_order, words=_two)
        self._show("transport", told, lambda one: one.transport_per_order)
        whole = told.whole
        figure = "" if whole is None or whole.brier is None else self.tr("Brier {0}").format(_three(whole.brier))
        show_calibration(self.charts["calibration"], [(self.tr("history"), told.calibration, "accent")], figure)

    def _summary(self, told: Dashboard) -> str:
        whole = told.whole
        if whole is None:
            return self.tr("No offers were sent yet. Figures appear as offers are sent and answered.")
        words = self.tr("{0} offers of {1} orders: {2} accepted, {3} declined, {4} expired, {5} waiting.").format(
            *(wording.whole(n) for n in (whole.offers, whole.orders, whole.accepted, whole.declined, whole.expired,
                                         whole.waiting)))  # fmt: skip
        return " ".join([words, *told.remarks])

    def _show_rate(self, told: Dashboard) -> None:
        chart = self.charts["acceptance"]
        chart.y_words, chart.span = wording.share, (0.0, 1.0)
        expected = _points(told, lambda one: one.expected_rate)
        series = [Series(self.tr("accepted"), _points(told, lambda one: one.acceptance_rate))]
        if expected:
            series.append(Series(self.tr("expected"), expected, "dash", tone="muted"))
        rate = told.whole.acceptance_rate if told.whole is not None else None
        chart.show_series(series if series[0].points else [], "" if rate is None else wording.share(rate))

    def _show(self, name: str, told: Dashboard, figure: Figure, *, mark: str = "line",
              words: Callable[[float], str] | None = None) -> None:  # fmt: skip
        chart, points = self.charts[name], _points(told, figure)
        if words is not None:
            chart.y_words = words
        summed = figure(told.whole) if told.whole is not None else None
        shown = "" if summed is None else chart.y_words(summed)
        chart.show_series([Series("", points, "bars" if mark == "bars" else "line")] if points else [], shown)

    def _day(self, minute: float) -> str:
        return wording.short_day(moment_of(self._session.scenario.shop.epoch, int(minute)).date())


def _points(told: Dashboard, figure: Figure) -> tuple[tuple[float, float], ...]:
    found = ((float(one.start), figure(one)) for one in told.periods)
    return tuple((x, y) for x, y in found if y is not None)


def _two(value: float) -> str:
    return wording.number(value, 2)


def _three(value: float) -> str:
    return wording.number(value, 3)
