"""The sequence of lots on each machine, and the changeovers between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from core.model.changeovers import Changeover
from core.model.plan import Lot, Plan
from core.model.resources import Machine
from core.model.shop import Shop


class Slot(NamedTuple):
    """A lot with times in the sequence of its machine: the lot before it there, and the changeover between the two.

    The first lot has none before it; its changeover starts from what is mounted. A lot that continues its order has no
    changeover, not even one of 0 minutes."""

    lot: Lot
    start: int
    end: int
    before: Lot | None
    changeover: Changeover | None


def sequences(shop: Shop, plan: Plan) -> Mapping[str, tuple[Slot, ...]]:
    """The lots with times of each machine that has any, by start."""
    rows = ((shop.machines.get(resource), lots) for resource, lots in plan.by_resource.items())
    found = {machine.id: tuple(_slots(shop, machine, lots)) for machine, lots in rows if machine}
    return {machine_id: slots for machine_id, slots in found.items() if slots}


def _slots(shop: Shop, machine: Machine, lots: Iterable[Lot]) -> Iterator[Slot]:
    order, before = machine.mounted.order if machine.mounted else None, None
    mounted = machine.mounted.attributes if machine.mounted else None
    for lot in lots:
        if lot.start is None or lot.end is None:
            continue
        attributes = shop.orders[lot.order].attributes
        changeover = None if lot.order == order else shop.changeover(mounted, attributes)
        yield Slot(lot, lot.start, lot.end, before, changeover)
        order, before, mounted = lot.order, lot, attributes
