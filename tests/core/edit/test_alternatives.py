"""The places a lot could go, and what each leads to."""

from __future__ import annotations

import pytest

from core.edit import Piece, alternatives, land
from core.errors import EditRefused
from core.evaluate import evaluate
from tests.gui.rows_of_lots import a_row


def test_that_every_place_is_what_the_edit_would_make_of_it_and_costs_what_it_says() -> None:
    scenario = a_row()
    found = alternatives(scenario, Piece("c", "C"))
    assert found
    for one in found:
        assert land(scenario, [one.target]) == one.after
        assert evaluate(one.after).cost - evaluate(scenario).cost == pytest.approx(one.news.difference)


def test_that_the_cheapest_comes_first_and_the_present_place_is_left_out() -> None:
    found = alternatives(a_row(), Piece("c", "C"), count=4)
    prices = [one.news.difference for one in found]
    assert prices == sorted(prices)
    assert ("M1", 660) not in [(one.target.resource, one.target.start) for one in found]
    assert found[0].target.resource == "M2"


def test_that_locks_are_left_away_where_the_hand_sets_none() -> None:
    found = alternatives(a_row(), Piece("c", "C"), lock=False)
    assert not any(lot.locked for one in found for lot in one.after.plan.lots.rows)


def test_that_an_order_without_anything_to_plan_is_refused() -> None:
    with pytest.raises(EditRefused):
        alternatives(a_row(), Piece(None, "C"))


def test_that_nothing_is_worked_out_for_nobody() -> None:
    assert alternatives(a_row(), Piece("c", "C"), is_over=lambda: True) == ()
