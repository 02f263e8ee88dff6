"""The head of a table: titles, sort arrows with their rank, a funnel for filters, and a menu on the right button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from gui import look
from gui.tables.arrangement import Arrangement
from gui.tables.columns import Column
from gui.tables.table_model import TableModel

PAD = 7
MARK = 14
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class TableHeader(QHeaderView):
    """Titles of columns. A click sorts (Ctrl adds a key), the funnel at the right end opens the column's menu."""

    sort_wanted = Signal(str, bool)  # column key, whether to keep the other keys
    menu_wanted = Signal(str, QPoint)  # column key, where on the screen

    def __init__(self, model: TableModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._hovered = -1
        self._pressed_at = QPoint()
        self.setObjectName("table-header")
        self.setSectionsClickable(False)  # a click sorts; it must not select every order of the shop as well
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(36)
        self.setDefaultSectionSize(100)
        self.setMouseTracking(True)
        self.setFixedHeight(QFontMetrics(look.font("strong")).height() + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(look.current().raised))
        painter.setPen(QColor(look.current().line))
        painter.drawLine(self.viewport().rect().bottomLeft(), self.viewport().rect().bottomRight())
        painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One title."""
        if not rect.isValid() or section >= len(self._model.columns):
            return
        colours = look.current()
        column = self._model.columns[section]
        painter.save()
        painter.fillRect(rect, QColor(colours.raised))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        marks = self._marks(column)
        room = MARK * (len(marks) + any(rank for _, rank in marks))
        self._draw_title(painter, rect.adjusted(PAD, 0, -PAD - room, 0), column)
        for place, mark in enumerate(reversed(marks)):
            self._draw_mark(painter, rect, place, mark)
        painter.restore()

    def _marks(self, column: Column) -> list[tuple[str, str]]:
        """Pictures at the right end of a title, as icon and small text."""
        arrangement = self._model.arrangement
        marks = []
        direction = arrangement.direction(column.key)
        if direction is not None:
            marks.append(("chevron-down" if direction else "chevron-up", _rank(arrangement, column.key)))
        if column.key in arrangement.kept or self._hovered == self._model.content.numbers[column.key]:
            marks.append(("filter", ""))
        return marks

    def _draw_title(self, painter: QPainter, room: QRect, column: Column) -> None:
        strong = look.font("strong")
        painter.setFont(strong)
        sorted_by = self._model.arrangement.direction(column.key) is not None
        colours = look.current()
        painter.setPen(QColor(colours.text if sorted_by or not column.is_calculated else colours.muted))
        side = _RIGHT if column.kind.is_number else _LEFT
        title = QFontMetrics(strong).elidedText(column.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side, title)

    def _draw_mark(self, painter: QPainter, rect: QRect, place: int, mark: tuple[str, str]) -> None:
        colours = look.current()
        name, rank = mark
        filtered = name == "filter" and self._key_at(rect) in self._model.arrangement.kept
        ink = colours.accent if name != "filter" or filtered else colours.muted
        box = QRect(rect.right() - 4 - MARK * (place + 1), rect.center().y() - 5, 12, 12)
        look.icon(name, ink).paint(painter, box)
        if rank:
            painter.setFont(look.font("small"))
            painter.setPen(QColor(ink))
            painter.drawText(box.adjusted(-MARK, 0, -MARK + 2, 0), Qt.AlignmentFlag.AlignCenter, rank)

    def _key_at(self, rect: QRect) -> str:
        section = self.logicalIndexAt(rect.center())
        return self._model.columns[section].key if 0 <= section < len(self._model.columns) else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.logicalIndexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._hover(-1)
        super().leaveEvent(event)  # type: ignore[arg-type]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        dragged = (at - self._pressed_at).manhattanLength() > 4
        resizing = self.cursor().shape() == Qt.CursorShape.SplitHCursor
        super().mouseReleaseEvent(event)
        section = self.logicalIndexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and not dragged and not resizing and section >= 0:
            self._click(section, at, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        section = self.logicalIndexAt(event.pos())
        if section >= 0:
            self.menu_wanted.emit(self._model.columns[section].key, event.globalPos())

    def _click(self, section: int, at: QPoint, event: QMouseEvent) -> None:
        column = self._model.columns[section]
        right = self.sectionViewportPosition(section) + self.sectionSize(section)
        marks = self._marks(column)
        if marks and marks[-1][0] == "filter" and at.x() > right - MARK - 6:
            self.menu_wanted.emit(column.key, self.mapToGlobal(QPoint(right - MARK, self.height())))
        else:
            self.sort_wanted.emit(column.key, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def _hover(self, section: int) -> None:
        if section != self._hovered:
            self._hovered = section
            self.viewport().update()


def _rank(arrangement: Arrangement, key: str) -> str:
    """Which of several sort keys a column is; nothing where it is the only one."""
    keys = [one.column for one in arrangement.keys]
    return str(keys.index(key) + 1) if len(keys) > 1 else ""
