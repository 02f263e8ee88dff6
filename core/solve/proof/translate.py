"""From a solution to a plan, and from a plan to the values that a solution would have."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from ortools.sat.python import cp_model

from core.model import Lot, Plan, Table
from core.solve.bounds import Board
from core.solve.proof.lots import LotVars, pass_minutes

Hint = list[tuple[cp_model.IntVar, int]]


def plan_of(board: Board, lots: Sequence[LotVars], value: Callable[[cp_model.LinearExprT], int]) -> Plan | None:
    """The plan a solution stands for, or None where a lot would end beyond the horizon. A lot that was given
    more minutes than it takes starts later."""
    scenario = board.scenario
    kept = [lot for lot in scenario.plan.lots.rows if lot.resource not in scenario.shop.machines]
    kept += [lot for need in board.needs for lot in need.held.kept if lot.resource in scenario.shop.machines]
    names = _names(board)
    made = [_lot(board, lot, value, names) for lot in lots if value(lot.present)]
    return None if None in made else Plan(Table([*kept, *(lot for lot in made if lot)]))


def _lot(
    board: Board, lot: LotVars, value: Callable[[cp_model.LinearExprT], int], names: dict[str, Iterator[str]]
) -> Lot | None:
    machine = next(m for m, literal in lot.on.items() if value(literal))
    pieces, order = value(lot.pieces), board.needs[lot.slot.order].order
    end = value(lot.end)
    work = board.work[machine]
    start = work.start_at(end - board.minutes(lot.slot.order, machine, pieces))
    done = work.end_at(end)
    if start is None or done is None:
        return None
    resource = board.machines[machine].id
    if lot.slot.lot:
        return replace(lot.slot.lot, resource=resource, start=start, end=done)
    return Lot(next(names[order.id]), order.id, resource, pieces, start, done)


def _names(board: Board) -> dict[str, Iterator[str]]:
    """Names for the new lots of each order: those its lots have now, then new ones."""
    plan = board.scenario.plan
    taken = set(plan.lots)

    def of(need_id: str, held: set[str]) -> Iterator[str]:
        yield from (lot.id for lot in plan.by_order.get(need_id, ()) if lot.id not in held)
        number = 0
        while True:
            number += 1
            if f"{need_id}.{number}" not in taken:
                yield f"{need_id}.{number}"

    return {
        need.order.id: of(need.order.id, {lot.id for lot in (*need.held.locked, *need.held.kept)})
        for need in board.needs
    }


def hint_of(board: Board, lots: Sequence[LotVars], plan: Plan) -> Hint | None:
    """The values of the variables that decide a plan, or None where it cannot be said in these variables."""
    hint: Hint = []
    for order, need in enumerate(board.needs):
        slots = [lot for lot in lots if lot.slot.order == order]
        placed = _placed(plan.by_order.get(need.order.id, ()), slots)
        if placed is None:
            return None
        for slot, lot in placed:
            values = _values(board, slot, lot)
            if values is None:
                return None
            hint += values
    return hint


def _placed(lots: Sequence[Lot], slots: Sequence[LotVars]) -> list[tuple[LotVars, Lot | None]] | None:
    """Which lot of the plan fills which slot: locked lots their own, the others by quantity."""
    own = {slot.slot.lot.id for slot in slots if slot.slot.lot}
    by_id = {lot.id: lot for lot in lots}
    others = sorted((lot for lot in lots if lot.id not in own and lot.start is not None), key=lambda lot: -lot.quantity)
    open_slots = [slot for slot in slots if not slot.slot.lot]
    if not own <= by_id.keys() or len(others) > len(open_slots):
        return None
    placed: list[tuple[LotVars, Lot | None]] = [(slot, by_id[slot.slot.lot.id]) for slot in slots if slot.slot.lot]
    filled = [*others, *[None] * (len(open_slots) - len(others))]
    return placed + list(zip(open_slots, filled, strict=True))


def _values(board: Board, slot: LotVars, lot: Lot | None) -> Hint | None:
    if lot is None:
        return [(slot.present, 0)] if slot.slot.may_stay_empty else None
    machine = next((m for m in slot.on if board.machines[m].id == lot.resource), None)
    if machine is None or lot.start is None or not slot.slot.least <= lot.quantity <= slot.slot.most:
        return None
    start = board.work[machine].minutes_before(lot.start)
    minutes = board.minutes(slot.slot.order, machine, lot.quantity)
    one_pass = pass_minutes(board, slot.slot.order, machine, lot.quantity)
    values = [(slot.start, start), (slot.end, start + minutes)]
    values += [(literal, int(m == machine)) for m, literal in slot.on.items()]
    values += [(minutes, one_pass if m == machine else 0) for m, minutes in slot.passes.items()]
    if slot.batches is not None:
        values.append((slot.batches, lot.quantity // board.needs[slot.slot.order].order.batch))
    if slot.slot.may_stay_empty:
        values.append((slot.present, 1))
    return values
