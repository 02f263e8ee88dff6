"""The earliest an order could be complete if it had the whole board to itself."""

from __future__ import annotations

from math import floor

from core.edit.lot_rows import setup_between
from core.model import Machine, Order, Pairing, Scenario


def earliest_completion(scenario: Scenario, order_id: str) -> int | None:
    """A minute before which no plan can complete an order, with no other order on the board; None if even the
    horizon is too short or no machine keeps times for it.

    Each of the `max_lots` machines that get farthest makes as much as it can from the order's release on, changeovers
    from what is mounted included. That is exact where an order may not be split, and else what no plan can be below:
    smallest lots and batches may make it later."""
    order = scenario.shop.orders[order_id]
    pieces = -(-order.remaining // order.batch) * order.batch
    lines = [_Line(scenario, order, machine) for machine in machines_for(scenario, order_id)]
    first, last = 0, scenario.shop.horizon
    if _pieces_by(lines, order, last) < pieces:
        return None
    while first < last:  # the earliest minute by which they are made
        middle = (first + last) // 2
        first, last = (first, middle) if _pieces_by(lines, order, middle) >= pieces else (middle + 1, last)
    return first


def machines_for(scenario: Scenario, order_id: str) -> list[Machine]:
    """The machines that may make an order and keep times for it."""
    pairings = ((machine, scenario.shop.pairing(order_id, machine.id)) for machine in scenario.shop.machines.rows)
    return [machine for machine, pairing in pairings if pairing.is_allowed and pairing.rate is not None]


def _pieces_by(lines: list[_Line], order: Order, minute: int) -> int:
    return sum(sorted((line.pieces_by(minute) for line in lines), reverse=True)[: order.max_lots])


class _Line:
    """One machine with nothing else to do."""

    def __init__(self, scenario: Scenario, order: Order, machine: Machine) -> None:
        shop = scenario.shop
        self._work, self._pairing = shop.work_times[machine.id], shop.pairing(order.id, machine.id)
        self._second_pass = shop.second_pass_minutes
        setup, _ = setup_between(scenario, machine, None, order.id)
        ready = self._work.minutes_before(max(0, machine.available_from or 0)) + setup
        self._begin = max(ready, self._work.minutes_before(max(0, order.release or 0)))

    def pieces_by(self, minute: int) -> int:
        """How many pieces are made by a wall-clock minute."""
        return most_pieces(self._pairing, self._work.minutes_before(minute) - self._begin, self._second_pass)


def most_pieces(pairing: Pairing, minutes: int, second_pass_minutes: int) -> int:
    """The most pieces that take no more than so many working minutes; 0 where no times are kept."""
    if pairing.rate is None or minutes <= 0:
        return 0
    twice = pairing.order.passes == 2 and isinstance(pairing.resource, Machine) and pairing.resource.passes == 1
    one_pass = (minutes - second_pass_minutes) // 2 if twice else minutes
    pieces = max(0, floor(one_pass * pairing.rate / 60)) + 1  # one more, should the rate be rounded
    while pieces and (pairing.lot_minutes(pieces, second_pass_minutes) or 0) > minutes:
        pieces -= 1
    return pieces
