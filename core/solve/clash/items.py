"""What can clash: each lock, rule or date as data, with the sentence a planner reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from core.model import Lot, Order, Scenario, show_minute

Kind = Literal[
    "machine lock", "start lock", "deadline", "release", "max_lots", "min_lot", "batch", "supports", "horizon",
    "available_from", "closed", "forbidden", "nobody", "overload",
]
KINDS: tuple[str, ...] = get_args(Kind)
"""All kinds; each but the last two can be let go with `relax`."""


@dataclass(frozen=True, slots=True)
class Clash:
    """One lock, rule or date that cannot be kept together with the others of its set; ids are empty where
    there is none.

    "nobody" says that no machine can make an order at all, "overload" that many orders together are too much
    work for their dates: no single click mends these. `missed_by`: the minutes by which a deadline is missed
    at best if all others of the set are kept, where that is known.
    """

    kind: Kind
    sentence: str
    order: str = ""
    lot: str = ""
    machine: str = ""
    missed_by: int | None = None

    @property
    def may_be_relaxed(self) -> bool:
        """Whether `relax` can let it go."""
        return self.kind not in ("nobody", "overload")


def items_of(scenario: Scenario, order: Order) -> Iterator[Clash]:
    """All that one order asks for by itself: its locks, its dates, and how it may be split."""
    for lot in scenario.plan.by_order.get(order.id, ()):
        if lot.resource in scenario.shop.machines:
            yield from _locks(scenario, lot)
    if order.release is not None and order.release > 0:
        yield Clash("release", f"{order.id} may not start before {_show(scenario, order.release)}.", order.id)
    if order.deadline is not None:
        yield Clash("deadline", f"{order.id} must be complete by {_show(scenario, order.deadline)}.", order.id)
    yield Clash("max_lots", f"{order.id} may be in at most {_counted(order.max_lots, 'lot')}.", order.id)
    if order.min_lot > 1:
        yield Clash("min_lot", f"A lot of {order.id} must hold {order.min_lot} pieces or more.", order.id)


def _locks(scenario: Scenario, lot: Lot) -> Iterator[Clash]:
    if "resource" in lot.locked:
        yield Clash("machine lock", f"Lot {lot.id} is locked on {lot.resource}.", lot.order, lot.id, lot.resource)
    if "start" in lot.locked and lot.start is not None:
        sentence = f"Lot {lot.id} is locked to start at {_show(scenario, lot.start)} on {lot.resource}."
        yield Clash("start lock", sentence, lot.order, lot.id, lot.resource)


def rules_around(scenario: Scenario, order: Order) -> Iterator[Clash]:
    """What else stands in the way of an order: how many machines may work on it, its batch, pairs that were
    forbidden."""
    if order.max_lots > 1:
        at_once = _counted(order.supports, "machine")
        yield Clash("supports", f"At most {at_once} may work on {order.id} at once.", order.id)
    if order.batch > 1:
        yield Clash("batch", f"Lots of {order.id} are multiples of {order.batch} pieces.", order.id)
    for mode in scenario.shop.modes.rows:
        if mode.order == order.id and mode.allowed is False:
            sentence = f"{order.id} is not allowed on {mode.resource}."
            yield Clash("forbidden", sentence, order.id, machine=mode.resource)


def rules_of_machines(scenario: Scenario) -> Iterator[Clash]:
    """From when machines may be used, and when they are closed beside their calendar."""
    for machine in scenario.shop.machines.rows:
        if machine.available_from is not None and machine.available_from > 0:
            when = _show(scenario, machine.available_from)
            yield Clash("available_from", f"{machine.id} is available only from {when}.", machine=machine.id)
        if machine.closed:
            spans = [f"{_show(scenario, a)} to {_show(scenario, b)}" for a, b in machine.closed[:2]]
            more = f" and {len(machine.closed) - 2} more times" if len(machine.closed) > 2 else ""
            yield Clash("closed", f"{machine.id} is closed from {', '.join(spans)}{more}.", machine=machine.id)


def horizon_item(scenario: Scenario) -> Clash:
    """That everything must be done within the days for which calendars are rolled out."""
    return Clash("horizon", f"All work must end within the horizon of {_counted(scenario.shop.horizon_days, 'day')}.")


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _show(scenario: Scenario, minute: int) -> str:
    return show_minute(scenario.shop.epoch, minute)
