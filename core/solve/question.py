"""Scenarios in which the same is asked about other plans: of whole orders only, or without what decides
nothing."""

from __future__ import annotations

from dataclasses import replace

from core.model import Lot, Order, Plan, Scenario
from core.solve.bounds import read_board


def plain(scenario: Scenario) -> Scenario:
    """The scenario as bounds and proofs should read it, of the same cost in every plan that a search may
    find.

    Orders that lack no pieces lose their free lots on machines, which every search drops; such an order has
    no completion, and so no due date, if none of its other lots has or gets times.
    """
    machines, lots = scenario.shop.machines, scenario.plan.lots
    orders: dict[str, Order] = {}
    gone: list[str] = []
    for name, its in scenario.plan.by_order.items():
        order = scenario.shop.orders[name]
        held = [lot for lot in its if lot.locked or lot.resource not in machines]
        if order.remaining <= sum(lot.quantity for lot in held):
            gone += [lot.id for lot in its if lot not in held]
            if not any(lot.start is not None or _gets_times(scenario, lot) for lot in held):
                orders[name] = replace(order, due=None)
    shop = replace(scenario.shop, orders=scenario.shop.orders.replaced(orders)) if orders else scenario.shop
    return replace(scenario, shop=shop, plan=Plan(lots.without(gone)))


def _gets_times(scenario: Scenario, lot: Lot) -> bool:
    return lot.resource in scenario.shop.machines and scenario.shop.pairing(lot.order, lot.resource).rate is not None


def without_splits(scenario: Scenario) -> Scenario:
    """The scenario in which what an order lacks must be made in one lot."""
    orders: dict[str, Order] = {}
    for need in read_board(scenario).needs:
        if need.free > 1:
            orders[need.order.id] = replace(need.order, max_lots=need.order.max_lots - need.free + 1)
    return replace(scenario, shop=replace(scenario.shop, orders=scenario.shop.orders.replaced(orders)))
