"""The best places for the selected lot: by number from the keyboard, and one for each machine in the menu."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite

from PySide6.QtCore import QCoreApplication

from core.edit import Piece, Slot, drop_map, land, price_of, ranked_slots, target_of
from core.errors import EditRefused
from core.model import Lot
from gui.look import wording
from gui.session import Session

WORK = 2000
"""Lots weighed while a menu opens: a plan of so many has one price weighed, one of ten has two hundred."""
FEWEST = 3
"""Prices that are weighed however large the plan."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The best place on a machine; its price was weighed by the edit itself, or is near the truth only."""

    slot: Slot
    is_weighed: bool

    @property
    def words(self) -> str:
        """The price as the menu shows it."""
        shown = wording.difference(self.slot.price)
        return shown if self.is_weighed else f"≈ {shown}"


def piece_of(lot: Lot) -> Piece:
    """A lot as `core.edit` prices it."""
    return Piece(lot.id, lot.order)


def offers(session: Session, lot: Lot) -> Mapping[str, Offer]:
    """The best place on each machine but where the lot is now; the cheapest are weighed."""
    rules = session.hand
    rows = drop_map(session.scenario, piece_of(lot), others=rules.others, since=rules.since).rows.values()
    best = [min(slots, key=lambda slot: slot.price) for row in rows if (slots := _others(row.slots, lot))]
    best.sort(key=lambda slot: slot.price)
    count = max(FEWEST, WORK // max(1, len(session.scenario.plan.lots)))
    weighed = [offer for slot in best[:count] if (offer := _weighed(session, lot, slot))]
    return {offer.slot.resource: offer for offer in (*weighed, *(Offer(slot, False) for slot in best[count:]))}


def _others(slots: tuple[Slot, ...], lot: Lot) -> list[Slot]:
    return [slot for slot in slots if (slot.resource, slot.start) != (lot.resource, lot.start) and isfinite(slot.price)]


def _weighed(session: Session, lot: Lot, slot: Slot) -> Offer | None:
    rules = session.hand
    try:
        price = price_of(session.scenario, piece_of(lot), slot, others=rules.others, since=rules.since)
    except EditRefused:
        return None
    return Offer(slot._replace(price=price), True)


def best_slots(session: Session, piece: Piece, count: int) -> list[Slot]:
    """The best places for a piece but where it is, with their true prices, the cheapest first."""
    rules = session.hand
    return ranked_slots(session.scenario, piece, others=rules.others, since=rules.since, count=count)


def go_to_slot(session: Session, piece: Piece, slot: Slot) -> bool:
    """Put a piece on a place as one step; whether it was done."""
    rules, target = session.hand, target_of(piece, slot)
    how = {"others": rules.others, "lock": rules.lock, "since": rules.since}
    return session.apply(_name(session, piece, slot), land, [target], **how)


def go_to_rank(session: Session, piece: Piece, rank: int) -> bool:
    """Put a piece on its best place but where it is (rank 1), or the next best ones; whether it was done."""
    ranked = best_slots(session, piece, rank)
    if len(ranked) < rank:
        session.refused.emit(_tr("There is no place {0} for {1}.").format(rank, piece.order))
        return False
    return go_to_slot(session, piece, ranked[rank - 1])


def _name(session: Session, piece: Piece, slot: Slot) -> str:
    if piece.lot is None:
        return _tr("Place {0} on {1}").format(piece.order, slot.resource)
    stays = session.scenario.plan.lots[piece.lot].resource == slot.resource
    when = wording.moment(session.scenario.shop.epoch, slot.start)
    return _tr("Move {0} to {1}").format(piece.order, when if stays else slot.resource)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
