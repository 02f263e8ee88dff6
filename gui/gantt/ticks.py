"""Where the time axis is divided: two tiers of cells for any zoom, in wall-clock minutes, so that no switch
to summer time can move a tick. Weeks begin and are numbered as `gui.look.weeks` says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from core.model import LENGTH_OF_DAY
from gui import look
from gui.gantt.viewport import Viewport

Unit = Literal["minutes", "day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class Tier:
    """How one tier is divided: by a unit, or by steps of so many minutes of the day. `edges` are the minutes
    at which cells begin, with the end of the last."""

    unit: Unit
    step: int
    edges: tuple[int, ...]

    @property
    def cells(self) -> Iterator[tuple[int, int]]:
        """Start and end of each cell."""
        return zip(self.edges, self.edges[1:], strict=False)


STEPS = (5, 10, 15, 30, 60, 120, 180, 240, 360)
"""Minutes between ticks that fall on the same times each day."""
ROOM_FOR_TIME, ROOM_FOR_DAY, ROOM_FOR_WEEK, ROOM_FOR_MONTH = 46.0, 22.0, 36.0, 34.0
"""Pixels that a cell needs to say what it is."""


def tiers(view: Viewport, epoch: date) -> tuple[Tier, Tier]:
    """The upper and the lower tier of a viewport."""
    day = view.scale * LENGTH_OF_DAY
    step = next((step for step in STEPS if step * view.scale >= ROOM_FOR_TIME), None)
    if step is not None:
        return _tier("day", view, epoch), _tier("minutes", view, epoch, step)
    if day >= ROOM_FOR_DAY:
        return _tier("week", view, epoch), _tier("day", view, epoch)
    if 7 * day >= ROOM_FOR_WEEK:
        return _tier("month", view, epoch), _tier("week", view, epoch)
    if 28 * day >= ROOM_FOR_MONTH:
        return _tier("year", view, epoch), _tier("month", view, epoch)
    return _tier("year", view, epoch), _tier("year", view, epoch)


def _tier(unit: Unit, view: Viewport, epoch: date, step: int = LENGTH_OF_DAY) -> Tier:
    if unit in ("month", "year"):
        return Tier(unit, step, tuple(_calendar_edges(unit, view, epoch)))
    length = 7 * LENGTH_OF_DAY if unit == "week" else step
    offset = -look.weeks.day_of_week(epoch) * LENGTH_OF_DAY if unit == "week" else 0
    first = int((view.left - offset) // length) * length + offset
    return Tier(unit, step, tuple(range(first, int(view.right) + length + 1, length)))


def _calendar_edges(unit: Unit, view: Viewport, epoch: date) -> Iterator[int]:
    first = epoch + timedelta(days=int(view.left // LENGTH_OF_DAY))
    day = first.replace(day=1, month=first.month if unit == "month" else 1)
    edge = (day - epoch).days * LENGTH_OF_DAY
    while edge < view.right:
        yield edge
        day = _following(unit, day)
        edge = (day - epoch).days * LENGTH_OF_DAY
    yield edge


def _following(unit: Unit, day: date) -> date:
    if unit == "year":
        return day.replace(year=day.year + 1)
    return day.replace(year=day.year + day.month // 12, month=day.month % 12 + 1)
