"""What comes out of simulated days, summed up as they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from core.offers.network import Flags, Floats, Ints, Network, Pair
from core.offers.simulation.measures import MEASURES, Days, Driver

if TYPE_CHECKING:
    from core.offers.simulation.days import DayOptions

SUMS = ("accepted", "value", "transport", "producer_cost", "net_benefit", "objective")
"""Measures that are sums over the accepted pairs; the objective's balance comes on top."""


def terms_of(net: Network) -> dict[str, Floats]:
    """What one acceptance of each pair adds to each measure that is a sum [K]."""
    value = net.value[net.order]
    return {
        "accepted": np.ones(len(value)), "value": value, "transport": net.transport,
        "producer_cost": net.producer_cost, "net_benefit": value - net.transport - net.producer_cost,
        "objective": net.net,
    }


class Tally:
    """Measures of blocks of days on one network, round by round."""

    def __init__(self, net: Network, rounds: int) -> None:
        self._net, self._rounds = net, rounds
        self._terms = terms_of(net)
        self._blocks: list[dict[str, Floats]] = []
        self._offered, self._accepted = np.zeros(len(net.order)), np.zeros(len(net.order))
        self._spread = [Spread(len(net.orders)), Spread(len(net.producers))]
        self.days = 0

    def begin(self, size: int) -> None:
        """Begin a block of so many days."""
        self._size = size
        self._told = {name: np.zeros((size, self._rounds)) for name in MEASURES}
        self._now = {name: np.zeros(size) for name in MEASURES}
        self._asked = np.zeros((size, len(self._net.orders)), bool)
        self._filled = np.zeros((size, len(self._net.producers)))
        self._brought = [np.zeros((size, len(self._net.orders))), np.zeros((size, len(self._net.producers)))]

    def round(self, turn: int, offered: tuple[Ints, Ints], kept: Flags) -> None:
        """Count one round: what was offered, as days and pairs, and which of it was accepted."""
        net, (day, pair) = self._net, offered
        self._offered += np.bincount(pair, minlength=len(self._offered))
        self._now["offers"] += np.bincount(day, minlength=self._size)
        mine = np.zeros_like(self._asked)
        mine[day, net.order[pair]] = True
        self._now["reassignments"] += (mine & self._asked).sum(1)
        self._asked |= mine
        day, pair = day[kept], pair[kept]
        self._accepted += np.bincount(pair, minlength=len(self._accepted))
        for name in SUMS:
            self._now[name] += np.bincount(day, self._terms[name][pair], minlength=self._size)
        order, at = net.order[pair], net.producer[pair]
        np.add.at(self._filled, (day, at), net.volume[order])
        for brought, place in zip(self._brought, (order, at), strict=True):
            np.add.at(brought, (day, place), self._terms["net_benefit"][pair])
        lacking = np.maximum(net.owed - self._filled, 0.0)
        self._now["balance"] = lacking.sum(1)
        for name in MEASURES:
            self._told[name][:, turn] = self._now[name]
        self._told["objective"][:, turn] -= lacking @ net.price

    def end(self) -> None:
        """The block is done."""
        self._blocks.append(self._told)
        self.days += self._size
        for spread, brought in zip(self._spread, self._brought, strict=True):
            spread.add(brought, self._now["net_benefit"])

    def told(self, policy: str, options: DayOptions, first: tuple[Pair, ...]) -> Days:
        """All days that were counted."""
        nothing = np.zeros((0, self._rounds))
        rounds = {name: np.concatenate([nothing, *(block[name] for block in self._blocks)]) for name in MEASURES}
        return Days(
            policy, self._rounds, options.seed, options.days, {name: rows[:, -1] for name, rows in rounds.items()},
            rounds, self._drivers(self._spread[0], self._net.order, self._net.orders),
            self._drivers(self._spread[1], self._net.producer, self._net.producers), self._pairs(), first,
            self._net.remarks,
        )

    def _drivers(self, spread: Spread, place: Ints, names: tuple[str, ...]) -> tuple[Driver, ...]:
        days = max(1, self.days)
        accepted = np.bincount(place, self._accepted, minlength=len(names)) / days
        columns = (spread.shares(), spread.means(), accepted)
        found = [Driver(name, *row) for name, row in zip(names, np.stack(columns, 1).tolist(), strict=True)]
        return tuple(sorted(found, key=lambda driver: -driver.share))

    def _pairs(self) -> dict[Pair, tuple[float, float]]:
        days, here = max(1, self.days), np.flatnonzero(self._offered)
        told = zip(self._offered[here] / days, self._accepted[here] / days, strict=True)
        return {pair: (float(o), float(a)) for pair, (o, a) in zip(self._net.pairs(here.tolist()), told, strict=True)}


class Spread:
    """Covariances of parts with their total, block by block (about the total's mean in the first block, so that little
    is lost to rounding)."""

    def __init__(self, parts: int) -> None:
        self._base: float | None = None
        self._days = 0
        self._part, self._both = np.zeros(parts), np.zeros(parts)
        self._total = self._square = 0.0

    def add(self, parts: Any, total: Floats) -> None:
        """More days: what each part brought [D, parts] and the total [D]."""
        if self._base is None:
            self._base = float(total.mean())
        rest = total - self._base
        self._days += len(total)
        self._part += np.ones(len(parts), parts.dtype) @ parts
        self._both += rest.astype(parts.dtype) @ parts
        self._total += float(rest.sum())
        self._square += float(rest @ rest)

    def means(self) -> Floats:
        """What each part brings on average."""
        found: Floats = self._part / max(1, self._days)
        return found

    def shares(self) -> Floats:
        """Each part's share of the variance of the total; 0 where that is 0."""
        days = max(1, self._days)
        variance = self._square / days - (self._total / days) ** 2
        if variance <= 1e-12:
            return np.zeros(len(self._part))
        found: Floats = (self._both / days - self._part / days * self._total / days) / variance
        return found
