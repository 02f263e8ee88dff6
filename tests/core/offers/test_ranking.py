"""Who next: ranked producer by producer as if the whole wave were scored anew for each."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.evaluate import evaluate_wave, wave_of
from core.model import Lot, Plan, Scenario, Table
from core.offers import next_best
from tests.core.offers.networks import networks


@st.composite
def proposed(draw: st.DrawFn) -> Scenario:
    """Any small network of whose orders some are proposed to a producer, whether it may have them or not."""
    scenario = draw(networks())
    names = st.sampled_from([*scenario.shop.producers])
    lots = [*scenario.plan.lots.rows]
    for order in scenario.shop.orders:
        if draw(st.booleans()) and all(lot.order != order for lot in lots):
            lots.append(Lot(f"{order} next", order, draw(names), 1))
    return Scenario(scenario.shop, Plan(Table(lots)))


@given(proposed(), st.sampled_from((None, 30)))
@settings(max_examples=80)
def test_that_a_candidate_changes_what_the_whole_wave_with_it_says(scenario: Scenario, since: int | None) -> None:
    for order in scenario.shop.orders:
        others = [pair for pair in wave_of(scenario) if pair[0] != order]
        before = evaluate_wave(scenario, others, since)
        for candidate in next_best(scenario, order, since):
            after = evaluate_wave(scenario, [*others, (order, candidate.worth.producer)], since)
            assert candidate.change == pytest.approx(after.objective - before.objective, abs=1e-6)
            assert candidate.reasons == tuple(one for one in after.broken if one not in set(before.broken))
