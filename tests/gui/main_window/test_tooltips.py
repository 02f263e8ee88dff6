"""Whatever shows no words says in its tip what it does, and by which key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTabBar, QToolButton

from gui.actions import ACTIONS
from gui.help.help_window import HelpWindow
from tests.gui.conftest import SAMPLES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.main_window import MainWindow


def silent(root: QWidget) -> list[str]:
    """Buttons that show a picture and no words, and have no tip; crosses inside fields and hidden ones are Qt's."""
    return [
        f"{type(button).__name__} {button.objectName()} in {button.parentWidget().objectName()}"
        for button in root.findChildren(QAbstractButton)
        if is_wordless(button) and not button.toolTip() and not button.objectName().startswith("qt_")
        and not isinstance(button.parentWidget(), QLineEdit | QTabBar)
    ]  # fmt: skip


def is_wordless(button: QAbstractButton) -> bool:
    """Whether there is a picture on a button and nothing to read."""
    is_tool = isinstance(button, QToolButton)
    has_picture = not button.icon().isNull() or (is_tool and button.arrowType() != Qt.ArrowType.NoArrow)
    shows_text = not is_tool or button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
    return has_picture and not (button.text() and shows_text)


def test_that_every_entry_says_what_it_does() -> None:
    assert [action.id for action in ACTIONS if not action.tip] == []


def test_that_every_entry_with_a_key_names_it_in_its_tip(window: MainWindow) -> None:
    keyless = []
    for name, action in window.menus.actions.items():
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys and f"({keys})" not in action.toolTip():
            keyless.append(name)
    assert keyless == []


@pytest.mark.parametrize("sample", ["cork-factory", "laser-network", "welding-shop"])
def test_that_every_button_without_words_has_a_tip(window: MainWindow, sample: str) -> None:
    window.documents.open_file(str(SAMPLES / f"{sample}.json"))
    window.find_bar.open()
    assert silent(window) == []


def test_that_the_manual_has_tips_too(qtbot) -> None:
    manual = HelpWindow()
    qtbot.addWidget(manual)
    assert silent(manual) == []
