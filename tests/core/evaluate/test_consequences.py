"""What a change of the plan leads to, told from the two plans alone."""

from __future__ import annotations

from core.edit import move
from core.evaluate import consequences, evaluate
from core.model import Scenario
from tests.builders import lot, order, scenario, shop


def two_lots() -> Scenario:
    """A and B of an hour each on M1, A due at two hours, B at four; a changeover takes 30 minutes."""
    orders = [order("A", due=120), order("B", due=240)]
    return scenario(shop(orders), lot("a", "A", "M1", 1000, 30, 90), lot("b", "B", "M1", 1000, 120, 180))


def test_that_the_difference_is_that_of_the_two_costs_and_the_sum_of_the_terms() -> None:
    before = two_lots()
    after = move(before, "a", resource="M1", start=300, others="stay")
    told = consequences(before, after)
    terms = told.terms
    assert told.difference == evaluate(after).cost - evaluate(before).cost
    assert abs(terms.earliness + terms.tardiness + terms.changeovers - told.difference) < 1e-9


def test_that_orders_that_become_late_and_those_that_are_relieved_are_named() -> None:
    before = two_lots()
    late = move(before, "a", resource="M1", start=300, others="stay")
    assert consequences(before, late).late == (("A", 240),)
    assert consequences(late, before).relieved == ("A",)


def test_that_new_conflicts_and_mended_ones_are_told() -> None:
    before = two_lots()
    broken = move(before, "a", resource="M1", start=130, others="stay")
    told = consequences(before, broken)
    assert told.conflicts[0].startswith("B and A overlap on M1")
    assert consequences(broken, before).mended == told.conflicts


def test_that_only_lots_that_stand_elsewhere_count_as_moved() -> None:
    before = two_lots()
    after = move(before, "b", resource="M1", start=120, others="stay")  # locked, and where it was
    assert consequences(before, after).moved == ()
    later = move(before, "b", resource="M1", start=150, others="stay")
    assert [one.id for one in consequences(before, later).moved] == ["b"]
