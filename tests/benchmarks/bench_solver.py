"""What the optimiser reaches beside other ways: `python dev.py bench solver FOLDER [--seconds 1 10] [--only
50x6 200x15]`.

FOLDER holds cork examples in the exchange format; a `best_known.csv` in FOLDER, or two folders up below
`benchmarks/cork`, adds the best plans known. In one run, on the same machine: the dispatching rules with
every lot as early as it can be (EDD, ATCS), the first plan, which is the better of the two with its best
times, CP-SAT on the whole problem in ten-minute cells without splits (boards of at most 20 orders), and the
optimiser after each of the seconds. Costs are those of `evaluate`; the last column is the optimiser's cost as
a share of EDD's. The kernels are compiled, or read, before the first measurement.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.evaluate import evaluate, find_conflicts
from core.files import read_exchange
from core.model import Scenario
from core.solve import SolveOptions, solve
from core.solve.dispatch import Dispatcher, by_apparent_tardiness_cost, by_due_date
from core.solve.draft import objective
from core.solve.preparing import prepare
from core.solve.problem import Problem
from tests.benchmarks.plain_cp_sat import cost_by_cp_sat

SMALL = 20
"""More orders than this are too many for plain CP-SAT."""
ATCS_SCALES = ((0.3, 0.5), (0.3, 2.0), (0.5, 2.0), (1.0, 2.0))
"""ATCS is as good as its two scales; the best of these counts."""


def main() -> int:
    """Measure every example and print the table."""
    options = parsed()
    examples = sorted(options.folder.glob("cork-*.json"), key=lambda path: path.stat().st_size)
    chosen = [path for path in examples if not options.only or path.stem.removeprefix("cork-") in options.only]
    if not chosen:
        print(f"There are no cork-*.json in {options.folder}.", file=sys.stderr)
        return 2
    known = best_known(options.folder)
    solve(read_exchange(chosen[0]).project.scenario, SolveOptions(workers=1, iterations=1))
    reached = "".join(f"{f'{seconds:g} s':>10}" for seconds in options.seconds)
    before = f"{'':14}{'EDD':>10}{'ATCS':>10}{'first':>10}{'in ms':>8}{'CP-SAT':>10}"
    print(f"{before}{reached}{'bound':>10}{'known':>10}{'of EDD':>8}")
    for path in chosen:
        print(line(path, options, known.get(path.stem)), flush=True)
    print(f"Load of the machine at the end: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores.")
    return 0


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure the optimiser on cork examples.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=float, nargs="+", default=[1.0, 10.0])
    parser.add_argument("--only", nargs="+", default=[])
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def best_known(folder: Path) -> dict[str, float]:
    """The best cost of each example, where a list of them is at hand."""
    for path in (folder / "best_known.csv", folder.parents[1] / "benchmarks" / "cork" / "best_known.csv"):
        if path.is_file():
            with path.open(encoding="utf-8") as rows:
                return {row["file"]: float(row["best_known_splits"]) for row in csv.DictReader(rows)}
    return {}


def line(path: Path, options: argparse.Namespace, known: float | None) -> str:
    """One row of the table."""
    scenario = read_exchange(path).project.scenario
    problem, _ = prepare(scenario)
    edd = asap(problem, by_due_date(problem))
    atcs = min(asap(problem, by_apparent_tardiness_cost(problem, *scales)) for scales in ATCS_SCALES)
    began = time.perf_counter()
    first = checked(scenario, SolveOptions(workers=1, iterations=0))[0]
    took = 1000 * (time.perf_counter() - began)
    small = len(scenario.shop.orders) <= SMALL
    exact = cost_by_cp_sat(problem, options.seconds[-1], options.workers) if small else None
    reached = [
        checked(scenario, SolveOptions(seconds=seconds, workers=options.workers, seed=options.seed))
        for seconds in options.seconds
    ]
    costs = "".join(f"{cost:10.1f}" for cost, _ in reached)
    return (
        f"{path.stem:14}{edd:10.0f}{atcs:10.0f}{first:10.1f}{took:8.0f}{show(exact)}{costs}"
        f"{show(reached[-1][1])}{show(known)}{reached[-1][0] / edd:8.3f}"
    )


def show(cost: float | None) -> str:
    return f"{'-':>10}" if cost is None else f"{cost:10.1f}"


def asap(problem: Problem, dispatcher: Dispatcher) -> float:
    """What a dispatching rule costs with every lot as early as it can be."""
    return objective(problem, dispatcher.draft(), dispatcher.ends())


def checked(scenario: Scenario, options: SolveOptions) -> tuple[float, float | None]:
    """Cost by `evaluate` and bound of a run whose plan has no conflict."""
    result = solve(scenario, options)
    assert result.plan is not None, result.reason
    found = replace(scenario, plan=result.plan)
    assert not find_conflicts(found)
    return evaluate(found).cost, result.bound


if __name__ == "__main__":
    sys.exit(main())
