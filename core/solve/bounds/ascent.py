"""Raising the bound: prices go up where too little is made of a job, and down where too much.

The volume algorithm (Barahona and Anbil, Mathematical Programming 87, 2000): every step starts from the best
prices, along a mean of all slopes seen so far that is kept as short as can be; the length of a step is the
one that would reach the target were the bound a plane, times a share that shrinks while nothing is gained.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from core.solve.bounds.limit import Limit
from core.solve.bounds.paths import Paths, Value
from core.solve.bounds.prices import Prices, Rules

LAST_SHARE, MOST_SHARE = 1e-4, 2.0
"""Of the way to the target: the step with which it is given up, and the longest."""
SHORTER, LONGER = 0.66, 1.15
PATIENCE = 10
"""Steps without progress before they become shorter."""
LEAST_NEW, MOST_NEW = 0.05, 0.5
"""How much of the mean a new slope may become."""
SMALL = 1e-9
MARGIN = 0.2
"""The target, where no plan is known: so much above the best bound."""


class Ascent:
    """The best bound and its prices, and the direction in which they go; the first step is a `share` of the
    way to the target."""

    def __init__(self, paths: Paths, rules: Rules, start: Prices, target: float | None, share: float) -> None:
        self.prices, self.bound = start, -math.inf
        self._paths, self._rules, self._target = paths, rules, target
        self._direction: Prices | None = None
        self._share, self._waited = share, 0

    def run(self, limit: Limit, on_bound: Callable[[float], None], steps: int | None = None) -> Prices:
        """Raise the bound to the end of what can be gained, or so many steps; the best prices. Raises
        Over."""
        done = 0
        while self._share > LAST_SHARE and not self.is_closed and (steps is None or done < steps):
            prices = self._next_prices()
            if self._learn(prices, self._paths.value(prices, limit)):
                on_bound(self.bound)
            done += 1
        return self.prices

    @property
    def is_closed(self) -> bool:
        """Whether nothing is left to be gained."""
        if self._direction is not None and self._direction.times(self._direction) < SMALL:
            return True
        return self._target is not None and self.bound >= self._target - SMALL

    def _next_prices(self) -> Prices:
        if self._direction is None:
            return self._rules.keep(self.prices)
        target = self.bound + MARGIN * abs(self.bound) + 1 if self._target is None else self._target
        step = self._share * (target - self.bound) / self._direction.times(self._direction)
        return self._rules.keep(self.prices.plus(step, self._direction))

    def _learn(self, prices: Prices, value: Value) -> bool:
        """Take what new prices taught; whether they are the best."""
        slopes = self._rules.loose(value.slopes)
        is_better = self._direction is None or value.bound > self.bound + SMALL * max(1.0, abs(self.bound))
        if self._direction is None:
            self._direction = slopes
        else:
            self._adapt(is_better, self._direction.times(slopes) > 0)
            self._direction = self._direction.mixed(_shortest(self._direction, slopes), slopes)
        if is_better:
            self.prices, self.bound = prices, value.bound
        return is_better

    def _adapt(self, is_better: bool, goes_on: bool) -> None:
        """Shorter steps after some without progress; longer ones where the way leads on."""
        self._waited = 0 if is_better else self._waited + 1
        if is_better and goes_on:
            self._share = min(self._share * LONGER, MOST_SHARE)
        if self._waited >= PATIENCE:
            self._share, self._waited = self._share * SHORTER, 0


def _shortest(mean: Prices, new: Prices) -> float:
    """How much of a new slope makes the mean as short as can be, within limits."""
    difference = mean.plus(-1.0, new)
    length = difference.times(difference)
    best = mean.times(difference) / length if length > 0 else 0.0
    return min(max(best, LEAST_NEW), MOST_NEW)
