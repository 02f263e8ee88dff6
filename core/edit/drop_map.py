"""The drop map: what the whole plan would cost if a piece were let go, for every start on every machine.

The others are timed anew around it, as `core.edit.land` would do it. The map is worked out on cells of some minutes, so
its figures are near the truth (with cells of one minute they are the truth, but for orders with lots on both machines
concerned, of which only one is taken to move); whatever is told as a figure is weighed by `price_of`, which does the
edit and evaluates it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from core.edit.carried import Answer, Carried
from core.edit.landing import Others, Target, land, to_be_planned
from core.edit.lot_rows import work_map
from core.edit.lot_times import refusal
from core.edit.standing import Standing, standing, under_way, with_rows
from core.errors import EditRefused
from core.evaluate import evaluate, show
from core.language import clock, mark, tr
from core.model import LENGTH_OF_DAY, Lot, Plan, Scenario, WorkTime, moment_of
from core.timing.dropping import is_ready
from core.timing.penalties import Numbers
from core.timing.work_map import Minutes

FEWEST_CELLS, MOST_CELLS, WORK = 4_000, 8_000, 6_000_000
"""Starts of a row at least and at most, and how many of all lots together are worked out in a blink."""


PUSHING, COARSER, MUCH_COARSER = 3, 4, 16
"""By how much cells are larger where pushing is priced, without a compiler, and for pushing without one."""
BESIDE, NOTHING = 60, 0.005
"""Minutes, and a price, within which a place is no other than the one a lot has."""
IN_USE = {
    1: mark("The only print support of {order} is in use {since} to {until}."),
    2: mark("Both print supports of {order} are in use {since} to {until}."),
}
ALL_IN_USE = mark("All {supports} print supports of {order} are in use {since} to {until}.")
CARRIED = "(carried)"
"""The id of a lot that is not in the plan yet, and of its resource."""


class Piece(NamedTuple):
    """What is carried: a lot, so many pieces of it where there is a `quantity`, or what is unplanned of an order where
    `lot` is None (of which so many pieces, or all)."""

    lot: str | None
    order: str
    quantity: int | None = None


class Slot(NamedTuple):
    """A place to drop: a start on a resource, and what the plan would cost more than now."""

    resource: str
    start: int
    price: float


@dataclass(frozen=True, slots=True, eq=False)
class RowPrices:
    """One row of the map: why the piece may not go there at all, or None; ascending wall-clock `starts` [s] and the
    `prices` [s] of letting go at each, endless where there is no room; the spans of time in which it may not run, each
    with the reason; and for each place of the sequence that is the best for some start (`cells` [p]) that start."""

    resource: str
    refused: str | None
    starts: Minutes
    prices: Numbers
    cells: Minutes
    blocked: tuple[tuple[int, int, str], ...] = ()

    def price_at(self, minute: float) -> float:
        """The price of letting go at a wall-clock minute, or at the next start; endless behind the last."""
        place = int(np.searchsorted(self.starts, minute))
        return float(self.prices[place]) if place < len(self.prices) else float("inf")

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The best start in every place of the sequence."""
        return tuple(self.slot(int(cell)) for cell in self.cells)

    def slot(self, cell: int) -> Slot:
        """One of the starts, as a place to drop."""
        return Slot(self.resource, int(self.starts[cell]), float(self.prices[cell]))


@dataclass(frozen=True, slots=True, eq=False)
class DropMap:
    """The rows of all machines, by id."""

    piece: Piece
    rows: Mapping[str, RowPrices]

    def best(self, count: int) -> list[Slot]:
        """The cheapest places, no two in the same place of a sequence, the cheapest first."""
        found = [(row.prices[row.cells], row) for row in self.rows.values()]
        prices = np.concatenate([prices for prices, _ in found] or [_NO_PRICES])
        owners = np.repeat(np.arange(len(found)), [len(prices) for prices, _ in found])
        cells = np.concatenate([row.cells for _, row in found] or [_NO_STARTS])
        order = np.argsort(prices, kind="stable")[:count]
        return [found[owners[place]][1].slot(int(cells[place])) for place in order if np.isfinite(prices[place])]


def target_of(piece: Piece, slot: Slot) -> Target:
    """A piece on a slot, as `land` takes it."""
    return Target(piece.lot, piece.order, slot.resource, slot.start, None, piece.quantity)


def price_of(scenario: Scenario, piece: Piece, slot: Slot, *, others: Others = "retime", since: int = 0) -> float:
    """What letting go there changes the evaluated cost by. Raises EditRefused where that is refused."""
    after = land(scenario, [target_of(piece, slot)], others=others, since=since)
    return evaluate(after).cost - evaluate(scenario).cost


def ranked_slots(
    scenario: Scenario, piece: Piece, *, others: Others = "retime", since: int = 0, count: int = 12
) -> list[Slot]:
    """The best places for a piece with their true prices, the cheapest first; the map proposes them, the edit itself
    weighs them. The start it has is not among them, nor one beside it that costs the same."""
    at = scenario.plan.lots[piece.lot] if piece.lot is not None else None
    weighed = []
    for slot in drop_map(scenario, piece, others=others, since=since).best(2 * count):
        if at is not None and piece.quantity is None and (slot.resource, slot.start) == (at.resource, at.start):
            continue
        try:
            weighed.append(slot._replace(price=price_of(scenario, piece, slot, others=others, since=since)))
        except EditRefused:
            continue
    others_than = [slot for slot in weighed if at is None or not _is_beside(slot, at)]
    return sorted(others_than, key=lambda slot: slot.price)[:count]


def _is_beside(slot: Slot, lot: Lot) -> bool:
    return slot.resource == lot.resource and abs(slot.start - (lot.start or 0)) < BESIDE and abs(slot.price) < NOTHING


def drop_map(
    scenario: Scenario, piece: Piece, *, others: Others = "retime", since: int = 0, step: int | None = None
) -> DropMap:
    """The map of a piece over all machines, in cells of `step` minutes, or of so many as suit the plan. Where the
    others "stay" it is that of pushing, which is the same wherever nothing is in the way; `since` as for `land`, and
    nothing before has a price. It is compiled once `core.timing.dropping.is_ready`, and plain until then."""
    lot, loose = _taken_up(scenario, piece)
    before = standing(scenario)
    of_kin = {one.resource for one in scenario.plan.by_order.get(lot.order, ())}
    after = with_rows(loose, before, [name for name in before.machines if name in of_kin])
    after = under_way(after, loose, since)
    refused = [refusal(scenario, lot.order, machine) for machine in before.machines]
    step = step or _step(before, others)
    board = Carried(loose, lot, before, after, _left(before, scenario, piece), since)
    may = [reason is None for reason in refused]
    answer = board.priced(step, may) if others == "retime" else board.pushing(step, may)
    base = _excess(loose, lot) - _excess(scenario, None, lot.order)
    rows = {name: _row_prices(board, answer, m, refused[m], base) for m, name in enumerate(before.machines)}
    return DropMap(piece, rows)


def _left(before: Standing, scenario: Scenario, piece: Piece) -> int | None:
    machine = None if piece.lot is None else scenario.plan.lots[piece.lot].resource
    return before.machines.index(machine) if machine in before.machines else None


_NO_STARTS, _NO_PRICES = np.zeros(0, np.int64), np.zeros(0)


def _row_prices(board: Carried, answer: Answer, m: int, refused: str | None, base: float) -> RowPrices:
    machine = board.after.machines[m]
    if refused is not None:
        return RowPrices(machine, refused, _NO_STARTS, _NO_PRICES, _NO_STARTS)
    work = board.loose.shop.work_times[machine]
    starts, prices = starts_of(work, answer.step), np.full(-(-work.total // answer.step), np.inf)
    prices[: len(answer.prices[m])] = answer.prices[m] + base
    blocked = _blocked(board.loose, machine, board.lot)
    for since, until, _ in blocked:
        ends = work_map(work).ends_at(np.arange(len(prices)) * answer.step + answer.minutes[m])
        prices = np.where((starts < until) & (ends > since), np.inf, prices)
    return RowPrices(machine, None, starts, prices, answer.cells[m], blocked)


@lru_cache(maxsize=256)
def starts_of(work: WorkTime, step: int) -> Minutes:
    """The wall-clock minute in which work goes on after every `step` working minutes."""
    return work_map(work).starts_at(np.arange(0, work.total, step))


def _step(before: Standing, others: Others) -> int:
    """Minutes of a cell: fine where there are few lots and a compiler."""
    cells = min(MOST_CELLS, max(FEWEST_CELLS, WORK // max(1, len(before.flat.row))))
    step = max(1, -(-max((row.work.total for row in before.rows), default=1) // cells))
    if is_ready():
        return step if others == "retime" else step * PUSHING
    return step * (COARSER if others == "retime" else MUCH_COARSER)


def _taken_up(scenario: Scenario, piece: Piece) -> tuple[Lot, Scenario]:
    """The carried lot, and the scenario without it."""
    if piece.lot is None:
        order = scenario.shop.orders[piece.order]
        quantity = to_be_planned(scenario, order) if piece.quantity is None else piece.quantity
        return Lot(CARRIED, piece.order, CARRIED, quantity), scenario
    lot = scenario.plan.lots[piece.lot]
    if piece.quantity is None:
        return lot, replace(scenario, plan=Plan(scenario.plan.lots.without([lot.id])))
    rest = replace(lot, quantity=lot.quantity - piece.quantity)
    part = replace(lot, id=CARRIED, quantity=piece.quantity, locked=frozenset())
    return part, replace(scenario, plan=Plan(scenario.plan.lots.put(rest)))


def _excess(scenario: Scenario, lot: Lot | None, order_id: str | None = None) -> float:
    """What pieces above what remains of an order cost, with a lot more where one is given."""
    order = scenario.shop.orders[lot.order if lot else order_id or ""]
    pieces = scenario.plan.planned.get(order.id, 0) + (lot.quantity if lot else 0)
    objective = scenario.shop.objective
    return objective.k4_excess * max(0, pieces - order.remaining) / objective.excess_unit_pieces


def _blocked(scenario: Scenario, machine: str, lot: Lot) -> tuple[tuple[int, int, str], ...]:
    """When all supports of the order are in use on other machines, in words."""
    order = scenario.shop.orders[lot.order]
    kin = [one for one in scenario.plan.by_order.get(order.id, ())
           if one.id != lot.id and one.resource != machine and one.start is not None and one.end is not None]
    moments = sorted({time for one in kin for time in (one.start or 0, one.end or 0)})
    spans: list[tuple[int, int, str]] = []
    for since, until in pairwise(moments):
        used = len({one.resource for one in kin if (one.start or 0) <= since < (one.end or 0)})
        if used >= order.supports:
            spans.append((since, until, _all_in_use(scenario, order.id, order.supports, since, until)))
    return tuple(spans)


def _all_in_use(scenario: Scenario, order: str, supports: int, since: int, until: int) -> str:
    is_same_day = since // LENGTH_OF_DAY == until // LENGTH_OF_DAY
    end = clock(moment_of(scenario.shop.epoch, until)) if is_same_day else show(scenario, until)
    return tr(IN_USE.get(supports, ALL_IN_USE), order=order, supports=supports, since=show(scenario, since), until=end)


def prepare_drops(scenario: Scenario) -> None:
    """Work out what every press of a bar of this scenario will ask for, so that the map is there at once."""
    standing(scenario)
