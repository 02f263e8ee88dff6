"""Policies: what each pair is worth to a wave, as one array. A policy changes what is sought, never what may be done.

*Myopic* takes the objective as it is, as if the wave were the day's last. *Value-first* seeks the most value as if
nobody declined. *Look-ahead* knows that a declined order is offered again while rounds are left: an offer is worth
p·v + (1 - p)·c, where the continuation c is what the order's other producers may still bring; not offering now leaves
c as well, so that p·(v - c) is what an offer adds. *Greedy* takes the best pair that still fits, then the next, with no
eye for who else needs the room. *Thompson* draws each producer's acceptance from what is known of it, so that producers
of whom little is known get their chance.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from core.offers.ahead import Ahead
from core.offers.network import Flags, Floats, Network
from core.solve import StopFlag
from core.solve.gap import Prices
from core.solve.gap.many import ManyDays


@dataclass(frozen=True, eq=False)
class Uncertainty:
    """What is known of each producer's acceptance as a beta distribution, by its counts [m]; and which pairs follow it
    [K]: those that the planner fixed do not."""

    alpha: Floats
    beta: Floats
    follows: Flags

    def draws(self, net: Network, rng: np.random.Generator, days: int) -> Floats:
        """Acceptances as they may be [days, K] (Thompson 1933): each day a rate is drawn for each producer, and its
        pairs are as much more or less probable, by their logarithmic odds, as it lies above or below the mean."""
        drawn = rng.beta(self.alpha, self.beta, (days, len(self.alpha)))
        shift = _odds(drawn) - _odds(self.alpha / (self.alpha + self.beta))
        found = 1 / (1 + np.exp(-_odds(net.acceptance) - np.where(self.follows, shift[:, net.producer], 0.0)))
        return np.where(self.follows, found, net.acceptance)


def uncertainty_of(net: Network) -> Uncertainty:
    """What the history of offers tells of each producer of a network."""
    from core.offers.learning import producer_rates

    rates = producer_rates(net.shop)
    unknown = (rates.strength * rates.mean, rates.strength * (1 - rates.mean))
    counts = [
        (rates.producers[name].alpha, rates.producers[name].beta) if name in rates.producers else unknown
        for name in net.producers
    ]
    fixed = {(mode.order, mode.resource) for mode in net.shop.modes.rows if mode.acceptance is not None}
    follows = np.array([pair not in fixed for pair in net.pairs(range(len(net.order)))], bool)
    alpha, beta = np.maximum(np.array(counts, float).reshape(-1, 2), 1e-3).T
    return Uncertainty(alpha, beta, follows)


def _odds(rate: Floats) -> Floats:
    sure = np.clip(rate, 1e-9, 1 - 1e-9)
    found: Floats = np.log(sure / (1 - sure))
    return found


def gains_of(net: Network, seed: int = 0) -> tuple[Floats, bool]:
    """What each pair is worth by the policy of the rules, and whether that is something else than the objective; the
    seed is that of what Thompson's policy draws."""
    rules = net.shop.offering
    if rules.policy == "value-first":
        return net.net, True
    if rules.policy == "look-ahead" and rules.rounds > 1:
        return look_ahead(net, rules.rounds), True
    if rules.policy == "thompson":
        return uncertainty_of(net).draws(net, np.random.default_rng(seed), 1)[0] * net.net, True
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
    """What an order may still bring after one producer declined it [K]: the best sequence of its other producers in
    the rounds that are left, each at the price of its capacity."""
    days = ManyDays.of(net.placing(), 1)
    days.prices[:] = np.stack([prices.room * 1e6, prices.count], 1)
    found: Floats = Ahead(net).continuation(days, rounds, net.acceptance[None, :])[0]
    return found
