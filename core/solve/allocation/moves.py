"""What it costs to move one order from where a choice has it: arcs between machines, and between them and two places
more, where empty places are and where orders wait that are left."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.solve.allocation.flow import LEFT
from core.solve.allocation.heeding import heed
from core.solve.allocation.whole import BLOCKED, Wholes


class Room(NamedTuple):
    """How many orders each machine takes, how many orders are done, and which of them may be left."""

    places: tuple[int, ...]
    done: int
    may_wait: npt.NDArray[np.bool_]


def nodes_of(choice: Wholes, m: int) -> Wholes:
    """The node of each order: its machine, or m + 1 where it is left."""
    return np.where(choice == LEFT, m + 1, choice)


def moves(costs: Wholes, room: Room, at: Wholes) -> Wholes:
    """(m + 2)²: what it costs to move the cheapest order of one node to another, BLOCKED where it cannot be."""
    n, m = costs.shape
    spare, outside = m, m + 1
    arcs = np.full((m + 2, m + 2), BLOCKED, np.int64)
    for r in range(n):
        heed()
        now = 0 if at[r] == outside else costs[r, at[r]]
        moved = np.where(costs[r] < BLOCKED, costs[r] - now, BLOCKED)
        arcs[at[r], :m] = np.minimum(arcs[at[r], :m], moved)
        if room.done < n and room.may_wait[r]:
            arcs[at[r], outside] = min(arcs[at[r], outside], -now)
    used = np.bincount(at, minlength=m + 2)[:m]
    arcs[:m, spare][used < np.array(room.places, np.int64)] = 0
    arcs[spare, :m] = 0
    np.fill_diagonal(arcs, 0)
    return arcs


def duals_of(arcs: Wholes, start: Wholes | None = None) -> Wholes:
    """Prices of the nodes by which no arc costs less than nought (Bellman and Ford), soon found from prices that nearly
    do; there is no way in a circle that costs less, or the choice would not be optimal."""
    duals = np.zeros(len(arcs), np.int64) if start is None else start
    for _ in arcs:
        heed()
        lower = np.where(arcs < BLOCKED, arcs + duals[:, None], BLOCKED).min(axis=0)
        if (lower >= duals).all():
            break
        duals = np.minimum(duals, lower)
    return duals
