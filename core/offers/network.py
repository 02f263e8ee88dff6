"""The day's orders and producers as arrays: only pairs that may be offered, whatever the size of the network.

The terms are those of `core.evaluate.offer_worth`, one producer at a time; a test holds that they agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.evaluate import RunningOffers, offer_worth, parts_needed, parts_there, running_offers, taken
from core.evaluate.offer_worth import EARTH_KM, volume_of
from core.language import mark, percent, tr
from core.model import Mode, Order, Producer, Scenario, Shop
from core.solve.gap import UNLIMITED, Placing

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
Pair = tuple[str, str]
"""Order and producer."""


@dataclass(frozen=True, eq=False)
class Network:
    """What a wave may offer. Pairs [K] stand order by order (`starts` [n + 1]), each with its `order` and `producer`
    by position, its `acceptance`, `transport` and `producer_cost`; orders [n] have `value`, `hours` and `volume`, and
    may go to `most` more producers at once; producers [m] have `room` in parts of an hour, `count` orders left, and
    are `owed` so much volume, each unit at its `price`. `forced` are the pairs that locked lots fix: they are part of
    every wave and have been taken off all limits. `remarks` says what was assumed.
    """

    shop: Shop
    orders: tuple[str, ...]
    producers: tuple[str, ...]
    starts: Ints
    order: Ints
    producer: Ints
    acceptance: Floats
    transport: Floats
    producer_cost: Floats
    value: Floats
    hours: Floats
    volume: Floats
    most: Ints
    room: Ints
    count: Ints
    owed: Floats
    price: Floats
    forced: tuple[Pair, ...] = ()
    remarks: tuple[str, ...] = ()

    @cached_property
    def net(self) -> Floats:
        """What remains of the value when an offer is accepted, with the planner's weights and the bonus [K]."""
        rules = self.shop.offering
        worth = rules.acceptance_bonus + rules.value_weight * self.value[self.order]
        return worth - rules.transport_weight * self.transport - rules.cost_weight * self.producer_cost

    @cached_property
    def gain(self) -> Floats:
        """Acceptance × net [K]."""
        return self.acceptance * self.net

    @cached_property
    def expected_volume(self) -> Floats:
        """Acceptance × volume [K]."""
        return self.acceptance * self.volume[self.order]

    @cached_property
    def parts(self) -> Ints:
        """The parts of an hour that each order needs [n]."""
        return np.array([parts_needed(hours) for hours in self.hours.tolist()], np.int64)

    def placing(self, gain: Floats | None = None) -> Placing:
        """The wave's optimum as a problem of tasks and places; with another gain of each pair than the objective's."""
        return Placing(
            self.starts, self.producer, self.gain if gain is None else gain, self.expected_volume,
            self.parts[self.order], self.room, self.count, self.owed, self.price, self.most,
        )

    def pairs(self, numbers: Iterable[int]) -> tuple[Pair, ...]:
        """Order and producer of pairs by number."""
        return tuple((self.orders[self.order[one]], self.producers[self.producer[one]]) for one in numbers)


def network(scenario: Scenario, since: int | None = None) -> Network:
    """The pairs that may be offered now.

    To offer are the orders with pieces remaining that no machine makes and nobody accepted, as long as fewer are asked
    than may be at once; a pair needs size, material, the planner's leave, and a producer that was not asked before
    (unless the rules allow it). With `since` offers sent before that minute take no capacity of today.
    """
    shop = scenario.shop
    running = running_offers(shop)
    forced = _forced(scenario, running)
    orders = _to_offer(scenario, running, forced)
    most = [shop.offering.parallel - len(running.open.get(order.id, ())) for order in orders]
    rows = _Rows(shop, orders, running)
    columns = [rows.of(producer) for producer in shop.producers.rows]
    order = np.concatenate([column[0] for column in columns] or [np.zeros(0, np.int64)])
    producer = np.repeat(np.arange(len(columns)), [len(column[0]) for column in columns])
    rank = np.argsort(order, kind="stable")
    acceptance, transport, cost = [
        np.concatenate([column[term] for column in columns] or [np.zeros(0)])[rank] for term in (1, 2, 3)
    ]
    room, count, owed = _limits(shop, forced, since)
    return Network(
        shop, tuple(one.id for one in orders), tuple(shop.producers),
        np.searchsorted(order[rank], np.arange(len(orders) + 1)).astype(np.int64), order[rank], producer[rank],
        acceptance, transport, cost, rows.value, rows.hours,
        np.array([volume_of(one, shop.offering) for one in orders], float),
        np.array(most, np.int64), room, count, owed, np.full(len(columns), shop.offering.balance_weight), forced,
        tuple(_remarks(shop, orders)),
    )


def _forced(scenario: Scenario, running: RunningOffers) -> tuple[Pair, ...]:
    """The pairs of lots locked to a producer that are not running already, and whose order nobody has accepted."""
    pairs = (
        (lot.order, lot.resource) for lot in scenario.plan.lots.rows
        if "resource" in lot.locked and lot.resource in scenario.shop.producers and lot.order not in running.accepted
    )
    return tuple(dict.fromkeys(pair for pair in pairs if pair not in running.pairs))


def _to_offer(scenario: Scenario, running: RunningOffers, forced: Iterable[Pair]) -> list[Order]:
    shop = scenario.shop
    fixed = {order for order, _ in forced}
    made = {lot.order for lot in scenario.plan.lots.rows if lot.resource in shop.machines}
    return [
        order for order in shop.orders.rows
        if order.remaining and order.id not in running.accepted and order.id not in fixed and order.id not in made
        and len(running.open.get(order.id, ())) < shop.offering.parallel
    ]


class _Rows:
    """The orders as columns, to be held against one producer at a time."""

    def __init__(self, shop: Shop, orders: list[Order], running: RunningOffers) -> None:
        self._shop, self._orders = shop, orders
        self._position = {order.id: place for place, order in enumerate(orders)}
        self.value, self.hours = _column(orders, "value", 0.0), _column(orders, "hours", 0.0)
        sides = ("length_mm", "width_mm", "thickness_mm")
        self._sizes = [(f"max_{side}", _column(orders, side, 0.0)) for side in sides]
        words = {word: code for code, word in enumerate(dict.fromkeys(order.material for order in orders))}
        self._words = words
        self._material = np.array([words[order.material] for order in orders], np.int64)
        self._at = np.radians(np.stack([_column(orders, "latitude"), _column(orders, "longitude")]))
        self._overrides = _by_producer((mode.resource, mode) for mode in shop.modes.rows)
        self._learned = shop.belief.over(orders) if shop.belief else lambda producer, distance: None
        asked = running.pairs if shop.offering.again else running.asked
        self._asked = _by_producer((producer, order) for order, producer in asked)

    def of(self, producer: Producer) -> tuple[Ints, Floats, Floats, Floats]:
        """The orders that may go to a producer, with acceptance, transport and producer cost of each."""
        may = self._fits(producer)
        distance = self._distance(producer)
        cost = (producer.hourly_cost or 0.0) * self.hours
        fixed = [
            (mode, place) for mode in self._overrides.get(producer.id, ())
            if (place := self._position.get(mode.order)) is not None
        ]
        for mode, place in fixed:
            if mode.distance_km is not None:
                distance[place] = mode.distance_km
        acceptance = self._acceptance(producer, distance)
        for mode, place in fixed:
            _override(mode, place, may, (acceptance, cost))
        for order in self._asked.get(producer.id, ()):
            if (place := self._position.get(order)) is not None:
                may[place] = False
        here = np.flatnonzero(may)
        transport = (producer.fixed_cost or 0.0) + (producer.cost_per_km or 0.0) * distance[here]
        return here, acceptance[here], transport, cost[here]

    def _acceptance(self, producer: Producer, distance: Floats) -> Floats:
        """How surely a producer accepts each order, as it was learned, else as somebody gave it [n]."""
        learned: Floats | None = self._learned(producer, distance)
        default = self._shop.offering.default_acceptance
        given = default if producer.acceptance is None else producer.acceptance
        return np.full(len(self._orders), given) if learned is None else learned

    def _fits(self, producer: Producer) -> Any:
        may = np.ones(len(self._orders), bool)
        for name, sizes in self._sizes:
            if (most := getattr(producer, name)) is not None:
                may &= sizes <= most
        if producer.materials:
            works = [word in producer.materials or not word for word in self._words]
            may &= np.array(works, bool)[self._material]
        return may

    def _distance(self, producer: Producer) -> Floats:
        if producer.latitude is None or producer.longitude is None:
            return np.zeros(len(self._orders))
        north, east = np.radians(producer.latitude), np.radians(producer.longitude)
        half = np.sin((north - self._at[0]) / 2) ** 2
        half = half + np.cos(self._at[0]) * np.cos(north) * np.sin((east - self._at[1]) / 2) ** 2
        distance: Floats = np.nan_to_num(2 * EARTH_KM * np.arcsin(np.sqrt(np.minimum(1.0, half))))
        return distance


def _override(mode: Mode, place: int, may: Any, rows: tuple[Floats, Floats]) -> None:
    """What the planner fixed for a pair, in place of what the rules give."""
    if mode.allowed is not None:
        may[place] = mode.allowed
    for given, row in zip((mode.acceptance, mode.cost), rows, strict=True):
        if given is not None:
            row[place] = given


def _column(orders: list[Order], name: str, missing: float = np.nan) -> Floats:
    values = (getattr(order, name) for order in orders)
    return np.array([missing if value is None else value for value in values], float)


def _by_producer(named: Iterable[tuple[str, Any]]) -> Mapping[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for producer, thing in named:
        found.setdefault(producer, []).append(thing)
    return found


def _limits(shop: Shop, forced: Iterable[Pair], since: int | None) -> tuple[Ints, Ints, Floats]:
    """Room, number of orders and volume owed of each producer, less what is running and what is forced."""
    running, fixed = taken(shop, since), _by_producer((producer, order) for order, producer in forced)
    rooms, counts, debts = [], [], []
    for producer in shop.producers.rows:
        used, mine = running.get(producer.id), fixed.get(producer.id, [])
        parts = (used.parts if used else 0) + sum(parts_needed(shop.orders[one].hours or 0.0) for one in mine)
        count = (used.orders if used else 0) + len(mine)
        volume = (used.volume if used else 0.0) + sum(_expected(shop, one, producer.id) for one in mine)
        hours, most, target = producer.capacity_hours, producer.max_orders, producer.target_volume
        room = UNLIMITED if hours is None else parts_there(hours) - parts
        rooms.append(max(0, room))
        # A producer with too much already is asked nothing more, not even for an order that takes no time.
        counts.append(0 if room < 0 else UNLIMITED if most is None else max(0, int(most) - count))
        debts.append(0.0 if target is None else max(0.0, target - producer.volume_to_date - volume))
    return np.array(rooms, np.int64), np.array(counts, np.int64), np.array(debts, float)


def _expected(shop: Shop, order: str, producer: str) -> float:
    worth = offer_worth(shop, order, producer)
    return worth.acceptance * worth.volume


MISSING = {
    "value": mark("{missing} of {all} orders to offer have no value; 0 is assumed."),
    "hours": mark("{missing} of {all} orders to offer have no hours; 0 is assumed."),
}


def _remarks(shop: Shop, orders: list[Order]) -> Iterable[str]:
    """What is missing in the data and was assumed, for the planner to know."""
    belief = shop.belief
    unsure = sum(
        one.acceptance is None and not (belief and belief.source(one)) for one in shop.producers.rows)
    if unsure:
        yield tr(
            "{unsure} of {all} producers have no acceptance; {share} is assumed.", unsure=unsure,
            all=len(shop.producers), share=percent(shop.offering.default_acceptance),
        )  # fmt: skip
    for name, sentence in MISSING.items():
        if missing := sum(getattr(order, name) is None for order in orders):
            yield tr(sentence, missing=missing, all=len(orders))
    places = [producer for producer in shop.producers.rows if producer.cost_per_km]
    nowhere = sum(order.latitude is None or order.longitude is None for order in orders)
    lost = sum(producer.latitude is None or producer.longitude is None for producer in places)
    if places and (nowhere or lost):
        yield tr(
            "{orders} orders and {producers} producers have no coordinates; where no distance is typed, 0 km is "
            "assumed.", orders=nowhere, producers=lost,
        )  # fmt: skip
