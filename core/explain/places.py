"""Where on a machine a piece of a late order is worth trying."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from core.edit import RowPrices
from core.edit.lot_rows import setup_between, work_map
from core.explain.question import Question
from core.model import Lot
from core.timing.work_map import Minutes

Flags = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]

ROW_PLACES = 3
"""Places of one row to weigh at most, those right behind another lot not counted."""


def places(ask: Question, row: RowPrices, quantity: int) -> list[int]:
    """The starts of a row to weigh: the cheapest by which the piece is complete when due, well apart and of equals
    those near the lot's own time, and some right behind another lot; or the earliest where none is early enough."""
    if row.refused is not None or not len(row.starts):
        return []
    latest = latest_start(ask, row.resource, quantity)
    exact = np.array(sorted({*_exact(ask, row.resource), latest}), np.int64)
    exact = exact[(exact >= ask.since) & _is_free(ask, row.resource, exact, quantity)].tolist()
    usable = np.isfinite(row.prices) & (row.starts >= ask.since) & _is_free(ask, row.resource, row.starts, quantity)
    early = usable & (row.starts <= latest)
    if not early.any() and all(start > latest for start in exact):
        return sorted({*exact, *(int(start) for start in row.starts[usable][:1])})[:ROW_PLACES]
    starts, prices = row.starts[early], row.prices[early]
    usual = latest if ask.lot is None else ask.lot.start or 0
    ranked = np.lexsort((abs(starts - usual), prices.round(3)))
    apart = _apart(starts[ranked].tolist(), _minutes(ask, row.resource, quantity))
    tight = sorted((start for start in exact if start <= latest), key=row.price_at)
    return list(dict.fromkeys((*apart, *tight[:2])))


def _is_free(ask: Question, machine_id: str, starts: Minutes, quantity: int) -> Flags:
    """[s] whether a piece that starts then runs into no lot that will not give way. Where the others are timed anew
    the map knows it."""
    free = starts >= 0
    if ask.others == "retime":
        return free
    begins = work_map(ask.scenario.shop.work_times[machine_id]).coordinates(starts)
    for ahead, behind in _taken(ask, machine_id, _minutes(ask, machine_id, quantity)):
        free = free & ((begins < ahead) | (begins >= behind))
    return free


def _taken(ask: Question, machine_id: str, minutes: int) -> Iterator[tuple[int, int]]:
    """The spans of working coordinates in which a piece of so many minutes may not start: lots that begin before it,
    the changeover included, and those after it that are not pushed."""
    scenario = ask.scenario
    machine, work = scenario.shop.machines[machine_id], scenario.shop.work_times[machine_id]
    ready = work.minutes_before(max(0, machine.available_from or 0))
    yield -1, ready + setup_between(scenario, machine, None, ask.order)[0]
    for lot in _others(ask, machine_id):
        start, end = work.minutes_before(lot.start or 0), work.minutes_before(lot.end or 0)
        gives_way = ask.others == "push" and "start" not in lot.locked and not ask.has_begun(lot)
        ahead = start if gives_way else start - minutes - _setup_after(ask, lot) + 1
        yield ahead, end + setup_between(scenario, machine, lot, ask.order)[0]


def _apart(starts: Iterable[int], minutes: int) -> list[int]:
    kept: list[int] = []
    for start in starts:
        if all(abs(start - other) >= max(1, minutes) for other in kept):
            kept.append(start)
        if len(kept) == ROW_PLACES:
            break
    return kept


def latest_start(ask: Question, machine: str, quantity: int) -> int:
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
    least = work.minutes_before(max(ask.since, scenario.shop.orders[ask.order].release or 0))
    for before in (None, *_others(ask, machine_id)):
        setup, _ = setup_between(scenario, machine, before, ask.order)
        free = max(0, machine.available_from or 0) if before is None else before.end or 0
        start = work.start_at(max(least, work.minutes_before(free) + setup))
        if start is not None:
            yield start


def _others(ask: Question, machine_id: str) -> list[Lot]:
    """The timed lots of a machine besides the one that completes the order."""
    return [slot.lot for slot in ask.scenario.sequences.get(machine_id, ()) if slot.lot is not ask.lot]


def _setup_after(ask: Question, lot: Lot) -> int:
    """Changeover minutes from the order to a lot."""
    orders = ask.scenario.shop.orders
    if lot.order == ask.order:
        return 0
    return ask.scenario.shop.changeover(orders[ask.order].attributes, orders[lot.order].attributes).minutes
