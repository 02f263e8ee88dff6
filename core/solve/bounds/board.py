"""The numbers of a scenario: what must still be made, on which machines, and what stands between two orders.

Nothing is decided here about how orders are split, so that bounds and proofs can speak about every plan there
is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from core.model import Lot, Machine, Order, Scenario, WorkTime
from core.solve.drafting.parts import Held, round_up
from core.timing.penalties import Numbers, Penalties
from core.timing.work_map import Minutes

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Need:
    """What one order needs: `missing` pieces in at most `free` more lots, beside the lots it holds already.

    `machines` may make it, by position. Every lot holds a multiple of `batch` and at least `smallest` pieces.
    """

    order: Order
    held: Held
    machines: tuple[int, ...]
    missing: int
    free: int
    smallest: int

    @property
    def whole(self) -> int:
        """Pieces of the one lot that makes all that is missing."""
        return max(round_up(self.missing, self.order.batch), self.smallest)

    def total(self, lots: int) -> int:
        """Pieces in so many lots of a plan that wastes none: what is missing in full batches, or the smallest
        lots there are."""
        return max(round_up(self.missing, self.order.batch), lots * self.smallest)

    def largest(self, lots: int) -> int:
        """The most pieces that one of so many lots needs to hold."""
        return self.total(lots) - (lots - 1) * self.smallest

    @property
    def is_timed(self) -> bool:
        """Whether some lot of the order has or gets an end; without one it has no completion."""
        return self.missing > 0 or bool(self.held.locked) or any(lot.end is not None for lot in self.held.kept)

    @property
    def may_split(self) -> bool:
        """Whether what is missing may be made in more than one lot."""
        return self.missing > 0 and self.free > 1


@dataclass(frozen=True, slots=True, eq=False)
class Board:
    """o orders and m machines.

    `rate` [o, m]: pieces per hour, 0 where a machine may not make an order; `again` [o, m]: minutes between
    two passes, -1 where one does. `base` [m]: the working minute from which a machine may be used. `setup`
    [o, o] and `first` [m, o]: changeover minutes between orders, and from what is mounted; `mounted` [m]: the
    order on a machine, or -1. `least_change` [o]: no changeover into an order takes less. `soonest_start` [o,
    m]: no lot of an order can start before this working minute, whatever stands before it. `fixed_cost`: what
    orders cost that no machine makes. `is_plain`: no lot stands on a machine that is not among the held ones
    of `needs`, so that changeovers are as they seem.
    """

    scenario: Scenario
    needs: tuple[Need, ...]
    machines: tuple[Machine, ...]
    work: tuple[WorkTime, ...]
    rate: Numbers
    again: Minutes
    base: Minutes
    setup: Minutes
    first: Minutes
    mounted: Minutes
    least_change: Minutes
    soonest_start: Minutes
    penalties: Penalties
    fixed_cost: float
    is_plain: bool

    def minutes(self, order: int, machine: int, pieces: int) -> int:
        """Working minutes of a lot, as `core.model.lot_minutes` says."""
        one_pass = math.ceil(60 * pieces / float(self.rate[order, machine]))
        again = int(self.again[order, machine])
        return one_pass if again < 0 else 2 * one_pass + again

    def pieces(self, order: int, machine: int, minutes: int) -> float:
        """The most pieces that fit into so many working minutes; an integer bound is not below it."""
        again = int(self.again[order, machine])
        one_pass = minutes if again < 0 else (minutes - again) // 2
        return max(0.0, one_pass * float(self.rate[order, machine]) / 60 * (1 + 1e-12))

    def window(self, order: int, machine: int) -> Span:
        """From which working minute of a machine a lot of an order may start, and until which it may end."""
        one, work = self.needs[order].order, self.work[machine]
        begin = max(int(self.base[machine]), work.minutes_before(max(0, one.release or 0)))
        return begin, work.total if one.deadline is None else work.minutes_before(max(0, one.deadline))

    def excess(self, order: int, lots: int) -> float:
        """What the pieces cost that an order makes too many in so many new lots, at least."""
        need, weights = self.needs[order], self.scenario.shop.objective
        pieces = need.held.quantity + (need.total(lots) if need.missing else 0) - need.order.remaining
        return weights.k4_excess * max(0, pieces) / weights.excess_unit_pieces

    def calendars(self, order: int) -> list[WorkTime]:
        """The distinct working times of the machines that may make an order."""
        return list({id(self.work[m]): self.work[m] for m in self.needs[order].machines}.values())

    def may_run(self, lot: Lot, order: int) -> tuple[int, ...]:
        """The machines a locked lot may run on: its own, or all of its order if only its start is locked."""
        if "resource" not in lot.locked:
            return self.needs[order].machines
        return tuple(m for m, machine in enumerate(self.machines) if machine.id == lot.resource)
