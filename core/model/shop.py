"""A shop: all input tables, with every cross-reference checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from core.errors import InvalidInput, Problem
from core.language import tr
from core.model.belief import Belief
from core.model.calendars import Calendar, roll_out
from core.model.changeovers import Changeover, ChangeoverRule, changeover_between
from core.model.clock import LENGTH_OF_DAY
from core.model.frozen_map import FrozenMap
from core.model.mode_facts import orders_and_resources
from core.model.modes import Mode, Pairing, mode_id, pair
from core.model.objective import Objective
from core.model.offering import Offering
from core.model.offers import Offer
from core.model.orders import Order
from core.model.resources import Machine, Producer
from core.model.table import Table
from core.model.work_time import WorkTime

SHOP_TABLES = ("orders", "machines", "producers", "modes", "rules", "calendars", "offers")
"""The names of a shop's tables, which are the names of its fields."""


@dataclass(frozen=True)
class Shop:
    """What a planner plans with. Minute 0 is the midnight that begins `epoch`; calendars are rolled out for
    `horizon_days`.

    `rules` are the changeover rules in order of priority; where none matches a changeover takes
    `default_changeover_minutes`. `second_pass_minutes` lie between the two passes of double printing on a single
    machine; `offering` says how offers to producers are judged, and `belief` what was learned of them (never saved).
    Raises InvalidInput listing every reference that leads nowhere.
    """

    epoch: date
    horizon_days: int = 56
    objective: Objective = Objective()
    default_changeover_minutes: int = 30
    second_pass_minutes: int = 15
    rules: Table[ChangeoverRule] = field(default_factory=Table)
    calendars: Table[Calendar] = field(default_factory=Table)
    machines: Table[Machine] = field(default_factory=Table)
    orders: Table[Order] = field(default_factory=Table)
    producers: Table[Producer] = field(default_factory=Table)
    modes: Table[Mode] = field(default_factory=Table)
    offers: Table[Offer] = field(default_factory=Table)
    offering: Offering = Offering()  # noqa: RUF009 - it is frozen
    belief: Belief | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        problems = list(_problems(self))
        if problems:
            raise InvalidInput(problems)

    @property
    def horizon(self) -> int:
        """Minutes for which calendars are rolled out; nothing can be planned beyond."""
        return self.horizon_days * LENGTH_OF_DAY

    @cached_property
    def work_times(self) -> Mapping[str, WorkTime]:
        """Working time of every machine."""
        return {
            machine.id: roll_out(
                self.calendars[machine.calendar] if machine.calendar else None,
                machine.closed, self.epoch.weekday(), self.horizon_days,
            )
            for machine in self.machines.rows
        }

    def resource(self, resource_id: str) -> Machine | Producer | None:
        """The machine or producer of this id (the machine, should both exist), or None."""
        return self.machines.get(resource_id) or self.producers.get(resource_id)

    def pairing(self, order_id: str, resource_id: str) -> Pairing:
        """How one order goes on one resource; both must exist."""
        override = self.modes.get(mode_id(order_id, resource_id)) if self.modes.rows else None
        resource = self.machines.get(resource_id) or self.producers[resource_id]
        return pair(self.orders[order_id], resource, override)

    def lot_minutes(self, order_id: str, resource_id: str, quantity: int) -> int | None:
        """Working minutes of a lot on a resource, or None where the resource keeps no times or cannot do the order."""
        return self.pairing(order_id, resource_id).lot_minutes(quantity, self.second_pass_minutes)

    def changeover(self, before: FrozenMap[str, str] | None, after: FrozenMap[str, str]) -> Changeover:
        """The changeover between attributes; `before` is None where nothing is mounted."""
        ruled = None if before is None else changeover_between(self.rules, before, after)
        return ruled or Changeover(self.default_changeover_minutes)


def _problems(shop: Shop) -> Iterator[Problem]:
    if not 1 <= shop.horizon_days <= 3660:
        sentence = tr("The horizon must be from 1 to 3660 days, not {value}.", value=shop.horizon_days)
        yield Problem("", "", "horizon_days", sentence)
    if (default := shop.default_changeover_minutes) < 0:
        sentence = tr("A changeover must take 0 minutes or more, not {value}.", value=default)
        yield Problem("", "", "default_changeover_minutes", sentence)
    if (second := shop.second_pass_minutes) < 0:
        sentence = tr("A second pass must be re-set in 0 minutes or more, not {value}.", value=second)
        yield Problem("", "", "second_pass_minutes", sentence)
    for machine in shop.machines.rows:
        if machine.calendar and machine.calendar not in shop.calendars:
            sentence = tr("There is no calendar {calendar}.", calendar=machine.calendar)
            yield Problem("machines", machine.id, "calendar", sentence)
    yield from _strange_modes(shop)


def _strange_modes(shop: Shop) -> Iterator[Problem]:
    orders, resources = orders_and_resources(shop.modes)
    strange_orders = orders - shop.orders.keys()
    strange_resources = resources - shop.machines.keys() - shop.producers.keys()
    for mode in shop.modes.rows if strange_orders or strange_resources else ():
        if mode.order in strange_orders:
            yield Problem("modes", mode.id, "order", tr("There is no order {order}.", order=mode.order))
        if mode.resource in strange_resources:
            missing = tr("There is no machine or producer {resource}.", resource=mode.resource)
            yield Problem("modes", mode.id, "resource", missing)
