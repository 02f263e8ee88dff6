"""The cheapest choice of a machine for each order, as a flow of least cost from orders to machines."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from core.solve.allocation.heeding import heed
from core.solve.allocation.whole import BLOCKED, Wholes

LEFT = -1
"""The machine of an order that is left."""
Choice = npt.NDArray[np.int32]
"""The column of each row, or LEFT."""


def most_done(costs: Wholes, places: tuple[int, ...]) -> int:
    """How many orders can be done at once, whatever it costs."""
    if all_fit(costs, places):  # the flow algorithm would hold the interpreter's lock for it
        return min(len(costs), sum(places))
    from ortools.graph.python.max_flow import SimpleMaxFlow

    rows, columns, (n, m) = *np.nonzero(costs < BLOCKED), costs.shape
    flow = SimpleMaxFlow()
    source, sink = n + m, n + m + 1
    _arcs(flow.add_arcs_with_capacity, np.full(n, source), np.arange(n), np.ones(n))
    _arcs(flow.add_arcs_with_capacity, rows, n + columns, np.ones(len(rows)))
    _arcs(flow.add_arcs_with_capacity, n + np.arange(m), np.full(m, sink), np.array(places))
    return int(flow.optimal_flow()) if flow.solve(source, sink) == flow.OPTIMAL else 0


def all_fit(costs: Wholes, places: tuple[int, ...]) -> bool:
    """Whether handing out places one after the other does all orders, or fills all places: then no more can be done. It
    may overlook a way, but never sees one that there is not."""
    free, done = np.array(places, np.int64), 0
    for row in costs < BLOCKED:
        column = int(np.argmax(row * free)) if len(free) else 0
        if len(free) and row[column] and free[column] > 0:
            free[column] -= 1
            done += 1
    return done == min(len(costs), sum(places))


def least_flow(
    costs: Wholes, places: tuple[int, ...], done: int, may_wait: npt.NDArray[np.bool_]
) -> Choice | None:
    """The column of each row at least total cost, with exactly so many orders done and at most so many on a machine;
    only orders that may wait are left. None where there is no such choice.

    Raises Stopped where a stop was asked for before it began,
    OverflowError where costs are too large for exact counting, which `whole_table` rules out.
    """
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

    heed()
    rows, columns, (n, m) = *np.nonzero(costs < BLOCKED), costs.shape
    waiting = np.nonzero(may_wait)[0] if done < n else np.zeros(0, np.int64)
    left, sink = n + m, n + m + 1
    flow = SimpleMinCostFlow()
    add = flow.add_arcs_with_capacity_and_unit_cost
    pairs = _arcs(add, rows, n + columns, np.ones(len(rows)), costs[rows, columns])
    _arcs(add, n + np.arange(m), np.full(m, sink), np.minimum(places, n), np.zeros(m))
    _arcs(add, waiting, np.full(len(waiting), left), np.ones(len(waiting)), np.zeros(len(waiting)))
    flow.set_nodes_supplies(np.arange(n + m + 2, dtype=np.int32), _supplies(n, m, done))
    status = flow.solve()
    if status == flow.BAD_COST_RANGE:
        raise OverflowError("Costs are too large to be counted exactly.")
    if status != flow.OPTIMAL:
        return None
    choice = np.full(n, LEFT, np.int32)
    used = flow.flows(pairs) > 0 if len(rows) else np.zeros(0, bool)
    choice[rows[used]] = columns[used]
    return choice


def _supplies(n: int, m: int, done: int) -> Wholes:
    supplies = np.zeros(n + m + 2, np.int64)
    supplies[:n], supplies[n + m], supplies[n + m + 1] = 1, done - n, -done
    return supplies


def _arcs(
    add: Any, tails: npt.ArrayLike, heads: npt.ArrayLike, capacities: npt.ArrayLike, costs: npt.ArrayLike | None = None
) -> Any:
    """Add arcs from arrays of any whole type; the numbers under which the flow knows them."""
    more = () if costs is None else (np.asarray(costs, np.int64),)
    return add(np.asarray(tails, np.int32), np.asarray(heads, np.int32), np.asarray(capacities, np.int64), *more)
