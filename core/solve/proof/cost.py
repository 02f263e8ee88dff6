"""The objective in whole numbers that never exceed it: a bound on the one is a bound on the other."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from core.solve.bounds import Board
from core.solve.bounds.windows import Window
from core.solve.proof.lots import LotVars
from core.solve.proof.sequence import Changes

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

FINE = 64
"""Further parts in which slopes are counted, so that rounding them down loses next to nothing."""
RATIO = 1.2
"""Each line of a squared penalty touches it at so many times the minutes of the line before."""
NEAREST = 30
"""Minutes from the due date where the lines begin."""


def add_objective(
    model: cp_model.CpModel, board: Board, lots: Sequence[LotVars], changes: Changes,
    penalties: Sequence[cp_model.IntVar], *, scale: float,
) -> None:
    """Minimise changeovers, excess, hours of changeover and the penalties."""
    weights = board.scenario.shop.objective
    terms: list[cp_model.LinearExprT] = list(penalties)
    terms += [math.floor(scale * weights.k3_changeover) * sum(changes.count)]
    terms += [math.floor(scale * weights.k5_changeover_hour / 60) * sum(changes.minutes)]
    a_piece = math.floor(scale * weights.k4_excess / weights.excess_unit_pieces)
    terms += [a_piece * sum(lot.pieces for lot in lots if lot.slot.lot is None)]
    terms += [a_piece * _excess_without(board, order) for order in range(len(board.needs))]
    terms += [math.floor(scale * board.fixed_cost)]
    model.minimize(sum(terms))


def _excess_without(board: Board, order: int) -> int:
    """Pieces above what remains before any new lot; negative where some are missing."""
    need = board.needs[order]
    return need.held.quantity - need.order.remaining


def add_penalties(
    model: cp_model.CpModel, board: Board, completions: Mapping[int, cp_model.IntVar], windows: Sequence[Window],
    *, known: Mapping[int, Collection[int]], scale: float,
) -> dict[int, cp_model.IntVar]:
    """The penalty of every order that has a completion, as the highest of many lines below the true curve.
    Each line is a chord between two neighbouring minutes: exact at both, and below the square at every other
    whole minute.

    `known` are minutes of lateness (negative: of earliness) at which the curve is to be exact.
    """
    found = {}
    for order, complete in completions.items():
        due = board.needs[order].order.due or 0
        edges = np.array((windows[order].first, windows[order].last))
        most = float(board.penalties.cost(order, edges).max())
        penalty = model.new_int_var(0, math.ceil(scale * most) + 1, "penalty")
        reach = max(0, due - windows[order].first), max(0, windows[order].last - due)
        for sign, two, one, far in (
            (-1, board.penalties.early2[order], board.penalties.early1[order], reach[0]),
            (1, board.penalties.late2[order], board.penalties.late1[order], reach[1]),
        ):
            at = {abs(minute) for minute in known.get(order, ()) if minute * sign > 0}
            for slope, intercept in lines(scale * float(two), scale * float(one), far, at):
                model.add(FINE * penalty >= slope * sign * (complete - due) - intercept)
        found[order] = penalty
    return found


def lines(two: float, one: float, far: int, known: Collection[int]) -> list[tuple[int, int]]:
    """Slopes and intercepts, in parts, of lines that lie below two·d² + one·d at every whole minute d from 0
    to `far`."""
    if not two:
        return [(math.floor(FINE * one), 0)] if one else []
    touches = {0, *(minute - 1 for minute in known), *known}
    minute = float(NEAREST)
    while minute < far:
        touches.add(round(minute))
        minute *= RATIO
    return [
        (math.floor(FINE * two * (2 * t + 1)), math.ceil(FINE * two * t * (t + 1)))
        for t in sorted(touches) if 0 <= t <= max(0, far)
    ]

