"""Letting go of one item of a clash: an edit, from one scenario to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from core.model import Plan, Scenario
from core.model.modes import mode_id
from core.solve.clash.items import Clash

LONGER = 28
"""Days by which a horizon that is too short is prolonged, or by its own length if that is more."""
LONGEST = 3660


def relax(scenario: Scenario, item: Clash) -> Scenario:
    """The scenario without one lock, rule or date: the lot unlocked, the date dropped, one more lot or
    machine allowed.

    Raises ValueError for an item that cannot be let go.
    """
    if item.kind not in RELAXED:
        raise ValueError(f"This cannot be let go: {item.sentence}")
    return RELAXED[item.kind](scenario, item)


def _unlock_machine(scenario: Scenario, item: Clash) -> Scenario:
    return _with_lot(scenario, item.lot, locked=scenario.plan.lots[item.lot].locked - {"resource"})


def _unlock_start(scenario: Scenario, item: Clash) -> Scenario:
    return _with_lot(scenario, item.lot, locked=scenario.plan.lots[item.lot].locked - {"start"})


def _more_lots(scenario: Scenario, item: Clash) -> Scenario:
    return _with_order(scenario, item.order, max_lots=scenario.shop.orders[item.order].max_lots + 1)


def _more_supports(scenario: Scenario, item: Clash) -> Scenario:
    return _with_order(scenario, item.order, supports=scenario.shop.orders[item.order].supports + 1)


def _prolong(scenario: Scenario, item: Clash) -> Scenario:
    days = scenario.shop.horizon_days
    longer = min(LONGEST, days + max(days, LONGER))
    return replace(scenario, shop=replace(scenario.shop, horizon_days=longer))


def _allow(scenario: Scenario, item: Clash) -> Scenario:
    modes = scenario.shop.modes
    changed = modes.put(replace(modes[mode_id(item.order, item.machine)], allowed=None))
    return replace(scenario, shop=replace(scenario.shop, modes=changed))


def _with_lot(scenario: Scenario, lot_id: str, **fields: Any) -> Scenario:
    lots = scenario.plan.lots
    return replace(scenario, plan=Plan(lots.put(replace(lots[lot_id], **fields))))


def _with_order(scenario: Scenario, order_id: str, **fields: Any) -> Scenario:
    orders = scenario.shop.orders
    return replace(scenario, shop=replace(scenario.shop, orders=orders.put(replace(orders[order_id], **fields))))


def _with_machine(scenario: Scenario, machine_id: str, **fields: Any) -> Scenario:
    machines = scenario.shop.machines
    changed = machines.put(replace(machines[machine_id], **fields))
    return replace(scenario, shop=replace(scenario.shop, machines=changed))


RELAXED: dict[str, Callable[[Scenario, Clash], Scenario]] = {
    "machine lock": _unlock_machine,
    "start lock": _unlock_start,
    "deadline": lambda scenario, item: _with_order(scenario, item.order, deadline=None),
    "release": lambda scenario, item: _with_order(scenario, item.order, release=None),
    "max_lots": _more_lots,
    "min_lot": lambda scenario, item: _with_order(scenario, item.order, min_lot=0),
    "batch": lambda scenario, item: _with_order(scenario, item.order, batch=1),
    "supports": _more_supports,
    "horizon": _prolong,
    "available_from": lambda scenario, item: _with_machine(scenario, item.machine, available_from=None),
    "closed": lambda scenario, item: _with_machine(scenario, item.machine, closed=()),
    "forbidden": _allow,
}
