"""What one offer is worth: the terms of an order on a producer, before anybody answers."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

from core.model import Offering, Order, Pairing, Producer, Shop

EARTH_KM = 6371.0088
"""The mean radius of the earth."""


class OfferWorth(NamedTuple):
    """The terms of one offer, weights left out: money where not said otherwise.

    `acceptance` is the probability that the producer says yes; `transport` is its fixed cost + its cost per km ×
    `distance_km`; `producer_cost` its hourly cost × `hours`, or what the planner fixed for the pair; `volume` what
    the order adds to the producer's volume in the unit of the targets."""

    order: str
    producer: str
    acceptance: float
    value: float
    transport: float
    producer_cost: float
    distance_km: float
    hours: float
    volume: float

    @property
    def net(self) -> float:
        """What remains of the value when the offer is accepted."""
        return self.value - self.transport - self.producer_cost

    @property
    def expected_value(self) -> float:
        """Acceptance × net."""
        return self.acceptance * self.net

    def gain(self, rules: Offering) -> float:
        """The expected value with the planner's weights, the bonus for acceptance included."""
        value, transport = rules.value_weight * self.value, rules.transport_weight * self.transport
        return self.acceptance * (rules.acceptance_bonus + value - transport - rules.cost_weight * self.producer_cost)


def offer_worth(shop: Shop, order_id: str, producer_id: str) -> OfferWorth:
    """The terms of one pair; what nobody gave counts as 0, an acceptance as the default one."""
    pairing = shop.pairing(order_id, producer_id)
    order, producer = pairing.order, shop.producers[producer_id]
    distance = distance_of(pairing)
    hours, value = order.hours or 0.0, order.value or 0.0
    return OfferWorth(
        order_id, producer_id,
        acceptance=acceptance_of(shop, pairing, distance),
        value=value,
        transport=(producer.fixed_cost or 0.0) + (producer.cost_per_km or 0.0) * distance,
        producer_cost=(producer.hourly_cost or 0.0) * hours if pairing.cost is None else pairing.cost,
        distance_km=distance,
        hours=hours,
        volume=volume_of(order, shop.offering),
    )


def acceptance_of(shop: Shop, pairing: Pairing, distance_km: float) -> float:
    """How probable a yes is: as the planner fixed it for the pair, else as it was learned, else the producer's own,
    else the default one."""
    producer, override = pairing.resource, pairing.override
    learned = None
    if shop.belief is not None and isinstance(producer, Producer) and (not override or override.acceptance is None):
        learned = shop.belief.acceptance(pairing.order, producer, distance_km)
    found = pairing.acceptance if learned is None else learned
    return shop.offering.default_acceptance if found is None else found


def volume_of(order: Order, rules: Offering) -> float:
    """What an order adds to its producer's volume: 1 order, its hours, or its value."""
    return {"orders": 1.0, "hours": order.hours or 0.0, "value": order.value or 0.0}[rules.volume]


def distance_of(pairing: Pairing) -> float:
    """The distance in km as the planner typed it, else as the crow flies, else 0."""
    if pairing.distance_km is not None:
        return pairing.distance_km
    order, producer = pairing.order, pairing.resource
    assert isinstance(producer, Producer)
    if order.latitude is None or order.longitude is None or producer.latitude is None or producer.longitude is None:
        return 0.0
    return haversine(order.latitude, order.longitude, producer.latitude, producer.longitude)


def haversine(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """The great-circle distance in km of two places in degrees."""
    south, north = radians(latitude), radians(other_latitude)
    east = radians(other_longitude - longitude)
    half = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin(east / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(min(1.0, half)))
