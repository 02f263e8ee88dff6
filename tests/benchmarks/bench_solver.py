"""What the optimiser reaches beside other ways: `python dev.py bench solver [FOLDER] [--seconds 1 10] [--only
50x6 200x15] [--output FOLDER]`.

FOLDER holds cork examples in the exchange format (default: `shared/formats/examples` beside the checkout); a
`best_known.csv` in it, or two folders up below `benchmarks/cork`, adds the best plans known. In one run, on the same
machine: the dispatching rules with every lot as early as it can be (EDD, ATCS), the first plan, which is the better
of the two with its best times, CP-SAT on the whole problem in ten-minute cells without splits (boards of at most 20
orders), PyJobShop where it is installed and can express the case (at most 50 orders), both with the longest of the
seconds, and the optimiser after each of the seconds. Costs are those of `evaluate`; the last column is the
optimiser's cost as a share of EDD's. The kernels are compiled, or read, before the first measurement.

The table goes to standard output as Markdown, and with --output also as `solver.csv`, with the picture of cost over
time in the longest run, `solver.svg`.
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
from core.solve import Incumbent, SolveOptions, solve
from core.solve.drafting.dispatch import Dispatcher, by_apparent_tardiness_cost, by_due_date
from core.solve.drafting.draft import objective
from core.solve.drafting.preparing import prepare
from core.solve.drafting.problem import Problem
from tests.benchmarks.cost_curves import Panel, svg
from tests.benchmarks.plain_cp_sat import cost_by_cp_sat
from tests.benchmarks.pyjobshop_rival import ABSENT, LIMITS, MOST_ORDERS, cost_by_pyjobshop, is_installed

ROOT = Path(__file__).resolve().parents[2]
SMALL = 20
"""More orders than this are too many for plain CP-SAT."""
ATCS_SCALES = ((0.3, 0.5), (0.3, 2.0), (0.5, 2.0), (1.0, 2.0))
"""ATCS is as good as its two scales; the best of these counts."""


COLUMNS = ("EDD", "ATCS", "first", "first ms", "CP-SAT", "PyJobShop")


def main() -> int:
    """Measure every example and print the table."""
    options = parsed()
    examples = sorted(options.folder.glob("cork-*.json"), key=lambda path: path.stat().st_size)
    chosen = [path for path in examples if not options.only or path.stem.removeprefix("cork-") in options.only]
    if not chosen:
        print(f"There are no cork-*.json in {options.folder}.", file=sys.stderr)
        return 2
    print(LIMITS if is_installed() else ABSENT, file=sys.stderr)
    known = best_known(options.folder)
    solve(read_exchange(chosen[0]).project.scenario, SolveOptions(workers=1, iterations=1))
    names = ["", *COLUMNS, *(f"{seconds:g} s" for seconds in options.seconds), "bound", "known", "of EDD"]
    print(f"| {' | '.join(names)} |\n|{' --- |' * len(names)}", flush=True)
    rows, panels = [], []
    for path in chosen:
        row, panel = measured(path, options, known.get(path.stem))
        print(f"| {' | '.join(row)} |", flush=True)
        rows.append(row)
        panels.append(panel)
    if options.output:
        write(options.output, [names, *rows], panels)
    print(f"Load of the machine at the end: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores.")
    return 0


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure the optimiser on cork examples.")
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT.parent / "shared" / "formats" / "examples")
    parser.add_argument("--seconds", type=float, nargs="+", default=[1.0, 10.0])
    parser.add_argument("--only", nargs="+", default=[])
    parser.add_argument("--output", type=Path, help="a folder for solver.csv and solver.svg")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def write(folder: Path, table: list[list[str]], panels: list[Panel]) -> None:
    """Keep the table and the picture."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "solver.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(table)
    (folder / "solver.svg").write_text(svg(panels), "utf-8")
    print(f"Written to {folder}: solver.csv, solver.svg.", file=sys.stderr)


def best_known(folder: Path) -> dict[str, float]:
    """The best cost of each example, where a list of them is at hand."""
    for path in (folder / "best_known.csv", folder.parents[1] / "benchmarks" / "cork" / "best_known.csv"):
        if path.is_file():
            with path.open(encoding="utf-8") as rows:
                return {row["file"]: float(row["best_known_splits"]) for row in csv.DictReader(rows)}
    return {}


def measured(path: Path, options: argparse.Namespace, known: float | None) -> tuple[list[str], Panel]:
    """One row of the table, and the curve of the longest run."""
    scenario = read_exchange(path).project.scenario
    problem, _ = prepare(scenario)
    count, longest = len(scenario.shop.orders), max(options.seconds)
    edd = asap(problem, by_due_date(problem))
    atcs = min(asap(problem, by_apparent_tardiness_cost(problem, *scales)) for scales in ATCS_SCALES)
    began = time.perf_counter()
    first = checked(scenario, SolveOptions(workers=1, iterations=0))[0]
    took = 1000 * (time.perf_counter() - began)
    exact = cost_by_cp_sat(problem, longest, options.workers) if count <= SMALL else None
    peer = None
    if is_installed() and count <= MOST_ORDERS:
        peer = cost_by_pyjobshop(scenario, problem, longest, options.workers)
    curve: list[tuple[float, float]] = []
    reached = [
        checked(scenario, SolveOptions(seconds=seconds, workers=options.workers, seed=options.seed),
                curve if seconds == longest else [])
        for seconds in options.seconds
    ]
    figures = [edd, atcs, first, took, exact, peer, *(cost for cost, _ in reached), reached[-1][1], known]
    others = {"EDD": edd, "ATCS": atcs, "CP-SAT": exact, "PyJobShop": peer, "best known": known}
    title = f"{path.stem}: {count} orders, {len(scenario.shop.machines)} machines"
    panel = Panel(title, longest, curve, {name: cost for name, cost in others.items() if cost is not None})
    return [path.stem, *map(show, figures), f"{reached[-1][0] / edd:.3f}"], panel


def show(figure: float | None) -> str:
    return "-" if figure is None else f"{figure:.1f}"


def asap(problem: Problem, dispatcher: Dispatcher) -> float:
    """What a dispatching rule costs with every lot as early as it can be."""
    return objective(problem, dispatcher.draft(), dispatcher.ends())


def checked(
    scenario: Scenario, options: SolveOptions, curve: list[tuple[float, float]] | None = None
) -> tuple[float, float | None]:
    """Cost by `evaluate` and bound of a run whose plan has no conflict; its incumbents enter the curve."""
    def note(event: object) -> None:
        if curve is not None and isinstance(event, Incumbent):
            curve.append((event.seconds, event.cost))

    result = solve(scenario, options, note)
    assert result.plan is not None, result.reason
    found = replace(scenario, plan=result.plan)
    assert not find_conflicts(found)
    return evaluate(found).cost, result.bound


if __name__ == "__main__":
    sys.exit(main())
