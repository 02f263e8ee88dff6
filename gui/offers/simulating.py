"""One simulation of days at work beside the window: by one policy, or by two on the same days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.model import Policy, Scenario
from core.offers.simulation import DayOptions, Days, Difference, Variant, compare, robustness, simulate_days
from gui.jobs import Job, Report
from gui.offers.picture import Pair

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.solve import StopFlag

GRACE = 10_000
"""Milliseconds that a closing window waits for a simulation to stop."""


@dataclass(frozen=True)
class Question:
    """What is simulated: the days, the policies by name (one or two), and the pairs of the first round where a policy
    goes on from the proposed wave instead of its own (None elsewhere)."""

    scenario: Scenario
    options: DayOptions
    policies: tuple[tuple[Policy, tuple[Pair, ...] | None], ...]
    is_robustness: bool = False


@dataclass(frozen=True)
class Answer:
    """The days of each policy, how the second differs from the first, and how the first holds in other worlds."""

    question: Question
    days: tuple[Days, ...]
    differences: Mapping[str, Difference]
    variants: tuple[Variant, ...] = ()


class Simulating(QObject):
    """Asks one question at a time; a stop keeps the days done."""

    changed = Signal()  # began, ended, or got further
    answered = Signal(object)  # Answer
    failed = Signal(object)  # an exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.done, self.wanted = 0, 0
        self._job: Job | None = None
        self._stop: StopFlag | None = None

    @property
    def is_running(self) -> bool:
        """Whether days are being simulated."""
        return self._job is not None

    def ask(self, question: Question) -> None:
        """Simulate; one that goes on is left alone."""
        if self._job is not None:
            return
        from core.solve import StopFlag

        self._stop = StopFlag()
        turns = 1 if question.is_robustness else len(question.policies)
        self.done, self.wanted = 0, question.options.days * turns
        self._job = Job(partial(_simulate, question, self._stop))
        self._job.reported.connect(self._hear)
        self._job.done.connect(self._finish)
        self._job.failed.connect(self._break)
        self._job.start()
        self.changed.emit()

    def stop(self) -> None:
        """End with the days that are done."""
        if self._stop is not None:
            self._stop.set()

    def forget(self) -> None:
        """Take nothing of a simulation that goes on."""
        self.stop()
        self._job = None
        self.changed.emit()

    def close(self) -> None:
        """Stop, wait, and take nothing."""
        self.stop()
        job, self._job = self._job, None
        if job is not None:
            job.wait(GRACE)

    def _hear(self, told: tuple[int, int]) -> None:
        if self.sender() is self._job:
            self.done, self.wanted = told
            self.changed.emit()

    def _finish(self, answer: Answer) -> None:
        if self.sender() is self._job:
            self._job = None
            if any(days.days for days in answer.days):
                self.answered.emit(answer)
            self.changed.emit()

    def _break(self, error: Exception) -> None:
        if self.sender() is self._job:
            self._job = None
            self.failed.emit(error)
            self.changed.emit()


def _simulate(question: Question, stop: StopFlag, report: Report) -> Answer:
    from core.solve import beside_a_window

    with beside_a_window():
        return _answer(question, stop, report)


def _answer(question: Question, stop: StopFlag, report: Report) -> Answer:
    if question.is_robustness:
        policy, first = question.policies[0]
        variants = robustness(question.scenario, replace(question.options, policy=policy), first,
                              partial(_tell, report), stop)  # fmt: skip
        done = tuple(variant.days for variant in variants[:1])
        return Answer(question, done, {}, tuple(variants))
    found: list[Days] = []
    for turn, (policy, first) in enumerate(question.policies):
        told: Callable[[int, int], None] = partial(_tell_turn, report, turn, len(question.policies))
        days = simulate_days(question.scenario, replace(question.options, policy=policy), first, told, stop)
        if days.days:
            found.append(days)
    differences = compare(found[0], found[1]) if len(found) == 2 else {}
    return Answer(question, tuple(found), differences)


def _tell(report: Report, done: int, wanted: int) -> None:
    report((done, wanted))


def _tell_turn(report: Report, turn: int, turns: int, done: int, wanted: int) -> None:
    report((turn * wanted + done, turns * wanted))
