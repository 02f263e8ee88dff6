"""How early and how late each order may be complete in a plan that is not dearer than one already known."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.solve.bounds.board import Board
from core.solve.bounds.limit import Limit
from core.solve.bounds.unavoidable import can_be_complete, least_changes, soonest, unavoidable


@dataclass(frozen=True, slots=True)
class Window:
    """The wall-clock minutes between which an order is complete."""

    first: int
    last: int


def windows(board: Board, cost: float | None, limit: Limit | None = None) -> tuple[Window, ...] | None:
    """The window of each order: everything where no plan is known, else only what a plan of at most this cost
    allows, since every other order costs at least what it must. None where some order cannot be made at all.
    Raises Over at the limit, if there is one."""
    least = [unavoidable(board, order) for order in _each(board, limit)]
    if not all(math.isfinite(one) for one in least):
        return None
    spare = math.inf if cost is None else cost - board.fixed_cost - sum(least) + 1e-6 * max(1.0, cost)
    return tuple(
        _window(board, order, least[order] + spare - _for_no_time(board, order)) for order in _each(board, limit)
    )


def _each(board: Board, limit: Limit | None) -> Iterator[int]:
    for order in range(len(board.needs)):
        if limit:
            limit.check()
        yield order


def _for_no_time(board: Board, order: int) -> float:
    """What an order costs at least besides its penalties."""
    lots = min(1, board.needs[order].missing)
    return least_changes(board, order, lots) + board.excess(order, lots)


def _window(board: Board, order: int, most: float) -> Window:
    need, horizon = board.needs[order], board.scenario.shop.horizon
    lots = min(need.free, len(need.machines) + 1)
    due = need.order.due
    if due is None or not math.isfinite(most):
        return Window(soonest(board, order, lots) or 0, horizon)
    first = _farthest(board, order, most, due, 0) if due > 0 else 0
    if not can_be_complete(board, order, lots, first):
        first = soonest(board, order, lots) or first
    return Window(first, _farthest(board, order, most, due, max(due, horizon)))


def _farthest(board: Board, order: int, most: float, near: int, far: int) -> int:
    """The minute farthest from the due date, towards `far`, that does not cost more than `most`; the penalty
    only grows on the way."""
    low, high = 0, abs(far - near)
    sign = 1 if far > near else -1
    while low < high:
        middle = (low + high + 1) // 2
        if float(board.penalties.cost(order, np.array(near + sign * middle))) <= most:
            low = middle
        else:
            high = middle - 1
    return near + sign * low
