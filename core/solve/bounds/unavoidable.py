"""What an order must cost by itself, were every machine free for it: split or whole, whichever is cheaper."""

from __future__ import annotations

import math

import numpy as np

from core.model import Lot, WorkTime
from core.solve.bounds.board import Board


def unavoidable(board: Board, order: int) -> float:
    """The least cost of one order in any plan without conflicts; infinite if no machines could make it within
    its limits. More lots than are needed to be complete when due gain nothing, nor do more than there are
    machines."""
    need = board.needs[order]
    if not need.missing:
        return _in_lots(board, order, 0)
    least, due = math.inf, need.order.due
    for lots in range(1, min(need.free, len(need.machines) + 1) + 1):
        least = min(least, _in_lots(board, order, lots))
        if due is not None and can_be_complete(board, order, lots, min(due, latest(board, order))):
            break
    return least


def _in_lots(board: Board, order: int, lots: int) -> float:
    penalty = least_penalty(board, order, lots)
    return penalty + least_changes(board, order, lots) + board.excess(order, lots)


def least_changes(board: Board, order: int, lots: int) -> float:
    """What the changeovers into so many new lots of an order cost at least; a lot may follow one that is
    locked, or mounted."""
    need, weights = board.needs[order], board.scenario.shop.objective
    spared = sum(1 for m in need.machines if board.mounted[m] == order)
    count = max(0, (1 if need.held.locked else lots) - spared)
    return count * (weights.k3_changeover + weights.k5_changeover_hour * int(board.least_change[order]) / 60)


def is_still(lot: Lot) -> bool:
    """Whether a locked lot is locked to its place altogether."""
    return lot.locked == {"resource", "start"}


def held_until(board: Board, order: int) -> int:
    """The last end among the lots of an order that no plan can move; 0 if there are none."""
    held = board.needs[order].held
    ends = [lot.end for lot in held.kept]
    for lot in held.locked:
        if is_still(lot) and lot.start is not None:
            machine = board.may_run(lot, order)[0]
            ends.append(board.work[machine].end_of(lot.start, board.minutes(order, machine, lot.quantity)))
    return max((end for end in ends if end is not None), default=0)


def soonest(board: Board, order: int, lots: int) -> int | None:
    """The first wall-clock minute by which an order can be complete in so many more lots, on its best
    machines all at once; None if it cannot before its deadline and the horizon."""
    low, high = held_until(board, order), latest(board, order)
    if not can_be_complete(board, order, lots, high):
        return None
    while low < high:
        middle = (low + high) // 2
        if can_be_complete(board, order, lots, middle):
            high = middle
        else:
            low = middle + 1
    return high


def latest(board: Board, order: int) -> int:
    """The wall-clock minute by which an order must be complete: its deadline, or the horizon."""
    deadline, horizon = board.needs[order].order.deadline, board.scenario.shop.horizon
    return horizon if deadline is None else min(horizon, max(0, deadline))


def can_be_complete(board: Board, order: int, lots: int, minute: int) -> bool:
    """Whether so many lots, each on a machine of its own, can hold what is missing of an order by a
    wall-clock minute. Two lots on one machine hold no more than one there."""
    need = board.needs[order]
    if minute < held_until(board, order):
        return False
    if not need.missing:
        return True
    start = board.soonest_start[order]
    most = [board.pieces(order, m, board.work[m].minutes_before(minute) - int(start[m])) for m in need.machines]
    if sum(sorted((pieces for pieces in most if pieces >= need.smallest), reverse=True)[:lots]) < need.missing:
        return False
    return need.order.supports >= min(lots, len(most)) or _in_turns(board, order, minute) >= need.missing


def _in_turns(board: Board, order: int, minute: int) -> float:
    """The most pieces by a wall-clock minute where fewer machines may work on an order at once than it has
    lots: at any moment the fastest of each calendar."""
    total = 0.0
    for work in board.calendars(order):
        machines = [m for m in board.needs[order].machines if board.work[m] is work]
        minutes = work.minutes_before(minute) - int(min(board.soonest_start[order, m] for m in machines))
        pieces = sorted((board.pieces(order, m, minutes) for m in machines), reverse=True)
        total += sum(pieces[: board.needs[order].order.supports])
    return total


def least_penalty(board: Board, order: int, lots: int) -> float:
    """The least penalty of an order in so many more lots, at an end that its machines can give it; infinite
    if it cannot be complete in time. An order with nothing to be timed has no completion, and no penalty."""
    need = board.needs[order]
    if not need.is_timed:
        return 0.0
    limit, due = latest(board, order), need.order.due
    if due is None:
        return 0.0 if can_be_complete(board, order, lots, limit) else math.inf
    near = min(due, limit)
    after = near if can_be_complete(board, order, lots, near) else soonest(board, order, lots)
    if after is None:
        return math.inf
    ends = {end for work in board.calendars(order) for end in _ends_around(work, after)} | {held_until(board, order)}
    for cost, end in sorted((float(board.penalties.cost(order, np.array(end))), end) for end in ends if end <= limit):
        if can_be_complete(board, order, lots, end):
            return cost
    return math.inf


def _ends_around(work: WorkTime, minute: int) -> list[int]:
    """The last end of work not after a minute, and the first one after it."""
    place = work.minutes_before(minute)
    ends = [work.end_at(coordinate) for coordinate in (place, place + 1) if coordinate <= work.total]
    return [end for end in ends if end is not None]
