"""Locked lots are never moved; the rest goes around them."""

from __future__ import annotations

from core.evaluate import evaluate
from core.solve import SolveOptions, solve
from tests.builders import lot, machine, order, scenario, shop
from tests.core.solve.short_runs import planned

TWO_MACHINES = [machine("M1"), machine("M2")]


def test_that_a_lot_locked_in_time_stays_where_it_is() -> None:
    locked = lot("mine", "A", "M1", 1000, 300, 360, "resource", "start")
    found = planned(scenario(shop([order("A", due=2000), order("B", due=360)]), locked))
    assert found.plan.lots["mine"] == locked
    assert found.plan.by_order["B"][0].end == 270  # 30 minutes before A


def test_that_a_lot_locked_in_time_gets_the_end_that_its_work_takes() -> None:
    found = planned(scenario(shop(), lot("mine", "A", "M1", 1000, 300, 999, "start")))
    assert found.plan.lots["mine"].end == 360


def test_that_a_lot_locked_to_its_machine_may_move_in_time_only() -> None:
    locked = lot("mine", "A", "M2", 1000, 0, 60, "resource")
    found = planned(scenario(shop([order(due=600)], [machine("M1", rate=9000), machine("M2")]), locked))
    mine = found.plan.lots["mine"]
    assert (mine.resource, mine.quantity, mine.end, mine.locked) == ("M2", 1000, 600, frozenset({"resource"}))


def test_that_a_lot_locked_to_its_machine_without_times_gets_them() -> None:
    locked = lot("mine", "A", "M2", 1000, None, None, "resource")
    found = planned(scenario(shop([order(due=600)], TWO_MACHINES), locked))
    assert (found.plan.lots["mine"].resource, found.plan.lots["mine"].end) == ("M2", 600)


def test_that_the_rest_of_a_partly_locked_order_is_planned_too() -> None:
    locked = lot("mine", "A", "M1", 400, 300, 324, "start")
    found = planned(scenario(shop([order(due=600)], TWO_MACHINES), locked))
    assert found.plan.lots["mine"] == locked
    assert [(one.quantity, one.end) for one in found.plan.lots.rows if one.id != "mine"] == [(600, 600)]


def test_that_the_rest_follows_its_locked_lot_without_a_changeover() -> None:
    found = planned(scenario(shop([order(due=360)]), lot("mine", "A", "M1", 400, 300, 324, "resource", "start")))
    assert [(one.start, one.end) for one in found.plan.lots.rows if one.id != "mine"] == [(324, 360)]
    assert evaluate(found).cost == 1  # one changeover, into the first lot


def test_that_the_rest_of_a_lot_locked_to_its_machine_agrees_with_it() -> None:
    late = order(quantity=10000, due=0)
    found = planned(scenario(shop([late], TWO_MACHINES), lot("mine", "A", "M1", 5000, 60, 360, "resource")))
    assert sorted(one.end or 0 for one in found.plan.lots.rows) == [330, 330]


def test_that_the_rest_keeps_to_one_machine_where_only_one_may_work_on_it() -> None:
    locked = lot("mine", "A", "M1", 400, 300, 324, "start")
    found = planned(scenario(shop([order(due=600, supports=1)], TWO_MACHINES), locked))
    assert {one.resource for one in found.plan.lots.rows} == {"M1"}


def test_that_lots_locked_to_two_machines_run_one_after_the_other_where_only_one_may_work_on_it() -> None:
    lots = [lot("L1", "A", "M1", 500, None, None, "resource"), lot("L2", "A", "M2", 500, None, None, "resource")]
    found = planned(scenario(shop([order(due=600, supports=1)], TWO_MACHINES), *lots))
    first, second = sorted(found.plan.lots.rows, key=lambda one: one.start or 0)
    assert (first.end or 0) <= (second.start or 0)


def test_that_more_lots_than_two_may_be_locked() -> None:
    lots = [lot(f"L{k}", "A", f"M{k}", 1000, None, None, "resource") for k in (1, 2, 3)]
    machines = [machine(f"M{k}") for k in (1, 2, 3)]
    shop_of_three = shop([order(quantity=3000, due=600, max_lots=3, supports=3)], machines)
    assert {one.end for one in planned(scenario(shop_of_three, *lots)).plan.lots.rows} == {600}


def test_that_locked_lots_back_to_back_at_odd_minutes_are_no_obstacle() -> None:
    one = lot("L1", "A", "M1", 17, 101, 103, "start")
    two = lot("L2", "B", "M1", 33, 133, 135, "start")
    orders = [order("A", quantity=17), order("B", quantity=33), order("C", due=60)]
    found = planned(scenario(shop(orders), one, two))
    assert (found.plan.lots["L1"], found.plan.lots["L2"]) == (one, two)


def test_that_a_sound_plan_is_never_replaced_by_a_worse_one() -> None:
    good = scenario(shop([order(due=600)]), lot("L1", "A", "M1", 1000, 540, 600))
    result = solve(good, SolveOptions(workers=1, iterations=0))
    assert result.cost == 1
    assert result.plan is not None
    assert result.plan.lots["L1"].end == 600
