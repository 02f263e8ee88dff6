"""Which orders clash: one CP-SAT model of all of them, in which locks and dates are assumptions that may be
given up.

The solver names assumptions that cannot hold together; what else each order asks for is kept throughout.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.model import Lot, Scenario
from core.solve.bounds import Board, read_board
from core.solve.clash.items import Clash
from core.solve.proof.lots import LotVars, add_demand, add_rates, length, pass_minutes, total
from core.solve.proof.slots import Slot
from core.solve.stop import StopFlag

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

MOST_LOTS = 130
"""A model has a literal for every two lots of a machine; beyond so many it takes too long."""
ROUNDS = 4
"""How often the assumptions named are asked about again by themselves, which often leaves fewer."""


@dataclass(slots=True)
class Assumptions:
    """A model with the literals of its items: an item holds where its literal is true."""

    model: cp_model.CpModel
    literals: dict[tuple[str, str], cp_model.IntVar] = field(default_factory=dict)

    def of(self, kind: str, name: str = "") -> cp_model.IntVar:
        """The literal of an item; `name` is its lot or order."""
        if (kind, name) not in self.literals:
            self.literals[kind, name] = self.model.new_bool_var(f"{kind} {name}")
        return self.literals[kind, name]


def clashing(scenario: Scenario, items: Sequence[Clash], until: float, stop: StopFlag) -> list[Clash] | None:
    """Items among these (locks, deadlines, the horizon) that cannot all be kept; empty if they can, None if
    it was not found out until a moment of `time.perf_counter`."""
    board = read_board(scenario)
    if sum(len(need.held.locked) + need.free for need in board.needs) > MOST_LOTS:
        return None
    asked = _ask(board)
    left = [item for item in items if (item.kind, item.lot or item.order) in asked.literals]
    for _ in range(ROUNDS):
        core = _core(asked, left, until, stop)
        if not core or len(core) == len(left):
            return core
        left = core
    return left


def _core(asked: Assumptions, items: Sequence[Clash], until: float, stop: StopFlag) -> list[Clash] | None:
    from ortools.sat.python import cp_model

    from core.solve.proof.running import make_solver, run

    literals = {asked.literals[item.kind, item.lot or item.order]: item for item in items}
    asked.model.clear_assumptions()
    asked.model.add_assumptions(list(literals))
    solver = make_solver(until - time.perf_counter(), 1, linear=2)
    status = run(asked.model, solver, stop)
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return []
    if status != cp_model.INFEASIBLE:
        return None
    named = set(solver.sufficient_assumptions_for_infeasibility())
    return [item for literal, item in literals.items() if literal.index in named]


def _ask(board: Board) -> Assumptions:
    from ortools.sat.python import cp_model

    from core.solve.proof.sequence import add_pairs

    asked = Assumptions(cp_model.CpModel())
    longest = _longest(board)
    lots: list[LotVars] = []
    for order, need in enumerate(board.needs):
        own = [_add_lot(asked, board, order, lot, longest) for lot in (*need.held.locked, *[None] * need.free)]
        kept = sum(lot.quantity for lot in need.held.kept)
        asked.model.add(sum(lot.pieces for lot in own) >= need.order.remaining - kept)
        lots += own
    for m in range(len(board.machines)):
        asked.model.add_no_overlap([lot.intervals[m] for lot in lots if m in lot.intervals])
    add_pairs(asked.model, board, lots)
    add_demand(asked.model, board, lots, lambda order: _limit_of(asked, board, order))
    return asked


def _limit_of(asked: Assumptions, board: Board, order: int | None) -> cp_model.IntVar:
    return asked.of("horizon") if order is None else asked.of("deadline", board.needs[order].order.id)



def _longest(board: Board) -> int:
    """Working minutes in which everything could be made one after the other behind the horizon."""
    longest = max((work.total for work in board.work), default=0) + int(board.first.max(initial=0))
    for order, need in enumerate(board.needs):
        pieces = need.whole + sum(lot.quantity for lot in need.held.locked) + need.free * need.smallest
        most = max((board.minutes(order, m, pieces) for m in need.machines), default=0)
        longest += most + (need.free + len(need.held.locked)) * (int(board.setup.max(initial=0)) + 1)
    return longest


def _add_lot(asked: Assumptions, board: Board, order: int, lot: Lot | None, longest: int) -> LotVars:
    model, need = asked.model, board.needs[order]
    most = need.order.remaining + need.smallest + (lot.quantity if lot else 0)
    slot = Slot(order, need.machines, need.smallest, most, lot, may_stay_empty=True)
    present = model.new_bool_var("present")
    on = {m: model.new_bool_var("on") for m in need.machines}
    model.add(sum(on.values()) == present)
    start, end = model.new_int_var(0, longest, "start"), model.new_int_var(0, longest, "end")
    pieces = model.new_int_var(0, most, "pieces")
    model.add(pieces == 0).only_enforce_if(~present)
    passes = {m: model.new_int_var(0, pass_minutes(board, order, m, most), "pass") for m in on}
    for m, literal in on.items():
        model.add(passes[m] == 0).only_enforce_if(~literal)
        _limit(asked, board, order, m, (start, end, literal))
    model.add(end == start + total(length(board, order, m, passes[m], on[m]) for m in on))
    add_rates(model, board, order, passes, pieces)
    intervals = {
        m: model.new_optional_interval_var(start, length(board, order, m, passes[m]), end, literal, "lot")
        for m, literal in on.items()
    }
    made = LotVars(slot, present, on, passes, start, end, pieces, None, intervals)
    if lot:
        _lock(asked, board, made, lot)
    else:
        model.add(pieces >= need.smallest).only_enforce_if(present)
    return made


def _limit(
    asked: Assumptions, board: Board, order: int, machine: int,
    place: tuple[cp_model.IntVar, cp_model.IntVar, cp_model.IntVar],
) -> None:
    """Release, deadline and horizon of a lot if it is on a machine."""
    start, end, on = place
    need, work = board.needs[order].order, board.work[machine]
    asked.model.add(start >= board.window(order, machine)[0]).only_enforce_if(on)
    asked.model.add(end <= work.total).only_enforce_if(on, asked.of("horizon"))
    if need.deadline is not None:
        last = work.minutes_before(max(0, need.deadline))
        asked.model.add(end <= last).only_enforce_if(on, asked.of("deadline", need.id))


def _lock(asked: Assumptions, board: Board, made: LotVars, lot: Lot) -> None:
    """Keep a lot on its machine, and at its minute, as far as these are locked and their locks hold."""
    model, order = asked.model, made.slot.order
    machine = next(m for m in made.on if board.machines[m].id == lot.resource)
    literals = []
    if "resource" in lot.locked:
        literals.append(asked.of("machine lock", lot.id))
    if "start" in lot.locked and lot.start is not None:
        literals.append(asked.of("start lock", lot.id))
        work = board.work[machine]
        begin = work.minutes_before(max(0, lot.start))
        model.add(made.start == (begin if work.is_working(lot.start) else -1)).only_enforce_if(literals[-1])
        model.add(made.end == begin + board.minutes(order, machine, lot.quantity)).only_enforce_if(literals[-1])
    for literal in literals:
        model.add_implication(literal, made.on[machine])
        model.add(made.pieces == lot.quantity).only_enforce_if(literal)
    free = [~literal for literal in literals]
    model.add(made.pieces >= board.needs[order].smallest).only_enforce_if(made.present, *free)
