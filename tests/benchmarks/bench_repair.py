"""A repair after a drop, beside a search that may change everything: what each has after the same time, and how many
lots it moves.

    python dev.py bench repair [--seconds S] [--drops N] [--most K] [FILE ...]

A lot is dropped where another begins, and those behind it are pushed; then both get the same seconds.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.edit import move
from core.errors import EditRefused
from core.evaluate import evaluate, find_conflicts, moved_between
from core.files import open_any
from core.model import Scenario
from core.solve import Event, Incumbent, Result, SolveOptions, Stability, solve

EXAMPLES = Path(__file__).resolve().parents[3] / "shared" / "formats" / "examples"
SIZES = ("50x6", "200x15", "1000x40")
EARLY = 0.25
"""Seconds by which a planner should see something better."""


def main() -> int:
    """Print a table of all drops, then the medians."""
    args = arguments()
    files = args.files or [EXAMPLES / f"cork-{size}.json" for size in SIZES]
    missing = [str(file) for file in files if not file.is_file()]
    if missing:
        print(f"Left out, because there is no {', '.join(missing)}: name the files to measure.")
        return 0
    solve(open_any(files[0]).history.project.scenario, SolveOptions(seconds=1))  # the kernels are ready after this
    for file in files:
        measure(file, args)
    return 0


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--drops", type=int, default=5)
    parser.add_argument("--most", type=int, default=10)
    return parser.parse_args()


def measure(file: Path, args: argparse.Namespace) -> None:
    """All drops on one board."""
    board = open_any(file).history.project.scenario
    plan = solve(board, SolveOptions(seconds=10)).plan
    if plan is None:
        print(f"{file.stem}: no plan")
        return
    board = replace(board, plan=plan)
    print(f"\n{file.stem}: cost {evaluate(board).cost:.1f} before the drops; at most {args.most} lots may move")
    print(f"{'dropped':>9} {f'at {EARLY:g} s':>9} {'repaired':>9} {'moved':>6} {'searched':>9} {'moved':>6}")
    shares = []
    for dropped in drops(board, args.drops):
        early, near = repaired(dropped, args)
        free = solve(dropped, SolveOptions(seconds=args.seconds))
        cost = evaluate(dropped).cost
        shares.append((cost - early) / cost)
        print(f"{cost:9.1f} {early:9.1f} {told(dropped, near)} {told(dropped, free)}", flush=True)
    print(f"after {EARLY:g} s the repair had taken off {100 * median(shares):.1f} % (median) of the cost")


def drops(board: Scenario, count: int) -> Iterator[Scenario]:
    """The board after one lot was put where another begins, on a machine that can make it, without a conflict."""
    random, lots = Random(1), board.plan.lots.rows
    while count:
        one, other = random.sample(lots, 2)
        try:
            dropped = move(board, one.id, resource=other.resource, start=other.start)
        except EditRefused:
            continue
        if not find_conflicts(dropped):
            count -= 1
            yield dropped


def repaired(dropped: Scenario, args: argparse.Namespace) -> tuple[float, Result]:
    """The cost that was known early, and the end."""
    early = evaluate(dropped).cost

    def listen(event: Event) -> None:
        nonlocal early
        if isinstance(event, Incumbent) and event.seconds <= EARLY:
            early = event.cost

    options = SolveOptions(seconds=args.seconds, stability=Stability(most_moved=args.most))
    result = solve(dropped, options, listen)
    return early, result


def told(dropped: Scenario, result: Result) -> str:
    """Cost and moved lots of a result."""
    if result.plan is None:
        return f"{'none':>9} {'':>6}"
    return f"{result.cost:9.1f} {moved_between(dropped.plan, result.plan).count:6}"


if __name__ == "__main__":
    sys.exit(main())
