"""A common due date: what a set of early jobs costs, against every sequence begun at every moment."""

from __future__ import annotations

from itertools import permutations, product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from core.files.families import read_family
from core.model import OneMachine
from core.solve import SolveOptions
from core.solve.sequencing import best_sequence, judge
from core.solve.sequencing.v_shape import EarlySets
from tests.core.solve.sequencing.small_instances import BRIEFLY, common_dates

FEW = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])


def least_of_all(instance: OneMachine) -> int:
    """The least cost over all sequences without idle time and all starts: later ones are late altogether."""
    rows = permutations(range(len(instance.times)))
    return min(judge(instance, (row,), start).objective for row in rows for start in range(instance.dues[0] + 1))


@FEW
@given(common_dates())
def test_that_the_best_set_costs_what_the_best_schedule_does(instance: OneMachine) -> None:
    sets = EarlySets(instance, seed=1)
    costs = []
    for members in product((0, 1), repeat=len(instance.times)):
        if sum(time for time, early in zip(instance.times, members, strict=True) if early) <= instance.dues[0]:
            start, row = sets.schedule(np.array(members))
            costs.append(judge(instance, (row,), start).objective)
    assert min(costs) == least_of_all(instance)


@FEW
@given(common_dates())
def test_that_no_schedule_is_better_than_the_one_found(instance: OneMachine) -> None:
    assert best_sequence(instance, BRIEFLY).objective == least_of_all(instance)


def test_that_a_job_alone_ends_at_its_due_date() -> None:
    found = best_sequence(OneMachine("one", (4,), (2,), (7,), (30,)), BRIEFLY)
    assert (found.ends, found.objective) == ((30,), 0)


def test_that_a_job_may_straddle_the_due_date() -> None:
    found = best_sequence(OneMachine("tight", (10,), (1,), (3,), (6,)), BRIEFLY)
    assert (found.ends, found.objective) == ((10,), 12)


def test_that_different_due_dates_with_earliness_are_refused() -> None:
    with pytest.raises(ValueError, match="one due date"):
        best_sequence(OneMachine("two", (4, 4), (1, 1), (1, 1), (5, 9)), BRIEFLY)


@pytest.mark.parametrize("number", [1, 2, 3, 4, 17, 18, 19, 20])
def test_that_proven_optima_of_the_literature_are_reached(number: int, shared: Path) -> None:
    instance = read_family("common_due_date", shared / "benchmarks" / "common_due_date" / "sch20_shared.txt", number)
    options = SolveOptions(workers=1, iterations=60_000)
    assert best_sequence(instance, options, target=instance.best_known).objective == instance.best_known
