"""Several plans beside each other."""

from __future__ import annotations

from gui.main_window.window import MainWindow
from tests.gui.answering import Answer, type_and_accept


def test_that_a_scenario_is_duplicated_shown_renamed_and_removed(window: MainWindow) -> None:
    actions, project = window.menus.actions, window.session.project
    Answer(type_and_accept("Night shift"))
    actions["scenario_copy"].trigger()
    assert window.session.scenario.name == "Night shift"
    Answer(type_and_accept("Two shifts"))
    actions["scenario_rename"].trigger()
    assert window.menus.scenario.text() == "Two shifts"
    actions["scenario_remove"].trigger()
    assert [scenario.name for scenario in window.session.project.scenarios] == ["Plan"]
    for _ in range(3):
        window.session.undo()
    assert window.session.project is project


def test_that_the_last_scenario_cannot_be_removed(window: MainWindow) -> None:
    assert not window.menus.actions["scenario_remove"].isEnabled()


def test_that_a_name_that_is_taken_is_refused_in_a_sentence(window: MainWindow) -> None:
    Answer(type_and_accept("Plan"))
    window.menus.actions["scenario_copy"].trigger()
    assert window.notices.sentence.text() == 'There is a scenario "Plan" already.'


def test_that_another_scenario_is_shown_from_its_menu(window: MainWindow) -> None:
    Answer(type_and_accept("Night shift"))
    window.menus.actions["scenario_copy"].trigger()
    menu = window.menus.scenario.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Plan").trigger()
    assert window.session.scenario.name == "Plan"
