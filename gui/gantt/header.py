"""The heads of the rows, frozen at the left: the machine's name, single or double, and how full what is seen
of it is; or the producer's, its capacity and how much of its target it has had."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from core.model import Producer
from gui import look
from gui.gantt.contents import Contents
from gui.gantt.glyphs import SIDE, dots_glyph
from gui.gantt.navigation import NOTCH, Navigation
from gui.gantt.picture import Picture
from gui.gantt.rectangles import fill
from gui.gantt.resource_rows import ResourceRow
from gui.gantt.texts import draw_text, elided, laid_out_text, width_of
from gui.gantt.viewport import Viewport
from gui.look import Colours, wording

NARROWEST, WIDEST = 132, 240
"""Pixels of the header's width, as the longest name asks."""
LOAD = 46
"""Pixels for the load at the right."""
PAD = 10
OVERFULL = 1.0005
"""A load above this is more than there is time for."""
TWO_LINES = 42
"""Pixels of a row from which its head has a second line."""


@dataclass(frozen=True, slots=True)
class HeaderPainter:
    """Paints the heads of rows in a theme, `width` pixels wide."""

    colours: Colours
    width: int

    def paint(self, painter: QPainter, rows: Sequence[ResourceRow], loads: np.ndarray, view: Viewport,
              selected: frozenset[str] = frozenset()) -> None:  # fmt: skip
        """Paint the heads that are in view; `loads` is a share for each row, NaN where there is none to
        tell."""
        fill(painter, self.colours.window, 0, 0, self.width, view.height)
        seen = np.array(view.rows_seen, dtype=int)
        chosen = np.array([place for place in seen if rows[place].id in selected], dtype=float)
        fill(painter, self.colours.selection, 0, view.y(chosen), self.width, view.row_height)
        fill(painter, self.colours.line, 0, view.y(seen + 1.0) - 1, self.width, 1)
        fill(painter, self.colours.line, self.width - 1, 0, 1, view.height)
        for place in seen.tolist():
            self._name(
                painter, view.y(float(place)), view.row_height, rows[place], bool(np.isnan(loads[place]))
            )
        told = seen[~np.isnan(loads[seen])]
        works = np.array([row.work is not None for row in rows], dtype=bool)
        over = (loads[told] > OVERFULL) & works[told]
        self._loads(painter, view.y(told.astype(float)) + view.row_height / 2, loads[told], over)

    def _name(self, painter: QPainter, top: float, height: int, row: ResourceRow, without_load: bool) -> None:
        room = self.width - PAD - (PAD if without_load else LOAD + 4)
        kind = kind_in_words(row)
        two_lines = height >= TWO_LINES and bool(kind)
        dots = 0 if two_lines else row.passes or 0
        name = elided(row.id, "strong", room - (18 if dots else 0))
        _, _, line = laid_out_text(name, "strong")
        painter.setPen(QColor(self.colours.text))
        draw_text(painter, PAD, top + height / 2 - (line + 1 if two_lines else line / 2), name, "strong")
        if two_lines:
            painter.setPen(QColor(self.colours.muted))
            draw_text(painter, PAD, top + height / 2 + 2, elided(kind, "small", room), "small")
        elif dots:
            at = QPointF(self.width - LOAD - 21, round(top + height / 2 - SIDE / 2))
            painter.drawPixmap(at, dots_glyph(dots, self.colours.muted, painter.device().devicePixelRatioF()))

    def _loads(self, painter: QPainter, middle: np.ndarray, loads: np.ndarray, over: np.ndarray) -> None:
        """The figures, each over its bar; more than there is time for is red."""
        left, width = self.width - LOAD, LOAD - PAD
        for y, load, is_over in zip(middle.tolist(), loads.tolist(), over.tolist(), strict=True):
            text = wording.share(load)
            painter.setPen(QColor(self.colours.conflict if is_over else self.colours.muted))
            _, wide, high = laid_out_text(text, "small")
            draw_text(painter, left + width - wide, y + 3 - high, text, "small")
        filled = np.round(width * np.clip(loads, 0.0, 1.0))
        fill(painter, self.colours.line, left, np.round(middle) + 4, width, 3)
        fill(painter, self.colours.accent, left, np.round(middle[~over]) + 4, filled[~over], 3)
        fill(painter, self.colours.conflict, left, np.round(middle[over]) + 4, filled[over], 3)


def kind_in_words(row: ResourceRow) -> str:
    """What kind of resource a row is; of a producer, what it can do and has had."""
    if isinstance(row.resource, Producer):
        return _capacity(row.resource) or QCoreApplication.translate("Board", "producer")
    if row.passes is None:
        return ""
    double = QCoreApplication.translate("Board", "double printing")
    return double if row.passes == 2 else QCoreApplication.translate("Board", "single printing")


def _capacity(producer: Producer) -> str:
    """The hours of a day, and the volume to date of the target, as far as they are known."""
    parts = []
    if producer.capacity_hours is not None:
        hours = wording.number(producer.capacity_hours, 0 if float(producer.capacity_hours).is_integer() else 1)
        parts.append(QCoreApplication.translate("Board", "{0} h a day").format(hours))
    if producer.target_volume is not None:
        had, target = (wording.whole(round(one)) for one in (producer.volume_to_date, producer.target_volume))
        parts.append(QCoreApplication.translate("Board", "{0} of {1}").format(had, target))
    return " · ".join(parts)


def loads_in(picture: Picture, view: Viewport, bars: np.ndarray | None = None) -> np.ndarray:
    """For each row how full it is within what is seen, or how much of its target a producer has had; NaN where neither
    is known."""
    if picture.keeps_times:
        loads = picture.loads.within(view.left, view.right, bars)
    else:
        loads = np.full(len(picture.rows), np.nan)
    return np.where(np.isnan(loads), picture.filled, loads)


class ResourceHeader(QWidget):
    """Shows the heads of the rows that the canvas shows. A click selects a machine."""

    def __init__(self, contents: Contents, navigation: Navigation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board_header")
        self.setAccessibleName(self.tr("Machines"))
        look.painted(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._contents, self._navigation = contents, navigation
        contents.changed.connect(self._fit)
        contents.marked.connect(self.update)
        navigation.moved.connect(self.update)
        look.watcher.changed.connect(self.update)
        self._fit()

    def _fit(self) -> None:
        """As wide as the longest name asks, within reason."""
        rows = self._contents.picture.rows
        lines = [(width_of(row.id, "strong") + 18, width_of(kind_in_words(row), "small")) for row in rows]
        longest = max((max(line) for line in lines), default=0.0)
        self.setFixedWidth(int(min(max(longest + PAD + LOAD + 8, NARROWEST), WIDEST)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the heads."""
        picture, view = self._contents.picture, self._navigation.viewport
        selected = self._contents.session.selection.resources
        loads = loads_in(picture, view, picture.bars.seen(view))
        HeaderPainter(look.current(), self.width()).paint(QPainter(self), picture.rows, loads, view, selected)

    def row_at(self, y: float) -> ResourceRow | None:
        """The row at a pixel line, or None."""
        place = self._navigation.viewport.row(y)
        return None if place is None else self._contents.picture.rows[place]

    def _current(self) -> int:
        """The place of the first selected machine, or -1."""
        selected = self._contents.session.selection.resources
        return next((n for n, row in enumerate(self._contents.picture.rows) if row.id in selected), -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down select the machine before or behind."""
        rows, step = self._contents.picture.rows, {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not rows:
            super().keyPressEvent(event)
            return
        place = min(len(rows) - 1, max(0, self._current() + step))
        self._contents.session.select_resources([rows[place].id])
        self._navigation.go(self._navigation.viewport.with_row(place))
        look.tell(self, self._tip(rows[place]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a machine, with Ctrl besides the others."""
        row, session = self.row_at(event.position().y()), self._contents.session
        adds = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        kept = session.selection.resources if adds else frozenset()
        session.select_resources(kept ^ {row.id} if row else kept)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the lots of a row, for whatever is to be done with all of them."""
        row, at = self.row_at(event.pos().y()), event.globalPos()
        if look.is_by_key(event):
            place, view = max(0, self._current()), self._navigation.viewport
            row = self._contents.picture.rows[place] if self._contents.picture.rows else None
            at = self.mapToGlobal(QPoint(PAD, round(view.y(place) + view.row_height / 2)))
        if row is not None:
            self.row_menu(row).popup(at)

    def row_menu(self, row: ResourceRow) -> QMenu:
        """The menu of a row."""
        session, menu = self._contents.session, QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        lots = session.scenario.plan.by_resource.get(row.id, ())
        late = [lot for lot in lots if (session.score.lateness(lot.order) or 0) > 0]
        for text, chosen in ((self.tr("Select all lots of {0}"), lots), (self.tr("Select what is late on {0}"), late)):
            select = partial(session.select_lots, [lot.id for lot in chosen])
            menu.addAction(text.format(row.id.replace("&", "&&")), select).setEnabled(bool(chosen))
        return menu

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the rows."""
        self._navigation.pan(0, event.angleDelta().y() / NOTCH * 60)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Tell the whole name, the kind and the load."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.row_at(event.pos().y())
            QToolTip.showText(event.globalPos(), look.as_written(self._tip(row)) if row else "", self)
            return True
        return super().event(event)

    def _tip(self, row: ResourceRow) -> str:
        picture, view = self._contents.picture, self._navigation.viewport
        load = float(picture.loads.within(view.left, view.right)[picture.row_of[row.id]])
        lines = [row.id, kind_in_words(row)]
        if row.filled is not None:
            lines.append(self.tr("{0} of its target volume").format(wording.share(row.filled)))
        elif not np.isnan(load) and picture.keeps_times:
            lines.append(self.tr("{0} of the working time in view").format(wording.share(load)))
        return "\n".join(line for line in lines if line)
