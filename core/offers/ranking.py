"""Who next? An order's producers ranked by what an offer there would change, each with a sentence why."""

from __future__ import annotations

from dataclasses import dataclass

from core.evaluate import OfferWorth, evaluate_wave, offer_worth, running_offers, wave_of
from core.model import Scenario
from core.offers.network import Pair, network


@dataclass(frozen=True, slots=True)
class Candidate:
    """One producer for an order: the terms of the offer, the `change` of the wave's objective if the order went there
    and nowhere else (its price, with the sign turned), and why it cannot, in words (empty where it can)."""

    worth: OfferWorth
    change: float
    reasons: tuple[str, ...]
    sentence: str

    @property
    def may(self) -> bool:
        """Whether the offer keeps every rule now."""
        return not self.reasons


def next_best(scenario: Scenario, order_id: str, since: int | None = None) -> tuple[Candidate, ...]:
    """Every producer for an order, those that may have it first, the best first; against the wave that the plan
    proposes, the order's own proposal taken out."""
    shop = scenario.shop
    others = [pair for pair in wave_of(scenario) if pair[0] != order_id]
    before = evaluate_wave(scenario, others, since)
    broken = set(before.broken)
    found = []
    for producer in shop.producers:
        after = evaluate_wave(scenario, [*others, (order_id, producer)], since)
        reasons = tuple(sentence for sentence in after.broken if sentence not in broken)
        found.append((offer_worth(shop, order_id, producer), after.objective - before.objective, reasons))
    found.sort(key=lambda one: (bool(one[2]), -one[1]))
    best = next((worth.producer for worth, _, reasons in found if not reasons), None)
    return tuple(
        Candidate(worth, change, reasons, reasons[0] if reasons else why(scenario, worth, change, best))
        for worth, change, reasons in found
    )


def why(scenario: Scenario, worth: OfferWorth, change: float | None = None, best: str | None = None) -> str:
    """Why this producer, in one sentence from the terms of the offer."""
    shop = scenario.shop
    producer = shop.producers[worth.producer]
    parts = [f"{worth.acceptance:.0%} likely to accept", f"value {worth.value:,.0f} less transport "
             f"{worth.transport:,.0f} ({worth.distance_km:,.0f} km) and work {worth.producer_cost:,.0f}"]
    if producer.target_volume is not None and shop.offering.balance_weight:
        lack = producer.target_volume - producer.volume_to_date
        unit = {"orders": "orders", "hours": "h", "value": "of value"}[shop.offering.volume]
        parts.append(f"{lack:,.0f} {unit} behind its target" if lack > 0 else "its target is reached")
    said = f"{worth.producer}: {', '.join(parts)}; {worth.expected_value:,.0f} to be expected"
    if best is not None and change is not None:
        said += ", the best there is" if best == worth.producer else ""
    return f"{said}."


def reasons_of(scenario: Scenario, pairs: tuple[Pair, ...], since: int | None = None) -> dict[Pair, str]:
    """Why each pair of a wave: its terms, and how it compares with the other producers that may have the order."""
    net = network(scenario, since)
    best: dict[str, tuple[float, int]] = {}
    gains = net.gain + net.price[net.producer] * net.expected_volume
    for place, order in enumerate(net.orders):
        mine = gains[net.starts[place] : net.starts[place + 1]]
        if len(mine):
            best[order] = float(mine.max()), len(mine)
    found: dict[Pair, str] = {}
    for order, producer in pairs:
        worth = offer_worth(scenario.shop, order, producer)
        found[order, producer] = f"{why(scenario, worth)[:-1]}{_compared(scenario, worth, best.get(order))}."
    return found


def _compared(scenario: Scenario, worth: OfferWorth, best: tuple[float, int] | None) -> str:
    if best is None:
        return "" if (worth.order, worth.producer) in running_offers(scenario.shop).asked else ", locked by hand"
    most, count = best
    rules = scenario.shop.offering
    lacks = scenario.shop.producers[worth.producer].target_volume is not None
    gain = worth.gain(rules) + (rules.balance_weight * worth.acceptance * worth.volume if lacks else 0.0)
    if count == 1:
        return ", the only producer that may have it"
    if gain >= most - 1e-6:
        return f", the best of {count} producers"
    return f", {most - gain:,.0f} below the best of {count}, whose capacity serves other orders better"
