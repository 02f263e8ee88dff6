"""The score of a wave of offers, from the pairs alone: what it is expected to bring, term by term."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import prod

from core.evaluate.offer_worth import OfferWorth, offer_worth
from core.evaluate.running_offers import Taken, parts_needed, parts_there, running_offers, taken, wave_of
from core.language import short, tr
from core.model import Scenario, Shop


@dataclass(frozen=True, slots=True)
class WaveTerms:
    """What each part of the objective comes to, acceptance and weights included: the objective is value + acceptance -
    transport - producer_cost - balance. Acceptance is 0 but where the planner set a bonus for it."""

    value: float
    acceptance: float
    transport: float
    producer_cost: float
    balance: float


@dataclass(frozen=True, slots=True)
class Debt:
    """A producer's way to its target, in the unit of targets: what it had, what it accepted or may accept of running
    offers, what the wave is expected to add, and what it still lacks then."""

    producer: str
    target: float
    delivered: float
    promised: float
    expected: float

    @property
    def lacking(self) -> float:
        """How far it stays below its target; 0 where it reaches it."""
        return max(0.0, self.target - self.delivered - self.promised - self.expected)


@dataclass(frozen=True, slots=True)
class OverAcceptance:
    """The risk of asking several producers at once for one order: `orders` is how many acceptances too many are
    expected, `chance` how probable at least one is, `value` the expected value (weights left out) that the objective
    counts more than once, and `hours` the hours expected to be accepted in vain."""

    orders: float = 0.0
    chance: float = 0.0
    value: float = 0.0
    hours: float = 0.0


@dataclass(frozen=True, slots=True)
class WaveScore:
    """What a wave is worth: `objective` by its `terms`, the offers one by one, each producer's debt that has a target,
    the risk of acceptances too many, and every rule it breaks, as sentences."""

    objective: float
    terms: WaveTerms
    offers: tuple[OfferWorth, ...]
    debts: tuple[Debt, ...]
    risk: OverAcceptance
    broken: tuple[str, ...]


def evaluate_wave(
    scenario: Scenario, pairs: Iterable[tuple[str, str]] | None = None, since: int | None = None
) -> WaveScore:
    """Score pairs of order and producer as one wave, or the ones that the plan proposes. Running offers count for the
    balance and against capacities; with `since` those sent before that minute take no capacity."""
    shop = scenario.shop
    offers = tuple(offer_worth(shop, *pair) for pair in (wave_of(scenario) if pairs is None else pairs))
    debts = _debts(shop, offers)
    terms = _terms(shop, offers, debts)
    return WaveScore(
        terms.value + terms.acceptance - terms.transport - terms.producer_cost - terms.balance,
        terms, offers, debts, over_acceptance(shop, offers), tuple(broken_rules(shop, offers, taken(shop, since))),
    )


def _terms(shop: Shop, offers: Iterable[OfferWorth], debts: Iterable[Debt]) -> WaveTerms:
    rules, all_of = shop.offering, tuple(offers)
    return WaveTerms(
        value=rules.value_weight * sum(one.acceptance * one.value for one in all_of),
        acceptance=rules.acceptance_bonus * sum(one.acceptance for one in all_of),
        transport=rules.transport_weight * sum(one.acceptance * one.transport for one in all_of),
        producer_cost=rules.cost_weight * sum(one.acceptance * one.producer_cost for one in all_of),
        balance=rules.balance_weight * sum(debt.lacking for debt in debts),
    )


def _debts(shop: Shop, offers: Iterable[OfferWorth]) -> tuple[Debt, ...]:
    expected: dict[str, float] = {}
    for one in offers:
        expected[one.producer] = expected.get(one.producer, 0.0) + one.acceptance * one.volume
    running = taken(shop)
    return tuple(
        Debt(
            producer.id, producer.target_volume, producer.volume_to_date,
            running[producer.id].volume if producer.id in running else 0.0, expected.get(producer.id, 0.0),
        )
        for producer in shop.producers.rows if producer.target_volume is not None
    )


def over_acceptance(shop: Shop, offers: Iterable[OfferWorth]) -> OverAcceptance:
    """The risk that more than one producer accepts the same order, the running offers of the orders included."""
    together = _by_order(shop, offers)
    surplus = value = hours = 0.0
    none_twice = 1.0
    for asked in together.values():
        sure = [one.acceptance for one in asked]
        once = 1 - prod(1 - p for p in sure)
        surplus += sum(sure) - once
        none_twice *= prod(1 - p for p in sure) + _exactly_one(sure)
        value += sum(one.expected_value for one in asked) - _first_kept(asked)
        hours += asked[0].hours * (sum(sure) - once)
    return OverAcceptance(surplus, 1 - none_twice, value, hours) if together else OverAcceptance()


def _by_order(shop: Shop, offers: Iterable[OfferWorth]) -> Mapping[str, list[OfferWorth]]:
    """The offers of each order that has several at once."""
    found: dict[str, list[OfferWorth]] = {}
    for one in offers:
        found.setdefault(one.order, []).append(one)
    open_ones = running_offers(shop).open
    for order, asked in found.items():
        waiting = [offer.producer for offer in open_ones.get(order, ()) if offer.producer in shop.producers]
        asked += [offer_worth(shop, order, producer) for producer in waiting]
    return {order: asked for order, asked in found.items() if len(asked) > 1}


def _exactly_one(sure: list[float]) -> float:
    return sum(p * prod(1 - q for other, q in enumerate(sure) if other != place) for place, p in enumerate(sure))


def _first_kept(asked: list[OfferWorth]) -> float:
    """The expected value when only one acceptance is kept: the best of those that come."""
    kept, nobody = 0.0, 1.0
    for one in sorted(asked, key=lambda offer: -offer.net):
        kept += nobody * one.expected_value
        nobody *= 1 - one.acceptance
    return kept


def broken_rules(shop: Shop, offers: tuple[OfferWorth, ...], running: Mapping[str, Taken]) -> Iterable[str]:
    """Every rule that offers break together, as sentences; `running` is what is taken of the producers before."""
    by_producer: dict[str, list[OfferWorth]] = {}
    for one in offers:
        yield from shop.pairing(one.order, one.producer).reasons
        by_producer.setdefault(one.producer, []).append(one)
    asked = by_producer if len(by_producer) < 2 else [name for name in shop.producers if name in by_producer]
    for producer in (shop.producers[name] for name in asked):
        mine, before = by_producer[producer.id], running.get(producer.id)
        parts = (before.parts if before else 0) + sum(parts_needed(one.hours) for one in mine)
        orders = (before.orders if before else 0) + len(mine)
        if producer.capacity_hours is not None and parts > parts_there(producer.capacity_hours):
            hours = parts / 1e6
            yield tr(
                "{producer} would have {hours} h of offers, its capacity is {capacity} h.",
                producer=producer.id, hours=short(hours), capacity=short(producer.capacity_hours),
            )  # fmt: skip
        if producer.max_orders is not None and orders > producer.max_orders:
            yield tr(
                "{producer} would have {orders} orders, it takes at most {most}.",
                producer=producer.id, orders=orders, most=producer.max_orders,
            )  # fmt: skip
    yield from _asked_twice(shop, offers)


def _asked_twice(shop: Shop, offers: tuple[OfferWorth, ...]) -> Iterable[str]:
    running = running_offers(shop)
    for one in offers:
        if one.order in running.accepted:
            taker = running.accepted[one.order][0].producer
            yield tr("{order} is accepted already by {producer}.", order=one.order, producer=taker)
        elif (one.order, one.producer) in running.asked and not shop.offering.again:
            yield tr("{producer} was asked for {order} before.", producer=one.producer, order=one.order)
    counts: dict[str, int] = {}
    for one in offers:
        counts[one.order] = counts.get(one.order, len(running.open.get(one.order, ()))) + 1
    for order, count in counts.items():
        if count > shop.offering.parallel:
            yield tr(
                "{order} would be offered to {count} producers at once; {most} may be asked.",
                order=order, count=count, most=shop.offering.parallel,
            )  # fmt: skip
