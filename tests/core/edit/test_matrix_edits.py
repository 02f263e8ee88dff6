from __future__ import annotations

import pytest

from core.edit import (
    NewMatrix,
    allow_pairs,
    forbid_pairs,
    machine_down,
    machine_up,
    new_names,
    put_on,
    set_costs,
    take_matrix,
    take_off,
)
from core.errors import EditRefused
from core.evaluate import evaluate
from core.model import Mode, Plan, Producer, Scenario, Shop, Table
from tests.builders import EPOCH, lot

EMPTY = Scenario(Shop(EPOCH))
WELDS = take_matrix(EMPTY, NewMatrix(("P1", "P2"), ("M1", "M2"), ((16, 4), (2, None))))


def costs(scenario: Scenario) -> dict[str, float | None]:
    return {mode.id: mode.cost for mode in scenario.shop.modes.rows}


def test_that_a_table_with_titles_makes_orders_and_machines() -> None:
    assert (tuple(WELDS.shop.orders), tuple(WELDS.shop.machines)) == (("P1", "P2"), ("M1", "M2"))
    assert costs(WELDS) == {"P1 @ M1": 16, "P1 @ M2": 4, "P2 @ M1": 2}


def test_that_titles_find_their_orders_whatever_their_capitals() -> None:
    after = take_matrix(WELDS, NewMatrix(("p2 ",), ("m2", "M3"), ((9, 1),)))
    assert tuple(after.shop.orders) == ("P1", "P2")
    assert costs(after)["P2 @ M2"] == 9
    assert tuple(after.shop.machines) == ("M1", "M2", "M3")


def test_that_a_machine_is_not_named_like_a_producer() -> None:
    shop = Shop(EPOCH, producers=Table([Producer("M1")]))
    with pytest.raises(EditRefused, match="M1 is a producer already"):
        take_matrix(Scenario(shop), NewMatrix(("P1",), ("M1",), ((1,),)))


def test_that_a_cost_that_is_taken_away_leaves_no_row_behind() -> None:
    after = set_costs(WELDS, {("P1", "M1"): None})
    assert "P1 @ M1" not in after.shop.modes
    assert set_costs(after, {("P1", "M1"): None}) is after


def test_that_a_forbidden_pair_keeps_its_cost_and_gets_it_back() -> None:
    after = forbid_pairs(WELDS, [("P1", "M2"), ("P2", "M2")])
    assert after.shop.modes["P1 @ M2"] == Mode("P1", "M2", allowed=False, cost=4, cost_from="typed")
    assert allow_pairs(after, [("P1", "M2"), ("P2", "M2")]) == WELDS


def test_that_a_new_cost_allows_a_forbidden_pair_again() -> None:
    after = set_costs(forbid_pairs(WELDS, [("P1", "M2")]), {("P1", "M2"): 4})
    assert after == WELDS


def test_that_a_lock_on_a_forbidden_pair_is_taken_off() -> None:
    locked = put_on(WELDS, "P1", "M2")
    assert forbid_pairs(locked, [("P1", "M2")]).plan.lots["P1"].locked == frozenset()
    assert set_costs(locked, {("P1", "M2"): None}).plan.lots["P1"].locked == frozenset()
    assert set_costs(locked, {("P1", "M2"): 5}).plan.lots["P1"].locked == {"resource"}


def test_that_a_machine_that_is_down_loses_its_lots_and_no_cost() -> None:
    planned = put_on(put_on(WELDS, "P1", "M2"), "P2", "M1")
    after = machine_down(planned, "M2")
    assert [one.resource for one in after.plan.lots.rows] == ["M1"]
    assert (after.shop.machines["M2"].max_orders, after.shop.modes) == (0, WELDS.shop.modes)
    assert machine_up(after, "M2").shop == WELDS.shop


def test_that_an_order_is_put_on_one_machine_whole() -> None:
    split = Scenario(WELDS.shop, Plan(Table([lot("a", "P1", "M1", 1), lot("b", "P1", "M2", 1)])))
    after = put_on(split, "P1", "M2")
    assert [(one.id, one.resource, one.locked) for one in after.plan.lots.rows] == [("b", "M2", {"resource"})]
    assert evaluate(after).allocation_cost == 4
    assert not take_off(after, [("P1", "M2")]).plan.lots


def test_that_new_names_are_not_taken() -> None:
    assert new_names(WELDS, "orders", "P", 2) == ["P3", "P4"]
    odd = take_matrix(WELDS, NewMatrix(("p4",), ("M1",), ((1,),)))
    assert new_names(odd, "orders", "P", 1) == ["P5"]
