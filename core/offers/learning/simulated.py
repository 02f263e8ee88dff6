"""Histories of offers whose truth is known, to hold what is learned against.

Each day brings new orders, like those of the shop. Each is offered to producers that may have it, drawn by chance, one
after the other until one accepts or the rounds are over. The chance of a yes is, in log-odds,

    logit(the producer's own rate) + hours_share × (hours / capacity hours - 0.35) + distance × (km - 450) / 100
    + size_share × (greatest side or thickness as a share of its limit - 0.8) + load × (share of the day's capacity
    that running offers take) + round × (round - 1) + friday × (1 on a Friday, else 0)
    + material × (1 for the rarest material, else 0)

with the weights of a `Truth`; what is not known adds nothing.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from random import Random

from core.evaluate import offer_worth
from core.model import LENGTH_OF_DAY, Offer, Order, Producer, Shop, Table
from core.offers.learning.features import size_share

REASONS = ("capacity", "price", "lead time", "size", "")


@dataclass(frozen=True, slots=True)
class Truth:
    """The weights of the formula, the producers' own rates where they are not their given acceptances, and those that
    changed: from so many days before the shop's epoch on, to another rate."""

    hours_share: float = -2.5
    distance: float = -0.25
    size_share: float = -1.2
    load: float = -1.0
    round: float = -0.15
    friday: float = -0.4
    material: float = -0.8
    rates: Mapping[str, float] = field(default_factory=dict)
    changed: Mapping[str, tuple[int, float]] = field(default_factory=dict)


@dataclass(frozen=True)
class SimulatedHistory:
    """The offers, the earliest first, and the true chance of a yes of each."""

    offers: tuple[Offer, ...]
    chances: tuple[float, ...]


def simulated_history(
    shop: Shop, days: int = 40, orders_a_day: int = 33, *, rounds: int = 4, seed: int = 0, truth: Truth | None = None
) -> SimulatedHistory:
    """A history of working days that end at the shop's epoch; the same seed gives the same history."""
    told = _Telling(shop, truth or Truth(), Random(seed), rounds)
    back = (day for day in count(1) if (shop.epoch.weekday() - day) % 7 < 5)
    for day in reversed([next(back) for _ in range(days)]):
        told.day(-day, orders_a_day)
    return SimulatedHistory(tuple(told.offers), tuple(told.chances))


class _Telling:
    """A history as it grows."""

    def __init__(self, shop: Shop, truth: Truth, rng: Random, rounds: int) -> None:
        self._shop, self._truth, self._rng, self._rounds = shop, truth, rng, rounds
        words = [order.material for order in shop.orders.rows if order.material]
        self._rare = min(sorted(set(words)), key=words.count) if words else None
        self._number = 0
        self.offers: list[Offer] = []
        self.chances: list[float] = []

    def day(self, day: int, orders: int) -> None:
        """One day's orders, round after round, so that a producer's load is what the rounds before left it."""
        waiting = [self._may_have(self._order()) for _ in range(orders)]
        accepted: dict[str, list[float]] = {name: [] for name in self._shop.producers}
        for number in range(1, self._rounds + 1):
            sent = day * LENGTH_OF_DAY + (7 + 2 * number) * 60
            taken = {name: list(hours) for name, hours in accepted.items()}
            loads, there, waiting = {name: sum(hours) for name, hours in accepted.items()}, waiting, []
            for shop, names in there:
                hours = shop.orders.rows[0].hours or 0.0
                name = next((one for one in names if self._has_room(one, taken[one], hours)), None)
                if name is None:
                    continue
                taken[name].append(hours)
                if self._asked(shop, name, (sent, number), loads[name]):
                    accepted[name].append(hours)
                else:
                    waiting.append((shop, [one for one in names if one != name]))

    def _has_room(self, name: str, taken: list[float], hours: float) -> bool:
        producer = self._shop.producers[name]
        fits = producer.capacity_hours is None or sum(taken) + hours <= producer.capacity_hours
        return fits and (producer.max_orders is None or len(taken) < producer.max_orders)

    def _order(self) -> Order:
        """An order like one of the shop's, of another size."""
        self._number += 1
        like, rng = self._rng.choice(self._shop.orders.rows), self._rng
        factor = math.exp(rng.gauss(0, 0.4))
        hours = None if like.hours is None else round(max(0.1, like.hours * factor), 1)
        value = None if like.value is None else round(like.value * factor * math.exp(rng.gauss(0, 0.15)))
        return replace(like, id=f"H-{self._number}", hours=hours, value=value)

    def _may_have(self, order: Order) -> tuple[Shop, list[str]]:
        """The shop with this order alone, and the producers that may have it, in an order of chance."""
        alone = replace(self._shop, orders=Table([order]), modes=Table(), offers=Table())
        may = [name for name in self._shop.producers if alone.pairing(order.id, name).is_allowed]
        return alone, self._rng.sample(may, len(may))

    def _asked(self, shop: Shop, name: str, when: tuple[int, int], load: float) -> bool:
        order, producer = shop.orders.rows[0], shop.producers[name]
        worth, (sent, number) = offer_worth(shop, order.id, name), when
        odds = self._own_odds(producer, sent) + self._odds(order, producer, worth.distance_km, load)
        odds += self._truth.round * (number - 1) + self._truth.friday * (self._weekday(sent) == 4)
        chance, rng = 1 / (1 + math.exp(-odds)), self._rng
        answer = "accepted" if rng.random() < chance else "declined" if rng.random() < 0.8 else "expired"
        self.offers.append(Offer(
            f"{order.id} @ {name}", order.id, name, sent, sent + rng.randint(5, 110), answer,
            rng.choice(REASONS) if answer == "declined" else "", number, worth.acceptance, order.value, order.hours,
            round(worth.distance_km, 1), round(worth.transport, 2), round(worth.producer_cost, 2), order.length_mm,
            order.width_mm, order.thickness_mm, order.material,
        ))  # fmt: skip
        self.chances.append(chance)
        return answer == "accepted"

    def _weekday(self, minute: int) -> int:
        return (self._shop.epoch.weekday() + minute // LENGTH_OF_DAY) % 7

    def _own_odds(self, producer: Producer, sent: int) -> float:
        own = self._truth.rates.get(producer.id, producer.acceptance)
        days, rate = self._truth.changed.get(producer.id, (0, 0.0))
        if sent >= -days * LENGTH_OF_DAY:
            own = rate
        own = min(0.99, max(0.01, self._shop.offering.default_acceptance if own is None else own))
        return math.log(own / (1 - own))

    def _odds(self, order: Order, producer: Producer, distance: float, load: float) -> float:
        truth = self._truth
        odds = truth.material * (self._rare is not None and order.material == self._rare)
        if producer.capacity_hours:
            odds += truth.load * load / producer.capacity_hours
            if order.hours is not None:
                odds += truth.hours_share * (order.hours / producer.capacity_hours - 0.35)
        if order.latitude is not None and producer.latitude is not None:
            odds += truth.distance * (distance - 450) / 100
        share = size_share(order, producer)
        return odds if share is None else odds + truth.size_share * (share - 0.8)
