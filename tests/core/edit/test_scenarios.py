"""The scenarios of a project: show, add, copy, rename, remove."""

from __future__ import annotations

import pytest

from core.edit import (
    add_scenario,
    duplicate_scenario,
    free_scenario_name,
    remove_scenario,
    rename_scenario,
    show_scenario,
)
from core.errors import EditRefused
from core.model import Project, Scenario
from tests.builders import shop

ONE = Scenario(shop(), name="One")
BOTH = add_scenario(Project((ONE,)), Scenario(shop(), name=" Two "))


def names(project: Project) -> list[str]:
    return [scenario.name for scenario in project.scenarios]


def test_that_an_added_scenario_is_shown() -> None:
    assert (names(BOTH), BOTH.active) == (["One", "Two"], "Two")


def test_that_another_scenario_can_be_shown() -> None:
    assert show_scenario(BOTH, "One").scenario is ONE
    assert show_scenario(BOTH, "Two") is BOTH


def test_that_a_copy_shares_its_rows() -> None:
    copied = duplicate_scenario(show_scenario(BOTH, "One"), "Three")
    assert (names(copied), copied.active) == (["One", "Two", "Three"], "Three")
    assert copied.scenario.shop is ONE.shop


def test_that_a_scenario_is_renamed() -> None:
    assert names(rename_scenario(BOTH, "Zwei")) == ["One", "Zwei"]
    assert rename_scenario(BOTH, "Two ") is BOTH


def test_that_the_one_before_is_shown_when_a_scenario_goes() -> None:
    left = remove_scenario(BOTH)
    assert (names(left), left.active) == (["One"], "One")
    with pytest.raises(EditRefused, match="at least one scenario"):
        remove_scenario(left)


@pytest.mark.parametrize(("name", "sentence"), [("One", 'There is a scenario "One" already'), ("  ", "needs a name")])
def test_that_a_name_must_be_new(name: str, sentence: str) -> None:
    for edit in (rename_scenario, duplicate_scenario):
        with pytest.raises(EditRefused, match=sentence):
            edit(BOTH, name)


def test_that_a_free_name_counts_up() -> None:
    assert [free_scenario_name(BOTH, stem) for stem in ("Two", "Plan")] == ["Two 2", "Plan"]
