"""What machines ask of a plan: that they can do the work, one lot at a time, in their working time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.evaluate.conflict import Conflict, conflict_of, show
from core.model import Lot, Machine, Scenario, Slot, WorkTime
from core.model.allocation import orders_held


def eligibility(scenario: Scenario) -> Iterator[Conflict]:
    """The resource can do the order: format, size, material, and what the planner allowed."""
    for lot_id, pairing in scenario.pairings.items():
        reasons = pairing.reasons
        if reasons:
            yield conflict_of("eligibility", f"{'; '.join(reasons)}.", scenario.plan.lots[lot_id])


def capacity(scenario: Scenario) -> Iterator[Conflict]:
    """A machine takes no more orders than it may in an allocation."""
    for name, lots in scenario.plan.by_resource.items():
        machine = scenario.shop.machines.get(name)
        most = None if machine is None else orders_held(scenario.shop, machine)
        orders = list(dict.fromkeys(lot.order for lot in lots))
        if most is not None and len(orders) > most:
            takes = f"{name} takes {most} order{'' if most == 1 else 's'} at most"
            yield conflict_of("capacity", f"{takes}, but has {_listed(orders)}.", *lots)


def _listed(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]


def overlap(scenario: Scenario) -> Iterator[Conflict]:
    """A machine does one lot at a time. Each lot is held against the one before it that ends last."""
    for machine, slots in scenario.sequences.items():
        longest = slots[0]
        for slot in slots[1:]:
            until = min(longest.end, slot.end)
            if slot.start < until:
                times = f"from {show(scenario, slot.start)} to {show(scenario, until)}"
                pair = f"{longest.lot.order} and {slot.lot.order}"
                yield conflict_of("overlap", f"{pair} overlap on {machine} {times}.", longest.lot, slot.lot)
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
    what = f"change from {slot.before.order} to {slot.lot.order}" if slot.before else f"be set up for {slot.lot.order}"
    lots = (slot.before, slot.lot) if slot.before else (slot.lot,)
    return conflict_of("changeover", f"{machine.id} needs {minutes} min to {what}, there are only {room}.", *lots)


def closed(scenario: Scenario) -> Iterator[Conflict]:
    """A lot starts in a working minute of its machine, and not before the machine is available."""
    for machine, work, slots in _machines(scenario):
        since = machine.available_from
        for lot, start, _, _, _ in slots:
            if since is not None and start < since:
                why = f"it is available only from {show(scenario, since)}"
            elif 0 <= start < scenario.shop.horizon and not work.is_working(start):
                why = f"{machine.id} is closed then"
            else:
                continue
            when = f"{lot.order} starts on {machine.id} at {show(scenario, start)}"
            yield conflict_of("closed", f"{when}, but {why}.", lot)


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
    what = f"{lot.order} takes {minutes} working minutes on {lot.resource}"
    when = "beyond the horizon" if right is None else f"at {show(scenario, right)}"
    return conflict_of("duration", f"{what}: it should end {when}, not at {show(scenario, lot.end or 0)}.", lot)


def horizon(scenario: Scenario) -> Iterator[Conflict]:
    """Nothing runs before the epoch or beyond the days that calendars are rolled out for."""
    shop = scenario.shop
    for machine, slots in scenario.sequences.items():
        for lot, start, end, _, _ in slots:
            if start < 0:
                when = f"starts on {machine} at {show(scenario, start)}, before the plan begins"
            elif end > shop.horizon:
                when = f"ends on {machine} at {show(scenario, end)}, beyond the horizon of {_days(shop.horizon_days)}"
            else:
                continue
            yield conflict_of("horizon", f"{lot.order} {when}.", lot)


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"


def _machines(scenario: Scenario) -> Iterable[tuple[Machine, WorkTime, tuple[Slot, ...]]]:
    shop = scenario.shop
    return ((shop.machines[name], shop.work_times[name], slots) for name, slots in scenario.sequences.items())
