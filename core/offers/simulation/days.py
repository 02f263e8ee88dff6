"""Simulated days: waves are offered, answered by chance and planned anew, thousands of days side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from core.model import Policy, Scenario
from core.offers.network import Flags, Floats, Ints, Network, Pair
from core.offers.policies import uncertainty_of
from core.offers.simulation.board import Board, board, numbers_of
from core.offers.simulation.choosing import Chooser
from core.offers.simulation.measures import Days
from core.offers.simulation.tally import Tally
from core.offers.wave import WaveOptions, best_wave, with_rules
from core.solve import StopFlag
from core.solve.gap.many import ManyDays

DAYS = 2000
BLOCK, CELLS = 500, 400_000
"""Days side by side, and days × pairs at most: a few MB for each array."""
Told = Callable[[int, int], None]
"""Hears how many days are done, and how many are wanted."""


@dataclass(frozen=True, slots=True)
class Truth:
    """How producers really answer, beside what the planner believes: `shift` is added to every acceptance (-0.1 is
    10 points less often), `noise` is the standard deviation of what each producer's own differs by, each day anew.
    `acceptance` [K] stands in place of the network's own."""

    shift: float = 0.0
    noise: float = 0.0
    acceptance: Floats | None = None


@dataclass(frozen=True, slots=True)
class DayOptions:
    """What is simulated: so many `days` of so many `rounds` by a `policy` (None: as the rules say), with a `seed`: the
    same seed gives every policy the same answers. With `since`, a minute, offers sent before it are another day's;
    `shuffle` is the seed of another order of the orders, None for that of the table."""

    days: int = DAYS
    rounds: int | None = None
    policy: Policy | None = None
    seed: int = 0
    since: int | None = None
    truth: Truth = field(default_factory=Truth)
    shuffle: int | None = None


def simulate_days(
    scenario: Scenario, options: DayOptions | None = None, first: Iterable[Pair] | None = None,
    on_progress: Told | None = None, stop: StopFlag | None = None,
) -> Days:
    """Simulate whole days from a scenario on: in each round the policy plans the rest, producers answer by chance, and
    what was declined goes to others. Of several who accept an order offered in parallel a random one was first, the
    others' offers are withdrawn.

    `first` are the pairs of the first round; without, they are the best wave by the policy (`best_wave`). Pairs that
    may not be offered are left out, and open offers and locked pairs are always part of it. A stop keeps the days
    done. Raises ValueError for less than one day."""
    asked = options or DayOptions()
    if asked.days < 1:
        raise ValueError("At least one day must be simulated.")
    planned = with_policy(scenario, asked)
    morning = board(planned, asked.since, asked.shuffle)
    run = Run(morning, asked, planned.shop.offering.policy, planned.shop.offering.rounds)
    begin = None if run.policy == "thompson" and first is None else first_round(planned, morning, asked, first)
    tally = Tally(morning.network, run.rounds)
    for block, size in enumerate(run.blocks()):
        if stop is not None and stop.is_set():
            break
        run.simulate(block, size, begin, tally)
        if on_progress is not None:
            on_progress(tally.days, asked.days)
    pairs = () if begin is None else morning.network.pairs(begin.tolist())
    return tally.told(run.policy, asked, pairs)


def with_policy(scenario: Scenario, options: DayOptions) -> Scenario:
    """The scenario with the policy and the rounds that are asked for."""
    rules = scenario.shop.offering
    return with_rules(scenario, replace(
        rules, policy=options.policy or rules.policy, rounds=options.rounds or rules.rounds))


def first_round(scenario: Scenario, morning: Board, options: DayOptions, first: Iterable[Pair] | None) -> Ints:
    """The numbers of the pairs of the first round."""
    pairs = best_wave(scenario, WaveOptions(since=options.since)).pairs if first is None else tuple(first)
    return np.union1d(morning.out, numbers_of(morning.network, pairs)).astype(np.int64)


@dataclass(eq=False)
class Run:
    """One simulation of whole days."""

    morning: Board
    options: DayOptions
    policy: str
    rounds: int
    _chooser: Chooser = field(init=False)

    def __post_init__(self) -> None:
        net = self.morning.network
        self._chooser = Chooser(net, self.policy, uncertainty_of(net) if self.policy == "thompson" else None)
        self._prices = begin_prices(net) if self.policy != "greedy" else None

    def blocks(self) -> Iterable[int]:
        """The days in blocks that depend on the network alone, so that a longer simulation begins like a shorter."""
        size = max(1, min(BLOCK, CELLS // max(1, len(self.morning.network.order))))
        for done in range(0, self.options.days, size):
            yield min(size, self.options.days - done)

    def simulate(self, block: int, size: int, first: Ints | None, tally: Tally) -> None:
        """Simulate one block of days into a tally."""
        net = self.morning.network
        answers = Answers(self.morning, self.options, block, size)
        choices = stream(self.options.seed, block, 2)
        days = ManyDays.of(net.placing(), size)
        if self._prices is not None:
            days.prices[:] = self._prices
        tally.begin(size)
        for turn in range(self.rounds):
            if turn:
                offered = self._chooser.choose(days, self.rounds - turn - 1, choices)
            elif first is None:
                offered = self._chooser.begin(days, self.morning.out, self.rounds - 1, choices)
            else:
                offered = np.zeros((size, len(net.order)), bool)
                offered[:, first] = True
            day, pair = np.nonzero(offered)
            kept = answers.kept(day, pair)
            tally.round(turn, (day, pair), kept)
            self._after(days, (day, pair), kept)
        tally.end()

    def _after(self, days: ManyDays, offered: tuple[Ints, Ints], kept: Flags) -> None:
        """The days after the answers: accepted orders are gone and take room, others may go on."""
        net = self.morning.network
        if not net.shop.offering.again:
            days.usable[offered] = False
        day, pair = offered[0][kept], offered[1][kept]
        order, at = net.order[pair], net.producer[pair]
        days.most[day, order] = 0
        here = day * len(net.producers) + at
        room, count, owed = days.limits[:, :, 0], days.limits[:, :, 1], days.owed
        room -= _summed(here, net.parts[order], room.shape).astype(np.int64)
        count -= _summed(here, np.ones(len(here)), room.shape).astype(np.int64)
        owed -= _summed(here, net.volume[order], room.shape)
        np.maximum(days.owed, 0.0, out=days.owed)


def _summed(place: Ints, amounts: Any, shape: tuple[int, ...]) -> Floats:
    """Amounts by their place in a table of this shape (whole parts are exact below 2^53)."""
    return np.bincount(place, amounts, minlength=shape[0] * shape[1]).reshape(shape).astype(float)


def stream(seed: int, block: int, part: int) -> np.random.Generator:
    """The random numbers of one part of one block; any whole number is a seed."""
    return np.random.default_rng([seed % (1 << 63), block, part])


def begin_prices(net: Network) -> Floats:
    """The prices of an hour and of one more order at each producer in the first round [m, 2]."""
    from core.offers.policies import wave_prices

    if not len(net.order):
        return np.zeros((len(net.producers), 2))
    found = wave_prices(net)
    return np.stack([found.room * 1e6, found.count], 1)


class Answers:
    """How producers answer in one block of days. Every pair has its own chance each day, whatever is offered when: so
    policies are compared on the same answers. Where a producer may be asked again each round has its own."""

    def __init__(self, morning: Board, options: DayOptions, block: int, size: int) -> None:
        self._net = net = morning.network
        self._before = morning.before
        self._rng = stream(options.seed, block, 0)
        self._size, self._shape = size, (size, len(net.order))
        self._chance = self._drawn()
        self._moment = stream(options.seed, block, 3)
        self._sure = true_acceptance(net, options.truth, stream(options.seed, block, 1), size)
        self._asked = False

    def _drawn(self) -> Floats:
        drawn = self._rng.random(self._shape)
        return drawn if self._before is None else drawn[:, self._before]

    def kept(self, day: Ints, pair: Ints) -> Flags:
        """Which of these offers are accepted, one for each order of a day at most."""
        if self._asked and self._net.shop.offering.again:
            self._chance = self._drawn()
        self._asked = True
        sure = self._sure[np.minimum(day, len(self._sure) - 1), pair]
        yes = self._chance[day, pair] < sure
        if self._net.shop.offering.parallel > 1:
            yes = self._first_of_each(day, pair, yes)
        return np.asarray(yes)

    def _first_of_each(self, day: Ints, pair: Ints, yes: Any) -> Flags:
        """Of those who say yes to one order on one day, the one who is first by chance."""
        moment = self._moment.random(self._shape)[day, pair]
        ours = np.flatnonzero(yes)
        key = day[ours] * len(self._net.orders) + self._net.order[pair[ours]]
        rank = np.lexsort((moment[ours], key))
        is_first = np.ones(len(rank), bool)
        is_first[1:] = key[rank[1:]] != key[rank[:-1]]
        kept = np.zeros(len(yes), bool)
        kept[ours[rank[is_first]]] = True
        return kept


def true_acceptance(net: Network, truth: Truth, rng: np.random.Generator, days: int) -> Floats:
    """How surely pairs are accepted in truth, one row for all days or one for each [1 or days, K]."""
    base = net.acceptance if truth.acceptance is None else truth.acceptance
    sure = np.atleast_2d(base + truth.shift)
    if truth.noise:
        sure = sure + rng.normal(0.0, truth.noise, (days, len(net.producers)))[:, net.producer]
    return np.clip(sure, 0.0, 1.0)

