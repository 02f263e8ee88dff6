"""The orders of which too little is planned, as a list for the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from core.model import Order, Scenario
from gui import look
from gui.gantt.contents import Contents
from gui.look import wording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ORDER = Qt.ItemDataRole.UserRole
MISSING = Qt.ItemDataRole.UserRole + 1

MANY = 2000
"""Orders that are looked through in a turn of their own."""
SOON = 30
"""Milliseconds until that turn, after the window has drawn the rest."""


def missing_orders(scenario: Scenario) -> list[tuple[Order, int]]:
    """Orders with the pieces that no lot holds yet, the soonest due first."""
    planned = scenario.plan.planned
    missing = [(order, order.remaining - planned.get(order.id, 0)) for order in scenario.shop.orders.rows]
    found = [(order, pieces) for order, pieces in missing if pieces > 0]
    return sorted(found, key=lambda one: (one[0].due is None, one[0].due or 0))


class MissingOrders(QAbstractListModel):
    """The missing orders of the session as a list."""

    def __init__(self, contents: Contents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = contents
        self._rows: list[tuple[Order, int]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._renew)
        contents.changed.connect(self._follow)
        self._renew()

    def _follow(self) -> None:
        """Show what is missing now; of thousands of orders a turn later, so that the window is not held up for long."""
        if len(self._contents.session.scenario.shop.orders) > MANY:
            self._soon.start()
        else:
            self._renew()

    def _renew(self) -> None:
        rows = missing_orders(self._contents.session.scenario)
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many orders wait."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """An order, how much of it is missing, or a word for it."""
        order, pieces = self._rows[index.row()]
        if role == ORDER:
            return order
        if role == MISSING:
            return pieces
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return order.id
        if role == Qt.ItemDataRole.ToolTipRole:
            return look.as_written(self._tip(order, pieces))
        return None

    def _tip(self, order: Order, pieces: int) -> str:
        parts = [order.id, order.customer, order.product, *order.attributes.values()]
        if pieces < order.remaining:
            parts.append(self.tr("{0} of {1} pieces are not planned").format(
                wording.whole(pieces), wording.whole(order.remaining)))  # fmt: skip
        else:
            parts.append(self.tr("{0} pieces").format(wording.whole(pieces)))
        if order.due is not None:
            parts.append(self.tr("due {0}").format(wording.moment(self._contents.picture.epoch, order.due)))
        return "\n".join(part for part in parts if part)
