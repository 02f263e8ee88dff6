"""Pushing: the lots after one on its machine move right, just as far as they must."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from core.edit.lot_times import beyond_horizon
from core.errors import EditRefused
from core.model import Lot, Plan, Scenario


def with_lot(scenario: Scenario, lot: Lot, *, push: bool) -> Scenario:
    """A scenario with one lot put in or replaced, its followers pushed if so asked; itself if the plan has this very
    lot."""
    lots = scenario.plan.lots
    if lots.get(lot.id) == lot:
        return scenario
    after = replace(scenario, plan=Plan(lots.put(lot)))
    return pushed_by(after, lot) if push else after


def pushed_by(scenario: Scenario, lot: Lot, held: frozenset[str] = frozenset()) -> Scenario:
    """The followers of a lot moved right just as far as they must; those of `held` stay, as those with a locked start
    do."""
    if lot.start is None or lot.resource not in scenario.shop.machines:
        return scenario
    pushed = list(_pushed(scenario, lot, held))
    return replace(scenario, plan=Plan(scenario.plan.lots.put(*pushed))) if pushed else scenario


def _pushed(scenario: Scenario, lot: Lot, held: frozenset[str]) -> Iterator[Lot]:
    """The followers that must move, each where it then stands; those whose start is locked stay and are passed over."""
    last = lot
    for follower in _followers(scenario, lot):
        if "start" in follower.locked or follower.id in held:
            last = max(last, follower, key=_end)
            continue
        start = _earliest(scenario, last, follower)
        if follower.start is not None and start <= follower.start:
            return
        last = _moved(scenario, follower, start)
        yield last


def _followers(scenario: Scenario, lot: Lot) -> list[Lot]:
    """The lots that begin no earlier; one that begins in the same minute gives way."""
    slots = scenario.sequences[lot.resource]
    return [slot.lot for slot in slots if slot.start >= (lot.start or 0) and slot.lot.id != lot.id]


def _earliest(scenario: Scenario, before: Lot, after: Lot) -> int:
    shop = scenario.shop
    minutes = 0
    if before.order != after.order:
        minutes, _ = shop.changeover(shop.orders[before.order].attributes, shop.orders[after.order].attributes)
    work = shop.work_times[after.resource]
    start = work.start_at(work.minutes_before(_end(before)) + minutes)
    if start is None:
        raise EditRefused(beyond_horizon(scenario, after.order, after.resource))
    return start


def _moved(scenario: Scenario, lot: Lot, start: int) -> Lot:
    work = scenario.shop.work_times[lot.resource]
    minutes = scenario.shop.lot_minutes(lot.order, lot.resource, lot.quantity)
    if minutes is None:  # a lot that should not be here keeps the working time it has
        minutes = work.minutes_between(lot.start or 0, _end(lot))
    end = work.end_of(start, minutes)
    if end is None:
        raise EditRefused(beyond_horizon(scenario, lot.order, lot.resource))
    return replace(lot, start=start, end=end)


def _end(lot: Lot) -> int:
    return lot.end or 0
