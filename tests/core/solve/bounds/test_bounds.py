"""Lower bounds whose answer can be checked by hand. A lot of 1,000 pieces takes 60 minutes, a changeover 30."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from core.evaluate import evaluate
from core.model import FrozenMap, Mounted, Objective, Producer, Scenario, Table
from core.solve.bounds import lower_bound, read_board, unavoidable
from core.solve.bounds.answer import BY_ITSELF, TOGETHER
from core.solve.bounds.grid import Grid
from core.solve.bounds.jobs import make_jobs
from core.solve.bounds.lanes import blocks_until
from core.solve.bounds.limit import Limit
from core.solve.bounds.paths import make_paths
from core.solve.bounds.prices import Prices, rules_of
from core.solve.bounds.windows import windows
from core.solve.stop import StopFlag
from tests.builders import lot, machine, order, scenario, shop
from tests.core.solve.short_runs import run

LATE = Objective(k1_earliness=0, k2_tardiness=1, k3_changeover=0, penalty="linear", time_unit_minutes=1)
"""A minute late costs 1, and nothing else costs anything."""


def value(board: Scenario, steps: int = 300, upper: float | None = None, split: bool = True) -> float:
    return lower_bound(board, seconds=60, stop=StopFlag(), steps=steps, upper=upper, split=split).value


def test_that_one_order_costs_its_changeover_and_its_tardiness() -> None:
    assert value(scenario(shop([order(due=0, max_lots=1)], objective=LATE))) == pytest.approx(90)


def test_that_an_order_that_can_end_when_due_costs_its_changeover() -> None:
    assert value(scenario(shop([order(due=600)]))) == pytest.approx(1)


def test_that_two_orders_wait_for_one_machine() -> None:
    both = [order("A", due=0, max_lots=1), order("B", due=0, max_lots=1)]
    assert value(scenario(shop(both, objective=LATE))) == pytest.approx(90 + 180, rel=0.01)


def test_that_a_split_order_needs_half_the_time_and_two_changeovers() -> None:
    board = scenario(shop([order(quantity=2000, due=0)], [machine("M1"), machine("M2")], objective=LATE))
    assert value(board) == pytest.approx(90)
    assert value(board, split=False) == pytest.approx(150)


def test_that_a_lot_that_stays_where_it_is_takes_its_time_from_the_others() -> None:
    still = lot("L", "B", "M1", 1000, 30, 90, "resource", "start")
    orders = [order("A", due=0, max_lots=1), order("B")]
    found = value(scenario(shop(orders, objective=LATE), still))
    assert found == pytest.approx(180, rel=0.01)  # A ends after B, which holds the machine until 90


def test_that_locked_lots_that_overlap_leave_no_plan() -> None:
    lots = [lot(name, name, "M1", 1000, 100, 160, "resource", "start") for name in "AB"]
    found = value(scenario(shop([order("A"), order("B")]), *lots))
    assert found > 1e6


def test_that_a_deadline_that_no_machine_can_meet_leaves_no_plan() -> None:
    assert value(scenario(shop([order(due=0, deadline=50)]))) == math.inf


def test_that_a_deadline_before_the_due_date_makes_an_order_early() -> None:
    early = Objective(k1_earliness=1, k3_changeover=0, penalty="linear", time_unit_minutes=1)
    assert value(scenario(shop([order(due=600, deadline=500)], objective=early))) == pytest.approx(100)


def test_that_a_finished_order_costs_nothing_though_it_is_overdue() -> None:
    done = order("A", produced=1000, due=-500)
    assert value(scenario(shop([done]), lot("L", "A", "M1", 1000, 0, 60))) == 0


def test_that_an_order_kept_late_by_a_lot_at_a_producer_pays_for_it() -> None:
    outside = lot("L", "A", "P", 400, 0, 700)
    board = scenario(shop([order(due=100, max_lots=2)], producers=Table([Producer("P")]), objective=LATE), outside)
    assert value(board) == pytest.approx(600)


def test_that_a_mounted_order_is_spared_its_changeover() -> None:
    ready = machine(mounted=Mounted(order().attributes, "A"))
    assert value(scenario(shop([order(due=60, max_lots=1)], [ready]))) == 0


def test_that_full_batches_are_paid_for() -> None:
    objective = Objective(k3_changeover=0, k4_excess=1, excess_unit_pieces=1)
    assert value(scenario(shop([order(quantity=1050, batch=100)], objective=objective))) == pytest.approx(50)


def test_that_orders_by_themselves_are_no_dearer_than_together() -> None:
    board = scenario(shop([order(name, due=0, max_lots=1) for name in "ABC"], objective=LATE))
    told: list[float] = []
    found = lower_bound(board, seconds=60, stop=StopFlag(), on_bound=told.append, steps=50)
    assert (told[0], found.method) == (pytest.approx(270), TOGETHER)
    assert told == sorted(told)
    assert told[-1] == found.value


def test_that_a_bound_says_which_question_it_answers() -> None:
    board = scenario(shop([order(max_lots=2)], [machine("M1"), machine("M2")]))
    whole = scenario(shop([order(max_lots=1)], [machine("M1"), machine("M2")]))
    answers = [lower_bound(one, seconds=60, stop=StopFlag(), split=split, steps=1)
               for one, split in ((board, True), (board, False), (whole, False))]
    assert [one.covers_splits for one in answers] == [True, False, True]


def test_that_a_bound_is_never_above_the_cost_it_was_given() -> None:
    board = scenario(shop([order(due=0, max_lots=1)], objective=LATE))
    assert value(board, upper=50) == 50


def test_that_a_bound_that_meets_a_plan_ends_the_search() -> None:
    board = scenario(shop([order(name, due=0, max_lots=1) for name in "AB"], objective=LATE))
    assert value(board, steps=1000, upper=run(board).cost) == pytest.approx(270, rel=1e-6)


def test_that_a_stop_before_the_start_is_heard() -> None:
    stop = StopFlag()
    stop.set()
    found = lower_bound(scenario(shop([order(due=0)])), seconds=60, stop=stop)
    assert (found.value, found.method) == (0, BY_ITSELF)


def test_that_a_stop_while_prices_rise_keeps_the_best_bound() -> None:
    board, stop = scenario(shop([order(name, due=0, max_lots=1) for name in "ABCDE"], objective=LATE)), StopFlag()
    told: list[float] = []

    def hear(bound: float) -> None:
        told.append(bound)
        if len(told) == 3:
            stop.set()

    assert lower_bound(board, seconds=60, stop=stop, on_bound=hear).value == told[-1]
    assert len(told) == 3


@pytest.mark.parametrize("width", [1, 2, 7, 30])
def test_that_whatever_the_prices_and_the_cells_no_plan_is_cheaper(width: int) -> None:
    colours = [FrozenMap({"format": "24x44", "colour": colour}) for colour in ("red", "blue", "red")]
    orders = [order(f"O{k}", 3000, due=300 * k, attributes=one) for k, one in enumerate(colours)]
    board = scenario(shop(orders, [machine("M1", closed=((200, 345),)), machine("M2")]))
    cost = run(board, 2000).cost or 0
    table = read_board(board)
    limit = Limit(math.inf, StopFlag())
    jobs, settled = make_jobs(table, limit)
    spans = windows(table, cost)
    assert spans is not None
    paths = make_paths(table, jobs, settled, spans, Grid(width, 2), limit=limit)
    random, blocks = np.random.default_rng(width), blocks_until(max(span.last for span in spans))
    for _ in range(50):
        prices = Prices(random.normal(2, 2, 3), random.normal(0, 2, (3, blocks)), random.normal(0, 1, (3, 2)))
        assert paths.value(rules_of(table, jobs).keep(prices), limit).bound <= cost + 1e-9


def test_that_no_thread_is_left_behind_by_an_overloaded_shop() -> None:
    import threading

    before = threading.active_count()
    orders = [order(f"O{k}", 5000, due=0) for k in range(6)]
    board = scenario(shop(orders, [machine("M1"), machine("M2")], objective=LATE))
    assert value(board, steps=3) > 0
    assert threading.active_count() == before


def test_that_the_bound_of_an_order_alone_is_the_cost_of_its_plan() -> None:
    board = scenario(shop([order(quantity=9000, due=300)], [machine("M1"), machine("M2", 500)]))
    plan = run(board, 2000).plan
    assert plan is not None
    assert unavoidable(read_board(board), 0) <= evaluate(replace(board, plan=plan)).cost
    assert unavoidable(read_board(board), 0) == pytest.approx(evaluate(replace(board, plan=plan)).cost, rel=0.05)
