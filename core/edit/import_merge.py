"""An order book meets the orders already there: what is new, what changed, what is protected, and all of it as one
edit."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields, replace

from core.edit.tables import with_tables
from core.model import Order, Scenario, Table

PROGRESS = frozenset(("produced", "status", "notes"))
"""Fields that say how far an order is; a book may always bring these."""


@dataclass(frozen=True, slots=True)
class OrderDifference:
    """Numbers of orders, by what an import does to them; those that are `gone` from the book stay in the shop.

    `protected` are those among `changed` of which more than the progress changes although a lot of theirs is locked, or
    work on them has begun; `held` are those among `gone` of which that is true.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    protected: tuple[str, ...] = ()
    held: tuple[str, ...] = ()


def compare_orders(scenario: Scenario, orders: Sequence[Order], now: int | None = None) -> OrderDifference:
    """What differs between an order book and the shop; lots that start before the minute `now` count as begun. Raises
    InvalidInput where the book names an order twice."""
    book, known = Table(orders), scenario.shop.orders
    changed = [order for order in book.rows if order.id in known and order != known[order.id]]
    gone = tuple(order_id for order_id in known if order_id not in book)
    return OrderDifference(
        tuple(order.id for order in book.rows if order.id not in known),
        tuple(order.id for order in changed),
        tuple(order.id for order in book.rows if order == known.get(order.id)),
        gone,
        tuple(order.id for order in changed if _is_protected(scenario, order, now)),
        tuple(order_id for order_id in gone if _is_under_way(scenario, order_id, now)),
    )


def _is_protected(scenario: Scenario, order: Order, now: int | None) -> bool:
    known = scenario.shop.orders[order.id]
    return not PROGRESS.issuperset(changed_fields(known, order)) and _is_under_way(scenario, order.id, now)


def _is_under_way(scenario: Scenario, order_id: str, now: int | None) -> bool:
    """Whether work on an order is locked, or has begun."""
    known = scenario.shop.orders[order_id]
    lots = scenario.plan.by_order.get(order_id, ())
    has_begun = known.produced > 0 or any(
        lot.start is not None and now is not None and lot.start < now for lot in lots
    )
    return has_begun or any(lot.locked for lot in lots)


def changed_fields(before: Order, after: Order) -> tuple[str, ...]:
    """The fields in which two orders differ."""
    return tuple(field.name for field in fields(Order) if getattr(before, field.name) != getattr(after, field.name))


def merge_orders(scenario: Scenario, orders: Sequence[Order], keep: Collection[str] = ()) -> Scenario:
    """Take an order book in: orders the shop knows are replaced, the others put behind them; none is removed.

    Of those to `keep`, the protected ones say, only the progress is taken. Raises InvalidInput where the book names an
    order twice.
    """
    known = scenario.shop.orders
    wanted = [_progress(known.get(order.id), order) if order.id in keep else order for order in Table(orders).rows]
    new = [order for order in wanted if order != known.get(order.id)]
    return with_tables(scenario, {"orders": known.put(*new)}) if new else scenario


def _progress(before: Order | None, after: Order) -> Order:
    return replace(before, **{name: getattr(after, name) for name in PROGRESS}) if before else after
