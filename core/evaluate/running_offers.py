"""Which offers of the shop's orders are running, and what they take of the producers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.evaluate.offer_worth import offer_worth
from core.model import Offer, Scenario, Shop, remembered

PARTS_OF_AN_HOUR = 1_000_000
"""Hours are counted in such parts where they are held against a capacity, so that sums are exact."""


def parts_needed(hours: float) -> int:
    """Hours as whole parts, rounded up but for what binary fractions add: 0.1 + 0.2 fit into 0.3."""
    return -int(-(hours * PARTS_OF_AN_HOUR - 1e-3) // 1) if hours > 0 else 0


def parts_there(hours: float) -> int:
    """A capacity as whole parts, rounded down but for what binary fractions take away."""
    return int((hours * PARTS_OF_AN_HOUR + 1e-3) // 1)


@dataclass(frozen=True)
class RunningOffers:
    """The offers of a shop's own orders, by what became of them; offers of orders that are gone are history only.

    `open` and `accepted` are by order; `asked` has every pair of order and producer that was ever offered.
    More than one may have accepted an order that was offered in parallel: the first has it, but all are bound."""

    open: Mapping[str, tuple[Offer, ...]]
    accepted: Mapping[str, tuple[Offer, ...]]
    asked: frozenset[tuple[str, str]]

    def of(self, order_id: str) -> tuple[Offer, ...]:
        """The open offers of an order, and those that were accepted."""
        return (*self.open.get(order_id, ()), *self.accepted.get(order_id, ()))

    @property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """The pairs of order and producer that are open or accepted."""
        live = (offer for order in {*self.open, *self.accepted} for offer in self.of(order))
        return frozenset((offer.order, offer.producer) for offer in live)


@remembered
def running_offers(shop: Shop) -> RunningOffers:
    """How the offers of a shop's orders stand."""
    waiting: dict[str, list[Offer]] = {}
    accepted: dict[str, list[Offer]] = {}
    asked: set[tuple[str, str]] = set()
    for offer in shop.offers.rows:
        if offer.order not in shop.orders:
            continue
        asked.add((offer.order, offer.producer))
        if offer.answer is None:
            waiting.setdefault(offer.order, []).append(offer)
        elif offer.answer == "accepted":
            accepted.setdefault(offer.order, []).append(offer)
    return RunningOffers(
        {order: tuple(offers) for order, offers in waiting.items()},
        {order: tuple(sorted(offers, key=_answered)) for order, offers in accepted.items()}, frozenset(asked),
    )


def _answered(offer: Offer) -> int:
    return 0 if offer.answered is None else offer.answered


@dataclass(frozen=True, slots=True)
class Taken:
    """What running offers take of one producer: hours in whole parts, orders, and the volume expected of them."""

    parts: int = 0
    orders: int = 0
    volume: float = 0.0


def taken(shop: Shop, since: int | None = None) -> dict[str, Taken]:
    """What the running offers take of each producer that has any: their full hours, and their volume, certain where
    accepted. With `since` those sent before that minute take neither hours nor orders, being another day's."""
    return dict(_taken_in_all(shop)) if since is None else _taken(shop, since)


@remembered
def _taken_in_all(shop: Shop) -> dict[str, Taken]:
    # A ranking of producers asks this hundreds of times.
    return _taken(shop, None)


def _taken(shop: Shop, since: int | None) -> dict[str, Taken]:
    running, found = running_offers(shop), dict[str, Taken]()
    for offer in (one for order in {*running.open, *running.accepted} for one in running.of(order)):
        if offer.producer not in shop.producers:
            continue
        worth = offer_worth(shop, offer.order, offer.producer)
        is_todays = since is None or offer.sent is None or offer.sent >= since
        sure = 1.0 if offer.answer == "accepted" else worth.acceptance
        before = found.get(offer.producer, Taken())
        found[offer.producer] = Taken(
            before.parts + (parts_needed(worth.hours) if is_todays else 0),
            before.orders + is_todays,
            before.volume + sure * worth.volume,
        )
    return found


def wave_of(scenario: Scenario) -> tuple[tuple[str, str], ...]:
    """The pairs of order and producer that the plan proposes to offer: its lots on producers that are not offered yet,
    of orders that nobody has accepted, in the plan's order."""
    producers, running = scenario.shop.producers, running_offers(scenario.shop)
    pairs = ((lot.order, lot.resource) for lot in scenario.plan.lots.rows if lot.resource in producers)
    live = running.pairs
    return tuple(dict.fromkeys(pair for pair in pairs if pair not in live and pair[0] not in running.accepted))
