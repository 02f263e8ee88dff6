"""When orders are complete on the wall: the last end of their lots, across nights and weekends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from core.model import WorkTime
from core.solve.bounds import Board
from core.solve.bounds.unavoidable import held_until, soonest
from core.solve.bounds.windows import Window
from core.solve.proof.lots import LotVars, total

if TYPE_CHECKING:
    from ortools.sat.python import cp_model


def add_completions(
    model: cp_model.CpModel, board: Board, lots: Sequence[LotVars], windows: Sequence[Window]
) -> dict[int, cp_model.IntVar]:
    """The completion of every order with a due date and lots; each lies within its window."""
    found = {}
    for order, need in enumerate(board.needs):
        own = [lot for lot in lots if lot.slot.order == order]
        if need.order.due is None or (not own and not held_until(board, order)):
            continue
        found[order] = _add_completion(model, board, order, own, windows[order])
    return found


def _add_completion(
    model: cp_model.CpModel, board: Board, order: int, own: Sequence[LotVars], window: Window
) -> cp_model.IntVar:
    kept = max((lot.end for lot in board.needs[order].held.kept if lot.end is not None), default=None)
    complete = model.new_int_var(window.first, window.last, "complete")
    last = []
    for lot in own:
        end = add_wall(model, board, lot, "end", window.last)
        literal = lot.present if len(own) == 1 and kept is None else model.new_bool_var("last")
        model.add(complete == end).only_enforce_if(literal)
        model.add(complete >= end).only_enforce_if(lot.present)
        model.add_implication(literal, lot.present)
        last.append(literal)
    if kept is not None:
        model.add(complete >= kept)
        literal = model.new_bool_var("last")
        model.add(complete == kept).only_enforce_if(literal)
        last.append(literal)
    model.add_exactly_one(last)
    whole = soonest(board, order, 1)
    spare = [lot.present for lot in own if lot.slot.may_stay_empty]
    if spare and whole and board.needs[order].missing:
        model.add(complete >= whole).only_enforce_if(*(~literal for literal in spare))
    return complete


def add_wall(model: cp_model.CpModel, board: Board, lot: LotVars, edge: str, latest: int) -> cp_model.IntVar:
    """The wall-clock minute of a lot's "start" or "end", exactly: a literal for each working interval that
    may hold it.

    Machines with the same working time share their literals.
    """
    coordinate = lot.start if edge == "start" else lot.end
    wall = model.new_int_var(0, board.scenario.shop.horizon, f"wall {edge}")
    shifts: list[cp_model.LinearExprT] = []
    groups: dict[int, list[int]] = {}
    for m in lot.on:
        groups.setdefault(id(board.work[m]), []).append(m)
    for machines in groups.values():
        work = board.work[machines[0]]
        literals = []
        for low, high, shift in _intervals(work, edge, _reach(board, lot, machines, latest)):
            literal = model.new_bool_var("interval")
            model.add(coordinate >= low).only_enforce_if(literal)
            model.add(coordinate <= high).only_enforce_if(literal)
            shifts.append(shift * literal)
            literals.append(literal)
        model.add(sum(literals) == sum(lot.on[m] for m in machines))
    model.add(wall == coordinate + total(shifts))
    return wall


def _reach(board: Board, lot: LotVars, machines: Sequence[int], latest: int) -> Callable[[int, int], bool]:
    """Whether an edge of a lot may lie between two working minutes."""
    order = lot.slot.order
    begin = min(board.window(order, m)[0] for m in machines)
    until = board.work[machines[0]].minutes_before(max(0, latest))
    return lambda low, high: high >= begin and low <= until


def _intervals(work: WorkTime, edge: str, reach: Callable[[int, int], bool]) -> list[tuple[int, int, int]]:
    """First and last coordinate of each working interval, and what to add for the wall-clock minute. An end
    may be at an interval's close, a start at its opening."""
    found, passed = [], 0
    for opening, close in work.intervals:
        low, high = passed + (edge == "end"), passed + close - opening - (edge == "start")
        if reach(low, high):
            found.append((low, high, opening - passed))
        passed += close - opening
    return found
