"""Where a simulated day begins: all pairs that may be offered, and what is out already."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

import numpy as np

from core.evaluate import running_offers
from core.model import Lot, Scenario
from core.offers.network import Ints, Network, Pair, network
from core.solve import StopFlag

MANY = 60_000
"""Networks of more pairs are simulated with the best of each order's pairs alone."""
EACH = 16
"""How many pairs of an order those are."""


@dataclass(frozen=True, eq=False)
class Board:
    """The morning of a day: the `network` as if nothing was open, and the numbers of the pairs that are `out` already,
    open or locked by hand: they are part of the first round whatever the policy. Where the orders were shuffled,
    `before` is the number that each pair had without."""

    network: Network
    out: Ints
    before: Ints | None = None


def board(scenario: Scenario, since: int | None = None, shuffle: int | None = None) -> Board:
    """Where a day begins that goes on from a scenario. Open offers are answered in the first round, locked pairs are
    offered in it; with `since` offers sent before that minute are another day's and stay as they are. With `shuffle`,
    a seed, the orders stand in another order."""
    shop = scenario.shop
    waiting = [
        offer for offers in running_offers(shop).open.values() for offer in offers
        if since is None or offer.sent is None or offer.sent >= since
    ]
    locked = [lot for lot in scenario.plan.lots.rows if _is_locked(scenario, lot)]
    out = [(offer.order, offer.producer) for offer in waiting] + [(lot.order, lot.resource or "") for lot in locked]
    free = replace(
        scenario, shop=replace(shop, offers=shop.offers.without([offer.id for offer in waiting])),
        plan=replace(scenario.plan, lots=scenario.plan.lots.without([lot.id for lot in locked])),
    )
    net = network(free, since)
    found = _trimmed(Board(net, numbers_of(net, out)))
    return found if shuffle is None else _shuffled(found, np.random.default_rng(shuffle))


def _is_locked(scenario: Scenario, lot: Lot) -> bool:
    return "resource" in lot.locked and lot.resource in scenario.shop.producers


def numbers_of(net: Network, pairs: list[Pair] | tuple[Pair, ...]) -> Ints:
    """The numbers of pairs in a network, in rising order; pairs that may not be offered in it are left out."""
    orders = {name: place for place, name in enumerate(net.orders)}
    producers = {name: place for place, name in enumerate(net.producers)}
    found: set[int] = set()
    for order, producer in pairs:
        if order in orders and producer in producers:
            begin, end = net.starts[orders[order]], net.starts[orders[order] + 1]
            here = np.flatnonzero(net.producer[begin:end] == producers[producer])
            found.update((begin + here).tolist())
    return np.array(sorted(found), np.int64)


def _trimmed(whole: Board) -> Board:
    """A large network with each order's best pairs alone, at prices of this wave; and what is out."""
    from core.solve.gap.relaxation import ascent, preferred

    net = whole.network
    if len(net.order) <= MANY:
        return whole
    problem = net.placing()
    kept = np.union1d(preferred(problem, ascent(problem, time.perf_counter() + 20, StopFlag()), EACH), whole.out)
    order = net.order[kept]
    smaller = replace(
        net, starts=np.searchsorted(order, np.arange(len(net.orders) + 1)).astype(np.int64), order=order,
        producer=net.producer[kept], acceptance=net.acceptance[kept], transport=net.transport[kept],
        producer_cost=net.producer_cost[kept],
    )
    return Board(smaller, np.searchsorted(kept, whole.out).astype(np.int64))


def _shuffled(morning: Board, rng: np.random.Generator) -> Board:
    """The same with its orders in another order."""
    net = morning.network
    rank = rng.permutation(len(net.orders))
    spans = [np.arange(net.starts[place], net.starts[place + 1]) for place in rank]
    before = np.concatenate(spans) if spans else np.zeros(0, np.int64)
    new = np.empty(len(rank), np.int64)
    new[rank] = np.arange(len(rank))
    order = new[net.order[before]]
    starts = np.searchsorted(order, np.arange(len(rank) + 1)).astype(np.int64)
    moved = replace(
        net, orders=tuple(net.orders[place] for place in rank.tolist()), starts=starts, order=order,
        producer=net.producer[before], acceptance=net.acceptance[before], transport=net.transport[before],
        producer_cost=net.producer_cost[before], value=net.value[rank], hours=net.hours[rank],
        volume=net.volume[rank], most=net.most[rank],
    )
    return Board(moved, np.flatnonzero(np.isin(before, morning.out)), before.astype(np.int64))
