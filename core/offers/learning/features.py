"""What a model looks at: order, producer, distance and moment of an offer, as columns of numbers.

Training and serving fill the same `Seen`, so that a model sees the same thing under the same name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from core.evaluate.offer_worth import distance_of
from core.model import LENGTH_OF_DAY, WEEKDAYS, Offer, Order, Producer, Shop
from core.offers.learning.history import History, Mask, moment

MATERIAL, WEEKDAY = "material ", "weekday "
"""How the names of features begin that say 1 for one material or weekday, and 0 for the others."""


def size_share(order: Order | Offer, producer: Producer) -> float | None:
    """The largest of an order's sizes as a share of the producer's limit; None where no size meets a limit."""
    pairs = (
        (order.length_mm, producer.max_length_mm), (order.width_mm, producer.max_width_mm),
        (order.thickness_mm, producer.max_thickness_mm),
    )
    return max((size / most for size, most in pairs if size is not None and most), default=None)


@dataclass(frozen=True, eq=False)
class Seen:
    """What is known of offers when they are sent, each a number or an array [n], NaN where nobody knows: hours, value
    and `distance` in km; `hours_share` of the producer's daily hours, `size` as a share of its limits; `load` and
    `count`, the share of its daily hours and orders that running offers take; the round, the weekday from 0, and the
    material as text."""

    hours: Any
    value: Any
    distance: Any
    hours_share: Any
    size: Any
    load: Any
    count: Any
    round: Any
    weekday: Any
    material: Any

    def rows(self, chosen: Mask) -> Seen:
        """Those offers that a mask [n] chooses."""
        return Seen(**{one.name: getattr(self, one.name)[chosen] for one in fields(self)})


COLUMNS: Mapping[str, Callable[[Seen], Any]] = {
    "hours": lambda seen: np.log1p(seen.hours),
    "hours share": lambda seen: seen.hours_share,
    "value": lambda seen: np.log1p(seen.value),
    "value per hour": lambda seen: np.log1p(seen.value / np.maximum(seen.hours, 0.05)),
    "size share": lambda seen: seen.size,
    "distance": lambda seen: seen.distance / 100,
    "load": lambda seen: seen.load,
    "orders share": lambda seen: seen.count,
    "round": lambda seen: seen.round,
}
"""The features besides weekdays and materials."""


def column(name: str, seen: Seen) -> Any:
    """One feature by its name, of one offer or of many; NaN where it is not known. Raises KeyError for a name that
    is none."""
    if name.startswith(MATERIAL):
        return np.where(seen.material == "", np.nan, seen.material == name.removeprefix(MATERIAL))
    if name.startswith(WEEKDAY):
        day = WEEKDAYS.index(name.removeprefix(WEEKDAY))
        return np.where(np.isnan(seen.weekday), np.nan, seen.weekday == day)
    return COLUMNS[name](seen)


def is_feature(name: str) -> bool:
    """Whether there is a feature of this name."""
    return name in COLUMNS or name.startswith(MATERIAL) or name in {f"{WEEKDAY}{day}" for day in WEEKDAYS}


def names_in(seen: Seen) -> tuple[str, ...]:
    """Every feature that these offers could have, materials and weekdays by name."""
    words = sorted({word for word in seen.material.tolist() if word})
    return (*COLUMNS, *(WEEKDAY + day for day in WEEKDAYS), *(MATERIAL + word for word in words))


def seen_in(shop: Shop, told: History) -> Seen:
    """What was known when the offers of a history were sent: as it was noted then, else as the shop knows it now."""
    facts = np.array([_facts(shop, offer) for offer in told.offers], float).reshape(-1, 5)
    hours, value, distance, hours_share, size = facts.T
    loads = _loads(shop)
    load, count = np.array([loads[offer.id] for offer in told.offers], float).reshape(-1, 2).T
    rounds = np.array([np.nan if offer.round is None else offer.round for offer in told.offers], float)
    days = np.floor(told.sent / LENGTH_OF_DAY) + shop.epoch.weekday()
    words = np.array([_material(shop, offer) for offer in told.offers], object)
    return Seen(hours, value, distance, hours_share, size, load, count, rounds, days % 7, words)


def _facts(shop: Shop, offer: Offer) -> tuple[float, ...]:
    order, producer = shop.orders.get(offer.order), shop.producers.get(offer.producer)
    hours, value, distance = _noted(offer, order, "hours"), _noted(offer, order, "value"), offer.distance_km
    if distance is None and order is not None and producer is not None:
        distance = distance_of(shop.pairing(order.id, producer.id))
    has_sizes = not offer.length_mm is offer.width_mm is offer.thickness_mm is None
    sized = offer if has_sizes or order is None else order
    size = None if producer is None else size_share(sized, producer)
    capacity = None if producer is None else producer.capacity_hours
    share = None if hours is None or not capacity else hours / capacity
    return tuple(np.nan if fact is None else fact for fact in (hours, value, distance, share, size))


def _noted(offer: Offer, order: Order | None, name: str) -> float | None:
    noted: float | None = getattr(offer, name)
    return getattr(order, name, None) if noted is None else noted


def _material(shop: Shop, offer: Offer) -> str:
    order = shop.orders.get(offer.order)
    return offer.material or (order.material if order else "")


def _loads(shop: Shop) -> dict[str, tuple[float, float]]:
    """By offer, the shares of its producer's daily hours and orders that the offers sent earlier that day took when it
    was sent, less those that were refused by then."""
    days: dict[tuple[str, int], list[Offer]] = {}
    found = {offer.id: (np.nan, np.nan) for offer in shop.offers.rows}
    for offer in shop.offers.rows:
        if (when := moment(offer)) is not None and offer.producer in shop.producers:
            days.setdefault((offer.producer, when // LENGTH_OF_DAY), []).append(offer)
    for (name, _), offers in days.items():
        for offer, running in _running(offers):
            found[offer.id] = shares_of(shop.producers[name], _hours(shop, offer, running), len(running))
    return found


def _running(offers: list[Offer]) -> Iterable[tuple[Offer, list[Offer]]]:
    """Each offer of a producer's day with those that were running when it was sent."""
    for offer in offers:
        now = moment(offer) or 0
        yield offer, [one for one in offers if (moment(one) or 0) < now and not _is_refused(one, now)]


def _is_refused(offer: Offer, now: int) -> bool:
    return offer.answer in ("declined", "expired") and (offer.answered is None or offer.answered <= now)


def _hours(shop: Shop, offer: Offer, running: Iterable[Offer]) -> float:
    if _noted(offer, shop.orders.get(offer.order), "hours") is None:  # a history without hours has no load
        return np.nan
    return sum(_noted(one, shop.orders.get(one.order), "hours") or 0.0 for one in running)


def shares_of(producer: Producer, hours: float, orders: int) -> tuple[float, float]:
    """Hours and a number of orders as shares of what a producer takes a day; NaN where it has no such limit."""
    capacity, most = producer.capacity_hours, producer.max_orders
    return (hours / capacity if capacity else np.nan, orders / most if most else np.nan)
