"""A table that is imported meets the rows already there: what is new, what changed, what is protected, and all of it
as one edit."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from core.edit.references import NAMED_IN
from core.edit.tables import table_of, with_tables
from core.model import Lot, Order, Scenario, Table
from core.model.modes import mode_id, pair

PROGRESS = frozenset(("produced", "status", "notes"))
"""Fields that say how far an order is; a book may always bring these."""


@dataclass(frozen=True, slots=True)
class OrderDifference:
    """Numbers of orders, or ids of other rows, by what an import does to them; those that are `gone` from the book stay
    in the shop.

    `protected` are those among `changed` of which more than the progress changes although a lot of theirs is locked, or
    work on them has begun (of other rows: those that would forbid such work, new ones too); `held` are those among
    `gone` of which that is true.
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


def compare_rows(scenario: Scenario, table: str, rows: Sequence[Any], now: int | None = None) -> OrderDifference:
    """What differs between imported rows of any table and the shop; lots that start before the minute `now` count as
    begun. A row is protected where it would forbid work that is locked or has begun; an import moves no lot. Raises
    InvalidInput where two rows have one id."""
    if table == "orders":
        return compare_orders(scenario, rows, now)
    book, known = Table(rows), table_of(scenario, table)
    gone = tuple(row_id for row_id in known if row_id not in book)
    changed = [row.id for row in book.rows if row.id in known and row != known[row.id]]
    held = list(_held_lots(scenario, now))
    forbidden = _forbidden(scenario, table, book, held)
    return OrderDifference(
        tuple(row.id for row in book.rows if row.id not in known),
        tuple(changed),
        tuple(row.id for row in book.rows if row == known.get(row.id)),
        gone,
        tuple(row.id for row in book.rows if row.id in forbidden and row != known.get(row.id)),
        tuple(row_id for row_id in gone if row_id in _named_by(table, held)),
    )


def _held_lots(scenario: Scenario, now: int | None) -> Iterator[Lot]:
    """The lots that are locked or have begun."""
    for lot in scenario.plan.lots.rows:
        if lot.locked or (lot.start is not None and now is not None and lot.start < now):
            yield lot


def _named_by(table: str, lots: Sequence[Lot]) -> set[str]:
    """The rows of a table without which these lots cannot be."""
    names = [field for name, field in NAMED_IN.get(table, ()) if name == "lots"]
    return {getattr(lot, field) for lot in lots for field in names}


def _forbidden(scenario: Scenario, table: str, rows: Table[Any], held: Sequence[Lot]) -> set[str]:
    """The rows after whose import a lot that is held could not be made where it is."""
    if table not in ("machines", "producers", "modes"):
        return set()
    before, found = scenario.shop, set[str]()
    for lot in held:
        row = rows.get(mode_id(lot.order, lot.resource) if table == "modes" else lot.resource)
        if row is None or not before.pairing(lot.order, lot.resource).is_allowed:
            continue
        override = row if table == "modes" else before.modes.get(mode_id(lot.order, lot.resource))
        resource = before.resource(lot.resource) if table == "modes" else row
        if resource and not pair(before.orders[lot.order], resource, override).is_allowed:
            found.add(row.id)
    return found


def merge_rows(scenario: Scenario, tables: Mapping[str, Sequence[Any]], keep: Collection[str] = ()) -> Scenario:
    """Take imported rows of several tables in, as one edit: known ones are replaced, new ones put behind them, and none
    is removed; those to `keep` do not come in. Changeover rules come in the order of the book. Raises InvalidInput
    where a row names one that is not there, or two have one id."""
    merged = {name: _merged(scenario, name, rows, keep) for name, rows in tables.items() if rows}
    return with_tables(scenario, {name: table for name, table in merged.items() if table != table_of(scenario, name)})


def _merged(scenario: Scenario, name: str, rows: Sequence[Any], keep: Collection[str]) -> Table[Any]:
    known = table_of(scenario, name)
    told = (known.get(row.id) if row.id in keep else row for row in Table(rows).rows)
    wanted = [row for row in told if row is not None]
    new = [row for row in wanted if row != known.get(row.id)]
    return _in_order(known, Table(wanted)) if name == "rules" else known.put(*new)


def _in_order(known: Table[Any], book: Table[Any]) -> Table[Any]:
    """The rules of a book in its order, before all others, so that none of them is hidden; as they stand where the
    project has every one of them in that order."""
    if [row for row in known.rows if row.id in book] == list(book.rows):
        return known
    return Table((*book.rows, *(row for row in known.rows if row.id not in book)))
