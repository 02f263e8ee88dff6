"""Where a dragged bar clicks into place: right after or before its neighbours, at the start of a shift, at
its due date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.model import LENGTH_OF_DAY, Lot, Order, WorkTime
from gui.gantt.picture import Picture

GRID = 15
"""Minutes to which a start is rounded where nothing is near."""
NEAR = 2 * LENGTH_OF_DAY
"""Minutes around the pointer within which neighbours are looked at."""


@dataclass(frozen=True, slots=True)
class Snap:
    """A start, and why just there; empty where it is nothing but the grid. `ahead_of` is the lot that begins
    a little earlier and yet comes after it, `line` the minute of what it has snapped to."""

    minute: int
    why: str = ""
    ahead_of: str | None = None
    line: int | None = None


@dataclass(frozen=True)
class Snapping:
    """Snaps one order, which takes so many working minutes there, to the places of a machine's row. The
    carried lots themselves are no neighbours, but the `rest` of one that is split is."""

    picture: Picture
    row: int
    work: WorkTime
    order: Order
    minutes: int
    carried: frozenset[str]
    rest: Lot | None = None

    def at(self, wanted: float, slack: float) -> Snap:
        """The nearest place within `slack` minutes of a wanted start. On a bar it is before or after that
        one, however far; otherwise the grid."""
        below = self._bar_below(wanted)
        if below is not None:
            return self._beside(below, wanted)
        near = [snap for snap in self._places(wanted) if abs(snap.minute - wanted) <= slack]
        return min(near, key=lambda snap: abs(snap.minute - wanted), default=Snap(_rounded(wanted)))

    def exact(self, wanted: float) -> Snap:
        """The very minute."""
        return Snap(round(wanted))

    def neighbours(self, since: float, until: float) -> list[Lot]:
        """The other lots of the row with times that touch a span, by start."""
        bars, here = self.picture.bars, self.picture.bars.row_of(self.row)
        places = np.arange(here.start, here.stop)
        touching = places[(bars.start[places] <= until) & (bars.end[places] >= since) & bars.is_timed[places]]
        found = [bars.lots[place] for place in touching if bars.lots[place].id not in self.carried]
        rest = self._rest_within(since, until)
        return sorted([*found, *rest], key=lambda lot: (lot.start or 0, lot.end or 0)) if rest else found

    def _rest_within(self, since: float, until: float) -> list[Lot]:
        rest = self.rest
        if rest is None or rest.start is None or rest.end is None or rest.start > until or rest.end < since:
            return []
        return [rest] if rest.resource == self.picture.rows[self.row].id else []

    def places(self, since: float, until: float) -> list[Snap]:
        """Every place within a span, in order; for moving by keyboard."""
        found = {snap.minute: snap for snap in self._places((since + until) / 2, (until - since) / 2)}
        return [found[minute] for minute in sorted(found) if since <= minute <= until]

    def _bar_below(self, wanted: float) -> Lot | None:
        under = [lot for lot in self.neighbours(wanted, wanted) if (lot.start or 0) < wanted < (lot.end or 0)]
        return under[-1] if under else None

    def _beside(self, lot: Lot, wanted: float) -> Snap:
        start, end = lot.start or 0, lot.end or 0
        if wanted >= (start + end) / 2:
            return self.after(lot)
        before = [
            one for one in self.neighbours(start - NEAR, start) if (one.end or 0) <= start and one is not lot
        ]
        earliest = self.after(before[-1]) if before else self.first()
        latest = self.before(lot)
        return latest if latest is not None and latest.minute >= earliest.minute else earliest

    def _places(self, wanted: float, reach: float = NEAR) -> Iterator[Snap]:
        for lot in self.neighbours(wanted - reach, wanted + reach):
            yield self.after(lot)
            if (before := self.before(lot)) is not None:
                yield before
        yield self.first()
        for start in self.work.starts:
            if abs(start - wanted) <= reach:
                yield Snap(start, _tr("start of the shift"), line=start)
        yield from self._dates()

    def after(self, lot: Lot) -> Snap:
        """Right after a lot and the changeover from it."""
        end, changeover = lot.end or 0, self._changeover(lot.order, self.order.id)
        start = self.work.start_at(self.work.minutes_before(end) + changeover)
        return self._snap(start, end, _tr("after {0}").format(lot.order) + _and(changeover))

    def _snap(self, start: int | None, since: int, why: str) -> Snap:
        """A start that leaves room for a changeover since a minute, ahead of the lot that follows there."""
        minute = since if start is None else start
        following = [lot for lot in self.neighbours(since, minute) if since <= (lot.start or 0) < minute]
        return Snap(minute, why, following[0].id if following else None, since)

    def before(self, lot: Lot) -> Snap | None:
        """Just so early that a lot and the changeover to it can follow; None before the plan begins."""
        changeover = self._changeover(self.order.id, lot.order)
        coordinate = self.work.minutes_before(lot.start or 0) - changeover - self.minutes
        start = self.work.start_at(coordinate) if coordinate >= 0 else None
        why = _tr("before {0}").format(lot.order) + _and(changeover)
        return None if start is None else Snap(start, why, line=lot.start)

    def first(self) -> Snap:
        """As early as the machine may be used, after the changeover from what is mounted."""
        row = self.picture.rows[self.row]
        mounted = getattr(row.resource, "mounted", None)
        shop = self.picture.scenario.shop
        changeover = 0
        if mounted is None or mounted.order != self.order.id:
            changeover = shop.changeover(
                mounted.attributes if mounted else None, self.order.attributes
            ).minutes
        start = self.work.start_at(self.work.minutes_before(row.opens) + changeover)
        return self._snap(start, row.opens, _tr("first on the machine") + _and(changeover))

    def _dates(self) -> Iterator[Snap]:
        if self.order.due is not None:
            coordinate = self.work.minutes_before(self.order.due) - self.minutes
            start = self.work.start_at(coordinate) if coordinate >= 0 else None
            if start is not None:
                yield Snap(start, _tr("complete when due"), line=self.order.due)
        if (
            self.order.release is not None
            and (start := self.work.next_working(max(0, self.order.release))) is not None
        ):
            yield Snap(start, _tr("at its release"), line=start)

    def _changeover(self, before: str, after: str) -> int:
        shop = self.picture.scenario.shop
        if before == after:
            return 0
        return shop.changeover(shop.orders[before].attributes, shop.orders[after].attributes).minutes


def _rounded(minute: float) -> int:
    return round(minute / GRID) * GRID


def _and(changeover: int) -> str:
    return _tr(" + {0} min changeover").format(changeover) if changeover else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
