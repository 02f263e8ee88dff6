"""What the sequence search reaches on public instances: `python dev.py bench literature [FAMILY] [--folder F]
[--seconds S] [--every K]`.

F holds a folder for each family, with a `best_known.csv` beside the instances (default: `shared/benchmarks` beside the
checkout). A run ends early when the best value known is reached; `--beyond` lets it go on to the end. For each
instance: objective, best value known, gap in per cent, seconds of search; for each family how many were reached,
how many beaten, and the mean gap. Seconds are those of two threads on this machine.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.files.families import read_family
from core.solve import SolveOptions
from core.solve.sequencing import best_sequence

ROOT = Path(__file__).resolve().parents[2]
SECONDS = {"weighted_tardiness": 5.0, "common_due_date": 30.0, "wtsds": 60.0, "food_packaging": 40.0}
"""The families, and how long an instance of each is searched unless said otherwise."""


@dataclass(frozen=True)
class Reached:
    """One line of the table; `gap` is a share, of 1 where the best value known is 0."""

    objective: float
    known: float | None
    is_in_time: bool

    @property
    def gap(self) -> float | None:
        return None if self.known is None else (self.objective - self.known) / max(1.0, self.known)


def main() -> int:
    """Measure every family asked for."""
    options = parsed()
    for family in options.family or list(SECONDS):
        folder = options.folder / family
        if not folder.is_dir():
            print(f"{family} is left out: there is no folder {folder}.")
            continue
        print(f"{family}\n{'instance':34}{'objective':>12}{'known':>12}{'gap %':>9}{'seconds':>9}")
        instances = [one for one in listed(folder) if options.only in one[0].name][:: options.every]
        summary([measure(family, path, number, options) for path, number in instances])
    print(f"Load of the machine at the end: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores.")
    return 0


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure the sequence search on public instances.")
    parser.add_argument("family", nargs="*", choices=[[], *SECONDS], help="all of them if none is named")
    parser.add_argument("--folder", type=Path, default=ROOT.parent / "shared" / "benchmarks")
    parser.add_argument("--only", default="", metavar="TEXT", help="files with these letters in their name")
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--every", type=int, default=1, metavar="K", help="only every K-th instance")
    parser.add_argument("--beyond", action="store_true", help="do not stop at the best value known")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def listed(folder: Path) -> Iterator[tuple[Path, int]]:
    """Every instance in the table of a family: its file, and its number in there."""
    seen: dict[str, int] = {}
    with (folder / "best_known.csv").open(encoding="utf-8-sig") as rows:
        for row in csv.DictReader(rows):
            seen[row["file"]] = seen.get(row["file"], 0) + 1
            if (folder / row["file"]).is_file():
                yield folder / row["file"], seen[row["file"]]


def measure(family: str, path: Path, number: int, options: argparse.Namespace) -> Reached:
    """Search one instance and print its line."""
    instance = read_family(family, path, number)
    limits = SolveOptions(seconds=options.seconds or SECONDS[family], workers=options.workers, seed=options.seed)
    found = best_sequence(instance, limits, target=None if options.beyond else instance.best_known)
    reached = Reached(found.objective, instance.best_known, found.hard == found.medium == 0)
    known = "-" if reached.known is None else f"{reached.known:.0f}"
    gap = "-" if reached.gap is None else f"{100 * reached.gap:.3f}"
    late = "" if reached.is_in_time else f"  hard {found.hard}, medium {found.medium}"
    print(f"{instance.name:34}{found.objective:12}{known:>12}{gap:>9}{found.seconds:9.2f}{late}", flush=True)
    return reached


def summary(lines: list[Reached]) -> None:
    """The last line of a family."""
    gaps = [line.gap for line in lines if line.gap is not None]
    if gaps:
        print(
            f"{len(gaps)} instances: {sum(gap <= 0 for gap in gaps)} reached, {sum(gap < 0 for gap in gaps)} beaten, "
            f"mean gap {100 * sum(gaps) / len(gaps):.3f} %, worst {100 * max(gaps):.3f} %\n"
        )


if __name__ == "__main__":
    sys.exit(main())
