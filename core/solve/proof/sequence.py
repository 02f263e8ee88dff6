"""One machine does one lot at a time, with the changeover between two of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING

from core.solve.bounds import Board
from core.solve.proof.lots import LotVars

if TYPE_CHECKING:
    from ortools.sat.python import cp_model


@dataclass(slots=True)
class Changes:
    """The changeovers of a plan as a sum: `count` of them, and their `minutes`."""

    count: list[cp_model.LinearExprT] = field(default_factory=list)
    minutes: list[cp_model.LinearExprT] = field(default_factory=list)


def add_sequences(model: cp_model.CpModel, board: Board, lots: Sequence[LotVars]) -> Changes:
    """Order the lots of every machine. Where a shop allows it, one literal says which of two lots is first,
    whatever lies between them; else a circuit says which follows which."""
    for m in range(len(board.machines)):
        model.add_no_overlap([lot.intervals[m] for lot in lots if m in lot.intervals])
    return add_pairs(model, board, lots) if pairs_suffice(board, lots) else _add_circuits(model, board, lots)


def pairs_suffice(board: Board, lots: Sequence[LotVars]) -> bool:
    """Whether the rule for neighbours holds for any two lots of a machine too: a detour by a third lot never
    needs fewer minutes than the changeover it avoids; and whether the changeovers can be counted without
    knowing who follows whom: two new lots of an order in a row might as well be one, unless that one would be
    in the way of a third elsewhere."""
    if board.scenario.shop.objective.k5_changeover_hour:
        return False
    orders = [lot.slot.order for lot in lots]
    locked = {lot.slot.order for lot in lots if lot.slot.lot}
    if any(orders.count(order) > 1 for order in locked):
        return False
    if any(orders.count(order) > max(2, board.needs[order].order.supports) for order in set(orders)):
        return False
    shortest = {o: min((_shortest(board, lot) for lot in lots if lot.slot.order == o), default=0) for o in set(orders)}
    return not any(detour_saves(board, order, minutes) for order, minutes in shortest.items())


def detour_saves(board: Board, by: int, minutes: int) -> bool:
    """Whether some changeover is longer than one by way of a lot of this order."""
    setup, first = board.setup, board.first[board.rate[by] > 0]
    after = minutes + setup[by]
    return bool((setup > setup[:, by][:, None] + after).any() or (first > first[:, by][:, None] + after).any())


def _shortest(board: Board, lot: LotVars) -> int:
    return min((board.minutes(lot.slot.order, m, lot.slot.least) for m in lot.on), default=0)


def add_pairs(model: cp_model.CpModel, board: Board, lots: Sequence[LotVars]) -> Changes:
    """A literal for every two lots that can meet on a machine."""
    before: dict[tuple[int, int], cp_model.LiteralT] = {}
    for (a, one), (b, two) in combinations(enumerate(lots), 2):
        shared = one.on.keys() & two.on.keys()
        if not shared:
            continue
        literal, meet = model.new_bool_var("before"), model.new_bool_var("meet")
        before[a, b], before[b, a] = literal, ~literal
        for m in shared:
            model.add_bool_or(~one.on[m], ~two.on[m], meet)
        i, j = one.slot.order, two.slot.order
        model.add(two.start >= one.end + int(board.setup[i, j])).only_enforce_if(meet, literal)
        model.add(one.start >= two.end + int(board.setup[j, i])).only_enforce_if(meet, ~literal)
    changes = Changes([lot.present for lot in lots])
    for m in range(len(board.machines)):
        _add_first(model, board, m, lots, (before, changes))
    return changes


def _add_first(
    model: cp_model.CpModel, board: Board, machine: int, lots: Sequence[LotVars],
    found: tuple[dict[tuple[int, int], cp_model.LiteralT], Changes],
) -> None:
    """The changeover from what is mounted; the mounted order needs none if it is first, and is then not
    counted."""
    before, changes = found
    here = [(a, lot) for a, lot in enumerate(lots) if machine in lot.on]
    first = []
    for a, lot in here:
        ready = int(board.base[machine] + board.first[machine, lot.slot.order])
        model.add(lot.start >= ready).only_enforce_if(lot.on[machine])
        if lot.slot.order != board.mounted[machine]:
            continue
        literal = model.new_bool_var("first")
        model.add_implication(literal, lot.on[machine])
        for b, other in here:
            if b != a:
                model.add_bool_or(~literal, ~other.on[machine], before[a, b])
        first.append(literal)
    model.add_at_most_one(first)
    changes.count.extend(-literal for literal in first)


def _add_circuits(model: cp_model.CpModel, board: Board, lots: Sequence[LotVars]) -> Changes:
    changes = Changes()
    for m in range(len(board.machines)):
        here = [lot for lot in lots if m in lot.on]
        if here:
            model.add_circuit(_arcs(model, board, m, here, changes))
    return changes


def _arcs(
    model: cp_model.CpModel, board: Board, machine: int, here: list[LotVars], changes: Changes
) -> list[cp_model.ArcT]:
    """The arcs of one machine's round: from the depot (0) through its lots and back."""
    arcs: list[cp_model.ArcT] = []
    empty = model.new_bool_var("empty")
    arcs.append((0, 0, empty))
    for b, lot in enumerate(here, 1):
        order = lot.slot.order
        arcs.append((b, b, ~lot.on[machine]))
        arcs.append((b, 0, model.new_bool_var("last")))
        first = model.new_bool_var("first")
        arcs.append((0, b, first))
        minutes = int(board.first[machine, order])
        model.add(lot.start >= int(board.base[machine]) + minutes).only_enforce_if(first)
        if order != board.mounted[machine]:
            _count(changes, first, minutes)
        for a, other in enumerate(here, 1):
            if a != b:
                arcs.append((a, b, _follow(model, board, other, lot, changes)))
    return arcs


def _follow(model: cp_model.CpModel, board: Board, before: LotVars, lot: LotVars, changes: Changes) -> cp_model.IntVar:
    """The literal that one lot follows another at once."""
    literal = model.new_bool_var("follows")
    minutes = int(board.setup[before.slot.order, lot.slot.order])
    model.add(lot.start >= before.end + minutes).only_enforce_if(literal)
    if before.slot.order != lot.slot.order:
        _count(changes, literal, minutes)
    return literal


def _count(changes: Changes, literal: cp_model.IntVar, minutes: int) -> None:
    changes.count.append(literal)
    if minutes:
        changes.minutes.append(minutes * literal)
