"""Where on a machine a piece of a late order is worth trying."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from core.edit import RowPrices
from core.edit.lot_rows import setup_between
from core.explain.question import Question

ROW_PLACES = 3
"""Places of one row to weigh at most, those right behind another lot not counted."""


def places(ask: Question, row: RowPrices, quantity: int) -> list[int]:
    """The starts of a row to weigh: the cheapest by which the piece is complete when due, well apart, and those right
    behind another lot; or the earliest where none is early enough."""
    if row.refused is not None or not len(row.starts):
        return []
    latest = _latest(ask, row.resource, quantity)
    usable = np.isfinite(row.prices) & (row.starts >= ask.since)
    exact = list(dict.fromkeys(_exact(ask, row.resource)))
    early = usable & (row.starts <= latest)
    if not early.any() and all(start > latest for start in exact):
        return sorted({*exact, *(int(start) for start in row.starts[usable][:1])})[:ROW_PLACES]
    starts, prices = row.starts[early], row.prices[early]
    apart = _apart(starts[np.argsort(prices, kind="stable")].tolist(), _minutes(ask, row.resource, quantity))
    tight = sorted((start for start in (*exact, latest) if ask.since <= start <= latest), key=row.price_at)
    return list(dict.fromkeys((*apart, *tight[:2])))


def _apart(starts: Iterable[int], minutes: int) -> list[int]:
    kept: list[int] = []
    for start in starts:
        if all(abs(start - other) >= max(1, minutes) for other in kept):
            kept.append(start)
        if len(kept) == ROW_PLACES:
            break
    return kept


def _latest(ask: Question, machine: str, quantity: int) -> int:
    """The last start by which so many pieces are complete when due; -1 where there is none."""
    work = ask.scenario.shop.work_times[machine]
    coordinate = work.minutes_before(ask.due) - _minutes(ask, machine, quantity)
    start = work.start_at(coordinate) if coordinate >= 0 else None
    return -1 if start is None else start


def _minutes(ask: Question, machine: str, quantity: int) -> int:
    return ask.scenario.shop.lot_minutes(ask.order, machine, quantity) or 0


def _exact(ask: Question, machine_id: str) -> Iterator[int]:
    """The earliest starts in each place of a machine's sequence, to the minute: the map looks at one in a few."""
    scenario = ask.scenario
    machine, work = scenario.shop.machines[machine_id], scenario.shop.work_times[machine_id]
    slots = [slot.lot for slot in scenario.sequences.get(machine_id, ()) if ask.lot is None or slot.lot is not ask.lot]
    least = work.minutes_before(max(ask.since, scenario.shop.orders[ask.order].release or 0))
    for before in (None, *slots):
        setup, _ = setup_between(scenario, machine, before, ask.order)
        free = max(0, machine.available_from or 0) if before is None else before.end or 0
        start = work.start_at(max(least, work.minutes_before(free) + setup))
        if start is not None:
            yield start
