"""Why no plan exists: which items are named, that they are enough, and that each of them is needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, event, given, settings

from core.evaluate import find_conflicts
from core.model import FrozenMap, Lot, Machine, Mode, Order, Scenario, Table
from core.solve import SolveOptions, StopFlag, solve
from core.solve.clash import Clash, relax
from core.solve.clash.find import find_clash
from core.solve.clash.reduce import groups, has_plan, only_orders
from tests.builders import lot, machine, order, scenario, shop
from tests.core.solve.cork_boards import cork_board
from tests.core.solve.random_shops import scenarios

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]


def clash_of(the_scenario: Scenario) -> tuple[Clash, ...]:
    """The clash, with all the time that a slow machine may need."""
    return find_clash(the_scenario, 60, StopFlag())


def kinds(items: Sequence[Clash]) -> list[tuple[str, str]]:
    """What each item is about."""
    return sorted((item.kind, item.lot or item.order or item.machine) for item in items)


def kind_and_ids(item: Clash) -> tuple[str, ...]:
    """What tells two items apart, whatever their sentences."""
    return (item.kind, item.order, item.lot, item.machine)


def test_that_orders_with_a_plan_do_not_clash() -> None:
    assert clash_of(scenario(shop([order("A", deadline=400), order("B", deadline=400)]))) == ()


def test_that_a_deadline_no_machine_can_meet_is_named_with_its_delay() -> None:
    (item,) = clash_of(scenario(shop([order(deadline=50), order("B")])))
    assert (item.kind, item.order, item.missed_by) == ("deadline", "A", 40)  # 30 to set up, 60 to make
    assert item.sentence == (
        "A must be complete by Mon 7 Sep 00:50; the others kept, it is complete at Mon 7 Sep 01:30 at the earliest, "
        "40 min late."
    )


def test_that_deadlines_that_cannot_all_be_met_are_named_and_no_others() -> None:
    orders = [order(name, quantity=5000, deadline=400) for name in "AB"] + [order("C", deadline=9000)]
    found = clash_of(scenario(shop(orders)))
    assert kinds(found) == [("deadline", "A"), ("deadline", "B")]
    assert [item.missed_by for item in found] == [260, 260]  # 30 + 300 + 30 + 300 - 400


def test_that_locked_lots_in_each_others_way_are_named() -> None:
    lots = [lot("L1", "A", "M1", 1000, 100, 160, "start"), lot("L2", "B", "M1", 1000, 120, 180, "start", "resource")]
    found = clash_of(scenario(shop([order("A"), order("B"), order("C")]), *lots))
    assert kinds(found) == [("start lock", "L1"), ("start lock", "L2")]
    assert found[1].sentence == "Lot L2 is locked to start at Mon 7 Sep 02:00 on M1."


def test_that_a_lock_in_the_way_of_a_deadline_is_named_with_it() -> None:
    lots = [lot("L1", "A", "M1", 1000, 100, 160, "start"), lot("L2", "B", "M1", 1000, None, None, "resource")]
    the_shop = shop([order("A"), order("B", deadline=200)], [machine("M1"), machine("M2")])
    expected = [("deadline", "B"), ("machine lock", "L2"), ("start lock", "L1")]
    assert kinds(clash_of(scenario(the_shop, *lots))) == expected


def test_that_a_lot_locked_while_its_machine_is_closed_is_named_with_the_closing() -> None:
    the_shop = shop([order()], [machine(closed=((100, 300),))])
    found = clash_of(scenario(the_shop, lot("L1", "A", "M1", 1000, 120, 180, "start")))
    assert kinds(found) == [("closed", "M1"), ("start lock", "L1")]


@pytest.mark.parametrize(
    ("the_order", "the_machine", "lots", "expected"),
    [
        (order(release=500, deadline=540), machine(), [], [("deadline", "A"), ("release", "A")]),
        (order(deadline=540), machine(available_from=500), [], [("available_from", "M1"), ("deadline", "A")]),
        (order(max_lots=1), machine(), [lot("L1", "A", "M1", 500, 100, 130, "start")],
         [("max_lots", "A"), ("start lock", "L1")]),
        (order(min_lot=2000, deadline=120), machine(), [], [("deadline", "A"), ("min_lot", "A")]),
        (order(batch=5000, deadline=120), machine(), [], [("batch", "A"), ("deadline", "A")]),
    ],
)  # fmt: skip
def test_that_the_rules_behind_a_clash_are_named(
    the_order: Order, the_machine: Machine, lots: list[Lot], expected: list[tuple[str, str]]
) -> None:
    assert kinds(clash_of(scenario(shop([the_order], [the_machine]), *lots))) == expected


def test_that_how_many_machines_may_work_at_once_is_named() -> None:
    late = order(quantity=10000, deadline=400, supports=1)
    found = clash_of(scenario(shop([late], [machine("M1"), machine("M2")])))
    assert kinds(found) == [("deadline", "A"), ("supports", "A")]


def test_that_a_forbidden_pair_is_named() -> None:
    the_shop = shop([order()], modes=Table([Mode("A", "M1", allowed=False)]))
    assert kinds(clash_of(scenario(the_shop))) == [("forbidden", "A")]


def test_that_an_order_nobody_can_make_cannot_be_let_go() -> None:
    (item,) = clash_of(scenario(shop([order(attributes=FrozenMap({"format": "other"}))])))
    assert (item.kind, item.may_be_relaxed) == ("nobody", False)
    with pytest.raises(ValueError, match="cannot be let go"):
        relax(scenario(), item)


def test_that_too_much_work_for_the_horizon_is_named() -> None:
    orders = [order(name, quantity=40000) for name in "AB"]
    (item,) = clash_of(scenario(shop(orders, horizon_days=2)))
    assert item.sentence == "All work must end within the horizon of 2 days."


def test_that_few_orders_are_named_among_fifty() -> None:
    board = cork_board(50, 6, 1)
    rows = [replace(one, deadline=one.due + 20000, release=0) for one in board.shop.orders.rows if one.due is not None]
    rows[3] = replace(rows[3], deadline=200)
    crowded = replace(board, shop=replace(board.shop, orders=Table(rows)))
    assert kinds(clash_of(crowded)) == [("deadline", rows[3].id)]


def test_that_a_crowd_of_deadlines_is_said_in_one_sentence() -> None:
    orders = [order(f"O{k}", deadline=2300) for k in range(40)]  # 39 hours of them are more than 2,300 minutes
    (item,) = clash_of(scenario(shop(orders)))
    assert (item.kind, item.may_be_relaxed) == ("overload", False)


def test_that_letting_go_of_any_item_gives_the_optimiser_a_plan() -> None:
    lots = [lot("L1", "A", "M1", 1000, 100, 160, "start"), lot("L2", "B", "M1", 1000, None, None, "resource")]
    clashing = scenario(shop([order("A"), order("B", deadline=200)], [machine("M1"), machine("M2")]), *lots)
    for item in clash_of(clashing):
        result = solve(relax(clashing, item), SolveOptions(workers=1, iterations=50))
        assert result.plan is not None, item
        assert not find_conflicts(replace(relax(clashing, item), plan=result.plan))


@settings(max_examples=40, suppress_health_check=SLOW)
@given(scenarios())
def test_that_a_clash_is_enough_and_each_of_it_is_needed(board: Scenario) -> None:
    found = clash_of(board)
    event(f"{len(found)} items")
    if not found:
        return
    assert solve(board, SolveOptions(workers=1, iterations=50)).plan is None
    if all(item.may_be_relaxed for item in found) and found[0].kind != "forbidden":
        is_all = any(item.kind == "horizon" for item in found)
        bare = only_orders(board, board.shop.orders if is_all else {item.order for item in found})
        for item in (item for group in groups(bare) for item in group):
            bare = bare if kind_and_ids(item) in map(kind_and_ids, found) else relax(bare, item)
        assert has_plan(bare, 30, StopFlag()) is False
        assert all(has_plan(relax(bare, item), 30, StopFlag()) for item in found)
