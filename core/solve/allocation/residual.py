"""How a choice can be changed at least cost: shortest ways in the graph of machines that an optimal choice leaves.

A way from machine j to machine a tells what it costs to make a place free on j when one on a is empty: an order of j
moves to the next machine, one of that to the next, and so on to a. All ways at once, from the duals (which make every
arc cost nought or more) by the algorithm of Floyd and Warshall, take m³ steps: no question needs a solve of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.solve.allocation.answer import Task
from core.solve.allocation.flow import LEFT
from core.solve.allocation.heeding import heed
from core.solve.allocation.whole import BLOCKED, Wholes


@dataclass(frozen=True, eq=False)
class Residual:
    """The ways between machines, and between them and two places more: `spare`, where empty places are, and `outside`,
    where orders wait that are left.

    `at` (n) is the node of each order; `ways` are (m + 2)² amounts in whole units, BLOCKED where there is none.
    """

    task: Task
    at: Wholes
    ways: Wholes

    @property
    def spare(self) -> int:
        """The node of empty places."""
        return len(self.task.table.machines)

    @property
    def outside(self) -> int:
        """The node of orders that wait."""
        return self.spare + 1

    @property
    def rises(self) -> Wholes:
        """n × (m + 1): by how much the total rises if a pair is forced or, last column, the order is left; BLOCKED
        where it cannot be."""
        task, n = self.task, len(self.at)
        waiting = np.where(task.may_wait & (task.done < n), 0, BLOCKED)[:, None]
        costs = np.hstack([task.whole.costs, waiting])
        nodes = [*range(self.spare), self.outside]
        now = costs[np.arange(n), np.minimum(self.at, self.spare)]
        back = self.ways[np.ix_(nodes, self.at)].T  # from each node to where the order is now
        return np.where((costs < BLOCKED) & (back < BLOCKED), costs - now[:, None] + back, BLOCKED)


def residual(task: Task, choice: Sequence[int]) -> Residual:
    """The ways that an optimal choice leaves; openings are not looked at."""
    m = len(task.table.machines)
    at = np.array([m + 1 if c == LEFT else c for c in choice], np.int64)
    return Residual(task, at, _ways(_arcs(task, at)))


def _arcs(task: Task, at: Wholes) -> Wholes:
    """What it costs to move the cheapest order of one node to another."""
    costs, places = task.whole.costs, task.table.places
    n, m = costs.shape
    spare, outside = m, m + 1
    arcs = np.full((m + 2, m + 2), BLOCKED, np.int64)
    for r in range(n):
        heed()
        now = 0 if at[r] == outside else costs[r, at[r]]
        moved = np.where(costs[r] < BLOCKED, costs[r] - now, BLOCKED)
        arcs[at[r], :m] = np.minimum(arcs[at[r], :m], moved)
        if task.done < n and task.may_wait[r]:
            arcs[at[r], outside] = min(arcs[at[r], outside], -now)
    used = np.bincount(at, minlength=m + 2)[:m]
    arcs[:m, spare][used < np.array(places, np.int64)] = 0
    arcs[spare, :m] = 0
    np.fill_diagonal(arcs, 0)
    return arcs


def _ways(arcs: Wholes) -> Wholes:
    """The shortest way between any two nodes."""
    duals = _duals(arcs)
    ways = np.where(arcs < BLOCKED, arcs + duals[:, None] - duals, BLOCKED)
    for via in range(len(ways)):
        heed()
        np.minimum(ways, ways[:, via, None] + ways[via], out=ways)
    return np.where(ways < BLOCKED, ways - duals[:, None] + duals, BLOCKED)


def _duals(arcs: Wholes) -> Wholes:
    """Prices of the nodes by which no arc costs less than nought (Bellman and Ford); there is no way in a circle that
    costs less, or the choice would not be optimal."""
    duals = np.zeros(len(arcs), np.int64)
    for _ in arcs:
        heed()
        lower = np.where(arcs < BLOCKED, arcs + duals[:, None], BLOCKED).min(axis=0)
        if (lower >= duals).all():
            break
        duals = np.minimum(duals, lower)
    return duals
