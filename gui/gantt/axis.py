"""The time axis above the board: two tiers of cells whose names stay in sight, and a mark at the present
minute."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.model import LENGTH_OF_DAY, minute_of, moment_of
from gui import look
from gui.gantt.contents import Contents
from gui.gantt.navigation import NOTCH, Navigation
from gui.gantt.rectangles import fill
from gui.gantt.texts import draw_text, laid_out_text, width_of
from gui.gantt.tick_words import cell_names
from gui.gantt.ticks import Tier, tiers
from gui.gantt.viewport import Viewport
from gui.look import Colours
from gui.look.measures import FontRole

TIER = 22
"""Pixels of a tier's height."""
PAD = 6
"""Pixels between the edge of a cell and its name."""


@dataclass(frozen=True, slots=True)
class AxisPainter:
    """Paints both tiers in a theme."""

    colours: Colours

    def paint(self, painter: QPainter, view: Viewport, epoch: date) -> None:
        """Paint the axis of a viewport at the painter's origin."""
        painter.fillRect(QRectF(0, 0, view.width, 2 * TIER), QColor(self.colours.window))
        upper, lower = tiers(view, epoch)
        self._tier(painter, view, epoch, (upper, 0))
        self._tier(painter, view, epoch, (lower, TIER))
        painter.fillRect(QRectF(0, 2 * TIER - 1, view.width, 1), QColor(self.colours.line))

    def _tier(self, painter: QPainter, view: Viewport, epoch: date, place: tuple[Tier, int]) -> None:
        tier, top = place
        leads = top == 0
        role: FontRole = "strong" if leads else "small"
        cells = list(tier.cells)
        names = [cell_names(tier, epoch, start, leads=leads) for start, _ in cells]
        form = self._form(cells, names, role, view)
        lines = np.round(view.x(np.array(tier.edges, dtype=float)))
        fill(painter, self.colours.line, lines, top + (0 if leads else 4), 1, TIER)
        for (start, end), forms in zip(cells, names, strict=True):
            rests = tier.unit == "day" and moment_of(epoch, start).weekday() >= 5
            painter.setPen(QColor(self.colours.text if leads and not rests else self.colours.muted))
            edges = view.x(float(start)), min(view.x(float(end)), float(view.width))
            self._name(painter, edges, top, (forms[form:], role))

    def _form(
        self, cells: list[tuple[int, int]], names: list[tuple[str, ...]], role: FontRole, view: Viewport
    ) -> int:
        """The longest form of the names that fits all whole cells; the same for all, so that the tier reads
        evenly."""
        whole = [n for n, (start, end) in enumerate(cells) if start >= view.left and end <= view.right] or [0]
        room = min(cells[n][1] - cells[n][0] for n in whole) * view.scale - 2 * PAD
        forms = range(len(names[0]))
        return next(
            (form for form in forms if all(width_of(names[n][form], role) <= room for n in whole)), forms[-1]
        )

    def _name(
        self, painter: QPainter, edges: tuple[float, float], top: int, text: tuple[tuple[str, ...], FontRole]
    ) -> None:
        """The name at the left of what is seen of its cell, shorter where less is seen, or none; never cut."""
        left = max(edges[0], 0.0) + PAD
        forms, role = text
        name = next((form for form in forms if left + width_of(form, role) <= edges[1]), None)
        if name is not None:
            _, _, height = laid_out_text(name, role)
            draw_text(painter, left, top + (TIER - height) / 2, name, role)


class TimeAxis(QWidget):
    """Shows the times of what the canvas shows. The wheel zooms, a drag pushes, a double click shows a day or
    a week."""

    def __init__(self, contents: Contents, navigation: Navigation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board_axis")
        self.setAccessibleName(self.tr("Time axis"))
        self.setFixedHeight(2 * TIER)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._contents, self._navigation = contents, navigation
        self._held: float | None = None
        contents.changed.connect(self.update)
        navigation.moved.connect(self.update)
        look.watcher.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Two tiers high."""
        return QSize(600, 2 * TIER)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tiers, or a word where the plan keeps no times."""
        colours, view, picture = look.current(), self._navigation.viewport, self._contents.picture
        painter = QPainter(self)
        if not picture.keeps_times:
            painter.fillRect(self.rect(), QColor(colours.window))
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
            painter.setPen(QColor(colours.muted))
            text = self.tr("This plan says who does what, not when.")
            painter.drawText(self.rect().adjusted(2 * PAD, 0, -PAD, 0), Qt.AlignmentFlag.AlignVCenter, text)
            return
        AxisPainter(colours).paint(painter, view, picture.epoch)
        self._now(painter, round(view.x(float(minute_of(picture.epoch, datetime.now())))), colours)

    def _now(self, painter: QPainter, x: int, colours: Colours) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.now))
        foot = self.height()
        painter.drawPolygon(
            QPolygonF([QPointF(x - 5, foot - 7), QPointF(x + 5.5, foot - 7), QPointF(x + 0.25, foot)])
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        self._navigation.zoom(event.angleDelta().y() / NOTCH, event.position().x())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the time."""
        self._held = event.position().x()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Push it."""
        if self._held is not None:
            self._navigation.pan(event.position().x() - self._held)
            self._held = event.position().x()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the cell of the upper tier that was meant, or of the lower where that is no time of day."""
        view, epoch = self._navigation.viewport, self._contents.picture.epoch
        upper, lower = tiers(view, epoch)
        tier = lower if event.position().y() >= TIER and lower.step >= LENGTH_OF_DAY else upper
        minute = view.minute(event.position().x())
        for start, end in tier.cells:
            if start <= minute < end:
                self._navigation.show_span(start, end, 0.0)
