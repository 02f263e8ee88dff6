"""Perturbed beliefs, many starts, and what exploring is worth."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.files import read_exchange
from core.model import Scenario, Table
from core.offers.simulation import DayOptions, RegretOptions, multi_start, regret, robustness
from tests.core.offers.networks import net, order, producer
from tests.core.offers.simulation.test_days import SAMPLE


@pytest.fixture(scope="module")
def sample() -> Scenario:
    """The 50 orders and 20 producers of the sample."""
    return read_exchange(SAMPLE).project.scenario


def test_that_a_plan_is_tried_on_lower_higher_and_noisy_acceptances_and_shuffled_orders(sample) -> None:
    found = {one.name: one for one in robustness(sample, DayOptions(400, 2, "look-ahead"))}
    assert list(found) == ["as believed", "10 points lower", "10 points higher", "10 points noisy", "orders shuffled"]
    assert found["10 points lower"].differences["accepted"].high < 0
    assert found["10 points higher"].differences["value"].low > 0
    shuffled = found["orders shuffled"]
    assert set(shuffled.days.first) == set(found["as believed"].days.first)
    believed = found["as believed"].days
    assert (shuffled.days.over_rounds["accepted"][:, 0] == believed.over_rounds["accepted"][:, 0]).all()
    assert abs(shuffled.differences["objective"].mean) < 0.01 * believed.summary("objective").mean


def test_that_many_starts_are_told_best_first_with_the_policys_own_among_them(sample) -> None:
    starts = multi_start(sample, DayOptions(200, 2, "myopic"), starts=3)
    means = [start.days.summary("objective").mean for start in starts]
    assert means == sorted(means, reverse=True)
    assert any(start.differences["objective"].mean == 0 for start in starts)
    assert len({frozenset(start.pairs) for start in starts}) == len(starts)


def test_that_a_start_is_asked_for() -> None:
    with pytest.raises(ValueError, match="At least one start"):
        multi_start(net([order()], [producer()]), starts=0)


def test_that_exploring_pays_where_few_orders_leave_new_producers_untried(sample) -> None:
    quiet = replace(sample, shop=replace(sample.shop, orders=Table(sample.shop.orders.rows[:8])))
    found = regret(quiet, RegretOptions(days=80, histories=40, doubt=0.2))
    assert found.less().interval[0] > 0


def test_that_nobody_earns_more_than_who_knows_the_truth() -> None:
    """Two producers without limits: the oracle's wave is the best there is."""
    orders = [order(name) for name in "ABC"]
    producers = [producer("P", capacity_hours=6), producer("Q", capacity_hours=6, fixed_cost=50.0)]
    found = regret(net(orders, producers), RegretOptions(days=30, histories=50))
    for learner in ("thompson", "means"):
        assert (np.diff(found.cumulated[learner], axis=1) >= -1e-9).all()
    assert (found.cumulated["oracle"] == 0).all()
    assert found.days == 30
