"""The price of a slot on the cells is what timing the whole machine anew would say."""

from __future__ import annotations

import numpy as np
import pytest

from core.model import Scenario
from core.solve.annealing.search import Pool, Searcher, Tuning
from core.solve.annealing.search_desk import SearchDesk
from core.solve.drafting.draft import Draft, time_draft
from core.solve.drafting.preparing import prepare
from core.timing import tables
from core.timing.compiler import entry
from core.timing.slots import NO_LIMIT, best_slot
from tests.builders import machine, order, scenario, shop

NOBODY = np.zeros(0, np.uint64)


@entry
def price(desk: np.ndarray, part: int, minutes: int, random: np.ndarray) -> tuple[float, int]:
    """`best_slot` on the first machine, for Python."""
    return best_slot(desk, 0, part, minutes, tables.NEVER, NO_LIMIT, random)


@pytest.fixture
def row_of_five() -> Scenario:
    """Five orders of 1 to 5 hours on one machine that works in two shifts."""
    closed = tuple((day + 900, day + 1440) for day in range(0, 1440 * 20, 1440))
    orders = [order(f"O{k}", quantity=1000 * (k + 1), due=400 + 330 * k, max_lots=1) for k in range(5)]
    return scenario(shop(orders, [machine(closed=closed)]))


def test_that_the_price_is_the_change_of_the_best_total(row_of_five: Scenario) -> None:
    problem, _ = prepare(row_of_five)
    desk = SearchDesk(problem, 1, 20 * 1440, seed=1)
    quantity = {2 * part: problem.parts[part].whole for part in range(5)}
    without = Draft(((0, 2, 6, 8),), {lot: quantity[lot] for lot in (0, 2, 6, 8)}, (2,))
    Searcher(desk, Pool(), Tuning()).begin(without)
    found, place = price(desk.handle, 2, 180, NOBODY)
    before = time_draft(problem, without)
    costs = []
    for at in range(5):
        lots = [0, 2, 6, 8]
        lots.insert(at, 4)
        timed = time_draft(problem, Draft((tuple(lots),), quantity))
        assert before is not None
        assert timed is not None
        costs.append(timed.cost - before.cost)
    assert place == int(np.argmin(costs))
    assert found == pytest.approx(min(costs), abs=1e-3)


def test_that_a_table_of_the_wrong_kind_is_refused() -> None:
    from core.timing.desk import Desk

    with pytest.raises(TypeError, match="The table lots must be a contiguous array of 2 dimensions of int64"):
        Desk({"lots": np.zeros((3, 7), np.int32)})
