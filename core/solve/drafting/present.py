"""The plan that is there, as a draft to start from."""

from __future__ import annotations

from collections.abc import Sequence

from core.model import Lot
from core.solve.drafting.draft import Draft
from core.solve.drafting.parts import Part
from core.solve.drafting.problem import Problem


def present_draft(problem: Problem) -> Draft | None:
    """The lots of the scenario's plan as a draft; None where they are not what the search could have made: an
    order without lots, or without times, in more lots than it uses, or on a machine that may not make it."""
    rows: list[list[tuple[int, int]]] = [[] for _ in problem.machines]
    quantity: dict[int, int] = {}
    position = {machine.id: m for m, machine in enumerate(problem.machines)}
    for number, part in enumerate(problem.parts):
        lots = _lots_of(problem, part)
        sizes = _sizes(part, lots)
        if sizes is None or any(lot.start is None or position.get(lot.resource) not in part.machines for lot in lots):
            return None
        for offset, (lot, pieces) in enumerate(zip(lots, sizes, strict=True)):
            rows[position[lot.resource]].append((lot.start or 0, 2 * number + offset))
            quantity[2 * number + offset] = pieces
    return Draft(tuple(tuple(lot for _, lot in sorted(row)) for row in rows), quantity)


def has_all_times(problem: Problem, beside: Sequence[Lot]) -> bool:
    """Whether every lot that could have times has them: without, a plan costs nothing for time and means little."""
    without = {lot.id for lot in (*problem.kept, *beside)}
    lots = problem.scenario.plan.lots.rows
    return bool(lots) and all(lot.start is not None or lot.id in without for lot in lots)


def _lots_of(problem: Problem, part: Part) -> list[Lot]:
    if part.lot:
        return [part.lot]
    known = {kept.id for kept in problem.kept}
    lots = problem.scenario.plan.by_order.get(part.order.id, ())
    return [lot for lot in lots if not lot.locked and lot.id not in known]


def _sizes(part: Part, lots: list[Lot]) -> list[int] | None:
    """Pieces of each lot, trimmed to what the search would make."""
    if len(lots) == 1:
        return [part.whole]
    if len(lots) != 2 or not part.split or lots[0].resource == lots[1].resource:
        return None
    first = min(max(lots[0].quantity // part.batch * part.batch, part.smallest), part.split - part.smallest)
    return [first, part.split - first]
