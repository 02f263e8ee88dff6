"""The places of a lot as rows of a list: where it is, and the cheapest others, with what each leads to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.edit import Alternative, Piece
from core.evaluate import Consequences
from core.language import counted
from core.model import Lot, Scenario
from gui import look
from gui.look import Tone, wording

Index = QModelIndex | QPersistentModelIndex


def _tr(text: str) -> str:
    return QCoreApplication.translate("AlternativesPanel", text)


@dataclass(frozen=True, slots=True)
class Place:
    """One row: its rank (0 is where the lot is), the machine, the start, the price, and what it leads to."""

    rank: int
    machine: str
    start: str
    price: str
    words: str
    tone: Tone = ""
    alternative: Alternative | None = None

    @property
    def sentence(self) -> str:
        """All of it, for the tip and for those who do not see the list."""
        return " · ".join(part for part in (self.machine, self.start, self.price, self.words) if part)


class AlternativeRows(QAbstractListModel):
    """The places, the present one first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places: list[Place] = []

    def show(self, places: Sequence[Place]) -> None:
        """List these places."""
        self.beginResetModel()
        self.places = list(places)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One for each place."""
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The whole row as one sentence, for its tip and screen readers too."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        said = self.places[index.row()].sentence
        return look.as_written(said) if role == Qt.ItemDataRole.ToolTipRole else said


def places_of(scenario: Scenario, piece: Piece, found: Sequence[Alternative]) -> list[Place]:
    """The rows for a piece: a lot's own place, and what was found."""
    here = [] if piece.lot is None else [_present(scenario, scenario.plan.lots[piece.lot])]
    return [*here, *(_place(rank, piece, one) for rank, one in enumerate(found, 1))]


def lot_there(alternative: Alternative, piece: Piece) -> Lot:
    """The piece as it would stand."""
    plan = alternative.after.plan
    return plan.lots[piece.lot] if piece.lot is not None else plan.by_order[piece.order][-1]


def _present(scenario: Scenario, lot: Lot) -> Place:
    return Place(0, lot.resource, _start(scenario, lot), wording.number(0.0), _tr("where it is"), "muted")


def _place(rank: int, piece: Piece, one: Alternative) -> Place:
    lot, price = lot_there(one, piece), wording.difference(one.news.difference)
    tone: Tone = "bad" if price[0] == "+" else "good" if price[0] == wording.MINUS else "muted"
    words = ", ".join(_leads_to(one, piece))
    return Place(rank, lot.resource, _start(one.after, lot), price, words, tone, one)


def _start(scenario: Scenario, lot: Lot) -> str:
    return _tr("without a time") if lot.start is None else wording.moment(scenario.shop.epoch, lot.start)


def _leads_to(one: Alternative, piece: Piece) -> list[str]:
    """When the order is complete, who else is late, who gives way, what is broken."""
    news = one.news
    late = dict(news.late)
    says = [_own(one, piece)]
    others = len([order for order in late if order != piece.order])
    if others:
        says.append(counted("{n} other late", "{n} others late", others))
    relieved = len([order for order in news.relieved if order != piece.order])
    if relieved:
        says.append(counted("{n} on time again", "{n} on time again", relieved))
    return [say for say in (*says, *_giving_way(news, lot_there(one, piece)), *_broken(news)) if say]


def _own(one: Alternative, piece: Piece) -> str:
    order = one.after.shop.orders[piece.order]
    ends = [lot.end for lot in one.after.plan.by_order.get(piece.order, ()) if lot.end is not None]
    if order.due is None or not ends:
        return ""
    late = max(ends) - order.due
    if late > 0:
        return _tr("late by {0}").format(wording.duration(late))
    return _tr("{0} early").format(wording.duration(-late)) if late < 0 else _tr("just in time")


def _giving_way(news: Consequences, lot: Lot) -> list[str]:
    count = len([one for one in news.moved if one.id != lot.id])
    if not count:
        return []
    return [counted("{n} lot gives way", "{n} lots give way", count)]


def _broken(news: Consequences) -> list[str]:
    count = len(news.conflicts)
    if not count:
        return []
    return [counted("{n} new conflict", "{n} new conflicts", count)]
