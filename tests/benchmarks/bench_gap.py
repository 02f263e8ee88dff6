"""Assignments and waves beside plain solvers: `python dev.py bench gap [FILE ...] [--seconds S] [--peers] [--waves]`.

Files are those of `shared/benchmarks/gap` beside the checkout, by name (`chu1997/d05100`) or by the beginning of one
(`cattrysse1994`); without any, two of each kind. `--peers` runs CP-SAT and HiGHS on the plain programme for as long in
the same run. `--waves` measures the network instead: 50 × 20, 500 × 100 and 5,000 × 500, then 500 × 100 made of copies
of the sample network, where a producer takes at most 3 to 6 orders. Gaps are against the bound that was proven; beside
it stands the optimum of the linear relaxation. Seconds are those of two threads on this machine.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.files import read_any
from core.files.families import read_family
from core.model import AgentsAndJobs, Table
from core.offers.network import network
from core.solve import SolveOptions, StopFlag
from core.solve.gap import Placing
from core.solve.gap.agents import assign, placing_of
from core.solve.gap.best import best_placing, usual_seconds
from core.solve.gap.programme import placing_programme, solve_programme
from core.solve.gap.relaxation import relax_placing

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "samples" / "laser-network.json"
FOLDER = ROOT.parent / "shared" / "benchmarks" / "gap"
USUAL = ("cattrysse1994/gap1-0", "cattrysse1994/gap12-3", "chu1997/a20100", "chu1997/b20100", "chu1997/c20100",
         "chu1997/d05100", "chu1997/d20100", "yagiura2004/e20100", "yagiura2004/d40400")
SIZES = ((50, 20), (500, 100), (5000, 500))
LOADS = (0.7, 0.95)
"""Hours wanted as a share of the capacity: the network's usual day, and a tight one."""
PEERS = ("cp_sat", "highs")


def main() -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description="Measure assignments and waves.")
    parser.add_argument("files", nargs="*")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--waves", action="store_true")
    parser.add_argument("--largest", type=int, default=5000, help="leave out waves of more orders")
    args = parser.parse_args()
    if args.waves:
        waves(args)
    elif not (args.folder / "best_known.csv").is_file():
        print(f"There is no {args.folder / 'best_known.csv'}.")
    else:
        assignments(args)
    print(f"Load of the machine at the end: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores.")
    return 0


def assignments(args: argparse.Namespace) -> None:
    """A line for each instance."""
    with (args.folder / "best_known.csv").open(encoding="utf-8") as rows:
        listed = [row["file"] for row in csv.DictReader(rows)]
    wanted = tuple(args.files) or USUAL
    print(f"{'instance':26}{'known':>8}{'cost':>9}{'gap %':>8}{'bound':>9}{'seconds':>9}")
    for name in (one for one in listed if one.startswith(wanted)):
        instance = read_family("gap", args.folder / name)
        assert isinstance(instance, AgentsAndJobs)
        found = assign(instance, SolveOptions(seconds=args.seconds))
        known = instance.best_known or 0.0
        print(f"{name:26}{known:8.0f}{line(found.cost, known)}{found.bound or 0:9.0f}{found.seconds:9.2f}", flush=True)
        for peer in PEERS if args.peers else ():
            began = time.perf_counter()
            programme = placing_programme(placing_of(instance), whole=True, parts=1.0)
            answer = solve_programme(programme, peer, args.seconds, StopFlag())
            cost = None if answer.value is None else -answer.value
            print(f"  {peer:24}{'':8}{line(cost, known)}{-answer.bound:9.0f}{time.perf_counter() - began:9.2f}")


def line(cost: float | None, known: float) -> str:
    return f"{'none':>9}{'':8}" if cost is None else f"{cost:9.0f}{100 * (cost / known - 1):8.3f}"


def waves(args: argparse.Namespace) -> None:
    """A line for each size and load, and for the copies of the sample."""
    print(f"{'orders x producers':22}{'load':>6}{'pairs':>10}{'objective':>12}{'bound':>12}{'gap %':>8}{'seconds':>9}"
          f"{'relaxation':>12}")
    for orders, producers in SIZES:
        for load in LOADS if orders <= args.largest else ():
            measured(f"{orders} x {producers}", load, wave(orders, producers, load, seed=1), args)
    problem = copies(10, 5)
    load = float(problem.need[problem.starts[:-1]].sum() / problem.room.sum())
    measured(f"{problem.tasks} x {problem.places} copies", load, problem, args)


def measured(name: str, load: float, problem: Placing, args: argparse.Namespace) -> None:
    """The line of one wave, and those of the peers."""
    seconds = min(args.seconds, usual_seconds(problem))
    found = best_placing(problem, SolveOptions(seconds=seconds))
    linear = relax_placing(problem, time.perf_counter() + 60, StopFlag()).bound
    told(name, load, problem, (found.worth, found.bound, found.seconds), f"{linear:12.1f}")
    for peer in PEERS if args.peers and problem.tasks < 5000 else ():
        began = time.perf_counter()
        answer = solve_programme(placing_programme(problem, whole=True), peer, seconds, StopFlag())
        told(f"  {peer}", load, problem, (answer.value, answer.bound, time.perf_counter() - began))


def told(name: str, load: float, problem: Placing, found: tuple[float | None, float | None, float], rest: str = ""
         ) -> None:
    worth, bound, seconds = found
    gap = "" if worth is None or not bound else f"{100 * (bound - worth) / bound:.3f}"
    print(f"{name:22}{load:6.2f}{len(problem.gain):10}{worth or 0:12.1f}{bound or 0:12.1f}{gap:>8}{seconds:9.2f}{rest}",
          flush=True)


def copies(orders: int, producers: int) -> Placing:
    """The sample's day with so many copies of its orders and producers."""
    scenario = read_any(SAMPLE).scenario
    shop = scenario.shop
    wide = replace(
        shop, orders=Table([replace(one, id=f"{one.id}/{copy}") for copy in range(orders) for one in shop.orders.rows]),
        producers=Table(
            [replace(one, id=f"{one.id}/{copy}") for copy in range(producers) for one in shop.producers.rows]),
    )
    return network(replace(scenario, shop=wide)).placing()


def wave(orders: int, producers: int, load: float, seed: int) -> Placing:
    """A day of a network like the sample's: places in a square of 300 km, sizes and materials that rule out a third of
    all pairs, and a capacity of so much more than what is wanted."""
    rng = np.random.default_rng(seed)
    hours = np.round(rng.uniform(0.5, 5, orders), 1)
    value = np.round(hours * rng.uniform(80, 160, orders) + 60)
    homes, works = rng.uniform(0, 300, (orders, 2)), rng.uniform(0, 300, (producers, 2))
    thick, most_thick = rng.choice((1, 2, 3, 5, 8, 12, 20), orders), rng.choice((8, 10, 15, 20, 25), producers)
    wide, most_wide = rng.choice((150, 600, 950, 1200), orders), rng.choice((1000, 1250, 1500, 2000), producers)
    metal, works_metal = rng.choice(4, orders, p=(0.5, 0.25, 0.2, 0.05)), rng.random((producers, 4)) < 0.75
    sure, km = rng.uniform(0.35, 0.95, producers), rng.uniform(0.45, 0.8, producers)
    fixed, hourly = rng.choice((15, 20, 25, 30), producers), rng.choice((38, 42, 48, 55, 60), producers)
    capacity = rng.choice((6, 8, 8, 12, 16), producers).astype(float)
    capacity *= hours.sum() / load / capacity.sum()
    task, place, gain = [], [], []
    for at in range(producers):
        may = np.flatnonzero((thick <= most_thick[at]) & (wide <= most_wide[at]) & works_metal[at, metal])
        distance = np.hypot(*(homes[may] - works[at]).T)
        task.append(may)
        place.append(np.full(len(may), at))
        gain.append(sure[at] * (value[may] - fixed[at] - km[at] * distance - hourly[at] * hours[may]))
    rank = np.argsort(np.concatenate(task), kind="stable")
    tasks, places = np.concatenate(task)[rank], np.concatenate(place)[rank]
    return Placing(
        np.searchsorted(tasks, np.arange(orders + 1)), places, np.concatenate(gain)[rank], sure[places],
        np.round(hours * 1e6).astype(np.int64)[tasks], np.floor(capacity * 1e6).astype(np.int64),
        rng.choice((3, 4, 5, 6), producers) * max(1, round(orders / producers / 2.5)),
        np.maximum(0.0, rng.choice((20, 30, 40, 60), producers) - rng.uniform(0, 30, producers)),
        np.ones(producers), np.ones(orders, np.int64),
    )


if __name__ == "__main__":
    sys.exit(main())
