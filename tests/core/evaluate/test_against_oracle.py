"""Score and conflicts agree with the slow re-statement of the rules on random plans."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings

from core.evaluate import evaluate, find_conflicts
from core.model import Scenario
from tests.core.evaluate import oracle
from tests.core.evaluate.random_plans import scenarios


@settings(max_examples=60)
@given(scenarios())
def test_that_every_term_of_the_cost_is_what_the_rules_say(scenario: Scenario) -> None:
    score, terms = evaluate(scenario), oracle.terms(scenario)
    assert dataclasses.asdict(score.terms) == pytest.approx(terms, rel=1e-6, abs=1e-6)
    assert score.cost == pytest.approx(sum(terms.values()), rel=1e-6, abs=1e-6)


@settings(max_examples=100)
@given(scenarios())
def test_that_exactly_the_broken_rules_are_conflicts(scenario: Scenario) -> None:
    found = find_conflicts(scenario)
    assert {(one.kind, one.lots or one.orders) for one in found} == oracle.conflicts(scenario)
    assert len(found) == len({(one.kind, one.lots, one.orders) for one in found})


@settings(max_examples=60)
@given(scenarios())
def test_that_every_conflict_says_who_and_where(scenario: Scenario) -> None:
    for conflict in find_conflicts(scenario):
        assert conflict.sentence.endswith(".")
        assert conflict.orders
        lots = [scenario.plan.lots[lot] for lot in conflict.lots]
        assert set(conflict.orders) >= {lot.order for lot in lots}
        assert set(conflict.resources) == {lot.resource for lot in lots}
