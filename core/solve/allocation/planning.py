"""From an allocation to the plan of a scenario, and back to what the present plan would be as one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.errors import NoPlanFound
from core.evaluate import find_conflicts
from core.language import tr
from core.model import Lot, Order, Plan, Scenario, Table
from core.solve.allocation.answer import Allocation, allocate, is_possible, total_of
from core.solve.allocation.flow import LEFT
from core.solve.allocation.sequencing import scheduled
from core.solve.allocation.table import CostTable, cost_table, waiting
from core.solve.allocation.why import crowded
from core.solve.allocation.words import listed
from core.solve.drafting.parts import round_up


def present_choice(scenario: Scenario, table: CostTable) -> tuple[int, ...]:
    """The machine that the present plan has for each order of the table, the first where there are several; LEFT (-1)
    where it has none."""
    column = {name: c for c, name in enumerate(table.machines)}
    return tuple(
        next((column[lot.resource] for lot in scenario.plan.by_order.get(order, ()) if lot.resource in column), LEFT)
        for order in table.orders
    )


def as_good_now(scenario: Scenario, allocation: Allocation) -> bool:
    """Whether the present plan is one lot for each order that is done, whole, and costs no more than an allocation."""
    table, lots = allocation.table, scenario.plan.by_order
    ours = [lots.get(order, ()) for order in table.orders]
    pieces = [sum(lot.quantity for lot in its) for its in ours]
    needs = [scenario.shop.orders[order].remaining for order in table.orders]
    if any(len(its) > 1 or (its and have < need) for its, have, need in zip(ours, pieces, needs, strict=True)):
        return False
    if any(one.kind != "unscheduled" for one in find_conflicts(scenario)):
        return False
    choice = present_choice(scenario, table)
    return is_possible(table, choice) and choice.count(LEFT) == allocation.choice.count(LEFT) and (
        total_of(table, choice) <= allocation.total
    )


def lots_of(scenario: Scenario, allocation: Allocation) -> tuple[Lot, ...]:
    """The lots, without times, of all orders of an allocation that are done: those of the present plan that are locked
    or on producers as they are, one more on the machine for what is missing then.

    A free lot that already stands on its machine keeps its id and its pieces where they are enough.
    """
    known = set(scenario.plan.lots)
    lots: list[Lot] = []
    for order, machine in allocation.pairs:
        lots += _lots_of_order(scenario, scenario.shop.orders[order], machine, known)
    lots += [lot for order in allocation.left for lot in _kept(scenario, order)]
    return tuple(lots)


def _kept(scenario: Scenario, order: str) -> list[Lot]:
    machines = scenario.shop.machines
    return [lot for lot in scenario.plan.by_order.get(order, ()) if lot.locked or lot.resource not in machines]


def _lots_of_order(scenario: Scenario, order: Order, machine: str, known: set[str]) -> Iterator[Lot]:
    kept = _kept(scenario, order.id)
    yield from kept
    missing = order.remaining - sum(lot.quantity for lot in kept)
    if missing <= 0:
        return
    pieces = max(round_up(missing, order.batch), round_up(order.min_lot, order.batch))
    free = [lot for lot in scenario.plan.by_order.get(order.id, ()) if lot not in kept]
    same = next((lot for lot in free if lot.resource == machine and lot.quantity == pieces), None)
    if same is not None:
        yield same if same.start is None else replace(same, start=None, end=None)
        return
    name = free[0].id if free else _free_name(order.id, known)
    known.add(name)
    yield Lot(name, order.id, machine, pieces)


def _free_name(order: str, known: set[str]) -> str:
    return next(name for name in (order, *(f"{order}.{k}" for k in range(2, len(known) + 3))) if name not in known)


def lots_beside(scenario: Scenario, orders: Iterable[str]) -> tuple[Lot, ...]:
    """Lots, without times, of orders that only machines without times can do: what is locked or on producers, and for
    the rest the machine that makes their total least.

    Raises NoPlanFound where one finds none.
    """
    orders = list(orders)
    missing = set(waiting(scenario)).intersection(orders)
    table = cost_table(scenario, [order for order in orders if order in missing])
    allocation = allocate(table)
    if allocation.left:
        orders = listed(allocation.left)
        raise NoPlanFound(tr("{orders} would be left: {reason}.", orders=orders, reason=crowded(table)))
    others = [lot for order in orders if order not in missing for lot in _kept(scenario, order)]
    return (*lots_of(scenario, allocation), *others)


def plan_of(scenario: Scenario, allocation: Allocation) -> Plan:
    """The plan that does an allocation: with times where a machine keeps them, its orders one after the other.

    Lots of orders that need no machine stay where they are locked or on a producer. Raises NoPlanFound where the time
    of the machines does not suffice.
    """
    untimed, ours = list(lots_of(scenario, allocation)), set(allocation.table.orders)
    missing = set(waiting(scenario))
    untimed += [
        lot for lot in scenario.plan.lots.rows
        if lot.order not in ours and (lot.order in missing or lot in _kept(scenario, lot.order))
    ]  # fmt: skip
    position = scenario.shop.machines.position
    able = {lot.order: (position(lot.resource),) for lot in untimed if _keeps_time(scenario, lot)}
    if not able:
        return Plan(Table(untimed))
    beside = [lot for lot in untimed if lot.order not in able]
    return Plan(Table([*scheduled(scenario, able, beside), *beside]))


def _keeps_time(scenario: Scenario, lot: Lot) -> bool:
    shop = scenario.shop
    return lot.resource in shop.machines and shop.pairing(lot.order, lot.resource).rate is not None
