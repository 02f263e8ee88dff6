"""The whole question as one CP-SAT model."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.solve.bounds import Board
from core.solve.bounds.windows import Window
from core.solve.proof.completion import add_completions, add_wall
from core.solve.proof.cost import add_objective, add_penalties
from core.solve.proof.cost_scale import scale_of
from core.solve.proof.lots import LotVars, add_lots
from core.solve.proof.sequence import add_sequences
from core.solve.proof.slots import Slot

if TYPE_CHECKING:
    from ortools.sat.python import cp_model


@dataclass(frozen=True, slots=True)
class Question:
    """A model with the variables that matter: the lots, and the completion of each order that has a due date.
    It counts cost in parts, so many to the unit (`scale`)."""

    model: cp_model.CpModel
    lots: Sequence[LotVars]
    completions: Mapping[int, cp_model.IntVar]
    scale: float

    @property
    def literals(self) -> int:
        """How many variables are decisions between two."""
        return sum(1 for variable in self.model.proto.variables if list(variable.domain) == [0, 1])


def ask(
    board: Board, slots: Sequence[Slot], windows: Sequence[Window], known: Mapping[int, Collection[int]]
) -> Question:
    """The model of the cheapest plan with these slots, each order complete within its window; `known` is for
    the penalties."""
    from ortools.sat.python import cp_model

    model = cp_model.CpModel()
    lots = add_lots(model, board, slots, [window.last for window in windows])
    changes = add_sequences(model, board, lots)
    add_supports(model, board, lots, windows)
    completions = add_completions(model, board, lots, windows)
    scale = scale_of(board, windows)
    penalties = add_penalties(model, board, completions, windows, known=known, scale=scale)
    add_objective(model, board, lots, changes, list(penalties.values()), scale=scale)
    return Question(model, lots, completions, scale)


def add_supports(
    model: cp_model.CpModel, board: Board, lots: Sequence[LotVars], windows: Sequence[Window]
) -> None:
    """At no moment do more machines work on an order than it allows."""
    for order, need in enumerate(board.needs):
        own = [lot for lot in lots if lot.slot.order == order]
        if len(own) <= need.order.supports:
            continue
        spans = []
        for lot in own:
            start = add_wall(model, board, lot, "start", windows[order].last)
            end = add_wall(model, board, lot, "end", windows[order].last)
            length = model.new_int_var(0, board.scenario.shop.horizon, "length on the wall")
            spans.append(model.new_optional_interval_var(start, length, end, lot.present, "on the wall"))
        model.add_cumulative(spans, [1] * len(spans), need.order.supports)
