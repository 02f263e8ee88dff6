"""The examples of the exchange format, evaluated without a plan."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.evaluate import evaluate, find_conflicts
from core.files import read_exchange

EXAMPLES = ("cork-12x4", "cork-50x6", "cork-200x15", "cork-1000x40", "welding-5x5")


@pytest.mark.parametrize("name", EXAMPLES)
def test_that_an_example_without_a_plan_lacks_only_its_lots(name: str, shared: Path) -> None:
    scenario = read_exchange(shared / "formats" / "examples" / f"{name}.json").project.scenario
    remaining = [order.id for order in scenario.shop.orders.rows if order.remaining]
    found = find_conflicts(scenario)
    assert evaluate(scenario).cost == 0
    assert [(one.kind, one.orders) for one in found] == [("unscheduled", (order_id,)) for order_id in remaining]
