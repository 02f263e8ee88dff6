"""How an allocation is counted: functions from one scenario to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from core.edit.shop_edits import set_objective
from core.edit.tables import with_tables
from core.errors import EditRefused
from core.language import short, tr
from core.model import Scenario
from core.model.mode_facts import preparation_costs

Preparation = Literal["pair", "uniform", "machine"]


def count_preparation(scenario: Scenario, preparation: Preparation, cost: float | None = None) -> Scenario:
    """Count preparation costs of each pair, the same on every pair, or once for each machine opened; with a cost, each
    is that, whatever machines and pairs say.

    Raises EditRefused where it is to be the same on every pair, but no cost is given and those in the shop differ.
    """
    if preparation == "uniform" and cost is None and len(found := _costs(scenario)) > 1:
        raise EditRefused(tr(
            "Preparation costs differ, from {least} to {most}, so it must be said which one every pair is to have.",
            least=short(min(found)), most=short(max(found)),
        ))  # fmt: skip
    return set_objective(scenario, preparation=preparation, preparation_cost=cost)


def _costs(scenario: Scenario) -> set[float]:
    machines = {machine.preparation_cost or 0.0 for machine in scenario.shop.machines.rows}
    return machines | preparation_costs(scenario.shop.modes)


def set_capacity(scenario: Scenario, most: int | None) -> Scenario:
    """Let every machine take so many orders at most; None leaves it to the rules of an allocation."""
    machines = scenario.shop.machines
    changed = {one.id: replace(one, max_orders=most) for one in machines.rows if one.max_orders != most}
    return with_tables(scenario, {"machines": machines.replaced(changed)}) if changed else scenario
