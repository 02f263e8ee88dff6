"""A cost that no plan can be cheaper than, split or not: what each order must cost by itself, other orders
forgotten."""

from __future__ import annotations

import numpy as np

from core.solve.problem import Problem


def simple_bound(problem: Problem) -> float:
    """Changeovers, excess and unavoidable earliness or tardiness, order by order. Valid for lots of any
    number and size."""
    return problem.fixed_cost + sum(_of_order(problem, order, rows) for order, rows in _rows(problem).items())


def _rows(problem: Problem) -> dict[int, list[int]]:
    rows: dict[int, list[int]] = {}
    for row, order in enumerate(problem.order_of.tolist()):
        rows.setdefault(order, []).append(row)
    return rows


def _of_order(problem: Problem, order: int, rows: list[int]) -> float:
    weights = problem.scenario.shop.objective
    excess = sum(problem.parts[row].whole - problem.parts[row].missing for row in rows)
    change = _least_change(problem, order, rows)
    return change + weights.k4_excess * excess / weights.excess_unit_pieces + _least_time_cost(problem, order, rows)


def _least_change(problem: Problem, order: int, rows: list[int]) -> float:
    """At least one changeover, unless the order is mounted on a machine that may make it."""
    machines = sorted({machine for row in rows for machine in problem.parts[row].machines})
    if any(problem.mounted[machine] == order for machine in machines):
        return 0.0
    weights, kind = problem.scenario.shop.objective, problem.kind_of[order]
    others = np.arange(len(problem.orders)) != order
    between = problem.changeover[problem.kind_of[others], kind]
    minutes = min(int(problem.first[machines, kind].min()), int(between.min()) if between.size else 1 << 40)
    return weights.k3_changeover + weights.k5_changeover_hour * minutes / 60


def _least_time_cost(problem: Problem, order: int, rows: list[int]) -> float:
    """The cheapest end that a machine of the order could give it, no earlier than all its machines together
    could be done."""
    if not problem.penalties.late2[order] and not problem.penalties.late1[order] \
            and not problem.penalties.early2[order] and not problem.penalties.early1[order]:
        return 0.0
    soonest = max(_soonest(problem, row) for row in rows)
    least = np.inf
    for row in rows:
        for machine in problem.parts[row].machines:
            calendar = problem.calendar_of[machine]
            work = problem.work[calendar]
            due = int(work.coordinates(np.array(int(problem.penalties.due[order]))))
            first = int(work.coordinates(np.array(soonest)))
            last = int(problem.deadline[row, calendar])
            ends = np.clip(np.array([due, due + 1, first, first + 1]), min(first, last), last)
            walls = np.maximum(work.ends_at(np.maximum(ends, 1)), problem.floor[order])
            least = min(least, float(problem.penalties.cost(order, walls).min()))
    return least


def _soonest(problem: Problem, row: int) -> int:
    """A wall-clock minute before which a part cannot be complete, were all its machines free and needed no
    changeover."""
    part = problem.parts[row]
    if problem.fixed_end[row] >= 0:
        return int(problem.work[problem.calendar_of[part.machines[0]]].ends_at(problem.fixed_end[row]))
    low, high = 0, problem.scenario.shop.horizon
    if _most_pieces_by(problem, row, int(problem.penalties.due[problem.order_of[row]])) >= part.missing:
        return 0  # it need not be late, and nobody asks more
    while low < high:
        middle = (low + high) // 2
        if _most_pieces_by(problem, row, middle) >= part.missing:
            high = middle
        else:
            low = middle + 1
    return low


def _most_pieces_by(problem: Problem, row: int, minute: int) -> float:
    """Pieces that the machines of a part can make until a wall-clock minute, as many machines as it may have
    lots."""
    pieces = []
    part = problem.parts[row]
    for machine in part.machines:
        calendar = problem.calendar_of[machine]
        begin = max(int(problem.release[row, calendar]), int(problem.base[machine]))
        minutes = int(problem.work[calendar].coordinates(np.array(minute))) - begin
        passes = 1 if problem.again[row, machine] < 0 else 2
        pieces.append(max(0, minutes) / passes * float(problem.rate[row, machine]) / 60)
    lots = 1 if part.lot or part.split == 0 else part.order.max_lots
    return sum(sorted(pieces, reverse=True)[:lots])
