"""The legend: what the colours mean, as far as there is room, and how many more there are. A click selects
those orders."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.language import counted
from gui import look
from gui.gantt.colouring import FIRST_LATE, Swatch
from gui.gantt.contents import Contents
from gui.look import wording

SIDE = 11
"""Pixels of a colour's side."""
BETWEEN = 14
"""Pixels between entries."""
LONGEST = 150
"""Pixels at which a name is cut."""


class Legend(QWidget):
    """One line of colours and names."""

    def __init__(self, contents: Contents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board_legend")
        self.setAccessibleName(self.tr("Legend"))
        look.painted(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(24)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._current = 0
        self._contents = contents
        contents.changed.connect(self._renew)
        look.watcher.changed.connect(self.update)
        self._renew()

    def sizeHint(self) -> QSize:
        """A few entries."""
        return QSize(240, 24)

    def minimumSizeHint(self) -> QSize:
        """Nothing at all, where the window is narrow."""
        return QSize(40, 24)

    @property
    def shown(self) -> list[tuple[Swatch, QRectF]]:
        """The entries that fit, with their places."""
        return self._laid_out()[0]

    @property
    def hidden(self) -> tuple[Swatch, ...]:
        """The entries there is no room for."""
        return self._contents.colouring.swatches[len(self.shown) :]

    def _renew(self) -> None:
        names = ", ".join(swatch.name for swatch in self._contents.colouring.swatches[:20])
        self.setAccessibleDescription(names)
        self.update()

    def _laid_out(self) -> tuple[list[tuple[Swatch, QRectF]], float]:
        metrics, left = QFontMetricsF(look.font("small")), 0.0
        swatches, placed = self._contents.colouring.swatches, []
        for count, swatch in enumerate(swatches, 1):
            width = SIDE + 5 + min(metrics.horizontalAdvance(swatch.name), LONGEST)
            more = metrics.horizontalAdvance(f"+{len(swatches)}") + BETWEEN if count < len(swatches) else 0.0
            if left + width + more > self.width():
                break
            placed.append((swatch, QRectF(left, 0, width, self.height())))
            left += width + BETWEEN
        return placed, left

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        colours = look.current()
        fills = self._contents.colouring.fills(colours)
        painter = QPainter(self)
        painter.setFont(look.font("small"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placed, left = self._laid_out()
        for swatch, frame in placed:
            body = fills[swatch.code]
            painter.setBrush(body)
            painter.setPen(QPen(look.mixed(body.name(), colours.bar_text, 0.32), 1))
            painter.drawRoundedRect(
                QRectF(frame.left() + 0.5, (self.height() - SIDE) / 2 + 0.5, SIDE - 1, SIDE - 1), 2.5, 2.5
            )
            if self._contents.colouring.key == "lateness" and swatch.code >= FIRST_LATE:
                foot = QRectF(frame.left() + 2, (self.height() + SIDE) / 2 - 4, SIDE - 4, 3)
                painter.fillRect(foot, QColor(colours.bar_text))
            self._name(painter, frame.adjusted(SIDE + 5, 0, 2, 0), swatch.name)
        if self.hasFocus() and self._current < len(placed):
            line = placed[self._current][1].adjusted(SIDE + 5, self.height() - 5, 0, -3)
            painter.fillRect(line, QColor(colours.accent))
        if self.hidden:
            self._name(
                painter,
                QRectF(left, 0, self.width() - left, self.height()),
                f"+{wording.whole(len(self.hidden))}",
            )

    def _name(self, painter: QPainter, room: QRectF, name: str) -> None:
        painter.setPen(QColor(look.current().muted))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, LONGEST)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    def swatch_at(self, x: float) -> Swatch | None:
        """The entry at a pixel column, or None."""
        return next((swatch for swatch, frame in self.shown if frame.left() <= x <= frame.right()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from entry to entry; Enter and Space select its orders."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        swatches = self._contents.colouring.swatches[: len(self.shown)]
        if step is not None and swatches:
            self._current = min(len(swatches) - 1, max(0, self._current + step))
            look.tell(self, self._tip(swatches[self._current]))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current < len(swatches):
            self._contents.session.select_orders(swatches[self._current].orders)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the orders of a colour."""
        swatch = self.swatch_at(event.position().x())
        if swatch is not None:
            self._contents.session.select_orders(swatch.orders)

    def event(self, event: QEvent) -> bool:
        """Say how many orders have a colour, or which colours there was no room for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), look.as_written(self._tip(self.swatch_at(event.pos().x()))), self)
            return True
        return super().event(event)

    def _tip(self, swatch: Swatch | None) -> str:
        if swatch is not None:
            count = len(swatch.orders)
            orders = counted("{n} order", "{n} orders", count)
            return self.tr("{0}: {1}. Click to select.").format(swatch.name, orders)
        names = [hidden.name for hidden in self.hidden[:40]]
        return "\n".join([*names, "…"] if len(self.hidden) > len(names) else names)
