"""Which machines may make which orders, asked once for orders that are alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.model import Order, Scenario, Shop
from core.model.modes import Pairing, pair

OrderKind = tuple[str | None, float | None, float | None, float | None, str, int]
"""What orders that are alike share."""
Able = tuple[tuple[int, ...], tuple[int, ...]]
"""Machines that can with a rate, and those that can and keep no times."""


def order_kind(order: Order) -> OrderKind:
    """All that decides which machines may make an order and how fast, overrides apart."""
    return (order.format, order.length_mm, order.width_mm, order.thickness_mm, order.material, order.passes)


@dataclass(frozen=True, slots=True)
class Abilities:
    """For every order that must be planned or has lots, the positions of the machines that can: with a rate
    (`timed`), or keeping no times (`untimed`)."""

    timed: Mapping[str, tuple[int, ...]]
    untimed: Mapping[str, tuple[int, ...]]


def find_abilities(scenario: Scenario) -> Abilities:
    """Go through the orders that remain to be made or have lots in the plan."""
    shop, planned = scenario.shop, scenario.plan.by_order
    alike: dict[OrderKind, Able] = {}
    overrides = _overrides(shop)
    timed, untimed = {}, {}
    for order in shop.orders.rows:
        if not order.remaining and order.id not in planned:
            continue
        kind = order_kind(order)
        if kind not in alike:
            alike[kind] = _able([pair(order, machine, None) for machine in shop.machines.rows])
        timed[order.id], untimed[order.id] = alike[kind]
        if order.id in overrides:
            given = overrides[order.id]
            pairings = [given.get(m) or pair(order, machine, None) for m, machine in enumerate(shop.machines.rows)]
            timed[order.id], untimed[order.id] = _able(pairings)
    return Abilities(timed, untimed)


def _able(pairings: Sequence[Pairing]) -> Able:
    allowed = [(m, pairing) for m, pairing in enumerate(pairings) if pairing.is_allowed]
    return tuple(m for m, one in allowed if one.rate is not None), tuple(m for m, one in allowed if one.rate is None)


def _overrides(shop: Shop) -> dict[str, dict[int, Pairing]]:
    found: dict[str, dict[int, Pairing]] = {}
    for mode in shop.modes.rows:
        if mode.resource in shop.machines:
            machine = shop.machines[mode.resource]
            pairing = pair(shop.orders[mode.order], machine, mode)
            found.setdefault(mode.order, {})[shop.machines.position(machine.id)] = pairing
    return found
