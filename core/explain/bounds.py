"""What keeps a lot from starting earlier: each rule that does, with the first minute it allows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from core.edit.lot_rows import setup_between
from core.model import Lot, Scenario


class Bound(NamedTuple):
    """A rule that holds a lot: the working `coordinate` of its machine before which it may not start, the wall-clock
    minute `since` from which the way would be free if the machine worked, what kind of rule, the changeover minutes
    in it, and the lot it comes from, if it does from one."""

    coordinate: int
    since: int
    kind: str
    setup: int = 0
    lot: Lot | None = None


def bounds_of(scenario: Scenario, lot: Lot) -> list[Bound]:
    """Every rule that says how early a timed lot on a machine may start, the one that allows least first."""
    return sorted(_bounds(scenario, lot), key=lambda bound: bound[:2], reverse=True)


def _bounds(scenario: Scenario, lot: Lot) -> Iterator[Bound]:
    shop = scenario.shop
    machine, work, order = shop.machines[lot.resource], shop.work_times[lot.resource], shop.orders[lot.order]
    base, before = max(0, machine.available_from or 0), before_on_machine(scenario, lot)
    setup, _ = setup_between(scenario, machine, before, lot.order)
    first_setup = 0 if before else setup
    kind = "available" if base else "begin"
    yield Bound(work.minutes_before(base) + first_setup, base, kind, first_setup)
    if order.release is not None:
        yield Bound(work.minutes_before(order.release), order.release, "release")
    if before is not None and before.end is not None:
        yield Bound(work.minutes_before(before.end) + setup, before.end, "before", setup, before)
    other = _holding_support(scenario, lot)
    if other is not None and other.end is not None:
        yield Bound(work.minutes_before(other.end), other.end, "supports", 0, other)


def before_on_machine(scenario: Scenario, lot: Lot) -> Lot | None:
    """Of the lots that stand before one on its machine, the one that ends last."""
    slots = scenario.sequences.get(lot.resource, ())
    place = next((n for n, slot in enumerate(slots) if slot.lot.id == lot.id), 0)
    return max((slot.lot for slot in slots[:place]), key=lambda one: (one.end or 0, one.start or 0), default=None)


def _holding_support(scenario: Scenario, lot: Lot) -> Lot | None:
    """The lot of the same order that ends last of those that leave it no support until they end."""
    order = scenario.shop.orders[lot.order]
    others = [one for one in scenario.plan.by_order[lot.order]
              if one.id != lot.id and one.resource != lot.resource and one.resource in scenario.shop.machines
              and one.start is not None and one.end is not None and one.start < one.end]
    holding = [one for one in others if (one.end or 0) <= (lot.start or 0)
               and _machines_at(others, (one.end or 0) - 1) >= order.supports]
    return max(holding, key=lambda one: one.end or 0, default=None)


def _machines_at(lots: list[Lot], minute: int) -> int:
    return len({one.resource for one in lots if (one.start or 0) <= minute < (one.end or 0)})
