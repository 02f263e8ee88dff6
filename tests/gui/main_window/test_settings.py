"""Settings that are changed are kept and in force at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel

from core.model import Objective, Plan, Table
from gui import look, preferences
from gui.dialogs import SettingsDialog
from gui.look.manners import Manners
from gui.main_window import MainWindow
from gui.main_window.settings_work import place_of
from gui.panels import SolvePanel
from gui.preferences import Preferences
from tests.gui.answering import Answer, press


def change(window: MainWindow, deed: Callable[[SettingsDialog], None], button: str = "OK") -> str:
    """Open the settings, do something, press a button; the object name of the dialog."""

    def both(dialog: SettingsDialog) -> None:
        deed(dialog)
        press(button)(dialog)

    asked = Answer(both)
    window.menus.actions["settings"].trigger()
    return asked.asked


def choose(field, value: object) -> None:
    """Choose an entry by its value."""
    field.setCurrentIndex(field.findData(value))


def test_that_what_is_chosen_is_kept_and_no_step(window: MainWindow) -> None:
    def deed(dialog: SettingsDialog) -> None:
        choose(dialog.units_page.week, "sunday")
        choose(dialog.units_page.durations, "decimal")
        choose(dialog.saving_page.autosave, 5)

    assert change(window, deed) == "settings_dialog"
    assert look.manners.current() == Manners(durations="decimal", first_day=6)
    assert preferences.kept() == Preferences(durations="decimal", week="sunday", autosave=5, theme="light")
    assert window.settings.autosave.minutes == 5
    assert window.session.history.steps == ()


def test_that_durations_change_on_the_panels_that_show_them(window: MainWindow) -> None:
    window.docks.show("score")
    window.session.apply("x", lambda scenario: scenario)
    score = window.docks.panel("score")

    def said() -> str:
        return " ".join(label.text() for label in score.findChildren(QLabel))

    before = said()
    change(window, lambda dialog: choose(dialog.units_page.durations, "days"))
    assert before != said()
    assert " d" in said()


def test_that_sentences_of_the_core_follow_the_unit_at_once(window: MainWindow) -> None:
    lot = window.session.scenario.plan.lots.rows[0]
    wrong = Plan(Table([replace(lot, end=lot.start + 7)]))
    window.session.apply("x", lambda scenario: replace(scenario, plan=wrong))

    def said() -> list[str]:
        return [one.sentence for one in window.session.conflicts if one.kind == "duration"]

    assert "of work on" in said()[0]
    before = said()
    change(window, lambda dialog: choose(dialog.units_page.durations, "days"))
    assert before != said()
    assert " d of work on" in said()[0]


def test_that_nothing_is_kept_on_cancel(window: MainWindow) -> None:
    def deed(dialog: SettingsDialog) -> None:
        choose(dialog.units_page.week, "sunday")
        choose(dialog.look_page.theme, "dark")
        dialog.objective_page.weights.fields["k1_earliness"].setValue(2)

    change(window, deed, "Cancel")
    assert preferences.kept() == Preferences()
    assert look.choice() == "light"
    assert look.manners.current() == Manners()
    assert window.session.history.steps == ()


def test_that_apply_and_ok_make_one_step_of_one_change(window: MainWindow) -> None:
    def deed(dialog: SettingsDialog) -> None:
        dialog.objective_page.weights.fields["k1_earliness"].setValue(2)
        press("Apply")(dialog)

    change(window, deed)
    assert window.session.scenario.shop.objective.k1_earliness == 2
    assert len(window.session.history.steps) == 1


def test_that_search_times_and_workers_stand_on_the_desk(window: MainWindow) -> None:
    def deed(dialog: SettingsDialog) -> None:
        dialog.optimiser_page.seconds.setValue(77)
        dialog.optimiser_page.repair_seconds.setValue(9)
        dialog.optimiser_page.workers.setValue(3)

    change(window, deed)
    panel = window.docks.panel("solve")
    assert isinstance(panel, SolvePanel)
    assert (panel.seconds.value(), panel.workers.value()) == (77, 3)
    panel.stability.near.setChecked(True)
    assert panel.seconds.value() == 9


def test_that_new_projects_begin_with_the_weights_chosen_for_them(window: MainWindow) -> None:
    change(window, lambda dialog: dialog.new_page.weights.fields["k3_changeover"].setValue(8))
    assert window.session.scenario.shop.objective == Objective()
    window.documents.new()
    assert window.session.scenario.shop.objective == Objective(k3_changeover=8)


def test_that_the_empty_project_in_sight_is_a_new_one_too(make_window) -> None:
    window = make_window()
    change(window, lambda dialog: dialog.new_page.weights.fields["k3_changeover"].setValue(8))
    assert window.session.scenario.shop.objective == Objective(k3_changeover=8)
    assert not window.session.is_modified


def test_that_a_project_only_to_be_looked_at_leaves_the_settings_reachable(window: MainWindow) -> None:
    window.session.read_only_reason = "Someone else has it open."
    window.refresh_actions()
    change(window, lambda dialog: choose(dialog.units_page.durations, "hours"))
    assert preferences.kept().durations == "hours"
    assert not window.notices.isVisible()


def test_that_another_language_is_announced_with_a_restart(window: MainWindow) -> None:
    change(window, lambda dialog: choose(dialog.look_page.language, "fr"))
    assert "Français" in window.notices.sentence.text()
    assert window.notices.button.text() == "Restart now"


@pytest.mark.parametrize(("where", "opened"), [
    ("https://it.example/corkboard", "https://it.example/corkboard"),
    ("/srv/corkboard/setup.exe", "file:///srv/corkboard"),
    ("file:///srv/corkboard/setup.exe", "file:///srv/corkboard"),
    ("/srv/corkboard/setup.exe. .", "file:///srv/corkboard"),
    ("/srv/corkboard", "file:///srv/corkboard"),
])  # fmt: skip
def test_that_what_it_names_is_shown_and_never_started(where: str, opened: str) -> None:
    assert place_of(where) == QUrl(opened)
