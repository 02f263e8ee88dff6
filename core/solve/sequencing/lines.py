"""Tardiness on one machine without changeovers, and packing lines, as tours that `tour.anneal` improves."""

from __future__ import annotations

from typing import Any

import numpy as np

from core.model import OneMachine, PackingLines
from core.solve.sequencing.job_columns import (
    BEST,
    COST,
    DUE,
    IDEAL,
    KIND,
    LATE,
    LINE,
    OPERATOR,
    PAST,
    READY,
    SHARED,
    SQUARED,
    START,
    TIME,
)
from core.solve.sequencing.search import MIXED, State

NEVER = 1 << 40
"""A second date that no job passes."""
PAST_IDEAL, PAST_DUE = 1000, 1_000_000
"""What a minute past the ideal end, and past the due date, weighs in the search, in minutes of a line's length."""


class Tours:
    """One thread's tour. `jobs` [n + lines + 1, 8] holds the jobs, then the markers, by the columns of
    `job_columns`; `setups` the changeovers between kinds."""

    cycles = MIXED

    def __init__(self, jobs: State, setups: State, hottest: float, seed: int, squared: bool = False) -> None:
        from core.solve.sequencing.tour import anneal

        self._kernel, self.hottest, self.size = anneal, hottest, len(jobs)
        self.jobs, self.setups = jobs, setups
        self.tour = first_tour(jobs)
        self._best = self.tour.copy()
        self._known = np.zeros((len(self.tour), 3), np.int64)
        self.totals = np.zeros(4, np.int64)
        operators = jobs[jobs[:, LINE] > 0, OPERATOR]
        self.totals[[SQUARED, SHARED]] = squared, 0 if len(set(operators.tolist())) < len(operators) else -1
        self._old, self._out = self.tour.copy(), np.zeros(len(self.tour) + 8, np.int64)
        self._random = np.array([0x9E3779B97F4A7C15 * (seed + 1) % (1 << 64)], np.uint64)
        self.load(self.tour)
        self.totals[BEST] = self.totals[COST]

    def anneal(self, iterations: int, heat: float, stop: State) -> None:
        """Do so many steps at one heat."""
        self._kernel(
            self.jobs, self.setups, self.tour, self._known, self._best, self.totals, self._old, self._out,
            self._random, iterations, float(heat), stop,
        )

    def best(self) -> tuple[int, State]:
        """The least cost found so far, and its tour."""
        return int(self.totals[BEST]), self._best.copy()

    def load(self, state: State) -> None:
        """Go on from a tour."""
        self.tour[:] = state
        self.anneal(0, 0.0, np.zeros(1, np.int64))


def first_tour(jobs: State) -> State:
    """The jobs by their first date, dealt out to the lines in turn."""
    markers = np.nonzero(jobs[:, LINE])[0].tolist()
    urgent = [job for job in np.argsort(jobs[:, IDEAL], kind="stable").tolist() if not jobs[job, LINE]]
    lines = len(markers) - 1
    return np.array([*(x for k in range(lines) for x in (markers[k], *urgent[k::lines])), markers[-1]], np.int64)


def sequences(jobs: State, tour: State) -> tuple[tuple[int, ...], ...]:
    """The jobs of every line, in sequence."""
    rows: dict[int, list[int]] = {}
    row: list[int] = []
    for job in tour.tolist():
        if jobs[job, LINE]:
            row = rows.setdefault(job, [])
        else:
            row.append(job)
    return tuple(tuple(rows[line]) for line in sorted(rows)[:-1])


def one_machine_tables(instance: OneMachine) -> tuple[State, State, float]:
    """Jobs, no changeovers, and the hottest heat of an instance in which being early is free."""
    count = len(instance.times)
    jobs = _table(count, 1)
    jobs[:count, TIME], jobs[:count, IDEAL], jobs[:count, PAST] = instance.times, instance.dues, instance.late
    jobs[:count, DUE] = NEVER
    hottest = 2.0 * float(np.mean(instance.times)) * float(np.mean(instance.late))
    return jobs, np.zeros((1, 1), np.int64), max(1.0, hottest)


def packing_tables(instance: PackingLines) -> tuple[State, State, float]:
    """Jobs, changeovers and the hottest heat of packing lines. The three levels become one sum in which a minute
    past a date outweighs any change of the soft level that a search meets."""
    count, lines, products = len(instance.times), len(instance.starts), len(instance.cleaning)
    jobs = _table(count, lines)
    unit = max(1, sum(instance.times) // lines)
    for column, values in (
        (TIME, instance.times), (READY, instance.ready), (KIND, instance.products), (IDEAL, instance.ideal),
        (PAST, PAST_IDEAL * unit), (DUE, instance.dues), (LATE, PAST_DUE * unit),
    ):
        jobs[:count, column] = values
    jobs[count:, KIND] = products
    jobs[count:-1, START] = instance.starts
    names: dict[str, int] = {}
    jobs[count:-1, OPERATOR] = [names.setdefault(name, len(names)) for name in instance.operators]
    setups = np.zeros((products + 1, products + 1), np.int64)
    setups[:products, :products] = instance.cleaning
    return jobs, setups, 60.0 * 2 * unit


def _table(jobs: int, lines: int) -> Any:
    """An empty table with its markers, the last of which belongs to no operator."""
    table = np.zeros((jobs + lines + 1, 8), np.int64)
    table[jobs:, LINE], table[jobs:, OPERATOR] = 1, range(lines + 1)
    table[-1, OPERATOR] = -1
    return table
