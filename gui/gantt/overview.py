"""The overview: the whole plan in a slim strip, with a frame around what the board shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
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

from core.language import counted
from core.model import minute_of, moment_of
from gui import look
from gui.gantt.contents import Contents
from gui.gantt.navigation import NOTCH, Navigation
from gui.gantt.overview_painter import HEIGHT, Grip, Strip, paint_frame, paint_plan
from gui.gantt.viewport import CLOSEST
from gui.look import wording


class Overview(QWidget):
    """Drag the frame to move the view, its edges to widen it, click to go there, turn the wheel to zoom.

    The plan is painted once for each state of it; while the view moves only the frame is drawn anew."""

    def __init__(self, contents: Contents, navigation: Navigation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents, self._navigation = contents, navigation
        self._still: tuple[tuple[float, float], QPixmap] | None = None
        self._held: tuple[Grip, float] | None = None
        self.setObjectName("board_overview")
        self.setAccessibleName(self.tr("Overview of the whole plan"))
        look.painted(self)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        contents.changed.connect(self._renew)
        navigation.moved.connect(self._follow)
        look.watcher.changed.connect(self._renew)

    def sizeHint(self) -> QSize:
        """As wide as may be."""
        return QSize(600, HEIGHT)

    @property
    def strip(self) -> Strip:
        """Where minutes lie now, and the frame."""
        return Strip(self.width(), self._navigation.viewport)

    @property
    def late(self) -> np.ndarray:
        """Whether the order of each bar is late."""
        late = self._contents.session.score.lateness_of
        return np.array([late.get(lot.order, 0) > 0 for lot in self._contents.picture.bars.lots], dtype=bool)

    def _follow(self) -> None:
        picture, view = self._contents.picture, self._navigation.viewport
        if self.hasFocus() and picture.keeps_times:
            first, last = (wording.moment(picture.epoch, round(minute)) for minute in (view.left, view.right))
            look.tell(self, self.tr("{0} to {1} is shown").format(first, last))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what is shown."""
        super().focusInEvent(event)
        self._follow()

    def _renew(self) -> None:
        self._still = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plan from its picture, and the frame over it."""
        picture, strip, colours = self._contents.picture, self.strip, look.current()
        if self._still is None or self._still[0] != strip.view.bounds:
            made = paint_plan(strip, picture, self.late, colours, self.devicePixelRatioF())
            self._still = (strip.view.bounds, made)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still[1])
        now = float(minute_of(picture.epoch, datetime.now())) if picture.keeps_times else None
        paint_frame(painter, strip, now, colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the plan anew."""
        self._renew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows push the frame by a quarter of it, Home and End go to the ends of the plan, plus and minus zoom."""
        view, (first, last) = self._navigation.viewport, self._contents.picture.extent
        does: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Left: lambda: self._navigation.pan(view.width / 4),
            Qt.Key.Key_Right: lambda: self._navigation.pan(-view.width / 4),
            Qt.Key.Key_Home: lambda: self._navigation.show_minute(first),
            Qt.Key.Key_End: lambda: self._navigation.show_minute(last),
            Qt.Key.Key_Plus: lambda: self._navigation.zoom(+1, view.width / 2),
            Qt.Key.Key_Minus: lambda: self._navigation.zoom(-1, view.width / 2),
        }
        if event.key() in does:
            does[event.key()]()
        else:
            super().keyPressEvent(event)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame; beside it, bring it there first."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        grip = self.strip.grip_at(x)
        if grip is None:
            self._navigation.show_minute(self.strip.minute(x))
            grip = "frame"
        view = self._navigation.viewport
        held = {"left": view.left, "right": view.right, "frame": view.left}[grip]
        self._held = (grip, held - self.strip.minute(x))
        self._point(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the frame or its edge along."""
        x = event.position().x()
        if self._held is None:
            self._point(x)
        else:
            self._carry(self._held[0], self.strip.minute(x) + self._held[1])

    def _carry(self, grip: Grip, minute: float) -> None:
        view = self._navigation.viewport
        if grip == "frame":
            self._navigation.go(replace(view, left=minute).kept())
        elif grip == "left":
            start = min(max(minute, view.bounds[0]), view.right - CLOSEST)
            self._navigation.go(view.showing(start, view.right))
        else:
            end = max(min(minute, view.bounds[1]), view.left + CLOSEST)
            self._navigation.go(view.showing(view.left, end))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self._point(event.position().x())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole plan."""
        self._navigation.show_span(*self._contents.picture.extent)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the minute under the pointer, or at the nearest that is shown."""
        view, turn = self._navigation.viewport, event.angleDelta()
        x = min(max(view.x(self.strip.minute(event.position().x())), 0.0), float(view.width))
        self._navigation.zoom((turn.y() or turn.x()) / NOTCH, x)
        event.accept()

    def _point(self, x: float) -> None:
        grip = self.strip.grip_at(x)
        if grip in ("left", "right"):
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        elif grip == "frame":
            held = self._held is not None
            self.setCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def event(self, event: QEvent) -> bool:
        """Tell the day under the pointer, and how many lots are late."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip(event.pos().x()), self)
            return True
        return super().event(event)

    def tip(self, x: float) -> str:
        """What is told of a pixel column."""
        picture = self._contents.picture
        day = wording.day(moment_of(picture.epoch, round(self.strip.minute(x))).date()) if picture.keeps_times else ""
        count = int(self.late.sum())
        late = counted("{n} lot is late", "{n} lots are late", count)
        hint = self.tr("Drag the frame or its edges, click to go there, turn the wheel to zoom")
        return "\n".join(line for line in (day, late if count else "", hint) if line)
