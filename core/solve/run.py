"""One run of the solver: its clock, its best plan, and what it tells."""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from queue import SimpleQueue

from core.evaluate import evaluate, find_conflicts
from core.language import tr
from core.model import Plan, Scenario
from core.solve.clash.items import Clash
from core.solve.events import (
    BoundImproved,
    Event,
    Finished,
    Incumbent,
    Listener,
    Message,
    Result,
    Status,
    gap_between,
    is_met,
)
from core.solve.options import SolveOptions
from core.solve.stop import StopFlag

MOST_A_SECOND = 5
"""Plans that a run reports at most."""


class Run:
    """Keeps the best plan without conflicts, and reports it at most five times a second; every plan is judged
    by `core.evaluate`, never by the search that found it. All events come from the solver's own thread: what
    other threads found waits until this one asks whether the run is over."""

    def __init__(self, scenario: Scenario, options: SolveOptions, listener: Listener | None, stop: StopFlag) -> None:
        self.scenario, self.options, self.stop = scenario, options, stop
        self.plan: Plan | None = None
        self.cost: float | None = None
        self.bound: float | None = None
        self.whole_bound: float | None = None
        self.search_began = threading.Event()
        self.clash: tuple[Clash, ...] = ()
        self._found: SimpleQueue[Callable[[], object]] = SimpleQueue()
        self._leg = options.seconds
        self._told: deque[float] = deque([-1.0] * MOST_A_SECOND, MOST_A_SECOND)
        self._untold = False
        self.improved_at = 0.0
        self._listener = listener
        self._began = time.perf_counter()

    @property
    def seconds(self) -> float:
        """Since the call."""
        return time.perf_counter() - self._began

    @property
    def seconds_left(self) -> float:
        """Until the time limit; without end where the run is limited by iterations."""
        return float("inf") if self.options.iterations is not None else self._leg - self.seconds

    @property
    def seconds_to_the_end(self) -> float:
        """Until the time limit, whatever rest there is on the way."""
        return self.options.seconds - self.seconds

    @property
    def is_over(self) -> bool:
        """Whether the time is up, the planner stopped the run, or it is known that no plan exists."""
        return self.stop.is_set() or self.seconds_left <= 0 or bool(self.clash)

    @property
    def is_optimal(self) -> bool:
        """Whether nothing can be better than the best plan."""
        return is_met(self.cost, self.bound)

    def attend(self) -> None:
        """Take what other threads have left, and report the best plan if it is time to."""
        while not self._found.empty():
            self._found.get()()
        self._publish()

    def rest_after(self, seconds: float | None) -> None:
        """Let the run be over so many seconds after the call, or (None) at its own limit."""
        self._leg = self.options.seconds if seconds is None else min(seconds, self.options.seconds)

    def leave(self, news: Callable[[], object]) -> None:
        """For other threads: leave something to be told by the solver's own thread."""
        self._found.put(news)

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
                conflict = conflicts[0].sentence
                self.say(tr("A plan was thrown away because of a conflict: {conflict}", conflict=conflict))
            return False
        self.take(plan, cost)
        return True

    def take(self, plan: Plan, cost: float) -> None:
        """Make a plan the best, whatever was before: it has no conflict and costs what is said."""
        self.plan, self.cost, self.improved_at, self._untold = plan, cost, self.seconds, True
        self._publish()

    def _publish(self, at_once: bool = False) -> None:
        """Report the best plan, unless it was, or five were within the last second."""
        if self.plan is None or self.cost is None or not self._untold:
            return
        if at_once or self.seconds - self._told[0] >= 1.0:
            self._told.append(self.seconds)
            self._untold = False
            self.tell(Incumbent(self.plan, self.cost, self.bound, self.seconds, self.whole_bound))

    def prove(self, bound: float, covers_splits: bool = True) -> None:
        """Take a bound if it is better than the one known for the same question; a bound for all plans is one
        for plans of whole orders too."""
        if not math.isfinite(bound):
            return
        if covers_splits and (self.bound is None or bound > self.bound + 1e-9):
            self.bound = bound
            self.tell(BoundImproved(bound, self.seconds))
        elif not covers_splits and (self.whole_bound is None or bound > self.whole_bound + 1e-9):
            self.whole_bound = bound
            self.tell(BoundImproved(bound, self.seconds, covers_splits=False))

    def give_up(self, clash: tuple[Clash, ...]) -> None:
        """Take the proof that no plan exists; one that was found all the same is a stronger proof."""
        if self.plan is None:
            self.clash = clash

    def result(self, status: Status, reason: str) -> Result:
        """The end of the run with the best plan, or without one."""
        if status == "impossible":
            return Result(status, None, None, None, None, self.seconds, reason, None, self.clash)
        gap = gap_between(self.cost, self.bound)
        return Result(status, self.plan, self.cost, self.bound, gap, self.seconds, reason, self.whole_bound)

    def finish(self, result: Result) -> Result:
        """Report the end, once, and the best plan before it."""
        if result.plan is not None:
            self._publish(at_once=True)
        self.tell(Finished(result))
        return result
