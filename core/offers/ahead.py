"""Looking ahead: what an order may still bring in the rounds to come, for one wave or for many simulated days at once.

For one order, with prices of capacity fixed, the best sequence of producers is known exactly: they are asked in the
order of what they bring if they accept, and a recursion over them picks which (each turn taken is one round less).
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
    """A network as a table of orders and their producers, to look ahead on."""

    net: Network

    @cached_property
    def table(self) -> Ints:
        """The numbers of each order's pairs, -1 where it has no more [n, W]."""
        sizes = np.diff(self.net.starts)
        place = np.arange(int(sizes.max(initial=0)))
        return np.where(place < sizes[:, None], self.net.starts[:-1, None] + place, -1)

    def continuation(self, days: ManyDays, rounds: int, acceptance: Floats) -> Floats:
        """What each pair's order may still bring in so many rounds after its producer declined [D, K]: the best
        sequence of its other producers, each at the day's price of its capacity. `acceptance` [D or 1, K] is what is
        believed."""
        if not rounds or not self.table.size:
            return np.zeros((len(days.most), len(self.net.order)))
        worth, chance, number = self._best(days, acceptance)
        found = best_sequence(worth, chance, rounds)[:, self.net.order]
        for place in range(worth.shape[2]):
            others = best_sequence(np.delete(worth, place, 2), np.delete(chance, place, 2), rounds)
            day, order = np.nonzero(number[:, :, place] >= 0)
            found[day, number[day, order, place]] = others[day, order]
        return found

    def _best(self, days: ManyDays, acceptance: Floats) -> tuple[Floats, Floats, Ints]:
        """The pairs of each order that promise the most, the dearest first: what each brings if accepted, above the
        price of its capacity, how probable that is, and its number (-1 for none) [D, n, W]."""
        above = self._above(days)[:, self.table]
        sure = np.broadcast_to(acceptance, (len(above), acceptance.shape[1]))
        chance = np.where(self.table >= 0, sure[:, self.table], 0.0)
        promise = np.where(self.table >= 0, above * chance, -1.0)
        width = min(WIDTH, self.table.shape[1])
        keep = np.argpartition(-promise, width - 1, axis=2)[:, :, :width]
        rank = np.argsort(-np.take_along_axis(above, keep, 2), axis=2, kind="stable")
        keep = np.take_along_axis(keep, rank, 2)
        number = self.table[np.arange(len(self.table))[None, :, None], keep]
        return np.take_along_axis(above, keep, 2), np.take_along_axis(chance, keep, 2), number

    def _above(self, days: ManyDays) -> Floats:
        """What each pair would bring above the price of its capacity if accepted; 0 where it can no longer be offered,
        or is not worth it [D, K]."""
        net, at = self.net, self.net.producer
        need = net.parts[net.order]
        owed = np.minimum(days.owed[:, at], net.volume[net.order]) * net.price[at]
        above = net.net + owed - days.prices[:, at, 0] * (need / 1e6) - days.prices[:, at, 1]
        may = days.usable & (days.most[:, net.order] > 0)
        may &= (days.limits[:, at, 0] >= need) & (days.limits[:, at, 1] > 0)
        return np.where(may, np.maximum(above, 0.0), 0.0)


def best_sequence(worth: Floats, chance: Floats, turns: int) -> Floats:
    """What the best of all sequences of so many producers brings, asked until one accepts [D, n]; producers [D, n, W]
    come with the dearest first."""
    best = [np.zeros(worth.shape[:2]) for _ in range(turns + 1)]
    for place in range(worth.shape[2] - 1, -1, -1):
        value, sure = worth[:, :, place], chance[:, :, place]
        for left in range(turns, 0, -1):
            best[left] = np.maximum(best[left], sure * value + (1 - sure) * best[left - 1])
    return best[turns]
