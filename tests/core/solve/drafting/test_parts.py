"""What there is to place."""

from __future__ import annotations

from hypothesis import given, settings

from core.model import Scenario
from core.solve.drafting.parts import Held, parts_of, round_up
from core.timing.changeover_matrix import changeover_matrix
from tests.builders import lot, order
from tests.core.solve.random_shops import scenarios

NOTHING = Held((), ())
PLACES = {"M1": 0, "M2": 1, "M3": 2}


def test_that_an_order_is_one_part_that_may_become_two_lots() -> None:
    (part,) = parts_of(order(min_lot=100), NOTHING, (0, 1), PLACES)
    assert (part.whole, part.split, part.smallest) == (1000, 1000, 100)


def test_that_a_lot_is_at_least_the_smallest_and_a_multiple_of_the_batch() -> None:
    (part,) = parts_of(order(quantity=10, min_lot=25, batch=10), NOTHING, (0, 1), PLACES)
    assert (part.whole, part.smallest) == (30, 30)


def test_that_one_machine_alone_gets_no_second_lot() -> None:
    assert parts_of(order(), NOTHING, (0,), PLACES)[0].split == 0


def test_that_a_locked_lot_takes_one_of_the_lots_away() -> None:
    held = Held((lot("1", "A", "M1", 300, 0, 18, "resource"),), ())
    locked, rest = parts_of(order(), held, (0, 1, 2), PLACES)
    assert (locked.whole, rest.whole, rest.split) == (300, 700, 0)


def test_that_with_all_supports_taken_the_rest_stays_on_them() -> None:
    held = Held((lot("1", "A", "M1", 300, 0, 18, "start"), lot("2", "A", "M2", 300, 0, 18, "start")), ())
    assert parts_of(order(max_lots=3), held, (0, 1, 2), PLACES)[-1].machines == (0, 1)


def test_that_batches_are_filled() -> None:
    assert [round_up(pieces, 50) for pieces in (0, 1, 50, 51)] == [0, 50, 50, 100]


@settings(max_examples=40)
@given(scenarios())
def test_that_the_matrix_of_changeovers_is_what_the_shop_says(scenario: Scenario) -> None:
    shop = scenario.shop
    afters = [one.attributes for one in shop.orders.rows]
    befores = [None, *afters]
    found = changeover_matrix(shop, befores, afters)
    assert found.tolist() == [[shop.changeover(before, after)[0] for after in afters] for before in befores]
