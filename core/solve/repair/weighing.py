"""The plan a repair stands at: what it is worth when change has a price."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from core.evaluate import Moved, evaluate, find_conflicts, moved_between
from core.model import Plan, Scenario
from core.solve.repair.detail import is_started
from core.solve.stability import Stability
from core.timing import Penalties


@dataclass(frozen=True, slots=True)
class Weighed:
    """A plan without conflicts, how far it is from `home`, and its `worth`: lots moved too many first, then its cost
    with the price of change.

    `pain` is what being early or late costs each order, `may_move` are the orders that have something to move.
    """

    scenario: Scenario
    home: Plan
    cost: float
    moved: Moved
    worth: tuple[int, float]
    pain: Mapping[str, float]
    may_move: tuple[str, ...]

    @property
    def is_near(self) -> bool:
        """Whether no more lots moved than may."""
        return self.worth[0] == 0

    def is_better_than(self, other: Weighed | None) -> bool:
        """Whether the change is worth its price."""
        if other is None or self.worth[0] != other.worth[0]:
            return other is None or self.worth[0] < other.worth[0]
        return self.worth[1] < other.worth[1] - 1e-9 * max(1.0, other.worth[1])


def weigh(scenario: Scenario, home: Plan, stability: Stability, *, with_conflicts: bool = False) -> Weighed | None:
    """What a scenario's plan is worth beside the plan at home; None where it has conflicts, unless these are meant
    to be mended."""
    if not with_conflicts and find_conflicts(scenario):
        return None
    score = evaluate(scenario)
    moved = moved_between(home, scenario.plan)
    price = stability.moved_price * moved.count + stability.machine_price * moved.machines
    too_many = 0 if stability.most_moved is None else max(0, moved.count - stability.most_moved)
    return Weighed(
        scenario, home, score.cost, moved, (too_many, score.cost + price),
        _pain(scenario, score.completion), tuple(_movable(scenario, stability)),
    )


def _pain(scenario: Scenario, completion: Mapping[str, int]) -> dict[str, float]:
    orders = tuple(scenario.shop.orders[order] for order in completion)
    costs = Penalties.of(orders, scenario.shop.objective).costs(np.array(list(completion.values()), np.float64))
    return dict(zip(completion, np.asarray(costs).tolist(), strict=True))


def _movable(scenario: Scenario, stability: Stability) -> list[str]:
    """The orders with lots on machines that are neither locked to their place nor begun."""
    machines = scenario.shop.machines
    free = [
        lot.order for lot in scenario.plan.lots.rows
        if lot.resource in machines and not is_started(lot, stability) and not lot.locked >= {"resource", "start"}
    ]
    return list(dict.fromkeys(free))


def with_plan(scenario: Scenario, plan: Plan) -> Scenario:
    """The scenario with another plan."""
    return replace(scenario, plan=plan)
