"""The dispatch list of a resource: its lots in their sequence, and what is to be changed over before each."""

from __future__ import annotations

from typing import NamedTuple

from core.evaluate import running_offers
from core.model import Changeover, FrozenMap, Lot, Order, Scenario, Slot


class Line(NamedTuple):
    """A lot in the sequence of its resource, with the changeover before it; `lot` is None where an order has none.

    `changed` are the attributes, with their new values, that differ from what the machine was set up for; `elsewhere`
    are the other resources that have lots of the same order, each once."""

    number: int
    order: Order
    lot: Lot | None
    changeover: Changeover | None = None
    changed: tuple[tuple[str, str], ...] = ()
    elsewhere: tuple[str, ...] = ()

    @property
    def quantity(self) -> int:
        """Pieces of the lot, or what remains of the order where there is none."""
        return self.lot.quantity if self.lot else self.order.remaining

    @property
    def late(self) -> int | None:
        """Minutes by which the lot ends after its order is due; None without both, and where it is in time."""
        if self.lot is None or self.lot.end is None or self.order.due is None:
            return None
        return self.lot.end - self.order.due if self.lot.end > self.order.due else None


def resources_of(scenario: Scenario) -> list[str]:
    """Machines, and the producers that have lots."""
    shop, planned = scenario.shop, scenario.plan.by_resource
    return [*shop.machines, *(name for name in shop.producers if name in planned and name not in shop.machines)]


def lines_of(scenario: Scenario, resource: str) -> list[Line]:
    """The lots of a resource in their sequence."""
    orders, lots = scenario.shop.orders, scenario.plan.by_resource.get(resource, ())
    slots = {slot.lot.id: slot for slot in scenario.sequences.get(resource, ())}
    return [
        Line(number, orders[lot.order], lot, *_before(scenario, resource, slots.get(lot.id)), _elsewhere(scenario, lot))
        for number, lot in enumerate(lots, 1)
    ]


def not_planned(scenario: Scenario) -> list[Line]:
    """The orders of which pieces remain, no lot is planned, and that no producer makes or was asked to make."""
    running = running_offers(scenario.shop)
    placed = scenario.plan.by_order.keys() | running.accepted.keys() | running.open.keys()
    left = [order for order in scenario.shop.orders.rows if order.remaining and order.id not in placed]
    return [Line(number, order, None) for number, order in enumerate(left, 1)]


def _elsewhere(scenario: Scenario, lot: Lot) -> tuple[str, ...]:
    others = (one.resource for one in scenario.plan.by_order[lot.order] if one.resource != lot.resource)
    return tuple(dict.fromkeys(others))


def _before(
    scenario: Scenario, resource: str, slot: Slot | None
) -> tuple[Changeover | None, tuple[tuple[str, str], ...]]:
    if slot is None or slot.changeover is None:
        return None, ()
    orders, machine = scenario.shop.orders, scenario.shop.machines[resource]
    mounted = machine.mounted.attributes if machine.mounted else FrozenMap[str, str]({})
    old = orders[slot.before.order].attributes if slot.before else mounted
    new = orders[slot.lot.order].attributes
    return slot.changeover, tuple((name, new[name]) for name in new if new[name] != old.get(name))
