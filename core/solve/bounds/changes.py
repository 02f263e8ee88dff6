"""Changeovers between the jobs of a machine, grouped so that a path need not look at every pair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from core.solve.bounds.board import Board
from core.solve.bounds.grid import Grid
from core.solve.bounds.jobs import Job
from core.timing.penalties import Numbers
from core.timing.work_map import Minutes

Flags = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]


class ChangeSets(NamedTuple):
    """What may stand before each of n jobs, on one machine; minutes are counted in cells.

    `ready` [n], `ready_cost` [n]: when a job may start that is the first of the machine, and what that
    changeover costs. Set s holds the jobs `members[sets[s, 1]:sets[s + 1, 1]]`, from each of which some job
    can be reached in `sets[s, 0]` for `set_cost[s]`; the sets from which job x can be reached are
    `befores[befores[x]:befores[x + 1]]`. Many jobs share a set.
    """

    ready: Minutes
    ready_cost: Numbers
    sets: Minutes
    set_cost: Numbers
    members: Minutes
    befores: Minutes


def change_sets(board: Board, machine: int, jobs: Sequence[Job], grid: Grid) -> ChangeSets:
    """The changeovers of one machine between jobs that may all run on it, in cells."""
    weights = board.scenario.shop.objective
    orders = np.array([job.order for job in jobs])
    minutes, differ = board.setup[np.ix_(orders, orders)], np.not_equal.outer(orders, orders)
    cost = np.where(differ, weights.k3_changeover + weights.k5_changeover_hour / 60 * minutes, 0.0)
    first = board.first[machine, orders]
    ready_cost = weights.k3_changeover + weights.k5_changeover_hour / 60 * first
    ready_cost = np.where(board.mounted[machine] == orders, 0.0, ready_cost)
    sets, of_job = _share_sets(grid.cells(minutes), cost)
    begin, members = _packed([one.members for one in sets])
    first_set, set_of = _packed(of_job)
    return ChangeSets(
        grid.cells(board.base[machine] + first), ready_cost,
        np.stack((np.array([*(one.minutes for one in sets), 0], np.int64), begin), axis=1),
        np.array([one.cost for one in sets], np.float64), members,
        np.concatenate((first_set + len(first_set), set_of)),
    )


@dataclass
class _Set:
    """Jobs, as the bits of a number, from which others can be reached in so many minutes for so much: all
    that are `needed`, and only what is `allowed`, from which it takes and costs no more."""

    minutes: int
    cost: float
    needed: int
    allowed: int

    @property
    def members(self) -> list[int]:
        """The jobs themselves."""
        return [bit for bit, digit in enumerate(reversed(bin(self.needed))) if digit == "1"]

    def takes(self, other: _Set) -> bool:
        """Become the set for another one's jobs too, if there is one that serves both."""
        needed, allowed = self.needed | other.needed, self.allowed & other.allowed
        if (self.minutes, self.cost) != (other.minutes, other.cost) or needed & ~allowed:
            return False
        self.needed, self.allowed = needed, allowed
        return True


def _share_sets(cells: Minutes, cost: Numbers) -> tuple[list[_Set], list[list[int]]]:
    """As few sets as are easily found, and which ones each job is reached from."""
    sets: list[_Set] = []
    of_job: list[list[int]] = []
    for job in range(len(cells)):
        of_job.append([])
        for one in _sets_before(cells[:, job], cost[:, job], job):
            place = next((place for place, other in enumerate(sets) if other.takes(one)), len(sets))
            if place == len(sets):
                sets.append(one)
            of_job[-1].append(place)
    return sets, of_job


def _sets_before(cells: Minutes, cost: Numbers, job: int) -> list[_Set]:
    """For every kind of changeover into a job, all from which it takes just that. The job itself may be among
    them."""
    kind = cells + 1j * cost
    found = []
    for number in np.unique(np.delete(kind, job)):
        needed, allowed = kind == number, (cells <= number.real) & (cost <= number.imag)
        needed[job], allowed[job] = False, True
        found.append(_Set(int(number.real), float(number.imag), _bits(needed), _bits(allowed)))
    return found


def _bits(marks: Flags) -> int:
    return int.from_bytes(np.packbits(marks, bitorder="little").tobytes(), "little")


def _packed(lists: Sequence[Sequence[int]]) -> tuple[Minutes, Minutes]:
    """Where each of some lists begins (and the last ends), and all their numbers one after the other."""
    begin = np.concatenate(([0], np.cumsum([len(one) for one in lists]))).astype(np.int64)
    return begin, np.array([number for one in lists for number in one], np.int64)
