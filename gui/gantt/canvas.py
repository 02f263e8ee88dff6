"""The face of the board: paints the plan once for each state of it, and what moves over it each time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui import look
from gui.gantt.contents import Contents
from gui.gantt.keyboard import Keyboard
from gui.gantt.lock_clicks import lock_at, lock_words
from gui.gantt.menu import open_menu
from gui.gantt.mouse import Mouse
from gui.gantt.navigation import Navigation
from gui.gantt.overlay import Overlay
from gui.gantt.plan_painter import PlanPainter
from gui.gantt.pricing import Pricer
from gui.gantt.tooltips import lot_tip, selection_words

SLACK = 3.0
"""Pixels around a very short bar that count as its own."""


class Canvas(QWidget):
    """Shows the contents through the viewport; the mouse and the keyboard have classes of their own."""

    why_asked_for = Signal(str)  # an order
    alternatives_asked_for = Signal(str)  # a lot
    repair_asked_for = Signal()

    def __init__(self, contents: Contents, navigation: Navigation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contents, self.navigation = contents, navigation
        self.pricer = Pricer(contents.session, self)
        self.mouse, self.keyboard, self.overlay = Mouse(self), Keyboard(self), Overlay(self)
        self._still: QPixmap | None = None
        self._painter: PlanPainter | None = None
        self.setObjectName("board_canvas")
        self.setAccessibleName(self.tr("Planning board"))
        look.painted(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        contents.changed.connect(self._renew)
        contents.marked.connect(self._mark)
        navigation.moved.connect(self._repaint_plan)
        look.watcher.changed.connect(self._wear)

    def sizeHint(self) -> QSize:
        """As large as may be."""
        return QSize(900, 500)

    def minimumSizeHint(self) -> QSize:
        """A few rows of a few hours."""
        return QSize(240, 120)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plan from its picture, and over it what moves."""
        if self._still is None:
            self._still = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still)
        if self.mouse.gesture is not None:
            self.mouse.gesture.veil(painter, look.current())
        self.overlay.paint(painter, look.current())
        if self.mouse.gesture is not None:
            self.mouse.gesture.paint(painter, look.current())

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._painter is None or self._painter.ratio != ratio:
            self._painter = PlanPainter(look.current(), ratio)
        still = QPixmap(self.size() * ratio)
        still.setDevicePixelRatio(ratio)
        painter = QPainter(still)
        self._painter.paint(painter, self.contents.picture, self.contents.colouring, self.navigation.viewport)
        painter.end()
        return still

    def _repaint_plan(self) -> None:
        self._still = None
        self.update()

    def _wear(self) -> None:
        self._painter = None
        self._repaint_plan()

    def _renew(self) -> None:
        self.mouse.forget()
        self._repaint_plan()
        self._mark()

    def _mark(self) -> None:
        picture, chosen = self.contents.picture, self.contents.selected
        look.tell(self, *selection_words(picture, self.contents.session.score, chosen))
        self.update()

    # What is where

    def bar_at(self, at: QPointF) -> int | None:
        """The bar under a point."""
        view = self.navigation.viewport
        row = view.row(at.y())
        return (
            None
            if row is None
            else self.contents.picture.bars.at(row, view.minute(at.x()), SLACK / view.scale)
        )

    def lots_within(self, frame: QRectF) -> frozenset[str]:
        """The lots whose bars a frame touches."""
        view, bars = self.navigation.viewport, self.contents.picture.bars
        first, last = (
            (frame.top() + view.top) // view.row_height,
            (frame.bottom() + view.top) // view.row_height,
        )
        start, end = view.minute(frame.left()), view.minute(frame.right())
        touched = (bars.row >= first) & (bars.row <= last) & (bars.start < end) & (bars.end > start)
        return frozenset(bars.lots[int(bar)].id for bar in touched.nonzero()[0])

    # Events go to those who know them

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the same minutes in the new size."""
        self.navigation.resize(self.width(), self.height())
        self._repaint_plan()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """To the mouse."""
        self.mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """To the mouse; over a lock the pointer is a hand."""
        self.mouse.move(event)
        self._point(event.position())

    def _point(self, at: QPointF) -> None:
        if self.mouse.gesture is not None or self.keyboard.holds_space:
            return
        points = lock_at(self, at) is not None
        if points != (self.cursor().shape() == Qt.CursorShape.PointingHandCursor):
            self.setCursor(Qt.CursorShape.PointingHandCursor) if points else self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """To the mouse."""
        self.mouse.release(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """To the mouse."""
        self.mouse.wheel(event)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer lights up nothing any more."""
        self.mouse.hover(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole order of a bar."""
        bar = self.bar_at(event.position())
        if bar is not None:
            self.contents.session.select_orders([self.contents.picture.bars.lots[bar].order])
            self.show_selection()

    def show_selection(self) -> None:
        """Bring all selected bars into view, with as much around them again."""
        bars, chosen = self.contents.picture.bars, self.contents.selected
        if len(chosen):
            self.navigation.show_span(float(bars.start[chosen].min()), float(bars.end[chosen].max()), 0.5)
            self.navigation.go(self.navigation.viewport.with_row(int(bars.row[chosen[0]])))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the bar under the pointer, or with those selected."""
        if self.mouse.gesture is None and not self.mouse.has_just_forgotten:
            open_menu(self, None if look.is_by_key(event) else QPointF(event.pos()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the keyboard."""
        if not self.keyboard.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """To the keyboard."""
        if not self.keyboard.release(event):
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which bar the keyboard is on."""
        super().focusInEvent(event)
        look.announce(self, self.accessibleDescription())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever turns to something else has let go of nothing."""
        self.mouse.forget()
        super().focusOutEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from bar to bar, and on to the next widget after the last."""
        return self.keyboard.tab(forward) or super().focusNextPrevChild(forward)

    def leave(self, forward: bool) -> bool:
        """Give the keyboard to the next widget, or to the one before."""
        return super().focusNextPrevChild(forward)

    def event(self, event: QEvent) -> bool:
        """Show the facts of the bar that the pointer rests on."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(event)
            return True
        if event.type() == QEvent.Type.WindowDeactivate:
            self.mouse.forget()  # the release may go to another window and never be heard of
        return super().event(event)

    def _tell(self, event: QHelpEvent) -> None:
        bar = self.bar_at(QPointF(event.pos())) if self.mouse.gesture is None else None
        lock = None if bar is None else lock_at(self, QPointF(event.pos()))
        if bar is None:
            QToolTip.hideText()
        elif lock is not None:
            QToolTip.showText(event.globalPos(), lock_words(lock), self)
        else:
            picture = self.contents.picture
            tip = lot_tip(picture, self.contents.session.score, picture.bars.lots[bar])
            QToolTip.showText(event.globalPos(), tip, self)
