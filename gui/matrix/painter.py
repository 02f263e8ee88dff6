"""Draws the matrix: only the cells that are seen, titles and totals over them, and the hint of an empty one."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from gui import look
from gui.matrix.figures import figure, increase, metrics_key, title_lines
from gui.matrix.geometry import LINES, PADDING, Geometry
from gui.matrix.marks import draw_computed, draw_ghost, draw_imported, draw_lock, draw_tick, hatch
from gui.matrix.shown import Shown

_Align = Qt.AlignmentFlag
RIGHT = _Align.AlignRight | _Align.AlignVCenter
LEFT = _Align.AlignLeft | _Align.AlignVCenter
ROOM_OF_MARKS = 40
"""Pixels that tick and lock take from a figure."""
SHADES = 24
STRONGEST, STRONGEST_IN_THE_DARK = 0.85, 0.5
"""How far the strongest shade goes to the colour of what is dear: figures stay legible on it."""


class MatrixPainter:
    """Colours and fonts are taken once a theme; `painted` counts the cells of the last page."""

    def __init__(self) -> None:
        self.painted = 0
        self.take_look()

    def take_look(self) -> None:
        """Take the colours and fonts of the theme."""
        colours = look.current()
        self.colours = colours
        self.body, self.strong, self.small = look.font(), look.font("strong"), look.font("small")
        self.struck = look.font("strong")
        self.struck.setStrikeOut(True)
        self.metrics, self.key = QFontMetrics(self.strong), ""
        self.key = metrics_key(self.metrics, "strong")
        self.frame = QColor(colours.line)
        self.tint = QColor(colours.accent)
        self.tint.setAlpha(34)
        self.alarm = QColor(colours.conflict)
        self.alarm.setAlpha(40)
        most = STRONGEST if _light(QColor(colours.surface)) > 0.5 else STRONGEST_IN_THE_DARK
        self.heats = [look.mixed(colours.surface, colours.dearer, 0.08 + most * n / SHADES) for n in range(SHADES + 1)]
        self.text, self.muted = QColor(colours.text), QColor(colours.muted)
        self.inks = [_readable(shade, (self.text, QColor(colours.bar_text))) for shade in self.heats]
        self.surface, self.closed, self.chosen = map(QColor, (colours.surface, colours.closed, colours.selection))

    def paint(self, painter: QPainter, place: Geometry, shown: Shown) -> None:
        """Draw a page."""
        self.painted = 0
        painter.fillRect(QRect(0, 0, place.view_width, place.view_height), QColor(self.colours.window))
        painter.setClipRect(place.area)
        self._cells(painter, place, shown)
        painter.setClipping(False)
        self._column_titles(painter, place, shown)
        self._row_titles(painter, place, shown)
        self._totals(painter, place, shown)
        self._corner(painter, place)

    def _cells(self, painter: QPainter, place: Geometry, shown: Shown) -> None:
        brush = hatch(self._hatch_line, self.colours.closed, painter.device().devicePixelRatioF())
        heat = shown.heat
        for row in place.rows_seen:
            for column in place.columns_seen:
                cell = place.rect(row, column)
                what = (row, column, heat, brush)
                self._ground(painter, cell, shown, what)
                self._inside(painter, cell, shown, what)
                self.painted += 1
        self._lines(painter, place)
        self._over(painter, place, shown)

    @property
    def _hatch_line(self) -> str:
        return look.mixed(self.colours.changeover, self.colours.closed, 0.45).name()

    def _ground(self, painter: QPainter, cell: QRect, shown: Shown, what: tuple) -> None:
        row, column, heat, brush = what
        picture = shown.picture
        if picture.forbidden[row, column] or picture.down[column]:
            painter.setBrushOrigin(cell.topLeft())
            painter.fillRect(cell, brush)
        elif not picture.is_open[row, column]:
            painter.fillRect(cell, self.closed)
        elif (shade := self._shade(shown, row, column, heat)) >= 0:
            painter.fillRect(cell, self.heats[shade])
        else:
            painter.fillRect(cell, self.surface)
        if picture.chosen[row, column]:
            painter.fillRect(cell.adjusted(2, 2, -3, -3), self.chosen)

    def _shade(self, shown: Shown, row: int, column: int, heat: float) -> int:
        """Which shade a cell has for its regret, -1 for none."""
        if not shown.as_regret or shown.regret is None or heat <= 0 or shown.picture.chosen[row, column]:
            return -1
        regret = float(shown.regret[row, column])
        return min(SHADES, math.ceil(SHADES * regret / heat)) if math.isfinite(regret) and regret > 0 else -1

    def _ink(self, shown: Shown, row: int, column: int, heat: float) -> QColor:
        """The colour of a figure, legible on its shade."""
        if not shown.picture.is_open[row, column]:
            return self.muted
        shade = self._shade(shown, row, column, heat)
        return self.inks[shade] if shade >= 0 else self.text

    def _inside(self, painter: QPainter, cell: QRect, shown: Shown, what: tuple) -> None:
        row, column, heat, _ = what
        picture, colours = shown.picture, self.colours
        is_chosen = bool(picture.chosen[row, column])
        text = self._text(shown, row, column)
        if is_chosen and self.metrics.horizontalAdvance(text) > cell.width() - ROOM_OF_MARKS:
            text = self._text(shown, row, column, is_short=True)  # the tick tells that it is the price of a loss
        if text:
            painter.setFont(self.strong if is_chosen else self.body)
            painter.setPen(self._ink(shown, row, column, heat))
            painter.drawText(cell.adjusted(0, 0, -PADDING, 0), RIGHT, text)
        if is_chosen:
            draw_tick(painter, cell, colours.accent if picture.is_open[row, column] else colours.conflict)
        if picture.locked[row, column]:
            draw_lock(painter, cell, colours.text)
        if picture.computed[row, column]:
            draw_computed(painter, cell, colours.changeover)
        elif picture.imported[row, column]:
            draw_imported(painter, cell, colours.changeover)

    def _text(self, shown: Shown, row: int, column: int, *, is_short: bool = False) -> str:
        cost = float(shown.picture.cost[row, column])
        if shown.as_regret and shown.regret is not None and shown.picture.is_open[row, column]:
            loss = math.nan if shown.loss is None else float(shown.loss[row, column])
            return self._regret_text(float(shown.regret[row, column]), loss, is_short=is_short)
        return "" if math.isnan(cost) else figure(cost)

    def _regret_text(self, regret: float, loss: float, *, is_short: bool) -> str:
        """What a pair's regret reads as; a chosen pair has none, and tells what losing it costs."""
        if math.isinf(loss):
            return QCoreApplication.translate("Matrix", "needed")
        if not math.isnan(loss):
            return increase(loss) if is_short else (
                QCoreApplication.translate("Matrix", "loss {0}").format(increase(loss)))  # fmt: skip
        return "" if math.isnan(regret) else "–" if math.isinf(regret) else increase(regret)

    def _lines(self, painter: QPainter, place: Geometry) -> None:
        painter.setPen(QPen(self.frame, 1))
        area = place.area
        for row in place.rows_seen:
            y = place.rect(row, 0).bottom()
            painter.drawLine(area.left(), y, area.right(), y)
        for column in place.columns_seen:
            x = place.rect(0, column).right()
            painter.drawLine(x, area.top(), x, area.bottom())

    def _over(self, painter: QPainter, place: Geometry, shown: Shown) -> None:
        """Ghosts, cells to blame, and the selection, over all cells."""
        seen_rows, seen_columns = place.rows_seen, place.columns_seen
        for row in seen_rows:
            for column in self._marked(shown, row, seen_columns):
                cell = place.rect(row, column)
                if shown.preview is not None and shown.preview[row, column] != shown.picture.chosen[row, column]:
                    draw_ghost(painter, cell, self.colours.cheaper, comes=bool(shown.preview[row, column]))
                if shown.blamed is not None and shown.blamed[row, column]:
                    painter.fillRect(cell.adjusted(1, 1, -2, -2), self.alarm)
                    painter.setPen(QPen(QColor(self.colours.conflict), 2, Qt.PenStyle.DashLine))
                    painter.drawRect(cell.adjusted(3, 3, -4, -4))
        self._selection(painter, place, shown)

    def _marked(self, shown: Shown, row: int, columns: range) -> list[int]:
        if shown.preview is None and shown.blamed is None:
            return []
        marks = np.zeros(shown.picture.columns, bool)
        if shown.preview is not None:
            marks |= shown.preview[row] != shown.picture.chosen[row]
        if shown.blamed is not None:
            marks |= shown.blamed[row]
        return [column for column in columns if marks[column]]

    def _selection(self, painter: QPainter, place: Geometry, shown: Shown) -> None:
        selected = shown.selected
        if shown.picture.is_empty:
            return
        first = place.rect(selected.rows[0], selected.columns[0])
        last = place.rect(selected.rows[-1], selected.columns[-1])
        if not selected.is_one:
            painter.fillRect(first.united(last), self.tint)
        ink = QColor(self.colours.accent if shown.has_keyboard else self.colours.changeover)
        painter.setPen(QPen(ink, 2))
        painter.drawRect(place.rect(*selected.current).adjusted(1, 1, -2, -2))

    def _column_titles(self, painter: QPainter, place: Geometry, shown: Shown) -> None:
        painter.setClipRect(QRect(place.area.left(), 0, place.area.width(), place.head))
        for column in place.columns_seen:
            cell = place.rect(-1, column)
            is_lit = column in shown.selected.columns or (shown.hovered is not None and shown.hovered[1] == column)
            painter.fillRect(cell, QColor(self.colours.raised if is_lit else self.colours.window))
            painter.setFont(self.struck if shown.picture.down[column] else self.strong)
            painter.setPen(QColor(self.colours.text if is_lit else self.colours.muted))
            lines = title_lines(shown.picture.machines[column], place.wide - 6, LINES, self.key)
            painter.drawText(cell, _Align.AlignCenter, "\n".join(lines))
            painter.setPen(self.frame)
            painter.drawLine(cell.topRight(), cell.bottomRight())
        painter.setClipping(False)
        painter.setPen(self.frame)
        painter.drawLine(0, place.head - 1, place.area.right(), place.head - 1)

    def _row_titles(self, painter: QPainter, place: Geometry, shown: Shown) -> None:
        painter.setClipRect(QRect(0, place.area.top(), place.side, place.area.height()))
        for row in place.rows_seen:
            cell = place.rect(row, -1)
            is_lit = row in shown.selected.rows or (shown.hovered is not None and shown.hovered[0] == row)
            painter.fillRect(cell, QColor(self.colours.raised if is_lit else self.colours.window))
            painter.setFont(self.strong)
            painter.setPen(QColor(self.colours.text if is_lit else self.colours.muted))
            name = title_lines(shown.picture.orders[row], place.side - 2 * PADDING, 1, self.key)[0]
            painter.drawText(cell.adjusted(PADDING, 0, -PADDING, 0), LEFT, name)
            painter.setPen(self.frame)
            painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        painter.setClipping(False)
        painter.setPen(self.frame)
        painter.drawLine(place.side - 1, 0, place.side - 1, place.area.bottom())

    def _totals(self, painter: QPainter, place: Geometry, shown: Shown) -> None:
        picture, area = shown.picture, place.area
        by_row, by_column = picture.paid.sum(axis=1), picture.of_machines
        uses_row, uses_column = np.any(picture.chosen, axis=1), np.any(picture.chosen, axis=0)
        painter.setClipRect(QRect(area.right() + 1, area.top(), place.totals, area.height()))
        for row in place.rows_seen:
            self._total(painter, place.row_total(row), figure(float(by_row[row])) if bool(uses_row[row]) else "·")
        painter.setClipRect(QRect(area.left(), area.bottom() + 1, area.width(), place.high))
        for column in place.columns_seen:
            text = figure(float(by_column[column])) if bool(uses_column[column]) else "·"
            self._total(painter, place.column_total(column), text)
        painter.setClipping(False)
        self._total(painter, place.grand_total, figure(picture.total), is_grand=True)

    def _total(self, painter: QPainter, cell: QRect, text: str, *, is_grand: bool = False) -> None:
        painter.fillRect(cell, QColor(self.colours.selection if is_grand else self.colours.window))
        painter.setFont(self.strong if is_grand else self.body)
        painter.setPen(QColor(self.colours.text if is_grand else self.colours.muted))
        painter.drawText(cell.adjusted(0, 0, -PADDING, 0), RIGHT, text)

    def _corner(self, painter: QPainter, place: Geometry) -> None:
        """What the totals are totals of."""
        words = QCoreApplication.translate("Matrix", "Chosen")
        right = QRect(place.area.right() + 1, 0, place.totals - PADDING, place.head)
        below = QRect(PADDING, place.area.bottom() + 1, place.side - PADDING, place.high)
        painter.setFont(self.small)
        painter.setPen(QColor(self.colours.muted))
        painter.drawText(right, RIGHT, words)
        painter.drawText(below, LEFT, words)


def _readable(back: QColor, inks: tuple[QColor, QColor]) -> QColor:
    """The ink that stands out more from a colour."""
    return max(inks, key=lambda ink: abs(_light(ink) - _light(back)))


def _light(colour: QColor) -> float:
    """How light a colour is to the eye, from 0 to 1; the cube root comes near to how contrast is seen."""
    parts = ((0.2126, colour.redF()), (0.7152, colour.greenF()), (0.0722, colour.blueF()))
    return float(sum(weight * part**2.2 for weight, part in parts) ** (1 / 3))
