"""Who next? An order's producers ranked by what an offer there would change, each with a sentence why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from core.evaluate import OfferWorth, broken_rules, offer_worth, running_offers, taken, wave_of, why
from core.language import counted, tr, whole
from core.model import Scenario, Shop
from core.offers.network import Floats, Network, Pair


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


def next_best(
    scenario: Scenario, order_id: str, since: int | None = None, *, instead_of: str | None = None
) -> tuple[Candidate, ...]:
    """Every producer for an order, those that may have it first, the best first; against the wave that the plan
    proposes, the order's own proposals taken out, or only the one that another is sought `instead_of`."""
    shop = scenario.shop
    mine: dict[str, list[Pair]] = {}
    kept = []
    for pair in wave_of(scenario):
        if pair[0] != order_id:
            mine.setdefault(pair[1], []).append(pair)
        elif instead_of is not None and pair[1] != instead_of:
            kept.append(pair)
    standing, found = _Standing(shop, since), []
    for producer in shop.producers:
        # What other orders do at other producers is the same before and after.
        others = [pair for pair in kept if pair[1] != producer] + mine.get(producer, [])
        found.append(standing.with_one(others, (order_id, producer)))
    found.sort(key=lambda one: (bool(one[2]), -one[1]))
    best = next((worth.producer for worth, _, reasons in found if not reasons), None)
    return tuple(
        Candidate(worth, change, reasons, reasons[0] if reasons else
                  why(shop, worth, tr("the best there is") if worth.producer == best else ""))
        for worth, change, reasons in found
    )


class _Standing:
    """What running offers take of the producers, and what one more offer to one of them changes."""

    def __init__(self, shop: Shop, since: int | None) -> None:
        self._shop, self._all, self._today = shop, taken(shop), taken(shop, since)

    def with_one(self, others: Iterable[Pair], pair: Pair) -> tuple[OfferWorth, float, tuple[str, ...]]:
        """The terms of an offer when these others are made too, its change of the objective, and the rules that
        it breaks anew."""
        mine, one = tuple(offer_worth(self._shop, *other) for other in others), offer_worth(self._shop, *pair)
        known = set(broken_rules(self._shop, mine, self._today))
        broken = broken_rules(self._shop, (*mine, one), self._today)
        less = self._lacking(one.producer, mine) - self._lacking(one.producer, (*mine, one))
        rules = self._shop.offering
        change = one.gain(rules) + rules.balance_weight * less
        return one, change, tuple(sentence for sentence in broken if sentence not in known)

    def _lacking(self, name: str, offers: tuple[OfferWorth, ...]) -> float:
        producer, running = self._shop.producers[name], self._all.get(name)
        if producer.target_volume is None:
            return 0.0
        had = producer.volume_to_date + (running.volume if running else 0.0)
        comes = sum(one.acceptance * one.volume for one in offers if one.producer == name)
        return max(0.0, producer.target_volume - had - comes)


def reasons_of(net: Network, pairs: Iterable[Pair]) -> dict[Pair, str]:
    """Why each pair of a wave: its terms, and how it compares with the other producers that may have the order."""
    place = {order: number for number, order in enumerate(net.orders)}
    # What the volume is worth at most, while the target is not reached.
    gains = net.gain + np.where(net.owed > 0, net.price, 0.0)[net.producer] * net.expected_volume
    found: dict[Pair, str] = {}
    for order, producer in pairs:
        worth = offer_worth(net.shop, order, producer)
        compared = _compared(net, gains, place[order], producer) if order in place else tr("locked by hand")
        found[order, producer] = why(net.shop, worth, compared)
    return found


def _compared(net: Network, gains: Floats, order: int, producer: str) -> str:
    mine = gains[net.starts[order] : net.starts[order + 1]]
    names = [net.producers[number] for number in net.producer[net.starts[order] : net.starts[order + 1]]]
    if len(mine) < 2:
        return tr("the only producer that may have it")
    best = int(mine.argmax())
    less = float(mine[best] - mine[names.index(producer)])
    if less <= 1e-6:
        return counted("the best of {n} producers", "the best of {n} producers", len(mine))
    return tr(
        "{less} less than {best}, whose capacity is better used for other orders", less=whole(less), best=names[best]
    )


def reason_left(net: Network, order: str) -> str:
    """Why an order is in no offer of a wave, in one sentence."""
    if order not in net.orders:
        return tr("{order} is not to be offered now.", order=order)
    place = net.orders.index(order)
    here = slice(net.starts[place], net.starts[place + 1])
    if here.start == here.stop:
        return _no_producer(net, order)
    if (net.net[here] <= 0).all():
        return counted(
            "{order} would cost more than it brings at each of {n} producers.",
            "{order} would cost more than it brings at each of {n} producers.", here.stop - here.start, order=order,
        )  # fmt: skip
    at, need = net.producer[here], net.parts[place]
    if ((net.room[at] < need) | (net.count[at] < 1)).all():
        return tr("No producer that may have {order} has room left for it today.", order=order)
    return tr("The capacity of the producers that may have {order} is better used for other orders.", order=order)


def _no_producer(net: Network, order: str) -> str:
    shop = net.shop
    asked = {producer for name, producer in running_offers(shop).asked if name == order}
    reasons = [shop.pairing(order, producer).reasons for producer in shop.producers if producer not in asked]
    if not reasons:
        return tr("Every producer was asked for {order} before.", order=order)
    refused = next((one[0] for one in reasons if one), "")
    why = tr("{reason} and so on", reason=refused) if len(reasons) > 1 else refused
    if not asked:
        return tr("No producer may have {order}: {why}.", order=order, why=why)
    return tr("No producer may have {order}: {why}, and {n} were asked before.", order=order, why=why, n=len(asked))
