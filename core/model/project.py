"""Scenarios and projects: a shop with a plan, and the named scenarios of one file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from core.errors import InvalidInput, Problem
from core.language import tr
from core.model.frozen_map import EMPTY, FrozenMap
from core.model.modes import Pairing
from core.model.plan import Plan
from core.model.remembered import remembered
from core.model.sequences import Slot, sequences
from core.model.shop import Shop


@dataclass(frozen=True)
class Scenario:
    """A shop and one plan for it. Raises InvalidInput listing every lot of an order or resource the shop does not
    have."""

    shop: Shop
    plan: Plan = field(default_factory=Plan)
    name: str = "Plan"

    def __post_init__(self) -> None:
        problems = list(_strays(self))
        if problems:
            raise InvalidInput(problems)

    @property
    @remembered
    def sequences(self) -> Mapping[str, tuple[Slot, ...]]:
        """The lots with times of each machine that has any, by start, with the changeovers between them."""
        return sequences(self.shop, self.plan)

    @property
    @remembered
    def pairings(self) -> Mapping[str, Pairing]:
        """How the order of each lot goes on its resource, by the lot's id."""
        pairing = self.shop.pairing
        return {lot.id: pairing(lot.order, lot.resource) for lot in self.plan.lots.rows}


def _strays(scenario: Scenario) -> Iterator[Problem]:
    shop, lots = scenario.shop, scenario.plan.lots.rows
    strange_orders = {lot.order for lot in lots} - shop.orders.keys()
    strange_resources = {lot.resource for lot in lots} - shop.machines.keys() - shop.producers.keys()
    for lot in lots if strange_orders or strange_resources else ():
        if lot.order in strange_orders:
            yield Problem("lots", lot.id, "order", tr("There is no order {order}.", order=lot.order))
        if lot.resource in strange_resources:
            missing = tr("There is no machine or producer {resource}.", resource=lot.resource)
            yield Problem("lots", lot.id, "resource", missing)


@dataclass(frozen=True)
class Project:
    """What one file holds: named scenarios that share rows, which of them is shown, and settings that travel with the
    file.

    Raises InvalidInput when there is no scenario, when two share a name, or when none has the active name.
    """

    scenarios: tuple[Scenario, ...]
    active: str = ""
    name: str = "Untitled"
    settings: FrozenMap[str, str] = EMPTY

    def __post_init__(self) -> None:
        names = [scenario.name for scenario in self.scenarios]
        if not names:
            raise InvalidInput([Problem("", "", "scenarios", tr("A project needs at least one scenario."))])
        if len(set(names)) != len(names):
            raise InvalidInput([Problem("", "", "scenarios", tr("Two scenarios must not have the same name."))])
        if not self.active:
            object.__setattr__(self, "active", names[0])
        if self.active not in names:
            sentence = tr("There is no scenario {name}.", name=self.active)
            raise InvalidInput([Problem("", "", "active", sentence)])

    @property
    def scenario(self) -> Scenario:
        """The scenario that is shown and edited."""
        return next(scenario for scenario in self.scenarios if scenario.name == self.active)

    def with_scenario(self, scenario: Scenario) -> Project:
        """A copy in which the active scenario is this one; the project itself if that changes nothing."""
        if scenario is self.scenario:
            return self
        kept = tuple(scenario if old.name == self.active else old for old in self.scenarios)
        return replace(self, scenarios=kept, active=scenario.name)
