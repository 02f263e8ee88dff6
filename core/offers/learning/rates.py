"""How often each producer accepts: counts with an interval, drawn to the network's mean where they are few.

Empirical Bayes for a beta-binomial model: the producers' true rates are taken as drawn from one beta distribution of
mean m and strength k (as many answers as the prior is worth). m is the weighted mean of the producers' rates
(Kleinman, "Proportions with extraneous variance", JASA 68, 1973), k the value of greatest marginal likelihood (Efron,
"Large-Scale Inference", 2010, chapter 1). A producer with a accepted of n answers has the posterior
beta(k·m + a, k·(1 - m) + n - a).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from core.language import tr
from core.model import ANSWERS, Shop
from core.offers.learning.beta import log_beta, quantile
from core.offers.learning.history import AnswerRules, Floats, History, Ints, history

COVER = 0.9
"""The share of the posterior that an interval holds, as much left out above as below."""
FEW = 30
"""Fewer answers in the whole network than this are too few to learn from."""
OWN = 5
"""A producer's own acceptance holds until it gave so many answers."""
LEAST_STRENGTH = 2.0
"""How many answers the prior is worth where that cannot be found out: with a mean of a half, every rate is as likely
as any other."""
STRENGTHS = np.geomspace(LEAST_STRENGTH, 1000.0, 64)


@dataclass(frozen=True, slots=True)
class ProducerRate:
    """How often one producer accepts: `accepted` of `asked` answers (`declined` and `expired` the others), and the
    posterior beta(`alpha`, `beta`) with its mean `rate` and the interval from `low` to `high` that holds 90 % of
    it."""

    producer: str
    asked: int
    accepted: int
    declined: int
    expired: int
    alpha: float
    beta: float
    rate: float
    low: float
    high: float

    @property
    def sentence(self) -> str:
        """As in "14 of 18, 78 %, 60–89 %"."""
        of = tr("{accepted} of {asked}", accepted=self.accepted, asked=self.asked)
        return tr(
            "{counts}, {rate} %, {low}–{high} %", counts=of if self.asked else tr("no answer yet"),
            rate=f"{100 * self.rate:.0f}", low=f"{100 * self.low:.0f}", high=f"{100 * self.high:.0f}",
        )  # fmt: skip


@dataclass(frozen=True)
class Rates:
    """The producers' rates by name, with the prior they were drawn to: the network's `mean`, worth `strength` answers.
    They come from so many `answers` in all, which are `worth` fewer where old ones fade."""

    mean: float
    strength: float
    answers: int
    worth: float
    producers: Mapping[str, ProducerRate] = field(default_factory=dict)

    @property
    def is_enough(self) -> bool:
        """Whether there is enough history to learn from."""
        return self.worth >= FEW - 1e-6

    def knows(self, producer: str) -> bool:
        """Whether a producer's rate may stand in place of what the planner gave for it."""
        mine = self.producers.get(producer)
        return self.is_enough and mine is not None and mine.alpha + mine.beta - self.strength >= OWN - 1e-6


def producer_rates(shop: Shop, rules: AnswerRules | None = None, now: int | None = None) -> Rates:
    """The rate of every producer that the shop has or once had, from its whole history (sent before the minute `now`
    or not)."""
    return rates_of(history(shop, rules, now), shop.offering.default_acceptance)


def rates_of(told: History, default: float = 0.5) -> Rates:
    """The rates of a history; `default` is what the network's mean is taken for before there are answers."""
    asked, yes = counts(told)
    mean, strength = prior(asked, yes, default)
    answers = _answers(told)
    found = [
        _rate(name, answers[place].tolist(), strength * mean + float(yes[place]), strength * (1 - mean) + no)
        for place, (name, no) in enumerate(zip(told.producers, (asked - yes).tolist(), strict=True))
    ]
    return Rates(mean, strength, len(told), told.worth, {one.producer: one for one in found})


def _answers(told: History) -> Ints:
    """How many answers of each sort every producer gave, weights left out [m, 3]."""
    sort = np.array([ANSWERS.index(offer.answer or "") for offer in told.offers], np.int64)
    counted = np.bincount(3 * told.producer + sort, minlength=3 * len(told.producers))
    return counted.astype(np.int64).reshape(-1, 3)


def counts(told: History) -> tuple[Floats, Floats]:
    """The weighted number of answers, and of those that were yes, by producer [m]."""
    size = len(told.producers)
    asked, yes = (np.bincount(told.producer, some, minlength=size) for some in (told.weight, told.weight * told.yes))
    return asked.astype(float), yes.astype(float)


def prior(asked: Floats, yes: Floats, default: float = 0.5) -> tuple[float, float]:
    """The network's mean, and how many answers it is worth, from weighted counts [m]."""
    some = asked > 0
    asked, yes = asked[some], yes[some]
    if asked.sum() < FEW:  # five yeses of five do not make a network that always accepts
        return default, LEAST_STRENGTH
    if (asked >= 2).sum() < 3:  # a network of one or two has no mean of its own
        return float((yes.sum() + 2 * default) / (asked.sum() + 2)), LEAST_STRENGTH
    fits = [(_likelihood(asked, yes, mean, k), mean, k) for k in STRENGTHS.tolist() if (mean := _mean(asked, yes, k))]
    best = max(fits)
    return best[1], best[2]


def _mean(asked: Floats, yes: Floats, strength: float) -> float:
    """The mean of the producers' rates, each weighing as its variance under this strength says, never quite 0 or 1."""
    weights = asked / (1 + np.maximum(0.0, asked - 1) / (strength + 1))
    mean = float((weights * yes / asked).sum() / weights.sum())
    doubt = 0.5 / (float(asked.sum()) + 1)
    return min(1 - doubt, max(doubt, mean))


def _likelihood(asked: Floats, yes: Floats, mean: float, strength: float) -> float:
    a, b = strength * mean, strength * (1 - mean)
    start = log_beta(a, b)
    return sum(log_beta(a + k, b + n - k) - start for n, k in zip(asked.tolist(), yes.tolist(), strict=True))


def _rate(name: str, answers: list[int], alpha: float, beta: float) -> ProducerRate:
    tail = (1 - COVER) / 2
    low, high = quantile(tail, alpha, beta), quantile(1 - tail, alpha, beta)
    accepted, declined, expired = answers
    return ProducerRate(
        name, sum(answers), accepted, declined, expired, alpha, beta, alpha / (alpha + beta), low, high,
    )
