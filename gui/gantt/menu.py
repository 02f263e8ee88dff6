"""The context menu of the board: everything that can be done with a bar, for those who look for it there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF
from PySide6.QtWidgets import QMenu

from core.model import Lot
from gui import look
from gui.gantt.asking import ask_produced, ask_split
from gui.gantt.commands import (
    finish_lots,
    freeze_before,
    lock_lots,
    merge_lots,
    orders_of,
    selected_lots,
    start_lots,
    unlock_lots,
    unschedule_lots,
)  # fmt: skip
from gui.gantt.copying import copy_lots
from gui.gantt.move_menu import add_move_menu
from gui.look import wording

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from gui.gantt.canvas import Canvas

GRID = 15
"""Minutes to which the place of a click is rounded."""
LOOKS = ("copy", "select", "zoom", "why")
"""Entries that change nothing, which a plan that may only be looked at offers as well."""


def open_menu(canvas: Canvas, at: QPointF | None) -> None:
    """Open the menu for the bar at a point, which is selected if it was not; without a point, for the selection and
    beside it."""
    bar = canvas.bar_at(at) if at is not None else None
    session, bars = canvas.contents.session, canvas.contents.picture.bars
    if bar is not None and bars.lots[bar].id not in session.selection.lots:
        session.select_lots([bars.lots[bar].id])
    minute = None if at is None else _minute_at(canvas, at)
    is_of_lots = (bar is not None or at is None) and bool(session.selection.lots)
    made = lots_menu(canvas, minute) if is_of_lots else view_menu(canvas, minute)
    made.popup(canvas.mapToGlobal(_beside_selection(canvas) if at is None else at.toPoint()))


def _beside_selection(canvas: Canvas) -> QPoint:
    """Below the beginning of the first selected bar that is in sight, or in the middle where none is."""
    view, bars = canvas.navigation.viewport, canvas.contents.picture.bars
    for bar in canvas.contents.selected:
        left, right = float(view.x(float(bars.start[bar]))), float(view.x(float(bars.end[bar])))
        at = QPoint(round(max(left, 0.0)), round(float(view.y(float(bars.row[bar]))) + view.row_height - look.UNIT))
        if right > 0 and canvas.rect().contains(at):
            return at
    return canvas.rect().center()


def _minute_at(canvas: Canvas, at: QPointF) -> int:
    return max(0, round(canvas.navigation.viewport.minute(at.x()) / GRID) * GRID)


def lots_menu(canvas: Canvas, minute: int | None = None) -> QMenu:
    """The menu of the selected lots; `minute` is where it was asked for."""
    session, made = canvas.contents.session, LotsMenu(canvas)
    made.add_locks(minute)
    made.menu.addSeparator()
    made.add_changes()
    made.menu.addSeparator()
    made.add_progress()
    made.menu.addSeparator()
    made.add_questions()
    made.menu.addSeparator()
    made.add_looks()
    for action in made.menu.actions():
        if session.is_read_only and action.objectName() not in LOOKS:
            action.setEnabled(False)
    return made.menu


class LotsMenu:
    """Fills the menu of the selected lots, group by group."""

    def __init__(self, canvas: Canvas) -> None:
        self.menu = _menu(canvas)
        self._canvas, self._session = canvas, canvas.contents.session
        self._lots = selected_lots(self._session)

    @property
    def _only(self) -> Lot | None:
        return self._lots[0] if len(self._lots) == 1 else None

    def _add(self, icon: str, text: str, do: Callable[[], object], *, when: bool = True, name: str = "") -> QAction:
        action = self.menu.addAction(look.icon(icon), text, do)
        action.setEnabled(when)
        action.setObjectName(name)
        return action

    def add_locks(self, minute: int | None) -> None:
        """What the optimiser may not touch."""
        session = self._session
        self._add("lock", _tr("&Lock start and machine") + "\tL", lambda: lock_lots(session))
        self._add("pin", _tr("Lock &machine only"), lambda: lock_lots(session, "resource"))
        is_locked = any(lot.locked for lot in self._lots)
        self._add("unlock", _tr("&Unlock"), lambda: unlock_lots(session), when=is_locked)
        starts = [lot.start for lot in self._lots if lot.start is not None]
        if starts:
            _add_freeze(self.menu, self._canvas, min(starts) if minute is None else minute)

    def add_changes(self) -> None:
        """Elsewhere, split, joined, off the board."""
        canvas, session, lots, only = self._canvas, self._session, self._lots, self._only
        add_move_menu(self.menu, canvas)
        can_split = only is not None and only.quantity > 1
        self._add("split", _tr("&Split in two…") + "\tS", lambda: ask_split(canvas, session, lots[0]), when=can_split)
        can_merge = len(lots) > 1 and len(orders_of(lots)) == 1
        self._add("merge", _tr("Mer&ge lots"), lambda: merge_lots(session), when=can_merge)
        self._add("unschedule", _tr("U&nschedule") + "\t" + wording.keys("Del"), lambda: unschedule_lots(session))

    def add_progress(self) -> None:
        """What happens on the floor."""
        canvas, session, lots = self._canvas, self._session, self._lots
        self._add("solve", _tr("Mark as start&ed"), lambda: start_lots(session))
        self._add("keep", _tr("Mark as &done"), lambda: finish_lots(session))
        self._add("order", _tr("&Pieces produced…"), lambda: ask_produced(canvas, session, lots[0]),
                  when=self._only is not None)  # fmt: skip

    def add_questions(self) -> None:
        """What others answer: why, where else, and how to mend the plan."""
        canvas, only = self._canvas, self._only
        if only is None or only.start is None:
            return
        late = (self._session.score.lateness(only.order) or 0) > 0
        why = _tr("&Why is it late?") if late else _tr("&What holds it?")
        self._add("question", why + "\tW", lambda: canvas.why_asked_for.emit(only.order), name="why")
        self._add("compare", _tr("&Alternatives") + "\tA", lambda: canvas.alternatives_asked_for.emit(only.id))
        self._add("repair", _tr("&Repair the plan around it") + "\tR", canvas.repair_asked_for.emit)

    def add_looks(self) -> None:
        """What changes nothing."""
        session, lots = self._session, self._lots
        copy = _tr("&Copy its facts") + "\t" + wording.keys("Ctrl+C")
        self._add("copy", copy, lambda: copy_lots(session, lots), name="copy")
        self._add("order", _tr("Select all lots of the &order"), lambda: session.select_orders(orders_of(lots)),
                  name="select")  # fmt: skip
        self._add("zoom-selection", _tr("&Zoom to it"), self._canvas.show_selection, name="zoom")


def view_menu(canvas: Canvas, minute: int | None = None) -> QMenu:
    """The menu of the board itself; `minute` is where it was asked for."""
    menu = _menu(canvas)
    session, picture = canvas.contents.session, canvas.contents.picture
    show_all = partial(canvas.navigation.show_span, *picture.extent)
    menu.addAction(look.icon("zoom-all"), _tr("Show the whole &plan"), show_all)
    everything = [lot.id for lot in session.scenario.plan.lots.rows]
    select_all = _tr("&Select all lots") + "\t" + wording.keys("Ctrl+A")
    select = menu.addAction(select_all, lambda: session.select_lots(everything))
    select.setEnabled(bool(everything))
    if minute is not None and picture.keeps_times:
        menu.addSeparator()
        _add_freeze(menu, canvas, minute).setEnabled(bool(everything) and not session.is_read_only)
    return menu


def _add_freeze(menu: QMenu, canvas: Canvas, minute: int) -> QAction:
    when = wording.moment(canvas.contents.picture.epoch, minute)
    freeze = partial(freeze_before, canvas.contents.session, minute)
    return menu.addAction(look.icon("pin"), _tr("&Freeze everything before {0}").format(when), freeze)


def _menu(canvas: Canvas) -> QMenu:
    menu = QMenu(canvas)
    menu.setObjectName("board_menu")
    menu.setToolTipsVisible(True)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
