"""Exploring pays, or not: how much less than an oracle policies earn that must learn how surely producers accept.

The same day comes again and again, with producers whose true rates are drawn from what the network is like and are
known to the oracle alone. Every answer is counted; rates are believed by beta counts. Many such histories run side by
side. Regret is counted in expected objective, so that luck with the answers does not blur it (Lai and Robbins 1985;
Thompson 1933, Chapelle and Li 2011 for sampling).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from core.offers.network import Flags, Floats, Network
from core.offers.simulation.board import board
from core.offers.simulation.days import stream
from core.offers.simulation.measures import Summary, summed_up
from core.solve.gap.many import ManyDays, choose_for_all

if TYPE_CHECKING:
    from core.model import Scenario
    from core.solve import StopFlag

LEARNERS = ("thompson", "means", "oracle")
"""Rates drawn from what is known; the means of what is known, without exploring; the true rates."""


@dataclass(frozen=True, slots=True)
class RegretOptions:
    """What is simulated: `histories` of so many `days` of one wave. Producers' true rates are beta distributed with
    this `mean` and `strength` (in answers). Of the first producers, a share of `known`, so many `answers` are known
    before the first day; the others are new, and of those the planner believes `doubt` instead of the mean."""

    days: int = 60
    histories: int = 200
    mean: float = 0.6
    strength: float = 4.0
    known: float = 0.5
    answers: int = 30
    doubt: float = 0.4
    seed: int = 0


@dataclass(frozen=True, eq=False)
class Regret:
    """How much less than the oracle each learner earned up to each day [histories, days], and what the oracle earned
    a day on average."""

    options: RegretOptions
    cumulated: Mapping[str, Floats]
    oracle: float

    @property
    def days(self) -> int:
        """How many days were done."""
        return int(self.cumulated["means"].shape[1])

    def summary(self, learner: str) -> Summary:
        """The regret of a learner in the end, over the histories."""
        rows = self.cumulated[learner]
        return summed_up(rows[:, -1] if rows.shape[1] else np.zeros(0))

    def less(self) -> Summary:
        """How much less Thompson's regret is in the end than that of planning on means, history by history."""
        rows = self.cumulated["means"] - self.cumulated["thompson"]
        return summed_up(rows[:, -1] if rows.shape[1] else np.zeros(0))


def regret(
    scenario: Scenario, options: RegretOptions | None = None, on_progress: Callable[[int, int], None] | None = None,
    stop: StopFlag | None = None,
) -> Regret:
    """Let Thompson's policy, one that plans on means, and the oracle offer the orders of a scenario day after day. A
    stop keeps the days done."""
    asked = options or RegretOptions()
    net = board(scenario).network
    truth = stream(asked.seed, 0, 7)
    rates = truth.beta(asked.mean * asked.strength, (1 - asked.mean) * asked.strength,
                       (asked.histories, len(net.producers)))
    learners = {name: _Learner(name, net, asked, rates) for name in LEARNERS}
    earned: dict[str, list[Floats]] = {name: [] for name in LEARNERS}
    for day in range(asked.days):
        if stop is not None and stop.is_set():
            break
        chance = stream(asked.seed, day, 8).random((asked.histories, len(net.order)))
        for name, learner in learners.items():
            earned[name].append(learner.live(day, chance))
        if on_progress is not None:
            on_progress(day + 1, asked.days)
    best = np.array(earned["oracle"]).reshape(-1, asked.histories).T
    cumulated = {
        name: np.cumsum(best - np.array(earned[name]).reshape(-1, asked.histories).T, axis=1) for name in LEARNERS}
    return Regret(asked, cumulated, float(best.mean()) if best.size else 0.0)


class _Learner:
    """One way to believe, in many histories at once."""

    def __init__(self, name: str, net: Network, options: RegretOptions, rates: Floats) -> None:
        self._name, self._net, self._options, self._rates = name, net, options, rates
        self._problem = net.placing()
        self._state = ManyDays.of(self._problem, options.histories)
        known = np.arange(len(net.producers)) < round(options.known * len(net.producers))
        yes: Any = stream(options.seed, 0, 9).binomial(options.answers, rates) * known
        mean = np.where(known, options.mean, options.doubt)
        self._alpha = mean * options.strength + yes
        self._beta = (1 - mean) * options.strength + options.answers * known - yes

    def live(self, day: int, chance: Floats) -> Floats:
        """One more day: offer, hear, count; what was to be expected of it in truth [histories]."""
        rng = stream(self._options.seed, day, 10)
        net, sure = self._net, self._believed(rng)[:, self._net.producer]
        seeds: Any = rng.integers(1, 1 << 63, len(sure), dtype=np.uint64)
        chosen = choose_for_all(self._problem, self._state, sure * net.net, sure * net.volume[net.order], seeds)
        true = self._rates[:, net.producer]
        self._count(chosen, chosen & (chance < true))
        filled = self._by_producer(chosen * true * net.volume[net.order])
        lacking = np.maximum(net.owed - filled, 0.0) @ net.price
        return np.asarray((chosen * true) @ net.net - lacking)

    def _believed(self, rng: np.random.Generator) -> Floats:
        if self._name == "oracle":
            return self._rates
        if self._name == "thompson":
            return np.asarray(rng.beta(self._alpha, self._beta))
        return np.asarray(self._alpha / (self._alpha + self._beta))

    def _count(self, chosen: Flags, yes: Flags) -> None:
        accepted = self._by_producer(yes.astype(float))
        self._alpha += accepted
        self._beta += self._by_producer(chosen.astype(float)) - accepted

    def _by_producer(self, amounts: Floats) -> Floats:
        found = np.zeros((len(amounts), len(self._net.producers)))
        day, pair = np.nonzero(amounts)
        np.add.at(found, (day, self._net.producer[pair]), amounts[day, pair])
        return found
