"""From costs to heights: linear, or logarithmic where the costs span much, with a few round numbers to read them by."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

LOGARITHMIC_FROM = 20.0
"""When the values span more than this factor, equal steps up the axis are equal factors."""
AIR = 0.08
"""Share of the span left free above and below."""
MOST_TICKS = 4
LEAST = 1e-9
"""What is no greater is nothing, and nothing has no logarithm."""


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis from `low` to `high`, both logarithms where it is logarithmic."""

    low: float
    high: float
    is_logarithmic: bool = False

    def share(self, value: float) -> float:
        """How far up a value stands, 0 at the bottom and 1 at the top."""
        place = math.log10(value) if self.is_logarithmic else value
        return (place - self.low) / (self.high - self.low)

    def ticks(self) -> list[float]:
        """Round values to write beside the axis."""
        return self._factors() if self.is_logarithmic else _steps(self.low, self.high)

    def _factors(self) -> list[float]:
        powers = range(math.floor(self.low), math.ceil(self.high) + 1)
        choices = ([lead * 10.0**power for power in powers for lead in leads] for leads in ((1, 2, 5), (1, 3), (1,)))
        ticks = [[value for value in found if self.low <= math.log10(value) <= self.high] for found in choices]
        fitting = next((found for found in ticks if len(found) <= MOST_TICKS), ticks[-1])
        return fitting[:: math.ceil(len(fitting) / MOST_TICKS) or 1]


def scale_of(values: Iterable[float]) -> Scale:
    """The axis on which these values are best seen."""
    found = sorted(values)
    low, high = (found[0], found[-1]) if found else (0.0, 1.0)
    if low > LEAST and high > LOGARITHMIC_FROM * low:
        return _with_air(math.log10(low), math.log10(high), True)
    return _with_air(low, high, False)


def _with_air(low: float, high: float, is_logarithmic: bool) -> Scale:
    span = (high - low) or abs(high) * 0.1 or 1.0
    bottom = low - AIR * span
    return Scale(max(0.0, bottom) if low >= 0 and not is_logarithmic else bottom, high + AIR * span, is_logarithmic)


def _steps(low: float, high: float) -> list[float]:
    step = round_step((high - low) / MOST_TICKS)
    first = math.ceil(low / step)
    return [number * step for number in range(first, math.floor(high / step) + 1)]


def round_step(least: float) -> float:
    """The smallest of 1, 2, 5, 10, 20, … that is no smaller than this."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(lead * power for lead in (1, 2, 5, 10) if lead * power >= least * (1 - 1e-9))
