"""What can clash: each lock, rule or date as data, with the sentence a planner reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from core.language import counted, tr
from core.model import Lot, Machine, Order, Scenario, show_minute

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
        when = _show(scenario, order.release)
        yield Clash("release", tr("{order} may not start before {release}.", order=order.id, release=when), order.id)
    if order.deadline is not None:
        when = _show(scenario, order.deadline)
        yield Clash("deadline", tr("{order} must be complete by {deadline}.", order=order.id, deadline=when), order.id)
    yield Clash("max_lots", counted(
        "{order} may be in at most {n} lot.", "{order} may be in at most {n} lots.", order.max_lots, order=order.id,
    ), order.id)  # fmt: skip
    if order.min_lot > 1:
        sentence = tr("A lot of {order} must hold {pieces} pieces or more.", order=order.id, pieces=order.min_lot)
        yield Clash("min_lot", sentence, order.id)


def _locks(scenario: Scenario, lot: Lot) -> Iterator[Clash]:
    if "resource" in lot.locked:
        sentence = tr("Lot {lot} is locked on {machine}.", lot=lot.id, machine=lot.resource)
        yield Clash("machine lock", sentence, lot.order, lot.id, lot.resource)
    if "start" in lot.locked and lot.start is not None:
        sentence = tr("Lot {lot} is locked to start at {start} on {machine}.", lot=lot.id, machine=lot.resource,
                      start=_show(scenario, lot.start))  # fmt: skip
        yield Clash("start lock", sentence, lot.order, lot.id, lot.resource)


def rules_around(scenario: Scenario, order: Order) -> Iterator[Clash]:
    """What else stands in the way of an order: how many machines may work on it, its batch, pairs that were
    forbidden."""
    if order.max_lots > 1:
        yield Clash("supports", counted(
            "At most {n} machine may work on {order} at once.", "At most {n} machines may work on {order} at once.",
            order.supports, order=order.id,
        ), order.id)  # fmt: skip
    if order.batch > 1:
        sentence = tr("Lots of {order} are multiples of {pieces} pieces.", order=order.id, pieces=order.batch)
        yield Clash("batch", sentence, order.id)
    for mode in scenario.shop.modes.rows:
        if mode.order == order.id and mode.allowed is False:
            sentence = tr("{order} is not allowed on {resource}.", order=order.id, resource=mode.resource)
            yield Clash("forbidden", sentence, order.id, machine=mode.resource)


def rules_of_machines(scenario: Scenario) -> Iterator[Clash]:
    """From when machines may be used, and when they are closed beside their calendar."""
    for machine in scenario.shop.machines.rows:
        if machine.available_from is not None and machine.available_from > 0:
            when = _show(scenario, machine.available_from)
            sentence = tr("{machine} is available only from {since}.", machine=machine.id, since=when)
            yield Clash("available_from", sentence, machine=machine.id)
        if machine.closed:
            yield Clash("closed", _closings(scenario, machine), machine=machine.id)


def _closings(scenario: Scenario, machine: Machine) -> str:
    spans = ", ".join(
        tr("{start} to {end}", start=_show(scenario, a), end=_show(scenario, b)) for a, b in machine.closed[:2])
    if len(machine.closed) <= 2:
        return tr("{machine} is closed from {spans}.", machine=machine.id, spans=spans)
    return counted(
        "{machine} is closed from {spans} and {n} more times.", "{machine} is closed from {spans} and {n} more times.",
        len(machine.closed) - 2, machine=machine.id, spans=spans,
    )  # fmt: skip


def horizon_item(scenario: Scenario) -> Clash:
    """That everything must be done within the days for which calendars are rolled out."""
    return Clash("horizon", counted(
        "All work must end within the horizon of {n} day.", "All work must end within the horizon of {n} days.",
        scenario.shop.horizon_days,
    ))  # fmt: skip


def _show(scenario: Scenario, minute: int) -> str:
    return show_minute(scenario.shop.epoch, minute)
