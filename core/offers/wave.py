"""The best wave of offers now: a scenario goes in, pairs of order and producer come out, with a bound."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from core.evaluate import WaveScore, evaluate_wave
from core.model import Offering, Scenario
from core.offers.network import Network, Pair, network
from core.offers.policies import gains_of
from core.solve import SolveOptions, StopFlag


@dataclass(frozen=True, slots=True)
class WaveOptions:
    """What may be asked of a search: seconds (None: what the size needs), threads and seed; with `since`, a minute,
    offers sent before it take no capacity of today."""

    seconds: float | None = None
    workers: int = 2
    seed: int = 0
    since: int | None = None


@dataclass(frozen=True)
class Wave:
    """A wave that was found: `status` is "optimal" where it is proven that none is better by the policy's own measure,
    "feasible", or "stopped". `score` is the wave's worth by the objective; `bound` is what no wave can be worth more
    than (None where the policy aims at something else, or nothing is known yet) and `gap` how far it is above, as a
    share of it."""

    status: str
    pairs: tuple[Pair, ...]
    score: WaveScore
    bound: float | None
    gap: float | None
    seconds: float
    network: Network

    @property
    def objective(self) -> float:
        """What the wave is expected to bring."""
        return self.score.objective


@dataclass(frozen=True, slots=True)
class WaveProgress:
    """How far the search for a wave is: objective and bound by the policy's own measure, and the seconds."""

    objective: float | None
    bound: float | None
    seconds: float


def with_rules(scenario: Scenario, rules: Offering) -> Scenario:
    """The scenario under other rules of offering; itself where they are its own."""
    if rules == scenario.shop.offering:
        return scenario
    return replace(scenario, shop=replace(scenario.shop, offering=rules))


def best_wave(
    scenario: Scenario, options: WaveOptions | None = None,
    on_progress: Callable[[WaveProgress], None] | None = None, stop: StopFlag | None = None,
) -> Wave:
    """Find the best wave for a scenario by its rules of offering, policy and rounds left among them.

    Locked lots on producers are part of it. Progress is told in a thread of the search; a stop keeps the best so far.
    """
    from core.solve.gap.best import Progress, best_placing, usual_seconds

    asked = options or WaveOptions()
    net = network(scenario, asked.since)
    gain, aims_elsewhere = gains_of(net, asked.seed)
    problem = net.placing(gain)
    if net.shop.offering.policy == "greedy":
        return _greedy_wave(scenario, net, asked.since)
    constant = _forced_worth(scenario, net)

    def tell(progress: Progress) -> None:
        if on_progress is not None:
            worth = None if progress.worth is None else progress.worth + constant
            bound = None if progress.bound is None else progress.bound + constant
            on_progress(WaveProgress(worth, bound, progress.seconds))

    seconds = usual_seconds(problem) if asked.seconds is None else asked.seconds
    limits = SolveOptions(seconds=seconds, workers=asked.workers, seed=asked.seed)
    found = best_placing(problem, limits, tell if on_progress else None, stop)
    pairs = (*net.forced, *net.pairs(found.chosen))
    score = evaluate_wave(scenario, pairs, asked.since)
    bound = None if aims_elsewhere or found.bound is None else max(found.bound + constant, score.objective)
    gap = None if bound is None else (bound - score.objective) / abs(bound) if bound else 0.0
    return Wave(found.status, pairs, score, bound, gap, found.seconds, net)


def _greedy_wave(scenario: Scenario, net: Network, since: int | None) -> Wave:
    """The pairs that bring the most, one after the other, as long as they fit."""
    from core.solve.gap.many import ManyDays, choose_for_all

    began, problem = time.perf_counter(), net.placing()
    chosen = choose_for_all(
        problem, ManyDays.of(problem, 1), problem.gain, problem.fill, np.ones(1, np.uint64), greedy=True)
    pairs = (*net.forced, *net.pairs(np.flatnonzero(chosen[0]).tolist()))
    score = evaluate_wave(scenario, pairs, since)
    return Wave("feasible", pairs, score, None, None, time.perf_counter() - began, net)


def _forced_worth(scenario: Scenario, net: Network) -> float:
    """What the forced offers bring besides their volume, which the producers' debts know already."""
    terms = evaluate_wave(scenario, net.forced).terms
    return terms.value + terms.acceptance - terms.transport - terms.producer_cost
