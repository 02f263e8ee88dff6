"""Core functions on a thread of their own."""

from __future__ import annotations

import gc
import threading
from functools import partial

from PySide6.QtCore import QObject

from gui.jobs import Job, Report


class Ears(QObject):
    """Notes what it hears and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[int] = set()

    def hear(self, thing: object) -> None:
        """A slot in the main thread."""
        self.heard.append(thing)
        self.threads.add(threading.get_ident())


def count_to(last: int, report: Report) -> int:
    """Report every number, return the last."""
    for number in range(last):
        report((number, threading.get_ident()))
    return last


def divide(_report: Report) -> float:
    """Fail."""
    return 1 / 0


def run(qtbot, job: Job) -> Ears:
    """Start a job and wait until all it said has arrived."""
    ears = Ears()
    for signal in (job.reported, job.done, job.failed):
        signal.connect(ears.hear)
    with qtbot.waitSignal(job.destroyed):
        job.start()
    return ears


def test_that_reports_and_result_arrive_in_the_main_thread(qtbot) -> None:
    ears = run(qtbot, Job(partial(count_to, 3)))
    assert ears.heard[-1] == 3
    assert [number for number, _ in ears.heard[:-1]] == [0, 1, 2]
    assert ears.threads == {threading.get_ident()}
    assert {thread for _, thread in ears.heard[:-1]}.isdisjoint(ears.threads)


def test_that_a_failure_arrives_as_the_exception_and_nothing_is_raised(qtbot) -> None:
    ears = run(qtbot, Job(divide))
    assert isinstance(ears.heard[0], ZeroDivisionError)
    assert len(ears.heard) == 1


def test_that_a_job_outlives_those_who_wait_for_it(qtbot) -> None:
    go_on, ears = threading.Event(), Ears()
    job = Job(lambda _report: go_on.wait(5))
    job.done.connect(ears.hear)
    job.start()
    ended = job.destroyed
    with qtbot.waitSignal(ended):
        del job, ears
        gc.collect()
        go_on.set()
    assert not Job.at_work
