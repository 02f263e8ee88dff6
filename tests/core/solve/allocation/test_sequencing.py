"""Two in sequence: where machines keep times the allocation is a schedule without conflicts."""

from __future__ import annotations

from dataclasses import replace

from core.evaluate import evaluate, find_conflicts
from core.model import Scenario
from core.solve.allocation import allocate, cost_table, plan_of
from tests.builders import lot, machine, order, scenario, shop
from tests.core.solve.short_runs import run


def two_in_sequence(*lots: object) -> Scenario:
    """Four orders, two machines that take two each, due one after the other."""
    orders = [order(name, 1000 * hours, due=600 * hours) for hours, name in enumerate("ABCD", 1)]
    machines = [machine("M1", max_orders=2, hourly_cost=50.0), machine("M2", max_orders=2, hourly_cost=60.0)]
    return scenario(shop(orders, machines), *lots)


def test_that_each_machine_does_its_orders_one_after_the_other() -> None:
    before = two_in_sequence()
    found = allocate(cost_table(before))
    after = replace(before, plan=plan_of(before, found))
    assert find_conflicts(after) == ()
    assert {one.order: one.resource for one in after.plan.lots.rows} == found.machine_of
    assert evaluate(after).allocation_cost == found.total == 530
    assert [len(lots) for lots in after.plan.by_resource.values()] == [2, 2]


def test_that_the_solver_gives_such_a_shop_its_cheapest_machines() -> None:
    result = run(two_in_sequence())
    assert result.status == "feasible"
    assert result.reason == (
        "Each order has the machine that makes the total least, and each machine the best sequence that was found."
    )
    assert result.plan is not None
    assert evaluate(replace(two_in_sequence(), plan=result.plan)).max_tardiness_minutes == 0


def test_that_a_locked_lot_keeps_its_machine_and_its_time() -> None:
    held = lot("x", "D", "M2", 4000, 300, 540, "start", "resource")
    after = run(two_in_sequence(held)).plan
    assert after is not None
    assert after.lots["x"] == held
    assert find_conflicts(replace(two_in_sequence(), plan=after)) == ()


def test_that_a_plan_as_good_as_any_stays_as_it_is() -> None:
    first = run(two_in_sequence()).plan
    assert first is not None
    assert run(replace(two_in_sequence(), plan=first)).plan is first
