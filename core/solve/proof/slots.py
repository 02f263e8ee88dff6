"""The lots a plan may have: the locked ones, and as many more as each order's rules allow.

A lot with a locked start keeps its machine too, as the search has it. An order that lacks nothing gets no
more lots: one made for no other reason than to end nearer to the due date is no plan for anybody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.model import Lot
from core.solve.bounds import Board


@dataclass(frozen=True, slots=True)
class Slot:
    """Room for one lot of an order: on one of `machines`, with a multiple of the order's batch from `least`
    to `most` pieces.

    A slot with a `lot` is that locked lot; one that `may_stay_empty` is used only if the order is split.
    """

    order: int
    machines: tuple[int, ...]
    least: int
    most: int
    lot: Lot | None = None
    may_stay_empty: bool = False

    @property
    def is_fixed(self) -> bool:
        """Whether its quantity is known."""
        return self.least == self.most and not self.may_stay_empty


def make_slots(board: Board, *, split: bool) -> tuple[Slot, ...]:
    """All slots of a board; without `split` what is missing of an order is one lot."""
    return tuple(slot for order in range(len(board.needs)) for slot in _of_order(board, order, split))


def _of_order(board: Board, order: int, split: bool) -> Iterator[Slot]:
    need = board.needs[order]
    for lot in need.held.locked:
        own = tuple(m for m in need.machines if board.machines[m].id == lot.resource)
        yield Slot(order, own, lot.quantity, lot.quantity, lot)
    if not split:
        if need.missing and need.free:
            yield Slot(order, need.machines, need.whole, need.whole)
        return
    for place in range(need.free if need.missing else 0):
        yield Slot(order, need.machines, need.smallest, need.largest(2) if place else need.whole, None, place > 0)
