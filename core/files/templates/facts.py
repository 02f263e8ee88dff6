"""What tokens stand for: the words a template may use, and their values for a plan, a machine, a lot."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any

from core.evaluate import Score, evaluate, find_conflicts
from core.model import LENGTH_OF_DAY, Lot, Machine, Order, Scenario, moment_of

WEEK = timedelta(days=7)


@dataclass(frozen=True)
class PlanFacts:
    """A scenario as a template shows it: `first` is the day it begins with, `last` the last one shown."""

    scenario: Scenario
    title: str
    printed: datetime
    first: date
    last: date
    note: str = ""
    is_part: bool = False

    @cached_property
    def score(self) -> Score:
        """What the plan is worth."""
        return evaluate(self.scenario)

    @cached_property
    def conflicts(self) -> int:
        """How many rules the plan breaks."""
        return len(find_conflicts(self.scenario))

    def between(self, first: date, last: date) -> PlanFacts:
        """The same plan, of which a sheet shows some days."""
        return replace(self, first=first, last=last, is_part=True)

    @property
    def resources(self) -> list[str]:
        """Machines, and the producers that have lots."""
        shop, planned = self.scenario.shop, self.scenario.plan.by_resource
        return [*shop.machines, *(name for name in shop.producers if name in planned and name not in shop.machines)]

    def lots(self, resource: str) -> tuple[Lot, ...]:
        """The lots of a resource in their sequence."""
        return self.scenario.plan.by_resource.get(resource, ())

    def moment(self, minute: int | None) -> datetime | None:
        """A minute as a date and time."""
        return None if minute is None else moment_of(self.scenario.shop.epoch, minute)


@dataclass(frozen=True, slots=True)
class Place:
    """What a token may speak of where it stands; a form's empty line has neither lot nor rank. `lanes` are the places
    of machines that stand side by side."""

    plan: PlanFacts
    machine: str | None = None
    lot: Lot | None = None
    rank: int | None = None
    lanes: tuple[Place, ...] = ()

    @property
    def order(self) -> Order:
        """The order of the lot."""
        if self.lot is None:
            raise LookupError
        return self.plan.scenario.shop.orders[self.lot.order]


def facts_of(scenario: Scenario, title: str, printed: datetime, first: date | None = None) -> PlanFacts:
    """A plan from the Monday of its first week on, unless another day is asked for, to its last day."""
    starts = [lot.start for lot in scenario.plan.lots.rows if lot.start is not None]
    ends = [lot.end for lot in scenario.plan.lots.rows if lot.end is not None]
    epoch = scenario.shop.epoch
    if first is None:
        first = moment_of(epoch, min(starts)).date() if starts else max(epoch, printed.date())
        first -= timedelta(days=first.weekday())
    last = moment_of(epoch, max(0, max(ends) - 1)).date() if ends else first + timedelta(days=6)
    return PlanFacts(scenario, title or scenario.name, printed, first, max(first, last), "")


def _week(place: Place) -> str:
    weeks = [day.isocalendar().week for day in (place.plan.first, place.plan.last)]
    return str(weeks[0]) if weeks[0] == weeks[1] else f"{weeks[0]}–{weeks[1]}"


def _day(offset: int) -> Callable[[Place], Any]:
    return lambda place: place.plan.first + timedelta(days=offset)


def _load(place: Place) -> float | None:
    """Working minutes in lots divided by working minutes: of the plan, or of the days that a sheet shows."""
    plan, machine = place.plan, place.machine or ""
    if not plan.is_part or machine not in plan.scenario.shop.machines:
        return plan.score.utilisation.get(machine)
    work, epoch = plan.scenario.shop.work_times[machine], plan.scenario.shop.epoch
    begin = max(0, (plan.first - epoch).days * LENGTH_OF_DAY)
    end = max(begin, ((plan.last - epoch).days + 1) * LENGTH_OF_DAY)
    spans = [(max(begin, lot.start), min(end, lot.end or 0)) for lot in plan.lots(machine) if lot.start is not None]
    available = work.minutes_between(begin, end)
    return sum(work.minutes_between(a, b) for a, b in spans if a < b) / available if available else 0.0


def _load_in_words(place: Place) -> str | None:
    load = _load(place)
    return None if load is None else f"{load:.0%}"


def _machine(place: Place) -> Machine | None:
    return place.plan.scenario.shop.machines.get(place.machine or "")


def _formats(place: Place) -> str:
    machine = _machine(place)
    return " · ".join(machine.rates) if machine else ""


def _kind(place: Place) -> str:
    machine = _machine(place)
    return "" if machine is None else "duplex" if machine.passes == 2 else "simplex"


def _cork(order: Order) -> str:
    """What is printed on, without its format, which has a column of its own."""
    named = order.attributes.get("cork") or order.attributes.get("bouchon")
    if named:
        return named
    form = order.format
    return re.sub(rf"\s*\b{re.escape(form)}\b\s*", " ", order.product).strip() if form else order.product


def _attribute(name: str) -> Callable[[Order], Any]:
    return lambda order: order.attributes.get(name)


def _of_order(get: Callable[[Order], Any]) -> Callable[[Place], Any]:
    return lambda place: get(place.order)


def _late(place: Place) -> timedelta | None:
    lot, due = place.lot, place.order.due
    if lot is None or lot.end is None or due is None or lot.end <= due:
        return None
    return timedelta(minutes=lot.end - due)


def _length(place: Place) -> timedelta | None:
    lot = place.lot
    return timedelta(minutes=lot.end - lot.start) if lot and lot.end is not None and lot.start is not None else None


def _of_lot(get: Callable[[Lot, PlanFacts], Any]) -> Callable[[Place], Any]:
    return lambda place: get(place.lot, place.plan) if place.lot else None


Value = Callable[[Place], Any]
PLAN: Mapping[str, Value] = {
    "title": lambda place: place.plan.title,
    "week": _week,
    "from": lambda place: place.plan.first,
    "to": lambda place: place.plan.last,
    "now": lambda place: place.plan.printed,
    "note": lambda place: place.plan.note,
    "cost": lambda place: place.plan.score.cost,
    "late": lambda place: place.plan.score.late_orders,
    "conflicts": lambda place: place.plan.conflicts,
    "nlots": lambda place: len(place.plan.scenario.plan.lots),
    **{f"d{offset}": _day(offset) for offset in range(14)},
}
MACHINE: Mapping[str, Value] = {
    "code": lambda place: place.machine,
    "name": _formats,
    "formats": _formats,
    "kind": _kind,
    "load": _load,
    "load_pct": _load_in_words,
    "njobs": lambda place: len(place.plan.lots(place.machine or "")),
    "pieces": lambda place: sum(lot.quantity for lot in place.plan.lots(place.machine or "")),
}
ORDER: Mapping[str, Callable[[Order], Any]] = {
    "of": lambda order: order.id,
    "client": lambda order: order.customer,
    "article": lambda order: order.product,
    "cork": _cork,
    "fmt": _attribute("format"),
    "colour": _attribute("colour"),
    "design": _attribute("design"),
    "print": lambda order: "D" if order.passes == 2 else "S",
    "status": lambda order: order.status,
    "note": lambda order: order.notes,
}
JOB: Mapping[str, Value] = {
    **{name: _of_order(get) for name, get in ORDER.items()},
    "rank": lambda place: place.rank,
    "lot": _of_lot(lambda lot, _: lot.id),
    "qty": _of_lot(lambda lot, _: lot.quantity),
    "start": _of_lot(lambda lot, plan: plan.moment(lot.start)),
    "end": _of_lot(lambda lot, plan: plan.moment(lot.end)),
    "duration": _length,
    "due": lambda place: place.plan.moment(place.order.due),
    "late": _late,
    "machine": lambda place: place.machine,
}
SYNONYMS = {
    "job.order": "job.of", "job.customer": "job.client", "job.product": "job.article", "job.format": "job.fmt",
    "job.quantity": "job.qty", "job.passes": "job.print", "job.notes": "job.note", "job.color": "job.colour",
}  # fmt: skip
FIELDS = {"customer": "job.client", "article": "job.article", "description": "job.article", "cork_type": "job.cork",
          "format": "job.fmt", "design": "job.design", "prints": "job.print", "quantity": "job.qty",
          "remaining": "job.qty", "due": "job.due", "start": "job.start", "end": "job.end", "status": "job.status",
          "ink": "job.colour", "note": "job.note", "priority": "job.rank"}  # fmt: skip
"""Our words for the fields that headers are known to mean."""
EXTRA = "job.x."
LANE = re.compile(r"lane(\d+)\.(.+)")
"""A word of the machine that stands first, second … from the left."""
WORDS: Mapping[str, Value] = {
    **{f"plan.{name}": value for name, value in PLAN.items()},
    **{f"machine.{name}": value for name, value in MACHINE.items()},
    **{f"job.{name}": value for name, value in JOB.items()},
}


def known_words() -> Iterator[str]:
    """Every token a template may hold, other than the attributes an order has besides (job.x.NAME)."""
    yield from WORDS


def is_known(name: str) -> bool:
    """Whether a token means something."""
    if lane := LANE.fullmatch(name):
        return int(lane[1]) > 0 and not LANE.fullmatch(lane[2]) and is_known(lane[2])
    return SYNONYMS.get(name, name) in WORDS or name.startswith(EXTRA)


def value_at(name: str, place: Place) -> Any:
    """What a token stands for at a place; None for a lot's words on an empty line."""
    if lane := LANE.fullmatch(name):
        at = int(lane[1]) - 1
        return value_at(lane[2], place.lanes[at]) if at < len(place.lanes) else None
    name = SYNONYMS.get(name, name)
    if name.startswith("job.") and place.lot is None:
        return place.rank if name == "job.rank" else None
    if name.startswith(EXTRA):
        return _extra(name.removeprefix(EXTRA), place.order)
    return WORDS[name](place)


def value_at_order(name: str, order: Order) -> Any:
    """What a word that speaks of an order, not of one of its lots, stands for."""
    return ORDER[name.removeprefix("job.")](order)


def _extra(name: str, order: Order) -> Any:
    wanted = name.casefold().replace("_", " ")
    found = next((key for key in order.attributes if key.casefold().replace("_", " ") == wanted), None)
    return order.attributes[found] if found else getattr(order, name, None)
