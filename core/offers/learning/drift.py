"""Producers whose recent answers are not what was expected of them, said in sentences.

Of each producer's last answers that window of 8 to 40 is looked at whose yeses are the least probable, given how surely
a yes was expected: by the producer's rate before the window and, where offers noted when they were sent how surely a
yes was expected, by how much easier or harder (in log-odds) the window's were than those before. What was expected is
itself uncertain, so that the number of yeses is taken as beta-binomial (Gelman et al., "Bayesian Data Analysis", 3rd
edition, 2013, section 2.3); it is drift where its tail is below 1 in 100 after a correction for the number of producers
and of windows that do not overlap much (Bonferroni).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, lgamma, log

import numpy as np

from core.language import day, tr
from core.model import Shop, moment_of
from core.offers.learning.beta import log_beta
from core.offers.learning.history import AnswerRules, Floats, History, history
from core.offers.learning.rates import FEW, OWN, counts, prior

SHORTEST, LONGEST = 8, 40
"""Answers of a window."""
LOOKS = 3.0
"""Windows that differ by half their length or more: as many independent looks as the sliding end allows."""
ALARM = 0.01


@dataclass(frozen=True, slots=True)
class Drift:
    """A producer that accepted `accepted` of its last `asked` offers, where the share `expected` was expected; so few
    (or many) come by chance with `probability`. `since` is the minute its window begins, None where nobody knows."""

    producer: str
    accepted: int
    asked: int
    expected: float
    probability: float
    since: int | None
    sentence: str

    @property
    def is_down(self) -> bool:
        """Whether it accepts less than expected."""
        return self.accepted < self.expected * self.asked


def drifts(shop: Shop, rules: AnswerRules | None = None) -> tuple[Drift, ...]:
    """The shop's producers that drifted, the surest first; none where there is too little history."""
    given = rules or AnswerRules()
    told = history(shop, AnswerRules(given.expired_counts))
    if len(told) < FEW:
        return ()
    mean, strength = prior(*counts(told))
    names = [name for name in shop.producers if name in told.place]
    found = [_drift(shop, told, name, (mean, strength)) for name in names]
    alarm = ALARM / max(1, len(names)) / LOOKS
    return tuple(sorted((one for one in found if one and one.probability < alarm), key=lambda one: one.probability))


def _drift(shop: Shop, told: History, name: str, prior_of_all: tuple[float, float]) -> Drift | None:
    """The least probable window of a producer; None where it has too few answers."""
    mine = np.flatnonzero(told.producer == told.place[name])
    yes = told.yes[mine]
    noted = np.array([np.nan if (p := told.offers[place].acceptance) is None else p for place in mine], float)
    windows = range(SHORTEST, min(LONGEST, len(mine) - OWN) + 1)
    looked = [(*_tail(yes, noted, size, prior_of_all), size) for size in windows]
    if not looked:
        return None
    probability, expected, size = min(looked)
    accepted, sent = int(yes[-size:].sum()), told.sent[mine[-size]]
    since = None if np.isnan(sent) else int(sent)
    values = {"producer": name, "accepted": accepted, "last": size, "expected": f"{100 * expected:.0f}"}
    if since is None:
        sentence = tr("{producer} accepted {accepted} of its last {last}, {expected} % were expected.", **values)
    else:
        sentence = tr(
            "{producer} accepted {accepted} of its last {last} since {day}, {expected} % were expected.",
            day=day(moment_of(shop.epoch, since)), **values,
        )  # fmt: skip
    return Drift(name, accepted, size, expected, probability, since, sentence)


def _tail(yes: Floats, noted: Floats, size: int, prior_of_all: tuple[float, float]) -> tuple[float, float]:
    """How probable so few or so many yeses are in a producer's last answers, and the share expected of them."""
    mean, strength = prior_of_all
    before = len(yes) - size
    alpha, beta = strength * mean + yes[:before].sum(), strength * (1 - mean) + before - yes[:before].sum()
    easier = 0.0
    if _are_noted(noted, before):
        easier = _odds(float(np.nanmean(noted[before:]))) - _odds(float(np.nanmean(noted[:before])))
    expected = 1 / (1 + exp(-_odds(float(alpha / (alpha + beta))) - easier))
    a, b = expected * float(alpha + beta), (1 - expected) * float(alpha + beta)
    accepted = int(yes[-size:].sum())
    low = sum(_chance(count, size, a, b) for count in range(accepted + 1))
    return 2 * min(low, 1 - low + _chance(accepted, size, a, b)), expected


def _odds(share: float) -> float:
    """The log-odds of a share, kept off the certain."""
    safe = min(1 - 1e-3, max(1e-3, share))
    return log(safe / (1 - safe))


def _are_noted(noted: Floats, before: int) -> bool:
    return not (np.isnan(noted[:before]).all() or np.isnan(noted[before:]).any())


def _chance(count: int, size: int, a: float, b: float) -> float:
    """The beta-binomial probability of so many yeses."""
    ways = lgamma(size + 1) - lgamma(count + 1) - lgamma(size - count + 1)
    return exp(ways + log_beta(a + count, b + size - count) - log_beta(a, b))
