"""How long the cost matrix takes: `python dev.py bench allocate`.

Each line is seconds, best of three, and beside it what a peer takes in the same run: scipy's assignment for the answer,
and for the regrets of all cells one solve by scipy per cell (measured on some cells, reckoned up to all of them).
Then the public instances with their optima, and how long a fixed charge takes to be proven.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from scipy.optimize import linear_sum_assignment

from core.files.families import read_matrix
from core.solve.allocation import allocate, next_best, plain_table, regrets

SHARED = Path(__file__).resolve().parents[3] / "shared" / "benchmarks" / "assignment"
MOST_SECONDS = {"answer 800": 3.0, "regrets 100": 1.0}
SAMPLE = 20
OPENING = 50.0


def seconds(call: Callable[[], Any], times: int = 3) -> float:
    """The quickest of some calls."""
    took = []
    for _ in range(times):
        begun = perf_counter()
        call()
        took.append(perf_counter() - begun)
    return min(took)


def costs(size: int) -> np.ndarray:
    """A square of whole costs from 1 to 100, always the same."""
    return np.random.default_rng(size).integers(1, 101, (size, size)).astype(float)


def answer(size: int) -> tuple[str, float, float]:
    """One exact answer, against scipy's."""
    values = costs(size)
    rows, columns = linear_sum_assignment(values)
    assert allocate(plain_table(values)).total == values[rows, columns].sum()
    ours = seconds(lambda: allocate(plain_table(values)))
    return f"answer {size}", ours, seconds(lambda: linear_sum_assignment(values))


def all_regrets(size: int) -> tuple[str, float, float]:
    """The regrets of all cells, against a solve for each."""
    values = costs(size)
    best = allocate(plain_table(values))
    found = regrets(best)
    begun = perf_counter()
    for at in range(SAMPLE):
        row, column = at % size, (7 * at) % size
        forced = values.copy()
        forced[row] = 1e9
        forced[row, column] = values[row, column]
        rows, columns = linear_sum_assignment(forced)
        assert forced[rows, columns].sum() - best.total == found[row, column]
    peer = (perf_counter() - begun) / SAMPLE * size * size
    return f"regrets {size}", seconds(lambda: regrets(allocate(plain_table(values)))), peer


def main() -> int:
    """Print the lines; 1 where something takes longer than promised, or an optimum is missed."""
    slow = 0
    allocate(plain_table(costs(3)))  # the solver is imported before the clock runs
    for name, ours, peer in (*map(answer, (100, 200, 800)), *map(all_regrets, (100, 200, 400))):
        print(f"{name:14} {ours:8.3f} s   peer {peer:9.3f} s   {ours / peer:8.4f} times")
        slow += ours > MOST_SECONDS.get(name, np.inf)
    best = allocate(plain_table(costs(100)))
    print(f"10 next best   {seconds(lambda: next_best(best, 10), 1):8.3f} s   of 100 x 100")
    for size in (20, 50):
        table = plain_table(costs(size))
        charged = replace(table, opening=np.full(size, OPENING), places=(size,) * size, reading="machine")
        begun = perf_counter()
        found = allocate(charged)
        print(f"charge {size:<7} {perf_counter() - begun:8.3f} s   {'proven' if found.is_proven else 'not proven'}")
    for path in sorted(SHARED.glob("*.txt")):
        matrix = read_matrix(path)
        begun = perf_counter()
        found = allocate(plain_table(matrix.costs))
        print(f"{path.name:14} {perf_counter() - begun:8.3f} s   {found.total:g} (best known {matrix.best_known:g})")
        slow += found.total != matrix.best_known
    return int(slow > 0)


if __name__ == "__main__":
    sys.exit(main())
