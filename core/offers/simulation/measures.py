"""What a simulated day is measured by, and how many days are summed up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import sqrt

import numpy as np

from core.offers.network import Floats, Pair

MEASURES = (
    "accepted", "value", "transport", "producer_cost", "net_benefit", "balance", "objective", "offers",
    "reassignments",
)
"""Orders accepted; their value, transport and producer cost, and what remains (money, weights left out); the volume
that producers lack to their targets in the evening; the objective as it came out, weights and balance included; offers
made; and how often an order was offered in a round after it had been before."""
QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
CONFIDENCE = 1.959964
"""Standard errors of a 95 % confidence interval (normal; days are many)."""


@dataclass(frozen=True, slots=True)
class Summary:
    """One measure over many days: mean, standard error of the mean, and quantiles by their share."""

    mean: float
    standard_error: float
    quantiles: Mapping[float, float]

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % confidence interval of the mean."""
        return self.mean - CONFIDENCE * self.standard_error, self.mean + CONFIDENCE * self.standard_error


@dataclass(frozen=True, slots=True)
class Driver:
    """An order or a producer and what it does to the net benefit of a day: its `share` of the variance (covariance
    with the day's net benefit over the variance of that; all shares of orders sum to 1, and so do those of producers),
    the `mean` it brings, and how often it is `accepted`, in orders a day."""

    name: str
    share: float
    mean: float
    accepted: float


@dataclass(frozen=True, eq=False)
class Days:
    """Simulated days: each measure as an array [days], and up to the end of each round (`over_rounds` [days, rounds]);
    what drives the spread; and how often each pair was offered and accepted, a day. `asked` is how many days were
    wanted; fewer were done where the run was stopped. `first` are the pairs of the first round where they are the same
    in all days."""

    policy: str
    rounds: int
    seed: int
    asked: int
    measures: Mapping[str, Floats]
    over_rounds: Mapping[str, Floats]
    orders: tuple[Driver, ...] = ()
    producers: tuple[Driver, ...] = ()
    pairs: Mapping[Pair, tuple[float, float]] = field(default_factory=dict)
    first: tuple[Pair, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def days(self) -> int:
        """How many days were done."""
        return len(next(iter(self.measures.values())))

    def summary(self, measure: str) -> Summary:
        """Mean, standard error and quantiles of a measure; all 0 where no day was done."""
        return summed_up(self.measures[measure])

    def fan(self, measure: str) -> Floats:
        """The quantiles of a measure up to the end of each round [rounds, quantiles]."""
        told = self.over_rounds[measure]
        return np.quantile(told, QUANTILES, axis=0).T if len(told) else np.zeros((self.rounds, len(QUANTILES)))


def summed_up(values: Floats) -> Summary:
    """Mean, standard error (0 for less than two days) and quantiles of an array."""
    if not len(values):
        return Summary(0.0, 0.0, dict.fromkeys(QUANTILES, 0.0))
    error = float(values.std(ddof=1)) / sqrt(len(values)) if len(values) > 1 else 0.0
    found = np.quantile(values, QUANTILES)
    return Summary(float(values.mean()), error, dict(zip(QUANTILES, found.tolist(), strict=True)))


@dataclass(frozen=True, slots=True)
class Difference:
    """How one measure differs between two simulations of the same days: the mean of the differences (second less
    first), its standard error and 95 % interval, paired where both have the same days."""

    measure: str
    mean: float
    standard_error: float
    low: float
    high: float

    @property
    def is_sure(self) -> bool:
        """Whether the interval excludes zero."""
        return self.low > 0 or self.high < 0


def compare(first: Days, second: Days) -> Mapping[str, Difference]:
    """How each measure differs from the first simulation to the second, on the days that both have.

    Both must have been drawn with one seed from one network, so that every producer answers alike in both: common
    random numbers make the differences far smaller than the spread of the days. Raises ValueError for two seeds."""
    if first.seed != second.seed:
        raise ValueError("Only simulations with the same seed can be compared day by day.")
    count = min(first.days, second.days)
    found = {}
    for measure in MEASURES:
        told = summed_up(second.measures[measure][:count] - first.measures[measure][:count])
        found[measure] = Difference(measure, told.mean, told.standard_error, *told.interval)
    return found
