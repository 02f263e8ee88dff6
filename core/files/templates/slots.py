"""The time slots of a grid, and which lots touch them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import NamedTuple

from core.files.templates.facts import PlanFacts
from core.files.templates.spec import Slots
from core.model import LENGTH_OF_DAY, Lot, Scenario

CROWD = 2
"""More lots than that in one slot cannot be read."""
SHARE_OF_CROWDS = 0.2
SHORTER = (480, 240, 120, 60)
MOST_PERIODS = 60


class Slot(NamedTuple):
    """Minutes of the project, [start, end)."""

    start: int
    end: int


class Bar(NamedTuple):
    """Neighbouring slots, from 0, ends included, that hold the same lots."""

    first: int
    last: int
    lots: tuple[Lot, ...]


def slots_of(slots: Slots, plan: PlanFacts) -> list[Slot]:
    """The slots of a sheet that begins with the plan's first day."""
    first = (plan.first - plan.scenario.shop.epoch).days * LENGTH_OF_DAY + begin_of(slots, plan.scenario)
    starts = [first + slots.offset(number) for number in range(slots.count)]
    return [Slot(at, at + slots.minutes) for at in starts]


def begin_of(slots: Slots, scenario: Scenario) -> int:
    """The minute of the day at which the first slot begins: as the template says, else with the earliest shift."""
    if slots.begin is not None:
        return slots.begin
    if slots.minutes >= LENGTH_OF_DAY:
        return 0
    used = {machine.calendar for machine in scenario.shop.machines.rows}
    shifts = [
        shift[0]
        for calendar in scenario.shop.calendars.rows
        if calendar.id in used
        for day in calendar.weekly
        for shift in day
        if shift[0] > 0
    ]
    return min(shifts, default=0)


def days_of(slots: Slots) -> int:
    """How many days one sheet of a grid stands for: those of its slots, whole weeks where it shows most of one."""
    return -(-slots.days // 7) * 7 if slots.days >= 5 else slots.days


def periods(slots: Slots, plan: PlanFacts) -> list[PlanFacts]:
    """The plan cut into the days that one sheet shows, until its last lot."""
    step = timedelta(days=days_of(slots))
    shown = timedelta(days=slots.days - 1)
    found: list[PlanFacts] = []
    first = plan.first
    while not found or (first <= plan.last and len(found) < MOST_PERIODS):
        found.append(plan.between(first, first + shown))
        first += step
    return found


def lots_by_slot(lots: Iterable[Lot], slots: Sequence[Slot]) -> list[tuple[Lot, ...]]:
    """The lots that touch each slot, in their sequence."""
    found: list[list[Lot]] = [[] for _ in slots]
    starts, ends = [slot.start for slot in slots], [slot.end for slot in slots]
    for lot in lots:
        if lot.start is None or lot.end is None:
            continue
        first = bisect_right(ends, lot.start)
        last = bisect_left(starts, max(lot.start + 1, lot.end)) - 1
        for at in range(first, last + 1):
            found[at].append(lot)
    return [tuple(one) for one in found]


def bars(lots: Iterable[Lot], slots: Sequence[Slot]) -> list[Bar]:
    """Neighbouring slots that hold the very same one lot are one bar; slots that several share stand alone."""
    found: list[Bar] = []
    for at, here in enumerate(lots_by_slot(lots, slots)):
        if found and len(here) == 1 and found[-1].lots == here and found[-1].last == at - 1:
            found[-1] = found[-1]._replace(last=at)
        elif here:
            found.append(Bar(at, at, here))
    return found


def crowding(plan: PlanFacts, slots: Slots) -> float:
    """The share of used slots that hold more lots than can be read."""
    filled = [here for part in periods(slots, plan) for name in plan.resources
              for here in lots_by_slot(plan.lots(name), slots_of(slots, part)) if here]  # fmt: skip
    return sum(len(here) > CROWD for here in filled) / len(filled) if filled else 0.0


def outside(plan: PlanFacts, slots: Slots) -> list[Lot]:
    """Timed lots that touch no slot of any sheet: on a day the grid has no column for, perhaps."""
    shown = sorted(slot for part in periods(slots, plan) for slot in slots_of(slots, part))
    lots = [lot for name in plan.resources for lot in plan.lots(name) if lot.start is not None]
    seen = {lot.id for here in lots_by_slot(lots, shown) for lot in here}
    return [lot for lot in lots if lot.id not in seen]
