"""Retiming: the lots of a machine keep their sequence and find their best times around those that stay.

What is exact: for one machine, its sequence and all else as it stands, no other times cost less, to the minute, as
long as `MOST_CELLS` is not passed (beyond, cells of ten minutes find the valley and single minutes its floor). What is
not: machines are timed one after another, so lots of one order on two of them need not be best together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from core.edit.guests import cheapest_place
from core.edit.lot_rows import LotRow, lot_row, timing_row
from core.edit.pushing import pushed_by
from core.model import Lot, Plan, Scenario
from core.timing import Row, best_ends
from core.timing.dropping import best_walk
from core.timing.work_map import Minutes

MOST_CELLS = 3_000_000
"""Minutes to look at in one row, all lots together, before cells are used."""


def retimed(scenario: Scenario, machines: Iterable[str], held: frozenset[str], *, since: int = 0) -> Scenario:
    """The scenario with the rows of these machines timed anew, one after another; lots of `held`, those that begin
    before the minute `since` and those whose start is locked stay. Where that leaves the others no room they are pushed
    instead, and what is then broken is a conflict, to be shown and not to be forbidden."""
    for machine in machines:
        lots = [lot for lot in scenario.plan.by_resource.get(machine, ()) if lot.start is not None]
        staying = held | {lot.id for lot in lots if lot.start is not None and lot.start < since}
        sequence = _sequence(scenario, machine, lots, (held, staying))
        row = None if sequence is None else lot_row(scenario, machine, sequence, staying)
        ends = None if row is None else _ends(row)
        if row is None or ends is None:
            for lot in (lot for lot in reversed(lots) if lot.id in held):
                scenario = pushed_by(scenario, lot, held)
        elif moved := list(_moved(row, ends)):
            scenario = replace(scenario, plan=Plan(scenario.plan.lots.put(*moved)))
    return scenario


def _sequence(
    scenario: Scenario, machine: str, lots: Sequence[Lot], stay: tuple[frozenset[str], frozenset[str]]
) -> list[Lot] | None:
    """The others as they follow one another, each held lot where that costs least; None where one has no room. `stay`
    are those held, and all that stay."""
    held, staying = stay
    sequence = [lot for lot in lots if lot.id not in held]
    placed = set(staying - held)
    for lot in (lot for lot in lots if lot.id in held):
        place = cheapest_place(scenario, lot_row(scenario, machine, sequence, placed), lot)
        if place is None:
            return None
        sequence.insert(place, lot)
        placed.add(lot.id)
    return sequence


def _ends(row: LotRow) -> Minutes | None:
    """Where the lots of a row end. Deadlines give way where not all can be kept: that is a conflict to be shown."""
    ends = exact_ends(timing_row(row))
    return exact_ends(timing_row(row, with_deadlines=False)) if ends is None else ends


def exact_ends(row: Row) -> Minutes | None:
    """End coordinates of least total cost, or None where some lot has no room; see above for what is exact."""
    if not len(row.gap):
        return row.gap
    earliest = np.cumsum(row.gap)
    if int(np.maximum(row.high - np.maximum(row.low, earliest), 0).sum()) > MOST_CELLS:
        return best_ends(row, best_walk)
    return best_walk(row, row.work.walls(1))


def _moved(row: LotRow, ends: Minutes) -> Iterable[Lot]:
    begins = row.work.starts_at(ends - row.minutes)
    until = np.where(row.minutes > 0, row.work.ends_at(ends), begins)
    for lot, fixed, start, end in zip(row.lots, row.fixed.tolist(), begins.tolist(), until.tolist(), strict=True):
        if fixed < 0 and (lot.start, lot.end) != (start, end):
            yield replace(lot, start=start, end=end)
