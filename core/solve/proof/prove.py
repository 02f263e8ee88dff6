"""The proof of a small board: ask for a cheaper plan until there is none."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Literal

from core.model import Plan, Scenario
from core.solve.bounds import read_board
from core.solve.proof.search import Search
from core.solve.question import plain
from core.solve.stop import StopFlag


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proven. `plan` is the best plan known, `bound` what no plan of the kind asked about can be
    cheaper than.

    "optimal": `plan` is the cheapest, within the tolerance of `core.solve.events`. "bound": the time was up,
    or the board is too large. "impossible": there is no plan.
    """

    status: Literal["optimal", "bound", "impossible"]
    plan: Plan | None
    bound: float | None


def prove(
    scenario: Scenario, *, hint: Plan | None, seconds: float, stop: StopFlag, workers: int = 2, split: bool = True
) -> Proof:
    """Find the cheapest plan of a scenario and prove it, with every split its orders allow or, without
    `split`, among plans in which each order that lacks pieces gets one lot. `hint` is a plan to begin with."""
    search = Search(read_board(plain(scenario)), workers, stop)
    search.offer(hint)
    status = search.close(split=split, until=time.perf_counter() + seconds)
    return Proof(status, search.plan, search.bound)
