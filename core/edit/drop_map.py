"""The drop map: what the whole plan would cost if a piece were let go, for every start on every machine.

The others are timed anew around it, as `core.edit.land` would do it. The map is worked out on cells of some minutes, so
its figures are near the truth (with cells of one minute they are the truth, but for orders with lots on both machines
concerned, of which only one is taken to move); whatever is told as a figure is weighed by `price_of`, which does the
edit and evaluates it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from core.edit.guests import guest_of
from core.edit.landing import Others, Target, land, to_be_planned
from core.edit.lot_rows import LotRow, lanes_of, lot_minutes, lot_row
from core.edit.lot_times import refusal
from core.errors import EditRefused
from core.evaluate import evaluate, show
from core.model import Lot, Plan, Scenario
from core.timing import Penalties, least_cost, place_prices
from core.timing.penalties import Numbers
from core.timing.work_map import Minutes

CELLS = 4000
"""Starts of a row at most; with less working time each start is a minute."""
CARRIED = "(carried)"
"""The id of a lot that is none yet."""


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
    with the reason; and the best start in every place of the sequence."""

    resource: str
    refused: str | None
    starts: Minutes
    prices: Numbers
    blocked: tuple[tuple[int, int, str], ...] = ()
    slots: tuple[Slot, ...] = ()

    def price_at(self, minute: float) -> float:
        """The price of letting go at a wall-clock minute, or at the next start; endless behind the last."""
        place = int(np.searchsorted(self.starts, minute))
        return float(self.prices[place]) if place < len(self.prices) else float("inf")


@dataclass(frozen=True, slots=True, eq=False)
class DropMap:
    """The rows of all machines, by id."""

    piece: Piece
    rows: Mapping[str, RowPrices]

    def best(self, count: int) -> list[Slot]:
        """The cheapest places, no two in the same place of a sequence, the cheapest first."""
        slots = (slot for row in self.rows.values() for slot in row.slots)
        return sorted(slots, key=lambda slot: slot.price)[:count]


def target_of(piece: Piece, slot: Slot) -> Target:
    """A piece on a slot, as `land` takes it."""
    return Target(piece.lot, piece.order, slot.resource, slot.start, None, piece.quantity)


def price_of(scenario: Scenario, piece: Piece, slot: Slot, *, others: Others = "retime") -> float:
    """What letting go there changes the evaluated cost by. Raises EditRefused where that is refused."""
    after = land(scenario, [target_of(piece, slot)], others=others)
    return evaluate(after).cost - evaluate(scenario).cost


def ranked_slots(scenario: Scenario, piece: Piece, *, others: Others = "retime", count: int = 12) -> list[Slot]:
    """The best places for a piece with their true prices, the cheapest first; the map proposes them, the edit itself
    weighs them. The start it has is not among them."""
    at = scenario.plan.lots[piece.lot] if piece.lot is not None else None
    weighed = []
    for slot in drop_map(scenario, piece).best(2 * count):
        if at is not None and piece.quantity is None and (slot.resource, slot.start) == (at.resource, at.start):
            continue
        try:
            weighed.append(slot._replace(price=price_of(scenario, piece, slot, others=others)))
        except EditRefused:
            continue
    return sorted(weighed, key=lambda slot: slot.price)[:count]


def drop_map(scenario: Scenario, piece: Piece, *, step: int | None = None) -> DropMap:
    """The map of a piece over all machines, in cells of `step` minutes, or of so many as suit the plan."""
    lot, loose = _taken_up(scenario, piece)
    left = None if piece.lot is None else scenario.plan.lots[piece.lot].resource
    behind = _Behind(scenario, loose, left, lot, step)
    base = _excess(loose, lot) - _excess(scenario, None, lot.order)
    rows = {}
    for machine in scenario.shop.machines:
        if reason := refusal(scenario, lot.order, machine):
            rows[machine] = RowPrices(machine, reason, _NO_STARTS, _NO_PRICES)
            continue
        silent = behind.paying_for(machine)
        row = silenced(lot_row(loose, machine, _timed(loose, machine)), silent)
        before = _before(row, silent | {lot.order}, behind.paid)
        rows[machine] = _priced(loose, row, replace(lot, resource=machine), step, base + behind.gain(machine) - before)
    return DropMap(piece, rows)


_NO_STARTS, _NO_PRICES = np.zeros(0, np.int64), np.zeros(0)


def _taken_up(scenario: Scenario, piece: Piece) -> tuple[Lot, Scenario]:
    """The carried lot, and the scenario without it."""
    if piece.lot is None:
        order = scenario.shop.orders[piece.order]
        quantity = to_be_planned(scenario, order) if piece.quantity is None else piece.quantity
        return Lot(CARRIED, piece.order, "-", quantity), scenario
    lot = scenario.plan.lots[piece.lot]
    if piece.quantity is None:
        return lot, replace(scenario, plan=Plan(scenario.plan.lots.without([lot.id])))
    rest = replace(lot, quantity=lot.quantity - piece.quantity)
    part = replace(lot, id=CARRIED, quantity=piece.quantity, locked=frozenset())
    return part, replace(scenario, plan=Plan(scenario.plan.lots.put(rest)))


def _timed(scenario: Scenario, machine: str) -> list[Lot]:
    return [lot for lot in scenario.plan.by_resource.get(machine, ()) if lot.start is not None]


def _paid(scenario: Scenario) -> Mapping[str, float]:
    """What each order with times pays for being early or late as the plan stands."""
    completion = evaluate(scenario).completion
    orders = tuple(scenario.shop.orders[order] for order in completion)
    costs = Penalties.of(orders, scenario.shop.objective).costs(np.array(list(completion.values()), np.float64))
    return dict(zip(completion, costs.tolist(), strict=True))


def _before(row: LotRow, without: Collection[str], paid: Mapping[str, float]) -> float:
    """What the orders of a row, without some, and its changeovers cost now."""
    return row.changes + sum(paid[order] for order in {one.order for one in row.lots} if order not in without)


class _Behind:
    """The row that is left, and what it costs less once it is timed anew.

    Where an order has lots in this row and in the one that is entered, the one that ends last now pays for both.
    """

    def __init__(
        self, scenario: Scenario, loose: Scenario, left: str | None, lot: Lot, step: int | None
    ) -> None:
        self.paid = _paid(scenario)
        self._own, self._step, self._lot = self.paid.get(lot.order, 0.0) if left else 0.0, step, lot
        self._machine = left if left in scenario.shop.machines else None
        self._gains: dict[frozenset[str], float] = {}
        if self._machine is not None:
            self._was = lot_row(scenario, self._machine, _timed(scenario, self._machine))
            self._row = lot_row(loose, self._machine, _timed(loose, self._machine))
            self._last = {order: max(scenario.plan.by_order[order], key=lambda one: one.end or 0).resource
                          for order in {one.order for one in self._row.lots}}

    def paying_for(self, machine: str) -> frozenset[str]:
        """The orders that pay in this row, not in that machine's."""
        if self._machine in (None, machine):
            return frozenset()
        return frozenset(order for order, last in self._last.items() if last == self._machine)

    def gain(self, machine: str) -> float:
        """What this row costs more than now, its own order not counted, once the lot is on another machine."""
        if self._machine is None:
            return -self._own
        if self._machine == machine:
            return self._was_changes_less(machine)
        silent = frozenset(order for order, last in self._last.items() if last == machine) | {self._lot.order}
        if silent not in self._gains:
            self._gains[silent] = self._gain(silent)
        return self._gains[silent] - self._own

    def _was_changes_less(self, machine: str) -> float:
        """Nothing is left behind: the row was as `_before` counts it, but for the changeovers of the lot itself."""
        return self._row.changes - self._was.changes - self._own

    def _gain(self, silent: frozenset[str]) -> float:
        row = silenced(self._row, silent)
        lanes = [least_cost(lane, self._step or _step(row)) for _, lane in lanes_of(row)]
        return sum(lanes) + row.changes - _before(self._was, silent, self.paid)


def silenced(row: LotRow, orders: Collection[str]) -> LotRow:
    """A row in which some orders pay nothing."""
    speaks = np.array([one.order not in orders for one in row.lots], np.int64)
    return row if speaks.all() else replace(row, pays=row.pays * speaks)


def _step(row: LotRow) -> int:
    return -(-row.work.total // CELLS)


def _excess(scenario: Scenario, lot: Lot | None, order_id: str | None = None) -> float:
    """What pieces above what remains of an order cost, with a lot more where one is given."""
    order = scenario.shop.orders[lot.order if lot else order_id or ""]
    pieces = scenario.plan.planned.get(order.id, 0) + (lot.quantity if lot else 0)
    objective = scenario.shop.objective
    return objective.k4_excess * max(0, pieces - order.remaining) / objective.excess_unit_pieces


def _priced(scenario: Scenario, row: LotRow, lot: Lot, step: int | None, base: float) -> RowPrices:
    if not row.work.total:
        return RowPrices(row.machine.id, None, _NO_STARTS, _NO_PRICES)
    step = step or _step(row)
    coordinates = np.arange(0, row.work.total, step)
    lanes = lanes_of(row)
    alone = [least_cost(lane, step) for _, lane in lanes]
    found: list[tuple[int, float]] = []
    least = np.full(len(coordinates), np.inf)
    for number, (first, lane) in enumerate(lanes):
        others = sum(cost for n, cost in enumerate(alone) if n != number) + row.changes + base
        prices = place_prices(lane, guest_of(scenario, row, (first, lane), lot), coordinates, step) + others
        least = np.minimum(least, prices.min(axis=0))
        found += zip(prices.argmin(axis=1).tolist(), prices.min(axis=1).tolist(), strict=True)
    starts = row.work.starts_at(coordinates)
    ends = row.work.ends_at(coordinates + lot_minutes(scenario, lot, scenario.shop.work_times[row.machine.id]))
    blocked = _blocked(scenario, row.machine.id, lot)
    for since, until, _ in blocked:
        least = np.where((starts < until) & (ends > since), np.inf, least)
    slots = (Slot(row.machine.id, int(starts[at]), price) for at, price in found if np.isfinite(least[at]))
    return RowPrices(row.machine.id, None, starts, least, blocked, tuple(slots))


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
    of = "the only print support" if supports == 1 else "both print supports" if supports == 2 else (
        f"all {supports} print supports")
    is_are = "is" if supports == 1 else "are"
    return f"{of[:1].upper()}{of[1:]} of {order} {is_are} in use {show(scenario, since)} to {show(scenario, until)}."
