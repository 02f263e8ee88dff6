"""Orders to machines without times, one each, at least cost."""

from __future__ import annotations

from core.evaluate import evaluate
from core.model import FrozenMap, Machine, Mode, Order, Scenario, Table
from tests.builders import lot, machine, scenario, shop
from tests.core.solve.short_runs import planned, run

COSTS = {"P1": (16, 4, 9, 5, 6), "P2": (2, 14, 7, 5, 13), "P3": (8, 10, 3, 12, 11), "P4": (3, 7, 6, 10, 5),
         "P5": (3, 6, 8, 11, 7)}


def welding(preparation: float = 0, machines: int = 5) -> Scenario:
    """The welding shop: five orders, five machines, what each pair costs."""
    modes = [Mode(name, f"M{m + 1}", cost=costs[m]) for name, costs in COSTS.items() for m in range(machines)]
    the_machines = [Machine(f"M{m + 1}", preparation_cost=preparation) for m in range(machines)]
    return scenario(shop([Order(name, 1) for name in COSTS], the_machines, modes=Table(modes)))


def choice(of: Scenario) -> dict[str, str]:
    return {one.order: one.resource for one in of.plan.lots.rows}


def test_that_the_welding_shop_costs_twenty() -> None:
    found = planned(welding())
    assert choice(found) == {"P1": "M2", "P2": "M4", "P3": "M3", "P4": "M5", "P5": "M1"}
    assert evaluate(found).allocation_cost == 20


def test_that_preparation_moves_the_total_and_not_the_choice() -> None:
    found = planned(welding(preparation=10))
    assert evaluate(found).allocation_cost == 70
    assert choice(found) == choice(planned(welding()))


def test_that_of_more_orders_than_machines_the_dearest_to_do_is_left() -> None:
    found = run(welding(machines=4))
    assert found.plan is not None
    assert len(found.plan.lots) == 4
    assert found.reason == (
        "Each order has the machine that makes the total least; P4 is left, since there are 5 orders, and the "
        "4 machines take 4 orders at most together."
    )


def test_that_a_locked_choice_is_kept_and_its_machine_is_taken() -> None:
    locked = scenario(welding().shop, lot("1", "P1", "M1", 1, None, None, "resource"))
    assert choice(planned(locked)) == {"P1": "M1", "P2": "M4", "P3": "M3", "P4": "M5", "P5": "M2"}


def test_that_orders_with_and_without_times_are_planned_side_by_side() -> None:
    timed = Order("A", 1000, due=600, attributes=FrozenMap({"format": "24x44"}))
    modes = Table([Mode("W", "bench", cost=3)])
    found = planned(scenario(shop([timed, Order("W", 1)], [machine("M1"), Machine("bench")], modes=modes)))
    assert choice(found) == {"A": "M1", "W": "bench"}
    assert found.plan.by_order["A"][0].end == 600
