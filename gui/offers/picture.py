"""What the workspace Offers shows of a scenario: producers with their offers, and the lanes that offers go through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from core.evaluate import RunningOffers, WaveScore, evaluate_wave, running_offers, wave_of
from core.model import Offer, Scenario, Shop
from core.offers import expires_at

Pair = tuple[str, str]
State = Literal["accepted", "open", "proposed"]
Lane = Literal["to_offer", "offered", "accepted", "declined", "expired"]
LANES: tuple[Lane, ...] = ("to_offer", "offered", "accepted", "declined", "expired")
RANK: dict[State, int] = {"accepted": 0, "open": 1, "proposed": 2}


@dataclass(frozen=True, slots=True)
class Bar:
    """One offer on a producer's line, from one hour of its capacity to another."""

    order: str
    producer: str
    state: State
    start: float
    end: float
    is_locked: bool = False
    offer: str | None = None

    @property
    def pair(self) -> Pair:
        """Order and producer."""
        return self.order, self.producer


@dataclass(frozen=True, slots=True)
class Volume:
    """How a producer stands to its target: what it had, what running offers promise, what the wave is expected to
    add, and the target (None where it has none)."""

    delivered: float
    promised: float
    expected: float
    target: float | None


@dataclass(frozen=True, slots=True)
class Row:
    """One producer: its hours a day (None: no limit), its offers, how many orders it takes, and its volume."""

    producer: str
    capacity: float | None
    bars: tuple[Bar, ...]
    most: int | None
    volume: Volume

    @property
    def used(self) -> float:
        """The hours of all its offers."""
        return self.bars[-1].end if self.bars else 0.0

    @property
    def is_full(self) -> bool:
        """Whether it has more than it takes."""
        has_hours = self.capacity is not None and self.used > self.capacity + 1e-6
        return has_hours or (self.most is not None and len(self.bars) > self.most)


@dataclass(frozen=True, slots=True)
class Card:
    """One line of a lane: an order, the producer (empty where none is proposed), and the minute that matters."""

    order: str
    producer: str
    lane: Lane
    offer: str | None = None
    reason: str = ""
    minute: int | None = None

    @property
    def pair(self) -> Pair:
        """Order and producer."""
        return self.order, self.producer


@dataclass(frozen=True)
class Picture:
    """A scenario as the workspace shows it."""

    scenario: Scenario
    rows: tuple[Row, ...]
    lanes: Mapping[Lane, tuple[Card, ...]]
    score: WaveScore

    @property
    def widest(self) -> float:
        """The hours that the longest line needs."""
        return max((max(row.used, row.capacity or 0.0) for row in self.rows), default=0.0) or 8.0

    @property
    def wave(self) -> int:
        """How many offers are proposed."""
        return sum(bool(card.producer) for card in self.lanes["to_offer"])


def picture_of(scenario: Scenario) -> Picture:
    """The picture of a scenario."""
    shop, running, wave = scenario.shop, running_offers(scenario.shop), wave_of(scenario)
    score = evaluate_wave(scenario, wave)
    locked = {(lot.order, lot.resource) for lot in scenario.plan.lots.rows if "resource" in lot.locked}
    blocks: dict[str, list[tuple[State, str, str | None]]] = {producer: [] for producer in shop.producers}
    for offer in shop.offers.rows:
        if offer.order in shop.orders and offer.producer in blocks and offer.answer in (None, "accepted"):
            state: State = "open" if offer.answer is None else "accepted"
            blocks[offer.producer].append((state, offer.order, offer.id))
    for order, producer in wave:
        blocks[producer].append(("proposed", order, None))
    rows = tuple(_row(shop, name, sorted(blocks[name], key=lambda one: RANK[one[0]]), locked, score)
                 for name in shop.producers)  # fmt: skip
    return Picture(scenario, rows, _lanes(scenario, running, wave), score)


def _row(
    shop: Shop, name: str, blocks: list[tuple[State, str, str | None]], locked: set[Pair], score: WaveScore
) -> Row:
    bars, hour = [], 0.0
    for state, order, offer in blocks:
        end = hour + (shop.orders[order].hours or 0.0)
        bars.append(Bar(order, name, state, hour, end, state == "proposed" and (order, name) in locked, offer))
        hour = end
    producer = shop.producers[name]
    debt = next((debt for debt in score.debts if debt.producer == name), None)
    volume = Volume(producer.volume_to_date, debt.promised if debt else 0.0, debt.expected if debt else 0.0,
                    producer.target_volume)  # fmt: skip
    return Row(name, producer.capacity_hours, tuple(bars), producer.max_orders, volume)


def _lanes(scenario: Scenario, running: RunningOffers, wave: tuple[Pair, ...]) -> Mapping[Lane, tuple[Card, ...]]:
    shop = scenario.shop
    made = {lot.order for lot in scenario.plan.lots.rows if lot.resource in shop.machines}
    proposed = {order for order, _ in wave}
    lanes: dict[Lane, list[Card]] = {lane: [] for lane in LANES}
    lanes["to_offer"] = [Card(order, producer, "to_offer") for order, producer in wave]
    lanes["to_offer"] += [
        Card(order.id, "", "to_offer") for order in shop.orders.rows
        if order.remaining and order.id not in proposed | made and not running.of(order.id)
    ]
    for offer in shop.offers.rows:
        if offer.order in shop.orders:
            card = _card(shop, offer)
            lanes[card.lane].append(card)
    lanes["offered"].sort(key=lambda card: (card.minute is None, card.minute or 0))
    for lane in ("accepted", "declined", "expired"):
        lanes[lane].reverse()  # the last answer first
    return {lane: tuple(cards) for lane, cards in lanes.items()}


def _card(shop: Shop, offer: Offer) -> Card:
    if offer.answer is None:
        return Card(offer.order, offer.producer, "offered", offer.id, minute=expires_at(shop, offer))
    lane: Lane = offer.answer  # type: ignore[assignment]
    return Card(offer.order, offer.producer, lane, offer.id, offer.reason, offer.answered)
