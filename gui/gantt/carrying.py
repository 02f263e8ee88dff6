"""What is carried in a drag, and what would come of letting it go at a place: worked out by the very edit of
the drop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from core import edit
from core.edit import Target, landed, refusal
from core.edit.lot_times import put_at
from core.errors import EditRefused
from core.evaluate import too_many_machines
from core.model import Lot, Scenario
from gui.gantt.picture import Picture
from gui.gantt.snapping import Snap, Snapping
from gui.look import wording

NEW = "(new)"
"""The id of a lot that is in hand and not in the plan yet."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing carried: a lot from its row and start, or what is unplanned of an order, which comes from no
    row. Where it is only a part, `of` is how many pieces the whole has."""

    lot: str | None
    order: str
    quantity: int
    row: int | None
    start: float
    of: int | None = None

    @property
    def priced(self) -> edit.Piece:
        """The piece as the drop map knows it."""
        return edit.Piece(self.lot, self.order, None if self.of is None else self.quantity)


@dataclass(frozen=True)
class Drop:
    """What letting go would do: where the pieces go and the lots as they would land, or the reason why not.
    `snap` is what the grabbed piece has snapped to, `stand` where it would begin and end."""

    targets: tuple[Target, ...] = ()
    landed: tuple[Lot, ...] = ()
    refused: str | None = None
    snap: Snap | None = None
    stand: Lot | None = None


@dataclass(frozen=True)
class Carrying:
    """Pieces on their way; the first is the one that was grabbed, the others keep their distance to it."""

    picture: Picture
    pieces: tuple[Piece, ...]

    @property
    def grabbed(self) -> Piece:
        """The piece under the pointer."""
        return self.pieces[0]

    @cached_property
    def lots(self) -> frozenset[str]:
        """The lots among the pieces."""
        return frozenset(piece.lot for piece in self.pieces if piece.lot is not None)

    @cached_property
    def kin(self) -> frozenset[str]:
        """The other lots of the carried orders."""
        by_order = self.picture.scenario.plan.by_order
        return frozenset(lot.id for piece in self.pieces for lot in by_order.get(piece.order, ())) - self.lots

    @cached_property
    def refusals(self) -> tuple[str | None, ...]:
        """For each row, why the pieces cannot go when the grabbed one goes there; None where they can."""
        return tuple(self._refusal(row) for row in range(len(self.picture.rows)))

    def _refusal(self, row: int) -> str | None:
        scenario, rows = self.picture.scenario, self.picture.rows
        for piece in self.pieces:
            there = self._row_of(piece, row)
            if there is None:
                return _tr("{0} has no row to go to there.").format(piece.order)
            if reason := refusal(scenario, piece.order, rows[there].id):
                return reason
        return None

    def _row_of(self, piece: Piece, row: int) -> int | None:
        if piece.row is None or self.grabbed.row is None:
            return row
        there = piece.row + row - self.grabbed.row
        return there if 0 <= there < len(self.picture.rows) else None

    def parted(self, quantity: int) -> Carrying:
        """Only so many pieces of the grabbed one carried; the rest stays."""
        whole = self.grabbed
        return Carrying(self.picture, (replace(whole, quantity=quantity, of=whole.of or whole.quantity),))

    @cached_property
    def rest(self) -> Lot | None:
        """What is left, where it stands, of the lot that a part is carried of."""
        piece, scenario = self.grabbed, self.picture.scenario
        if piece.of is None or piece.lot is None:
            return None
        lot = scenario.plan.lots[piece.lot]
        try:
            return put_at(scenario, replace(lot, quantity=piece.of - piece.quantity), lot.resource, lot.start)
        except EditRefused:
            return None

    def drop_at(self, row: int | None, start: float, slack: float | None) -> Drop:
        """What letting the grabbed piece go at a start in a row would do; it snaps within `slack` minutes, or
        is free to the minute where that is None."""
        if row is None:
            return Drop(refused=_tr("There is no machine here."))
        if reason := self.refusals[row]:
            return Drop(refused=reason)
        return self.drop_on(row, self._snapped(row, start, slack))

    def drop_on(self, row: int, snap: Snap) -> Drop:
        """What letting the grabbed piece go at this very start would do."""
        targets = tuple(self._target(piece, row, snap) for piece in self.pieces)
        stand = None
        try:
            lots = tuple(self._stand(*one) for one in zip(self.pieces, targets, strict=True))
            stand = lots[0]
            if self.grabbed.of is not None:
                landed(self.picture.scenario, targets, others="stay")  # a part has rules of its own
        except EditRefused as error:
            return Drop(refused=str(error), snap=snap, stand=stand)
        return Drop(targets, lots, None, snap, stand)

    def _stand(self, piece: Piece, target: Target) -> Lot:
        """Where a piece would begin and end; the edit itself would put it just there."""
        scenario = self.picture.scenario
        if piece.lot is None or piece.of is not None:
            lot = Lot(NEW, piece.order, target.resource, piece.quantity)
        else:
            lot = scenario.plan.lots[piece.lot]
        return put_at(scenario, lot, target.resource, target.start)

    def too_many_machines(self, drop: Drop) -> str | None:
        """Why the machines that would work at once on a carried order are too many; None where they are not, or
        are so already."""
        scenario = self.picture.scenario
        after = landed(scenario, drop.targets, others="stay", lock=False).scenario if drop.targets else scenario
        for order in {piece.order: None for piece in self.pieces}:
            if (reason := too_many_machines(after, order)) and not too_many_machines(scenario, order):
                return reason
        return None

    def _snapped(self, row: int, start: float, slack: float | None) -> Snap:
        snapping = self.snapping(row)
        if snapping is None or slack is None:
            return Snap(max(0, round(start)))
        return snapping.at(max(0.0, start), slack)

    def snapping(self, row: int) -> Snapping | None:
        """How the grabbed piece snaps in a row; None where no times are kept."""
        work, shop = self.picture.rows[row].work, self.picture.scenario.shop
        minutes = shop.lot_minutes(self.grabbed.order, self.picture.rows[row].id, self.grabbed.quantity)
        if work is None or minutes is None or not self.picture.keeps_times:
            return None
        return Snapping(self.picture, row, work, shop.orders[self.grabbed.order], minutes, self.lots, self.rest)

    def _target(self, piece: Piece, row: int, snap: Snap) -> Target:
        there = self._row_of(piece, row)
        shift = round(piece.start - self.grabbed.start)
        when = max(0, snap.minute + shift) if self.picture.keeps_times else None
        ahead_of = snap.ahead_of if piece is self.grabbed else None
        resource = self.picture.rows[row if there is None else there].id
        return Target(piece.lot, piece.order, resource, when, ahead_of, piece.priced.quantity)


def name_of_step(drop: Drop, picture: Picture) -> str:
    """What the step is called in the history."""
    first, lots = drop.targets[0], drop.landed
    if first.lot is None and first.quantity is not None:
        pieces = wording.whole(first.quantity)
        return _tr("Place {0} of {1} on {2}").format(pieces, first.order, first.resource)
    if first.lot is None:
        return _tr("Place {0} on {1}").format(first.order, first.resource)
    if first.quantity is not None:
        pieces = wording.whole(first.quantity)
        return _tr("Split {0}: {1} to {2}").format(first.order, pieces, first.resource)
    if len(lots) > 1:
        return _tr("Move {0} lots").format(len(lots))
    if picture.scenario.plan.lots[first.lot].resource != first.resource or lots[0].start is None:
        return _tr("Move {0} to {1}").format(first.order, first.resource)
    return _tr("Move {0} to {1}").format(first.order, wording.moment(picture.epoch, lots[0].start))


def changes_nothing(drop: Drop, scenario: Scenario) -> bool:
    """Whether every carried lot would stand where it stands."""
    lots = scenario.plan.lots
    return all(
        target.lot is not None and target.quantity is None
        and (lot.resource, lot.start) == (lots[target.lot].resource, lots[target.lot].start)
        for target, lot in zip(drop.targets, drop.landed, strict=True)
    )  # fmt: skip


def pieces_of(picture: Picture, bars: Sequence[int], grabbed: int) -> tuple[Piece, ...]:
    """The pieces of bars, the grabbed one first."""
    order = [grabbed, *(bar for bar in bars if bar != grabbed)]
    lots, rows, starts = picture.bars.lots, picture.bars.row, picture.bars.start
    return tuple(
        Piece(lots[b].id, lots[b].order, lots[b].quantity, int(rows[b]), float(starts[b])) for b in order
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
