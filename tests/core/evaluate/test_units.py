"""Durations in the sentences of the core are told in the unit that the planner chose."""

from __future__ import annotations

import pytest

from core.evaluate import find_conflicts
from core.explain import why_late
from core.language import use_durations
from tests.builders import lot, machine, order, scenario, shop
from tests.core.explain.test_why import link

ONE = scenario(
    shop([order("A", 2000, due=0), order("B", 3000)], [machine("M1")]),
    lot("A/1", "A", "M1", 2000, 30, 150), lot("B/1", "B", "M1", 3000, 160, 340),
)  # fmt: skip


@pytest.mark.parametrize(("unit", "sentence"), [
    ("mixed", "M1 needs 30 min to change from A to B, there is only 10 min."),
    ("decimal", "M1 needs 0.5 h to change from A to B, there is only 0.17 h."),
    ("days", "M1 needs 0.02 d to change from A to B, there is only 0.01 d."),
])  # fmt: skip
def test_that_conflicts_of_the_very_same_plan_are_told_in_the_unit_chosen_now(unit: str, sentence: str) -> None:
    find_conflicts(ONE)
    use_durations(unit)
    assert sentence in [one.sentence for one in find_conflicts(ONE)]


@pytest.mark.parametrize(("unit", "work"), [("hours", "2 h"), ("decimal", "2 h"), ("days", "0.08 d")])
def test_that_why_an_order_is_late_is_told_in_the_unit_chosen(unit: str, work: str) -> None:
    use_durations(unit)
    assert f"A takes {work} of work on M1" in link(why_late(ONE, "A"), "work").sentence
