"""One run of the optimiser: started from a scenario, listened to from the main thread, stopped without fail."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from core.errors import CorkboardError
from core.evaluate import evaluate, find_conflicts, moved_between
from core.model import Plan, Scenario
from gui.jobs import Job, Report

if TYPE_CHECKING:
    from core.solve import Clash, Result, SolveOptions, Standing, StopFlag

State = Literal["idle", "running", "stopping", "ended"]
GRACE = 10_000
"""Milliseconds that a closing window waits for a search to stop."""


@dataclass(frozen=True, slots=True)
class Worth:
    """What a plan is worth when two are compared: fewer conflicts first, then the lower cost."""

    conflicts: int
    cost: float

    def is_better_than(self, other: Worth) -> bool:
        """Whether a planner would rather have this plan."""
        return (self.conflicts, self.cost) < (other.conflicts, other.cost - 1e-9)


def worth(scenario: Scenario) -> Worth:
    """What the plan of a scenario is worth."""
    return Worth(len(find_conflicts(scenario)), evaluate(scenario).plan_cost)


class Solving(QObject):
    """The optimiser at work. It touches no history: what it found is kept or discarded by the planner."""

    changed = Signal()  # state, figures or curve
    incumbent = Signal(object)  # the plan to show as a ghost, or None
    ended = Signal()
    broke = Signal(object)  # an exception nobody expected

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: State = "idle"
        self._job: Job | None = None
        self._stop: StopFlag | None = None
        self._clock = QElapsedTimer()
        self._seconds = 0.0
        self._forget()

    def _forget(self) -> None:
        self.started_from: Scenario | None = None
        self.before: Worth | None = None
        self.plan: Plan | None = None
        self.cost: float | None = None
        self.bound: float | None = None
        self.whole_bound: float | None = None
        self.seconds_allowed = 0.0
        self.message = ""
        self.result: Result | None = None
        self.found: Worth | None = None
        self.claimed: float | None = None
        self.proper = 0.0
        self.moved = 0
        self.is_repair = False
        self.costs: list[tuple[float, float]] = []
        self.bounds: list[tuple[float, float]] = []

    @property
    def is_running(self) -> bool:
        """Whether a search is going on, or about to stop."""
        return self.state in ("running", "stopping")

    @property
    def seconds(self) -> float:
        """How long the search has been running, or how long it ran."""
        return self._clock.elapsed() / 1000 if self.is_running else self._seconds

    @property
    def standing(self) -> Standing | None:
        """How good the best plan is known to be; None without a plan or a bound."""
        from core.solve.standing import standing

        if self.cost is None or self.bound is None:
            return None
        return standing(self.cost, self.bound, self.whole_bound)

    @property
    def clash(self) -> tuple[Clash, ...]:
        """The locks, rules and dates that cannot all be kept, where no plan exists and that was found out."""
        return self.result.clash if self.result is not None else ()

    @property
    def is_worth_keeping(self) -> bool:
        """Whether the search has ended with a plan that is better than the one it started from."""
        if self.state != "ended" or self.found is None or self.before is None:
            return False
        return self.found.is_better_than(self.before)

    @property
    def preview(self) -> Plan | None:
        """The plan to show as a ghost: the best so far, and in the end only what is worth keeping."""
        return self.plan if self.is_running or self.is_worth_keeping else None

    @property
    def has_miscounted(self) -> bool:
        """Whether what the search `claimed` differs from the `proper` cost of its plan: a fault of the search."""
        return self.claimed is not None and abs(self.proper - self.claimed) > 1e-6 * max(1.0, abs(self.proper))

    def start(self, scenario: Scenario, options: SolveOptions) -> None:
        """Begin a search; one that goes on is left alone."""
        if self.is_running:
            return
        from core.solve import StopFlag

        self._forget()
        self._stop = StopFlag()
        self.started_from, self.before, self.seconds_allowed = scenario, worth(scenario), options.seconds
        self.is_repair = options.stability is not None
        self._job = Job(partial(_search, scenario, options, self._stop))
        self._job.reported.connect(self._hear)
        self._job.done.connect(self._finish)
        self._job.failed.connect(self._break)
        self.state = "running"
        self._clock.start()
        # Only its threads run below the window's: it holds the interpreter's lock, which the window waits for.
        self._job.start()
        self.incumbent.emit(None)
        self.changed.emit()

    def stop(self) -> None:
        """Ask the search to end; it keeps the best plan so far."""
        if self._stop is not None and self.state == "running":
            self._stop.set()
            self.state = "stopping"
            self.changed.emit()

    def forget(self) -> None:
        """Let go of a result that has been kept or discarded."""
        if not self.is_running:
            self._forget()
            self.state = "idle"
            self.incumbent.emit(None)
            self.changed.emit()

    def close(self) -> bool:
        """Stop, wait, and forget what was found; whether the thread has ended."""
        if self._stop is not None:
            self._stop.set()
        has_ended = self._job is None or self._job.wait(GRACE)
        self._job, self.state = None, "ended"
        self.forget()
        return has_ended

    def _hear(self, event: Any) -> None:
        from core.solve import BoundImproved, Incumbent, Message

        if self._job is None:  # said before the run was closed, heard after
            return
        if isinstance(event, Incumbent):
            self.plan, self.cost = event.plan, event.cost
            self.bound = event.bound if event.bound is not None else self.bound
            self.costs.append((event.seconds, event.cost))
            self.incumbent.emit(event.plan)
        elif isinstance(event, BoundImproved):
            if event.covers_splits:
                self.bound = event.bound
                self.bounds.append((event.seconds, event.bound))
            else:
                self.whole_bound = event.bound
        elif isinstance(event, Message):
            self.message = event.text
        self.changed.emit()

    def _finish(self, result: Result) -> None:
        if self._job is None:
            return
        self.result, self.state = result, "ended"
        self.plan = result.plan or self.plan
        self.cost = result.cost if result.cost is not None else self.cost
        self.bound = result.bound if result.bound is not None else self.bound
        self.whole_bound = result.whole_bound if result.whole_bound is not None else self.whole_bound
        self._weigh()
        if result.status == "optimal":
            self.bound = self.cost
        self._end()

    def _break(self, error: Exception) -> None:
        if self._job is None:
            return
        self.state = "ended"
        is_known = isinstance(error, CorkboardError)
        self.message = str(error) if is_known else self.tr("The optimiser failed. Your plan is as it was.")
        self._weigh()  # what it found until then is as good as ever
        self._end()
        self.broke.emit(error)

    def _weigh(self) -> None:
        # The search's figures are not trusted: what the planner reads is what the plan is worth.
        if self.plan is None or self.started_from is None:
            return
        outcome = replace(self.started_from, plan=self.plan)
        self.found, self.claimed, self.proper = worth(outcome), self.cost, evaluate(outcome).plan_cost
        self.cost = self.found.cost
        self.moved = moved_between(self.started_from.plan, self.plan).count

    def _end(self) -> None:
        self._job, self._seconds = None, self._clock.elapsed() / 1000
        self.incumbent.emit(self.plan if self.is_worth_keeping else None)
        self.changed.emit()
        self.ended.emit()


def _search(scenario: Scenario, options: SolveOptions, stop: StopFlag, report: Report) -> Result:
    from core.solve import beside_a_window, solve

    with beside_a_window():
        return solve(scenario, options, report, stop)
