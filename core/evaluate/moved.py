"""How far one plan is from another: the lots that moved, and the machines that changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from core.model import Lot, Plan

Place = tuple[str, str, int | None, int]
"""Order, resource, start and quantity of a lot: lots at the same place are the same, whatever they are called."""


@dataclass(frozen=True, slots=True)
class Moved:
    """`lots` are the ids, in the later plan, of lots that were not where they are now; `count` also counts lots that
    are gone and were not replaced; `machines` counts lots on a resource that carried nothing of their order."""

    lots: tuple[str, ...]
    count: int
    machines: int


def moved_between(before: Plan, after: Plan) -> Moved:
    """What differs between two plans of the same orders. Lots without a counterpart in number are paired off: an
    order that had two lots and has one elsewhere has moved two."""
    lots: list[str] = []
    count = machines = 0
    for order in dict.fromkeys((*before.by_order, *after.by_order)):
        old, new = before.by_order.get(order, ()), after.by_order.get(order, ())
        if old == new:
            continue
        strange = _without(new, old)
        lots += [lot.id for lot in strange]
        count += max(len(strange), len(_without(old, new)))
        known = {lot.resource for lot in old}
        machines += sum(bool(known) and lot.resource not in known for lot in strange)
    return Moved(tuple(lots), count, machines)


def place_of(lot: Lot) -> Place:
    """Where a lot is, and how large."""
    return lot.order, lot.resource, lot.start, lot.quantity


def _without(lots: Iterable[Lot], others: Iterable[Lot]) -> list[Lot]:
    """The lots whose place is not among those of the others, each of which stands for one."""
    left = Counter(map(place_of, others))
    found = []
    for lot in lots:
        if left[place_of(lot)]:
            left[place_of(lot)] -= 1
        else:
            found.append(lot)
    return found
