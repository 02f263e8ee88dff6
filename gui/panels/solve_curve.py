"""The live curve of a search: the best cost so far, and the bound below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from gui import look
from gui.look import wording
from gui.panels.curve_scale import Scale, round_step, scale_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

Point = tuple[float, float]
HEIGHT = 130
LEFT, BELOW, EDGE = 48, 20, 8
"""Room for the costs, for the seconds, and on the other sides."""


class SolveCurve(QWidget):
    """A step curve over seconds. It is looked at, not handled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Best cost and bound over time"))
        look.painted(self)
        self.setFixedHeight(HEIGHT)
        self.costs: list[Point] = []
        self.bounds: list[Point] = []
        self.scale = scale_of(())
        self.seconds = 1.0
        look.watcher.changed.connect(self.update)

    def show_points(self, costs: Sequence[Point], bounds: Sequence[Point], now: float) -> None:
        """Draw both as far as the present second."""
        self.costs, self.bounds = list(costs), list(bounds)
        self.seconds = max(1.0, now, *(second for second, _ in (*costs, *bounds)))
        self.scale = scale_of(value for _, value in (*costs, *bounds))
        self.setAccessibleDescription(self._words())
        self.update()

    def _words(self) -> str:
        """Where both ends are."""
        if not self.costs:
            return ""
        best, seconds = wording.number(self.costs[-1][1]), wording.number(self.seconds, 0)
        if not self.bounds:
            return self.tr("Best cost {0} after {1} s").format(best, seconds)
        bound = wording.number(self.bounds[-1][1])
        return self.tr("Best cost {0} after {1} s, bound {2}").format(best, seconds, bound)

    def sizeHint(self) -> QSize:
        """As wide as the panel."""
        return QSize(240, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the axes, the bound and the costs."""
        colours, painter = look.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()), look.RADIUS, look.RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        field = QRectF(self.rect()).adjusted(LEFT, EDGE, -EDGE, -BELOW)
        self._draw_axes(painter, field)
        dashed = QPen(QColor(colours.muted), 1.2, Qt.PenStyle.DashLine)
        for points, pen in ((self.bounds, dashed), (self.costs, QPen(QColor(colours.accent), 2))):
            painter.setPen(pen)
            painter.drawPolyline(self._steps(points, field))

    def _draw_axes(self, painter: QPainter, field: QRectF) -> None:
        colours = look.current()
        painter.setFont(look.font("small"))
        for value in self.scale.ticks():
            height = field.bottom() - self.scale.share(value) * field.height()
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(field.left(), height), QPointF(field.right(), height))
            painter.setPen(QColor(colours.muted))
            words = QRectF(0, height - 10, LEFT - look.UNIT, 20)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, right, _short(value, self.scale))
        for second in _seconds(self.seconds):
            x = field.left() + field.width() * second / self.seconds
            words = QRectF(x - 30, field.bottom() + 2, 60, BELOW - 2)
            if words.right() > self.width():
                words.moveRight(self.width() - look.UNIT)
            shown = wording.number(second, 0 if second % 1 == 0 else 1)
            painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, self.tr("{0} s").format(shown))

    def _steps(self, points: Sequence[Point], field: QRectF) -> QPolygonF:
        """The corners of a step curve that goes on to the present second."""
        corners = []
        for place, (second, value) in enumerate(points):
            until = points[place + 1][0] if place + 1 < len(points) else self.seconds
            y = field.bottom() - self.scale.share(value) * field.height()
            corners += [QPointF(field.left() + field.width() * s / self.seconds, y) for s in (second, until)]
        return QPolygonF(corners)


def _seconds(last: float) -> list[float]:
    step = round_step(last / 4)
    return [number * step for number in range(int(last / step) + 1)]


def _short(value: float, scale: Scale) -> str:
    if value >= 10_000:
        return wording.number(value / 1000, 0 if value % 1000 == 0 else 1) + "k"
    is_fine = not scale.is_logarithmic and scale.high - scale.low < 4
    return wording.number(value, 1 if is_fine or 0 < value < 1 else 0)
