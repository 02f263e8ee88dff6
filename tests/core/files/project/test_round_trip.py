"""A history comes out of a project file as it went in: every step, every field, rows shared between steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.edit import History
from core.files import read_project, write_project
from core.files.project.image import Image, from_bytes, to_bytes
from core.model import FrozenMap, Project
from tests.core.files.generated import projects
from tests.core.files.histories import history, pushed, with_step, without_orders

VERSION_1 = Path(__file__).parents[3] / "data" / "version-1.cork"


def there_and_back(one: History) -> History:
    """What comes out of a file that a history was written to."""
    return from_bytes(to_bytes(Image(one, "id")), "test").history


@given(st.lists(projects(), min_size=1, max_size=4), st.data())
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_that_a_history_survives_the_file(generated: list[Project], data: st.DataObject) -> None:
    one = History(generated[0], start_cost=data.draw(st.none() | st.floats(0, 1e9)))
    for number, project in enumerate(generated[1:]):
        one = one.push(f"Étape {number}", project, when=datetime(2026, 9, 7, 8, number), cost=None)
    one = one.go_to(data.draw(st.integers(0, len(one.steps))))
    assert there_and_back(one) == one


def test_that_undone_steps_can_be_redone_after_reading() -> None:
    one = history(steps=5, finger=2)
    read = there_and_back(one)
    assert (read.finger, read.undo_name, read.redo_name) == (2, "Place lot 1", "Place lot 2")
    assert read == one


def test_that_steps_share_the_rows_they_do_not_change() -> None:
    read = there_and_back(history(steps=3, finger=1))
    assert read.at(0).scenario.shop is read.at(3).scenario.shop
    assert read.at(1).scenario.plan.lots["L0"] is read.at(3).scenario.plan.lots["L0"]


def test_that_scenarios_share_their_rows_after_reading() -> None:
    first = history(steps=2).project.scenario
    second = replace(first, name="What if")
    read = there_and_back(History(Project((first, second), active="What if"))).project
    assert read.scenarios[0].shop is read.scenarios[1].shop
    assert read.scenario.name == "What if"


def test_that_moved_rows_and_removed_rows_come_back_in_their_order() -> None:
    one = without_orders(history(steps=3))
    shop = one.project.scenario.shop
    turned = replace(one.project.scenario, shop=replace(shop, machines=type(shop.machines)(shop.machines.rows[::-1])))
    one = pushed(one, turned, "Move M2 up").undo()
    assert there_and_back(one) == one


def test_that_a_new_scenario_and_settings_are_a_step(tmp_path: Path) -> None:
    one = history(steps=1)
    copy = replace(one.project.scenario, name="B")
    project = replace(one.project, scenarios=(*one.project.scenarios, copy), active="B", settings=FrozenMap({"a": "é"}))
    one = one.push("Copy", project, when=datetime(2026, 9, 7), cost=None)
    write_project(one, tmp_path / "plan.cork")
    assert read_project(tmp_path / "plan.cork") == one


def test_that_a_change_of_the_epoch_leaves_the_minutes_as_they_are() -> None:
    one = with_step(history())
    shop = replace(one.project.scenario.shop, epoch=datetime(2026, 10, 1).date())
    one = pushed(one, replace(one.project.scenario, shop=shop), "Change the first day")
    assert there_and_back(one) == one


def test_that_a_file_of_version_1_is_read_by_every_later_version() -> None:
    """The file was written when version 1 was new; it must never be made anew."""
    assert read_project(VERSION_1) == without_orders(history(steps=3)).undo()
