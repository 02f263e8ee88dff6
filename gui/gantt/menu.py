"""The context menu of the board: everything that can be done with a bar, for those who look for it there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF
from PySide6.QtWidgets import QInputDialog, QMenu

from core.model import Lot
from gui import look
from gui.gantt.carrying import Carrying, pieces_of
from gui.gantt.commands import (
    carry_to,
    half_of,
    lock_lots,
    merge_lots,
    orders_of,
    selected_lots,
    split_lot,
    unlock_lots,
    unschedule_lots,
)  # fmt: skip
from gui.look import wording

if TYPE_CHECKING:
    from gui.gantt.canvas import Canvas


def open_menu(canvas: Canvas, at: QPointF | None, there: QPoint) -> None:
    """Open the menu for the bar at a point, which is selected if it was not; without a point, for the
    selection."""
    bar = canvas.bar_at(at) if at is not None else None
    session, bars = canvas.contents.session, canvas.contents.picture.bars
    if bar is not None and bars.lots[bar].id not in session.selection.lots:
        session.select_lots([bars.lots[bar].id])
    if at is None and not canvas.rect().contains(canvas.mapFromGlobal(there)):
        there = canvas.mapToGlobal(canvas.rect().center())
    made = (
        lots_menu(canvas) if (bar is not None or at is None) and session.selection.lots else view_menu(canvas)
    )
    made.popup(there)


def lots_menu(canvas: Canvas) -> QMenu:
    """The menu of the selected lots."""
    session = canvas.contents.session
    lots = selected_lots(session)
    menu = _menu(canvas)
    menu.addAction(look.icon("lock"), _tr("&Lock start and machine"), lambda: lock_lots(session))
    menu.addAction(look.icon("pin"), _tr("Lock &machine only"), lambda: lock_lots(session, "resource"))
    unlock = menu.addAction(look.icon("unlock"), _tr("&Unlock"), lambda: unlock_lots(session))
    unlock.setEnabled(any(lot.locked for lot in lots))
    menu.addSeparator()
    _add_machines(menu, canvas)
    split = menu.addAction(look.icon("split"), _tr("&Split in two…"), lambda: ask_split(canvas, lots[0]))
    split.setEnabled(len(lots) == 1 and lots[0].quantity > 1)
    merge = menu.addAction(look.icon("merge"), _tr("M&erge lots"), lambda: merge_lots(session))
    merge.setEnabled(len(lots) > 1 and len(orders_of(lots)) == 1)
    menu.addAction(look.icon("unschedule"), _tr("U&nschedule"), lambda: unschedule_lots(session))
    menu.addSeparator()
    menu.addAction(
        look.icon("order"),
        _tr("Select all lots of the &order"),
        lambda: session.select_orders(orders_of(lots)),
    )
    menu.addAction(look.icon("zoom-selection"), _tr("&Zoom to it"), canvas.show_selection)
    for action in menu.actions():
        if session.is_read_only and action not in menu.actions()[-2:]:
            action.setEnabled(False)
    return menu


def view_menu(canvas: Canvas) -> QMenu:
    """The menu of the board itself."""
    menu = _menu(canvas)
    session, extent = canvas.contents.session, canvas.contents.picture.extent
    menu.addAction(
        look.icon("zoom-all"), _tr("Show the whole &plan"), lambda: canvas.navigation.show_span(*extent)
    )
    everything = [lot.id for lot in session.scenario.plan.lots.rows]
    menu.addAction(_tr("&Select all lots"), lambda: session.select_lots(everything)).setEnabled(
        bool(everything)
    )
    return menu


def _menu(canvas: Canvas) -> QMenu:
    menu = QMenu(canvas)
    menu.setObjectName("board_menu")
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add_machines(menu: QMenu, canvas: Canvas) -> None:
    """A list of the machines that the selected lots may go to, at the times they have."""
    contents = canvas.contents
    chosen = contents.selected.tolist()
    carrying = Carrying(contents.picture, pieces_of(contents.picture, chosen, chosen[0]))
    others = menu.addMenu(look.icon("machine"), _tr("Move &to"))
    for row, refusal in enumerate(carrying.refusals):
        if refusal is None and row != carrying.grabbed.row:
            name = contents.picture.rows[row].id
            others.addAction(name, partial(carry_to, contents.session, carrying, row, carrying.grabbed.start))
    others.setEnabled(bool(others.actions()))


def ask_split(canvas: Canvas, lot: Lot) -> None:
    """Ask how many pieces become a lot of their own."""
    session = canvas.contents.session
    label = _tr("Pieces of {0} that become a lot of their own (of {1}):").format(
        lot.order, wording.whole(lot.quantity)
    )
    batch = session.scenario.shop.orders[lot.order].batch
    asked = QInputDialog.getInt(
        canvas, _tr("Split in two"), label, half_of(session, lot), 1, lot.quantity - 1, batch
    )
    if asked[1]:
        split_lot(session, lot, asked[0])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
