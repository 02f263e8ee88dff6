"""Modes: which resource may do which order, how fast, at what cost, how surely."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Literal, NamedTuple

from core.language import mark, short, tr
from core.model.orders import Order
from core.model.resources import Machine, Producer
from core.model.row_rules import is_amount, is_finite, is_share, require

Source = Literal["typed", "imported"]
SOURCES = ("typed", "imported")
"""Where a cost that was given comes from: a hand, pasting included, or a table that was imported."""


@dataclass(frozen=True, slots=True)
class Mode:
    """What the planner fixed for one pair of order and resource, in place of what the rules give; None leaves the
    rule. `cost_from` is where the cost comes from, None where a file does not say."""

    order: str
    resource: str
    allowed: bool | None = None
    rate: float | None = None
    cost: float | None = None
    preparation_cost: float | None = None
    acceptance: float | None = None
    distance_km: float | None = None
    cost_from: Source | None = None

    def __post_init__(self) -> None:
        require("modes", self, (
            ("order", bool(self.order), mark("A mode needs an order.")),
            ("resource", bool(self.resource), mark("A mode needs a resource.")),
            ("rate", self.rate is None or 0 < self.rate < 1e12,
             mark("The rate must be more than 0 pieces per hour, not {value}.")),
            ("cost", is_finite(self.cost), mark("The cost must be a finite number, not {value}.")),
            ("cost_from", self.cost_from is None or self.cost_from in SOURCES,
             mark("A cost must be typed or imported, not {value}.")),
            ("preparation_cost", is_finite(self.preparation_cost),
             mark("The preparation cost must be a finite number, not {value}.")),
            ("acceptance", is_share(self.acceptance), mark("The acceptance must lie between 0 and 1, not {value}.")),
            ("distance_km", is_amount(self.distance_km), mark("The distance must be 0 km or more, not {value}.")),
        ))

    @property
    def id(self) -> str:
        """The pair, which is what a mode is known by."""
        return mode_id(self.order, self.resource)


def mode_id(order_id: str, resource_id: str) -> str:
    """The id under which the override of a pair stands in the table of modes."""
    return f"{order_id} @ {resource_id}"


FORBIDDEN = mark("{order} is not allowed on {resource}")
FORMAT = mark("{resource} cannot make {what}")
NO_FORMAT = mark("{resource} cannot make an order without a format")
MATERIAL = mark("{resource} does not work {what}")
SIZES = (
    mark("{order} is {size} mm long, {resource} takes at most {most} mm"),
    mark("{order} is {size} mm wide, {resource} takes at most {most} mm"),
    mark("{order} is {size} mm thick, {resource} takes at most {most} mm"),
)


class Refusal(NamedTuple):
    """Why a resource may not do an order: which of the rules above, and what it names (a format, a material, or a size
    and the greatest that goes, in mm)."""

    rule: str
    order: str
    resource: str
    what: str = ""
    size: float = 0.0
    most: float = 0.0

    @property
    def sentence(self) -> str:
        """The rule in the planner's language, without a full stop."""
        return tr(
            self.rule, order=self.order, resource=self.resource, what=self.what, size=short(self.size),
            most=short(self.most),
        )  # fmt: skip


class Pairing(NamedTuple):
    """The mode of one order on one resource: the rules (format, size, material) and the planner's override together.

    `rate` is pieces per hour, None where the resource keeps no times or does not know the format. Costs, acceptance and
    distance are None where nobody gave them."""

    order: Order
    resource: Machine | Producer
    override: Mode | None
    rate: float | None

    @property
    def is_allowed(self) -> bool:
        """Whether the resource may do the order at all."""
        return not self.refusals

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why the resource may not do the order, in words; empty where it may."""
        return tuple(one.sentence for one in self.refusals)

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """Why the resource may not do the order; empty where it may."""
        order, resource, override, rate = self
        unknown = () if rate is not None else _format(order, resource)
        if override is None or override.allowed is None:
            return (*unknown, *_sizes(order, resource), *_material(order, resource))
        if not override.allowed:
            return (Refusal(FORBIDDEN, order.id, resource.id),)
        # Where no times are kept the planner's word is enough; elsewhere the work could not be timed.
        return unknown if isinstance(resource, Machine) and resource.rates else ()

    def lot_minutes(self, quantity: int, second_pass_minutes: int) -> int | None:
        """Working minutes of a lot: one pass, or two with a re-set between them for double printing on a single
        machine; None on a resource that keeps no times."""
        rate, machine = self.rate, self.resource
        if rate is None or not isinstance(machine, Machine):
            return None
        one_pass = ceil(60 * quantity / rate)
        return 2 * one_pass + second_pass_minutes if self.order.passes == 2 and machine.passes == 1 else one_pass

    @property
    def cost(self) -> float | None:
        """What the order costs on the resource."""
        return self.override.cost if self.override else None

    @property
    def preparation_cost(self) -> float | None:
        """What it costs to prepare the resource for the order."""
        if self.override is not None and self.override.preparation_cost is not None:
            return self.override.preparation_cost
        return self.resource.preparation_cost if isinstance(self.resource, Machine) else None

    @property
    def acceptance(self) -> float | None:
        """How probable it is that a producer says yes, from 0 to 1."""
        if self.override is not None and self.override.acceptance is not None:
            return self.override.acceptance
        return self.resource.acceptance if isinstance(self.resource, Producer) else None

    @property
    def distance_km(self) -> float | None:
        """How far the order must travel."""
        return self.override.distance_km if self.override else None


def pair(order: Order, resource: Machine | Producer, override: Mode | None) -> Pairing:
    """Take the rules and what the planner fixed for the pair together."""
    if override is not None and override.rate is not None:
        return Pairing(order, resource, override, override.rate)
    of = order.format
    rate = resource.rates.get(of) if of is not None and isinstance(resource, Machine) else None
    return Pairing(order, resource, override, rate)


def _format(order: Order, resource: Machine | Producer) -> tuple[Refusal, ...]:
    if isinstance(resource, Producer) or (not resource.rates and order.format is None):
        return ()
    return (Refusal(FORMAT if order.format else NO_FORMAT, order.id, resource.id, order.format or ""),)


def _sizes(order: Order, resource: Machine | Producer) -> tuple[Refusal, ...]:
    if order.length_mm is order.width_mm is order.thickness_mm is None:  # most orders of a factory
        return ()
    sizes = (order.length_mm, order.width_mm, order.thickness_mm)
    greatest = (resource.max_length_mm, resource.max_width_mm, resource.max_thickness_mm)
    return tuple(
        Refusal(rule, order.id, resource.id, "", size, most)
        for rule, size, most in zip(SIZES, sizes, greatest, strict=True)
        if size is not None and most is not None and size > most
    )


def _material(order: Order, resource: Machine | Producer) -> tuple[Refusal, ...]:
    if not order.material or not resource.materials or order.material in resource.materials:
        return ()
    return (Refusal(MATERIAL, order.id, resource.id, order.material),)
