"""What there is to place: the open rest of each order, and its locked lots.

Lots that are neither locked nor on a producer are the search's to replace. A lot locked to its machine keeps
that machine, its quantity, its id; one with a locked start keeps its place altogether. Lots on producers, and
locked lots on machines that keep no times, stay as they are; all kept and locked lots count towards the
order's quantity and its number of lots.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.model import Lot, Order, Scenario


@dataclass(frozen=True, slots=True)
class Part:
    """What is placed by itself: one locked lot (`lot`), or what is left of an order, whole or as two lots.

    `machines` may make it, by position. As one lot it holds `whole` pieces, as two `split` in total (0:
    never), each at least `smallest` and a multiple of `batch`; what is above `missing` is excess.
    """

    order: Order
    machines: tuple[int, ...]
    whole: int
    missing: int
    split: int = 0
    smallest: int = 1
    batch: int = 1
    lot: Lot | None = None

    @property
    def is_fixed(self) -> bool:
        """Whether its place on the machine is fixed to the minute."""
        return self.lot is not None and "start" in self.lot.locked


@dataclass(frozen=True, slots=True)
class Held:
    """The lots of an order that a run must respect: those it may still time (`locked`), and those it leaves
    alone (`kept`)."""

    locked: tuple[Lot, ...]
    kept: tuple[Lot, ...]

    @property
    def quantity(self) -> int:
        """Pieces in these lots."""
        return sum(lot.quantity for lot in (*self.locked, *self.kept))

    @property
    def count(self) -> int:
        """How many lots these are."""
        return len(self.locked) + len(self.kept)


def held_lots(scenario: Scenario, order: Order, timed: Sequence[str]) -> Held:
    """The locked and kept lots of an order; `timed` are the machines that have a rate for it."""
    locked: list[Lot] = []
    kept: list[Lot] = []
    for lot in scenario.plan.by_order.get(order.id, ()):
        if lot.resource not in scenario.shop.machines:
            kept.append(lot)
        elif lot.locked:
            (locked if lot.resource in timed else kept).append(lot)
    return Held(tuple(locked), tuple(kept))


def parts_of(order: Order, held: Held, able: Sequence[int], position: dict[str, int]) -> list[Part]:
    """The parts of one order; `able` are the machines that may make it, `position` says where a machine
    stands.

    At most `supports` different machines ever carry lots of one order, so no moment can have more of them at
    work.
    """
    parts = [Part(order, (position[lot.resource],), lot.quantity, lot.quantity, lot=lot) for lot in held.locked]
    missing = order.remaining - held.quantity
    if missing <= 0:
        return parts
    used = {position[lot.resource] for lot in held.locked}
    free = order.supports - len(used)
    machines = tuple(able) if free > 0 else tuple(m for m in able if m in used) or tuple(able)
    smallest = round_up(max(order.min_lot, 1), order.batch)
    whole = max(round_up(missing, order.batch), smallest)
    may_split = order.max_lots - held.count >= 2 and free >= 2 and len(machines) >= 2
    movable = any("start" not in lot.locked for lot in held.locked)
    split = max(whole, 2 * smallest) if may_split and not movable else 0
    if split > 2 * whole:
        split = 0
    return [*parts, Part(order, machines, whole, missing, split, smallest, order.batch)]


def round_up(pieces: int, batch: int) -> int:
    """The least multiple of a batch that holds so many pieces."""
    return -(-pieces // batch) * batch
