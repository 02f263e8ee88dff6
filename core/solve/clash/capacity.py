"""Too much work before a date: the orders behind it, by a linear program without lots, sequence or
changeovers."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from core.solve.bounds import Board
from core.solve.bounds.unavoidable import latest


def overloaded(board: Board) -> list[int]:
    """Orders, as few as can be, that machines cannot all make by their deadlines and the horizon, were every
    changeover free; none if they can."""
    orders = sorted((o for o, need in enumerate(board.needs) if need.missing), key=lambda order: latest(board, order))
    dates = [latest(board, order) for order in orders]
    ends = [place for place in range(1, len(orders) + 1) if place == len(orders) or dates[place] > dates[place - 1]]
    if not ends or fits(board, orders):
        return []
    low, high = 0, len(ends) - 1
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if fits(board, orders[:ends[middle]]) else (low, middle)
    return _fewest(board, orders[:ends[low]])


def _fewest(board: Board, orders: Sequence[int]) -> list[int]:
    """Leave out each order in turn, and for good where the others are still too many."""
    left = list(orders)
    for order in orders:
        others = [other for other in left if other != order]
        if others and not fits(board, others):
            left = others
    return left


def fits(board: Board, orders: Collection[int]) -> bool:
    """Whether machines have minutes enough for what these orders lack, each by its own date."""
    from ortools.linear_solver import pywraplp

    solver = pywraplp.Solver.CreateSolver("GLOP")
    dates = sorted({latest(board, order) for order in orders})
    room = {
        (m, date): solver.Constraint(-solver.infinity(), max(0.0, work.minutes_before(date) - float(board.base[m])))
        for m, work in enumerate(board.work) for date in dates
    }
    for order in orders:
        enough = solver.Constraint(float(board.needs[order].missing) * (1 - 1e-9), solver.infinity())
        for m in board.needs[order].machines:
            begin, until = board.window(order, m)
            flow = solver.NumVar(0, max(0, until - begin), "")
            enough.SetCoefficient(flow, float(board.rate[order, m]) / 60 / (1 if board.again[order, m] < 0 else 2))
            for date in dates:
                if date >= latest(board, order):
                    room[m, date].SetCoefficient(flow, 1.0)
    status: int = solver.Solve()
    return status != int(pywraplp.Solver.INFEASIBLE)
