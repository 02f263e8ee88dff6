"""What it would cost to let go of one item of a clash: the scenario without it, solved for a moment."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.evaluate import evaluate, find_conflicts
from core.model import Scenario
from core.solve.clash.items import Clash
from core.solve.clash.relax import relax
from core.solve.options import SolveOptions
from core.solve.solver import solve
from core.solve.stability import Stability
from core.solve.stop import StopFlag


@dataclass(frozen=True, slots=True)
class Relaxed:
    """The cost of the best plan found without the item, and how much more that is than the present plan's (None where
    there is none in time); or, where none was found, the reason and no cost."""

    cost: float | None
    difference: float | None = None
    reason: str = ""


def cost_of_relaxing(scenario: Scenario, item: Clash, stop: StopFlag, *, seconds: float = 2.0) -> Relaxed:
    """Let go of an item and look for a plan for some seconds: near the present plan if there is one in time, and
    anywhere if there is none near it. Raises ValueError for an item that cannot be let go."""
    freer = relax(scenario, item)
    present = scenario.plan.has_times
    near = Stability()
    # The first search of a program may spend its time on loading the kernels: so near the plan it is tried twice.
    ways = (near, near, None) if present else (None,)
    reason = ""
    for stability in ways:
        found = solve(freer, SolveOptions(seconds, 1, stability=stability), stop=stop)
        if found.plan is not None and not find_conflicts(replace(freer, plan=found.plan)):
            cost = evaluate(replace(freer, plan=found.plan)).cost
            return Relaxed(cost, cost - evaluate(scenario).cost if present else None)
        reason = found.reason
        if stop.is_set():
            break
    return Relaxed(None, None, reason)
