"""Hands on a wave: an order goes to another producer, and a wave that was found meets what has happened since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from core.edit.tables import next_free_id, taken_ids, with_tables
from core.errors import EditRefused
from core.evaluate import evaluate_wave, running_offers, wave_of
from core.language import tr
from core.model import Lot, Scenario
from core.offers.network import Pair, network


def move_offer(
    scenario: Scenario, order: str, producer: str, instead_of: str | None = None, *, lock: bool = True,
    since: int | None = None,
) -> Scenario:
    """Propose an order to a producer by hand, in place of another it was proposed to; `lock` fixes it there, so that
    the next wave keeps it. Raises EditRefused with the rule it would break: nothing is changed then."""
    shop = scenario.shop
    if order not in shop.orders or producer not in shop.producers:
        raise EditRefused(tr("There is no order {order}, or no producer {producer}.", order=order, producer=producer))
    if producer == instead_of:
        return scenario
    kept = [pair for pair in wave_of(scenario) if pair != (order, instead_of)]
    if (order, producer) in kept or (order, producer) in running_offers(shop).pairs:
        raise EditRefused(tr("{order} is with {producer} already.", order=order, producer=producer))
    before = set(evaluate_wave(scenario, kept, since).broken)
    for sentence in evaluate_wave(scenario, [*kept, (order, producer)], since).broken:
        if sentence not in before:
            raise EditRefused(sentence)
    left = [lot.id for lot in scenario.plan.lots.rows if (lot.order, lot.resource) == (order, instead_of)]
    lots = scenario.plan.lots.without(left)
    lot_id = left[0] if left else next_free_id(taken_ids(scenario, "lots"), f"{order}/1")
    locked = frozenset({"resource"}) if lock else frozenset()
    pieces = max(1, shop.orders[order].remaining)
    return with_tables(scenario, {"lots": lots.put(Lot(lot_id, order, producer, pieces, None, None, locked))})


def take_out(scenario: Scenario, pairs: Iterable[Pair]) -> Scenario:
    """Propose orders to producers no more; running offers stay."""
    unwanted = set(pairs) & set(wave_of(scenario))
    gone = [lot.id for lot in scenario.plan.lots.rows if (lot.order, lot.resource) in unwanted]
    return with_tables(scenario, {"lots": scenario.plan.lots.without(gone)}) if gone else scenario


def lock_offers(scenario: Scenario, pairs: Iterable[Pair], *, locked: bool) -> Scenario:
    """Fix proposed pairs, so that the next wave keeps them, or let go of them."""
    wanted = set(pairs) & set(wave_of(scenario))
    rows = {
        lot.id: replace(lot, locked=lot.locked | {"resource"} if locked else lot.locked - {"resource"})
        for lot in scenario.plan.lots.rows
        if (lot.order, lot.resource) in wanted and ("resource" in lot.locked) != locked
    }
    return with_tables(scenario, {"lots": scenario.plan.lots.replaced(rows)}) if rows else scenario


def still_offerable(scenario: Scenario, pairs: Iterable[Pair], since: int | None = None) -> tuple[Pair, ...]:
    """Those pairs of a wave that may be offered now, after answers and edits that came while it was sought: in their
    order, as long as the hours and the number of orders of their producers last."""
    net = network(scenario, since)
    order_at = {name: place for place, name in enumerate(net.orders)}
    producer_at = {name: place for place, name in enumerate(net.producers)}
    allowed = set(zip(net.order.tolist(), net.producer.tolist(), strict=True))
    room, count, most = net.room.tolist(), net.count.tolist(), net.most.tolist()
    parts = net.parts.tolist()
    kept: list[Pair] = list(net.forced)
    for order, producer in dict.fromkeys(pairs):
        o, p = order_at.get(order, -1), producer_at.get(producer, -1)
        if (o, p) not in allowed or most[o] < 1 or count[p] < 1 or room[p] < parts[o]:
            continue
        most[o], count[p], room[p] = most[o] - 1, count[p] - 1, room[p] - parts[o]
        kept.append((order, producer))
    return tuple(dict.fromkeys(kept))
