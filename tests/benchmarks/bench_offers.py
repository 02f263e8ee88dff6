"""Simulated days: `python dev.py bench offers [FILE] [--days N] [--rounds 2 3 5] [--quick]`.

Without a file the sample network. First one wave, days a second beside a plain Python loop over the same answers; then
whole days by each policy, on common random numbers: the objective, how much it is above planning per wave (myopic) and
above greedy with 95 % confidence intervals, and days a second; then what exploring costs or brings beside an oracle.
Seconds are those of this machine; those of the processor are told beside them, since others may be at work on it.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.files import read_any
from core.model import Scenario, Table
from core.offers import best_wave
from core.offers.simulation import DayOptions, Days, RegretOptions, compare, regret, simulate_days, simulate_wave

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "samples" / "laser-network.json"
POLICIES = ("greedy", "myopic", "value-first", "thompson", "look-ahead")
LOOPED = 2_000
"""Days of the plain loop."""
QUIET = 8
"""Orders a day of a network in which new producers may stay untried."""


def main() -> int:
    """Measure everything."""
    parser = argparse.ArgumentParser(description="Measure simulated days.")
    parser.add_argument("file", nargs="?", type=Path, default=SAMPLE)
    parser.add_argument("--days", type=int, default=2000)
    parser.add_argument("--rounds", type=int, nargs="+", default=[2, 3, 5])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--quick", action="store_true", help="a tenth of the days, no exploring")
    args = parser.parse_args()
    scenario = read_any(args.file).scenario
    days = max(50, args.days // 10) if args.quick else args.days
    one_wave(scenario, args.seed, 100_000 if args.quick else 2_000_000)
    for rounds in args.rounds:
        whole_days(scenario, DayOptions(days, rounds, seed=args.seed))
    if not args.quick:
        exploring(scenario)
    print(f"Load of the machine at the end: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores.")
    return 0


def timed(work: Callable[[], Any]) -> tuple[Any, float, float]:
    """A result, and the seconds of the clock and of the processor."""
    began, busy = time.perf_counter(), time.process_time()
    found = work()
    return found, time.perf_counter() - began, time.process_time() - busy


def one_wave(scenario: Scenario, seed: int, days: int) -> None:
    """Days a second of one wave, beside the plain loop."""
    wave = best_wave(scenario)
    simulate_wave(scenario, wave.pairs, DayOptions(1000))
    found, clock, busy = timed(lambda: simulate_wave(scenario, wave.pairs, DayOptions(days, seed=seed)))
    looped, loop_clock, _ = timed(lambda: loop(scenario, wave.pairs, seed))
    print(f"One wave of {len(wave.pairs)} offers: {days / clock:,.0f} days/s ({days / busy:,.0f} by the processor), "
          f"plain Python {LOOPED / loop_clock:,.0f}: {days / clock * loop_clock / LOOPED:,.0f} times as many.")
    told = found.summary("objective")
    print(f"  mean objective {told.mean:,.1f} ± {told.standard_error:.1f}, plain Python {looped:,.1f}, the plan's own "
          f"{wave.objective:,.1f}")


def loop(scenario: Scenario, pairs: tuple[tuple[str, str], ...], seed: int) -> float:
    """The same as a plain loop: each offer of each day drawn and summed up."""
    from core.evaluate import offer_worth

    shop, rng = scenario.shop, random.Random(seed)
    offers = [offer_worth(shop, *pair) for pair in pairs]
    targets = {one.id: one.target_volume - one.volume_to_date for one in shop.producers.rows if one.target_volume}
    total = 0.0
    for _ in range(LOOPED):
        worth, filled = 0.0, dict.fromkeys(targets, 0.0)
        for offer in offers:
            if rng.random() < offer.acceptance:
                worth += offer.net
                if offer.producer in filled:
                    filled[offer.producer] += offer.volume
        total += worth - sum(max(0.0, targets[name] - volume) for name, volume in filled.items())
    return total / LOOPED


def whole_days(scenario: Scenario, options: DayOptions) -> None:
    """A line for each policy."""
    print(f"\n{options.days:,} days of {options.rounds} rounds: objective; above myopic; above greedy (95 %); days/s")
    found: dict[str, Days] = {}
    for policy in POLICIES:
        simulate_days(scenario, replace(options, days=2, policy=policy))
        asked = replace(options, policy=policy)
        found[policy], clock, busy = timed(lambda asked=asked: simulate_days(scenario, asked))
        told = found[policy].summary("objective")
        shares = [above(found[peer], found[policy]) if peer in found else "" for peer in ("myopic", "greedy")]
        print(f"  {policy:12}{told.mean:9,.1f} ± {told.standard_error:4.1f}  {shares[0]:32}{shares[1]:32}"
              f"{options.days / clock:8,.0f} ({options.days / busy:,.0f} by the processor)", flush=True)


def above(peer: Days, days: Days) -> str:
    """How much better, as a share, with its interval."""
    if peer is days:
        return ""
    told, base = compare(peer, days)["objective"], peer.summary("objective").mean / 100
    return f"{told.mean / base:+.2f} % [{told.low / base:+.2f}, {told.high / base:+.2f}]"


def exploring(scenario: Scenario) -> None:
    """Regret of Thompson's policy and of planning on means: the network as it is, and with few orders a day."""
    quiet = replace(scenario, shop=replace(scenario.shop, orders=Table(scenario.shop.orders.rows[:QUIET])))
    for name, one, options in (
        ("The network as it is", scenario, RegretOptions(days=60, histories=60)),
        (f"{QUIET} orders a day", quiet, RegretOptions(days=150, histories=60, doubt=0.3)),
    ):
        found = regret(one, options)
        less = found.less()
        shares = {who: found.summary(who).mean / (found.oracle * found.days) for who in ("thompson", "means")}
        print(f"\n{name}: after {found.days} days, {options.histories} histories, half of the producers new: regret of "
              f"Thompson {shares['thompson']:.1%}, of means {shares['means']:.1%} of what the oracle earns; Thompson "
              f"saves {less.mean:,.0f} [{less.interval[0]:,.0f}, {less.interval[1]:,.0f}]")


if __name__ == "__main__":
    sys.exit(main())
