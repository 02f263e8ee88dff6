"""Producers as rows with their offers over the hours of their day; orders are dragged from one to another."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip

from gui import look
from gui.offers.drag import Drag, take_up
from gui.offers.geometry import AXIS, HEAD, ROW, Geometry
from gui.offers.keys import command_of
from gui.offers.picture import Bar, Pair, Picture
from gui.offers.timeline_painter import TimelinePainter
from gui.offers.words import capacity_words, state_word, volume_words, why_words

LEFT = Qt.MouseButton.LeftButton
MOST_ZOOM = 40.0


class Timeline(QAbstractScrollArea):
    """Selects by signals and drags by itself; what a drop means is up to the page."""

    command = Signal(str)
    chosen_changed = Signal(object)  # the set of pairs that are selected now
    dropped = Signal(str, str, object)  # order, producer, the producer it came from or None
    refused = Signal(str)
    menu_wanted = Signal(object, QPoint)  # the pair or None, and where

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.setObjectName("offers_timeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Producers and their offers"))
        look.painted(self)
        self.place = Geometry(picture)
        self.chosen: set[Pair] = set()
        self.hovered: int | None = None
        self.drag: Drag | None = None
        self.may_edit = True
        self._pressed: tuple[QPointF, Bar] | None = None
        self.verticalScrollBar().valueChanged.connect(self._scroll)
        self.horizontalScrollBar().valueChanged.connect(self._scroll)
        look.watcher.changed.connect(self.viewport().update)

    @property
    def picture(self) -> Picture:
        """What is shown."""
        return self.place.picture

    def show_picture(self, picture: Picture) -> None:
        """Show another scenario, or the same after a step."""
        self.place.picture = picture
        self.forget()
        self.chosen &= {bar.pair for row in picture.rows for bar in row.bars}
        self._fit()

    def choose(self, pairs: set[Pair]) -> None:
        """Select offers, and bring the first one into sight."""
        self.chosen = set(pairs)
        self._tell_chosen()
        rows = [n for n, row in enumerate(self.picture.rows) if any(bar.pair in pairs for bar in row.bars)]
        if rows:
            self.reveal(rows[0])
        self.viewport().update()

    def reveal(self, row: int) -> None:
        """Scroll to a row."""
        bar, height = self.verticalScrollBar(), self.viewport().height() - AXIS
        if row * ROW < bar.value():
            bar.setValue(row * ROW)
        elif (row + 1) * ROW > bar.value() + height:
            bar.setValue((row + 1) * ROW - height)

    # Scrolling and zooming

    def _fit(self) -> None:
        size = self.viewport().size()
        self.place.width = size.width()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, int(self.place.height) - (size.height() - AXIS)))
        down.setPageStep(max(1, size.height() - AXIS))
        down.setSingleStep(ROW)
        wide = int((self.place.zoom - 1.0) * max(1, size.width() - HEAD))
        across.setRange(0, max(0, wide))
        across.setPageStep(max(1, size.width() - HEAD))
        self._scroll()

    def _scroll(self) -> None:
        self.place.top = self.verticalScrollBar().value()
        self.place.left = self.horizontalScrollBar().value()
        self.viewport().update()

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Stretch the hours around a place on the screen; at 1 the longest day fills the width."""
        anchor = at if at is not None else HEAD
        hour = (anchor - HEAD + self.place.left) / self.place.per_hour
        self.place.zoom = min(MOST_ZOOM, max(1.0, self.place.zoom * factor))
        self._fit()
        self.horizontalScrollBar().setValue(round(hour * self.place.per_hour - (anchor - HEAD)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the longest day in sight."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms, else the rows scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.25 if event.angleDelta().y() > 0 else 0.8, event.position().x())
            event.accept()
        else:
            super().wheelEvent(event)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a bar; it may become a drag. The right button forgets one."""
        if self.drag is not None:
            self.forget()
            return
        bar = self.place.bar_at(event.position())
        if event.button() != LEFT:
            return
        self._pressed = (event.position(), bar) if bar is not None else None
        if bar is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.chosen ^= {bar.pair}
        else:
            self.chosen = {bar.pair} if bar is not None else set()
        self.chosen_changed.emit(set(self.chosen))
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what was pressed, or light up the row under the pointer."""
        at = event.position()
        if self.drag is None and self._pressed is not None and event.buttons() & LEFT:
            origin, bar = self._pressed
            if (at - origin).manhattanLength() >= QApplication.startDragDistance():
                self._begin(bar)
        if self.drag is not None:
            self.carry(at)
            return
        row = self.place.row_at(at.y())
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def _begin(self, bar: Bar) -> None:
        self._pressed = None
        if not self.may_edit:
            return
        if bar.state != "proposed":
            word = state_word(bar.state)
            self.refused.emit(self.tr("{0} is {1}: note the answer before it goes to another producer.").format(
                bar.order, word))  # fmt: skip
            return
        self.take_up(bar.order, bar.producer)

    def take_up(self, order: str, source: str | None) -> None:
        """Begin to carry an order, from a row or from a lane."""
        self.drag = take_up(self.picture.scenario, order, source)
        self.viewport().update()

    def carry(self, at: QPointF) -> None:
        """Hold the order over a place of the viewport."""
        if self.drag is not None:
            row = self.place.row_at(at.y()) if 0 <= at.x() <= self.viewport().width() else None
            self.drag.at = at
            self.drag.target = None if row is None else self.picture.rows[row].producer
            self.viewport().update()

    def let_go(self) -> None:
        """Drop the order where it is held."""
        drag, self.drag = self.drag, None
        self.viewport().update()
        if drag is None or drag.target is None or drag.target == drag.source:
            return
        reasons = drag.reasons(drag.target)
        if reasons:
            self.refused.emit(" ".join(_sentence(reason) for reason in reasons))
        else:
            self.dropped.emit(drag.order, drag.target, drag.source)

    def forget(self) -> None:
        """Put the order back."""
        self.drag = self._pressed = None
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._pressed = None
        if event.button() == LEFT and self.drag is not None:
            self.carry(event.position())
            self.let_go()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self.hovered = None
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the offer under the pointer; the menu key means the selected ones."""
        if look.is_by_key(event):
            self._ask_for_menu()
            return
        bar = self.place.bar_at(QPointF(event.pos()))
        if bar is not None and bar.pair not in self.chosen:
            self.chosen = {bar.pair}
            self.chosen_changed.emit(set(self.chosen))
            self.viewport().update()
        self.menu_wanted.emit(bar.pair if bar else None, event.globalPos())

    def _ask_for_menu(self) -> None:
        """Ask for the menu of the selected offers, below the first of them, or of the first one where none is."""
        bars = [(bar, self.place.rect(n, bar)) for n, row in enumerate(self.picture.rows) for bar in row.bars]
        found = next((one for one in bars if one[0].pair in self.chosen), None)
        if found is None and not bars:
            return
        if found is None:
            found = bars[0]
            self.choose({found[0].pair})
            self.chosen_changed.emit(set(self.chosen))
        corner = found[1].bottomLeft().toPoint()
        at = corner if self.viewport().rect().contains(corner) else self.viewport().rect().center()
        self.menu_wanted.emit(found[0].pair, self.viewport().mapToGlobal(at))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the page; arrows go from offer to offer; Esc forgets a drag."""
        name = command_of(event)
        if event.key() == Qt.Key.Key_Escape and self.drag is not None:
            self.forget()
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom(1.25 if event.key() == Qt.Key.Key_Plus else 0.8)
        elif name is not None:
            self.command.emit(name)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def _step(self, key: Qt.Key) -> None:
        """Select the bar beside the selected one, or the nearest of the next row that has any."""
        rows = self.picture.rows
        here = next(((n, p) for n, row in enumerate(rows) for p, bar in enumerate(row.bars)
                     if bar.pair in self.chosen), None)  # fmt: skip
        full = [n for n, row in enumerate(rows) if row.bars]
        if not full:
            return
        if here is None:
            target: tuple[int, int] = (full[0], 0)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            last = len(rows[here[0]].bars) - 1
            target = (here[0], min(last, max(0, here[1] + (1 if key == Qt.Key.Key_Right else -1))))
        else:
            place = full.index(here[0]) + (1 if key == Qt.Key.Key_Down else -1)
            row = full[min(len(full) - 1, max(0, place))]
            target = (row, min(here[1], len(rows[row].bars) - 1))
        bar = rows[target[0]].bars[target[1]]
        self.choose({bar.pair})
        self.chosen_changed.emit(set(self.chosen))

    # Telling

    def tip_at(self, at: QPointF) -> str:
        """What the pointer rests on, in words."""
        row = self.place.row_at(at.y())
        if row is None:
            return ""
        shown, bar = self.picture.rows[row], self.place.bar_at(at)
        if bar is not None:
            return self._bar_tip(bar)
        shop = self.picture.scenario.shop
        return f"{shown.producer}\n{capacity_words(shown)}\n{volume_words(shown, shop)}"

    def _tell_chosen(self) -> None:
        told = [f"{row.producer}. {self._bar_tip(bar)}" for row in self.picture.rows for bar in row.bars
                if bar.pair in self.chosen]  # fmt: skip
        look.tell(self, "\n".join(told))

    def _bar_tip(self, bar: Bar) -> str:
        return f"{bar.order} · {state_word(bar.state)}\n{why_words(self.picture.scenario, bar.pair)}"

    def viewportEvent(self, event: QEvent) -> bool:
        """Show tips."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), look.as_written(self.tip_at(QPointF(event.pos()))), self.viewport())
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in sight."""
        painter = QPainter(self.viewport())
        shown = TimelinePainter(painter, self.place, self.viewport().width(), self.viewport().height())
        shown.paint(self.chosen, self.hovered, self.drag)


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."
