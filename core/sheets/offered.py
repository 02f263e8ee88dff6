"""The lists of a network of producers: what is offered to whom, and how the producers stand."""

from __future__ import annotations

from typing import NamedTuple

from core.evaluate import Debt, OfferWorth, WaveScore, offer_worth, running_offers
from core.model import Offer, Producer, Scenario


class OfferLine(NamedTuple):
    """An offer with what it is worth; `offer` is None where it is proposed and not sent yet."""

    worth: OfferWorth
    offer: Offer | None


class ProducerLine(NamedTuple):
    """A producer with the number of its proposed and running offers, their hours, and its way to a target, if any."""

    producer: Producer
    offers: int
    hours: float
    debt: Debt | None


def offer_lines(scenario: Scenario, wave: WaveScore) -> list[OfferLine]:
    """The proposed wave, then the offers of the shop's own orders, the latest first."""
    shop = scenario.shop
    sent = [
        OfferLine(offer_worth(shop, offer.order, offer.producer), offer)
        for offer in reversed(shop.offers.rows)
        if offer.order in shop.orders and offer.producer in shop.producers
    ]
    return [*(OfferLine(one, None) for one in wave.offers), *sent]


def producer_lines(scenario: Scenario, wave: WaveScore) -> list[ProducerLine]:
    """Every producer, in the shop's order."""
    shop, running = scenario.shop, running_offers(scenario.shop)
    debts = {debt.producer: debt for debt in wave.debts}
    hours: dict[str, list[float]] = {}
    for one in wave.offers:
        hours.setdefault(one.producer, []).append(one.hours)
    for order, name in running.pairs:
        hours.setdefault(name, []).append(shop.orders[order].hours or 0.0)
    return [
        ProducerLine(one, len(hours.get(one.id, ())), sum(hours.get(one.id, ())), debts.get(one.id))
        for one in shop.producers.rows
    ]
