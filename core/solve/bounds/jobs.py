"""What the bound prices one by one: what is missing of each order, and every lot that is locked."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.model import Lot
from core.solve.bounds.board import Board
from core.solve.bounds.limit import Limit
from core.solve.bounds.unavoidable import held_until, is_still, least_penalty, unavoidable


@dataclass(frozen=True, slots=True)
class Job:
    """What is missing of an order, or one locked lot, of so many `pieces` as a whole and at least `smallest`
    in a part.

    It pays the order's penalties at its own last end, but not before `floor`: `late` times that of tardiness,
    `early` times that of earliness. Together the jobs of an order never pay more than it costs. `worth` is
    what it may be paid at first without being worth a slot anywhere. One that `is_optional` need not be made:
    lots of a finished order that the present plan still has, which may shorten a changeover."""

    order: int
    machines: tuple[int, ...]
    pieces: int
    floor: int
    late: float
    early: float
    smallest: int = 1
    may_split: bool = False
    lot: Lot | None = None
    worth: float = 0.0
    is_optional: bool = False


def make_jobs(board: Board, limit: Limit) -> tuple[tuple[Job, ...], float]:
    """All jobs, and the cost that no plan can change; raises Over."""
    jobs: list[Job] = []
    settled = board.fixed_cost
    for order in range(len(board.needs)):
        limit.check()
        settled += _settled(board, order)
        jobs += _of_order(board, order)
    return tuple(jobs), settled


def _of_order(board: Board, order: int) -> Iterator[Job]:
    need, floor = board.needs[order], held_until(board, order)
    movable = [lot for lot in need.held.locked if not is_still(lot)]
    for lot in need.held.locked:
        pays = not need.missing and not is_still(lot)
        late = 1 / len(movable) if pays else 0.0
        early = float(pays and len(movable) == 1 and not need.free)
        yield Job(order, board.may_run(lot, order), lot.quantity, floor, late, early, lot=lot)
    if need.missing:
        worth = max(0.0, unavoidable(board, order) - _settled(board, order))
        early, smallest = float(not movable), need.smallest
        yield Job(order, need.machines, need.whole, floor, 1.0, early, smallest, need.may_split, None, worth)
    elif need.free and _has_loose_lots(board, order):
        yield Job(order, need.machines, need.smallest, 0, 0.0, 0.0, need.smallest, is_optional=True)


def _has_loose_lots(board: Board, order: int) -> bool:
    """Whether the present plan has lots of an order that a run would drop or replace."""
    need = board.needs[order]
    return len(board.scenario.plan.by_order.get(need.order.id, ())) > need.held.count


def _settled(board: Board, order: int) -> float:
    """The excess no lots can avoid, and the penalty of an order whose lots are all where they are."""
    need, cost = board.needs[order], board.excess(order, 0)
    done = held_until(board, order)
    if need.missing or not done or not all(is_still(lot) for lot in need.held.locked):
        return cost
    later = least_penalty(board, order, 1) if need.free else math.inf
    return cost + min(float(board.penalties.cost(order, np.array(done))), later)
