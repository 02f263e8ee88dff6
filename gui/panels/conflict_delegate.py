"""How a row of the conflict list is drawn."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.evaluate import Conflict
from gui import look
from gui.panels.conflict_rows import ConflictRows, Heading, Index

MOST_LINES = 3
WASTE = 6
"""Letters that the end of a line leaves empty, about."""
INDENT = look.MARGIN + look.ICON + look.GAP


class ConflictDelegate(QStyledItemDelegate):
    """Headings with icon and count; sentences of at most three lines, their heights known without laying out text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As many lines as the sentence needs, up to three."""
        line, row, view = option.fontMetrics.height(), _row(index), self.parent()
        assert isinstance(view, QListView)
        room = view.viewport().width() - INDENT - look.MARGIN
        lines = 1 if isinstance(row, Heading) else _lines(row.sentence, room, option.font.toString())
        return QSize(80, lines * line + 2 * look.UNIT + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(look.current().selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(look.current().raised))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        row = _row(index)
        if isinstance(row, Heading):
            _draw_heading(painter, option.rect, row)
        else:
            _draw_sentence(painter, option.rect, row)
        painter.restore()


@lru_cache(maxsize=8192)
def _lines(sentence: str, room: int, font: str) -> int:
    # Kept, because the list asks for every height anew after each edit, and laying out text is slow.
    wanted = QFont()
    wanted.fromString(font)
    metrics = QFontMetrics(wanted)
    height = metrics.boundingRect(QRect(0, 0, room, 9999), Qt.TextFlag.TextWordWrap, sentence).height()
    return max(1, min(MOST_LINES, round(height / metrics.lineSpacing())))


def _row(index: Index) -> Heading | Conflict:
    rows = index.model()
    assert isinstance(rows, ConflictRows)
    return rows.row_at(index)


def _draw_heading(painter: QPainter, area: QRect, row: Heading) -> None:
    inside = area.adjusted(look.MARGIN, 0, -look.MARGIN, 0)
    side = look.ICON
    place = QRect(inside.left(), inside.center().y() - side // 2 + 1, side, side)
    look.icon(row.icon, look.current().conflict).paint(painter, place)
    painter.setFont(look.font("strong"))
    text = inside.adjusted(side + look.GAP, 0, -48, 0)
    title = QFontMetrics(painter.font()).elidedText(row.title, Qt.TextElideMode.ElideRight, text.width())
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, title)
    chevron = QRect(inside.right() - side + 1, place.top(), side, side)
    look.icon("chevron-down" if row.is_open else "chevron-right", look.current().muted).paint(painter, chevron)
    painter.setPen(QColor(look.current().muted))
    painter.setFont(look.font())
    count = inside.adjusted(0, 0, -side - look.UNIT, 0)
    painter.drawText(count, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, look.wording.whole(row.count))


def _draw_sentence(painter: QPainter, area: QRect, row: Conflict) -> None:
    text = area.adjusted(INDENT, look.UNIT, -look.MARGIN, -look.UNIT)
    metrics = QFontMetrics(painter.font())
    room = MOST_LINES * text.width() - 2 * WASTE * metrics.averageCharWidth()
    shown = metrics.elidedText(row.sentence, Qt.TextElideMode.ElideRight, room)
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, shown)
