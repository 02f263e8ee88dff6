"""The rules of the exchange format once more, slow and obvious: minute by minute, with sets and loops.

Nothing is shared with core/evaluate but the rows themselves; time is counted in sets of working minutes, so a mistake
in the arithmetic of calendars cannot hide.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import ceil

from core.model import DIFFERS, SAME, FromTo, Lot, Machine, Order, Scenario, Shop

Found = tuple[str, tuple[str, ...]]


def terms(scenario: Scenario) -> dict[str, float]:
    """The five terms of the cost, weights included."""
    shop, goal = scenario.shop, scenario.shop.objective
    early = late = excess = 0.0
    for order in shop.orders.rows:
        lots = lots_of(scenario, order)
        ends = [lot.end for lot in lots if lot.end is not None]
        if ends and order.due is not None:
            hours = (max(ends) - order.due) / goal.time_unit_minutes
            early += order.weight * penalty(shop, max(0.0, -hours))
            late += order.weight * penalty(shop, max(0.0, hours))
        if lots:
            excess += max(0, sum(lot.quantity for lot in lots) - remaining(order)) / goal.excess_unit_pieces
    changes = list(changeovers(scenario))
    return {
        "earliness": goal.k1_earliness * early,
        "tardiness": goal.k2_tardiness * late,
        "changeovers": goal.k3_changeover * len(changes),
        "excess": goal.k4_excess * excess,
        "changeover_hours": goal.k5_changeover_hour * sum(minutes for _, _, _, minutes in changes) / 60,
    }


def penalty(shop: Shop, hours: float) -> float:
    return hours if shop.objective.penalty == "linear" else hours * hours


def lots_of(scenario: Scenario, order: Order) -> list[Lot]:
    return [lot for lot in scenario.plan.lots.rows if lot.order == order.id]


def remaining(order: Order) -> int:
    return max(0, order.quantity - order.produced)


def sequence(scenario: Scenario, machine: Machine) -> list[Lot]:
    here = [lot for lot in scenario.plan.lots.rows if lot.resource == machine.id and lot.start is not None]
    return sorted(here, key=lambda lot: (lot.start, lot.end, lot.id))


def changeovers(scenario: Scenario) -> Iterator[tuple[Machine, Lot | None, Lot, int]]:
    """Machine, lot before, lot after and minutes, for every lot that does not continue the order before it."""
    for machine in scenario.shop.machines.rows:
        lots = sequence(scenario, machine)
        mounted = machine.mounted
        if lots and not (mounted and mounted.order == lots[0].order):
            yield machine, None, lots[0], minutes_between(scenario.shop, mounted and mounted.attributes, lots[0])
        for before, after in pairwise(lots):
            if before.order != after.order:
                attributes = scenario.shop.orders[before.order].attributes
                yield machine, before, after, minutes_between(scenario.shop, attributes, after)


def minutes_between(shop: Shop, before: dict | None, lot: Lot) -> int:
    after = shop.orders[lot.order].attributes
    for rule in shop.rules.rows:
        if before is not None and all(holds(asked, name, before, after) for name, asked in rule.when.items()):
            return rule.minutes
    return shop.default_changeover_minutes


def holds(asked: object, name: str, before: dict, after: dict) -> bool:
    same = name in before and name in after and before[name] == after[name]
    if asked == SAME:
        return same
    if asked == DIFFERS:
        return not same
    assert isinstance(asked, FromTo)
    comes = asked.before is None or (name in before and before[name] == asked.before)
    goes = asked.after is None or (name in after and after[name] == asked.after)
    return comes and goes


def works(shop: Shop, machine: Machine, minute: int) -> bool:
    """Whether a machine works in one minute: closings, then the last exception that speaks of it, then the week."""
    if not 0 <= minute < shop.horizon_days * 1440 or any(a <= minute < b for a, b in machine.closed):
        return False
    if machine.calendar is None:
        return True
    calendar = shop.calendars[machine.calendar]
    for exception in reversed(calendar.exceptions):
        if exception.start <= minute < exception.end:
            return exception.working
    day, clock = divmod(minute, 1440)
    today, yesterday = ((shop.epoch.weekday() + day - back) % 7 for back in (0, 1))
    for start, end in calendar.weekly[today]:
        if start <= clock < end or (end <= start <= clock):
            return True
    return any(end <= start and clock < end for start, end in calendar.weekly[yesterday])


class Clock:
    """The working minutes of every machine, as sets."""

    def __init__(self, shop: Shop) -> None:
        self.horizon = shop.horizon_days * 1440
        self.minutes = {m.id: {t for t in range(self.horizon) if works(shop, m, t)} for m in shop.machines.rows}

    def between(self, machine: str, start: int, end: int) -> int:
        return sum(minute in self.minutes[machine] for minute in range(start, end))

    def end(self, machine: str, start: int, minutes: int) -> int | None:
        """The first minute at which so many working minutes have passed since the start."""
        minute = start
        while minutes:
            if minute >= self.horizon:
                return None
            minutes -= minute in self.minutes[machine]
            minute += 1
        return minute


def conflicts(scenario: Scenario) -> set[Found]:
    """Every broken rule as its kind and its lots (for an order without lots, the order's number in their place)."""
    clock = Clock(scenario.shop)
    found = [(kind, tuple(lots)) for kind, *lots in of_machines(scenario, clock)]
    found += [(kind, tuple(lots)) for kind, *lots in of_orders(scenario)]
    return set(found)


def of_machines(scenario: Scenario, clock: Clock) -> Iterator[tuple[str, ...]]:
    shop = scenario.shop
    for lot in scenario.plan.lots.rows:
        if not may(shop, lot):
            yield "eligibility", lot.id
    for machine, before, after, minutes in changeovers(scenario):
        since = before.end if before else max(0, machine.available_from or 0)
        if not (before and after.start < before.end) and clock.between(machine.id, since, after.start) < minutes:
            yield "changeover", *([before.id, after.id] if before else [after.id])
    for machine in shop.machines.rows:
        there = scenario.plan.by_resource.get(machine.id, ())
        if machine.max_orders is not None and len({lot.order for lot in there}) > machine.max_orders:
            yield "capacity", *(lot.id for lot in there)
        lots = sequence(scenario, machine)
        for place, lot in enumerate(lots):
            if lots[:place]:
                longest = max(lots[:place], key=lambda one: one.end)
                if set(range(longest.start, longest.end)) & set(range(lot.start, lot.end)):
                    yield "overlap", longest.id, lot.id
            yield from of_lot(shop, machine, lot, clock)


def of_lot(shop: Shop, machine: Machine, lot: Lot, clock: Clock) -> Iterator[tuple[str, ...]]:
    if lot.start < 0 or lot.end > clock.horizon:
        yield "horizon", lot.id
    is_closed = 0 <= lot.start < clock.horizon and lot.start not in clock.minutes[machine.id]
    if is_closed or (machine.available_from is not None and lot.start < machine.available_from):
        yield "closed", lot.id
    rate = rate_of(shop, lot)
    if rate is not None and lot.end <= clock.horizon:
        order = shop.orders[lot.order]
        twice = order.passes == 2 and machine.passes == 1
        one_pass = ceil(60 * lot.quantity / rate)
        minutes = 2 * one_pass + shop.second_pass_minutes if twice else one_pass
        if clock.end(machine.id, lot.start, minutes) != lot.end:
            yield "duration", lot.id


def override_of(shop: Shop, lot: Lot):
    return next((mode for mode in shop.modes.rows if (mode.order, mode.resource) == (lot.order, lot.resource)), None)


def rate_of(shop: Shop, lot: Lot) -> float | None:
    mode = override_of(shop, lot)
    if mode and mode.rate is not None:
        return mode.rate
    return dict(shop.machines[lot.resource].rates).get(shop.orders[lot.order].attributes.get("format"))


def may(shop: Shop, lot: Lot) -> bool:
    order, mode = shop.orders[lot.order], override_of(shop, lot)
    if mode and mode.allowed is False:
        return False
    machine = shop.machines.get(lot.resource)
    if machine and rate_of(shop, lot) is None:
        told = bool(mode and mode.allowed)
        if machine.rates or not (told or "format" not in order.attributes):
            return False
    if mode and mode.allowed:
        return True
    resource = machine or shop.producers[lot.resource]
    sizes = (
        (order.length_mm, resource.max_length_mm), (order.width_mm, resource.max_width_mm),
        (order.thickness_mm, resource.max_thickness_mm),
    )
    fits = all(size is None or most is None or size <= most for size, most in sizes)
    return fits and (not order.material or not resource.materials or order.material in resource.materials)


def of_orders(scenario: Scenario) -> Iterator[tuple[str, ...]]:
    for order in scenario.shop.orders.rows:
        lots = lots_of(scenario, order)
        ids = [lot.id for lot in lots]
        if not lots and remaining(order) > 0:
            yield "unscheduled", order.id
        if lots and sum(lot.quantity for lot in lots) < remaining(order):
            yield "quantity", *ids
        if len(lots) > order.max_lots:
            yield "max_lots", *ids
        for lot in lots:
            if lot.quantity < order.min_lot:
                yield "min_lot", lot.id
            if lot.quantity % order.batch:
                yield "batch", lot.id
            if lot.start is not None and order.release is not None and lot.start < order.release:
                yield "release", lot.id
        late = [
            lot.id for lot in lots if lot.end is not None and order.deadline is not None and lot.end > order.deadline
        ]
        if late:
            yield "deadline", *late
        yield from too_many_machines(scenario, order, lots)


def too_many_machines(scenario: Scenario, order: Order, lots: list[Lot]) -> Iterator[tuple[str, ...]]:
    timed = [lot for lot in lots if lot.start is not None and lot.resource in scenario.shop.machines]
    for minute in range(min((lot.start for lot in timed), default=0), max((lot.end for lot in timed), default=0)):
        at_work = [lot for lot in timed if lot.start <= minute < lot.end]
        if len({lot.resource for lot in at_work}) > order.supports:
            yield "supports", *(lot.id for lot in at_work)
            return
