"""Axes on which costs are best seen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.panels.curve_scale import MOST_TICKS, round_step, scale_of

COSTS = st.lists(st.floats(0, 1e9), min_size=1, max_size=6)


def test_that_costs_of_one_size_are_drawn_linearly() -> None:
    scale = scale_of([80, 100])
    assert not scale.is_logarithmic
    assert scale.share(90) == pytest.approx(0.5)
    assert scale.ticks() == [80, 90, 100]


def test_that_costs_that_fall_by_a_great_factor_are_drawn_by_factors() -> None:
    scale = scale_of([28_000, 900])
    assert scale.is_logarithmic
    assert scale.share(900 * (28_000 / 900) ** 0.5) == pytest.approx(0.5)
    assert scale.ticks() == [1000, 3000, 10_000, 30_000]


@given(COSTS)
def test_that_every_cost_and_every_tick_is_on_the_axis(costs: list[float]) -> None:
    scale = scale_of(costs)
    assert all(-1e-6 <= scale.share(value) <= 1 + 1e-6 for value in (*costs, *scale.ticks()))
    assert len(scale.ticks()) <= MOST_TICKS + 2


def test_that_an_axis_without_costs_can_be_drawn() -> None:
    assert scale_of([]).ticks()


@pytest.mark.parametrize(("least", "step"), [(0.3, 0.5), (1, 1), (1.1, 2), (60, 100), (2000, 2000)])
def test_that_steps_are_round(least: float, step: float) -> None:
    assert round_step(least) == pytest.approx(step)
