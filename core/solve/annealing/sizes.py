"""The sizes of split orders, settled to the piece: the search weighs them on cells, and single minutes tell more."""

from __future__ import annotations

from collections.abc import Callable

from core.solve.drafting.draft import Draft, Timed, time_draft
from core.solve.drafting.problem import Problem

STEPS = (0.04, 0.02, 0.01, 0.005, 0.0025)
"""Shares of an order that go from one of its lots to the other, the coarsest first."""
ROUNDS = 20
"""Times that one share is tried again where it helped."""


def settle_sizes(problem: Problem, timed: Timed, is_over: Callable[[], bool]) -> Timed:
    """The same sequences with sizes of which none can be changed alone by these shares and gain; what was found
    so far where `is_over` says so."""
    from core.timing.path import compiled_walk
    from core.timing.retime import FAR

    split = [lot >> 1 for lot in timed.draft.quantity if lot & 1]
    for share in STEPS:
        for _ in range(ROUNDS):
            before = timed.cost
            for part in split:
                for pieces in _neighbours(problem, timed.draft, part, share):
                    if is_over():
                        return timed
                    other = time_draft(problem, pieces, compiled_walk, FAR, is_too_late=is_over)
                    if other and other.cost < timed.cost - 1e-6:
                        timed = other
                        break
            if timed.cost > before - 1e-6:
                break
    return timed


def _neighbours(problem: Problem, draft: Draft, part: int, share: float) -> list[Draft]:
    """The draft with some pieces of a part handed from either lot to the other, as far as both stay large enough."""
    asked = problem.parts[part]
    pieces = max(1, round(asked.split * share) // asked.batch) * asked.batch
    found = []
    for given in (pieces, -pieces):
        sizes = draft.quantity[2 * part] + given, draft.quantity[2 * part + 1] - given
        if min(sizes) >= asked.smallest:
            quantity = {**draft.quantity, 2 * part: sizes[0], 2 * part + 1: sizes[1]}
            found.append(Draft(draft.rows, quantity, draft.missing))
    return found
