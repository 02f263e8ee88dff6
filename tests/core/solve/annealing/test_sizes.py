"""The sizes of split orders, settled to the piece."""

from __future__ import annotations

from core.solve.annealing.sizes import settle_sizes
from core.solve.drafting.draft import Draft, time_draft
from core.solve.drafting.preparing import prepare
from core.timing.path import compiled_walk
from tests.builders import machine, order, scenario, shop


def test_that_two_lots_share_the_work_so_that_both_end_when_it_is_due() -> None:
    """3,000 pieces due at 90 on machines of 1,000 and 2,000 an hour, each of which needs 30 minutes of changeover:
    only 1,000 on the one and 2,000 on the other are complete then."""
    board = scenario(shop([order(quantity=3000, due=90)], [machine("M1"), machine("M2", rate=2000)]))
    problem, _ = prepare(board)
    halves = time_draft(problem, Draft(((0,), (1,)), {0: 1500, 1: 1500}), compiled_walk)
    assert halves is not None
    settled = settle_sizes(problem, halves, lambda: False)
    assert abs(settled.draft.quantity[0] - 1000) <= 17
    assert settled.draft.quantity[0] + settled.draft.quantity[1] == 3000


def test_that_lots_stay_as_large_as_they_must_be_and_full_batches() -> None:
    asked = order(quantity=3000, due=90, min_lot=1200, batch=100)
    board = scenario(shop([asked], [machine("M1"), machine("M2", rate=2000)]))
    problem, _ = prepare(board)
    halves = time_draft(problem, Draft(((0,), (1,)), {0: 1500, 1: 1500}), compiled_walk)
    assert halves is not None
    assert settle_sizes(problem, halves, lambda: False).draft.quantity == {0: 1200, 1: 1800}


def test_that_nothing_is_tried_when_it_is_over() -> None:
    board = scenario(shop([order(quantity=3000, due=90)], [machine("M1"), machine("M2", rate=2000)]))
    problem, _ = prepare(board)
    halves = time_draft(problem, Draft(((0,), (1,)), {0: 1500, 1: 1500}), compiled_walk)
    assert halves is not None
    assert settle_sizes(problem, halves, lambda: True) is halves
