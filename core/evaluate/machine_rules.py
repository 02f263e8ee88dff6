"""What machines ask of a plan: that they can do the work, one lot at a time, in their working time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.evaluate.conflict import Conflict, conflict_of, show
from core.language import counted, joined, listed, tr
from core.language import duration as in_words
from core.model import Lot, Machine, Scenario, Slot, WorkTime
from core.model.allocation import orders_held


def eligibility(scenario: Scenario) -> Iterator[Conflict]:
    """The resource can do the order: format, size, material, and what the planner allowed."""
    for lot_id, pairing in scenario.pairings.items():
        reasons = pairing.reasons
        if reasons:
            yield conflict_of("eligibility", tr("{said}.", said=joined(reasons)), scenario.plan.lots[lot_id])


def capacity(scenario: Scenario) -> Iterator[Conflict]:
    """A machine takes no more orders than it may in an allocation."""
    for name, lots in scenario.plan.by_resource.items():
        machine = scenario.shop.machines.get(name)
        most = None if machine is None else orders_held(scenario.shop, machine)
        orders = list(dict.fromkeys(lot.order for lot in lots))
        if most is not None and len(orders) > most:
            sentence = counted(
                "{machine} takes {n} order at most, but has {orders}.",
                "{machine} takes {n} orders at most, but has {orders}.", most, machine=name, orders=listed(orders),
            )  # fmt: skip
            yield conflict_of("capacity", sentence, *lots)


def overlap(scenario: Scenario) -> Iterator[Conflict]:
    """A machine does one lot at a time. Each lot is held against the one before it that ends last."""
    for machine, slots in scenario.sequences.items():
        longest = slots[0]
        for slot in slots[1:]:
            until = min(longest.end, slot.end)
            if slot.start < until:
                sentence = tr(
                    "{first} and {second} overlap on {machine} from {since} to {until}.", first=longest.lot.order,
                    second=slot.lot.order, machine=machine, since=show(scenario, slot.start),
                    until=show(scenario, until),
                )  # fmt: skip
                yield conflict_of("overlap", sentence, longest.lot, slot.lot)
            if slot.end > longest.end:
                longest = slot


def changeover(scenario: Scenario) -> Iterator[Conflict]:
    """There is room for the changeover: enough working minutes between two lots, or before the first. Of two lots that
    overlap this is not asked."""
    for machine, work, slots in _machines(scenario):
        since = max(0, machine.available_from or 0)
        for slot in slots:
            if slot.changeover and (slot.start >= since or slot.before is None):
                room = work.minutes_between(since, max(since, slot.start))
                if room < slot.changeover.minutes:
                    yield _short_changeover(machine, slot, slot.changeover.minutes, room)
            since = slot.end


def _short_changeover(machine: Machine, slot: Slot, minutes: int, room: int) -> Conflict:
    values = {"machine": machine.id, "time": in_words(minutes), "order": slot.lot.order, "room": in_words(room)}
    if slot.before is None:
        sentence = tr("{machine} needs {time} to be set up for {order}, there is only {room}.", **values)
        return conflict_of("changeover", sentence, slot.lot)
    sentence = tr(
        "{machine} needs {time} to change from {before} to {order}, there is only {room}.",
        before=slot.before.order, **values,
    )  # fmt: skip
    return conflict_of("changeover", sentence, slot.before, slot.lot)


def closed(scenario: Scenario) -> Iterator[Conflict]:
    """A lot starts in a working minute of its machine, and not before the machine is available."""
    for machine, work, slots in _machines(scenario):
        since = machine.available_from
        for lot, start, _, _, _ in slots:
            values = {"order": lot.order, "machine": machine.id}
            if since is not None and start < since:
                yield conflict_of("closed", tr(
                    "{order} starts on {machine} at {start}, but it is available only from {since}.",
                    start=show(scenario, start), since=show(scenario, since), **values), lot)
            elif 0 <= start < scenario.shop.horizon and not work.is_working(start):
                yield conflict_of("closed", tr(
                    "{order} starts on {machine} at {start}, but {machine} is closed then.",
                    start=show(scenario, start), **values), lot)


def duration(scenario: Scenario) -> Iterator[Conflict]:
    """A lot ends at the first minute by which its working minutes have passed."""
    pairings = scenario.pairings
    last, second_pass = scenario.shop.horizon, scenario.shop.second_pass_minutes
    for _, work, slots in _machines(scenario):
        for lot, start, end, _, _ in slots:
            minutes = pairings[lot.id].lot_minutes(lot.quantity, second_pass)
            if minutes is not None and end <= last:
                right = work.end_of(start, minutes)
                if right != end:
                    yield _wrong_end(scenario, lot, minutes, right)


def _wrong_end(scenario: Scenario, lot: Lot, minutes: int, right: int | None) -> Conflict:
    values = {
        "order": lot.order, "work": in_words(minutes), "machine": lot.resource, "end": show(scenario, lot.end or 0),
    }  # fmt: skip
    if right is None:
        sentence = tr(
            "{order} takes {work} of work on {machine}: it should end beyond the horizon, not at {end}.",
            **values,
        )  # fmt: skip
    else:
        sentence = tr(
            "{order} takes {work} of work on {machine}: it should end at {right}, not at {end}.",
            right=show(scenario, right), **values,
        )  # fmt: skip
    return conflict_of("duration", sentence, lot)


def horizon(scenario: Scenario) -> Iterator[Conflict]:
    """Nothing runs before the epoch or beyond the days that calendars are rolled out for."""
    shop = scenario.shop
    for machine, slots in scenario.sequences.items():
        for lot, start, end, _, _ in slots:
            if start < 0:
                yield conflict_of("horizon", tr(
                    "{order} starts on {machine} at {start}, before the plan begins.",
                    order=lot.order, machine=machine, start=show(scenario, start)), lot)
            elif end > shop.horizon:
                yield conflict_of("horizon", counted(
                    "{order} ends on {machine} at {end}, beyond the horizon of {n} day.",
                    "{order} ends on {machine} at {end}, beyond the horizon of {n} days.",
                    shop.horizon_days, order=lot.order, machine=machine, end=show(scenario, end)), lot)


def _machines(scenario: Scenario) -> Iterable[tuple[Machine, WorkTime, tuple[Slot, ...]]]:
    shop = scenario.shop
    return ((shop.machines[name], shop.work_times[name], slots) for name, slots in scenario.sequences.items())
