"""Light, dark, and what wears them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from gui import look
from gui.look.icons import FOLDER

ROOT = Path(__file__).resolve().parents[3]
THEMES = [pytest.param(look.LIGHT, id="light"), pytest.param(look.DARK, id="dark")]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of the accessibility guidelines (WCAG 2.2, 1.4.3)."""
    lights = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(colour: QColor) -> float:
    """Relative luminance of an sRGB colour."""
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("colours", THEMES)
@pytest.mark.parametrize("ground", ["window", "surface", "raised"])
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "conflict", "warning", "good"])
def test_that_words_can_be_read_on_every_ground(colours: look.Colours, ground: str, ink: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", THEMES)
def test_that_words_can_be_read_on_what_is_selected_and_on_primary_buttons(colours: look.Colours) -> None:
    assert contrast(colours.text, colours.selection) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@pytest.mark.parametrize("colours", THEMES)
def test_that_bar_labels_can_be_read_on_every_bar(colours: look.Colours) -> None:
    bars = (*colours.categories, colours.early, colours.on_time, colours.late)
    assert all(contrast(colours.bar_text, bar) >= 4.5 for bar in bars)


def test_that_a_change_of_theme_reaches_views_and_widgets(qapp, qtbot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    with qtbot.waitSignal(look.watcher.changed):
        look.apply(qapp, "dark")
    assert look.current() is look.DARK
    assert look.choice() == "dark"
    assert label.palette().color(QPalette.ColorRole.Window).name() == look.DARK.window


def test_that_the_systems_theme_is_light_where_the_system_does_not_say(qapp) -> None:
    look.apply(qapp, "system")
    assert look.current() is look.LIGHT
    assert look.choice() == "system"


@pytest.mark.parametrize(("theme", "ink"), [("light", look.LIGHT.text), ("dark", look.DARK.text)])
def test_that_icons_are_drawn_in_the_text_colour_of_the_theme(qapp, theme: look.Choice, ink: str) -> None:
    look.apply(qapp, theme)
    picture = look.icon("stop").pixmap(QSize(32, 32)).toImage()
    inks = {
        picture.pixelColor(x, y).name() for x in range(32) for y in range(32) if picture.pixelColor(x, y).alpha() == 255
    }
    assert ink in inks


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_buttons_of_dialogs_bear_no_icons_of_the_platform(qapp, qtbot, theme: look.Choice) -> None:
    look.apply(qapp, theme)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Ok)
    qtbot.addWidget(buttons)
    buttons.show()
    assert all(one.icon().isNull() for one in buttons.buttons())


def test_that_a_disabled_icon_is_another_one(qapp) -> None:
    icon = look.icon("stop")
    size = QSize(20, 20)
    assert icon.pixmap(size, icon.Mode.Disabled).toImage() != icon.pixmap(size).toImage()


def test_that_every_picture_is_24_by_24_and_takes_the_themes_ink() -> None:
    pictures = [path for path in FOLDER.glob("*.svg") if not path.stem.startswith("corkboard")]
    texts = [path.read_text("utf-8") for path in pictures]
    assert texts
    assert all('viewBox="0 0 24 24"' in text and "currentColor" in text for text in texts)


def test_that_a_label_changes_its_tone(qapp, qtbot) -> None:
    label = look.label("late", tone="muted")
    qtbot.addWidget(label)
    look.set_tone(label, "bad")
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == look.LIGHT.conflict


def test_that_a_line_too_long_for_its_room_keeps_its_whole_text_as_a_tip(qtbot) -> None:
    label = look.ElidedLabel("Union des Producteurs de Saint-Aubin-des-Coteaux")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < label.sizeHint().width()
    assert label.toolTip() == "Union des Producteurs de Saint-Aubin-des-Coteaux"
