"""The late orders as rows of a list, the latest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui import look
from gui.look import wording
from gui.panels.conflict_rows import Index


class LateRows(QAbstractListModel):
    """Orders with their customer and by how many minutes they are late."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[tuple[str, str, int]] = ()

    def show(self, rows: Sequence[tuple[str, str, int]]) -> None:
        """List these orders: number, customer, minutes late."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, index: Index) -> tuple[str, str, int]:
        """Number, customer and minutes of a row."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One for each order."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a row, for the screen, its tip and screen readers."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        order, customer, minutes = self.row_at(index)
        said = " · ".join(part for part in (order, customer, late(minutes)) if part)
        return look.as_written(said) if role == Qt.ItemDataRole.ToolTipRole else said


class LateDelegate(QStyledItemDelegate):
    """An order on one line: number, customer, and how late on the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(80, option.fontMetrics.height() + 2 * look.UNIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one order."""
        rows, colours = index.model(), look.current()
        assert isinstance(rows, LateRows)
        order, customer, minutes = rows.row_at(index)
        painter.save()
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.fillRect(option.rect, QColor(colours.raised))
        inside = option.rect.adjusted(look.MARGIN, 0, -look.MARGIN, 0)
        painter.setFont(look.font())
        metrics, text = QFontMetrics(painter.font()), late(minutes)
        painter.setPen(QColor(colours.conflict))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        inside.setRight(inside.right() - metrics.horizontalAdvance(text) - look.GAP)
        painter.setPen(QColor(colours.text))
        _draw_shortened(painter, inside, order)
        inside.setLeft(inside.left() + metrics.horizontalAdvance(order) + look.GAP)
        painter.setPen(QColor(colours.muted))
        _draw_shortened(painter, inside, customer)
        painter.restore()


def _draw_shortened(painter: QPainter, area: QRect, text: str) -> None:
    shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, max(0, area.width()))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)


def late(minutes: int) -> str:
    """How late, in the locale's words."""
    return wording.duration(minutes)
