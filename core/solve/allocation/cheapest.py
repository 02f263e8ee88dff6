"""The cheapest choice of a large matrix, from few of its pairs and a proof that the others do not matter.

The flow algorithm holds the interpreter's lock, and with it the window, for as long as it works: two thirds of a second
for 640,000 pairs. It is asked about the cheapest pairs of each order and each machine; the duals of its answer
(Bellman and Ford) tell which of the other pairs could make it cheaper, and those come in until there are none
(delayed column generation; Ahuja, Magnanti and Orlin, Network Flows, 1993, chapter 17).
"""

from __future__ import annotations

import warnings

import numpy as np
import numpy.typing as npt

from core.solve.allocation.flow import Choice, least_flow
from core.solve.allocation.moves import Room, duals_of, moves, nodes_of
from core.solve.allocation.whole import BLOCKED, Wholes

MANY = 60_000
"""Pairs from which on few of them are asked about first."""
FIRST, MORE = 12, 4
"""Cheapest pairs of each order and machine to begin with, and how many times as many where those leave no choice."""
ROUNDS = 20
"""So often pairs come in; then all of them do."""


def cheapest(costs: Wholes, places: tuple[int, ...], done: int, may_wait: npt.NDArray[np.bool_]) -> Choice | None:
    """The column of each row at least total cost, with exactly so many orders done and at most so many on a machine;
    only orders that may wait are left. None where there is no such choice.

    Raises Stopped where a stop was asked for before it began or between two rounds,
    OverflowError where costs are too large for exact counting, which `whole_table` rules out.
    """
    if np.count_nonzero(costs < BLOCKED) > MANY:
        few = _first_choice(costs, Room(places, done, may_wait))
        if few is not None:
            return few
    return least_flow(costs, places, done, may_wait)


def _first_choice(costs: Wholes, room: Room) -> Choice | None:
    """The cheapest choice, or None where it takes too long to find it from few pairs."""
    each = FIRST
    while each < max(costs.shape):
        taken = _cheapest_of_each(costs, each)
        some = np.where(taken, costs, BLOCKED)
        choice = least_flow(some, *room)
        if choice is not None:
            return _completed(costs, some, room, choice)
        each *= MORE
    return None


def _completed(costs: Wholes, some: Wholes, room: Room, choice: Choice) -> Choice | None:
    """From a choice of some pairs to one of all, each round with the pairs that could make it cheaper."""
    duals = None
    for _ in range(ROUNDS):
        at = nodes_of(choice.astype(np.int64), costs.shape[1])
        duals = duals_of(moves(some, room, at), duals)
        cheaper = (costs < BLOCKED) & (_margins(costs, at, duals) < 0)
        if not cheaper.any():
            return choice
        some[cheaper] = costs[cheaper]
        found = least_flow(some, *room)
        if found is None:
            return None
        choice = found
    return None


def _margins(costs: Wholes, at: Wholes, duals: Wholes) -> Wholes:
    """n × m: what each pair costs at the prices of the nodes, less what its order costs where it is."""
    n, m = costs.shape
    now = np.where(at < m, costs[np.arange(n), np.minimum(at, m - 1)], 0)
    margins: Wholes = costs - now[:, None] + duals[at][:, None] - duals[:m]
    return margins


def _cheapest_of_each(costs: Wholes, each: int) -> npt.NDArray[np.bool_]:
    """Which pairs are among the cheapest of their order or of their machine, measured by what is usual for both; and
    one in so many of all, since where many cost the same the cheapest may be the same few machines for all orders."""
    n, m = costs.shape
    unusual = _by_what_is_usual(costs)
    taken = np.zeros((n, m), bool)
    np.put_along_axis(taken, np.argpartition(unusual, min(each, m - 1), axis=1)[:, :each], True, axis=1)
    np.put_along_axis(taken, np.argpartition(unusual, min(each, n - 1), axis=0)[:each], True, axis=0)
    taken |= (np.arange(m) - np.arange(n)[:, None]) % max(1, m // each) == 0
    return taken


def _by_what_is_usual(costs: Wholes) -> npt.NDArray[np.float64]:
    """Costs less the means of their order and of their machine."""
    known = np.where(costs < BLOCKED, costs.astype(float), np.nan)
    with np.errstate(invalid="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of an order that may go nowhere
        known -= np.nanmean(known, axis=1, keepdims=True)
        known -= np.nanmean(known, axis=0)
    return np.nan_to_num(known, nan=np.inf)
