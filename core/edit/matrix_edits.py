"""What may be done with a table of costs, orders × machines: functions from one scenario to the next. They raise
EditRefused or InvalidInput with sentences, and then nothing is changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import NamedTuple

from core.edit.plan_edits import replace_plan
from core.edit.shop_edits import set_field
from core.edit.tables import free_id, rows_of, taken_ids, with_tables
from core.errors import EditRefused
from core.language import tr
from core.model import Lot, Machine, Mode, Order, Plan, Scenario
from core.model.modes import mode_id

Pair = tuple[str, str]
"""An order and a machine, by their ids."""


class NewMatrix(NamedTuple):
    """A table of costs by titles: a row for each order, a column for each machine; None is not allowed."""

    orders: Sequence[str]
    machines: Sequence[str]
    costs: Sequence[Sequence[float | None]]


def set_costs(scenario: Scenario, costs: Mapping[Pair, float | None]) -> Scenario:
    """Give pairs other costs, typed by hand, which allows them again where a hand had forbidden them; None takes the
    cost away, and a lock that could not be kept then."""
    after = _unlocked(scenario, [pair for pair, cost in costs.items() if cost is None])
    return _with_modes(after, {
        pair: {"cost": cost, "cost_from": None if cost is None else "typed", "allowed": None}
        for pair, cost in costs.items()})  # fmt: skip


def forbid_pairs(scenario: Scenario, pairs: Sequence[Pair]) -> Scenario:
    """Say that orders may not go on machines; the costs stay for the day they may again. A lock there, which could not
    be kept, is taken off."""
    return _with_modes(_unlocked(scenario, pairs), {pair: {"allowed": False} for pair in pairs})


def allow_pairs(scenario: Scenario, pairs: Iterable[Pair]) -> Scenario:
    """Take back that orders may not go on machines."""
    modes = scenario.shop.modes
    forbidden = [pair for pair in pairs if (mode := modes.get(mode_id(*pair))) and mode.allowed is False]
    return _with_modes(scenario, {pair: {"allowed": None} for pair in forbidden})


def machine_down(scenario: Scenario, machine_id: str) -> Scenario:
    """Let a machine take no orders, as when it is broken: its lots leave the plan, locked or not; its costs stay."""
    after = set_field(scenario, "machines", machine_id, "max_orders", 0)
    gone = [lot.id for lot in scenario.plan.lots.rows if lot.resource == machine_id]
    return replace_plan(after, Plan(after.plan.lots.without(gone))) if gone else after


def machine_up(scenario: Scenario, machine_id: str) -> Scenario:
    """Let a machine that was down take as many orders again as all others say they do, or as the rules give it."""
    said = {one.max_orders for one in scenario.shop.machines.rows if one.id != machine_id and one.max_orders != 0}
    return set_field(scenario, "machines", machine_id, "max_orders", said.pop() if len(said) == 1 else None)


def put_on(scenario: Scenario, order_id: str, machine_id: str, *, lock: bool = True) -> Scenario:
    """Let one order, whole, be done by one machine, and lock it there; what else stands there stays, as a conflict."""
    order = rows_of(scenario, "orders", [order_id])[0]
    rows_of(scenario, "machines", [machine_id])
    lots = scenario.plan.by_order.get(order_id, ())
    here = next((lot for lot in lots if lot.resource == machine_id), None)
    kept = here or Lot(free_id(scenario, "lots", order_id), order_id, machine_id, max(1, order.remaining))
    kept = replace(kept, locked=kept.locked | {"resource"} if lock else kept.locked - {"resource"})
    table = scenario.plan.lots.without(lot.id for lot in lots if lot is not here)
    return replace_plan(scenario, Plan(table.put(kept)))


def take_off(scenario: Scenario, pairs: Iterable[Pair]) -> Scenario:
    """Take orders off machines: the lots of these pairs leave the plan."""
    wanted = frozenset(pairs)
    gone = [lot.id for lot in scenario.plan.lots.rows if (lot.order, lot.resource) in wanted]
    return replace_plan(scenario, Plan(scenario.plan.lots.without(gone))) if gone else scenario


def take_matrix(scenario: Scenario, matrix: NewMatrix) -> Scenario:
    """Take a titled table of costs in: orders and machines that are not there yet are added under their titles, the
    costs of every pair of the table become those it says, and nothing else changes."""
    orders = _known(scenario.shop.orders, matrix.orders)
    machines = _known(scenario.shop.machines, matrix.machines)
    if twin := next((name for name in machines if name in scenario.shop.producers), None):
        raise EditRefused(tr("{name} is a producer already; a machine needs another name.", name=twin))
    new_orders = [Order(name, 1) for name in orders if name not in scenario.shop.orders]
    new_machines = [Machine(name) for name in machines if name not in scenario.shop.machines]
    shop = scenario.shop
    after = with_tables(scenario, {
        "orders": shop.orders.put(*new_orders) if new_orders else shop.orders,
        "machines": shop.machines.put(*new_machines) if new_machines else shop.machines})  # fmt: skip
    return set_costs(after, {
        (order, machine): cost
        for order, row in zip(orders, matrix.costs, strict=True)
        for machine, cost in zip(machines, row, strict=True)})  # fmt: skip


def new_names(scenario: Scenario, table: str, letter: str, number: int) -> list[str]:
    """So many names for new rows that no row has: the letter and the first free numbers after the rows there are."""
    taken = {name.casefold() for name in taken_ids(scenario, table)}
    numbers = count(1 + len(scenario.shop.orders if table == "orders" else scenario.shop.machines))
    free = (name for n in numbers if (name := f"{letter}{n}").casefold() not in taken)
    return [next(free) for _ in range(number)]


def _unlocked(scenario: Scenario, pairs: Iterable[Pair]) -> Scenario:
    """A scenario in which no lot of these pairs is held to its machine."""
    wanted = frozenset(pairs)
    held = [lot for lot in scenario.plan.lots.rows if (lot.order, lot.resource) in wanted and "resource" in lot.locked]
    freed = [replace(lot, locked=lot.locked - {"resource"}) for lot in held]
    return replace_plan(scenario, Plan(scenario.plan.lots.put(*freed))) if freed else scenario


def _known(table: Iterable[str], titles: Sequence[str]) -> list[str]:
    """The ids that titles mean: capital letters and spaces make no difference."""
    ids = {" ".join(row_id.split()).casefold(): row_id for row_id in table}
    return [ids.get(" ".join(title.split()).casefold(), title) for title in titles]


def _with_modes(scenario: Scenario, fields: Mapping[Pair, Mapping[str, float | bool | str | None]]) -> Scenario:
    """A scenario in which pairs have other fields; a pair of which nothing is fixed any more leaves the table."""
    modes, changed, gone = scenario.shop.modes, [], []
    for pair, values in fields.items():
        old = modes.get(mode_id(*pair))
        new = replace(old or Mode(*pair), **values)  # type: ignore[arg-type]
        if new == Mode(*pair):
            gone += [new.id] if old else []
        elif new != old:
            changed.append(new)
    return with_tables(scenario, {"modes": modes.without(gone).put(*changed)}) if changed or gone else scenario
