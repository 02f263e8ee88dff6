"""One wave and its answers, nothing planned anew: what it is expected to bring, exactly, and what many days bring."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from core.model import Scenario
from core.offers.network import Flags, Floats, Ints, Network, Pair
from core.offers.simulation.board import board, numbers_of
from core.offers.simulation.days import DayOptions, stream, true_acceptance
from core.offers.simulation.measures import MEASURES, Days, Driver
from core.offers.simulation.tally import SUMS, Spread, terms_of
from core.offers.wave import WaveOptions, best_wave
from core.solve import StopFlag

BATCH = 10_000
"""Days at once: small enough for the processor's cache."""
ONE_THREAD, LEAST_ROWS = 250_000, 16
"""Multiplications up to which OpenBLAS uses one thread, and how few rows at once are not worth that."""
GRID = 20_000
"""Sums of volumes are told apart as finely as the volume owed divided by this, once there are as many."""


def simulate_wave(
    scenario: Scenario, pairs: Iterable[Pair] | None = None, options: DayOptions | None = None,
    stop: StopFlag | None = None,
) -> Days:
    """Simulate many days on each of which the same wave is offered and answered once; without pairs it is the best
    wave. Open offers and locked pairs are part of it. Only days, seed, since and truth of the options count here."""
    asked = options or DayOptions()
    if asked.days < 1:
        raise ValueError("At least one day must be simulated.")
    morning = board(scenario, asked.since)
    net = morning.network
    wanted = best_wave(scenario, WaveOptions(since=asked.since)).pairs if pairs is None else tuple(pairs)
    wave = np.union1d(morning.out, numbers_of(net, wanted)).astype(np.int64)
    run = _Waves(net, wave, asked)
    for done in range(0, asked.days, BATCH):
        if stop is not None and stop.is_set():
            break
        run.simulate(done // BATCH, min(BATCH, asked.days - done))
    return run.told()


class _Waves:
    """One wave, simulated batch by batch."""

    def __init__(self, net: Network, wave: Ints, options: DayOptions) -> None:
        self._net, self._wave, self._options = net, wave, options
        terms = terms_of(net)
        self._benefit = terms["net_benefit"][wave]
        fill = np.zeros((len(wave), len(net.producers)))
        fill[np.arange(len(wave)), net.producer[wave]] = net.volume[net.order[wave]]
        self._table = np.column_stack([*(terms[name][wave] for name in SUMS), fill]).astype(np.float32)
        self._owed, self._price = net.owed.astype(np.float32), net.price.astype(np.float32)
        self._ones = np.ones(len(net.producers), np.float32)
        self._twins = _twins(net.order[wave])
        self._told: list[dict[str, Floats]] = []
        self._spread, self._days = Spread(len(wave)), 0

    def simulate(self, batch: int, size: int) -> None:
        """So many days more."""
        rng, noise = (stream(self._options.seed, batch, part) for part in (4, 5))
        sure = true_acceptance(self._net, self._options.truth, noise, size)[:, self._wave]
        yes = answered(sure[0], size, rng) if len(sure) == 1 else rng.random((size, len(self._wave))) < sure
        for twins in self._twins:
            yes[:, twins] = _only_the_first(yes[:, twins], rng)
        kept = yes.astype(np.float32)
        both = product(kept, self._table)
        sums, lacking = both[:, : len(SUMS)].T.astype(float), np.maximum(self._owed - both[:, len(SUMS) :], 0.0)
        told = dict(zip(SUMS, sums, strict=True))
        told["balance"] = (lacking @ self._ones).astype(float)
        told["objective"] -= lacking @ self._price
        told["offers"], told["reassignments"] = np.full(size, float(len(self._wave))), np.zeros(size)
        self._told.append(told)
        self._spread.add(kept, told["net_benefit"])
        self._days += size

    def told(self) -> Days:
        """All days that were done."""
        measures = {name: np.concatenate([np.zeros(0), *(one[name] for one in self._told)]) for name in MEASURES}
        net, accepted = self._net, self._spread.means()
        rows = np.stack([self._spread.shares() * self._benefit, self._benefit * accepted, accepted], 1)
        each = zip(net.pairs(self._wave.tolist()), accepted.tolist(), strict=True)
        return Days(
            "one wave", 1, self._options.seed, self._options.days, measures,
            {name: values[:, None] for name, values in measures.items()},
            _drivers(net.order[self._wave], net.orders, rows), _drivers(net.producer[self._wave], net.producers, rows),
            {pair: (1.0, accepted) for pair, accepted in each}, net.pairs(self._wave.tolist()), net.remarks,
        )


def answered(sure: Floats, days: int, rng: np.random.Generator) -> Flags:
    """Whether each offer is accepted [days, offers], with exactly the probabilities `sure` [offers]: 16 random bits
    decide, and a whole number only where they are equal to the threshold's."""
    raw: Any = rng.bit_generator.random_raw(-(-days * len(sure) // 4))
    bits = raw.view(np.uint16)[: days * len(sure)].reshape(days, len(sure))
    whole = np.minimum(sure * 65536, 65535).astype(np.uint16)
    yes = bits < whole
    equal = np.flatnonzero(bits == whole)
    yes.flat[equal] = rng.random(len(equal)) < (sure * 65536 - whole)[equal % max(1, len(sure))]
    return np.asarray(yes)


def product(rows: Any, table: Any) -> Any:
    """The matrix product, in pieces so small that the library does not wake its threads for them: on a busy machine
    waiting for those takes ten times as long as the work."""
    height = ONE_THREAD // max(1, table.size)
    count = len(rows) // height if height >= LEAST_ROWS else 0
    if not count:
        return rows @ table
    even = count * height
    pieces = rows[:even].reshape(count, height, len(table)) @ table
    return np.concatenate([pieces.reshape(even, -1), rows[even:] @ table])


def _drivers(place: Ints, names: tuple[str, ...], rows: Floats) -> tuple[Driver, ...]:
    summed = np.stack([np.bincount(place, column, minlength=len(names)) for column in rows.T], 1)
    found = [Driver(name, *row) for name, row in zip(names, summed.tolist(), strict=True)]
    return tuple(sorted(found, key=lambda driver: -driver.share))


def _twins(orders: Ints) -> list[Ints]:
    """Where the same order is offered more than once, by their place in the wave."""
    counts = np.bincount(orders) if len(orders) else np.zeros(0, np.int64)
    return [np.flatnonzero(orders == order) for order in np.flatnonzero(counts > 1)]


def _only_the_first(yes: Flags, rng: np.random.Generator) -> Flags:
    """Of those who accept the same order, the one who is first by chance [days, twins]."""
    moment = np.where(yes, rng.random(yes.shape, np.float32), np.float32(2.0))
    kept = np.zeros(yes.shape, bool)
    kept[np.arange(len(yes)), moment.argmin(1)] = True
    return np.asarray(kept & yes)


def expected_wave(scenario: Scenario, pairs: Iterable[Pair], since: int | None = None) -> Mapping[str, float]:
    """What a wave brings on average, exactly, measure by measure: the mean that `simulate_wave` comes near to.

    Its balance is the expected lack of volume, which is more than the lack at the expected volume that the wave's
    objective counts (Jensen's inequality); its objective is told with that balance."""
    morning = board(scenario, since)
    net = morning.network
    wave = np.union1d(morning.out, numbers_of(net, tuple(pairs))).astype(np.int64)
    kept = _chances_to_be_first(net, wave)
    terms = terms_of(net)
    found = {name: float(kept @ terms[name][wave]) for name in SUMS}
    lacking = np.array([
        expected_lack(float(net.owed[place]), net.volume[net.order[wave[here]]], kept[here])
        for place in range(len(net.producers)) for here in [np.flatnonzero(net.producer[wave] == place)]
    ])
    found |= {"balance": float(lacking.sum()), "objective": found["objective"] - float(lacking @ net.price)}
    return {name: found.get(name, 0.0) for name in MEASURES} | {"offers": float(len(wave))}


def _chances_to_be_first(net: Network, wave: Ints) -> Floats:
    """How probable it is that each offer is accepted and no other producer was quicker: answers of one order come at
    moments t uniform on [0, 1], so it is the integral of p·Π(1 - t·p) over the others (Gauss-Legendre, exact)."""
    sure = net.acceptance[wave]
    kept = sure.copy()
    for twins in _twins(net.order[wave]):
        moments, weights = np.polynomial.legendre.leggauss(len(twins) // 2 + 1)
        passed = 1 - (moments[:, None] + 1) / 2 * sure[twins]
        for place, twin in enumerate(twins):
            kept[twin] = sure[twin] * float(weights @ np.delete(passed, place, 1).prod(1)) / 2
    return kept


def expected_lack(owed: float, volumes: Floats, chances: Floats) -> float:
    """The expected value of max(0, owed - Σ volumes accepted), each accepted independently with its chance."""
    lacks = {owed: 1.0}
    for volume, sure in zip(volumes.tolist(), chances.tolist(), strict=True):
        after: dict[float, float] = {}
        for lack, chance in lacks.items():
            less = _coarse(max(0.0, lack - volume), owed, len(lacks))
            after[lack] = after.get(lack, 0.0) + chance * (1 - sure)
            after[less] = after.get(less, 0.0) + chance * sure
        lacks = after
    return sum(lack * chance for lack, chance in lacks.items())


def _coarse(lack: float, owed: float, many: int) -> float:
    return round(lack, 9) if many < GRID else round(lack / owed * GRID) * owed / GRID
