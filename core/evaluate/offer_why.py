"""Why this producer? One sentence from the terms of an offer."""

from __future__ import annotations

from core.evaluate.offer_worth import OfferWorth
from core.model import Shop

UNITS = {"orders": "orders", "hours": "h", "value": "of value"}


def why(shop: Shop, worth: OfferWorth, compared: str = "") -> str:
    """The terms of an offer in one sentence, and what it is compared with, where somebody says so."""
    transport = f"transport {worth.transport:,.0f} ({worth.distance_km:,.0f} km)"
    money = f"value {worth.value:,.0f} less {transport} and work {worth.producer_cost:,.0f}"
    parts = [f"{worth.acceptance:.0%} likely to accept{_source(shop, worth)}", money, *_balance(shop, worth)]
    said = f"{worth.producer}: {', '.join(parts)}; {worth.expected_value:,.0f} to be expected"
    return f"{said}, {compared}." if compared else f"{said}."


def _source(shop: Shop, worth: OfferWorth) -> str:
    """Where an acceptance comes from that was learned, or that the planner fixed for the pair."""
    override = shop.pairing(worth.order, worth.producer).override
    if override is not None and override.acceptance is not None:
        return " (fixed by hand)"
    source = shop.belief.source(shop.producers[worth.producer]) if shop.belief is not None else ""
    return f" ({source})" if source else ""


def _balance(shop: Shop, worth: OfferWorth) -> tuple[str, ...]:
    producer = shop.producers[worth.producer]
    if producer.target_volume is None or not shop.offering.balance_weight:
        return ()
    lack = producer.target_volume - producer.volume_to_date
    return (f"{lack:,.0f} {UNITS[shop.offering.volume]} behind its target" if lack > 0 else "its target is reached",)
