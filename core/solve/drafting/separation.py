"""Orders whose lots could be on more machines at once than may work on them: their lots are kept apart in
time.

That happens only around locks: `parts_of` never lets the search use more machines for an order than its
`supports`. The lots that may still move then run one after the other, behind those that are locked in time;
where one ends and the next may begin is fixed beforehand, which is simple and safe, if not always the best.
"""

from __future__ import annotations

import numpy as np

from core.solve.drafting.problem import Problem


def separate(problem: Problem) -> None:
    """Narrow the releases and deadlines of such lots in place, before anything reads them."""
    for order in sorted({int(problem.order_of[row]) for row, part in enumerate(problem.parts) if part.lot}):
        rows = np.nonzero(problem.order_of == order)[0].tolist() if _is_crowded(problem, order) else []
        movable = [row for row in rows if problem.fixed_end[row] < 0]
        since = max((_wall_end(problem, row) for row in rows if problem.fixed_end[row] >= 0), default=0)
        for number, row in enumerate(movable):
            until = _until(problem, row, since) if number < len(movable) - 1 else None
            for calendar, work in enumerate(problem.work):
                first = int(work.coordinates(np.array(since)))
                problem.release[row, calendar] = max(int(problem.release[row, calendar]), first)
                if until is not None:
                    last = int(work.coordinates(np.array(until)))
                    problem.deadline[row, calendar] = min(int(problem.deadline[row, calendar]), last)
            since = until if until is not None else since


def _is_crowded(problem: Problem, order: int) -> bool:
    supports = problem.orders[order].supports
    of_order = [part for part, its in zip(problem.parts, problem.order_of, strict=True) if its == order]
    used = {part.machines[0] for part in of_order if part.lot}
    strays = any(not part.lot and not used.issuperset(part.machines) for part in of_order)
    return len(used) > supports or (len(used) == supports and strays)


def _wall_end(problem: Problem, row: int) -> int:
    work = problem.work[problem.calendar_of[problem.parts[row].machines[0]]]
    return int(work.ends_at(problem.fixed_end[row]))


def _until(problem: Problem, row: int, since: int) -> int:
    """By when a lot that begins after a minute should be done: as soon as it can, and half of the time left
    until it is due."""
    part = problem.parts[row]
    ends = []
    for machine in part.machines:
        work = problem.work[problem.calendar_of[machine]]
        begin = max(int(work.coordinates(np.array(since))), int(problem.release[row, problem.calendar_of[machine]]))
        setup = int(problem.changeover.max(initial=0)) + int(problem.first.max(initial=0))
        ends.append(int(work.ends_at(np.array(begin + setup + problem.minutes(row, machine, part.whole)))))
    soonest = min(ends)
    due = problem.penalties.due[problem.order_of[row]]
    return int(soonest + (max(due - soonest, soonest - since) // 2))
