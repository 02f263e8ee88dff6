"""The board: all parts in their places, and what the rest of the window may ask of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from core.model import LENGTH_OF_DAY, Plan, minute_of
from gui import look
from gui.gantt.axis import TimeAxis
from gui.gantt.canvas import Canvas
from gui.gantt.commands import selected_lots
from gui.gantt.contents import Contents
from gui.gantt.copying import copy_lots
from gui.gantt.corner import Corner
from gui.gantt.header import ResourceHeader
from gui.gantt.navigation import Navigation
from gui.gantt.overview import Overview
from gui.gantt.printing import board_image, paint_board
from gui.gantt.scrolling import RowScrollBar, TimeScrollBar
from gui.gantt.toolbar import BoardToolbar
from gui.gantt.tray import Tray
from gui.session import Session

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    from gui.gantt.resource_rows import Kind


class Board(QWidget):
    """The plan of a session as bars on the rows of its resources, to look at and to drag."""

    colour_by_changed = Signal(str)  # a key, chosen here or by `set_colour_by`
    why_asked_for = Signal(str)  # the order of which to tell what holds it
    alternatives_asked_for = Signal(str)  # the lot whose best slots to show
    repair_asked_for = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self.contents = Contents(session, self)
        self.navigation = Navigation(self)
        self._bound()
        self.canvas = Canvas(self.contents, self.navigation)
        self.axis = TimeAxis(self.contents, self.navigation)
        self.header = ResourceHeader(self.contents, self.navigation)
        self.overview = Overview(self.contents, self.navigation)
        self.time_bar = TimeScrollBar(self.navigation)
        self.toolbar = BoardToolbar(self.contents)
        self.tray = Tray(self.canvas)
        self._is_fresh = True
        self._build()
        self.show_overview(True)
        self.contents.renewed.connect(self._open)
        self.contents.changed.connect(self._bound)
        self.contents.recoloured.connect(self.colour_by_changed)
        self.toolbar.zoom_asked_for.connect(self._zoom)
        self.navigation.resized.connect(self._fill)
        self.canvas.why_asked_for.connect(self.why_asked_for)
        self.canvas.alternatives_asked_for.connect(self.alternatives_asked_for)
        self.canvas.repair_asked_for.connect(self.repair_asked_for)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(Corner(), 0, 0)
        grid.addWidget(self.axis, 0, 1)
        grid.addWidget(self.header, 1, 0)
        grid.addWidget(self.canvas, 1, 1)
        grid.addWidget(RowScrollBar(self.navigation), 1, 2)
        grid.addWidget(self.time_bar, 2, 1)
        grid.addWidget(self.overview, 3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.toolbar, _hairline()):
            column.addWidget(widget)
        column.addLayout(grid, 1)
        column.addWidget(self.tray)
        self._column = column
        self.setFocusProxy(self.canvas)

    def _bound(self) -> None:
        picture = self.contents.picture
        self.navigation.bound(len(picture.rows), picture.bounds)

    def _open(self) -> None:
        self._bound()
        self._is_fresh = True
        self._fill()

    def _fill(self) -> None:
        """The first thing to see of a project is all of its plan; it is known how large that is once there is
        a size."""
        if self._is_fresh and self.isVisible():
            self._is_fresh = False
            self.zoom_to_all()

    # What the window asks for

    def colour_keys(self) -> tuple[str, ...]:
        """What the bars can be coloured by."""
        return self.contents.keys

    def set_colour_by(self, key: str) -> None:
        """Colour the bars by lateness, status, customer, product, order or an attribute; see
        `colour_keys`."""
        self.contents.set_key(key)

    @property
    def colour_by(self) -> str:
        """What the bars are coloured by."""
        return self.contents.key

    @property
    def shows_overview(self) -> bool:
        """Whether the overview of the whole plan is there."""
        return not self.overview.isHidden()

    def show_overview(self, shown: bool) -> None:
        """Show the overview of the whole plan, or else the scroll bar whose place it takes."""
        self.overview.setVisible(shown)
        self.time_bar.setVisible(not shown)

    def zoom_to_all(self) -> None:
        """Show the whole plan."""
        self.navigation.show_span(*self.contents.picture.extent)

    def zoom_to_day(self) -> None:
        """Show the day in the middle of what is shown, or that of the selection."""
        self.navigation.show_days(1, self._focus())

    def zoom_to_week(self) -> None:
        """Show the week around what is looked at, from its first day on."""
        day = self._focus() // LENGTH_OF_DAY
        first = day - (day + look.weeks.day_of_week(self.contents.picture.epoch)) % 7
        self.navigation.show_days(7, first * LENGTH_OF_DAY)

    def zoom_to_selection(self) -> None:
        """Show what is selected."""
        self.canvas.show_selection()

    def _focus(self) -> float:
        """The minute to zoom to: where the selection begins, now if it is in view, or the middle of what is
        shown."""
        view, chosen = self.navigation.viewport, self.contents.selected
        if len(chosen):
            return float(self.contents.picture.bars.start[chosen].min())
        first, last = self.contents.picture.extent
        now = minute_of(self.contents.picture.epoch, datetime.now())
        if view.left <= now <= view.right and first <= now <= last:
            return float(now)
        return max(first, min((view.left + view.right) / 2, last))

    def _zoom(self, kind: str) -> None:
        zooms = {"all": self.zoom_to_all, "week": self.zoom_to_week, "day": self.zoom_to_day}
        zooms.get(kind, self.zoom_to_selection)()

    def copy(self) -> None:
        """Put the facts of the selected lots on the clipboard."""
        copy_lots(self.contents.session, selected_lots(self.contents.session))

    def set_rows(self, kind: Kind) -> None:
        """Let the rows be machines, or producers as for offers."""
        self.contents.set_kind(kind)
        self.header.setAccessibleName(self.tr("Producers") if kind == "producers" else self.tr("Machines"))

    def show_minute(self, minute: int) -> None:
        """Bring a minute into the middle."""
        self.navigation.show_minute(minute)

    def show_lots(self, lots: Iterable[str]) -> None:
        """Scroll to lots and flash them."""
        ids = tuple(lots)
        bars, chosen = self.contents.picture.bars, self.contents.picture.bars.of(ids)
        if len(chosen):
            first, last = float(bars.start[chosen].min()), float(bars.end[chosen].max())
            if last - first > self.navigation.viewport.span:
                self.navigation.show_span(first, last)
            self.navigation.reveal(int(bars.row[chosen[0]]), first, last)
            self.canvas.overlay.flash(ids)

    def add_strip(self, strip: QWidget) -> None:
        """Give a line of the window's a place between the rows and the tray."""
        self._column.insertWidget(self._column.indexOf(self.tray), strip)

    def show_place(self, resource: str, start: int, end: int) -> None:
        """Scroll to a span of a resource's row, as to a ghost that stands there."""
        row = self.contents.picture.row_of.get(resource)
        if row is not None:
            self.navigation.reveal(row, float(start), float(end))
    def show_order(self, order: str) -> bool:
        """Select an order and flash it, its bars and its card in the tray; False where neither is there."""
        session = self.contents.session
        session.select_orders([order])
        self.show_lots(session.selection.lots)
        waits = self.tray.list.flash(order)
        return waits or bool(self.contents.lots_of(order))

    def show_incumbent(self, plan: Plan | None) -> None:
        """Preview a plan of the solver as ghosts over the bars; None takes them away."""
        self.contents.show_incumbent(plan)

    def image(self) -> QImage:
        """The whole plan with its axis and row heads as a picture, in the light theme."""
        return board_image(self.contents.picture, self.contents.colouring)

    def paint_to(self, painter: QPainter, frame: QRectF) -> None:
        """Paint the whole plan with its axis and row heads into a frame, in the light theme, for print or a
        picture."""
        paint_board(painter, frame, self.contents.picture, self.contents.colouring)


def _hairline() -> QFrame:
    line = QFrame()
    line.setProperty("hairline", True)
    line.setFixedHeight(1)
    return line
