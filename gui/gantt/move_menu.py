"""Move to machine…: every machine, with the price of the best start there, or with the reason why not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model import Lot
from gui import look
from gui.gantt.carrying import Carrying, pieces_of
from gui.gantt.commands import carry_to, selected_lots
from gui.gantt.slots import go_to_slot, offers, piece_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from gui.gantt.canvas import Canvas


def add_move_menu(menu: QMenu, canvas: Canvas) -> QMenu:
    """The menu of machines, filled when it is opened: prices take a moment in a large plan."""
    others = menu.addMenu(look.icon("machine"), _tr("Move &to"))
    others.setObjectName("board_move_menu")
    others.setToolTipsVisible(True)
    others.aboutToShow.connect(partial(fill_move_menu, others, canvas))
    return others


def fill_move_menu(menu: QMenu, canvas: Canvas) -> None:
    """One lot goes to the best start on a machine; several go to the rows beside at the times they have."""
    if not menu.isEmpty():
        return
    contents = canvas.contents
    lots, chosen = selected_lots(contents.session), contents.selected.tolist()
    carrying = Carrying(contents.picture, pieces_of(contents.picture, chosen, chosen[0]))
    if len(lots) == 1 and lots[0].start is not None:
        _fill_with_prices(menu, canvas, carrying, lots[0])
    else:
        _fill_plainly(menu, canvas, carrying)


def _fill_with_prices(menu: QMenu, canvas: Canvas, carrying: Carrying, lot: Lot) -> None:
    session = canvas.contents.session
    offered = offers(session, lot)
    cheapest = min(offered.values(), key=lambda offer: offer.slot.price, default=None)
    for row, refusal in enumerate(carrying.refusals):
        name = carrying.picture.rows[row].id
        offer = offered.get(name)
        if offer is not None:
            go = partial(go_to_slot, session, piece_of(lot), offer.slot)
            action = menu.addAction(f"{_plain(name)}\t{offer.words}", go)
            if offer is cheapest:
                menu.setDefaultAction(action)
        elif refusal is not None or row != carrying.grabbed.row:
            _add_row(menu, canvas, carrying, row)


def _fill_plainly(menu: QMenu, canvas: Canvas, carrying: Carrying) -> None:
    for row in range(len(carrying.refusals)):
        if row != carrying.grabbed.row:
            _add_row(menu, canvas, carrying, row)
    if menu.isEmpty():
        menu.addAction(_tr("There is no other machine")).setEnabled(False)


def _add_row(menu: QMenu, canvas: Canvas, carrying: Carrying, row: int) -> None:
    """A row at the time the lots have, or why they cannot go there."""
    session, refusal = canvas.contents.session, carrying.refusals[row]
    go = partial(carry_to, session, carrying, row, carrying.grabbed.start)
    action = menu.addAction(_plain(carrying.picture.rows[row].id), go)
    action.setEnabled(refusal is None)
    action.setToolTip(look.as_written(refusal or ""))


def _plain(name: str) -> str:
    """A name that is no more than text: an ampersand in it marks no key."""
    return name.replace("&", "&&")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
