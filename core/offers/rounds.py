"""The rounds of a day: waves are sent, answered and timed out; functions from one scenario to the next.

The offers table holds what was sent; the plan holds a lot on the producer for each pair that is proposed, open or
accepted. All raise EditRefused where the edit makes no sense; nothing is changed then.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import cache

from core.edit.tables import next_free_id, taken_ids, with_tables
from core.errors import EditRefused
from core.evaluate import offer_worth, running_offers, wave_of
from core.language import everywhere, mark, tr
from core.model import ANSWERS, LENGTH_OF_DAY, Belief, Lot, Offer, Producer, Scenario, Shop
from core.offers.network import Pair

NO_ANSWER = mark("no answer in time")
TAKEN = mark("accepted by {producer}")
ALREADY = {
    "accepted": mark("{producer} has accepted {order} already."),
    "declined": mark("{producer} has declined {order} already."),
    "expired": mark("{producer} has expired {order} already."),
}


def is_withdrawn(offer: Offer) -> bool:
    """Whether an offer was taken back because somebody else had the order: that is no answer at all. Its reason says
    so, in whatever language was spoken then."""
    return offer.answer == "expired" and offer.reason.startswith(_said_of_taken())


@cache
def _said_of_taken() -> tuple[str, ...]:
    return tuple(said.partition("{")[0] for said in everywhere(TAKEN))


def propose(scenario: Scenario, pairs: Iterable[Pair]) -> Scenario:
    """Put a wave into the plan, a lot on the producer for each pair, in place of the one that was proposed before;
    lots of running offers and locked ones stay."""
    wanted = list(dict.fromkeys(pairs))
    proposed, wave = set(wanted), set(wave_of(scenario))
    gone = [
        lot.id for lot in scenario.plan.lots.rows
        if (pair := (lot.order, lot.resource)) in wave and pair not in proposed and "resource" not in lot.locked
    ]
    return _with_lots(with_tables(scenario, {"lots": scenario.plan.lots.without(gone)}), wanted)


def send_wave(
    scenario: Scenario, pairs: Iterable[Pair] | None = None, *, now: int | None = None,
    round_number: int | None = None, belief: Belief | None = None,
) -> Scenario:
    """Offer pairs of order and producer, or those the plan proposes, as of a minute: each is an open offer from now on.

    The round is the next one unless given. Each offer notes what its order is like, and how surely a yes is expected
    (by what was learned, where a belief is given), for the day when the order is gone.
    """
    wanted = list(dict.fromkeys(wave_of(scenario) if pairs is None else pairs))
    shop, running = scenario.shop, running_offers(scenario.shop)
    if not wanted:
        raise EditRefused(tr("There is nothing to offer: no wave is proposed."))
    for order, producer in wanted:
        if order not in shop.orders or producer not in shop.producers:
            sentence = tr("There is no order {order}, or no producer {producer}.", order=order, producer=producer)
            raise EditRefused(sentence)
        if (order, producer) in running.pairs:
            raise EditRefused(tr("{order} is offered to {producer} already.", order=order, producer=producer))
    taken, rows = taken_ids(scenario, "offers"), list[Offer]()
    number = next_round(shop, now) if round_number is None else round_number
    believed = shop if belief is None else replace(shop, belief=belief)
    for order, producer in wanted:
        offer_id = next_free_id(taken, f"{order} @ {producer}")
        taken.add(offer_id)
        rows.append(_noted(believed, Offer(offer_id, order, producer, sent=now, round=number)))
    return _with_lots(with_tables(scenario, {"offers": shop.offers.put(*rows)}), wanted)


def _noted(shop: Shop, offer: Offer) -> Offer:
    """An offer with what its order is like now."""
    worth, order = offer_worth(shop, offer.order, offer.producer), shop.orders[offer.order]
    return replace(
        offer, acceptance=worth.acceptance, value=order.value, hours=order.hours, distance_km=worth.distance_km,
        transport=worth.transport, producer_cost=worth.producer_cost, length_mm=order.length_mm,
        width_mm=order.width_mm, thickness_mm=order.thickness_mm, material=order.material,
    )


def next_round(shop: Shop, now: int | None = None) -> int:
    """The number of the next round, from 1: one more than the latest of the shop's orders; with a minute, of those
    offered on its day."""
    day = None if now is None else now // LENGTH_OF_DAY
    rounds = (
        offer.round or 0 for offer in shop.offers.rows
        if offer.order in shop.orders and (day is None or offer.sent is None or offer.sent // LENGTH_OF_DAY == day)
    )
    return 1 + max(rounds, default=0)


def answer(
    scenario: Scenario, offer_ids: Iterable[str], what: str, *, reason: str = "", now: int | None = None,
    withdraw: bool = True,
) -> Scenario:
    """Note what producers answered to open offers. An accepted order is locked to its producer; a declined or expired
    one is free for the next wave. With `withdraw` the other open offers of an accepted order expire at once, as
    somebody else has it."""
    if what not in ANSWERS:
        raise EditRefused(tr("An answer must be accepted, declined or expired, not {value}.", value=what))
    ids = list(dict.fromkeys(offer_ids))
    offers = [_open_offer(scenario.shop, offer_id) for offer_id in ids]
    rows = [_answered(offer, what, reason, now) for offer in offers]
    if what == "accepted" and withdraw:
        rows += _withdrawn(scenario.shop, rows, now)
    after = with_tables(scenario, {"offers": scenario.shop.offers.put(*rows)})
    return _after_answers(after, rows)


def _open_offer(shop: Shop, offer_id: str) -> Offer:
    offer = shop.offers.get(offer_id)
    if offer is None:
        raise EditRefused(tr("There is no offer {offer}.", offer=offer_id))
    if offer.answer is not None:
        raise EditRefused(tr(ALREADY[offer.answer], producer=offer.producer, order=offer.order))
    return offer


def _answered(offer: Offer, what: str, reason: str, now: int | None) -> Offer:
    # A clock that was set back must not make an answer come before the offer.
    when = now if now is None or offer.sent is None else max(now, offer.sent)
    return replace(offer, answer=what, reason=reason, answered=when)


def _withdrawn(shop: Shop, accepted: list[Offer], now: int | None) -> list[Offer]:
    open_ones, ids = running_offers(shop).open, {offer.id for offer in accepted}
    return [
        _answered(other, "expired", tr(TAKEN, producer=offer.producer), now)
        for offer in accepted for other in open_ones.get(offer.order, ()) if other.id not in ids
    ]


def _after_answers(scenario: Scenario, rows: Iterable[Offer]) -> Scenario:
    """The plan with the lots of accepted offers locked, and those of others gone."""
    answers = {(row.order, row.producer): row.answer for row in rows}
    lots = scenario.plan.lots
    mine = [lot for lot in lots.rows if (lot.order, lot.resource) in answers]
    gone = [lot.id for lot in mine if answers[lot.order, lot.resource] != "accepted"]
    kept = {
        lot.id: replace(lot, locked=lot.locked | {"resource"}) for lot in mine if lot.id not in gone
    }
    return with_tables(scenario, {"lots": lots.replaced(kept).without(gone)}) if mine else scenario


def minutes_to_answer(shop: Shop, producer: Producer) -> int:
    """How long a producer may take to answer."""
    return shop.offering.timeout_minutes if producer.timeout_minutes is None else producer.timeout_minutes


def expires_at(shop: Shop, offer: Offer) -> int | None:
    """The minute from which an open offer has expired; None where it was answered, or nobody knows when it was
    sent."""
    producer = shop.producers.get(offer.producer)
    if offer.answer is not None or offer.sent is None or producer is None:
        return None
    return offer.sent + minutes_to_answer(shop, producer)


def overdue(shop: Shop, now: int) -> tuple[Offer, ...]:
    """The open offers of the shop's orders whose time is up, as sent."""
    ends = ((offer, expires_at(shop, offer)) for offers in running_offers(shop).open.values() for offer in offers)
    return tuple(offer for offer, end in ends if end is not None and end <= now)


def expire(scenario: Scenario, now: int, leave: Collection[str] = ()) -> Scenario:
    """Let every open offer expire whose time is up, but those to `leave`, by their ids; the scenario itself where there
    is none."""
    shop = scenario.shop
    late = [offer.id for offer in shop.offers.rows
            if (end := expires_at(shop, offer)) is not None and end <= now and offer.id not in leave]  # fmt: skip
    return answer(scenario, late, "expired", reason=tr(NO_ANSWER), now=now) if late else scenario


def close_day(scenario: Scenario) -> Scenario:
    """End the day: what was accepted counts into its producer's volume to date, and its order leaves the board; its
    offers stay as history. Open offers and all other orders stay as they are."""
    shop, accepted = scenario.shop, running_offers(scenario.shop).accepted
    volumes: dict[str, float] = {}
    for offer in (offers[0] for offers in accepted.values()):
        if offer.producer in shop.producers:
            more = offer_worth(shop, offer.order, offer.producer).volume
            volumes[offer.producer] = volumes.get(offer.producer, 0.0) + more
    rows = [shop.producers[name] for name in volumes]
    producers = shop.producers.put(
        *(replace(row, volume_to_date=row.volume_to_date + volumes[row.id]) for row in rows))
    gone = [lot.id for lot in scenario.plan.lots.rows if lot.order in accepted]
    modes = [mode.id for mode in shop.modes.rows if mode.order in accepted]
    return with_tables(scenario, {
        "producers": producers, "orders": shop.orders.without(accepted), "modes": shop.modes.without(modes),
        "lots": scenario.plan.lots.without(gone),
    }) if accepted else scenario


def _with_lots(scenario: Scenario, pairs: Iterable[Pair]) -> Scenario:
    there = {(lot.order, lot.resource) for lot in scenario.plan.lots.rows}
    taken, lots = taken_ids(scenario, "lots"), list[Lot]()
    for order, producer in pairs:
        if (order, producer) not in there:
            lot_id = next_free_id(taken, f"{order}/1")
            taken.add(lot_id)
            lots.append(Lot(lot_id, order, producer, max(1, scenario.shop.orders[order].remaining)))
    return with_tables(scenario, {"lots": scenario.plan.lots.put(*lots)}) if lots else scenario


def over_accepted(shop: Shop) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The orders that more than one producer accepted, with the producers, the first one first."""
    accepted = running_offers(shop).accepted
    return tuple((order, tuple(o.producer for o in offers)) for order, offers in accepted.items() if len(offers) > 1)
