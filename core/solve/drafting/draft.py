"""Drafts: which lots run on which machine in which sequence; the times follow from that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from core.model import Lot, Plan, Table
from core.solve.drafting.problem import Problem
from core.timing import Row, best_ends
from core.timing.penalties import NEVER, Numbers
from core.timing.retime import NEAR, Walk, walk


@dataclass(frozen=True, slots=True)
class Draft:
    """For each machine its lots in sequence, and the pieces of each lot; lots 2p and 2p + 1 belong to part p,
    which as a whole has only the first. `missing` are parts for which there was no room."""

    rows: tuple[tuple[int, ...], ...]
    quantity: Mapping[int, int]
    missing: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Timed:
    """A draft with the end of every lot, in working coordinates of its machine, and what it costs by the
    solver's own count."""

    draft: Draft
    ends: Mapping[int, int]
    cost: float


def without_machines(draft: Draft, machines: set[int], problem: Problem) -> Draft:
    """A draft from which all parts are gone that have a lot on one of these machines, except those locked in
    time."""
    gone = {lot >> 1 for machine in machines for lot in draft.rows[machine] if problem.fixed_end[lot >> 1] < 0}
    rows = tuple(tuple(lot for lot in row if lot >> 1 not in gone) for row in draft.rows)
    quantity = {lot: pieces for lot, pieces in draft.quantity.items() if lot >> 1 not in gone}
    return Draft(rows, quantity, tuple(sorted({*draft.missing, *gone})))


def row_of(problem: Problem, draft: Draft, machine: int, floors: Mapping[int, float]) -> Row:
    """One machine's lots as its timing needs them; `floors` as in `core.timing.Row`, where they are not those
    of the order."""
    lots = draft.rows[machine]
    calendar = int(problem.calendar_of[machine])
    parts = [lot >> 1 for lot in lots]
    minutes = np.array([problem.minutes(lot >> 1, machine, draft.quantity[lot]) for lot in lots], np.int64)
    setup = [problem.setup(machine, before, part) for before, part in zip([-1, *parts], parts, strict=False)]
    gap = minutes + np.array(setup, np.int64)
    gap[:1] += problem.base[machine]
    fixed = problem.fixed_end[parts]
    low = np.where(fixed >= 0, fixed, problem.release[parts, calendar] + minutes)
    high = np.where(fixed >= 0, fixed, problem.deadline[parts, calendar])
    orders = problem.order_of[parts]
    of_order = problem.floor[orders].tolist()
    floor = np.array([floors.get(lot, own) for lot, own in zip(lots, of_order, strict=True)], np.float64)
    return Row(problem.work[calendar], gap, low, high, problem.penalties.take(orders), floor)


def time_draft(
    problem: Problem, draft: Draft, walk: Walk = walk, reach: int = NEAR, *,
    is_too_late: Callable[[], bool] | None = None,
) -> Timed | None:
    """The best times of every machine, with the lots of one order agreeing on which of them is last; None if
    a lot has no room, or if `is_too_late` says so meanwhile.

    Machines are timed one by one. Where lots of one order run on several, only the last of them pays for
    being early, and the others pay from the moment they become the last; the times and these roles are
    improved in turn.
    """
    together, machine_of = lots_together(problem, draft), _machines(draft)
    floors: dict[int, float] = {}
    ends: dict[int, int] = {}
    dirty = set(range(len(draft.rows)))
    best: Timed | None = None
    for _ in range(8 if together else 1):
        for machine in dirty:
            found = best_ends(row_of(problem, draft, machine, floors), walk, reach)
            if found is None or (is_too_late and is_too_late()):
                return None
            ends.update(zip(draft.rows[machine], found.tolist(), strict=True))
        cost = objective(problem, draft, ends)
        if best is None or cost < best.cost:
            best = Timed(draft, dict(ends), cost)
        wanted = roles(problem, together, walls(problem, draft, ends))
        dirty = {machine_of[lot] for lot in wanted if wanted[lot] != floors.get(lot)}
        floors = wanted
        if not dirty:
            break
    return best


def _machines(draft: Draft) -> dict[int, int]:
    return {lot: machine for machine, row in enumerate(draft.rows) for lot in row}


def lots_together(problem: Problem, draft: Draft) -> dict[int, list[int]]:
    """The lots of each order that has more than one."""
    found: dict[int, list[int]] = {}
    for row in draft.rows:
        for lot in row:
            found.setdefault(int(problem.order_of[lot >> 1]), []).append(lot)
    return {order: lots for order, lots in found.items() if len(lots) > 1}


def roles(problem: Problem, together: Mapping[int, list[int]], wall: Mapping[int, int]) -> dict[int, float]:
    """Before which minute the end of each of these lots does not count, given where all of them end now."""
    floors: dict[int, float] = {}
    for order, lots in together.items():
        fixed = [lot for lot in lots if problem.fixed_end[lot >> 1] >= 0]
        free = sorted((lot for lot in lots if problem.fixed_end[lot >> 1] < 0), key=lambda lot: wall[lot])
        kept = max([float(problem.floor[order]), *(wall[lot] for lot in fixed)])
        due = float(problem.penalties.due[order])
        bound = max([due, kept, *(wall[lot] for lot in free[:-1])])
        floors.update(dict.fromkeys(free[:-1], bound))
        floors.update(dict.fromkeys(free[-1:], bound if bound > due else kept))
    return floors


def walls(problem: Problem, draft: Draft, ends: Mapping[int, int]) -> dict[int, int]:
    """The wall-clock end of every lot."""
    found: dict[int, int] = {}
    for machine, row in enumerate(draft.rows):
        if row:
            minutes = problem.work[problem.calendar_of[machine]].ends_at(np.array([ends[lot] for lot in row], np.int64))
            found.update(zip(row, minutes.tolist(), strict=True))
    return found


def objective(problem: Problem, draft: Draft, ends: Mapping[int, int]) -> float:
    """What a timed draft costs by the solver's own count; `core.evaluate` must say the same of the plan."""
    completion = _completion(problem, draft, ends)
    by_sequence = _change_cost(problem, draft) + _excess_cost(problem, draft)
    return problem.fixed_cost + _time_cost(problem, completion) + by_sequence


def tardiness(problem: Problem, draft: Draft, ends: Mapping[int, int]) -> float:
    """What a timed draft costs for orders that are late."""
    completion = _completion(problem, draft, ends)
    return _time_cost(problem, np.where(completion > problem.penalties.due, completion, NEVER))


def _completion(problem: Problem, draft: Draft, ends: Mapping[int, int]) -> Numbers:
    completion = problem.floor.copy()
    for lot, wall in walls(problem, draft, ends).items():
        order = problem.order_of[lot >> 1]
        completion[order] = max(completion[order], wall)
    return completion


def _time_cost(problem: Problem, completion: Numbers) -> float:
    return float(np.where(completion > NEVER, problem.penalties.costs(completion), 0.0).sum())


def _change_cost(problem: Problem, draft: Draft) -> float:
    weights = problem.scenario.shop.objective
    cost = 0.0
    for machine, row in enumerate(draft.rows):
        before = -1
        for part in (lot >> 1 for lot in row):
            if problem.is_change(machine, before, part):
                cost += weights.k3_changeover + weights.k5_changeover_hour * problem.setup(machine, before, part) / 60
            before = part
    return cost


def _excess_cost(problem: Problem, draft: Draft) -> float:
    weights = problem.scenario.shop.objective
    planned: dict[int, int] = {}
    for lot, pieces in draft.quantity.items():
        planned[lot >> 1] = planned.get(lot >> 1, 0) + pieces
    excess = sum(pieces - problem.parts[part].missing for part, pieces in planned.items())
    return weights.k4_excess * excess / weights.excess_unit_pieces


def make_plan(problem: Problem, timed: Timed) -> Plan:
    """The plan of a timed draft: lots that were kept or locked under their own ids, others under those their
    order had."""
    lots = list(problem.kept)
    taken = {lot.id for lot in problem.kept} | {part.lot.id for part in problem.parts if part.lot}
    old_lots = problem.scenario.plan.by_order.items()
    spare = {order: [lot.id for lot in lots if lot.id not in taken] for order, lots in old_lots}
    taken.update(problem.scenario.plan.lots)
    for machine, row in enumerate(timed.draft.rows):
        resource = problem.machines[machine].id
        for lot, (begin, done) in zip(row, _begun_and_done(problem, timed, machine), strict=True):
            part = problem.parts[lot >> 1]
            lot_id = part.lot.id if part.lot else _lot_id(part.order.id, spare.get(part.order.id, []), taken)
            locked = part.lot.locked if part.lot else frozenset[str]()
            lots.append(Lot(lot_id, part.order.id, resource, timed.draft.quantity[lot], begin, done, locked))
    return Plan(Table(lots))


def _begun_and_done(problem: Problem, timed: Timed, machine: int) -> list[tuple[int, int]]:
    """The first wall-clock minute and the end of each lot of a machine, in sequence."""
    work, lots = problem.work[problem.calendar_of[machine]], timed.draft.rows[machine]
    minutes = [problem.minutes(lot >> 1, machine, timed.draft.quantity[lot]) for lot in lots]
    ends = np.array([timed.ends[lot] for lot in lots], np.int64)
    starts = ends - np.array(minutes, np.int64)
    return list(zip(work.starts_at(starts).tolist(), work.ends_at(ends).tolist(), strict=True))


def _lot_id(order: str, spare: list[str], taken: set[str]) -> str:
    if spare:
        return spare.pop(0)
    number = 1
    while f"{order}.{number}" in taken:
        number += 1
    taken.add(f"{order}.{number}")
    return f"{order}.{number}"
