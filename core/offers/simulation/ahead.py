"""The look-ahead of many days at once: what an order may still bring in the rounds to come, at the prices of each day.

For one order, with prices fixed, the best sequence of producers is known exactly: they are asked in the order of what
they bring if they accept, and a recursion over them picks which (each turn taken is one round less).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.offers.network import Floats, Ints, Network
from core.solve.gap.many import ManyDays

WIDTH = 8
"""Producers of each order that are thought of in the rounds to come, those that promise the most."""


@dataclass(frozen=True, eq=False)
class Ahead:
    """A network as a table of orders and their producers [n, W], to look ahead on."""

    net: Network

    @cached_property
    def table(self) -> Ints:
        """The numbers of each order's pairs, -1 where it has no more [n, W]."""
        sizes = np.diff(self.net.starts)
        width = int(sizes.max(initial=0))
        found = self.net.starts[:-1, None] + np.arange(width)[None, :]
        return np.where(np.arange(width)[None, :] < sizes[:, None], found, -1)

    def adds(self, days: ManyDays, rounds: int, net: Floats, acceptance: Floats) -> Floats:
        """What an offer adds now [D, K] to what its order brings without it, when `rounds` rounds come after this one:
        p·v + (1 - p)·continuation without this producer, less the continuation with all. `net` and `acceptance` are
        those of the pairs [D or 1, K]."""
        worth, chance, number = self._best(days, net, acceptance)
        turns = min(rounds, worth.shape[2])
        everything = _sequence(worth, chance, turns)
        rest = everything[:, self.net.order]
        for place in range(worth.shape[2]):
            others = _sequence(np.delete(worth, place, 2), np.delete(chance, place, 2), turns)
            pair = number[:, :, place]
            at, order = np.nonzero(pair >= 0)
            rest[at, pair[at, order]] = others[at, order]
        return acceptance * net + (1 - acceptance) * rest - everything[:, self.net.order]

    def _best(self, days: ManyDays, net: Floats, acceptance: Floats) -> tuple[Floats, Floats, Ints]:
        """The pairs of each order that promise the most, the dearest first: what each brings if accepted, above the
        price of its capacity, how probable that is, and its number (-1 for none) [D, n, W]."""
        table, at = self.table, self.net.producer
        hours = self.net.parts[self.net.order] / 1e6
        owed = np.minimum(days.owed[:, at], self.net.volume[self.net.order]) * self.net.price[at]
        above = net + owed - days.prices[:, at, 0] * hours - days.prices[:, at, 1]
        open_to = days.usable & (days.most[:, self.net.order] > 0)
        open_to &= days.limits[:, at, 0] >= self.net.parts[self.net.order]
        open_to &= days.limits[:, at, 1] > 0
        above = np.where(open_to, np.maximum(above, 0.0), 0.0)
        chance = np.broadcast_to(acceptance, above.shape)
        above, chance = above[:, table], np.where(table >= 0, chance[:, table], 0.0)
        promise = np.where(table >= 0, above * chance, -1.0)
        if table.shape[1] > WIDTH:
            keep = np.argpartition(-promise, WIDTH - 1, axis=2)[:, :, :WIDTH]
        else:
            keep = np.broadcast_to(np.arange(table.shape[1]), promise.shape)
        value = np.take_along_axis(above, keep, 2)
        keep = np.take_along_axis(keep, np.argsort(-value, axis=2, kind="stable"), 2)
        order = np.arange(len(table))[None, :, None]
        return np.take_along_axis(above, keep, 2), np.take_along_axis(chance, keep, 2), table[order, keep]


def _sequence(worth: Floats, chance: Floats, turns: int) -> Floats:
    """What the best of all sequences of so many producers brings, asked until one accepts [D, n]; producers come with
    the dearest first."""
    best = [np.zeros(worth.shape[:2]) for _ in range(turns + 1)]
    for place in range(worth.shape[2] - 1, -1, -1):
        value, sure = worth[:, :, place], chance[:, :, place]
        for left in range(turns, 0, -1):
            best[left] = np.maximum(best[left], sure * value + (1 - sure) * best[left - 1])
    return best[turns]
