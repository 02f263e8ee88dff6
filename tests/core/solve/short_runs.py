"""Runs so short that a test can wait for them, always with the same answer."""

from __future__ import annotations

from dataclasses import replace

from core.evaluate import evaluate, find_conflicts
from core.model import Lot, Scenario
from core.solve import Result, SolveOptions, solve


def run(scenario: Scenario, iterations: int = 300, seed: int = 0) -> Result:
    """One thread, so many iterations."""
    return solve(scenario, SolveOptions(workers=1, iterations=iterations, seed=seed))


def planned(scenario: Scenario, iterations: int = 300) -> Scenario:
    """The scenario with the plan found, which is sound and costs what the result says."""
    result = run(scenario, iterations)
    assert result.plan is not None, result.reason
    found = replace(scenario, plan=result.plan)
    assert not find_conflicts(found)
    assert abs(evaluate(found).plan_cost - (result.cost or 0)) < 1e-6
    return found


def only_lot(scenario: Scenario, order: str = "A") -> Lot:
    """The one lot of an order in the plan found for a scenario."""
    (lot,) = planned(scenario).plan.by_order[order]
    return lot
