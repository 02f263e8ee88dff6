"""The drag: a ghost follows the pointer over the prices of all places, the box beside it says what letting go
would do, release makes one step."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPointF, Qt

from core.edit import Others, land
from core.evaluate import Consequences
from core.model import Lot
from gui.gantt.bars import NOMINAL
from gui.gantt.box_words import Manner
from gui.gantt.carrying import Carrying, Drop, changes_nothing, name_of_step
from gui.gantt.drag_painter import DragPainter
from gui.gantt.drop_prices import DropPrices
from gui.gantt.gesture import Modifiers
from gui.gantt.share import Share
from gui.gantt.snapping import Snap
from gui.gantt.viewport import Viewport
from gui.look import Colours
from gui.session import Session

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from core.edit import Slot
    from gui.gantt.canvas import Canvas

REACH = 8
"""Pixels within which a bar snaps."""
NO_KEY, CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


class MoveLots:
    """Carries pieces over the board. `hold` is how many minutes behind the start of the grabbed one the
    pointer holds it. Alt frees it to the minute, with Shift the others stay where they are, with Ctrl only a
    part is carried."""

    scrolls = True
    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: Canvas, carrying: Carrying, hold: float) -> None:
        session = canvas.contents.session
        self._canvas, self._share, self._hold = canvas, Share(carrying), hold
        self.at, self._modifiers, self._rules = QPointF(-1, -1), NO_KEY, session.hand
        self._asked: tuple[object, ...] | None = None
        self._painter = DragPainter()
        self.drop, self.price = Drop(), None
        self.prices = DropPrices(carrying.picture.scenario, self._rules, canvas)
        self.prices.changed.connect(self._renew)
        canvas.pricer.priced.connect(self._hear)
        canvas.pricer.refused.connect(self._hear_refusal)

    price: Consequences | None
    """What the drop leads to; None until it is worked out for this very drop."""

    @property
    def carrying(self) -> Carrying:
        """What is carried: all that was grabbed or, with Ctrl, a part."""
        return self._share.carrying

    @property
    def _view(self) -> Viewport:
        return self._canvas.navigation.viewport

    def go(self, at: QPointF, modifiers: Modifiers) -> None:
        """Work out the drop at the pointer."""
        self.at, self._modifiers = at, modifiers
        self._share.split(bool(modifiers & CTRL))
        self._renew()

    def _renew(self) -> None:
        has_map = len(self.carrying.pieces) == 1 and self.carrying.picture.keeps_times and not self._share.refused
        self.prices.show(self.carrying.grabbed.priced if has_map else None)
        self.drop = self._checked(self._drop_here())
        self._ask_price()
        self._canvas.update()

    def _drop_here(self) -> Drop:
        view = self._view
        if not self._canvas.rect().contains(self.at.toPoint()):
            return Drop()
        if self._share.refused:
            return Drop(refused=self._share.refused)
        row, slack = view.row(self.at.y()), None if self._modifiers & ALT else REACH / view.scale
        near = None if row is None or slack is None else self._best_near(row, slack)
        if row is not None and near is not None:
            return self.carrying.drop_on(row, near)
        return self.carrying.drop_at(row, self.start, slack)

    @property
    def start(self) -> float:
        """Where the grabbed piece would begin at the pointer, in minutes."""
        return self._view.minute(self.at.x()) - self._hold * self._share.of_all

    def _best_near(self, row: int, slack: float) -> Snap | None:
        """The numbered place within reach."""
        here = self.carrying.picture.rows[row].id
        slots = [slot for slot in self.numbered if slot.resource == here and abs(slot.start - self.start) <= slack]
        slot = min(slots, key=lambda one: abs(one.start - self.start), default=None)
        return None if slot is None else self._snap_to(slot)

    def _snap_to(self, slot: Slot) -> Snap:
        place = self.prices.best.index(slot) + 1
        return Snap(slot.start, _tr("place {0} of the best").format(place), line=slot.start)

    @property
    def numbered(self) -> tuple[Slot, ...]:
        """The best places, while dropping there would cost what their badges say."""
        return () if self._is_exact else self.prices.best

    @property
    def _is_exact(self) -> bool:
        return bool(self._modifiers & SHIFT)

    @property
    def others(self) -> Others:
        return "stay" if self._is_exact else self._rules.others

    @property
    def _how(self) -> dict[str, Any]:
        """What the drop asks of the edit."""
        return {"others": self.others, "lock": self._rules.lock, "since": self._rules.since}

    def _checked(self, drop: Drop) -> Drop:
        """Refused where its order has all supports in use; only with Shift may that become a conflict."""
        refused = drop.refused
        if not self._is_exact and drop.stand is not None:
            refused = self._in_use(drop) or refused
        return replace(drop, landed=(), refused=refused) if refused else drop

    def _in_use(self, drop: Drop) -> str | None:
        """Why the machines at work on a carried order would be too many: from the map, where there is one."""
        return self.prices.blocked(drop.stand) if self.prices.map else self.carrying.too_many_machines(drop)

    def _ask_price(self) -> None:
        """The price that is known stays only while the drop is the very same."""
        asked = (self.drop.targets, bool(self.drop.landed), self.others)
        if asked == self._asked:
            return
        self._asked, self.price = asked, None
        if self.drop.landed and not self.stays:
            edit = partial(land, targets=self.drop.targets, **self._how)
            self._canvas.pricer.ask(edit)
        else:
            self._canvas.pricer.forget()

    @property
    def rest(self) -> Lot | None:
        """What is left of a lot that a part is carried of: where it would be, once that is known."""
        rest = self.carrying.rest
        moved = self.price.moved if self.price is not None and rest is not None else ()
        return next((lot for lot in moved if rest is not None and lot.id == rest.id), rest)

    @property
    def stays(self) -> bool:
        """Whether all that is carried is where it was."""
        return bool(self.drop.landed) and changes_nothing(self.drop, self.carrying.picture.scenario)

    def _hear(self, price: Consequences) -> None:
        self.price = price
        self._canvas.update()

    def _hear_refusal(self, sentence: str) -> None:
        self.drop, self.price, self._asked = replace(self.drop, landed=(), refused=sentence), None, None
        self._canvas.update()

    def turn(self, notches: float) -> bool:
        """With Ctrl the wheel makes the part larger or smaller."""
        if not self._modifiers & CTRL:
            return False
        self._share.change(notches)
        self._renew()
        return True

    def choose(self, number: int) -> bool:
        """Take one of the numbered places."""
        if not 1 <= number <= len(self.numbered):
            return False
        slot = self.numbered[number - 1]
        self.drop = self.carrying.drop_on(self.carrying.picture.row_of[slot.resource], Snap(slot.start))
        return True

    def finish(self) -> None:
        """One step, or the sentence why not."""
        self._end()
        session = self._canvas.contents.session
        if self.drop.refused is not None:
            session.refused.emit(self.drop.refused)
        elif self.drop.targets and not self.stays:
            name = name_of_step(self.drop, self.carrying.picture)
            if session.apply(name, land, self.drop.targets, **self._how):
                self._select(session)

    def _select(self, session: Session) -> None:
        """Keep hold of what was moved; what was placed or split off is the last lot of its order."""
        by_order = session.scenario.plan.by_order
        session.select_lots(
            target.lot if target.lot is not None and target.quantity is None else by_order[target.order][-1].id
            for target in self.drop.targets
        )

    def forget(self) -> None:
        """Leave everything where it was."""
        self._end()

    def _end(self) -> None:
        self.prices.changed.disconnect(self._renew)
        self.prices.end()
        self._canvas.pricer.forget()
        self._canvas.pricer.priced.disconnect(self._hear)
        self._canvas.pricer.refused.disconnect(self._hear_refusal)

    def veil(self, painter: QPainter, colours: Colours) -> None:
        """The prices, the reasons, and what is not concerned a little fainter."""
        self._painter.veil(painter, self, self._view, colours)

    def paint(self, painter: QPainter, colours: Colours) -> None:
        """Who gives way, the ghosts, the best places, and the box."""
        self._painter.paint(painter, self, self._view, colours)

    @property
    def manner(self) -> Manner:
        """What the box says besides the place."""
        about = None if self._is_exact or self.stays else self.prices.about(self.drop.stand)
        piece = self.carrying.grabbed
        return Manner(
            self.price, about, self.stays, self._is_exact, bool(self._modifiers & ALT),
            None if piece.of is None else (piece.quantity, piece.of), len(self.carrying.pieces),
        )  # fmt: skip

    @property
    def length(self) -> float:
        """How long the grabbed piece takes where it comes from, in minutes."""
        bars, lot = self.carrying.picture.bars, self.carrying.grabbed.lot
        if lot is None:
            return NOMINAL
        return float(bars.end[bars.place[lot]] - bars.start[bars.place[lot]]) * self._share.of_all


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
