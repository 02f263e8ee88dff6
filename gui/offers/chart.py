"""A small chart of one or a few series, with its numbers under the pointer and by the arrow keys."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from gui import look
from gui.look import wording

HEIGHT = 138
LEFT, BELOW, ABOVE, EDGE = 52, 22, 32, 12
TITLE = 22
"""Room for the figures at the left, the words below, the title above, and on the other sides."""
WIDEST = 48.0
"""Pixels of a bar that stands alone."""
Point = tuple[float, float]
Mark = Literal["line", "dash", "dots", "bars"]


@dataclass(frozen=True)
class Series:
    """One row of figures over x, how it is drawn, and a band around it: x, from, to."""

    name: str
    points: tuple[Point, ...]
    mark: Mark = "line"
    band: tuple[tuple[float, float, float], ...] = ()
    tone: Literal["accent", "muted", "other"] = "accent"


def _plain(value: float) -> str:
    return wording.number(value, None if abs(value) < 10 else 0)


class Chart(QWidget):
    """Looked at, hovered over, or gone through by the arrow keys."""

    def __init__(self, title: str, height: int = HEIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.figure = title, ""
        self.series: tuple[Series, ...] = ()
        self.x_words: Callable[[float], str] = _plain
        self.y_words: Callable[[float], str] = _plain
        self.span: tuple[float, float] | None = None
        self.empty = self.tr("No figures yet")
        self.at: float | None = None
        self.setFixedHeight(height)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        look.painted(self)
        look.watcher.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as the panel."""
        return QSize(260, self.height())

    def show_series(self, series: Sequence[Series], figure: str = "") -> None:
        """Show other figures; `figure` is the one that sums them up."""
        self.series, self.figure, self.at = tuple(series), figure, None
        self.setAccessibleDescription(figure)
        self.update()

    @property
    def places(self) -> list[float]:
        """Every x that has a figure."""
        return sorted({x for one in self.series for x, _ in one.points})

    def words_at(self, x: float) -> list[str]:
        """What the figures are at a place, line by line."""
        lines = [self.x_words(x)]
        for one in self.series:
            value = dict(one.points).get(x)
            if value is None:
                continue
            words = self.y_words(value)
            if one.name:
                words = self.tr("{0}: {1}").format(one.name, words)
            band = next(((low, high) for at, low, high in one.band if at == x), None)
            if band is not None:
                words += f" ({self.y_words(band[0])} – {self.y_words(band[1])})"
            lines.append(words)
        return lines

    # Where things are

    @property
    def _field(self) -> QRectF:
        return QRectF(self.rect()).adjusted(LEFT, ABOVE, -EDGE, -BELOW)

    def _ranges(self) -> tuple[float, float, float, float]:
        xs = self.places
        values = [y for one in self.series for _, y in one.points]
        values += [y for one in self.series for _, low, high in one.band for y in (low, high)]
        low, high = self.span or (min(values), max(values))
        if any(one.mark == "bars" for one in self.series):
            low = min(low, 0.0)
        if high - low < 1e-9:  # all figures are the same: in the middle, but for zero
            low, high = (low - 0.5 * abs(low), high + 0.5 * abs(high)) if low else (0.0, 1.0)
        left, right = xs[0], xs[-1]
        pad = 0.5 if right - left < 1e-9 else self._step(xs) / 2 if self._has_bars else 0.0
        return left - pad, right + pad, low, high

    @property
    def _has_bars(self) -> bool:
        return any(one.mark == "bars" for one in self.series)

    def _step(self, xs: list[float]) -> float:
        return min((b - a for a, b in itertools.pairwise(xs)), default=1.0)

    def _spot(self, x: float, y: float) -> QPointF:
        left, right, low, high = self._ranges()
        field = self._field
        up = (min(max(y, low), high) - low) / (high - low)
        return QPointF(field.left() + field.width() * (x - left) / (right - left), field.bottom() - up * field.height())

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of the nearest place."""
        places = self.places
        if places:
            self.at = min(places, key=lambda x: abs(self._spot(x, 0).x() - event.position().x()))
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        self.at = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from place to place."""
        places, key = self.places, event.key()
        if not places or key not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)
            return
        if self.at is None:
            here = len(places) - 1 if key == Qt.Key.Key_Left else 0
        else:
            here = places.index(self.at) + (1 if key == Qt.Key.Key_Right else -1)
        self.at = places[min(len(places) - 1, max(0, here))]
        self.setAccessibleDescription(", ".join(self.words_at(self.at)))
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, title, axes, figures, and what is pointed at."""
        colours, painter = look.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.surface), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.RADIUS, look.RADIUS)
        self._draw_title(painter)
        if not self.places:
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRectF(self.rect()).adjusted(look.MARGIN, ABOVE, -look.MARGIN, 0),
                             Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty)  # fmt: skip
            return
        self._draw_axes(painter)
        for one in self.series:
            self._draw_series(painter, one)
        if self.at is not None:
            self._draw_words(painter, self.at)

    def _draw_title(self, painter: QPainter) -> None:
        colours = look.current()
        line = QRectF(look.GAP, 2, self.width() - 2 * look.GAP, TITLE - 2)
        painter.setFont(look.font("strong"))
        painter.setPen(QColor(colours.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.title)
        taken = painter.fontMetrics().horizontalAdvance(self.title) + look.GAP
        painter.setFont(look.font("small"))
        painter.setPen(QColor(colours.muted))
        room = int(line.width() - taken)
        shown = painter.fontMetrics().elidedText(self.figure, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)

    def _draw_axes(self, painter: QPainter) -> None:
        colours, field = look.current(), self._field
        low, high = self._ranges()[2:]
        painter.setFont(look.font("small"))
        for share in (0.0, 0.5, 1.0):
            value = low + share * (high - low)
            y = field.bottom() - share * field.height()
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(QColor(colours.muted))
            room = QRectF(0, y - 9, LEFT - look.UNIT, 18)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.y_words(value))
        metrics, free = painter.fontMetrics(), 0.0
        for x in self.places:
            words, middle = self.x_words(x), self._spot(x, low).x()
            wide = metrics.horizontalAdvance(words)
            start = min(max(middle - wide / 2, LEFT - look.GAP), self.width() - wide - 2.0)
            if start > free:
                painter.drawText(QPointF(start, field.bottom() + metrics.ascent() + 6), words)
                free = start + wide + look.GAP

    def _colour(self, one: Series) -> QColor:
        colours = look.current()
        named = {"accent": colours.accent, "muted": colours.muted, "other": colours.now}
        return QColor(named[one.tone])

    def _draw_series(self, painter: QPainter, one: Series) -> None:
        colour = self._colour(one)
        if one.band:
            ground = QColor(colour)
            ground.setAlphaF(0.18)
            corners = [self._spot(x, high) for x, _, high in one.band]
            corners += [self._spot(x, low) for x, low, _ in reversed(one.band)]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawPolygon(QPolygonF(corners))
        spots = [self._spot(x, y) for x, y in one.points]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if one.mark == "bars":
            self._draw_bars(painter, one, colour)
            return
        style = Qt.PenStyle.DashLine if one.mark == "dash" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 1.3 if one.mark == "dash" else 2, style))
        if one.mark != "dots":
            painter.drawPolyline(QPolygonF(spots))
        if one.mark == "dots" or len(spots) == 1 or (one.mark == "line" and len(spots) <= 20):
            painter.setBrush(colour)
            for spot in spots:
                painter.drawEllipse(spot, 2.2, 2.2)

    def _draw_bars(self, painter: QPainter, one: Series, colour: QColor) -> None:
        step = self._step(self.places)
        wide = min(WIDEST, max(1.0, (self._spot(step, 0).x() - self._spot(0, 0).x()) * 0.86))
        base = self._spot(self.places[0], 0.0).y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for x, y in one.points:
            top = self._spot(x, y)
            painter.drawRect(QRectF(top.x() - wide / 2, top.y(), wide, base - top.y()))

    def _draw_words(self, painter: QPainter, x: float) -> None:
        colours, field = look.current(), self._field
        line = self._spot(x, 0).x()
        painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(line, field.top()), QPointF(line, field.bottom()))
        painter.setFont(look.font("small"))
        metrics, lines = painter.fontMetrics(), self.words_at(x)
        wide = max(metrics.horizontalAdvance(words) for words in lines) + 2 * look.GAP
        box = QRectF(line + 8, field.top(), wide, len(lines) * metrics.height() + look.GAP)
        if box.right() > self.width() - 2:
            box.moveRight(max(wide + 2.0, line - 8))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(colours.text))
        for place, words in enumerate(lines):
            top = box.top() + look.UNIT + place * metrics.height()
            painter.drawText(QPointF(box.left() + look.GAP, top + metrics.ascent()), words)
