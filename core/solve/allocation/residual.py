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
from core.solve.allocation.heeding import heed
from core.solve.allocation.moves import Room, duals_of, moves, nodes_of
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
    at = nodes_of(np.array(choice, np.int64), len(task.table.machines))
    room = Room(task.table.places, task.done, task.may_wait)
    return Residual(task, at, _ways(moves(task.whole.costs, room, at)))


def _ways(arcs: Wholes) -> Wholes:
    """The shortest way between any two nodes."""
    duals = duals_of(arcs)
    ways = np.where(arcs < BLOCKED, arcs + duals[:, None] - duals, BLOCKED)
    for via in range(len(ways)):
        heed()
        np.minimum(ways, ways[:, via, None] + ways[via], out=ways)
    return np.where(ways < BLOCKED, ways - duals[:, None] + duals, BLOCKED)
