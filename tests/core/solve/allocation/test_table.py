"""What stands in the cost matrix of a scenario, and where it comes from."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.edit import count_preparation, set_capacity
from core.errors import EditRefused
from core.evaluate import evaluate, find_conflicts
from core.model import ChangeoverRule, FrozenMap, Machine, Mode, Mounted, Order, Producer, Scenario, Table
from core.solve.allocation import CostTable, allocate, cost_table, plain_table, plan_of, regrets
from tests.builders import lot, machine, order, scenario, shop


def costs(table: CostTable) -> list[list[float | None]]:
    return [[None if np.isnan(cost) else cost for cost in row] for row in table.costs.tolist()]


def test_that_typed_costs_stand_and_others_are_computed_from_hours() -> None:
    modes = Table([Mode("A", "M1", cost=7)])
    found = cost_table(scenario(shop([order("A", 3000)], [machine("M1", hourly_cost=40), machine("M2", 500,
                                                                                                 hourly_cost=20)],
                                     modes=modes)))  # fmt: skip
    assert costs(found) == [[7, 120]]
    assert found.computed.tolist() == [[False, True]]


def test_that_the_changeover_from_what_is_mounted_is_part_of_a_computed_cost() -> None:
    rules = Table([ChangeoverRule("R", FrozenMap({"colour": "differs"}), 30, 25.0)])
    machines = [
        machine("M1", hourly_cost=10, mounted=Mounted(FrozenMap({"colour": "red"}))),
        machine("M2", hourly_cost=10, mounted=Mounted(FrozenMap({"colour": "blue"}))),
        machine("M3", hourly_cost=10, mounted=Mounted(FrozenMap({"colour": "blue"}), "A")),
    ]
    assert costs(cost_table(scenario(shop([order("A", 1000)], machines, rules=rules)))) == [[10, 35, 10]]


def test_that_hours_of_the_order_count_where_a_machine_keeps_no_times() -> None:
    machines = [Machine("M1", hourly_cost=30), Machine("M2")]
    assert costs(cost_table(scenario(shop([Order("A", 1, hours=2.5)], machines)))) == [[75, None]]


@pytest.mark.parametrize(("mode", "cost"), [
    (None, None), (Mode("B", "M1"), None), (Mode("B", "M1", allowed=False, cost=3), None),
    (Mode("B", "M1", allowed=True), 0), (Mode("B", "M1", cost=0), 0), (Mode("B", "M1", cost=-2.5), -2.5),
])  # fmt: skip
def test_that_a_cell_without_a_cost_is_not_allowed_unless_it_is_by_name(mode: Mode | None, cost: float | None) -> None:
    modes = Table([Mode("A", "M1", cost=1), *([mode] if mode else [])])
    found = cost_table(scenario(shop([Order("A", 1), Order("B", 1)], [Machine("M1")], modes=modes)))
    assert costs(found) == [[1], [cost]]


def test_that_a_table_without_any_costs_allows_every_pair_for_nothing() -> None:
    assert costs(cost_table(scenario(shop([Order("A", 1)], [Machine("M1"), Machine("M2")])))) == [[0, 0]]


def test_that_only_orders_that_need_a_machine_are_in_the_table() -> None:
    the_shop = shop([Order("A", 5), Order("B", 5, produced=5), Order("C", 5)], [Machine("M1")],
                    producers=Table([Producer("P")]))  # fmt: skip
    assert cost_table(scenario(the_shop, lot("1", "C", "P", 5))).orders == ("A",)


def welding_of_two(**fields: object) -> Scenario:
    modes = [Mode(o, m, cost=c) for o, m, c in (("A", "M1", 1), ("A", "M2", 5), ("B", "M1", 2), ("B", "M2", 9))]
    machines = [Machine("M1", preparation_cost=3), Machine("M2", preparation_cost=4)]
    return scenario(shop([Order("A", 1), Order("B", 1)], machines, modes=Table(modes), **fields))


@pytest.mark.parametrize(("preparation", "cost", "total"), [
    ("pair", None, 14), ("uniform", 10.0, 27), ("machine", None, 6), ("machine", 10.0, 13), ("pair", 1.0, 9),
])  # fmt: skip
def test_that_the_score_of_the_plan_is_the_total_in_every_reading(
    preparation: str, cost: float | None, total: float
) -> None:
    counted = count_preparation(welding_of_two(), preparation, cost)
    found = allocate(cost_table(counted))
    plan = replace(counted, plan=plan_of(counted, found))
    assert (found.total, evaluate(plan).allocation_cost, find_conflicts(plan)) == (total, total, ())


def test_that_differing_preparations_are_no_uniform_one() -> None:
    with pytest.raises(EditRefused, match="from 3 to 4"):
        count_preparation(welding_of_two(), "uniform")


def test_that_a_machine_takes_one_order_unless_it_says_more() -> None:
    assert cost_table(welding_of_two()).places == (1, 1)
    assert cost_table(set_capacity(welding_of_two(), 2)).places == (2, 2)
    assert allocate(cost_table(set_capacity(welding_of_two(), 2))).machine_of == {"A": "M1", "B": "M1"}


def test_that_two_orders_on_a_machine_for_one_are_a_conflict() -> None:
    both = scenario(welding_of_two().shop, lot("1", "A", "M1", 1), lot("2", "B", "M1", 1))
    assert [one.sentence for one in find_conflicts(both)] == ["M1 takes 1 order at most, but has A and B."]
    assert find_conflicts(set_capacity(both, 2)) == ()


@pytest.mark.parametrize("values", [
    [[0.1, 0.2], [0.3, 0.1]], [[1e9, 1e9 + 0.01], [1e9, 1e9 - 0.01]], [[-1e9, 5], [5, 1e-6]],
    [[1e12, 2e12], [3e12, 1e12]], [[1 / 3, 2 / 3], [2 / 7, 1e5]],
])  # fmt: skip
def test_that_odd_amounts_are_counted_exactly_enough(values: list[list[float]]) -> None:
    found = allocate(plain_table(values))
    straight, crossed = values[0][0] + values[1][1], values[0][1] + values[1][0]
    assert found.total == pytest.approx(min(straight, crossed), rel=1e-15)
    other = max(straight, crossed) - min(straight, crossed)
    assert regrets(found).max() == pytest.approx(other, rel=1e-6, abs=1e-8)


def test_that_an_empty_table_has_an_empty_answer() -> None:
    found = allocate(plain_table(np.zeros((0, 3))))
    assert (found.total, found.pairs, found.left, regrets(found).shape) == (0, (), (), (0, 3))
