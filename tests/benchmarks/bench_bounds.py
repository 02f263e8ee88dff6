"""How high the lower bound gets: `python dev.py bench bounds FOLDER [--seconds 10] [--only 50x6 200x15]`.

FOLDER holds cork examples in the exchange format; a `best_known.csv` in FOLDER, or two folders up below
`benchmarks/cork`, says what the best plans known cost. For every example and both questions, with splits and
of whole orders: the bound after 1, 2, 5, 10, … seconds, what it comes from, and how far it is below the best
plan known, as a share of it.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.files import read_exchange
from core.model import Scenario
from core.solve.bounds import lower_bound
from core.solve.stop import StopFlag

MARKS = (1, 2, 5, 10, 30, 60, 120, 300)
"""Seconds after which the bound is written down."""


def main() -> int:
    """Measure every example and print the table."""
    parser = argparse.ArgumentParser(description="Measure the lower bounds on cork examples.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--only", nargs="*", default=())
    options = parser.parse_args()
    marks = [mark for mark in MARKS if mark < options.seconds] + [options.seconds]
    print(f"{'':20}" + "".join(f"{f'{mark:g} s':>10}" for mark in marks) + f"{'known':>10}{'gap':>8}")
    for path in sorted(options.folder.glob("cork-*.json"), key=lambda path: path.stat().st_size):
        if not options.only or path.stem.removeprefix("cork-") in options.only:
            for split in (True, False):
                print(line(path, split, marks), flush=True)
    return 0


def line(path: Path, split: bool, marks: list[float]) -> str:
    """One row of the table."""
    known = best_known(path, split)
    reached, method = measured(read_exchange(path).project.scenario, known, split, marks)
    name = f"{path.stem.removeprefix('cork-')} {'splits' if split else 'whole'}"
    gap = f"{(known - reached[-1]) / known:8.1%}" if known else f"{'':8}"
    figures = "".join(f"{value:10.2f}" for value in reached)
    return f"{name:20}{figures}{known or float('nan'):10.2f}{gap}  {method}"


def measured(scenario: Scenario, known: float | None, split: bool, marks: list[float]) -> tuple[list[float], str]:
    """The bound at each of the marks, and what it comes from."""
    told: list[tuple[float, float]] = []
    began = time.perf_counter()

    def hear(bound: float) -> None:
        told.append((time.perf_counter() - began, bound))

    found = lower_bound(scenario, seconds=marks[-1], stop=StopFlag(), on_bound=hear, upper=known, split=split)
    at_marks = [max((bound for moment, bound in told if moment <= mark), default=0.0) for mark in marks[:-1]]
    return [*at_marks, found.value], found.method


def best_known(path: Path, split: bool) -> float | None:
    """What the best plan known costs, if somebody wrote it down."""
    for folder in (path.parent, path.parent.parent.parent / "benchmarks" / "cork"):
        if (folder / "best_known.csv").exists():
            with (folder / "best_known.csv").open(encoding="utf-8") as rows:
                for row in csv.DictReader(rows):
                    if row["file"] == path.stem:
                        return float(row["best_known_splits" if split else "best_known_whole"])
    return None


if __name__ == "__main__":
    sys.exit(main())
