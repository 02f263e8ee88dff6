"""Small shops for tests, so small that every answer can be checked by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

from core.model import FrozenMap, Lot, Machine, Order, Plan, Scenario, Shop, Table

EPOCH = date(2026, 9, 7)
"""A Monday."""


def order(order_id: str = "A", quantity: int = 1000, **fields: Any) -> Order:
    """An order of format 24x44, red, design D1, unless said otherwise."""
    fields.setdefault("attributes", FrozenMap({"format": "24x44", "colour": "red", "design": "D1"}))
    return Order(order_id, quantity, **fields)


def machine(machine_id: str = "M1", rate: float = 1000, **fields: Any) -> Machine:
    """An always-open machine that makes format 24x44 at so many pieces per hour."""
    fields.setdefault("rates", FrozenMap({"24x44": rate}))
    return Machine(machine_id, **fields)


def lot(lot_id: str, order_id: str, resource: str, quantity: int, start: int | None = None, end: int | None = None,
        *locked: str) -> Lot:
    """A lot, with what the hand locked."""
    return Lot(lot_id, order_id, resource, quantity, start, end, frozenset(locked))


def shop(orders: list[Order] | None = None, machines: list[Machine] | None = None, **fields: Any) -> Shop:
    """A shop from 7 September 2026 with one order and one machine, unless said otherwise."""
    return Shop(EPOCH, orders=Table(orders or [order()]), machines=Table(machines or [machine()]), **fields)


def scenario(the_shop: Shop | None = None, *lots: Lot) -> Scenario:
    """A scenario with these lots."""
    return Scenario(the_shop or shop(), Plan(Table(lots)))
