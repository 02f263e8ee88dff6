"""Why this producer? One sentence from the terms of an offer."""

from __future__ import annotations

from core.evaluate.offer_worth import OfferWorth
from core.language import mark, percent, tr, whole
from core.model import Shop

BEHIND = {
    "orders": mark("{amount} orders behind its target"),
    "hours": mark("{amount} h behind its target"),
    "value": mark("{amount} of value behind its target"),
}


def why(shop: Shop, worth: OfferWorth, compared: str = "") -> str:
    """The terms of an offer in one sentence, and what it is compared with, where somebody says so."""
    terms = ", ".join((_acceptance(shop, worth), _money(worth), *_balance(shop, worth)))
    expected = whole(worth.expected_value)
    if not compared:
        return tr("{producer}: {terms}; {expected} to be expected.", producer=worth.producer, terms=terms,
                  expected=expected)  # fmt: skip
    return tr("{producer}: {terms}; {expected} to be expected, {compared}.", producer=worth.producer, terms=terms,
              expected=expected, compared=compared)  # fmt: skip


def _acceptance(shop: Shop, worth: OfferWorth) -> str:
    share, source = percent(worth.acceptance), _source(shop, worth)
    if not source:
        return tr("{share} likely to accept", share=share)
    return tr("{share} likely to accept ({source})", share=share, source=source)


def _money(worth: OfferWorth) -> str:
    return tr(
        "value {value} less transport {transport} ({distance} km) and work {work}", value=whole(worth.value),
        transport=whole(worth.transport), distance=whole(worth.distance_km), work=whole(worth.producer_cost),
    )  # fmt: skip


def _source(shop: Shop, worth: OfferWorth) -> str:
    """Where an acceptance comes from that was learned, or that the planner fixed for the pair."""
    override = shop.pairing(worth.order, worth.producer).override
    if override is not None and override.acceptance is not None:
        return tr("fixed by hand")
    return shop.belief.source(shop.producers[worth.producer]) if shop.belief is not None else ""


def _balance(shop: Shop, worth: OfferWorth) -> tuple[str, ...]:
    producer = shop.producers[worth.producer]
    if producer.target_volume is None or not shop.offering.balance_weight:
        return ()
    lack = producer.target_volume - producer.volume_to_date
    return (tr(BEHIND[shop.offering.volume], amount=whole(lack)) if lack > 0 else tr("its target is reached"),)
