"""From an allocation to a schedule: where machines keep times, their orders one after the other."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import permutations

from core.errors import NoPlanFound
from core.model import Lot, Scenario
from core.solve.drafting.dispatch import first_draft
from core.solve.drafting.draft import Draft, Timed, make_plan, time_draft
from core.solve.drafting.feasibility import why_incomplete
from core.solve.drafting.problem import Problem, build_problem
from core.solve.drafting.separation import separate

FEW = 5
"""Rows of so many lots are tried in every sequence, longer ones by moving one lot at a time."""
SECONDS = 2.0
"""How long sequences are improved at most."""


def scheduled(scenario: Scenario, able: Mapping[str, Sequence[int]], beside: Sequence[Lot]) -> tuple[Lot, ...]:
    """Timed lots of orders, each on the one machine (by position) it was given, in a sequence of low cost; `beside` are
    the lots of all other orders. Raises NoPlanFound where the machines' time does not suffice."""
    problem = build_problem(scenario, able, beside)
    separate(problem)
    draft, timed = first_draft(problem)
    if timed is None:
        raise NoPlanFound(why_incomplete(problem, draft.missing, 0))
    return make_plan(problem, _improved(problem, timed)).lots.rows


def _improved(problem: Problem, timed: Timed) -> Timed:
    """A schedule none of whose rows can be bettered by another sequence, as far as the time reaches."""
    until = time.perf_counter() + SECONDS
    for machine in range(len(timed.draft.rows)):
        better: Timed | None = timed
        while better is not None and time.perf_counter() < until:
            timed = better
            found = (time_draft(problem, one) for one in _others(timed.draft, machine))
            better = next((one for one in found if one is not None and one.cost < timed.cost - 1e-9), None)
    return timed


def _others(draft: Draft, machine: int) -> Iterator[Draft]:
    """Drafts in which one row has another sequence."""
    row = draft.rows[machine]
    rows = permutations(row) if len(row) <= FEW else _moves(row)
    for other in rows:
        if other != row:
            yield replace(draft, rows=(*draft.rows[:machine], other, *draft.rows[machine + 1 :]))


def _moves(row: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    for at, lot in enumerate(row):
        rest = (*row[:at], *row[at + 1 :])
        for place in range(len(row)):
            yield (*rest[:place], lot, *rest[place:])
