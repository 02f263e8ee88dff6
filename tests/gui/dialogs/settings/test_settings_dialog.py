"""All settings in one dialog, with a search."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget

from core.model import Objective
from gui import look
from gui.dialogs import SettingsDialog, change_settings
from gui.hand_rules import HandRules
from gui.language import speak
from gui.preferences import Preferences
from gui.session import Session


@pytest.fixture
def make(session: Session, qtbot) -> Callable[..., SettingsDialog]:
    """Makes dialogs on the session's shop that are shown."""

    def made(hand: HandRules | None = None, chosen: Preferences | None = None, **more) -> SettingsDialog:
        dialog = SettingsDialog(more.pop("shop", session.scenario.shop), hand, chosen, **more)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return made


def shown(dialog: SettingsDialog) -> list[str]:
    """The names of the settings that can be seen, in order."""
    labels = [label for label in dialog.findChildren(QLabel) if label.buddy() and label.isVisible()]
    return [label.text().replace("&", "") for label in labels]


def names(dialog: SettingsDialog) -> list[str]:
    """The sections that can be chosen."""
    items = [dialog.sections.item(number) for number in range(dialog.sections.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_that_settings_show_the_shop_and_change_it_as_one_edit(session: Session, make) -> None:
    dialog = make()
    assert dialog.objective == session.scenario.shop.objective
    dialog.objective_page.weights.fields["k2_tardiness"].setValue(0.5)
    dialog.shop_page.changeover.setValue(45)
    session.apply("Change settings", change_settings, dialog.objective, dialog.shop_fields)
    assert session.scenario.shop.objective == Objective(k2_tardiness=0.5)
    assert session.scenario.shop.default_changeover_minutes == 45
    assert len(session.history.steps) == 1


def test_that_settings_left_as_they_are_are_no_step(session: Session, make) -> None:
    dialog = make()
    session.apply("Change settings", change_settings, dialog.objective, dialog.shop_fields)
    assert session.history.steps == ()


def test_that_the_example_counts_along(make) -> None:
    dialog = make()
    weights = dialog.objective_page.weights
    assert "An order 4 h late costs 1.60" in weights.example.text()
    weights.penalty.setCurrentIndex(1)
    assert "An order 4 h late costs 0.40" in weights.example.text()


def test_that_an_earlier_beginning_leaves_every_date_where_it_is(session: Session, make) -> None:
    dialog = make()
    dialog.shop_page.epoch.setDate(QDate(2026, 9, 6))
    session.apply("Change settings", change_settings, dialog.objective, dialog.shop_fields)
    assert session.scenario.plan.lots["A1"].start == 1440 + 480


def test_that_the_defaults_of_one_section_are_put_back_and_no_others(session: Session, qtbot, make) -> None:
    shop = replace(session.scenario.shop, objective=Objective(k1_earliness=7, penalty="linear"), horizon_days=9)
    dialog = make(shop=shop)
    qtbot.mouseClick(dialog.findChild(QPushButton, "restore_objective_page"), Qt.MouseButton.LeftButton)
    assert dialog.objective == Objective()
    assert dialog.shop_fields["horizon_days"] == 9


def test_that_every_section_can_be_put_back(make) -> None:
    weights = Objective(k1_earliness=7)
    chosen = Preferences("fr", "dark", "decimal", "mi", "in", "sunday", weights, 60, 9, 3, 5, True, "X")
    dialog = make(HandRules("push", lock=False), chosen)
    assert replace(dialog.preferences, theme="dark") == chosen
    for page in dialog.pages:
        page.restore()
    assert dialog.preferences == Preferences()
    assert dialog.hand_rules == HandRules()
    dialog.reject()


def test_that_what_a_hand_does_is_shown_and_told_apart_from_the_shop(session: Session, make) -> None:
    dialog = make(HandRules("push", lock=False))
    assert dialog.hand_rules == HandRules("push", lock=False)
    dialog.hand_page.only_push.click()
    dialog.hand_page.lock_moved.click()
    assert dialog.hand_rules == HandRules("retime", lock=True)
    assert change_settings(session.scenario, dialog.objective, dialog.shop_fields) == session.scenario


@pytest.mark.parametrize(("typed", "found", "section"), [
    ("week", ["Week begins on"], "Units and weeks"),
    ("WEEK sunday", ["Week begins on"], "Units and weeks"),
    ("colour", ["Theme"], "Language and look"),
    ("francais", ["Language"], "Language and look"),
    ("solver time", ["Solve for", "Repair for"], "Optimiser"),
    ("autosave", ["Save automatically"], "Saving"),
    ("moves hand", [], "Moves by hand"),
    ("miles", ["Distances"], "Units and weeks"),
])  # fmt: skip
def test_that_a_word_finds_its_setting_with_its_section(make, typed: str, found: list[str], section: str) -> None:
    dialog = make()
    QTest.keyClicks(dialog.search, typed)
    assert shown(dialog) == found
    assert names(dialog) == ["This computer", section]


def test_that_a_word_finds_settings_of_several_sections_at_once(make) -> None:
    dialog = make()
    dialog.search.setText("earliness")
    assert shown(dialog) == ["Earliness", "Earliness"]
    assert names(dialog) == ["This project", "Objective", "This computer", "New projects"]


def test_that_nothing_found_is_said_and_escape_clears_the_search_before_it_closes(make) -> None:
    dialog = make()
    QTest.keyClicks(dialog.search, "zzz")
    assert dialog.nothing.isVisible()
    assert "“zzz”" in dialog.nothing.text()
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert (dialog.search.text(), dialog.isVisible(), dialog.nothing.isVisible()) == ("", True, False)
    assert len(names(dialog)) == 11
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_that_french_words_are_found_in_french(qapp: QApplication, make) -> None:
    speak(qapp, "fr")
    try:
        dialog = make()
        for typed in ("semaine", "couleur", "unités", "colour", "week"):
            dialog.search.setText(typed)
            assert shown(dialog), typed
    finally:
        speak(qapp, "en")


@pytest.mark.parametrize(("spoken", "typed", "page"), [
    ("en", "semaine", "units_page"), ("en", "durées", "units_page"), ("en", "enregistrer", "saving_page"),
    ("en", "langue", "look_page"), ("en", "retard", "objective_page"), ("en", "optimiseur", "optimiser_page"),
    ("en", "semiane", "units_page"), ("fr", "autosave", "saving_page"), ("fr", "sunday", "units_page"),
    ("fr", "tardiness", "objective_page"), ("fr", "lenguage", "look_page"),
])  # fmt: skip
def test_that_words_of_the_other_language_find_settings(qapp: QApplication, make, spoken, typed, page) -> None:
    speak(qapp, spoken)
    try:
        dialog = make()
        dialog.search.setText(typed)  # keyClicks knows no accents
        assert page in {one.objectName() for one in dialog.pages if one.isVisible()}
    finally:
        speak(qapp, "en")


def test_that_the_keyboard_alone_goes_through_it(make) -> None:
    dialog = make()
    assert dialog.search.hasFocus()
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    for _ in range(2):
        QTest.keyClick(dialog.sections, Qt.Key.Key_Down)
    assert dialog.look_page.isVisible()
    QTest.keyClick(dialog.sections, Qt.Key.Key_Tab)
    assert dialog.look_page.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.search.hasFocus()


@pytest.mark.parametrize(("typed", "page"), [
    ("lenguage", "look_page"), ("autosva", "saving_page"), ("milse", "units_page"),
])  # fmt: skip
def test_that_a_mistyped_word_still_finds(make, typed: str, page: str) -> None:
    dialog = make()
    QTest.keyClicks(dialog.search, typed)
    assert page in {one.objectName() for one in dialog.pages if one.isVisible()}
    assert not dialog.nothing.isVisible()


def test_that_return_goes_from_the_search_to_what_was_found_and_closes_nothing(make) -> None:
    dialog = make()
    applied: list[int] = []
    dialog.applied.connect(lambda: applied.append(1))
    for typed, found in (("week", dialog.units_page.week), ("zzz", dialog.search)):
        dialog.search.setFocus()
        dialog.search.selectAll()
        QTest.keyClicks(dialog.search, typed)
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
        assert found.hasFocus()
    assert dialog.isVisible()
    assert applied == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_no_key_stands_twice_in_a_section(qapp: QApplication, make, language: str) -> None:
    speak(qapp, language)
    dialog = make()
    speak(qapp, "en")
    for page in dialog.pages:
        texts = [one.text() for kind in (QLabel, QPushButton, QCheckBox) for one in page.findChildren(kind)]
        keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(keys) == len(set(keys)), (page.objectName(), sorted(keys))
        assert keys


def test_that_a_theme_is_worn_at_once_and_given_back_on_cancel(make) -> None:
    dialog = make()
    dialog.look_page.theme.setCurrentIndex(1)
    assert look.choice() == "dark"
    dialog.reject()
    assert look.choice() == "light"


def test_that_a_theme_applied_stays_when_the_rest_is_cancelled(make) -> None:
    dialog = make()
    dialog.look_page.theme.setCurrentIndex(1)
    dialog.buttons.button(dialog.buttons.StandardButton.Apply).click()
    dialog.reject()
    assert look.choice() == "dark"


def test_that_the_default_weights_go_into_this_project_and_back(make) -> None:
    dialog = make(None, Preferences(weights=Objective(k1_earliness=7)))
    dialog.new_page.use_button.click()
    assert dialog.objective == Objective(k1_earliness=7)
    dialog.objective_page.weights.fields["k4_excess"].setValue(3)
    dialog.new_page.take_button.click()
    assert dialog.preferences.weights == Objective(k1_earliness=7, k4_excess=3)


def test_that_a_project_that_may_only_be_looked_at_leaves_the_computer_s_settings_open(make) -> None:
    dialog = make(read_only="Someone else has it open.")
    assert not dialog.objective_page.isEnabled()
    assert dialog.units_page.isEnabled()
    assert any("Someone else" in label.text() for label in dialog.objective_page.findChildren(QLabel))


def test_that_a_restart_is_offered_only_for_another_language(make) -> None:
    dialog = make()
    page = dialog.look_page
    assert not page.restart_button.isEnabled()
    page.language.setCurrentIndex(page.language.findData("fr"))
    assert page.language.currentText() == "Français"
    assert page.restart_button.isEnabled()


def test_that_every_field_has_a_name_for_a_screen_reader(make) -> None:
    dialog = make()
    fields = [widget for widget in dialog.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    kinds = ("QComboBox", "QSpinBox", "AmountField", "QLineEdit", "QDateEdit")
    inner = [one for one in fields if one.metaObject().className() in kinds]
    assert len(inner) > 25
    unnamed = [one for one in inner if not one.accessibleName() and not one.objectName().startswith("qt_")]
    assert not unnamed


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_it_fits_a_small_screen_at_150_per_cent(qapp: QApplication, make, language: str) -> None:
    speak(qapp, language)
    dialog = make()
    speak(qapp, "en")
    assert dialog.minimumSizeHint().width() <= 911
    dialog.resize(640, 400)
    for page in dialog.pages:
        dialog.open_section(page.objectName())
        QApplication.processEvents()
        assert page.minimumSizeHint().width() <= page.width(), page.objectName()
