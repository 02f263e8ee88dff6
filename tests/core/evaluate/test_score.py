"""The score of a plan, term by term, in cases small enough to check by hand."""

from __future__ import annotations

import pytest

from core.evaluate import evaluate
from core.model import ChangeoverRule, FrozenMap, Machine, Mode, Mounted, Objective, Order, Scenario, Table
from tests.builders import lot, machine, order, scenario, shop


def ends_at_90(**of_order: object) -> Scenario:
    """One order in one lot that ends at minute 90."""
    return scenario(shop([order(**of_order)]), lot("1", "A", "M1", 1000, 30, 90))


def with_objective(of: Scenario, **fields: object) -> Scenario:
    """The same with another objective."""
    return scenario(shop(list(of.shop.orders.rows), objective=Objective(**fields)), *of.plan.lots.rows)


def test_that_an_empty_plan_costs_nothing() -> None:
    score = evaluate(scenario(shop([order(due=100)])))
    assert (score.cost, score.makespan, score.on_time_share, dict(score.completion)) == (0, None, None, {})


def test_that_earliness_counts_squared_in_hours() -> None:
    terms = evaluate(ends_at_90(due=270, weight=2.0)).terms
    assert (terms.earliness, terms.tardiness) == (pytest.approx(0.01 * 2 * 3**2), 0)


def test_that_tardiness_counts_squared_in_hours() -> None:
    terms = evaluate(ends_at_90(due=0, weight=2.0)).terms
    assert (terms.earliness, terms.tardiness) == (0, pytest.approx(0.1 * 2 * 1.5**2))


def test_that_the_penalty_can_be_linear_and_in_other_units() -> None:
    late = with_objective(ends_at_90(due=0), k2_tardiness=5, penalty="linear", time_unit_minutes=10)
    assert evaluate(late).terms.tardiness == pytest.approx(5 * 9)


def test_that_an_order_without_a_due_date_costs_nothing_for_time() -> None:
    terms = evaluate(ends_at_90()).terms
    assert (terms.earliness, terms.tardiness) == (0, 0)


def test_that_an_order_is_complete_when_its_last_lot_ends() -> None:
    both = scenario(
        shop([order(due=120)], [machine("M1"), machine("M2")]),
        lot("1", "A", "M1", 500, 90, 120), lot("2", "A", "M2", 500, 30, 60),
    )
    score = evaluate(both)
    assert (dict(score.completion), score.lateness("A")) == ({"A": 120}, 0)


def test_that_excess_counts_in_thousands_of_pieces_above_what_remains() -> None:
    too_much = scenario(
        shop([order("A", 5000, produced=1000), order("B", 10, produced=20), order("C", 10)]),
        lot("1", "A", "M1", 3000), lot("2", "A", "M1", 2500), lot("3", "B", "M1", 500), lot("4", "C", "M1", 9),
    )
    assert evaluate(too_much).terms.excess == pytest.approx(0.1 * (1.5 + 0.5))


def test_that_every_lot_that_does_not_continue_its_order_is_a_changeover() -> None:
    row = [("1", "A"), ("2", "A"), ("3", "B"), ("4", "A")]
    lots = [lot(lot_id, of, "M1", 100, 100 * n, 100 * n + 6) for n, (lot_id, of) in enumerate(row, 1)]
    score = evaluate(scenario(shop([order("A"), order("B")]), *lots))
    assert (score.nb_changes, score.changeover_minutes, score.terms.changeovers) == (3, 90, 3)


def test_that_the_order_that_is_mounted_is_no_changeover() -> None:
    going_on = shop(machines=[machine(mounted=Mounted(FrozenMap({"colour": "blue"}), "A"))])
    score = evaluate(scenario(going_on, lot("1", "A", "M1", 1000, 0, 60)))
    assert (score.nb_changes, score.changeover_minutes) == (0, 0)


def test_that_a_changeover_of_no_minutes_counts_too() -> None:
    alike = ChangeoverRule("alike", FrozenMap({"colour": "same"}), 0, cost=2.5)
    red = shop(machines=[machine(mounted=Mounted(FrozenMap({"colour": "red"})))], rules=Table([alike]))
    score = evaluate(scenario(red, lot("1", "A", "M1", 1000, 0, 60)))
    assert (score.nb_changes, score.changeover_minutes, score.changeover_cost) == (1, 0, 2.5)


def test_that_changeover_hours_cost_where_they_have_a_price() -> None:
    assert evaluate(ends_at_90()).terms.changeover_hours == 0
    assert evaluate(with_objective(ends_at_90(), k5_changeover_hour=7)).terms.changeover_hours == pytest.approx(3.5)


def test_that_the_cost_is_the_sum_of_its_terms() -> None:
    terms = evaluate(with_objective(ends_at_90(due=0), k5_changeover_hour=7)).terms
    total = terms.earliness + terms.tardiness + terms.changeovers + terms.excess + terms.changeover_hours
    assert (
        evaluate(with_objective(ends_at_90(due=0), k5_changeover_hour=7)).cost
        == total
        == pytest.approx(0.225 + 1 + 3.5)
    )


def test_that_late_orders_are_counted_and_the_latest_is_named() -> None:
    book = shop([order("A", due=60), order("B", due=150), order("C", due=200), order("D")])
    lots = [lot(str(n), of, "M1", 1000, 90 * n + 30, 90 * n + 90) for n, of in enumerate("ABCD")]
    score = evaluate(scenario(book, *lots))
    assert [score.lateness(of) for of in "ABCD"] == [30, 30, 70, None]
    assert (score.late_orders, score.max_tardiness_minutes, score.on_time_share) == (3, 70, 0)


def test_that_an_order_that_ends_when_due_is_on_time() -> None:
    score = evaluate(ends_at_90(due=90))
    assert (score.late_orders, score.max_tardiness_minutes, score.on_time_share, score.cost) == (0, 0, 1, 1)


def test_that_utilisation_is_work_divided_by_working_time_until_the_last_end() -> None:
    machines = [machine("M1"), machine("M2", available_from=40), machine("M3")]
    lots = lot("1", "A", "M1", 1000, 30, 90), lot("2", "A", "M2", 500, 70, 100)
    score = evaluate(scenario(shop(machines=machines), *lots))
    assert (dict(score.utilisation), score.makespan) == ({"M1": 0.6, "M2": 0.5, "M3": 0}, 100)


def test_that_an_allocation_costs_its_modes_and_preparations_once_a_pair() -> None:
    welding = shop(
        [Order("P1", 2), Order("P2", 1), Order("P3", 1)], [Machine("M1", preparation_cost=10.0), Machine("M2")],
        modes=Table([Mode("P1", "M1", cost=4.0), Mode("P2", "M1", cost=3.0, preparation_cost=1.0), Mode("P3", "M2")]),
    )
    lots = [lot("1", "P1", "M1", 1), lot("2", "P1", "M1", 1), lot("3", "P2", "M1", 1), lot("4", "P3", "M2", 1)]
    score = evaluate(scenario(welding, *lots))
    assert (score.allocation_cost, score.nb_changes, score.cost) == (18, 0, 0)
