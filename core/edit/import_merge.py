"""An order book meets the orders already there: what is new, what changed, and both as one edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from core.edit.tables import with_tables
from core.model import Order, Scenario, Table


@dataclass(frozen=True, slots=True)
class OrderDifference:
    """Numbers of orders, by what an import does to them; those that are `gone` from the book stay in the shop."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


def compare_orders(scenario: Scenario, orders: Sequence[Order]) -> OrderDifference:
    """What differs between an order book and the shop. Raises InvalidInput where the book names an order twice."""
    book, known = Table(orders), scenario.shop.orders
    return OrderDifference(
        tuple(order.id for order in book.rows if order.id not in known),
        tuple(order.id for order in book.rows if order.id in known and order != known[order.id]),
        tuple(order.id for order in book.rows if order == known.get(order.id)),
        tuple(order_id for order_id in known if order_id not in book),
    )


def changed_fields(before: Order, after: Order) -> tuple[str, ...]:
    """The fields in which two orders differ."""
    return tuple(field.name for field in fields(Order) if getattr(before, field.name) != getattr(after, field.name))


def merge_orders(scenario: Scenario, orders: Sequence[Order]) -> Scenario:
    """Take an order book in: orders the shop knows are replaced, the others put behind them; none is removed. Raises
    InvalidInput where the book names an order twice."""
    known = scenario.shop.orders
    new = [order for order in Table(orders).rows if order != known.get(order.id)]
    return with_tables(scenario, {"orders": known.put(*new)}) if new else scenario
