"""Policies: what each pair is worth to a wave, as one array. A policy changes what is sought, never what may be done.

*Myopic* takes the objective as it is, as if the wave were the day's last. *Value-first* seeks the most value as if
nobody declined. *Look-ahead* knows that a declined order is offered again while rounds are left: an offer is worth
p·v + (1 - p)·c, where the continuation c is what the order's other producers may still bring; not offering now leaves
c as well, so that p·(v - c) is what an offer adds.
"""

from __future__ import annotations

import time

import numpy as np

from core.offers.network import Floats, Network
from core.solve import StopFlag
from core.solve.gap import Prices


def gains_of(net: Network) -> tuple[Floats, bool]:
    """What each pair is worth by the policy of the rules, and whether that is something else than the objective."""
    rules = net.shop.offering
    if rules.policy == "value-first":
        return net.net, True
    if rules.policy == "look-ahead" and rules.rounds > 1:
        return look_ahead(net, rules.rounds), True
    return net.gain, False


def look_ahead(net: Network, rounds: int, prices: Prices | None = None) -> Floats:
    """What an offer now adds to what the order may still bring in the rounds after this one [K]; `prices` of the
    producers' capacity are those of the linear relaxation of this wave unless given."""
    return net.gain - net.acceptance * continuation(net, rounds - 1, prices or wave_prices(net))


def wave_prices(net: Network) -> Prices:
    """The dual prices of this wave's linear relaxation."""
    from core.solve.gap.relaxation import relax_placing

    return relax_placing(net.placing(), time.perf_counter() + 20.0, StopFlag()).prices


def continuation(net: Network, rounds: int, prices: Prices) -> Floats:
    """What an order may still bring after one producer declined it [K]: its best other producers asked one after the
    other in the rounds that are left, each at the price of its capacity."""
    worth = np.maximum(_priced(net, prices), 0.0)
    rank = np.lexsort((-worth, net.order))
    position = np.arange(len(rank)) - net.starts[net.order[rank]]
    first = position <= rounds
    table = np.zeros((len(net.orders), rounds + 1))
    chance = np.zeros_like(table)
    table[net.order[rank[first]], position[first]] = worth[rank[first]]
    chance[net.order[rank[first]], position[first]] = net.acceptance[rank[first]]
    without = np.stack([_chain(np.delete(table, gone, 1), np.delete(chance, gone, 1)) for gone in range(rounds + 1)], 1)
    own = np.empty(len(rank), np.int64)
    own[rank] = np.minimum(position, rounds)
    return without[net.order, own]


def _priced(net: Network, prices: Prices) -> Floats:
    """What a pair is expected to bring above the price of the capacity it takes if it is accepted [K]."""
    at = net.producer
    capacity = prices.room[at] * net.parts[net.order] + prices.count[at]
    return net.gain + prices.fill[at] * net.expected_volume - net.acceptance * capacity


def _chain(worth: Floats, chance: Floats) -> Floats:
    """Producers asked one after the other until one accepts: what that brings [n]."""
    total, nobody = np.zeros(len(worth)), np.ones(len(worth))
    for turn in range(worth.shape[1]):
        total += nobody * worth[:, turn]
        nobody = nobody * (1 - chance[:, turn])
    return total
