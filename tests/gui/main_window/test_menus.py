"""The table of actions, and what hangs from it."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMenu

from core.edit import lock, unschedule
from gui import look
from gui.actions import ACTIONS, BY_ID, MENUS, PANEL, SEPARATOR, TOOLBAR
from gui.hand_rules import HandRules
from gui.look.icons import FOLDER
from gui.main_window.window import MainWindow
from tests.gui.answering import Answer, press


def entries(window: MainWindow, name: str) -> dict[str, object]:
    """The entries of a menu whose content depends on the project, by their text."""
    menu = next(menu for menu in window.findChildren(QMenu) if menu.objectName() == name)
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.text()}


def test_that_every_key_means_one_thing() -> None:
    keys = Counter(action.shortcut for action in ACTIONS if action.shortcut)
    assert [key for key, count in keys.items() if count > 1] == []


def test_that_menus_and_toolbar_hang_only_what_the_table_knows() -> None:
    named = {name for _, ids in MENUS for name in ids if name[0] not in (SEPARATOR, "@")} | set(TOOLBAR) - {SEPARATOR}
    assert named <= BY_ID.keys()


def test_that_every_action_is_in_a_menu() -> None:
    hung = {name for _, ids in MENUS for name in ids} | set(PANEL)
    assert BY_ID.keys() - hung == {"scenario_copy", "scenario_rename", "scenario_remove"}  # they hang under Scenario


def test_that_every_icon_of_the_table_is_drawn() -> None:
    assert all((FOLDER / f"{action.icon}.svg").is_file() for action in ACTIONS if action.icon)


def test_that_undo_and_redo_name_the_step(window: MainWindow) -> None:
    undo, redo = window.menus.actions["undo"], window.menus.actions["redo"]
    assert not undo.isEnabled()
    window.session.apply("Lock A", lock, ["A1"])
    assert undo.text() == "&Undo Lock A"
    undo.trigger()
    assert redo.text() == "&Redo Lock A"
    assert not undo.isEnabled()
    redo.trigger()
    assert window.session.scenario.plan.lots["A1"].locked


def test_that_undo_works_from_the_keyboard(window: MainWindow, qtbot) -> None:
    window.session.apply("Lock A", lock, ["A1"])
    window.board.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.session.scenario.plan.lots["A1"].locked


def test_that_selected_lots_are_locked_unlocked_and_unscheduled(window: MainWindow) -> None:
    actions = window.menus.actions
    assert not actions["lock"].isEnabled()
    window.session.select_lots(["A1"])
    actions["lock"].trigger()
    assert window.session.history.undo_name == "Lock A"
    actions["unlock"].trigger()
    assert not window.session.scenario.plan.lots["A1"].locked
    actions["unschedule"].trigger()
    assert not window.session.scenario.plan.lots
    assert not actions["unschedule"].isEnabled()


def test_that_a_theme_is_chosen_in_the_menu_and_remembered(window: MainWindow) -> None:
    entries(window, "themes")["&Dark"].trigger()
    assert look.current() is look.DARK
    assert QSettings().value("look/theme") == "dark"
    assert entries(window, "themes")["&Dark"].isChecked()


def test_that_every_sample_can_be_opened_from_the_menu(window: MainWindow) -> None:
    names = list(entries(window, "samples"))
    assert len(names) >= 3
    for name in names:
        entries(window, "samples")[name].trigger()
        assert window.documents.title == name
        assert not window.notices.isVisible()


def test_that_the_bars_are_coloured_by_what_the_planner_chooses(window: MainWindow) -> None:
    window.board.set_colour_by("customer")
    assert entries(window, "colours")["Customer"].isChecked()
    assert QSettings().value("board/colour_by") == "customer"


@pytest.mark.parametrize(("action", "dialog"), [
    ("about", "about_dialog"), ("objective", "settings_dialog"), ("settings", "settings_dialog"),
])
def test_that_an_entry_opens_its_dialog(window: MainWindow, action: str, dialog: str) -> None:
    asked = Answer(lambda shown: shown.reject())
    window.menus.actions[action].trigger()
    assert asked.asked == dialog


def test_that_settings_accepted_are_one_step(window: MainWindow) -> None:
    def accept(dialog) -> None:
        dialog.objective_page.weights.fields["k1_earliness"].setValue(2)
        press("OK")(dialog)

    Answer(accept)
    window.menus.actions["objective"].trigger()
    assert window.session.scenario.shop.objective.k1_earliness == 2
    assert window.session.history.undo_name == "Change settings"


@pytest.mark.parametrize(("name", "before", "after"), [
    ("only_push", HandRules(), HandRules("push")),
    ("lock_moved", HandRules(), HandRules(lock=False)),
])  # fmt: skip
def test_that_what_a_hand_does_is_switched_in_the_menu_and_kept_without_a_step(
    window: MainWindow, name: str, before: HandRules, after: HandRules
) -> None:
    action, ticked = window.menus.actions[name], window.menus.actions[name].isChecked()
    assert window.session.hand == before
    action.trigger()
    assert window.session.hand == after
    assert action.isChecked() != ticked
    action.trigger()
    assert (window.session.hand, action.isChecked()) == (before, ticked)
    assert window.session.history.steps == ()


def test_that_a_hand_setting_alone_is_no_step_of_the_project(window: MainWindow) -> None:
    def accept(dialog) -> None:
        dialog.hand_page.only_push.click()
        press("OK")(dialog)

    Answer(accept)
    window.menus.actions["objective"].trigger()
    assert window.session.hand == HandRules("push")
    assert window.menus.actions["only_push"].isChecked()
    assert window.session.history.steps == ()


def test_that_the_diagnostic_report_is_on_the_clipboard(window: MainWindow) -> None:
    window.menus.actions["report"].trigger()
    assert "Corkboard" in QGuiApplication.clipboard().text()
    assert window.notices.isVisible()


def test_that_the_keyboard_sheet_opens_beside_the_work(window: MainWindow) -> None:
    window.menus.actions["keyboard"].trigger()
    sheet = window.findChild(QDialog, "keyboard_dialog")
    assert sheet.isVisible()
    assert not sheet.isModal()


def test_that_everything_before_now_is_frozen_in_one_step(window: MainWindow) -> None:
    today = (date.today() - window.session.scenario.shop.epoch).days
    assert today > 1  # the plan of the samples lies in the past
    window.menus.actions["freeze"].trigger()
    assert window.session.history.undo_name == "Freeze everything before now"
    assert window.session.scenario.plan.lots["A1"].locked == {"resource", "start"}


def test_that_a_plan_without_lots_has_nothing_to_freeze(window: MainWindow) -> None:
    window.session.apply("Clear", unschedule, ["A1"])
    assert not window.menus.actions["freeze"].isEnabled()


def test_that_the_overview_stays_hidden_at_the_next_start(window: MainWindow, make_window) -> None:
    action = window.menus.actions["overview"]
    assert action.isChecked()
    action.trigger()
    assert not window.board.shows_overview
    assert not make_window().board.shows_overview
