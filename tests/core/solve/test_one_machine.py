"""The one-machine problem of the literature: small cases, checked by hand or by trying every sequence."""

from __future__ import annotations

from itertools import permutations

from core.model import OneMachine
from core.solve import SolveOptions, StopFlag
from core.solve.one_machine import sequence

BRIEFLY = SolveOptions(seconds=60, workers=1, iterations=3000)


def tardiness(instance: OneMachine, jobs: tuple[int, ...]) -> float:
    """What a sequence costs when every job ends as early as it can, which is best where being early is free."""
    now, cost, before = 0, 0.0, len(instance.times)
    for job in jobs:
        now += (instance.setups[before][job] if instance.setups else 0) + instance.times[job]
        cost += instance.late[job] * max(0, now - instance.dues[job])
        before = job
    return cost


def test_that_the_heavier_of_two_jobs_due_at_once_goes_first() -> None:
    found = sequence(OneMachine("two", (5, 5), (0, 0), (1, 3), (5, 5)), BRIEFLY, StopFlag())
    assert (found.jobs, found.ends, found.objective) == ((1, 0), (5, 10), 5)


def test_that_a_job_waits_for_its_due_date_where_being_early_costs() -> None:
    found = sequence(OneMachine("one", (4,), (2,), (7,), (30,)), BRIEFLY, StopFlag())
    assert (found.ends, found.objective) == ((30,), 0)


def test_that_earliness_and_tardiness_of_a_job_may_weigh_differently() -> None:
    found = sequence(OneMachine("tight", (10, 10), (1, 9), (9, 1), (10, 10)), BRIEFLY, StopFlag())
    assert (found.jobs, found.objective) == ((0, 1), 10)


def test_that_sequence_dependent_setups_are_weighed_against_due_dates() -> None:
    setups = ((0, 9, 1, 4), (2, 0, 9, 3), (9, 1, 0, 5), (6, 2, 8, 0), (1, 7, 3, 5))
    instance = OneMachine("four", (3, 8, 5, 6), (0,) * 4, (2, 1, 3, 2), (6, 14, 12, 20), setups)
    best = min(tardiness(instance, jobs) for jobs in permutations(range(4)))
    found = sequence(instance, BRIEFLY, StopFlag())
    assert (found.objective, tardiness(instance, found.jobs)) == (best, best)


def test_that_thirty_short_jobs_in_a_row_lose_no_minute_to_rounding() -> None:
    times = tuple(3 + 7 * job % 11 for job in range(30))
    ends = tuple(sum(times[: job + 1]) for job in range(30))
    found = sequence(OneMachine("exact", times, (1,) * 30, (1,) * 30, ends), BRIEFLY, StopFlag())
    assert found.objective == 0
