"""A detail of a scenario: a few machines with their lots, all of them locked but those of a few orders.

The search that plans a whole factory plans a detail in milliseconds, and what it finds fits into the whole: the cost
of the whole changes by what the cost of the detail does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from core.model import LOCKS, Lot, Order, Plan, Scenario, Table
from core.solve.stability import Stability


def cut_out(scenario: Scenario, free: Iterable[str], machines: Iterable[str], stability: Stability) -> Scenario:
    """The detail in which the lots of `free` orders may move on `machines`, which must hold all their lots but those
    on producers."""
    shop, moving, here = scenario.shop, frozenset(free), frozenset(machines)
    lots = [lot for lot in scenario.plan.lots.rows if lot.order in moving or lot.resource in here]
    held: dict[str, list[Lot]] = {order: [] for order in moving}
    for lot in lots:
        held.setdefault(lot.order, []).append(lot)
    orders = [
        _released(order, stability) if order.id in moving else _settled(order, held[order.id])
        for order in shop.orders.rows if order.id in held
    ]
    inside = replace(
        shop, orders=Table(orders), offers=Table(),
        machines=Table(machine for machine in shop.machines.rows if machine.id in here),
        modes=Table(m for m in shop.modes.rows if m.order in held and m.resource in (here | shop.producers.keys())),
    )
    plan = Plan(Table(_as_it_may_move(lot, lot.order in moving, stability) for lot in lots))
    return replace(scenario, shop=inside, plan=plan)


def _released(order: Order, stability: Stability) -> Order:
    """An order none of whose lots begins before what is not to be touched."""
    if stability.since is None:
        return order
    return replace(order, release=max(order.release or 0, stability.since))


def _settled(order: Order, lots: list[Lot]) -> Order:
    """An order of which nothing is to be decided: all of it is in these lots, and its dates matter no more."""
    pieces = sum(lot.quantity for lot in lots)
    return replace(order, quantity=pieces, produced=0, release=None, due=None, deadline=None)


def _as_it_may_move(lot: Lot, moves: bool, stability: Stability) -> Lot:
    if not moves or is_started(lot, stability):
        return replace(lot, locked=LOCKS if lot.start is not None else LOCKS - {"start"})
    return replace(lot, locked=lot.locked | {"resource"}) if stability.keep_machines else lot


def is_started(lot: Lot, stability: Stability) -> bool:
    """Whether a lot begins before what is not to be touched."""
    return stability.since is not None and lot.start is not None and lot.start < stability.since


def put_back(scenario: Scenario, detail: Scenario, plan: Plan, home: Plan) -> Plan:
    """The whole plan with what was found for a detail. Lots that stayed are the very same, and so are their locks;
    each lot of an order that moved takes the id of the lot of `home` it is most like."""
    before = detail.plan.lots
    moving = {lot.order for lot in plan.lots.rows if before.get(lot.id) != lot}
    kept = [lot for lot in scenario.plan.lots.rows if lot.order not in moving]
    taken = {lot.id for lot in kept} | set(home.lots)
    locks = {lot.id: lot.locked for lot in scenario.plan.lots.rows}
    found: list[Lot] = []
    for order in sorted(moving):
        own = [replace(lot, locked=locks.get(lot.id, frozenset())) for lot in plan.by_order.get(order, ())]
        found += named(own, home.by_order.get(order, ()), taken)
    return Plan(Table([*kept, *found]))


def named(lots: Iterable[Lot], old: Iterable[Lot], taken: set[str]) -> list[Lot]:
    """These lots under the ids of the old ones they are most like: in the same place, else on the same machine, else
    any; new ids for those that are more."""
    left, ids = {lot.id: lot for lot in old}, {}
    waiting = list(lots)
    for alike in (_same_lock, _same_place, _same_machine, _any):
        for lot in list(waiting):
            match = next((other for other in left.values() if alike(lot, other)), None)
            if match:
                ids[id(lot)] = match.id
                del left[match.id]
                waiting.remove(lot)
    return [replace(lot, id=ids.get(id(lot)) or _new_id(lot.order, taken)) for lot in lots]


Alike = Callable[[Lot, Lot], bool]


def _same_lock(one: Lot, other: Lot) -> bool:
    return bool(other.locked) and one.id == other.id


def _same_place(one: Lot, other: Lot) -> bool:
    return (one.resource, one.start, one.quantity) == (other.resource, other.start, other.quantity)


def _same_machine(one: Lot, other: Lot) -> bool:
    return one.resource == other.resource and not other.locked


def _any(one: Lot, other: Lot) -> bool:
    return not other.locked


def _new_id(order: str, taken: set[str]) -> str:
    number = 1
    while f"{order}.{number}" in taken:
        number += 1
    taken.add(f"{order}.{number}")
    return f"{order}.{number}"


def where_lots_are(scenario: Scenario) -> Mapping[str, frozenset[str]]:
    """The machines that carry lots of each order."""
    machines = scenario.shop.machines
    return {
        order: frozenset(lot.resource for lot in lots if lot.resource in machines)
        for order, lots in scenario.plan.by_order.items()
    }
