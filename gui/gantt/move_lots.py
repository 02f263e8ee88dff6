"""The drag: a ghost follows the pointer, the box beside it says what letting go would do, release makes one
step."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from core.edit import Others, land
from core.evaluate import Consequences
from gui.gantt.bars import NOMINAL
from gui.gantt.carrying import Carrying, Drop, changes_nothing, name_of_step
from gui.gantt.cursor_box import box_lines, paint_box
from gui.gantt.gesture import Modifiers
from gui.gantt.ghosts import paint_left, paint_lots, paint_pushed, paint_refused, paint_refused_rows
from gui.look import Colours
from gui.session import Session

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from gui.gantt.canvas import Canvas

REACH = 8
"""Pixels within which a bar snaps."""


class MoveLots:
    """Carries pieces over the board. `hold` is how many minutes behind the start of the grabbed one the
    pointer holds it."""

    scrolls = True
    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: Canvas, carrying: Carrying, hold: float) -> None:
        self._canvas, self.carrying, self._hold = canvas, carrying, hold
        self._at, self._exactly = QPointF(-1, -1), False
        self.drop = Drop()
        self.price: Consequences | None = None
        canvas.pricer.priced.connect(self._hear)
        canvas.pricer.refused.connect(self._hear_refusal)

    def go(self, at: QPointF, modifiers: Modifiers) -> None:
        """Work out the drop at the pointer. Alt frees it to the minute, Shift leaves the others where they
        are."""
        view = self._canvas.navigation.viewport
        free = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        self._at, self._exactly = at, bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if self._canvas.rect().contains(at.toPoint()):
            start, slack = view.minute(at.x()) - self._hold, None if free else REACH / view.scale
            self.drop = self.carrying.drop_at(view.row(at.y()), start, slack)
        else:
            self.drop = Drop()
        self._ask_price()
        self._canvas.update()

    def _ask_price(self) -> None:
        if self.drop.landed:
            rules = self._canvas.contents.session.hand
            edit = partial(land, targets=self.drop.targets, others=self._others, lock=rules.lock)
            self._canvas.pricer.ask(edit)
        else:
            self.price = None
            self._canvas.pricer.forget()

    @property
    def _others(self) -> Others:
        return "stay" if self._exactly else self._canvas.contents.session.hand.others

    def _hear(self, price: Consequences) -> None:
        self.price = price
        self._canvas.update()

    def _hear_refusal(self, sentence: str) -> None:
        self.drop, self.price = replace(self.drop, landed=(), refused=sentence), None
        self._canvas.update()

    def finish(self) -> None:
        """One step, or the sentence why not."""
        self._end()
        session = self._canvas.contents.session
        if self.drop.refused is not None:
            session.refused.emit(self.drop.refused)
        elif self.drop.targets and not changes_nothing(self.drop, session.scenario):
            name = name_of_step(self.drop, self.carrying.picture)
            if session.apply(name, land, self.drop.targets, others=self._others, lock=session.hand.lock):
                self._select(session)

    def _select(self, session: Session) -> None:
        """Keep hold of what was moved; an order that was placed has its last lot from it."""
        lots = session.scenario.plan
        session.select_lots(target.lot or lots.by_order[target.order][-1].id for target in self.drop.targets)

    def forget(self) -> None:
        """Leave everything where it was."""
        self._end()

    def _end(self) -> None:
        self._canvas.pricer.forget()
        self._canvas.pricer.priced.disconnect(self._hear)
        self._canvas.pricer.refused.disconnect(self._hear_refusal)

    def veil(self, painter: QPainter, colours: Colours) -> None:
        """Rows that are refused, and the places that are left."""
        picture, view = self.carrying.picture, self._canvas.navigation.viewport
        paint_refused_rows(painter, self.carrying.refusals, view, colours)
        paint_left(painter, picture.bars, picture.bars.of(self.carrying.lots), view, colours)

    def paint(self, painter: QPainter, colours: Colours) -> None:
        """Who gives way, the ghosts, and the box."""
        picture, view = self.carrying.picture, self._canvas.navigation.viewport
        if self.price is not None:
            giving_way = [lot for lot in self.price.moved if lot.id not in self.carrying.lots]
            paint_pushed(painter, giving_way, picture, view, colours)
        if self.drop.refused is not None:
            start = view.minute(self._at.x()) - self._hold
            paint_refused(painter, (start, start + self._length, self._at.y()), view, colours)
        paint_lots(painter, self.drop.landed, picture, view, colours)
        paint_box(painter, box_lines(self.drop, self.price, picture), self._at, view, colours)

    @property
    def _length(self) -> float:
        """How long the grabbed piece takes where it comes from, in minutes."""
        bars, lot = self.carrying.picture.bars, self.carrying.grabbed.lot
        return NOMINAL if lot is None else float(bars.end[bars.place[lot]] - bars.start[bars.place[lot]])
