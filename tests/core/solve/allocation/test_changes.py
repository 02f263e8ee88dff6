"""What if: every answer is what solving the changed table anew, or going through all its plans, says."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings

from core.errors import NoPlanFound
from core.solve.allocation import (
    CostTable,
    allocate,
    left_orders,
    machine_down,
    one_more_place,
    order_added,
    order_withdrawn,
    worths,
)
from tests.core.solve.allocation.brute import all_choices, all_plans, total
from tests.core.solve.allocation.tables import WELDING, table, tables
from tests.core.solve.allocation.test_against_all_plans import answered, is_close

SHAPES = tables(5) | tables(3, places=3)


@settings(max_examples=60)
@given(SHAPES)
def test_that_the_worth_of_a_place_is_what_one_place_more_changes(found: CostTable) -> None:
    before, _ = answered(found)
    for worth in worths(before):
        more = found.with_place(worth.machine)
        if more.is_crowded == found.is_crowded and (plans := all_plans(more)):
            assert is_close(worth.rise, float(min(plans.values())) - before.total)
            assert worth.lets_in == (len(allocate(more).left) < len(before.left))


@settings(max_examples=60)
@given(SHAPES)
def test_that_a_machine_down_is_the_table_without_it(found: CostTable) -> None:
    before, _ = answered(found)
    for machine in found.machines:
        change, plans = machine_down(before, machine), all_plans(found.without_machine(machine))
        if plans:
            assert change.after is not None
            assert plans[change.after.choice] == min(plans.values())
        else:
            assert change.after is None


@settings(max_examples=60)
@given(tables(4).filter(lambda one: one.is_crowded))
def test_that_a_left_order_costs_what_the_best_plan_with_it_costs_more(found: CostTable) -> None:
    before, plans = answered(found)
    for left in left_orders(before):
        row = found.orders.index(left.order)
        with_it = [cost for plan, cost in plans.items() if plan[row] >= 0]
        assert (left.rise is None) == (not with_it)
        assert left.rise is None or is_close(left.rise, float(min(with_it)) - before.total)
        too = [cost for machine in found.machines for cost in one_more(found, row, machine, len(before.pairs))]
        assert (left.too is None) == (not too)
        assert left.too is None or is_close(left.too, float(min(too)) - before.total)


def one_more(found: CostTable, row: int, machine: str, done: int) -> list[Fraction]:
    """The totals of all plans that do one order more, this row among them, with one place more on a machine."""
    more = found.with_place(machine)
    plans = all_choices(more)
    return [total(more, plan) for plan in plans if plan[row] >= 0 and sum(c >= 0 for c in plan) == done + 1]


def test_that_changes_are_told_in_sentences() -> None:
    best = allocate(table(WELDING))
    assert [one.sentence for one in worths(best)[:2]] == ["A second M1 saves 3.", "A second M2 is worth nothing."]
    assert one_more_place(best, "M1").sentence == "With a second M1 the total falls by 3 to 17: P2 goes to M1."
    assert one_more_place(best, "M3").sentence == "With a second M3 the total stays 20."
    assert machine_down(best, "M3").sentence == "Without M3 the total falls by 3 to 17: P3 is left."
    assert order_added(allocate(best.table.part(["P1", "P2"], ["M1", "M2", "M3"])), "P6", (9, 9, 1)).sentence == (
        "With P6 the total rises by 1 to 7: P6 is done on M3."
    )
    assert order_added(best, "P6", (1, 9, 9, 9, 9)).sentence == (
        "With P6 the total falls by 2 to 18: P6 is done on M1 and P5 is left."
    )
    assert order_withdrawn(best, "P5").sentence == "Without P5 the total falls by 6 to 14: P2 goes to M1."


def test_that_a_machine_with_a_free_place_is_worth_no_hour_more() -> None:
    best = allocate(table([(3, 5), (4, 9)], places=(2, 2)))
    assert worths(best)[1].sentence == "An hour more of M2 is worth nothing: it could take 2 orders more as it is."


def test_that_where_no_plan_is_left_the_orders_are_named() -> None:
    best = allocate(table([(3, None), (None, 5)], places=(2, 2)))
    assert machine_down(best, "M2").sentence == (
        "Without M2 there is no plan: P2 has no machine: every cell of its row is empty or not allowed."
    )


@pytest.mark.parametrize(("costs", "fields", "sentence"), [
    ([(1, 2), (None, None)], {}, "P2 has no machine: every cell of its row is empty or not allowed."),
    ([(1, 2, None), (3, 4, None), (5, 6, None)], {},
     "P1, P2 and P3 can go only to M1 and M2, which take 2 orders at most together."),
    ([(1, 2, 9), (3, None, None), (5, None, None)], {}, "P2 and P3 can go only to M1, which takes 1 order at most."),
    ([(1, 2), (3, 4)], {"locked": np.array([[1, 0], [1, 0]], bool)},
     "P1 and P2 are locked on M1, which takes 1 order at most."),
    ([(1, 2), (None, 4)], {"locked": np.array([[0, 0], [1, 0]], bool)},
     "P2 is locked on M1, which is not allowed to do it."),
    ([(1, 2), (3, None)], {"locked": np.array([[1, 0], [0, 0]], bool)},
     "P1 (locked) and P2 can go only to M1, which takes 1 order at most."),
    ([(1, 2), (3, 4)], {"locked": np.array([[1, 1], [0, 0]], bool)},
     "P1 is locked on M1 and M2, but an order goes to one machine."),
])  # fmt: skip
def test_that_what_cannot_be_is_said_in_one_sentence(costs: list, fields: dict, sentence: str) -> None:
    with pytest.raises(NoPlanFound) as refusal:
        allocate(table(costs, **fields))
    assert str(refusal.value) == sentence
