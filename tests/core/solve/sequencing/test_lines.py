"""Sequences on lines: the search against all sequences, and its count against the definition and `core.evaluate`."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from core.evaluate import evaluate, find_conflicts
from core.files.families import read_family
from core.model import OneMachine, PackingLines
from core.solve import SolveOptions, StopFlag
from core.solve.sequencing import best_sequence, judge
from core.solve.sequencing.as_shop import as_scenario
from core.solve.sequencing.job_columns import COST
from core.solve.sequencing.lines import Tours, packing_tables, sequences
from tests.core.solve.sequencing.small_instances import BRIEFLY, all_lines, packing_lines, tardiness_instances

FEW = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
ROW = PackingLines(
    "row", times=(10, 20), products=(0, 1), ready=(0, 0), ideal=(99, 99), dues=(99, 99), cleaning=((0, 5), (7, 0)),
    starts=(0,), operators=("A",),
)


@FEW
@given(tardiness_instances())
def test_that_no_sequence_of_one_machine_is_less_tardy_than_the_one_found(instance: OneMachine) -> None:
    found = best_sequence(instance, BRIEFLY)
    assert found.objective == min(judge(instance, (row,)).objective for row in permutations(range(len(instance.times))))


@FEW
@given(packing_lines())
def test_that_no_plan_of_packing_lines_is_better_in_strict_order(instance: PackingLines) -> None:
    found = best_sequence(instance, BRIEFLY)
    judged = (judge(instance, rows) for rows in all_lines(instance))
    least = min((one.hard, one.medium, one.objective) for one in judged)
    assert (found.hard, found.medium, found.objective) == least
    assert found.bound <= found.objective


@FEW
@given(packing_lines())
def test_that_the_search_counts_as_the_definition_does(instance: PackingLines) -> None:
    jobs, setups, _ = packing_tables(instance)
    tours = Tours(jobs, setups, 1.0, seed=3, squared=True)
    tours.anneal(20, 1e12, np.zeros(1, np.int64))
    judged = judge(instance, sequences(jobs, tours.tour))
    unit = max(1, sum(instance.times) // len(instance.starts))
    assert tours.totals[COST] == judged.objective + unit * (1000 * judged.medium + 1_000_000 * judged.hard)


@FEW
@given(tardiness_instances())
def test_that_evaluate_agrees_where_the_objective_is_ours(instance: OneMachine) -> None:
    instance = replace(instance, times=tuple(max(1, minutes) for minutes in instance.times))
    found = best_sequence(instance, replace(BRIEFLY, iterations=20))
    scenario = as_scenario(instance, found)
    assert not find_conflicts(scenario)
    assert evaluate(scenario).cost == pytest.approx(found.objective)


def test_that_cleaning_stands_between_jobs_but_not_before_the_first() -> None:
    judged = judge(ROW, ((0, 1),))
    assert (judged.ends, judged.objective) == ((10, 35), 35**2)


def test_that_an_operator_wanted_on_two_lines_at_once_costs_a_point_a_minute() -> None:
    instance = replace(ROW, times=(10, 20) * 2, products=(0, 1) * 2, ready=(0, 0, 0, 17), ideal=(99,) * 4,
                       dues=(99,) * 4, starts=(0, 2), operators=("A", "A"))
    judged = judge(instance, ((0, 1), (2, 3)))  # pauses from 10 to 15 and from 12 to 17
    assert judged.objective == 35**2 + 35**2 + 3


def test_that_a_minute_late_is_told_apart_from_one_past_the_ideal_end() -> None:
    judged = judge(replace(ROW, ideal=(8, 99), dues=(9, 99)), ((0, 1),))
    assert (judged.hard, judged.medium) == (1, 2)


def test_that_one_seed_and_so_many_steps_give_one_answer() -> None:
    times = tuple(3 + 7 * job % 11 for job in range(25))
    instance = OneMachine("same", times, (0,) * 25, times[::-1], tuple(5 * job for job in times))
    options = SolveOptions(workers=1, iterations=300, seed=5)
    assert best_sequence(instance, options).lines == best_sequence(instance, options).lines


def test_that_a_stop_before_the_search_gives_what_is_there() -> None:
    stop = StopFlag()
    stop.set()
    found = best_sequence(OneMachine("stop", (5, 5), (0, 0), (1, 3), (5, 5)), SolveOptions(seconds=600), stop)
    assert sorted(found.lines[0]) == [0, 1]


def test_that_a_target_ends_the_search() -> None:
    instance = OneMachine("two", (5, 5), (0, 0), (1, 3), (5, 5))
    assert best_sequence(instance, SolveOptions(seconds=600), target=5).objective == 5


def test_that_lost_or_doubled_jobs_are_refused() -> None:
    with pytest.raises(ValueError, match="Every job must stand in one place"):
        judge(ROW, ((0, 0),))


@pytest.mark.parametrize(("number", "proven"), [(1, 913), (2, 537), (3, 990), (4, 6324)])
def test_that_proven_optima_of_the_literature_are_reached(number: int, proven: int, shared: Path) -> None:
    path = shared / "benchmarks" / "weighted_tardiness" / "wt40_shared.txt"
    instance = read_family("weighted_tardiness", path, number)
    options = SolveOptions(workers=1, iterations=40_000)
    assert best_sequence(instance, options, target=instance.best_known).objective == proven == instance.best_known


def test_that_a_plan_in_time_is_found_for_twenty_packing_jobs(shared: Path) -> None:
    instance = read_family("food_packaging", shared / "benchmarks" / "food_packaging" / "food_2x20_1.json")
    found = best_sequence(instance, SolveOptions(workers=1, iterations=40_000), target=instance.best_known)
    assert (found.hard, found.medium) == (0, 0)
    assert found.objective <= instance.best_known * 1.005
