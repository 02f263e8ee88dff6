"""One benchmark instance: read, solved, and told beside the best value known."""

from __future__ import annotations

import argparse
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING, Any

from core.cli.codes import DONE, NO_PLAN, STOPPED
from core.cli.reading import open_file
from core.cli.told import print_result, results_alone, say
from core.cli.watching import Stopping, search
from core.language import tr
from core.model import AgentsAndJobs

if TYPE_CHECKING:
    from core.solve import StopFlag

FAMILIES = ("cork", "weighted_tardiness", "common_due_date", "wtsds", "food_packaging", "assignment", "gap")
"""Kinds of benchmark instance that can be read."""


def bench(args: argparse.Namespace) -> int:
    """Solve one instance and print its objective; the exit code."""
    with Stopping() as stop:
        special = {"cork": _bench_cork, "assignment": _bench_assignment, "gap": _bench_gap}
        answer = special.get(args.family, _bench_family)(args, stop)
        print_result({"family": args.family, **answer})
        return STOPPED if stop.is_set() else DONE if answer["objective"] is not None else NO_PLAN


def _bench_cork(args: argparse.Namespace, stop: StopFlag) -> dict[str, Any]:
    from core.evaluate import evaluate
    from core.files.families import best_known_above

    scenario = open_file(args.file).project.scenario
    result = search(scenario, args, stop)
    if result.plan is None:
        say(result.reason)
    return {
        "instance": args.file.stem,
        "objective": None if result.plan is None else evaluate(replace(scenario, plan=result.plan)).cost,
        "bound": result.bound,
        "best_known": best_known_above(args.family, args.file),
        "seconds": round(result.seconds, 3),
    }


def _bench_assignment(args: argparse.Namespace, stop: StopFlag) -> dict[str, Any]:
    """A cost matrix, answered exactly; the clock runs from the matrix to the answer."""
    from core.files.families import read_matrix
    from core.solve.allocation import allocate, plain_table

    matrix = read_matrix(args.file, args.instance)
    begun = perf_counter()
    found = allocate(plain_table(matrix.costs))
    return {
        "instance": matrix.name,
        "objective": found.total,
        "bound": found.bound,
        "best_known": matrix.best_known,
        "seconds": round(perf_counter() - begun, 3),
    }


def _bench_gap(args: argparse.Namespace, stop: StopFlag) -> dict[str, Any]:
    """Jobs to agents; kernels are compiled before the clock runs."""
    from core.files.families import read_family
    from core.solve import SolveOptions
    from core.solve.gap.agents import assign

    instance = read_family(args.family, args.file, args.instance)
    assert isinstance(instance, AgentsAndJobs)
    limits = SolveOptions(seconds=args.seconds, workers=args.workers, seed=args.seed)
    with results_alone():
        found = assign(instance, limits, stop)
    if found.cost is None:
        say(tr("No assignment was found that keeps the capacities."))
    return {
        "instance": instance.name,
        "objective": found.cost,
        "bound": found.bound,
        "best_known": instance.best_known,
        "seconds": round(found.seconds, 3),
    }


def _bench_family(args: argparse.Namespace, stop: StopFlag) -> dict[str, Any]:
    """Instances of the literature, answered by the sequence search; its kernels are compiled before the clock runs."""
    from core.files.families import read_family
    from core.solve import SolveOptions
    from core.solve.sequencing import best_sequence

    instance = read_family(args.family, args.file, args.instance)
    assert not isinstance(instance, AgentsAndJobs)
    found = best_sequence(instance, SolveOptions(seconds=args.seconds, workers=args.workers, seed=args.seed), stop)
    if found.hard or found.medium:
        say(tr(
            "No plan was found in which all is in time: {hard} minutes past due dates (hard), {medium} past ideal ends "
            "(medium); the objective is the soft value alone.", hard=found.hard, medium=found.medium,
        ))  # fmt: skip
    return {
        "instance": instance.name,
        "objective": found.objective,
        "bound": found.bound,
        "best_known": instance.best_known,
        "seconds": round(found.seconds, 3),
        **({"hard": found.hard, "medium": found.medium} if args.family == "food_packaging" else {}),
    }
