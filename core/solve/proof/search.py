"""Asking CP-SAT again and again, each time with penalties that are exact where the last answer lay."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from core.evaluate import evaluate, find_conflicts
from core.model import Plan
from core.solve.bounds import Board, unavoidable
from core.solve.bounds.windows import windows
from core.solve.events import is_met
from core.solve.proof.slots import Slot, make_slots
from core.solve.stop import StopFlag

MOST_LITERALS = 50_000
"""Beyond, CP-SAT takes seconds to stop and gigabytes of memory, and proves nothing anyway."""
MOST_LOTS = 120
"""A model has a literal for every two lots of a machine; beyond so many lots it need not even be built."""
ROUNDS = 30


class Search:
    """The best plan and the best bound so far of one kind of question."""

    def __init__(
        self, board: Board, workers: int, stop: StopFlag,
        on_bound: Callable[[float], object] | None = None, on_plan: Callable[[Plan], object] | None = None,
    ) -> None:
        self.plan: Plan | None = None
        self.cost: float | None = None
        self.bound: float | None = None
        self._board, self._workers, self._stop = board, workers, stop
        self._on_bound, self._on_plan = on_bound, on_plan
        self._known: dict[int, set[int]] = {}

    def offer(self, plan: Plan | None) -> None:
        """Take a plan that has no conflict and is better than the best; remember in any case how late its
        orders are."""
        if plan is None:
            return
        scenario = replace(self._board.scenario, plan=plan)
        score = evaluate(scenario)
        for order, need in enumerate(self._board.needs):
            late = score.lateness(need.order.id)
            if late is not None:
                self._known.setdefault(order, set()).add(late)
        if (self.cost is None or score.cost < self.cost) and not self._conflicts(plan):
            self.plan, self.cost = plan, score.cost
            if self._on_plan:
                self._on_plan(plan)

    def _conflicts(self, plan: Plan) -> bool:
        """Whether a plan breaks a rule; orders that no machine makes are not asked about."""
        here = {need.order.id for need in self._board.needs}
        found = find_conflicts(replace(self._board.scenario, plan=plan))
        return any(one.kind != "unscheduled" or here.intersection(one.orders) for one in found)

    def close(
        self, *, split: bool, until: float, is_far: bool = False
    ) -> Literal["optimal", "bound", "impossible"]:
        """Ask until nothing is left open, or the time is up; with `split` about all plans, else about whole
        orders. Where the end `is_far`, raising the bound comes first."""
        least = [unavoidable(self._board, order) for order in range(len(self._board.needs))]
        if not all(math.isfinite(one) for one in least):
            return "impossible"
        self._raise_bound(sum(least) + self._board.fixed_cost)
        slots = make_slots(self._board, split=split)
        if len(slots) > MOST_LOTS or self._has_strays():
            return "bound"
        for _ in range(ROUNDS):
            if self._stop.is_set() or time.perf_counter() >= until:
                break
            answer = self._ask(slots, until, is_far)
            if answer != "open":
                return answer
        return "bound"

    def _ask(
        self, slots: tuple[Slot, ...], until: float, is_far: bool
    ) -> Literal["optimal", "bound", "impossible", "open"]:
        """One round; "open" if the answer is cheaper by the model's count than by the plan's."""
        from core.solve.proof.model import ask
        from core.solve.proof.running import CLOSING, RAISING, solve_until
        from core.solve.proof.translate import hint_of, plan_of

        limits = windows(self._board, self.cost)
        if limits is None:
            return "impossible"
        question = ask(self._board, slots, limits, self._known)
        if question.literals > MOST_LITERALS:
            return "bound"
        hint = hint_of(self._board, question.lots, self.plan) if self.plan else None
        answer = solve_until(
            question.model, hint, until, self._stop, workers=self._workers,
            strategies=RAISING if is_far else CLOSING,
            on_bound=lambda bound: self._raise_bound(bound / question.scale),
            on_solution=lambda value: self.offer(plan_of(self._board, question.lots, value)),
        )
        if answer.is_impossible:
            if self.cost is None:
                return "impossible"
            self._raise_bound(self.cost)
            return "optimal"
        self._raise_bound(answer.bound / question.scale)
        if answer.value is not None:
            self.offer(plan_of(self._board, question.lots, answer.value))
        if self.is_closed:
            return "optimal"
        return "open" if answer.is_optimal else "bound"

    def _has_strays(self) -> bool:
        """Whether a lot with times is kept on a machine that keeps none for its order: the model has no place
        for it."""
        machines = self._board.scenario.shop.machines
        kept = (lot for need in self._board.needs for lot in need.held.kept)
        return any(lot.start is not None and lot.resource in machines for lot in kept)

    @property
    def is_closed(self) -> bool:
        """Whether the best plan is as cheap as any can be."""
        return is_met(self.cost, self.bound)

    def _raise_bound(self, bound: float) -> None:
        bound = bound if self.cost is None else min(bound, self.cost)
        if self.bound is None or bound > self.bound:
            self.bound = bound
            if self._on_bound:
                self._on_bound(bound)
