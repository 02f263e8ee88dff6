"""What can be done with selected lots from the keyboard or the menu; each is one step."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from core.edit import (
    finish,
    freeze,
    land,
    lock,
    merge,
    nearest_half,
    part_sizes,
    produce,
    split,
    start,
    unlock,
    unschedule,
)
from core.errors import EditRefused
from core.model import LOCKS, Lot
from gui.gantt.carrying import Carrying, changes_nothing, name_of_step
from gui.look import wording
from gui.session import Session


def selected_lots(session: Session) -> list[Lot]:
    """The selected lots, in the order of the plan."""
    return [lot for lot in session.scenario.plan.lots.rows if lot.id in session.selection.lots]


def lots_in_words(lots: list[Lot]) -> str:
    """The order of one lot, or how many they are."""
    return lots[0].order if len(lots) == 1 else _tr("{0} lots").format(len(lots))


def lock_lots(session: Session, *what: str) -> None:
    """Lock the selected lots: the machine, the start, or both where neither is named."""
    lots = selected_lots(session)
    if lots:
        session.apply(_tr("Lock {0}").format(lots_in_words(lots)), lock, [lot.id for lot in lots], *what)


def unlock_lots(session: Session) -> None:
    """Take all locks off the selected lots."""
    lots = [lot for lot in selected_lots(session) if lot.locked]
    if lots:
        session.apply(_tr("Unlock {0}").format(lots_in_words(lots)), unlock, [lot.id for lot in lots])


def toggle_locks(session: Session) -> None:
    """Lock the selected lots, or unlock them where all are locked already."""
    lots = selected_lots(session)
    unlock_lots(session) if lots and all(lot.locked == _all(lot) for lot in lots) else lock_lots(session)


def _all(lot: Lot) -> frozenset[str]:
    return LOCKS if lot.start is not None else LOCKS - {"start"}


def unschedule_lots(session: Session) -> None:
    """Take the selected lots off the board."""
    lots = selected_lots(session)
    if lots:
        session.apply(_tr("Unschedule {0}").format(lots_in_words(lots)), unschedule, [lot.id for lot in lots])


def freeze_before(session: Session, minute: int) -> None:
    """Lock every lot that starts before a minute."""
    when = wording.moment(session.scenario.shop.epoch, minute)
    session.apply(_tr("Freeze everything before {0}").format(when), freeze, minute)


def start_lots(session: Session) -> None:
    """The selected lots run on the floor now."""
    lots = selected_lots(session)
    if lots:
        session.apply(_tr("Start {0}").format(lots_in_words(lots)), start, [lot.id for lot in lots])


def finish_lots(session: Session) -> None:
    """All pieces of the selected lots are made."""
    lots = selected_lots(session)
    if lots:
        session.apply(_tr("Finish {0}").format(lots_in_words(lots)), finish, [lot.id for lot in lots])


def count_pieces(session: Session, lot: Lot, quantity: int) -> None:
    """So many pieces of a lot are made."""
    name = _tr("Count {0} pieces of {1}").format(wording.whole(quantity), lot.order)
    session.apply(name, produce, lot.id, quantity)


def split_lot(session: Session, lot: Lot, quantity: int) -> None:
    """Take so many pieces out of a lot as a lot of their own, which follows it."""
    session.apply(_tr("Split {0} in two").format(lot.order), split, lot.id, quantity)


def merge_lots(session: Session) -> None:
    """Join the selected lots of one order."""
    lots = selected_lots(session)
    if session.apply(_tr("Merge the lots of {0}").format(lots[0].order), merge, [lot.id for lot in lots]):
        session.select_orders([lots[0].order])


def half_of(session: Session, lot: Lot) -> int:
    """Half of a lot as the rules of its order allow a part; where they allow none, half of its pieces."""
    try:
        return nearest_half(part_sizes(session.scenario, lot.order, lot.quantity), lot.quantity)
    except EditRefused:
        return max(1, lot.quantity // 2)


def carry_to(session: Session, carrying: Carrying, row: int, start: float, *, exactly: bool = False) -> bool:
    """Put carried pieces on a row at a very minute, and leave the others where they are if `exactly`; whether it was
    done."""
    drop = carrying.drop_at(row, start, None)
    if drop.refused is not None:
        session.refused.emit(drop.refused)
        return False
    if changes_nothing(drop, session.scenario):
        return False
    rules = session.hand
    name = name_of_step(drop, carrying.picture)
    others = "stay" if exactly else rules.others
    return session.apply(name, land, drop.targets, others=others, lock=rules.lock, since=rules.since)


def orders_of(lots: Iterable[Lot]) -> frozenset[str]:
    """The orders that lots belong to."""
    return frozenset(lot.order for lot in lots)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
