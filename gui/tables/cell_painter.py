"""How a cell is painted: text from the model, colours from the look, a red frame where a text was refused."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from gui import look
from gui.tables.columns import Column
from gui.tables.drafts import Draft
from gui.tables.table_model import TableModel

PAD = 7
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_REMEMBERED = 20_000


class CellPainter:
    """Paints the cells of one view. Asks the model directly and remembers shortened texts: a page is some thousand
    cells."""

    def __init__(self, model: TableModel, font: QFont) -> None:
        self._model = model
        self._shortened: dict[tuple[str, int], str] = {}
        self._font = font
        self._metrics = QFontMetrics(font)
        self.take_colours()

    def take_colours(self) -> None:
        """Take the colours of the theme that is worn now."""
        colours = look.current()
        self._rows = (QColor(colours.row_even), QColor(colours.row_odd))
        self._selected, self._text, self._muted = QColor(colours.selection), QColor(colours.text), QColor(colours.muted)
        self._line = QPen(look.mixed(colours.line, colours.surface, 0.35))
        self._current = QPen(QColor(colours.accent), 2)
        self._idle = QPen(QColor(colours.muted), 1)
        self._alarm = QColor(colours.conflict)
        self._refused_frame = QPen(QColor(colours.conflict), 2)
        self._refused = look.mixed(colours.surface, colours.conflict, 0.14)
        self._waiting_frame = QPen(QColor(colours.accent), 1, Qt.PenStyle.DashLine)

    def paint(
        self, painter: QPainter, rect: QRect, place: tuple[int, int], *, selected: bool, current: bool, active: bool
    ) -> None:
        """Paint one cell; `place` is its row and column, `active` whether the table has the keyboard."""
        row, number = place
        model, column = self._model, self._model.columns[place[1]]
        draft = model.draft(row, number)
        painter.fillRect(rect, self._ground(row, draft, selected))
        painter.setPen(self._line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        text, ink = self._words(row, number, column, draft)
        if text:
            painter.setPen(ink)
            room = rect.adjusted(PAD, 0, -PAD, 0)
            painter.drawText(room, _RIGHT if column.kind.is_number else _LEFT, self._shorten(text, room.width()))
        if draft:
            self._frame(painter, rect, self._refused_frame if draft.reason else self._waiting_frame)
        if current:
            self._frame(painter, rect, self._current if active else self._idle)

    def hidden_text(self, place: tuple[int, int], width: int) -> str:
        """The text of a cell if it has no room in so many pixels, else nothing."""
        text = self._model.text(*place)
        return text if "\n" in text or self._shorten(text, width - 2 * PAD) != text else ""

    def _ground(self, row: int, draft: Draft | None, selected: bool) -> QColor:
        if draft and draft.reason:
            return self._refused
        return self._selected if selected else self._rows[row & 1]

    def _words(self, row: int, number: int, column: Column, draft: Draft | None) -> tuple[str, QColor]:
        text = self._model.text(row, number)
        if draft:
            return text, self._alarm if draft.reason else self._text
        if self._model.is_new_line(row):
            return (self._model.invitation if number == 0 else ""), self._muted
        if not text:
            return column.blank, self._muted
        value = self._model.content.value(self._model.shown[row], number)
        if column.alarms and column.alarms(value):
            return text, self._alarm
        return text, self._muted if column.is_calculated or value == column.empty else self._text

    def _shorten(self, text: str, room: int) -> str:
        key = (text, room)
        short = self._shortened.get(key)
        if short is None:
            if len(self._shortened) > _REMEMBERED:
                self._shortened.clear()
            flat = text.replace("\n", " ⏎ ")
            short = self._shortened[key] = self._metrics.elidedText(flat, Qt.TextElideMode.ElideRight, room)
        return short

    @staticmethod
    def _frame(painter: QPainter, rect: QRect, pen: QPen) -> None:
        painter.setPen(pen)
        inset = 1 if pen.width() > 1 else 0
        painter.drawRect(rect.adjusted(inset, inset, -1 - inset * 0, -1 - inset * 0))
