"""Orders to machines that keep no times: one order to a machine, at least total cost (the welding shop)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from core.errors import NoPlanFound
from core.model import Lot, Order, Scenario
from core.solve.drafting.parts import held_lots, round_up

SCALE = 10**6
"""The assignment counts in whole numbers: costs are read to six decimals."""


def allocate(scenario: Scenario, able: Mapping[str, Sequence[int]]) -> tuple[Lot, ...]:
    """Lots without times for orders that need one; `able` says which machines, by position, may do each.

    Machines that hold a locked lot are taken. Raises NoPlanFound where there are too few machines for all.
    """
    machines = scenario.shop.machines.rows
    lots = {order: held_lots(scenario, scenario.shop.orders[order], []) for order in able}
    taken = {lot.resource for held in lots.values() for lot in held.kept}
    known = scenario.shop.orders
    orders = [known[order] for order in able if known[order].remaining > lots[order].quantity]
    free = [m for m, machine in enumerate(machines) if machine.id not in taken]
    kept = tuple(lot for held in lots.values() for lot in held.kept)
    if not orders:
        return kept
    chosen = _assign(_costs(scenario, orders, free, able))
    if chosen is None:
        raise NoPlanFound(_too_few(orders, [machines[m].id for m in free], len(taken)))
    names = set(scenario.plan.lots) if kept else set()
    placed = []
    for order, column in zip(orders, chosen, strict=True):
        name = next(n for n in (order.id, *(f"{order.id}.{k}" for k in range(2, 999))) if n not in names)
        missing = order.remaining - lots[order.id].quantity
        pieces = max(round_up(missing, order.batch), round_up(order.min_lot, order.batch))
        placed.append(Lot(name, order.id, machines[free[column]].id, pieces))
    return (*kept, *placed)


def _costs(
    scenario: Scenario, orders: Sequence[Order], free: Sequence[int], able: Mapping[str, Sequence[int]]
) -> dict[tuple[int, int], float]:
    """What each allowed pair of order and free machine costs, preparation included."""
    costs = {}
    for row, order in enumerate(orders):
        for column, machine in enumerate(free):
            if machine in able[order.id]:
                pairing = scenario.shop.pairing(order.id, scenario.shop.machines.rows[machine].id)
                costs[row, column] = (pairing.cost or 0.0) + (pairing.preparation_cost or 0.0)
    return costs


def _assign(costs: Mapping[tuple[int, int], float]) -> list[int] | None:
    """The column of each row at least total cost, or None where some row has none left. Rows are filled up to
    the number of columns with rows that cost nothing, since the algorithm wants a square."""
    from ortools.graph.python.linear_sum_assignment import SimpleLinearSumAssignment

    rows, columns = 1 + max(r for r, _ in costs), 1 + max(c for _, c in costs)
    if rows > columns:
        return None
    pairs = [*costs, *((row, column) for row in range(rows, columns) for column in range(columns))]
    solver = SimpleLinearSumAssignment()
    left, right = np.array(pairs, np.int32).T
    worth = np.array([round(costs.get(one, 0.0) * SCALE) for one in pairs], np.int64)
    solver.add_arcs_with_cost(left, right, worth)
    if solver.solve() != solver.OPTIMAL:
        return None
    return [int(solver.right_mate(row)) for row in range(rows)]


def _too_few(orders: Sequence[Order], free: Sequence[str], taken: int) -> str:
    machines = f"{len(free)} free {'machine' if len(free) == 1 else 'machines'}"
    also = f" ({taken} hold locked lots)" if taken else ""
    need = f"Each of the {len(orders)} orders needs a machine of its own"
    return f"{need}, and there is no such choice among {machines}{also}."
