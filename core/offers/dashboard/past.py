"""Past offers with what is known of them, by the day or week they were sent in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from core.evaluate import OfferWorth, offer_worth
from core.model import LENGTH_OF_DAY, Offer, Order, Shop
from core.offers.learning.history import moment
from core.offers.rounds import is_withdrawn

PeriodLength = Literal["day", "week"]
PERIODS: tuple[str, ...] = get_args(PeriodLength)


@dataclass(frozen=True, slots=True)
class PastOffer:
    """One offer: when it was sent, whether its order had been offered `again`, in an earlier round, and its money and
    volume, as it was noted when it was sent, else as the shop knows it now, else None."""

    offer: Offer
    sent: int
    is_again: bool
    value: float | None
    transport: float | None
    producer_cost: float | None
    volume: float | None

    @property
    def net(self) -> float | None:
        """Value less transport and producer cost; None where one of them is not known."""
        if self.value is None or self.transport is None or self.producer_cost is None:
            return None
        return self.value - self.transport - self.producer_cost

    @property
    def is_withdrawn(self) -> bool:
        """Whether it was taken back because somebody else accepted the order."""
        return is_withdrawn(self.offer)


def past_offers(shop: Shop) -> list[PastOffer]:
    """The offers with a time, the earliest first."""
    timed = [(when, offer) for offer in shop.offers.rows if (when := moment(offer)) is not None]
    timed.sort(key=lambda one: (one[0], one[1].round or 0))
    first: dict[str, tuple[int, int]] = {}
    found = []
    for when, offer in timed:
        turn = (when, offer.round or 0)
        found.append(_past(shop, offer, when, first.setdefault(offer.order, turn) < turn))
    return found


def _past(shop: Shop, offer: Offer, when: int, is_again: bool) -> PastOffer:
    order = shop.orders.get(offer.order)
    value = _noted(offer.value, None if order is None else order.value)
    hours = _noted(offer.hours, None if order is None else order.hours)
    transport, cost = offer.transport, offer.producer_cost
    if transport is None or cost is None:
        worth = _worth(shop, offer, order)
        transport = _noted(transport, worth.transport if worth else None)
        cost = _noted(cost, worth.producer_cost if worth else None)
    volume = {"orders": 1.0, "hours": hours, "value": value}[shop.offering.volume]
    return PastOffer(offer, when, is_again, value, transport, cost, volume)


def _worth(shop: Shop, offer: Offer, order: Order | None) -> OfferWorth | None:
    known = order is not None and offer.producer in shop.producers
    return offer_worth(shop, offer.order, offer.producer) if known else None


def _noted(noted: float | None, now: float | None) -> float | None:
    return now if noted is None else noted


def period_of(shop: Shop, minute: int, by: PeriodLength, first_day: int = 0) -> tuple[int, int]:
    """The minutes [from, to) of the day, or of the week from `first_day` (0 for Monday) on, that holds a minute."""
    day = minute // LENGTH_OF_DAY
    if by == "week":
        first = day - (shop.epoch.weekday() - first_day + day) % 7
        return first * LENGTH_OF_DAY, (first + 7) * LENGTH_OF_DAY
    return day * LENGTH_OF_DAY, (day + 1) * LENGTH_OF_DAY


def kept_of(offers: Iterable[PastOffer]) -> list[PastOffer]:
    """The acceptances that count: of an order that several accepted, the first."""
    first: dict[str, PastOffer] = {}
    for one in offers:
        if one.offer.answer == "accepted":
            before = first.get(one.offer.order)
            if before is None or _answered(one) < _answered(before):
                first[one.offer.order] = one
    return list(first.values())


def _answered(one: PastOffer) -> int:
    return one.sent if one.offer.answered is None else one.offer.answered
