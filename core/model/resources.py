"""Resources: machines in the house and producers outside it."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.model.frozen_map import EMPTY, FrozenMap
from core.model.row_rules import Rule, is_amount, is_angle, is_share, require


@dataclass(frozen=True, slots=True)
class Mounted:
    """What a machine is set up for now: attributes, and the order they belong to if it is known."""

    attributes: FrozenMap[str, str] = EMPTY
    order: str | None = None


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine in the house. `passes` is 1 for a single and 2 for a double printing machine; `rates` are pieces per
    hour by format; `closed` are spans of minutes [from, to) in which it does not work whatever its calendar says;
    `available_from` is the minute from which it may be used at all; a limit left out is no limit. `max_orders` is how
    many orders an allocation may give it; None leaves that to `core.model.allocation.most_orders`."""

    id: str
    passes: int = 1
    rates: FrozenMap[str, float] = EMPTY
    calendar: str | None = None
    closed: tuple[tuple[int, int], ...] = ()
    available_from: int | None = None
    mounted: Mounted | None = None
    max_length_mm: float | None = None
    max_width_mm: float | None = None
    max_thickness_mm: float | None = None
    materials: tuple[str, ...] = ()
    hourly_cost: float | None = None
    preparation_cost: float | None = None
    max_orders: int | None = None

    def __post_init__(self) -> None:
        require("machines", self, (
            ("id", bool(self.id), mark("A machine needs a name.")),
            ("passes", self.passes in (1, 2), mark("Passes must be 1 (single) or 2 (double), not {value}.")),
            ("rates", all(0 < rate < 1e12 for rate in self.rates.values()),
             mark("Every rate must be more than 0 pieces per hour.")),
            ("closed", all(a < b for a, b in self.closed), mark("A closing must begin before it ends.")),
            ("hourly_cost", is_amount(self.hourly_cost), mark("The hourly cost must be 0 or more, not {value}.")),
            ("preparation_cost", is_amount(self.preparation_cost),
             mark("The preparation cost must be 0 or more, not {value}.")),
            ("max_orders", is_amount(self.max_orders),
             mark("The most orders it takes must be 0 or more, not {value}.")),
            *_size_rules(self),
        ))


@dataclass(frozen=True, slots=True)
class Producer:
    """A company outside that may accept or decline an offered order. `capacity_hours` per day; `target_volume` is what
    it was promised and `volume_to_date` what it has had; `acceptance` is the prior probability that it says yes; an
    offer not answered for `timeout_minutes` has expired."""

    id: str
    capacity_hours: float | None = None
    target_volume: float | None = None
    volume_to_date: float = 0.0
    max_length_mm: float | None = None
    max_width_mm: float | None = None
    max_thickness_mm: float | None = None
    materials: tuple[str, ...] = ()
    acceptance: float | None = None
    cost_per_km: float | None = None
    fixed_cost: float | None = None
    hourly_cost: float | None = None
    latitude: float | None = None
    longitude: float | None = None
    lead_days: float | None = None
    max_orders: int | None = None
    timeout_minutes: int | None = None

    def __post_init__(self) -> None:
        require("producers", self, (
            ("id", bool(self.id), mark("A producer needs a name.")),
            ("capacity_hours", is_amount(self.capacity_hours),
             mark("The capacity must be 0 hours or more, not {value}.")),
            ("target_volume", is_amount(self.target_volume), mark("The target volume must be 0 or more, not {value}.")),
            ("volume_to_date", is_amount(self.volume_to_date),
             mark("The volume to date must be 0 or more, not {value}.")),
            ("acceptance", is_share(self.acceptance), mark("The acceptance must lie between 0 and 1, not {value}.")),
            ("cost_per_km", is_amount(self.cost_per_km), mark("The cost per km must be 0 or more, not {value}.")),
            ("fixed_cost", is_amount(self.fixed_cost), mark("The fixed cost must be 0 or more, not {value}.")),
            ("hourly_cost", is_amount(self.hourly_cost), mark("The hourly cost must be 0 or more, not {value}.")),
            ("latitude", is_angle(self.latitude, 90),
             mark("The latitude must lie between -90 and 90 degrees, not {value}.")),
            ("longitude", is_angle(self.longitude, 180),
             mark("The longitude must lie between -180 and 180 degrees, not {value}.")),
            ("lead_days", is_amount(self.lead_days), mark("The lead time must be 0 days or more, not {value}.")),
            ("max_orders", is_amount(self.max_orders),
             mark("The most orders it takes must be 0 or more, not {value}.")),
            ("timeout_minutes", self.timeout_minutes is None or 1 <= self.timeout_minutes <= 527_040,
             mark("The time-out must be from 1 minute to a year, not {value} minutes.")),
            *_size_rules(self),
        ))


def _size_rules(resource: Machine | Producer) -> tuple[Rule, ...]:
    return (
        ("max_length_mm", is_amount(resource.max_length_mm),
         mark("The greatest length must be 0 mm or more, not {value}.")),
        ("max_width_mm", is_amount(resource.max_width_mm),
         mark("The greatest width must be 0 mm or more, not {value}.")),
        ("max_thickness_mm", is_amount(resource.max_thickness_mm),
         mark("The greatest thickness must be 0 mm or more, not {value}.")),
    )
