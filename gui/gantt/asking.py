"""Numbers that the menu asks for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from core.model import Lot
from gui import look
from gui.gantt.commands import count_pieces, half_of, split_lot
from gui.look import wording
from gui.session import Session

MOST = 2_000_000_000
"""The largest number that Qt's spin box takes, about."""


def ask_split(parent: QWidget, session: Session, lot: Lot) -> None:
    """Ask how many pieces become a lot of their own."""
    label = _tr("Pieces of {0} that become a lot of their own (of {1}):").format(
        lot.order, wording.whole(lot.quantity)
    )
    batch, half = session.scenario.shop.orders[lot.order].batch, half_of(session, lot)
    quantity, said = QInputDialog.getInt(
        parent, _tr("Split in two"), look.as_written(label), half, 1, min(lot.quantity - 1, MOST), batch
    )
    if said:
        split_lot(session, lot, quantity)


def ask_produced(parent: QWidget, session: Session, lot: Lot) -> None:
    """Ask how many pieces of a lot are made; all of them is what is proposed."""
    label = _tr("Pieces of {0} made in this lot (of {1}); what is left stays planned:").format(
        lot.order, wording.whole(lot.quantity)
    )
    quantity, said = QInputDialog.getInt(
        parent, _tr("Pieces produced"), look.as_written(label), min(lot.quantity, MOST), 1, MOST, 1
    )
    if said:
        count_pieces(session, lot, quantity)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
