"""Generalised assignment: proven on small instances, within capacities on all."""

from __future__ import annotations

import csv
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.files.families import read_family
from core.model import AgentsAndJobs
from core.solve import SolveOptions, StopFlag
from core.solve.gap.agents import assign


@st.composite
def instances(draw: st.DrawFn) -> AgentsAndJobs:
    """Up to three agents and five jobs, often without any assignment."""
    agents, jobs = draw(st.integers(1, 3)), draw(st.integers(1, 5))
    numbers = st.tuples(*[st.integers(0, 9)] * jobs)
    rows = st.tuples(*[numbers] * agents)
    return AgentsAndJobs("any", draw(rows), draw(rows), draw(st.tuples(*[st.integers(0, 20)] * agents)))


def by_trying(instance: AgentsAndJobs) -> int | None:
    """The least cost of all assignments that keep the capacities."""
    found = []
    for agents in product(range(len(instance.capacities)), repeat=instance.jobs):
        try:
            found.append(instance.cost(agents))
        except ValueError:
            continue
    return min(found, default=None)


@given(instances())
@settings(max_examples=40)
def test_that_no_assignment_is_cheaper(instance: AgentsAndJobs) -> None:
    found = assign(instance, SolveOptions(seconds=3))
    assert found.cost == by_trying(instance)
    if found.cost is not None:
        assert (found.status, found.bound) == ("optimal", found.cost)
        assert instance.cost(found.agents) == found.cost


@pytest.mark.parametrize("name", ["gap1-0", "gap2-3", "gap3-4", "gap5-2", "gap7-0", "gap11-4"])
def test_that_small_instances_are_proven(name: str, shared: Path) -> None:
    folder = shared / "benchmarks" / "gap"
    with (folder / "best_known.csv").open(encoding="utf-8") as rows:
        known = {row["file"]: int(row["min_optimum_or_best"]) for row in csv.DictReader(rows)}
    instance = read_family("gap", folder / "cattrysse1994" / name)
    found = assign(instance, SolveOptions(seconds=60))
    assert (found.cost, found.bound, found.status) == (known[f"cattrysse1994/{name}"],) * 2 + ("optimal",)
    assert instance.best_known == found.cost


def test_that_jobs_that_fit_nowhere_have_no_assignment() -> None:
    found = assign(AgentsAndJobs("tight", ((1, 1),), ((5, 5),), (9,)), SolveOptions(seconds=2))
    assert (found.agents, found.cost, found.status) == (None, None, "impossible")


def test_that_a_stop_is_honoured_before_the_run() -> None:
    stop = StopFlag()
    stop.set()
    assert assign(AgentsAndJobs("any", ((1,),), ((1,),), (1,)), SolveOptions(seconds=9), stop).status == "stopped"


def test_that_a_capacity_that_is_broken_has_no_cost() -> None:
    with pytest.raises(ValueError, match="A capacity is broken"):
        AgentsAndJobs("any", ((1, 2),), ((2, 2),), (3,)).cost((0, 0))
