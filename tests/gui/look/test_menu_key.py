"""Shift+F10 opens the menu of what has the keyboard in every window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from gui.look.menu_key import NAME, give_menu_key


def test_that_a_window_listens_to_the_menu_key_after_its_dialog_has(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = QDialog(window)
    for each in (dialog, window, window):
        give_menu_key(each)
    own = Qt.FindChildOption.FindDirectChildrenOnly
    assert [len(each.findChildren(QShortcut, NAME, own)) for each in (window, dialog)] == [1, 1]
