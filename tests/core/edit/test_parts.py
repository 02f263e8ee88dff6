"""Into which quantities a lot may be split, and what a part of it would cost anywhere."""

from __future__ import annotations

import pytest

from core.edit import Piece, Slot, drop_map, lock, nearest_half, part_sizes, price_of
from core.errors import EditRefused
from core.model import Calendar, Scenario, Table
from tests.builders import lot, machine, order, scenario, shop


def one_lot(quantity: int = 10_000, **fields) -> Scenario:
    """One order as one lot on M1, and M2 beside it."""
    the_shop = shop([order("A", quantity, due=2880, **fields)], [machine("M1"), machine("M2")])
    return scenario(the_shop, lot("a", "A", "M1", quantity, 600, 600 + quantity * 60 // 1000))


def test_that_parts_are_whole_batches_and_no_smaller_than_the_smallest_lot() -> None:
    sizes = part_sizes(one_lot(min_lot=2500, batch=1000), "A", 10_000)
    assert (sizes[0], sizes[-1], sizes.step) == (3000, 7000, 1000)


def test_that_without_rules_a_part_may_hold_all_but_one_piece() -> None:
    sizes = part_sizes(one_lot(), "A", 10_000)
    assert (sizes[0], sizes[-1]) == (1, 9999)


def test_that_a_lot_too_small_for_two_says_why() -> None:
    with pytest.raises(EditRefused, match=r"1,500 pieces of A are too few for two lots: at least 1,000 are asked for"):
        part_sizes(one_lot(min_lot=1000), "A", 1500)


@pytest.mark.parametrize(("quantity", "half"), [(10_000, 5000), (8000, 4000), (6000, 3000)])
def test_that_half_is_the_nearest_size_there_may_be(quantity: int, half: int) -> None:
    sizes = part_sizes(one_lot(min_lot=3000, batch=1000), "A", quantity)
    assert nearest_half(sizes, quantity) == half


def test_that_the_map_prices_a_part_where_the_rest_stays() -> None:
    whole = lock(one_lot(), ["a"])
    found = drop_map(whole, Piece("a", "A", 4000), step=1)
    slot = Slot("M2", 1500, 0.0)
    assert found.rows["M2"].price_at(1500) == pytest.approx(price_of(whole, found.piece, slot))


def test_that_the_map_prices_what_is_unplanned_of_an_order() -> None:
    bare = scenario(shop([order("A", due=2880)]))
    found = drop_map(bare, Piece(None, "A"), step=1)
    assert found.rows["M1"].price_at(1500) == pytest.approx(price_of(bare, found.piece, Slot("M1", 1500, 0.0)))


def test_that_a_machine_that_never_works_has_no_place() -> None:
    never = Calendar("never", ((),) * 7)
    the_shop = shop([order("A")], [machine("M1", calendar="never")], calendars=Table([never]))
    assert not drop_map(scenario(the_shop), Piece(None, "A")).best(3)
