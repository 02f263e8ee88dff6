"""The sheet of keys holds every key there is, and finds one by what it does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from gui.actions import ACTIONS
from gui.dialogs import KeyboardDialog
from gui.main_window.keyboard import key_sections
from gui.matrix.keys import COMMANDS as MATRIX
from gui.offers.keys import COMMANDS as OFFERS
from gui.tables.keys import COMMANDS as TABLES

PLAIN = {"menu", "go_up", "edit_empty"}
"""Commands every spreadsheet has at the same keys: the menu, Shift+Return upwards, Backspace to begin anew."""


def told(title: str) -> str:
    """All keys of a section, as one text without blanks."""
    keys = dict(key_sections(is_network=True))[title]
    return " ".join(f"{one} {what}" for one, what in keys).replace(" ", "")


def test_that_every_entry_with_a_key_is_on_the_sheet(qapp) -> None:
    lines = {keys for _, section in key_sections(is_network=True) for keys, _ in section}
    native = QKeySequence.SequenceFormat.NativeText
    keys = {QKeySequence(one.shortcut).toString(native) for one in ACTIONS if one.shortcut}
    assert keys <= lines


@pytest.mark.parametrize(("title", "commands"), [("Tables", TABLES), ("Cost matrix", MATRIX), ("Offers", OFFERS)])
def test_that_the_keys_of_every_workspace_are_on_the_sheet(qapp, title: str, commands: dict) -> None:
    named = {}
    for (key, modifiers), command in commands.items():
        named.setdefault(command, []).append(QKeySequence(key.value | modifiers.value).toString())
    text = told(title).replace("Enter", "Return").replace("1-2-3", "1,2,3")
    missing = [one for one, keys in named.items() if one not in PLAIN and not any(key in text for key in keys)]
    assert missing == []


def test_that_a_key_is_found_by_what_it_does(qtbot) -> None:
    sheet = KeyboardDialog([("Board", [("L", "Lock"), ("S", "Split in two")]), ("Edit", [("Ctrl+Z", "Undo")])])
    qtbot.addWidget(sheet)
    sheet.show()
    QTest.keyClicks(sheet.search, "SPLIT")
    assert [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()] == ["Board", "S", "Split in two"]
    QTest.keyClicks(sheet.search, " nothing like it")
    assert [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()] == ["No key does that."]
    QTest.keyClick(sheet.search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet.search, Qt.Key.Key_Delete)
    assert len([label for label in sheet.findChildren(QLabel) if label.isVisible()]) == 8
