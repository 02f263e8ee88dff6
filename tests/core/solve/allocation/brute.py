"""Every plan of a small matrix, one by one: slow, and plain enough to be believed."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import isnan

from core.solve.allocation import LEFT, CostTable

Plan = tuple[int, ...]


def all_plans(table: CostTable) -> dict[Plan, Fraction]:
    """Every plan with its exact total: locks kept, no machine above its places, and, where there are more orders than
    places, as many orders done as can be; otherwise all of them."""
    if table.orders and not table.machines:
        return {}
    found = {plan: total(table, plan) for plan in all_choices(table)}
    done = {plan: sum(c != LEFT for c in plan) for plan in found}
    asked = max(done.values(), default=0) if len(table.orders) > sum(table.places) else len(table.orders)
    return {plan: cost for plan, cost in found.items() if done[plan] == asked}


def all_choices(table: CostTable) -> Iterator[Plan]:
    """Every choice that keeps locks and places, however few orders it does."""
    return _plans(table, (), [*table.places])


def _plans(table: CostTable, begun: Plan, room: list[int]) -> Iterator[Plan]:
    row = len(begun)
    if row == len(table.orders):
        yield begun
        return
    held = [c for c in range(len(room)) if table.locked[row, c]]
    for c in held or range(len(room)):
        if room[c] and not isnan(table.costs[row, c]):
            yield from _plans(table, (*begun, c), [places - (c == at) for at, places in enumerate(room)])
    if not held:
        yield from _plans(table, (*begun, LEFT), room)


def total(table: CostTable, plan: Plan) -> Fraction:
    """What a plan costs, read as the decimal numbers that people typed."""
    cells = [(r, c) for r, c in enumerate(plan) if c != LEFT]
    pairs = sum((_read(table.costs[cell]) + _read(table.preparation[cell]) for cell in cells), Fraction())
    return pairs + sum((_read(table.opening[c]) for c in {c for _, c in cells}), Fraction())


def _read(amount: float) -> Fraction:
    return Fraction(repr(float(amount)))
