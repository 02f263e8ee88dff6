"""The lots of a board as variables: which machine, from when to when in its working minutes, how many
batches."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from core.solve.bounds import Board
from core.solve.proof.slots import Slot

if TYPE_CHECKING:
    from ortools.sat.python import cp_model


Enforcement = Callable[[int | None], "cp_model.IntVar"]
FINEST = 1 << 14
"""Parts of a piece per hour in which rates are read."""


@dataclass(frozen=True, slots=True)
class LotVars:
    """One slot. `on` says for each machine whether the lot is there, `passes` the minutes of one pass there
    (0 if it is not); `start` and `end` are working minutes of its machine; `pieces` is its quantity, 0 where
    `present` is false."""

    slot: Slot
    present: cp_model.IntVar
    on: dict[int, cp_model.IntVar]
    passes: dict[int, cp_model.IntVar]
    start: cp_model.IntVar
    end: cp_model.IntVar
    pieces: cp_model.LinearExprT
    batches: cp_model.IntVar | None
    intervals: dict[int, cp_model.IntervalVar]


def add_lots(model: cp_model.CpModel, board: Board, slots: Sequence[Slot], latest: Sequence[int]) -> list[LotVars]:
    """Variables of every slot; `latest` is the wall-clock minute by which each order is complete at the
    latest."""
    lots = [_add_lot(model, board, slot, latest[slot.order]) for slot in slots]
    for order in range(len(board.needs)):
        _add_quantities(model, board, order, [lot for lot in lots if lot.slot.order == order])
    return lots


def _add_lot(model: cp_model.CpModel, board: Board, slot: Slot, latest: int) -> LotVars:
    spans = {m: span_of(board, slot, m, latest) for m in slot.machines}
    spans = {m: span for m, span in spans.items() if span[0] + board.minutes(slot.order, m, slot.least) <= span[1]}
    present = model.new_bool_var("present") if slot.may_stay_empty else model.new_constant(1)
    on = {m: model.new_bool_var(f"on {m}") for m in spans}
    model.add(sum(on.values()) == present)
    begin = min((span[0] for span in spans.values()), default=0)
    until = max((span[1] for span in spans.values()), default=0)
    start, end = model.new_int_var(begin, until, "start"), model.new_int_var(begin, until, "end")
    for m, span in spans.items():
        model.add(start >= span[0]).only_enforce_if(on[m])
        model.add(end <= span[1]).only_enforce_if(on[m])
    if slot.may_stay_empty:
        model.add(start == begin).only_enforce_if(~present)
    batches = None if slot.is_fixed else _batches(model, board, slot, present)
    pieces = slot.least if batches is None else batches * board.needs[slot.order].order.batch
    passes = {m: _pass(model, board, slot, m, literal) for m, literal in on.items()}
    lengths = {m: length(board, slot.order, m, one_pass) for m, one_pass in passes.items()}
    model.add(end == start + total(length(board, slot.order, m, passes[m], on[m]) for m in on))
    if not slot.is_fixed:
        add_rates(model, board, slot.order, passes, pieces)
    intervals = {m: model.new_optional_interval_var(start, lengths[m], end, on[m], f"lot on {m}") for m in on}
    return LotVars(slot, present, on, passes, start, end, pieces, batches, intervals)


def span_of(board: Board, slot: Slot, machine: int, latest: int) -> tuple[int, int]:
    """From where to where in working minutes a lot may run on a machine; a locked start leaves one place, or
    none."""
    begin, until = board.window(slot.order, machine)
    until = min(until, board.work[machine].minutes_before(max(0, latest)))
    lot = slot.lot
    if lot is None or "start" not in lot.locked or lot.start is None:
        return begin, until
    work = board.work[machine]
    place = work.minutes_before(max(0, lot.start))
    if not work.is_working(lot.start) or place < begin:
        return 1, 0
    return place, min(until, place + board.minutes(slot.order, machine, lot.quantity))


def _batches(model: cp_model.CpModel, board: Board, slot: Slot, present: cp_model.IntVar) -> cp_model.IntVar:
    batch = board.needs[slot.order].order.batch
    batches = model.new_int_var(0 if slot.may_stay_empty else slot.least // batch, slot.most // batch, "batches")
    model.add(batches >= slot.least // batch).only_enforce_if(present)
    model.add(batches == 0).only_enforce_if(~present)
    return batches


def _pass(
    model: cp_model.CpModel, board: Board, slot: Slot, machine: int, on: cp_model.IntVar
) -> cp_model.IntVar:
    """Minutes of one pass on a machine. A lot of open quantity may be given a minute more than it takes."""
    least, most = (pass_minutes(board, slot.order, machine, pieces) for pieces in (slot.least, slot.most))
    one_pass = model.new_int_var(0, most, "pass")
    model.add(one_pass >= least * on)
    model.add(one_pass <= most * on)
    return one_pass


def pass_minutes(board: Board, order: int, machine: int, pieces: int) -> int:
    """Working minutes of one pass of a lot."""
    minutes, again = board.minutes(order, machine, pieces), int(board.again[order, machine])
    return minutes if again < 0 else (minutes - again) // 2


def length(
    board: Board, order: int, machine: int, one_pass: cp_model.IntVar, on: cp_model.IntVar | int = 1
) -> cp_model.LinearExprT:
    """Working minutes of a lot on a machine, for minutes of one pass; nothing where it is not `on` it."""
    again = int(board.again[order, machine])
    return one_pass if again < 0 else 2 * one_pass + again * on


def add_demand(
    model: cp_model.CpModel, board: Board, lots: Sequence[LotVars], when: Enforcement | None = None
) -> None:
    """What must be done by a deadline, or the horizon, is no more than a machine can do until then: it
    follows from the rest, but linear relaxations see it only here. `when` gives the literals under which a
    deadline (of an order) or the horizon (None) is asked for at all."""
    limits = {need.order.deadline for need in board.needs}
    for limit in limits:
        of_limit: list[int | None] = [
            o for o, need in enumerate(board.needs) if limit is None or _is_by(need.order.deadline, limit)
        ]
        asked = of_limit if limit is not None else [None]
        literals = [when(order) for order in asked] if when else []
        for m, work in enumerate(board.work):
            minutes = [
                length(board, lot.slot.order, m, lot.passes[m], lot.on[m])
                for lot in lots if m in lot.on and lot.slot.order in of_limit
            ]
            room = (work.total if limit is None else work.minutes_before(max(0, limit))) - int(board.base[m])
            if minutes:
                model.add(sum(minutes) <= max(0, room)).only_enforce_if(*literals)


def _is_by(deadline: int | None, limit: int) -> bool:
    return deadline is not None and deadline <= limit


def total(terms: Iterable[cp_model.LinearExprT]) -> cp_model.LinearExpr:
    """The sum of some terms."""
    from ortools.sat.python import cp_model

    return cp_model.LinearExpr.sum(list(terms))


def add_rates(
    model: cp_model.CpModel, board: Board, order: int, passes: dict[int, cp_model.IntVar], pieces: cp_model.LinearExprT
) -> None:
    """No more pieces than the minutes of the lot's machine hold; the minutes on all others are 0."""
    rates = {m: rate_of(float(board.rate[order, m])) for m in passes}
    scale = math.lcm(*(rate.denominator for rate in rates.values()))
    model.add(sum(int(rates[m] * scale) * one_pass for m, one_pass in passes.items()) >= 60 * scale * pieces)


def rate_of(pieces_per_hour: float) -> Fraction:
    """A rate in halves, quarters, … of a piece; one between them is taken a trifle too fast, so that a bound
    stays one.

    All denominators are powers of two, so that a common one stays small.
    """
    near = Fraction(pieces_per_hour)
    return near if near.denominator <= FINEST else Fraction(math.ceil(pieces_per_hour * FINEST), FINEST)


def _add_quantities(model: cp_model.CpModel, board: Board, order: int, lots: list[LotVars]) -> None:
    """The lots hold what is missing, and no batch more than they must; the fuller one comes first."""
    need = board.needs[order]
    open_ones = [lot for lot in lots if lot.slot.lot is None]
    if not need.missing:
        return
    model.add(sum(lot.pieces for lot in open_ones) >= need.missing)
    for lot, following in pairwise(open_ones):
        model.add(lot.pieces >= following.pieces)
        model.add_implication(following.present, lot.present)
