"""The prices of a drag: what every place costs, and the three best with their true prices."""

from __future__ import annotations

from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from core import edit
from core.edit import DropMap, Others, Slot
from core.errors import CorkboardError, EditRefused
from core.model import Lot, Scenario
from gui.hand_rules import HandRules

BEST = 3
"""Places that are numbered."""
LOOKED_AT, WEIGHED = 32, 8
"""Places of the map that are looked at, and of these the ones that are weighed."""
QUICK = 20
"""Milliseconds that do not hold up a mouse."""
FEW = 1500
"""Lots times machines up to which the map is worked out within the first frame; else it follows right after."""
MAPPED: tuple[Others, ...] = ("retime", "push")
"""What the others may do so that the prices of the map are those of a drop."""
NOTHING = 0.005
"""A price nearer to none than this is none."""

Known = tuple[DropMap, tuple[Slot, ...]]


class DropPrices(QObject):
    """Works them out for what is carried, a little at a time, while the window has nothing else to do."""

    changed = Signal()

    def __init__(self, scenario: Scenario, rules: HandRules, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scenario, self._others, self._since = scenario, rules.others, rules.since
        self.piece: edit.Piece | None = None
        self.map: DropMap | None = None
        self.best: tuple[Slot, ...] = ()
        self._known: dict[edit.Piece, Known] = {}
        self._waiting: list[Slot] = []
        self._weighed: list[Slot] = []
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._go_on)

    def show(self, piece: edit.Piece | None) -> None:
        """Find the prices of a piece; of None, where there are none, nothing."""
        if piece == self.piece:
            return
        self.piece = piece
        self.map, self.best = self._known.get(piece, (None, ())) if piece else (None, ())
        if piece is None or self.map is not None:
            self._idle.stop()
            return
        if len(self._scenario.plan.lots) * len(self._scenario.shop.machines) <= FEW:
            self._map_out()
        self._idle.start()

    def end(self) -> None:
        """No price is of interest any more."""
        self._idle.stop()
        self.deleteLater()

    def _go_on(self) -> None:
        """One thing more: the map, one of its places, or their ranks. Where that takes long the window gets as much
        time in between."""
        began = perf_counter()
        self._do_next()
        took = 1000 * (perf_counter() - began)
        self._idle.setInterval(int(took) if took > QUICK else 0)

    def _do_next(self) -> None:
        if self.map is None:
            self._map_out()
            self.changed.emit()
        elif self._waiting:
            self._weigh(self._waiting.pop(0))
        else:
            self._rank()

    def _map_out(self) -> None:
        assert self.piece is not None
        try:
            self.map = edit.drop_map(self._scenario, self.piece, others=self._others, since=self._since)
        except CorkboardError:  # there is nothing to be priced, such as an order of which nothing is left to plan
            self._idle.stop()
            return
        self._weighed = []
        self._waiting = sorted(self.map.best(LOOKED_AT), key=partial(self._rank_of, digits=1))[:WEIGHED]

    def _weigh(self, slot: Slot) -> None:
        assert self.piece is not None
        try:
            price = edit.price_of(self._scenario, self.piece, slot, others=self._others, since=self._since)
        except EditRefused:
            return
        self._weighed.append(slot._replace(price=price))

    def _is_where_it_stands(self, slot: Slot) -> bool:
        """Whether no other lot is between a place and where the piece, or what is left of it, stands."""
        piece, plan = self.piece, self._scenario.plan
        lot = plan.lots[piece.lot] if piece is not None and piece.lot is not None else None
        if lot is None or lot.resource != slot.resource or lot.start is None:
            return False
        first, last = sorted((lot.start, slot.start))
        others = (one for one in plan.by_resource[slot.resource] if one is not lot and one.start is not None)
        return not any(first < ((one.start or 0) + (one.end or 0)) / 2 < last for one in others)

    def _rank_of(self, slot: Slot, digits: int = 2) -> tuple[float, float]:
        """The cheaper first; of those that cost the same the one nearer to where the piece stands, or to its due
        date."""
        assert self.piece is not None
        lot = self._scenario.plan.lots[self.piece.lot] if self.piece.lot is not None else None
        near = self._scenario.shop.orders[self.piece.order].due if lot is None else lot.start
        return round(slot.price, digits), abs(slot.start - (near or 0))

    def _rank(self) -> None:
        assert self.piece is not None
        assert self.map is not None
        self._idle.stop()
        ranked = sorted(self._weighed, key=self._rank_of)
        at_home = [slot for slot in ranked if slot.price > -NOTHING and self._is_where_it_stands(slot)]
        # A lot has one place of its own; a part would come before or behind what is left.
        home = at_home if self.piece.quantity is not None else at_home[:1]
        self.best = tuple(slot for slot in ranked if slot not in home)[:BEST]
        self._known[self.piece] = (self.map, self.best)
        self.changed.emit()

    # What they say

    def about(self, stand: Lot | None) -> float | None:
        """What the map says of a place, near the truth; None where it says nothing."""
        row = self.map.rows.get(stand.resource) if self.map and stand else None
        if row is None or stand is None or stand.start is None or self._others not in MAPPED:
            return None
        price = row.price_at(stand.start)
        return price if price < float("inf") else None

    def blocked(self, stand: Lot | None) -> str | None:
        """Why the piece may not run where it would stand, or None."""
        row = self.map.rows.get(stand.resource) if self.map and stand else None
        if row is None or stand is None or stand.start is None or stand.end is None:
            return None
        spans = (why for since, until, why in row.blocked if stand.start < until and stand.end > since)
        return next(spans, None)
