"""How a plan holds when producers answer otherwise than was believed, and plans found from perturbed beliefs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from core.language import mark, tr
from core.offers.network import Network, Pair
from core.offers.simulation.board import board
from core.offers.simulation.days import DayOptions, Truth, simulate_days, stream, true_acceptance, with_policy
from core.offers.simulation.measures import Days, Difference, compare
from core.offers.wave import WaveOptions, best_wave

if TYPE_CHECKING:
    from core.model import Scenario
    from core.solve import StopFlag

PERTURBED: Mapping[str, Truth] = {
    mark("10 points lower"): Truth(shift=-0.1),
    mark("10 points higher"): Truth(shift=0.1),
    mark("10 points noisy"): Truth(noise=0.1),
}
"""What the truth may be instead of what is believed."""
BELIEVED, SHUFFLED = mark("as believed"), mark("orders shuffled")
Told = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class Variant:
    """A plan under other circumstances: the days, and how they differ from those as believed."""

    name: str
    days: Days
    differences: Mapping[str, Difference]


def robustness(
    scenario: Scenario, options: DayOptions | None = None, first: Iterable[Pair] | None = None,
    on_progress: Told | None = None, stop: StopFlag | None = None,
) -> tuple[Variant, ...]:
    """Simulate the same plan as believed, with acceptances 10 points lower, higher and noisy, and with the orders in
    another order (which should change nothing but by chance). A stop keeps the variants that are whole."""
    asked = options or DayOptions()
    wave = tuple(first) if first is not None else _first(scenario, asked)
    truths = {BELIEVED: asked} | {name: replace(asked, truth=truth) for name, truth in PERTURBED.items()}
    truths[SHUFFLED] = replace(asked, shuffle=asked.seed + 1)
    found: list[Variant] = []
    for turn, (name, wanted) in enumerate(truths.items()):
        days = simulate_days(scenario, wanted, wave, _shifted(on_progress, turn, len(truths)), stop)
        if stop is not None and stop.is_set():
            break
        found.append(Variant(tr(name), days, compare(found[0].days if found else days, days)))
    return tuple(found)


def _shifted(told: Told | None, turn: int, turns: int) -> Told | None:
    return None if told is None else lambda done, asked: told(turn * asked + done, turns * asked)


def _first(scenario: Scenario, options: DayOptions) -> tuple[Pair, ...] | None:
    planned = with_policy(scenario, options)
    if planned.shop.offering.policy == "thompson":
        return None
    return best_wave(planned, WaveOptions(since=options.since)).pairs


@dataclass(frozen=True, eq=False)
class Start:
    """A first wave, the days that follow it, and how they differ from those of the policy's own wave."""

    pairs: tuple[Pair, ...]
    days: Days
    differences: Mapping[str, Difference]


def multi_start(
    scenario: Scenario, options: DayOptions | None = None, starts: int = 8, noise: float = 0.1,
    stop: StopFlag | None = None,
) -> tuple[Start, ...]:
    """First waves found from perturbed acceptances (each producer's own, by so much) and shuffled orders, beside the
    policy's own, each simulated on the same days as believed: the best objective first.

    The wave that is best by its plan need not be the one after which the day goes best; where the best start differs
    surely from the policy's own, it is the better plan. Raises ValueError for less than one start."""
    if starts < 1:
        raise ValueError("At least one start is needed.")
    asked = options or DayOptions()
    planned = with_policy(scenario, asked)
    own = best_wave(planned, WaveOptions(since=asked.since)).pairs
    waves = dict.fromkeys([_key(own), *(_key(wave) for wave in perturbed_waves(planned, asked, starts, noise))])
    found: list[Start] = []
    for wave in waves:
        days = simulate_days(planned, asked, wave, None, stop)
        if stop is not None and stop.is_set():
            break
        found.append(Start(wave, days, compare(found[0].days if found else days, days)))
    return tuple(sorted(found, key=lambda start: -start.days.summary("objective").mean))


def _key(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    return tuple(sorted(pairs))


def perturbed_waves(scenario: Scenario, options: DayOptions, starts: int, noise: float) -> list[tuple[Pair, ...]]:
    """First waves by the policy of a scenario, each with acceptances of its own and the orders in an order of its
    own; what is out already is part of each."""
    from core.offers.simulation.choosing import Chooser
    from core.solve.gap.many import ManyDays

    found = []
    for start in range(starts):
        rng = stream(options.seed, start, 6)
        morning = board(scenario, options.since, int(rng.integers(1 << 31)))
        net: Network = morning.network
        rules = scenario.shop.offering
        sure = true_acceptance(net, Truth(noise=noise), rng, 1)
        days = ManyDays.of(net.placing(), 1)
        chosen: Any = Chooser(net, "myopic" if rules.policy == "thompson" else rules.policy).begin(
            days, morning.out, rules.rounds - 1, rng, acceptance=sure)
        found.append(net.pairs(np.flatnonzero(chosen[0]).tolist()))
    return found
