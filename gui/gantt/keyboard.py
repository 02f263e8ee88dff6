"""The board by keyboard: from bar to bar, to the next slot, another machine or the best slots, and what else is done
with bars."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt

from core.model import Lot
from gui.gantt.asking import ask_split
from gui.gantt.carrying import Carrying, pieces_of
from gui.gantt.commands import carry_to, selected_lots, toggle_locks, unschedule_lots
from gui.gantt.copying import copy_lots
from gui.gantt.slots import go_to_rank, piece_of
from gui.gantt.snapping import GRID, NEAR

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from gui.gantt.canvas import Canvas

Key = Qt.Key
SIDES = {Key.Key_Left: -1, Key.Key_Right: +1}
LEVELS = {Key.Key_Up: -1, Key.Key_Down: +1}
NONE, CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Keyboard(QObject):
    """Knows what each key does on the board."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.holds_space = False
        self._keys: dict[int, Callable[[], object]] = {
            Key.Key_Escape: self._escape,
            Key.Key_Delete: self._unschedule,
            Key.Key_Backspace: self._unschedule,
            Key.Key_L: self._lock,
            Key.Key_S: self._split,
            Key.Key_W: self._why,
            Key.Key_A: self._alternatives,
            Key.Key_R: canvas.repair_asked_for.emit,
            Key.Key_1: partial(self._go_to_rank, 1),
            Key.Key_2: partial(self._go_to_rank, 2),
            Key.Key_3: partial(self._go_to_rank, 3),
            Key.Key_Home: partial(self._end_of_row, 0),
            Key.Key_End: partial(self._end_of_row, -1),
            Key.Key_PageUp: partial(self._page, +0.8),
            Key.Key_PageDown: partial(self._page, -0.8),
            Key.Key_Plus: partial(self._zoom, +1),
            Key.Key_Minus: partial(self._zoom, -1),
            Key.Key_Space: self._hold,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False where it means nothing here."""
        key = Key(event.key())
        modifiers, exactly = event.modifiers() & (CTRL | ALT), bool(event.modifiers() & SHIFT)
        if self._canvas.mouse.gesture is not None and key != Key.Key_Escape:
            return self._canvas.mouse.key(key, is_down=True)
        if key in (Key.Key_Tab, Key.Key_Backtab) and modifiers == CTRL:
            return self._canvas.leave(key == Key.Key_Tab)
        if key in SIDES and modifiers == CTRL and exactly:
            return self._extend(SIDES[key])
        if key in SIDES:
            return self._sideways(SIDES[key], by_minute=modifiers == ALT, exactly=exactly)
        if key in LEVELS:
            return self._up_or_down(LEVELS[key], modifiers, exactly=exactly)
        if key == Key.Key_A and modifiers == CTRL:
            self._canvas.contents.session.select_lots(
                lot.id for lot in self._canvas.contents.picture.bars.lots
            )
            return True
        if key == Key.Key_C and modifiers == CTRL:
            return self._copy()
        if key not in self._keys or modifiers != NONE:
            return False
        self._keys[key]()
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Let go of Space, or of a key that changes what a gesture means."""
        if self._canvas.mouse.gesture is not None and event.key() != Key.Key_Space:
            return self._canvas.mouse.key(event.key(), is_down=False)
        if event.key() != Key.Key_Space or event.isAutoRepeat():
            return False
        self.holds_space = False
        if self._canvas.mouse.gesture is None:
            self._canvas.unsetCursor()
        return True

    def tab(self, forward: bool) -> bool:
        """Select the next bar of the board, or the one before; False behind the last."""
        bars, chosen = self._canvas.contents.picture.bars, self._canvas.contents.selected
        if not len(chosen):
            return bool(len(bars)) and self._select(0 if forward else len(bars) - 1)
        following = int(chosen[-1]) + 1 if forward else int(chosen[0]) - 1
        return 0 <= following < len(bars) and self._select(following)

    # From bar to bar

    def _select(self, bar: int) -> bool:
        bars = self._canvas.contents.picture.bars
        self._canvas.contents.session.select_lots([bars.lots[bar].id])
        self._canvas.navigation.reveal(int(bars.row[bar]), float(bars.start[bar]), float(bars.end[bar]))
        return True

    def _first_chosen(self) -> int | None:
        chosen = self._canvas.contents.selected
        return int(chosen[0]) if len(chosen) else None

    def _sideways(self, side: int, *, by_minute: bool, exactly: bool) -> bool:
        """Move to the slot before or behind, or by a minute; where nothing is selected, select."""
        bar = self._first_chosen()
        if bar is None:
            return self.tab(side > 0)
        self._nudge(bar, side, by_minute=by_minute, exactly=exactly)
        return True

    def _up_or_down(self, level: int, modifiers: Qt.KeyboardModifier, *, exactly: bool) -> bool:
        bar = self._first_chosen()
        if bar is None:
            return self.tab(level > 0)
        if modifiers == CTRL:
            return self._other_machine(bar, level, exactly=exactly)
        bars = self._canvas.contents.picture.bars
        middle = (bars.start[bar] + bars.end[bar]) / 2
        row = int(bars.row[bar]) + level
        while modifiers == NONE and 0 <= row < len(bars.first) - 1:
            there = np.array(bars.row_of(row))
            if len(there):
                self._select(
                    int(there[np.argmin(np.abs((bars.start[there] + bars.end[there]) / 2 - middle))])
                )
                break
            row += level
        return True

    def _end_of_row(self, place: int) -> None:
        bar = self._first_chosen()
        if bar is not None:
            bars = self._canvas.contents.picture.bars
            self._select(bars.row_of(int(bars.row[bar]))[place])

    def _extend(self, side: int) -> bool:
        """Select the bar beside the selected ones of a row as well."""
        chosen, bars = self._canvas.contents.selected, self._canvas.contents.picture.bars
        if not len(chosen):
            return self.tab(side > 0)
        edge = int(chosen[-1] if side > 0 else chosen[0])
        beside, row = edge + side, int(bars.row[edge])
        if beside in bars.row_of(row):
            self._canvas.contents.session.select_lots(bars.lots[int(bar)].id for bar in (*chosen, beside))
            self._canvas.navigation.reveal(row, float(bars.start[beside]), float(bars.end[beside]))
        return True

    # Moving

    def _carrying(self, bar: int) -> Carrying:
        picture = self._canvas.contents.picture
        return Carrying(picture, pieces_of(picture, self._canvas.contents.selected.tolist(), bar))

    def _nudge(self, bar: int, side: int, *, by_minute: bool, exactly: bool) -> None:
        """To the next place a bar would snap to, or by a minute of work."""
        carrying = self._carrying(bar)
        row, start = int(carrying.grabbed.row or 0), carrying.grabbed.start
        snapping = carrying.snapping(row)
        if snapping is None or not self._canvas.contents.picture.bars.is_timed[bar]:
            return
        span = (start + 1, start + NEAR) if side > 0 else (start - NEAR, start - 1)
        places = [] if by_minute else snapping.places(*span)
        work, step = snapping.work, side * (1 if by_minute else GRID)
        there = work.start_at(max(0, work.minutes_before(round(start)) + step))
        if places:
            there = (places[0] if side > 0 else places[-1]).minute
        if there is not None:
            self._carry(carrying, row, there, exactly=exactly)

    def _other_machine(self, bar: int, level: int, *, exactly: bool) -> bool:
        carrying = self._carrying(bar)
        row = int(carrying.grabbed.row or 0) + level
        while 0 <= row < len(carrying.refusals) and carrying.refusals[row]:
            row += level
        if 0 <= row < len(carrying.refusals):
            self._carry(carrying, row, carrying.grabbed.start, exactly=exactly)
        else:
            session, order = self._canvas.contents.session, carrying.grabbed.order
            session.refused.emit(self.tr("No other machine in that direction can make {0}.").format(order))
        return True

    def _carry(self, carrying: Carrying, row: int, start: float, *, exactly: bool) -> None:
        if carry_to(self._canvas.contents.session, carrying, row, start, exactly=exactly):
            self._reveal_chosen()

    def _reveal_chosen(self) -> None:
        bars, bar = self._canvas.contents.picture.bars, self._first_chosen()
        if bar is not None:
            self._canvas.navigation.reveal(int(bars.row[bar]), float(bars.start[bar]), float(bars.end[bar]))

    # The rest

    def _escape(self) -> None:
        if self._canvas.mouse.gesture is not None:
            self._canvas.mouse.forget()
        else:
            self._canvas.contents.session.select_lots(())

    def _unschedule(self) -> None:
        unschedule_lots(self._canvas.contents.session)

    def _lock(self) -> None:
        toggle_locks(self._canvas.contents.session)

    def _only(self) -> Lot | None:
        """The lot that alone is selected; or None, which is said."""
        lots = selected_lots(self._canvas.contents.session)
        if len(lots) != 1:
            self._canvas.contents.session.said.emit(self.tr("Select one lot for this."))
            return None
        return lots[0]

    def _split(self) -> None:
        lot = self._only()
        if lot is not None and lot.quantity > 1 and not self._canvas.contents.session.is_read_only:
            ask_split(self._canvas, self._canvas.contents.session, lot)

    def _why(self) -> None:
        lot = self._only()
        if lot is not None and lot.start is not None:
            self._canvas.why_asked_for.emit(lot.order)

    def _alternatives(self) -> None:
        lot = self._only()
        if lot is not None and lot.start is not None:
            self._canvas.alternatives_asked_for.emit(lot.id)

    def _go_to_rank(self, rank: int) -> None:
        lot = self._only()
        if lot is not None and lot.start is not None and go_to_rank(self._canvas.contents.session, piece_of(lot), rank):
            self._reveal_chosen()

    def _copy(self) -> bool:
        session = self._canvas.contents.session
        copy_lots(session, selected_lots(session))
        return True

    def _hold(self) -> None:
        self.holds_space = True
        self._canvas.setCursor(Qt.CursorShape.OpenHandCursor)

    def _page(self, share: float) -> None:
        self._canvas.navigation.pan(share * self._canvas.width())

    def _zoom(self, notches: int) -> None:
        self._canvas.navigation.zoom(notches, self._canvas.width() / 2)
