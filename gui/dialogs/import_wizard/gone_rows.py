"""Orders of the project that the book does not bring: they stay, unless they are ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.edit import table_of
from core.files.intake import Comparison, GoneOrder
from core.model import Scenario, Shop
from gui import look
from gui.dialogs.import_wizard.changes import row_texts
from gui.look import wording

Index = QModelIndex | QPersistentModelIndex
Role, Flag = Qt.ItemDataRole, Qt.ItemFlag


class GoneRows(QAbstractTableModel):
    """One row for each order; the box in front of it says that it is to be removed."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[GoneOrder] = ()
        self._texts: list[tuple[str, ...]] = []
        self._is_orders = True
        self.removed: set[str] = set()

    def show(self, comparison: Comparison, shop: Shop) -> None:
        """Show other rows; those that are ticked stay so as far as they are still gone."""
        self.beginResetModel()
        self._rows, self._is_orders = comparison.gone, comparison.kind == "orders"
        known = table_of(Scenario(shop), comparison.table)
        self._texts = [self._row(one, known[one.order], shop) for one in self._rows]
        self.removed &= set(self.removable)
        self.endResetModel()

    @property
    def removable(self) -> list[str]:
        """The orders that may be ticked: no work on them is locked or has begun."""
        return [one.order for one in self._rows if not one.is_held]

    def tick_all(self, is_ticked: bool) -> None:
        """Tick every order that may be, or none."""
        self.removed = set(self.removable) if is_ticked else set()
        self.dataChanged.emit(self.index(0, 0), self.index(max(0, len(self._rows) - 1), 0))
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One for each order."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self._headings())

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Text, tick and tone of a cell."""
        one = self._rows[index.row()]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            text = self._texts[index.row()][index.column()]
            return look.as_written(text) if role == Role.ToolTipRole else text
        if role == Role.CheckStateRole and index.column() == 0 and not one.is_held:
            return Qt.CheckState.Checked if one.order in self.removed else Qt.CheckState.Unchecked
        if role == Role.ForegroundRole and one.is_held:
            return look.mixed(look.current().muted, look.current().window, 0)
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Tick an order, or take the tick away."""
        if role != Role.CheckStateRole:
            return False
        order = self._rows[index.row()].order
        self.removed ^= {order} if (Qt.CheckState(value) == Qt.CheckState.Checked) != (order in self.removed) else set()
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be selected, and ticked unless work on them is protected."""
        flags = Flag.ItemIsEnabled | Flag.ItemIsSelectable
        is_free = index.isValid() and index.column() == 0 and not self._rows[index.row()].is_held
        return flags | Flag.ItemIsUserCheckable if is_free else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """The heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._headings()[section]
        return None

    def _headings(self) -> list[str]:
        if not self._is_orders:
            return [self.tr("Remove row"), self.tr("What the project says"), self.tr("Work on it")]
        return [self.tr("Remove order"), self.tr("Customer"), self.tr("Quantity"), self.tr("Due"),
                self.tr("In the book"), self.tr("Work on it")]  # fmt: skip

    def _row(self, one: GoneOrder, order: Any, shop: Shop) -> tuple[str, ...]:
        held = self.tr("locked or begun: it stays") if one.is_held else ""
        if not self._is_orders:
            return (*row_texts(order, shop), held)
        due = "" if order.due is None else wording.moment(shop.epoch, order.due)
        said = {
            "": self.tr("not there"), "finished": self.tr("finished, row {0}"),
            "cancelled": self.tr("cancelled, row {0}"),
        }[one.said].format(one.row)  # fmt: skip
        return one.order, order.customer, wording.whole(order.quantity), due, said, held
