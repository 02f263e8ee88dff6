"""Every public cost matrix has the optimum that is known."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np

from core.files.families import read_matrix
from core.solve.allocation import allocate, next_best, plain_table, regrets


def test_that_every_public_optimum_is_found_and_no_regret_is_below_nought(shared: Path) -> None:
    folder = shared / "benchmarks" / "assignment"
    rows = list(csv.DictReader((folder / "best_known.csv").read_text().splitlines()))
    assert rows
    for row in rows:
        found = allocate(plain_table(read_matrix(folder / row["file"]).costs))
        assert (found.total, found.is_proven) == (float(row["optimum"]), True)
        regret = regrets(found)
        assert regret.min() == 0
        assert (regret[np.arange(len(regret)), list(found.choice)] == 0).all()


def test_that_the_best_of_all_other_plans_is_the_least_regret_of_another_pair(shared: Path) -> None:
    found = allocate(plain_table(read_matrix(shared / "benchmarks" / "assignment" / "assign100.txt").costs))
    regret = regrets(found).copy()
    regret[np.arange(len(regret)), list(found.choice)] = np.inf
    assert next_best(found, 1)[0].total - found.total == regret.min()
