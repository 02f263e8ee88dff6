"""One run of the solver: its clock, its best plan, and what it tells."""

from __future__ import annotations

import time
from dataclasses import replace

from core.evaluate import evaluate, find_conflicts
from core.model import Plan, Scenario
from core.solve.events import BoundImproved, Event, Finished, Incumbent, Listener, Message, Result, Status, gap_between
from core.solve.options import SolveOptions
from core.solve.stop import StopFlag


class Run:
    """Keeps the best plan without conflicts, and reports it at most five times a second; every plan is judged
    by `core.evaluate`, never by the search that found it."""

    def __init__(self, scenario: Scenario, options: SolveOptions, listener: Listener | None, stop: StopFlag) -> None:
        self.scenario, self.options, self.stop = scenario, options, stop
        self.plan: Plan | None = None
        self.cost: float | None = None
        self.bound: float | None = None
        self._listener = listener
        self._began = time.perf_counter()

    @property
    def seconds(self) -> float:
        """Since the call."""
        return time.perf_counter() - self._began

    @property
    def seconds_left(self) -> float:
        """Until the time limit; without end where the run is limited by iterations."""
        return float("inf") if self.options.iterations is not None else self.options.seconds - self.seconds

    @property
    def is_over(self) -> bool:
        """Whether the time is up or the planner stopped the run."""
        return self.stop.is_set() or self.seconds_left <= 0

    @property
    def is_optimal(self) -> bool:
        """Whether nothing can be better than the best plan."""
        if self.cost is None or self.bound is None:
            return False
        return self.cost <= self.bound + 1e-9 * max(1.0, abs(self.bound))

    def tell(self, event: Event) -> None:
        """Report an event."""
        if self._listener:
            self._listener(event)

    def say(self, text: str) -> None:
        """Report a sentence."""
        self.tell(Message(text))

    def offer(self, plan: Plan, is_given: bool = False) -> bool:
        """Take a plan if it is better than the best and has no conflict; whether it was taken. A conflict is
        worth a word, unless the plan was given to us."""
        scenario = replace(self.scenario, plan=plan)
        cost = evaluate(scenario).cost
        if self.cost is not None and cost >= self.cost - 1e-9:
            return False
        conflicts = find_conflicts(scenario)
        if conflicts:
            if not is_given:
                self.say(f"A plan was thrown away because of a conflict: {conflicts[0].sentence}")
            return False
        self.take(plan, cost)
        return True

    def take(self, plan: Plan, cost: float) -> None:
        """Make a plan the best, whatever was before: it has no conflict and costs what is said."""
        self.plan, self.cost = plan, cost
        self.tell(Incumbent(plan, cost, self.bound, self.seconds))

    def prove(self, bound: float) -> None:
        """Take a bound if it is better than the one known."""
        if self.bound is None or bound > self.bound + 1e-9:
            self.bound = bound
            self.tell(BoundImproved(bound, self.seconds))

    def result(self, status: Status, reason: str) -> Result:
        """The end of the run with the best plan, or without one."""
        plan = None if status == "impossible" else self.plan
        cost = None if plan is None else self.cost
        bound = None if status == "impossible" else self.bound
        return Result(status, plan, cost, bound, gap_between(cost, bound), self.seconds, reason)

    def finish(self, result: Result) -> Result:
        """Report the end, once."""
        self.tell(Finished(result))
        return result
