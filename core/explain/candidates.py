"""What single change might make an order on time: places from the drop map, before anything is weighed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from core.edit import Piece, Target, drop_map
from core.edit.lot_rows import setup_between
from core.evaluate import show
from core.explain.bounds import before_on_machine
from core.explain.chain import chain_of
from core.explain.places import ROW_PLACES, latest_start, places
from core.explain.possible import most_pieces
from core.explain.question import Question
from core.explain.sentences import minutes_of
from core.language import mark, tr, whole
from core.model import Lot, Scenario

PLACES, PARTS, BLOCKERS = 26, 16, 16
"""How many moves of the order, splits, and moves of lots before it are weighed at most."""
OF_A_SIZE = 4
"""Of the splits, how many that take a part of one size."""
NEAR_BLOCKERS = 4
"""Lots before it of which a move is tried; and the last of the chain."""
SWAP = mark("Swap {order} and {before} on {machine}")
UNLOCK_AND_SWAP = mark("Unlock and swap {order} and {before} on {machine}")
MOVES = {
    (False, False): mark("Move {lot} to {machine}, {start}"),
    (False, True): mark("Move {lot} on {machine} to {start}"),
    (True, False): mark("Unlock {lot} and move it to {machine}, {start}"),
    (True, True): mark("Unlock {lot} and move it on {machine} to {start}"),
}
"""By whether the lot is locked, and whether it stays on its machine."""
RATIOS = (1 / 3, 1 / 2, 2 / 3)
"""Shares of a lot that are tried on a second machine."""


class Candidate(NamedTuple):
    """A change in words, what to put where, lots to be unlocked first, and what the map thinks it costs."""

    name: str
    targets: tuple[Target, ...]
    unlocked: tuple[str, ...]
    guess: float


def candidates(ask: Question, stopped: Callable[[], bool]) -> list[Candidate]:
    """All changes worth weighing, those first that the map thinks cheapest; cut short where it is stopped."""
    found: list[Candidate] = []
    for kind, most in ((_moves, PLACES), (_splits, PARTS), (_swaps, 1), (_blockers, BLOCKERS)):
        if not stopped():
            found += sorted(kind(ask), key=lambda one: one.guess)[:most]
    return sorted(found, key=lambda one: one.guess)


def _moves(ask: Question) -> Iterator[Candidate]:
    """The lot that completes the order somewhere else, or the order planned."""
    if ask.has_begun(ask.lot):
        return
    piece = Piece(ask.lot.id if ask.lot else None, ask.order)
    for row in drop_map(ask.scenario, piece, others=ask.others, since=ask.since).rows.values():
        for start in places(ask, row, ask.quantity):
            if ask.lot is None:
                name = tr("Plan {order} on {machine}, {start}", order=ask.order, machine=row.resource,
                          start=show(ask.scenario, start))  # fmt: skip
            else:
                name = _move_name(ask.scenario, ask.lot, row.resource, start)
            target = Target(piece.lot, ask.order, row.resource, start)
            yield Candidate(name, (target,), _locked([ask.lot]), row.price_at(start))


def _splits(ask: Question) -> Iterator[Candidate]:
    """Parts of several sizes of the lot on a second machine."""
    lot, order = ask.lot, ask.scenario.shop.orders[ask.order]
    if lot is None or len(ask.scenario.plan.by_order[order.id]) >= order.max_lots:
        return
    for part in _parts(ask, lot):
        yield from sorted(_split(ask, lot, part), key=lambda one: one.guess)[:OF_A_SIZE]


def _split(ask: Question, lot: Lot, part: int) -> Iterator[Candidate]:
    """So many pieces of a lot elsewhere; the rest is timed anew with the others, or stays if it is on time there."""
    piece = Piece(lot.id, lot.order, part)
    for row in drop_map(ask.scenario, piece, others=ask.others, since=ask.since).rows.values():
        for start in places(ask, row, part) if row.resource != lot.resource else ():
            values = {"order": lot.order, "pieces": whole(part), "machine": row.resource,
                      "start": show(ask.scenario, start)}  # fmt: skip
            name = tr("Split {order}: {pieces} pieces to {machine}, {start}", **values)
            target = Target(lot.id, lot.order, row.resource, start, None, part)
            yield Candidate(name, (target,), (), row.price_at(start))
            if _is_on_time(ask, lot, lot.quantity - part):
                rest = Target(lot.id, lot.order, lot.resource, lot.start)
                name = tr("Split {order}: {pieces} pieces to {machine}, {start}; the rest stays", **values)
                yield Candidate(name, (target, rest), (), row.price_at(start))


def _is_on_time(ask: Question, lot: Lot, quantity: int) -> bool:
    """Whether so many pieces are complete when due, begun where the lot begins."""
    minutes = ask.scenario.shop.lot_minutes(lot.order, lot.resource, quantity) or 0
    end = ask.scenario.shop.work_times[lot.resource].end_of(lot.start or 0, minutes)
    return end is not None and end <= ask.due


def _parts(ask: Question, lot: Lot) -> list[int]:
    """Sizes of the part to go: just enough for the rest to be on time, and a few shares."""
    order, work = ask.scenario.shop.orders[lot.order], ask.scenario.shop.work_times[lot.resource]
    left = work.minutes_before(ask.due) - work.minutes_before(lot.start or 0)
    rest = most_pieces(ask.scenario.pairings[lot.id], left, ask.scenario.shop.second_pass_minutes)
    wanted = [lot.quantity - rest, *(round(lot.quantity * ratio) for ratio in RATIOS)]
    parts = dict.fromkeys(max(-(-part // order.batch), -(-order.min_lot // order.batch)) * order.batch
                          for part in wanted)
    return [part for part in parts if 0 < part <= lot.quantity - max(order.min_lot, 1)]


def _swaps(ask: Question) -> Iterator[Candidate]:
    """The lot and the one before it on its machine the other way round."""
    lot, scenario = ask.lot, ask.scenario
    before = None if lot is None else before_on_machine(scenario, lot)
    if lot is None or before is None or before.order == lot.order or ask.has_begun(before):
        return
    machine, work = scenario.shop.machines[lot.resource], scenario.shop.work_times[lot.resource]
    ahead = before_on_machine(scenario, before)
    base = max(0, machine.available_from or 0, (ahead.end or 0) if ahead else 0)
    first = work.minutes_before(base) + setup_between(scenario, machine, ahead, lot.order)[0]
    first = max(first, work.minutes_before(max(ask.since, scenario.shop.orders[lot.order].release or 0)))
    second = first + minutes_of(scenario, lot) + setup_between(scenario, machine, lot, before.order)[0]
    starts = work.start_at(first), work.start_at(second)
    name = tr(UNLOCK_AND_SWAP if lot.locked or before.locked else SWAP, order=lot.order, before=before.order,
              machine=lot.resource)  # fmt: skip
    targets = tuple(Target(one.id, one.order, lot.resource, start)
                    for one, start in zip((lot, before), starts, strict=True))
    if None not in starts:
        yield Candidate(name, targets, _locked([lot, before]), 0.0)


def _blockers(ask: Question) -> Iterator[Candidate]:
    """A lot of the chain that holds the order somewhere else: the order then moves up as far as that is cheapest, or so
    far that it ends when due."""
    if ask.others != "retime" or ask.lot is None or "start" in ask.lot.locked or ask.has_begun(ask.lot):
        return
    chain = [held.lot for held in chain_of(ask.scenario, ask.lot)][1:]
    due = latest_start(ask, ask.lot.resource, ask.quantity)
    own = Target(ask.lot.id, ask.order, ask.lot.resource, due)
    for lot in dict.fromkeys((*chain[:NEAR_BLOCKERS], *chain[-1:])):
        if lot.order == ask.order or ask.has_begun(lot):
            continue
        board = drop_map(ask.scenario, Piece(lot.id, lot.order), others=ask.others, since=ask.since)
        slots = [slot for slot in board.best(2 * ROW_PLACES)
                 if slot.start >= ask.since and not _is_there(lot, slot.resource, slot.start)]
        for slot in slots[:ROW_PLACES]:
            name = _move_name(ask.scenario, lot, slot.resource, slot.start)
            target = Target(lot.id, lot.order, slot.resource, slot.start)
            yield Candidate(name, (target,), _locked([lot]), slot.price)
            if due >= max(0, ask.since):
                told = tr("{move}, and {order} to {start}", move=name, order=ask.order, start=show(ask.scenario, due))
                yield Candidate(told, (target, own), _locked([lot]), slot.price)


def _is_there(lot: Lot, machine: str, start: int) -> bool:
    return machine == lot.resource and abs(start - (lot.start or 0)) < (lot.end or 0) - (lot.start or 0)


def _move_name(scenario: Scenario, lot: Lot, machine: str, start: int) -> str:
    is_part = len(scenario.plan.by_order[lot.order]) > 1
    lot_name = tr("{order} ({pieces} pieces)", order=lot.order, pieces=whole(lot.quantity)) if is_part else lot.order
    sentence = MOVES[bool(lot.locked), machine == lot.resource]
    return tr(sentence, lot=lot_name, machine=machine, start=show(scenario, start))


def _locked(lots: Iterable[Lot | None]) -> tuple[str, ...]:
    return tuple(lot.id for lot in lots if lot is not None and lot.locked)
