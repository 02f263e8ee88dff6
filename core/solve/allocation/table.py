"""The cost matrix of a scenario: orders by machines, what each pair costs and why, and what is fixed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from core.evaluate.given_costs import given_of
from core.model import Machine, Order, Scenario, Shop
from core.model.allocation import computed_cost, most_orders, opening_cost, pair_preparation
from core.model.mode_facts import preparation_costs
from core.model.modes import Pairing, mode_id, pair

Floats = npt.NDArray[np.float64]
Truths = npt.NDArray[np.bool_]
Reading = Literal["pair", "uniform", "machine"]


@dataclass(frozen=True, eq=False)
class CostTable:
    """A cost matrix, n orders by m machines; names and arrays are in the planner's order, and no array is written to.

    `costs` (n × m) are without preparation, NaN where the pair is not allowed; `computed` tells those worked out from
    hours from those typed or imported. `preparation` (n × m) is added to each pair, `opening` (m) once for each machine
    that is used: of the two one is nought, `reading` says which counts. `places` (m) is how many orders a machine takes
    at most, n where it takes any number (`endless` names those); `locked` (n × m) are the pairs that the plan has and
    must keep.
    """

    orders: tuple[str, ...]
    machines: tuple[str, ...]
    costs: Floats
    preparation: Floats
    opening: Floats
    computed: Truths
    locked: Truths
    places: tuple[int, ...]
    reading: Reading = "pair"
    endless: frozenset[str] = frozenset()

    @property
    def allowed(self) -> Truths:
        """n × m: which pairs may be chosen at all; where an order is locked, only its locked pair."""
        held = self.locked.any(axis=1, keepdims=True)
        return ~np.isnan(self.costs) & (self.locked | ~held)

    @property
    def totals(self) -> Floats:
        """n × m: what each pair adds to the total, preparation included, openings not; NaN where it is not allowed."""
        return self.costs + self.preparation

    @property
    def is_crowded(self) -> bool:
        """Whether there are more orders than places, so that some must be left."""
        return len(self.orders) > sum(self.places)

    def position(self, order: str, machine: str) -> tuple[int, int]:
        """Row and column of a pair."""
        return self.orders.index(order), self.machines.index(machine)

    def without_machine(self, machine: str) -> CostTable:
        """The table when a machine is down."""
        return self.part(self.orders, [name for name in self.machines if name != machine])

    def without_order(self, order: str) -> CostTable:
        """The table when an order is withdrawn."""
        return self.part([name for name in self.orders if name != order], self.machines)

    def with_order(self, order: str, costs: npt.ArrayLike) -> CostTable:
        """The table with one order more, behind the others; `costs` (m, NaN: not allowed) have preparation in them."""
        row, none = np.array(costs, float).reshape(1, -1), np.zeros((1, len(self.machines)))
        return replace(
            self, orders=(*self.orders, order), costs=np.vstack([self.costs, row]),
            preparation=np.vstack([self.preparation, none]), computed=np.vstack([self.computed, none > 0]),
            locked=np.vstack([self.locked, none > 0]),
            places=tuple(n + (m in self.endless) for m, n in zip(self.machines, self.places, strict=True)),
        )

    def with_place(self, machine: str, more: int = 1) -> CostTable:
        """The table when a machine takes more orders, as when there is a second one like it."""
        at = self.machines.index(machine)
        return replace(self, places=tuple(n + more * (m == at) for m, n in enumerate(self.places)))

    def part(self, orders: Iterable[str], machines: Iterable[str]) -> CostTable:
        """The table of some orders and machines alone."""
        rows, columns = [self.orders.index(o) for o in orders], [self.machines.index(m) for m in machines]
        cells = np.ix_(rows, columns)
        return replace(
            self, orders=tuple(self.orders[r] for r in rows), machines=tuple(self.machines[c] for c in columns),
            costs=self.costs[cells], preparation=self.preparation[cells], opening=self.opening[columns],
            computed=self.computed[cells], locked=self.locked[cells], places=tuple(self.places[c] for c in columns),
        )


def plain_table(costs: npt.ArrayLike, orders: Iterable[str] = (), machines: Iterable[str] = ()) -> CostTable:
    """The table of an array of costs (n × m, NaN: not allowed): one place a machine, no preparation, nothing locked;
    orders are P1, P2 …, machines M1, M2 … unless they have names."""
    values = np.array(costs, float)
    (n, m), nought = values.shape, np.zeros(values.shape)
    names = tuple(orders) or tuple(f"P{r + 1}" for r in range(n))
    columns = tuple(machines) or tuple(f"M{c + 1}" for c in range(m))
    return CostTable(names, columns, values, nought, np.zeros(m), nought > 0, nought > 0, (1,) * m)


def cost_table(scenario: Scenario, orders: Iterable[str] | None = None) -> CostTable:
    """The cost matrix of all machines and all orders that need one, or of these orders.

    An order needs a machine while pieces remain that no lot on a producer holds. A cell is empty (NaN) where the
    machine may not do the order; where nobody gave a cost and none can be computed it is empty too, unless the planner
    allowed the pair by name or the whole table has no costs, so that all of them are nought.
    """
    shop = scenario.shop
    rows = [shop.orders[name] for name in (waiting(scenario) if orders is None else orders)]
    named, bare, typed, computed, preparation = _plainly_given(shop, rows)
    for r, c in _others(shop, rows):
        one = _pairing(shop, rows[r], shop.machines.rows[c])
        bare[r, c] = one.is_allowed
        typed[r, c], computed[r, c], preparation[r, c] = np.nan, np.nan, 0.0
        if bare[r, c]:
            typed[r, c], computed[r, c] = _given(one.cost), _given(computed_cost(shop, one))
            preparation[r, c] = pair_preparation(shop, one)
    costs = np.where(np.isnan(typed), computed, typed)
    costs[bare & np.isnan(costs) & (named | np.isnan(costs).all())] = 0.0
    return CostTable(
        tuple(order.id for order in rows), tuple(shop.machines), costs, preparation,
        np.array([opening_cost(shop, machine) for machine in shop.machines.rows], float),
        np.isnan(typed) & ~np.isnan(computed), _locked(scenario, rows), _places(scenario, rows),
        shop.objective.preparation,
        frozenset(machine.id for machine in shop.machines.rows if most_orders(shop, machine) is None),
    )


def waiting(scenario: Scenario) -> list[str]:
    """Orders with pieces that remain and that no lot on a producer holds."""
    outside: dict[str, int] = {}
    for lot in scenario.plan.lots.rows:
        if lot.resource not in scenario.shop.machines:
            outside[lot.order] = outside.get(lot.order, 0) + lot.quantity
    return [order.id for order in scenario.shop.orders.rows if order.remaining > outside.get(order.id, 0)]


def _pairing(shop: Shop, order: Order, machine: Machine) -> Pairing:
    return pair(order, machine, shop.modes.get(mode_id(order.id, machine.id)) if shop.modes.rows else None)


def _given(cost: float | None) -> float:
    return np.nan if cost is None else cost


def _plainly_given(shop: Shop, rows: list[Order]) -> tuple[Truths, Truths, Floats, Floats, Floats]:
    """Of each pair what its mode says: allowed by name, allowed at all, cost, computed cost (none) and preparation. It
    is the truth for pairs of which no other rule speaks: 640,000 of them one by one take three seconds."""
    given, shape = given_of(shop), (len(rows), len(shop.machines))
    places = [shop.orders.position(order.id) for order in rows]
    bare = ~given.forbidden[places]
    typed = np.where(bare, given.cost[places], np.nan)
    usual = [pair_preparation(shop, pair(order, machine, None)) for order in rows[:1] for machine in shop.machines.rows]
    preparation = np.where(bare, np.array(usual, float), 0.0) if rows else np.zeros(shape)
    return given.permitted[places], bare, typed, np.full(shape, np.nan), preparation


def _others(shop: Shop, rows: list[Order]) -> Iterator[tuple[int, int]]:
    """The pairs of which another rule than their mode speaks: formats, sizes, materials, rates, hours at a price, or a
    preparation cost of a pair's own."""
    machines = shop.machines.rows
    all_columns = range(len(machines))
    many = [c for c, machine in enumerate(machines) if machine.rates or machine.hourly_cost is not None]
    has_own = bool(preparation_costs(shop.modes))
    for r, order in enumerate(rows):
        is_plain = order.format is None and not order.material and (
            order.length_mm is order.width_mm is order.thickness_mm is None)  # fmt: skip
        yield from ((r, c) for c in (many if is_plain and not has_own else all_columns))


def _locked(scenario: Scenario, rows: list[Order]) -> Truths:
    machines = scenario.shop.machines
    locked = np.zeros((len(rows), len(machines)), bool)
    for r, order in enumerate(rows):
        for lot in scenario.plan.by_order.get(order.id, ()):
            if lot.locked and lot.resource in machines:
                locked[r, machines.position(lot.resource)] = True
    return locked


def _places(scenario: Scenario, rows: list[Order]) -> tuple[int, ...]:
    """Places of each machine less those that locked lots of orders outside the table take; no limit: one each."""
    shop, inside = scenario.shop, {order.id for order in rows}
    found = []
    for machine in shop.machines.rows:
        most = most_orders(shop, machine)
        lots = scenario.plan.by_resource.get(machine.id, ())
        taken = {lot.order for lot in lots if lot.locked and lot.order not in inside}
        found.append(len(rows) if most is None else max(0, most - len(taken)))
    return tuple(found)
